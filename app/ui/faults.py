"""Faults of the program: caught wherever they come from, written down without a patient's values, told calmly."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from app.program.faults import Fault, fault_of, report_text, write_report
from app.program.journal import note
from app.program.problems import FAULT
from app.ui.help.report_dialog import ReportDialog

_QT_PLACE = re.compile(r"Q\w+(::\w+)?")
"""What of a message of Qt's is kept: the name of its function, since the rest may name files."""


class FaultWatch(QObject):
    """Watches over everything that nothing else catches. One fault is told at a time, and each place once."""

    #: Something failed, in whatever thread; hands on the Fault.
    _failed = Signal(object)

    def __init__(self, version: str, log_folder: Path, tail: Callable[[], str]) -> None:
        """`tail` hands out the last lines of the log."""
        super().__init__()
        self._version, self._folder, self._tail = version, log_folder, tail
        self._window: QWidget | None = None
        self._keep: Callable[[], bool] = _nothing_kept
        self._told: set[tuple[str, str]] = set()
        self.dialog: ReportDialog | None = None
        self._failed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self, window: QWidget, keep: Callable[[], bool]) -> None:
        """Catch faults from now on; `keep` writes unsaved work down and says whether it is safe."""
        self._window, self._keep = window, keep
        window.destroyed.connect(self._window_gone)
        sys.excepthook = self.catch
        threading.excepthook = self._catch_in_thread
        qInstallMessageHandler(_note_qt)

    def uninstall(self) -> None:
        """Leave faults to Python again."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        qInstallMessageHandler(None)
        self._window_gone()

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take an exception: its class and its places in the code, not its message, which may quote an answer."""
        if issubclass(kind, KeyboardInterrupt):
            return
        fault = fault_of(error, trace)
        if sys.stderr is not None:  # there is none in a packaged program that was started by a click
            sys.stderr.write("\n".join([f"net-pathways: {FAULT} {fault.kind}", *fault.places, ""]))
        self._failed.emit(fault)

    def _catch_in_thread(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self.catch(found.exc_type, found.exc_value, found.exc_traceback)

    def _tell(self, fault: Fault) -> None:
        key = (fault.kind, fault.places[-1] if fault.places else "")
        if self.dialog is not None or key in self._told:
            note("W301")
            return
        self._told.add(key)
        note(FAULT)
        text = report_text(fault, self._version, self._tail())
        file = write_report(self._folder, text, datetime.now().astimezone())
        self.dialog = ReportDialog(FAULT, text, file, self._window)
        self.dialog.tell_kept(kept=self._kept())
        self.dialog.finished.connect(self._closed)
        self.dialog.show()

    def _kept(self) -> bool:
        try:
            return self._keep()
        except Exception:  # what failed may be what keeps; the dialog has to come all the same
            note("E205")
            return False

    def _closed(self) -> None:
        self.dialog = None

    def _window_gone(self) -> None:
        self._window, self._keep, self.dialog = None, _nothing_kept, None


def _nothing_kept() -> bool:
    return False


def _note_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Write down that Qt warned, and where; the whole message goes nowhere."""
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        note("W300")
        place = _QT_PLACE.match(message)
        if sys.stderr is not None:
            sys.stderr.write(f"net-pathways: Qt warned{f' in {place[0]}' if place else ''}\n")
