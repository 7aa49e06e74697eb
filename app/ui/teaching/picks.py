"""The learner's choices in their order, each with a button to take it back and, where the order counts, to move it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.ui.icons import icon
from app.ui.theme import ThemeManager
from app.ui.widgets.text import explain, label


class Picks(QWidget):
    """A line for each choice."""

    #: Take a choice back; hands on its id.
    dropped = Signal(str)
    #: Move a choice; hands on its id and -1 (up) or +1 (down).
    moved = Signal(str, int)

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._lines: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "next")
        self.setAccessibleName(self.tr("Your choices"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 6, 6, 6)
        self._column.setSpacing(0)

    def show_choices(self, choices: Sequence[tuple[str, str]], *, ordered: bool) -> None:
        """Show choices (id and words) in their order; hidden while there are none."""
        for old in self._lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [
            self._line(n, key, words, len(choices) if ordered else 0) for n, (key, words) in enumerate(choices)
        ]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(choices))

    def _line(self, number: int, key: str, words: str, ordered: int) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(label(f"{number + 1}. {words}" if ordered else words, size="strong"), 1)
        if ordered > 1:
            up = self._button(f"up:{key}", "\N{UPWARDS ARROW}", self.tr("Move up: {choice}").format(choice=words))
            down = self._button(
                f"down:{key}", "\N{DOWNWARDS ARROW}", self.tr("Move down: {choice}").format(choice=words)
            )
            up.setEnabled(number > 0)
            down.setEnabled(number + 1 < ordered)
            row.addWidget(up)
            row.addWidget(down)
        back = self._button(f"drop:{key}", "", self.tr("Take back: {choice}").format(choice=words))
        back.setIcon(icon("close", self._themes.theme.text))
        row.addWidget(back)
        return line

    def _button(self, name: str, words: str, spoken: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(words)
        button.setAccessibleName(spoken)
        explain(button, spoken)
        button.clicked.connect(self._pressed)
        return button

    def _pressed(self) -> None:
        what, _, key = self.sender().objectName().partition(":")
        if what == "drop":
            self.dropped.emit(key)
        else:
            self.moved.emit(key, -1 if what == "up" else 1)
