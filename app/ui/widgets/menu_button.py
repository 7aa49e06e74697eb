"""A bordered button that opens a menu."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QPushButton

from app.ui.icons import icon
from app.ui.theme import ThemeManager


class MenuButton(QPushButton):
    """Its chevron is as large as the text; Qt's own mark of a menu stays a few pixels wide."""

    def __init__(self, words: str, menu: QMenu, themes: ThemeManager) -> None:
        super().__init__(words)
        self._themes = themes
        self.setProperty("kind", "outline")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands after the words
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMenu(menu)
        themes.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setIcon(icon("chevron-down", self._themes.theme.text_secondary))
        self.setIconSize(QSize(1, 1) * self._themes.px(14))
