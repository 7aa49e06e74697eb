"""A line to type on, where Qt edits text as Emacs does: on X11."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

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
