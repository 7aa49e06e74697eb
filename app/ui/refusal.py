"""A start that failed: told on screen as well, since a program that was started by a click has no terminal."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app import paths
from app.program.faults import fault_of, report_text, write_report
from app.program.problems import FAULT, code_of, problem
from app.ui.help.words import problem_words
from app.ui.notices import notice

_UNSEEN = ("offscreen", "minimal")


def tell_refusal(error: Exception, frame: QWidget, version: str) -> None:
    """Say why the program cannot start, and wait until it was read; where there is no screen nobody would read it."""
    code = code_of(type(error.__context__ or error))
    words = _words_of_fault(error, version) if code == FAULT else str(error)
    if QGuiApplication.platformName() in _UNSEEN:
        return
    box = refusal(frame, words, code)
    loop = QEventLoop()
    box.finished.connect(loop.quit)
    loop.exec()


def refusal(frame: QWidget, words: str, code: str) -> QMessageBox:
    """The message itself."""
    return notice(frame, QCoreApplication.translate("refusal", "NET Pathway Explorer cannot start."), words, code)


def _words_of_fault(error: Exception, version: str) -> str:
    """Leave a report; the message of a fault is told nowhere, since it may quote anything."""
    text = report_text(fault_of(error, error.__traceback__), version, "")
    file = write_report(paths.log_folder() / "reports", text, datetime.now().astimezone())
    told = problem_words(problem(FAULT))
    return f"{told.happened} {told.do}" + (f"\n\n{file}" if file is not None else "")
