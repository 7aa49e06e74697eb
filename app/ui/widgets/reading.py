"""A page to read: a sheet of text that scrolls by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit
from typing_extensions import override

from app.ui.theme import ThemeManager
from app.ui.widgets.sheet import Sheet


class Reading(Sheet):
    """Fills the place that it is given; the wheel and the keyboard scroll it."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__(themes)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabChangesFocus(True)

    @override
    def hasHeightForWidth(self) -> bool:
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        QTextEdit.resizeEvent(self, event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        QTextEdit.wheelEvent(self, event)
