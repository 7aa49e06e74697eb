"""A thin line that says something and offers what to do about it; it blocks nothing and goes when it is answered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.text import label


class Offer(QWidget):
    """Words with a button for each thing to do."""

    #: A button was pressed; hands on its name.
    chosen = Signal(str)

    def __init__(self, plane: str = "notice") -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", plane)
        self._words = label("", size="strong")
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 16, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def say(self, words: str, choices: dict[str, str]) -> None:
        """Say something, with the words of each button by its name."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._words.setText(words)
        self._buttons = [self._button(name, text) for name, text in choices.items()]
        self.show()

    def _button(self, name: str, text: str) -> QPushButton:
        button = outline_button(text)
        button.setObjectName(name)
        button.clicked.connect(self._pressed)
        self._row.addWidget(button)
        return button

    def _pressed(self) -> None:
        name = self.sender().objectName()
        self.hide()
        self.chosen.emit(name)
