"""A room that cannot be used, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.text import label


class ClosedRoom(QWidget):
    """Says why in one sentence."""

    def __init__(self, why: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(why)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.addWidget(label(why))
        column.addStretch(1)

    def start(self) -> None:
        """Take the keyboard focus, so that Escape leaves."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
