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


def give_room(box: QMessageBox) -> None:
    """Make the buttons of a message as wide as their words; call it before the message is shown.

    The window's style allows narrow buttons, and a message is as wide as its text and what its buttons need at least.
    """
    for button in box.buttons():
        button.ensurePolished()
        button.setMinimumWidth(button.sizeHint().width())
