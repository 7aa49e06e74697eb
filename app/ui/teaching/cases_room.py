"""The room of teaching cases."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.session_model import SessionModel
from app.ui.theme import ThemeManager
from app.ui.widgets.text import label


class CasesRoom(QWidget):
    """Shows the teaching cases."""

    def __init__(self, model: SessionModel, themes: ThemeManager) -> None:
        super().__init__()
        self._model, self._themes = model, themes
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.addWidget(label(self.tr("No teaching cases are installed."), tone="secondary"))
        column.addStretch(1)

    def start(self) -> None:
        """Put the keyboard focus here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
