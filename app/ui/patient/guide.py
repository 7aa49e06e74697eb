"""The guided walk in the patient pane: one open question at a time, why it comes now, and what each answer would do."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.conditions import Value
from app.knowledge.model import Kind
from app.reasoning.assessment import Assessment
from app.session import guided
from app.session.guided import Walk
from app.session.state import forget
from app.ui.changes import moved, moved_words
from app.ui.patient.editors import Editor, make_editor
from app.ui.patient.effects import EffectLines
from app.ui.patient.guide_end import GuideEnd
from app.ui.patient.words import why_now
from app.ui.session_model import SessionModel, Snapshot
from app.ui.texts import answer_words, counted
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn, last_stop
from app.ui.widgets.flow import Flow
from app.ui.widgets.lead_line import LeadLine
from app.ui.widgets.painted_button import reason_to_go_on
from app.ui.widgets.text import label

_GROUPS = 12
"""So many groups of answers are told apart: more would have to be scrolled for."""
_NAMES = 4
"""So many options of a kind are named below each group."""
_SHORT = 380
"""Below this height, at text of 100 %, the answers come before everything that is said about the question."""


class Guide(QWidget):
    """Walks while it is shown; what it holds of the walk is forgotten with the case."""

    #: The user wants to stop walking.
    left = Signal()
    #: The user wants to see the options.
    options_wanted = Signal()
    #: The user wants to see who can supply what is missing.
    workup_wanted = Signal()

    def __init__(self, model: SessionModel, themes: ThemeManager) -> None:
        super().__init__()
        self._model, self._themes = model, themes
        self._walk = Walk()
        self._gathering = False
        self._editor: Editor | None = None
        self._reason = Qt.FocusReason.OtherFocusReason
        """How the focus comes to the next question."""
        self._edited: str | None = None
        self._laid_short = False
        self._steps = label("", tone="accent", size="strong")
        self._undecided = label("", tone="secondary")
        self._bar = QProgressBar()
        self._did, self._does = LeadLine(themes), LeadLine(themes)  # the second below a set that is being put together
        self._title = label("", size="heading")
        self._note = label("", tone="secondary")
        self._why = label("")
        self._lead = label(self.tr("What each answer would do"), size="strong")
        self.effects = EffectLines(themes, _GROUPS, names=_NAMES)
        self.end = GuideEnd(model.knowledge, themes)
        self._scroll = ScrollColumn()
        self._leave = self._button("leave", self.tr("Leave (Esc)"), kind="link")
        self._back = self._button("back", self.tr("&Back"))
        self._later = self._button("later", "")
        self._on = self._button("on", self.tr("&Next"), kind="primary")
        self._build()
        self._connect()

    @property
    def walk(self) -> Walk:
        """Where the walk stands."""
        return self._walk

    @property
    def did(self) -> str:
        """What is said of the last answer."""
        return (self._does if self._gathering else self._did).text

    def start(self) -> None:
        """Begin, or go on where the walk was left, with the keyboard focus on the answer."""
        self._go(guided.follow(self._walk, self._assessment))
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard focus where the walk goes on."""
        if self._editor is not None:
            self._editor.focus(self._reason)
        else:
            self.end.take_focus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QPushButton):
            if not event.isAutoRepeat():
                focus.click()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._short is not self._laid_short:
            self._arrange()

    @property
    def _short(self) -> bool:
        """Whether little height is left for the question."""
        return self.height() < self._themes.px(_SHORT)

    @property
    def _assessment(self) -> Assessment:
        return self._model.snapshot.assessment

    # -- what the user does -------------------------------------------------------------------------------------

    def _answer(self, value: Value | None) -> None:
        feature, before = self._walk.asked, self._assessment
        if feature is None:
            return
        self._gathering = isinstance(value, frozenset) and bool(value)
        if value is None:
            self._model.forget(feature)
        else:
            self._model.answer(feature, value)
        if self._assessment is before and not self._gathering:
            self._go_on()  # the same answer once more

    def _go_on(self) -> None:
        self._go(guided.onward(self._walk, self._assessment))

    def _go_back(self) -> None:
        self._go(guided.back(self._walk))

    def _put_off(self) -> None:
        feature = self._walk.asked
        if feature is not None:
            self._model.forget(feature)
            self._go(guided.put_off(self._walk, feature, self._assessment))

    def _take_up(self) -> None:
        self._go(guided.take_up(self._walk, self._assessment))

    def _ask_checks(self) -> None:
        self._go(guided.to_the_end(self._walk, self._assessment))

    # -- following ----------------------------------------------------------------------------------------------

    def _changed(self, before: Snapshot, after: Snapshot) -> None:
        if not self.isVisible() or before.assessment is after.assessment:
            return
        if not self._gathering or self._walk.asked not in after.state.answers:
            self._gathering = False
            self._walk = guided.follow(self._walk, after.assessment)
        self._tell(before, after)
        self._show()

    def _opened(self) -> None:
        """Another case is on screen."""
        self._walk, self._gathering = Walk(), False
        if self.isVisible():
            self._go(guided.follow(self._walk, self._assessment))

    def _go(self, walk: Walk) -> None:
        self._walk, self._gathering = walk, False
        for line in (self._did, self._does):
            line.set_words("", "")
        self._show()

    def _tell(self, before: Snapshot, after: Snapshot) -> None:
        """Say what an answer did."""
        old, new = before.state.answers, after.state.answers
        changed = [name for name in (*old, *new) if old.get(name) != new.get(name)]
        line = self._does if self._gathering else self._did  # what stands above the answers never moves them
        for item in {line, self._does}:
            item.set_words("", "")
        if before.state.edition == after.state.edition and len(set(changed)) == 1:
            feature = self._model.knowledge.features[changed[0]]
            did = moved_words(moved(before.assessment, after.assessment)) or self.tr("no verdict changed")
            line.set_words(f"{feature.label}, {answer_words(feature, new.get(feature.id))}", did)

    # -- showing ------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        held = self.isAncestorOf(QApplication.focusWidget() or self)
        self._reason = reason_to_go_on()
        feature_id, assessment = self._walk.asked, self._assessment
        how_far = guided.progress(self._walk, assessment)
        if feature_id != self._edited:
            self._replace_editor(feature_id)
            self._scroll.verticalScrollBar().setValue(0)
        if feature_id is None:
            self._steps.setText(self.tr("The end of the walk"))
            self.end.show_walk(self._walk, assessment)
        else:
            self._steps.setText(self.tr("Question {n} of about {m}").format(n=how_far.number, m=how_far.about))
            self._show_question(feature_id)
        one, many = self.tr("{n} option still undecided"), self.tr("{n} options still undecided")
        self._undecided.setText(counted(how_far.undecided, one, many))
        self._bar.setRange(0, how_far.about if feature_id is not None else 1)
        self._bar.setValue(how_far.number - 1 if feature_id is not None else 1)
        self._back.setEnabled(self._walk.at > 0)
        self._later.setVisible(feature_id is not None)
        self._on.setVisible(feature_id in assessment.answers)
        self._arrange()
        if held:
            QTimer.singleShot(0, self, self.take_focus)  # when the change of focus that brought this is over

    def _show_question(self, feature_id: str) -> None:
        feature, assessment = self._model.knowledge.features[feature_id], self._assessment
        if self._editor is not None:
            self._editor.show_answer(assessment.answers.get(feature_id))
        self._title.setText(feature.label)
        many = self.tr("Choose all that apply, then Next.") if feature.kind is Kind.MULTI else ""
        self._note.setText(" ".join(filter(None, (many, feature.note))))
        state = self._model.snapshot.state
        bare = assessment if feature_id in assessment.open else self._model.read(forget(state, feature_id)).assessment
        self._why.setText(why_now(feature_id, bare if self._gathering else assessment))
        self.effects.show_effects(bare.outlook.effects(feature_id), feature, bare)

    def _replace_editor(self, feature_id: str | None) -> None:
        replaces = self._editor is not None
        if self._editor is not None:
            self._editor.answered.disconnect(self._answer)  # hiding it takes what was typed
            if self._editor.isAncestorOf(QApplication.focusWidget() or self):
                self.setFocus()  # else "Back" has it until the next question takes it, and Enter once more goes back
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
        self._edited = feature_id
        if feature_id is not None:
            self._editor = make_editor(self._model.knowledge.features[feature_id], self._themes, big=not self._short)
            self._editor.answered.connect(self._answer)
            self._scroll.column.adopt(self._editor)
            if replaces:
                self._editor.rest()

    def _arrange(self) -> None:
        short = self._laid_short = self._short
        self._undecided.setVisible(self._editor is not None and not short)
        self._later.setText(self.tr("Ask &later") if short else self.tr("Not known, ask &later"))
        did = [self._did] if self._did.text else []
        if self._editor is None:
            items: list[QWidget] = [*did, self.end]
        else:
            long = [*did, self._title, self._why, self._editor]
            items = [self._title, self._editor, *did, self._why] if short else long
            items += [self._does] if self._does.text else []
            items += [self._note] if self._note.text() else []
            items += [self._lead, self.effects] if self.effects.texts else []
        gaps: dict[QWidget, int] = {self._title: 20, self._why: 4, self._lead: 20, self.effects: 4}
        self._scroll.column.show_items(items, gaps)
        stops = (last_stop(self._editor or self.end), self._back, self._later, self._on)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Guided walk"))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the walk"))
        column = self._scroll.column
        column.adopt(self._did, self._does, self._title, self._note, self._why, self._lead, self.effects, self.end)
        head = QHBoxLayout()
        head.addWidget(self._steps, 1)
        head.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignTop)
        top = QVBoxLayout()
        top.setContentsMargins(16, 4, 16, 8)
        top.setSpacing(6)
        top.addLayout(head)
        top.addWidget(self._bar)
        top.addWidget(self._undecided)
        buttons = Flow(gap=8)
        for button in (self._back, self._later, self._on):
            buttons.add(button)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(foot)
        self._dress()

    def _connect(self) -> None:
        self._model.changed.connect(self._changed)
        self._model.opened.connect(self._opened)
        self._themes.changed.connect(self._dress)
        self._leave.clicked.connect(self.left)
        self._back.clicked.connect(self._go_back)
        self._later.clicked.connect(self._put_off)
        self._on.clicked.connect(self._go_on)
        self.end.again_wanted.connect(self._take_up)
        self.end.checks_wanted.connect(self._ask_checks)
        self.end.options_wanted.connect(self.options_wanted)
        self.end.workup_wanted.connect(self.workup_wanted)

    def _dress(self) -> None:
        self._scroll.column.set_spacing(16, 12)
        if self.isVisible():
            self._show()

    def _button(self, name: str, words: str, kind: str = "outline") -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        # a click leaves the focus, and with it what is being typed, where it is
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
