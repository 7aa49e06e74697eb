"""The small menu of a branch that more than one answer can make true."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget, QWidgetAction

from app.knowledge.conditions import Interval
from app.knowledge.model import Branch, Feature
from app.session.branch_answers import Ask, Choice, Proposal
from app.ui.patient.numbers import NumberError, range_words, read_number
from app.ui.session_model import SessionModel
from app.ui.texts import answer_words, number
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.text import Size, Tone, label, restyle

translate = QCoreApplication.translate


class BranchPopup(QObject):
    """Asks what a branch depends on, feature by feature. Choosing the present answer again forgets it."""

    #: The user wants to see the question in the patient panel; hands on the feature id.
    question_wanted = Signal(str)

    def __init__(self, model: SessionModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._window = model, parent
        self.menu: QMenu | None = None

    def ask(self, branch: Branch, proposal: Proposal, at: QPoint) -> None:
        """Open the menu at a point of the screen; it closes by itself."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Answers for “{branch}”").format(branch=branch.label))
        self.menu = menu
        headline = self._headline(branch, proposal)
        if headline:
            _add_text(menu, headline, tone="secondary")
        nested = len(proposal.asks) > 2
        for ask in proposal.asks:
            self._add_ask(menu, ask, nested=nested)
        menu.popup(at)
        lines = menu.findChildren(NumberLine)
        if len(lines) == 1 and len(proposal.asks) == 1:
            lines[0].line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _headline(self, branch: Branch, proposal: Proposal) -> str:
        if proposal.derived:
            names = ", ".join(item.label for item in proposal.derived)
            return self.tr("“{branch}” follows from {names}, which is computed from:").format(
                branch=branch.label, names=names
            )
        if len(proposal.asks) > 1:
            return self.tr("“{branch}” depends on several answers:").format(branch=branch.label)
        return ""

    def _add_ask(self, menu: QMenu, ask: Ask, *, nested: bool) -> None:
        feature = self._model.knowledge.features[ask.feature]
        answer = self._model.snapshot.state.answers.get(feature.id)
        words = feature.label if answer is None else f"{feature.label}: {answer_words(feature, answer)}"
        target = menu.addMenu(_plain(words)) if nested else menu
        if not nested:
            _add_text(menu, words, size="strong")
        for choice in ask.choices:
            self._add_choice(target, choice)
        if ask.ranges:
            self._add_number(target, feature, ask.ranges)
        shown = target.addAction(self.tr("Go to the question"))
        shown.setData(feature.id)
        shown.triggered.connect(self._show_question)
        if not nested:
            menu.addSeparator()

    def _add_choice(self, menu: QMenu, choice: Choice) -> None:
        action = menu.addAction(_plain(choice.label))
        action.setCheckable(True)
        action.setChecked(choice.present)
        action.setData(choice)
        action.triggered.connect(self._choose)

    def _add_number(self, menu: QMenu, feature: Feature, ranges: tuple[Interval, ...]) -> None:
        line = NumberLine(feature, self.tr(" or ").join(range_text(item, feature) for item in ranges))
        line.entered.connect(self._take_number)
        action = QWidgetAction(menu)
        action.setDefaultWidget(line)
        menu.addAction(action)

    def _show_question(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.question_wanted.emit(str(action.data()))

    def _choose(self) -> None:
        action = self.sender()
        choice = action.data() if isinstance(action, QAction) else None
        if isinstance(choice, Choice):
            give(self._model, choice)

    def _take_number(self, feature: str, value: object) -> None:
        if self.menu is not None:
            self.menu.close()
        if isinstance(value, int | float):
            self._model.answer(feature, value)


class NumberLine(QWidget):
    """A line to type a number into, with what the branch asks for."""

    #: A valid number was entered; hands on the feature id and the number.
    entered = Signal(str, object)

    def __init__(self, feature: Feature, hint: str) -> None:
        super().__init__()
        self._feature, self.hint = feature, hint
        self.line = QLineEdit()
        self.line.setAccessibleName(feature.label)
        self.line.setPlaceholderText(range_words(feature))
        self.line.returnPressed.connect(self._enter)
        button = outline_button(self.tr("Set"))
        button.clicked.connect(self._enter)
        self._message = label(hint, tone="secondary")
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.addWidget(self._message)
        column.addLayout(row)
        self.setFocusProxy(self.line)

    def _enter(self) -> None:
        try:
            value = read_number(self.line.text(), self._feature)
        except NumberError as error:
            self._message.setText(str(error))
            restyle(self.line, "state", "wrong")
            return
        if value is not None:
            self.entered.emit(self._feature.id, value)


def give(model: SessionModel, choice: Choice) -> None:
    """Give an answer, or take it back when it is the present one."""
    if not choice.present:
        model.answer(choice.feature, choice.value)
    elif choice.rest is None:
        model.forget(choice.feature)
    else:
        model.answer(choice.feature, choice.rest)


def range_text(interval: Interval, feature: Feature) -> str:
    """A range in words, e.g. "below 10 %" or "3 to 20 %"."""
    low, high = interval.low, interval.high
    below_open = low is None or (low == feature.low and interval.low_included)
    above_open = high is None or (high == feature.high and interval.high_included)
    if below_open and above_open:
        return translate("graph", "any number")
    if not below_open and not above_open and interval.low_included and interval.high_included:
        return translate("graph", "{low} to {high}").format(low=number(low or 0), high=_with_unit(high or 0, feature))
    parts = []
    if not below_open:
        words = translate("graph", "{n} or more") if interval.low_included else translate("graph", "above {n}")
        parts.append(words.format(n=_with_unit(low or 0, feature)))
    if not above_open:
        words = translate("graph", "up to {n}") if interval.high_included else translate("graph", "below {n}")
        parts.append(words.format(n=_with_unit(high or 0, feature)))
    return translate("graph", " and ").join(parts)


def _with_unit(value: float, feature: Feature) -> str:
    return f"{number(value)} {feature.unit}".rstrip()


def _add_text(menu: QMenu, text: str, *, tone: Tone = "", size: Size = "") -> None:
    """Add words that cannot be chosen."""
    words = label(text, tone=tone, size=size)
    words.setContentsMargins(12, 8, 12, 4)
    words.setMinimumWidth(240)
    words.setMaximumWidth(420)
    action = QWidgetAction(menu)
    action.setDefaultWidget(words)
    menu.addAction(action)


def _plain(text: str) -> str:
    """Keep an ampersand from becoming a keyboard mark."""
    return text.replace("&", "&&")
