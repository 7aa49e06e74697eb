"""The right side of a teaching case: words above, and below them what the height belongs to."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import ThemeManager


class Side(QWidget):
    """Where little height is left the body has it, and the words above it are cut down."""

    def __init__(self, themes: ThemeManager, least: int) -> None:
        """`least` is the height in pixels, at text of 100 %, below which the words make room."""
        super().__init__()
        self._themes, self._least = themes, least
        self._top = QVBoxLayout()

    @property
    def short(self) -> bool:
        """Whether little height is left."""
        return self.height() < self._themes.px(self._least)

    def make_room(self) -> None:
        """Show or hide words by the height there is; called after each change of it."""
        raise NotImplementedError

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    def _lay_out(self, words: tuple[QWidget, ...], body: QWidget) -> None:
        self._top.setContentsMargins(20, 12, 20, 8)
        self._top.setSpacing(6)
        for part in words:
            self._top.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(body, 1)
