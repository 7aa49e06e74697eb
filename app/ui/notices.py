"""Calm messages: what happened, what is safe, what to do. None of them blocks the program."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def notice(window: QWidget | None, what: str, more: str, details: str = "") -> QMessageBox:
    """Show a message beside the running program."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(what)
    box.setInformativeText(more)
    if details:
        box.setDetailedText(details)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.open()
    return box


class ErrorReporter(QObject):
    """Shows a fault of the program itself, once at a time; its report names places in the code and no answers."""

    def __init__(self, version: str) -> None:
        super().__init__()
        self._version = version
        self._window: QWidget | None = None
        self._showing: QMessageBox | None = None

    def install(self, window: QWidget) -> None:
        """Catch what nothing else catches from now on."""
        self._window = window
        window.destroyed.connect(self._window_gone)
        sys.excepthook = self.report

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Report an exception to standard error and to the user; not its message, which may quote an answer."""
        frames = "\n".join(f"{item.filename.rpartition('app')[2]}:{item.lineno} {item.name}" for item in _frames(trace))
        if sys.stderr is not None:  # there is none in a packaged program that was started by a click
            sys.stderr.write(f"{kind.__name__}\n{frames}\n")
        if issubclass(kind, KeyboardInterrupt) or self._showing is not None:
            return
        self._showing = notice(
            self._window,
            self.tr("Something went wrong in the program"),
            self.tr("The answers on screen are safe and can be saved. If it happens again, report the details below."),
            f"NET Pathway Explorer {self._version}\n{kind.__name__}\n{frames}",
        )
        self._showing.finished.connect(self._closed)

    def _closed(self) -> None:
        self._showing = None

    def _window_gone(self) -> None:
        self._window = None


def _frames(trace: TracebackType | None) -> list[traceback.FrameSummary]:
    return list(traceback.extract_tb(trace))
