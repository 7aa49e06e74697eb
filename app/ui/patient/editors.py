"""Editors of answers: one for each kind of question, made from the knowledge."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.knowledge.conditions import Value
from app.knowledge.model import Feature, Kind
from app.ui.patient.numbers import NumberError, range_words, read_number
from app.ui.texts import number
from app.ui.theme import ThemeManager
from app.ui.widgets.chip import ChipGroup, ChipKind
from app.ui.widgets.line import Line
from app.ui.widgets.text import label, restyle

_CHIPPED_SPAN = 6
"""Whole numbers of up to this many values, such as a performance status, are chips."""
_NONE = "-none"
_REST_MS = 500
"""Nobody has read a question within this time."""


class Editor(QWidget):
    """Shows one answer and says what the user wants it to be; the session decides."""

    #: The user gave an answer; hands on the value.
    answered = Signal(object)

    def show_answer(self, value: Value | None) -> None:
        """Show an answer, None for "not known"."""
        raise NotImplementedError

    def describe(self, words: Mapping[Value, str]) -> None:
        """Say what answers would do, where an answer has a place of its own."""

    def set_faded(self, faded: bool) -> None:
        """Show the question as one that no longer matters."""

    def discard(self) -> None:
        """Drop what was typed and not taken."""

    def focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard focus where the answer is given."""
        raise NotImplementedError

    def rest(self) -> None:
        """Let the mouse find nothing here for a moment: another question stood on this spot, and was meant."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        awake = partial(self.setAttribute, Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)
        QTimer.singleShot(_REST_MS, self, awake)


class ChoiceEditor(Editor):
    """One chip for each answer: choices, yes/no and short scales."""

    def __init__(
        self, feature: Feature, answers: dict[str, tuple[Value, str]], themes: ThemeManager, *, big: bool = False
    ) -> None:
        super().__init__()
        self._answers = answers
        self._chips = _chips(self, feature, themes, big=big)
        for key, (_, words) in answers.items():
            self._chips.add_chip(key, words)
        self._chips.pressed.connect(self._pressed)

    @override
    def show_answer(self, value: Value | None) -> None:
        self._chips.show_checked(
            frozenset(k for k, (v, _) in self._answers.items() if value is not None and v == value)
        )

    @override
    def describe(self, words: Mapping[Value, str]) -> None:
        for key, (value, _) in self._answers.items():
            self._chips.describe(key, words.get(value, ""))

    @override
    def set_faded(self, faded: bool) -> None:
        self._chips.set_faded(faded)

    @override
    def focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self._chips.roving.focus(reason)

    def _pressed(self, key: str) -> None:
        self.answered.emit(self._answers[key][0])


class MultiEditor(Editor):
    """Chips that are in or out, and "None" for a known empty answer."""

    def __init__(self, feature: Feature, themes: ThemeManager, *, big: bool = False) -> None:
        super().__init__()
        self._value: frozenset[str] | None = None
        self._chips = _chips(self, feature, themes, big=big)
        self._chips.add_chip(_NONE, self.tr("None"))
        for item in feature.values:
            self._chips.add_chip(item.id, item.label, ChipKind.MANY)
        self._chips.pressed.connect(self._pressed)

    @override
    def show_answer(self, value: Value | None) -> None:
        self._value = value if isinstance(value, frozenset) else None
        self._chips.show_checked(frozenset({_NONE}) if self._value == frozenset() else self._value or frozenset())

    @override
    def describe(self, words: Mapping[Value, str]) -> None:
        for key in self._chips.chips:
            self._chips.describe(key, words.get(frozenset(() if key == _NONE else (key,)), ""))

    @override
    def set_faded(self, faded: bool) -> None:
        self._chips.set_faded(faded)

    @override
    def focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self._chips.roving.focus(reason)

    def _pressed(self, key: str) -> None:
        # taking the last member away is not the same as saying "none": the chip "None" says that
        value = frozenset() if key == _NONE else (self._value or frozenset()) ^ {key}
        self.answered.emit(value if value or key == _NONE else None)


class NumberEditor(Editor):
    """A line for a number with its unit; what cannot be taken stays on the line and is explained below it."""

    def __init__(self, feature: Feature, themes: ThemeManager, *, big: bool = False) -> None:
        super().__init__()
        self._feature, self._themes = feature, themes
        self._value: Value | None = None
        self._line = Line()
        self._line.setProperty("big", big)
        self._line.setAccessibleName(f"{feature.label}, {feature.unit}" if feature.unit else feature.label)
        self._line.setAccessibleDescription(range_words(feature))
        self._line.setPlaceholderText(range_words(feature))
        self._line.setMaxLength(20)
        self._line.editingFinished.connect(self._commit)
        self._line.textEdited.connect(self._typing)
        self._line.installEventFilter(self)
        self._remark = label("", tone="warning")
        self._remark.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line)
        row.addWidget(label(feature.unit, tone="secondary"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 2, 3, 2)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._remark)
        self._line.setFixedWidth(themes.px(120))

    @override
    def show_answer(self, value: Value | None) -> None:
        changed = value != self._value
        self._value = value
        if changed or not self._line.isModified():
            self._line.setText("" if value is None else _number_text(value))
            self._complain("")

    @override
    def focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self._line.setFocus(reason)
        self._line.selectAll()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._line.setFixedWidth(self._themes.px(120))
        super().changeEvent(event)

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Cancel)
            and self._line.isModified()
        ):
            self.discard()
            return True
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # the number is taken; farther up, it would press what has got the focus by that
        else:
            super().keyPressEvent(event)

    @override
    def discard(self) -> None:
        self._line.setModified(False)
        self.show_answer(self._value)

    def _typing(self) -> None:
        self._complain("")

    def _commit(self) -> None:
        if not self._line.isModified():
            return
        try:
            value = read_number(self._line.text(), self._feature)
        except NumberError as error:
            self._complain(str(error))
            return
        self._line.setModified(False)
        self._complain("")
        self.answered.emit(value)

    def _complain(self, why: str) -> None:
        self._remark.setText(why)
        self._remark.setVisible(bool(why))
        self._line.setAccessibleDescription(why or range_words(self._feature))
        restyle(self._line, "state", "wrong" if why else "")


def make_editor(feature: Feature, themes: ThemeManager, *, big: bool = False) -> Editor:
    """Make the editor that fits a feature; `big` ones have a page to themselves."""
    match feature.kind:
        case Kind.CHOICE:
            return ChoiceEditor(feature, {item.id: (item.id, item.label) for item in feature.values}, themes, big=big)
        case Kind.BOOLEAN:
            yes, no = QCoreApplication.translate("Editor", "Yes"), QCoreApplication.translate("Editor", "No")
            return ChoiceEditor(feature, {"yes": (True, yes), "no": (False, no)}, themes, big=big)
        case Kind.MULTI:
            return MultiEditor(feature, themes, big=big)
        case Kind.NUMBER if feature.whole and feature.high - feature.low < _CHIPPED_SPAN:
            scale = range(int(feature.low), int(feature.high) + 1)
            return ChoiceEditor(feature, {str(step): (step, str(step)) for step in scale}, themes, big=big)
        case Kind.NUMBER:
            return NumberEditor(feature, themes, big=big)


def _chips(editor: QWidget, feature: Feature, themes: ThemeManager, *, big: bool) -> ChipGroup:
    chips = ChipGroup(themes, big=big)
    chips.setAccessibleName(feature.label)
    column = QVBoxLayout(editor)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(chips)
    return chips


def _number_text(value: Value) -> str:
    return number(value) if isinstance(value, int | float) else ""
