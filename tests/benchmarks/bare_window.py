"""The floor of the start: a bare PySide6 window with as many menus and controls as the program's, in its own process.

Prints milliseconds from the start of the process to the first painted frame and to all events done, then CPU time,
then the megabytes that are resident.
"""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override


def since_start() -> float:
    ticks = int(Path("/proc/self/stat").read_text("ascii").rpartition(")")[2].split()[19])
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / 100) * 1000


class FirstPaint(QObject):
    at = 0.0
    cpu = 0.0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.at:
            self.at, self.cpu = since_start(), time.process_time() * 1000
        return False


def pane(splitter: QSplitter) -> QVBoxLayout:
    area, inside = QScrollArea(), QWidget()
    column = QVBoxLayout(inside)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    splitter.addWidget(area)
    return column


def fill(window: QMainWindow) -> QSplitter:
    """Four menus with 44 actions, 17 questions with 102 answers, 40 buttons, 129 cards with a button each."""
    for number in range(4):
        menu = window.menuBar().addMenu(f"Menu {number}")
        for entry in range(11):
            menu.addAction(f"Action {number} {entry}")
    splitter = QSplitter()
    window.setCentralWidget(splitter)
    column = pane(splitter)
    for number in range(17):
        column.addWidget(QLabel(f"Question {number}"))
        row = QHBoxLayout()
        column.addLayout(row)
        for answer in range(6):
            button = QToolButton()
            button.setText(f"Answer {answer}")
            button.setCheckable(True)
            row.addWidget(button)
    for _ in range(6):
        column.addWidget(QLineEdit())
    column = pane(splitter)
    for number in range(40):
        column.addWidget(QPushButton(f"Branch {number}"))
    column = pane(splitter)
    for number in range(129):
        card = QFrame()
        QVBoxLayout(card).addWidget(QPushButton(f"Option {number}"))
        column.addWidget(card)
    return splitter


application = QApplication([])
window = QMainWindow()
window.resize(1280, 720)
panes = fill(window)
watcher = FirstPaint()
panes.installEventFilter(watcher)
window.show()
while not watcher.at:
    application.processEvents()
application.processEvents()
times = watcher.at, since_start(), watcher.cpu, time.process_time() * 1000
lines = Path("/proc/self/status").read_text("ascii").splitlines()
print(*times, sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) * 1024 / 1e6)
