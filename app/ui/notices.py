"""Calm messages: what happened, what is safe, what to do. None of them blocks the program."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.program.journal import note

_LONG_WORD = re.compile(r"\S{30}(?=\S)")


def notice(window: QWidget | None, what: str, more: str, code: str = "") -> QMessageBox:
    """Show a message beside the running program; the code of a problem stands below it and in the log."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(breakable(what))
    box.setInformativeText(f"{more}\n\n{code}" if code else more)
    if code:
        note(code)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.setModal(False)
    box.show()
    return box


def breakable(words: str) -> str:
    """Let a very long word, a file's name say, go on in the next line; the others are as they were."""
    return _LONG_WORD.sub("\\g<0>\N{ZERO WIDTH SPACE}", words)


def give_room(box: QMessageBox) -> None:
    """Make the buttons of a message as wide as their words; call it before the message is shown.

    The window's style allows narrow buttons, and a message is as wide as its text and what its buttons need at least.
    """
    for button in box.buttons():
        button.ensurePolished()
        button.setMinimumWidth(button.sizeHint().width())
