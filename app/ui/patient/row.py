"""One question of the patient panel: label, answer, and "Not known" always one click away."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.conditions import Value
from app.knowledge.model import Feature
from app.ui.icons import icon
from app.ui.patient.editors import make_editor
from app.ui.theme import ThemeManager
from app.ui.widgets.chip import Chip, ChipKind
from app.ui.widgets.late import Late
from app.ui.widgets.paint import RING
from app.ui.widgets.sizing import height_by_width
from app.ui.widgets.text import explain, label, restyle


@dataclass(frozen=True)
class RowState:
    """What a row shows."""

    value: Value | None
    settled: bool
    conflict: bool
    brief: str = ""
    """Why the question is settled, in a line."""
    reason: str = ""
    """The same in full, for who points at the question or has it read aloud."""


class RowHead(QWidget):
    """The label of a row with what stands at its right end, or below it where the label would be squeezed."""

    def __init__(self, title: QLabel, *ends: QWidget) -> None:
        super().__init__()
        self._title, self._ends = title, ends
        for widget in (title, *ends):
            widget.setParent(self)
        height_by_width(self, QSizePolicy.Policy.Minimum)

    @override
    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, move=False)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(event.size().width(), move=True)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    def _arrange(self, width: int, *, move: bool) -> int:
        ends = [(end, end.sizeHint()) for end in self._ends if not _hidden(end)]
        end_width = sum(hint.width() for _, hint in ends) + RING
        end_height = max((hint.height() for _, hint in ends), default=0)
        room = width - RING - end_width
        natural = self._title.fontMetrics().horizontalAdvance(self._title.text()) + 4
        beside = room >= min(natural, width // 2)
        words = self._title.heightForWidth(room if beside else width - RING)
        height = max(words, end_height) if beside else words + end_height
        if move:
            top = (end_height - words) // 2 if beside and words < end_height else 0
            self._title.setGeometry(RING, top, room if beside else width - RING, words)
            left = width - end_width + RING
            for end, hint in ends:
                at = (end_height - hint.height()) // 2 + (0 if beside else words)
                end.setGeometry(left, at, hint.width(), hint.height())
                left += hint.width()
        return height


class FeatureRow(Late):
    """Shows one feature and hands on what the user wants it to be."""

    #: The user answered; hands on the feature's id and the value, None for "not known".
    answered = Signal(str, object)
    bleed = RING

    def __init__(self, feature: Feature, themes: ThemeManager) -> None:
        super().__init__()
        self.feature = feature
        self._themes = themes
        self._state = RowState(None, settled=False, conflict=False)
        self._editor = make_editor(feature, themes)
        self._editor.answered.connect(self._answered)
        self._title = label(feature.label, size="strong")
        self._unknown = Chip(self.tr("Not known"), themes, ChipKind.UNKNOWN)
        self._unknown.setObjectName("not-known")
        self._unknown.setAccessibleName(self.tr("{feature}: not known").format(feature=feature.label))
        self._unknown.show_checked(True)
        self._unknown.clicked.connect(self._forget)
        self._remark = label("", tone="secondary")
        self._remark.hide()
        self._note = label(_help(feature), tone="secondary")
        self._note.hide()
        self._build()
        self.setAccessibleName(feature.label)
        themes.changed.connect(self._dress)
        self._dress()

    def show_state(self, state: RowState) -> None:
        """Show another answer or another standing of the question."""
        if state == self._state:
            if state.value is None:
                self._editor.show_answer(None)  # takes back what was typed and is not an answer
            return
        self._editor.show_answer(state.value)
        self._unknown.show_checked(state.value is None)
        self._editor.set_faded(state.settled)
        restyle(self._title, "tone", "secondary" if state.settled else "warning" if state.conflict else "")
        self._remark.setText(self._standing(state))
        self._remark.setVisible(bool(self._remark.text()))
        restyle(self._remark, "tone", "warning" if state.conflict else "secondary")
        explain(self, state.reason)
        self._editor.setAccessibleDescription(state.reason)
        self._state = state

    def take_focus(self) -> None:
        """Put the keyboard focus where the answer is given."""
        self._editor.focus()

    def _standing(self, state: RowState) -> str:
        if state.conflict:
            return self.tr("Contradicts another answer, see above.")
        return (state.brief or self.tr("No longer matters.")) if state.settled else ""

    def _build(self) -> None:
        self._help = QToolButton()
        self._help.setCheckable(True)
        self._help.setAccessibleName(self.tr("About {feature}").format(feature=self.feature.label))
        explain(self._help, self._note.text())
        if not self._note.text():
            self._help.hide()
        self._help.toggled.connect(self._note.setVisible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._note.setContentsMargins(RING, 0, 0, 4)
        self._remark.setContentsMargins(RING, 0, 0, 0)
        column.addWidget(RowHead(self._title, self._help, self._unknown))
        column.addWidget(self._note)
        column.addWidget(self._editor)
        column.addWidget(self._remark)

    def _dress(self) -> None:
        self._help.setIcon(icon("info", self._themes.theme.text_secondary))
        self._help.setIconSize(QSize(1, 1) * self._themes.px(18))

    def _answered(self, value: Value | None) -> None:
        self.answered.emit(self.feature.id, value)

    def _forget(self) -> None:
        self._editor.discard()
        self.answered.emit(self.feature.id, None)


def _hidden(widget: QWidget) -> bool:
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def _help(feature: Feature) -> str:
    known_from = QCoreApplication.translate("FeatureRow", "Known from: {whom}.").format(whom=feature.supplied_by)
    return " ".join(part for part in (feature.note, known_from if feature.supplied_by else "") if part)
