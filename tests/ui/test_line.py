"""A line to type on: its keys where Qt edits text as Emacs does, on X11, and a name too long for its place."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.widgets.line import NameLine
from tests import xserver

ASKED = """
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from app.ui.widgets.line import Line

application = QApplication([])
for line in (QLineEdit("words"), Line("words")):
    taken = ""
    for key in (Qt.Key.Key_C, Qt.Key.Key_E, Qt.Key.Key_U, Qt.Key.Key_P):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
        event.ignore()
        application.sendEvent(line, event)
        taken += key.name[-1] if event.isAccepted() else ""
    print(taken)
"""
"""Which keys with Ctrl a line takes for itself: Qt's own, then the window's."""


@pytest.mark.skipif(not xserver.THERE, reason="needs Xvfb")
def test_the_shortcuts_of_pages_work_while_one_types():
    with xserver.x_server() as names:
        made = subprocess.run(
            [sys.executable, "-c", ASKED], env={**os.environ, **names}, capture_output=True, text=True, check=True
        )

    assert made.stdout.split() == ["CEU", "C"]


def test_a_name_too_long_for_its_place_ends_in_dots_while_nobody_types(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    name, other, column = NameLine(), QLineEdit(), QVBoxLayout(window)
    for field in (name, other):
        field.setFixedWidth(160)
        column.addWidget(field)

    def looks(field: QLineEdit, words: str) -> QImage:
        field.setText(words)
        field.setCursorPosition(0)
        return field.grab().toImage()

    long = "Case of a very long name that has no room"
    assert looks(name, "Case 1") == looks(other, "Case 1")
    assert looks(name, long) != looks(other, long), "nothing says that the name goes on"
    name.setFocus()
    window.show()
    qtbot.waitUntil(name.hasFocus)
    typed = name.grab().toImage()
    other.setFocus()
    assert name.grab().toImage() != typed
