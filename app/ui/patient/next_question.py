"""The question whose answer settles most, with its editor, on top of the patient panel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from app.knowledge.conditions import Value
from app.knowledge.model import Knowledge
from app.reasoning.assessment import Assessment
from app.ui.patient.editors import Editor, make_editor
from app.ui.patient.effects import EffectLines, describe_answers
from app.ui.patient.words import asked_for
from app.ui.theme import ThemeManager
from app.ui.widgets.paint import RING
from app.ui.widgets.painted_button import reason_to_go_on
from app.ui.widgets.text import explain, label
from app.ui.widgets.turning import TurningRow

_GROUPS = 4
"""So many groups of answers are told apart on the card; the guided walk tells more."""


class NextQuestion(QWidget):
    """Shows the most useful open question; skipping one looks at the next and forgets nothing."""

    #: The user answered; hands on the feature's id and the value.
    answered = Signal(str, object)
    #: The user wants to be asked one question after the other.
    walk_wanted = Signal()

    def __init__(self, knowledge: Knowledge, themes: ThemeManager) -> None:
        super().__init__()
        self._knowledge, self._themes = knowledge, themes
        self._skipped: set[str] = set()
        self._wanted: str | None = None
        self._shown: str | None = None
        self._assessment: Assessment | None = None
        self._editor: Editor | None = None
        self._gathering = False
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "next")
        self.setAccessibleName(self.tr("Next question"))
        self._kicker = label(self.tr("Next question"), tone="accent", size="strong", wrap=False)
        self._title = label("", size="title")
        self._why = label("", tone="secondary")
        self.effects = EffectLines(themes, _GROUPS)
        self._skip = QPushButton(self.tr("Skip"))
        self._skip.setObjectName("skip")
        self._skip.setProperty("kind", "link")
        self._skip.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click does not take what is being typed
        self._skip.clicked.connect(self._go_on)
        self._walk = QPushButton(self.tr("Guide me"))
        self._walk.setObjectName("walk")
        self._walk.setProperty("kind", "link")
        explain(self._walk, self.tr("Ask one question after the other (F6)"))
        self._walk.clicked.connect(self.walk_wanted)
        self._build()

    @property
    def feature(self) -> str | None:
        """Id of the feature to ask about, None when nothing is left to ask."""
        return self._wanted

    def show_assessment(self, assessment: Assessment) -> None:
        """Ask what this assessment leaves open; a set being put together stays until the user goes on."""
        self.follow(assessment)
        self.write()

    def follow(self, assessment: Assessment) -> None:
        """Find out what to ask; `write` shows it, which takes as long as the verdicts did."""
        self._assessment = assessment
        self._skipped &= assessment.open
        if self._gathering and self._shown not in assessment.answers:
            self._gathering = False
        if not self._gathering:
            self._wanted = assessment.outlook.first(self._skipped)

    def write(self) -> None:
        """Show what is to be asked."""
        assessment = self._assessment
        if assessment is None:
            return
        if not self._gathering:
            self._ask(self._wanted)
        if self._editor is not None and self._shown is not None:
            self._editor.show_answer(assessment.answers.get(self._shown))
        self._why.setText(self._reason(assessment, len(assessment.open)))
        self._why.setVisible(bool(self._why.text()))
        self._show_effects(assessment)
        # answers that contradict each other are asked about again
        again = self._shown in assessment.answers and not self._gathering
        self._kicker.setText(self.tr("Check this answer") if again else self.tr("Next question"))
        self._skip.setVisible(bool(assessment.open) or self._gathering)
        self._skip.setText(self._skip_words())
        self._walk.setHidden(self._gathering)  # its room is needed, else the answers would move under the click

    def _ask(self, feature_id: str | None) -> None:
        if feature_id == self._shown and (self._editor is not None or feature_id is None):
            return
        held_focus = self._editor is not None and _holds_focus(self._editor)
        reason = reason_to_go_on()
        self._shown, replaces = feature_id, self._editor is not None
        if self._editor is not None:
            self._editor.answered.disconnect(self._answer)  # hiding it takes what was typed
            if held_focus:
                self.setFocus()  # hiding what has the focus would hand it on, and scroll to whatever question gets it
            self._editor.hide()
            self._body.removeWidget(self._editor)
            self._editor.deleteLater()
            self._editor = None
        if feature_id is not None:
            feature = self._knowledge.features[feature_id]
            self._editor = make_editor(feature, self._themes)
            self._editor.answered.connect(self._answer)
            self._body.insertWidget(2, self._editor)
            if replaces:
                self._editor.rest()
            self._editor.show()  # at once: the layout would show it later, and everything below would move twice
            QWidget.setTabOrder(self._editor, self._skip)
        if held_focus:
            self.take_focus(reason)

    def _show_effects(self, assessment: Assessment) -> None:
        if self._shown is None or self._editor is None:
            self.effects.hide()
            return
        feature = self._knowledge.features[self._shown]
        effects = assessment.outlook.effects(self._shown)
        self.effects.show_effects(effects, feature, assessment)
        describe_answers(self._editor, effects, feature, assessment)

    def take_focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard focus on the answer, or on the button when nothing is asked."""
        if self._editor is not None:
            self._editor.focus(reason)
        else:
            self._skip.setFocus()

    def _answer(self, value: Value | None) -> None:
        if self._shown is None:
            return
        self._gathering = isinstance(value, frozenset) and bool(value)
        self.answered.emit(self._shown, value)

    def _go_on(self) -> None:
        if self._gathering:
            self._gathering = False
        elif self._shown is not None:
            self._skipped.add(self._shown)
        else:
            self._skipped.clear()
        if self._assessment is not None:
            self.show_assessment(self._assessment)

    def _skip_words(self) -> str:
        if self._gathering:
            return self.tr("Done, next question")
        return self.tr("Skip") if self._shown else self.tr("Ask the skipped questions again")

    def _reason(self, assessment: Assessment, count: int) -> str:
        if self._shown is None:
            self._title.setText(self.tr("Nothing left to ask") if not count else self.tr("All open questions skipped"))
            return self.tr("No further answer can change a verdict.") if not count else ""
        self._title.setText(self._knowledge.features[self._shown].label)
        return asked_for(self._shown, assessment)

    def _build(self) -> None:
        links, head = TurningRow(), TurningRow()
        links.row.addWidget(self._walk, 0, Qt.AlignmentFlag.AlignLeft)
        links.row.addWidget(self._skip, 0, Qt.AlignmentFlag.AlignLeft)
        head.row.addWidget(self._kicker, 1)
        head.row.addWidget(links)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(12 - RING, 6, 8, 10)  # answers keep room for their focus rings
        for part in (head, self._title, self._why, self.effects):
            part.setContentsMargins(RING, 0, 0, 0)
        self._body.setSpacing(4)
        self._body.addWidget(head)
        self._body.addWidget(self._title)
        self._body.addWidget(self._why)
        self._body.addWidget(self.effects)


def _holds_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and widget.isAncestorOf(focus)
