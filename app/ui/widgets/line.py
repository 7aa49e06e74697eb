"""A line to type on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

_PAGES = {Qt.Key.Key_E, Qt.Key.Key_U}


class Line(QLineEdit):
    """Leaves the window's shortcuts to the window: on X11 Qt edits text with Ctrl+E and Ctrl+U."""

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() in _PAGES:
                event.ignore()
                return False
        return super().event(event)
