"""Run on an X server: clicks while only the frame of the window is there; prints what the click did."""

from __future__ import annotations

import ctypes
import sys
from datetime import date

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from app.reasoning.reasoner import Reasoner
from app.ui.application import WindowSetup, build_window, make_themes, open_frame, prepare, release
from app.ui.widgets.chip import Chip
from tests import samples


def click(at: QPoint) -> None:
    """Press and release the left button, as a mouse would."""
    x11, test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    test.XTestFakeMotionEvent(display, -1, at.x(), at.y(), 0)
    test.XTestFakeButtonEvent(display, 1, 1, 0)
    test.XTestFakeButtonEvent(display, 1, 0, 0)
    x11.XSync(display, 0)


application = QApplication([])
themes = make_themes(override="light")
prepare(application, themes)
known = samples.knowledge()
setup = WindowSetup(today=date(2026, 12, 1))


def shown():
    made = open_frame(themes)
    while not made.painted:  # on a busy machine it may take longer than a person is left to wait
        application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return made


def furnished(frame):
    window = build_window(known, lambda edition: Reasoner(known, edition), themes, setup, frame)
    for _ in range(20):
        application.processEvents()
    return window


first = furnished(shown())
seen = [chip for chip in first.patient.findChildren(Chip) if not chip.visibleRegion().isEmpty()]
button = next(chip for chip in seen if chip.objectName() != "not-known")
place = button.mapToGlobal(button.rect().center())
first.close_now()
release(first)

frame = shown()
click(place)
second = furnished(frame)
patience = QDeadlineTimer(20_000)  # the server may be slow to tell of the click
while not (second.model.snapshot.state.answers or patience.hasExpired()):
    application.processEvents()
print(place, application.widgetAt(place), second.frameGeometry(), QCursor.pos(), file=sys.stderr)
print(len(second.model.snapshot.state.answers))
second.close_now()
release(second)
