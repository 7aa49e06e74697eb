"""The window's usual button: words inside a border."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton


def outline_button(words: str) -> QPushButton:
    """Make a button that says these words, an ampersand among them too."""
    button = QPushButton(words.replace("&", "&&"))
    button.setProperty("kind", "outline")
    return button
