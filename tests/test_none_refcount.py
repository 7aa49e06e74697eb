"""Guards the PySide6 pin: 6.12.0 on Python 3.11 loses one reference to None per call and aborts after some thousand."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 1000


def test_qt_calls_lose_no_reference_to_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        label.setText(str(number))
    # Other objects come and go meanwhile; a loss per call would be far below this.
    assert sys.getrefcount(None) > before - CALLS / 10
