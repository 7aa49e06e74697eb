"""Calm messages: what happened, what is safe, what to do. None of them blocks the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.program.journal import note


def notice(window: QWidget | None, what: str, more: str, code: str = "") -> QMessageBox:
    """Show a message beside the running program; the code of a problem stands below it and in the log."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(what)
    box.setInformativeText(f"{more}\n\n{code}" if code else more)
    if code:
        note(code)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.setModal(False)
    box.show()
    return box
