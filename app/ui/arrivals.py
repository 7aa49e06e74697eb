"""Files that come to the window, from wherever: each kind goes to where it is worked with."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

from app.program.file_kinds import CASE, CASES, LESSON, OPENED, REPORTS, RESULT
from app.ui.cases.files import CaseFiles
from app.ui.pages import Pages
from app.ui.stage import Stage
from app.ui.widgets.file_dialog import FileQuestion, ask_open_many

_HIDING = ("teach", "library")
"""Pages on which a case that was opened would not be seen."""


class Arrivals(QObject):
    """Takes what is dropped, picked, double-clicked, or handed over by another start of the program.

    Cases and reports open as cases; files of cases are offered to the library; teaching cases and the results of
    learners go to their rooms.
    """

    #: A page is wanted on screen; hands on its name, or None for the views.
    page_wanted = Signal(object)

    def __init__(self, files: CaseFiles, pages: Pages, stage: Stage, window: QMainWindow) -> None:
        super().__init__(window)
        self._files, self._pages, self._stage, self._window = files, pages, stage, window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def take(self, files: list[Path]) -> None:
        """Open files that another start of the program or the system hands over, and come to the front."""
        self.open(files)
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.raise_()
        self._window.activateWindow()

    def open(self, files: Iterable[Path]) -> None:
        """Take each file to where its kind belongs; what cannot be used is told."""
        results: list[Path] = []
        many: list[Path] = []
        cases: list[Path] = []
        for file in files:
            match file.suffix.lower():
                case ".netlesson":
                    self.page_wanted.emit("teach")
                    self._pages.teach.open_lesson(file)
                case ".netcases" if self._files.can_keep:
                    many.append(file)
                case ".netresult":
                    results.append(file)
                case _:
                    cases.append(file)
        if self._files.open_paths(cases) and self._stage.page in _HIDING:
            self.page_wanted.emit(None)
        if many:
            self.page_wanted.emit("library")
            self._pages.library.offer_import(many)
        if results:
            self.page_wanted.emit("teach")
            self._pages.teach.open_results(results)

    def ask(self) -> None:
        """Let the user pick files to open."""
        kinds = (
            (self.tr("All that can be opened ({pattern})"), OPENED),
            (self.tr("Patient files and reports ({pattern})"), (CASE, *REPORTS)),
            (self.tr("Files of many cases ({pattern})"), (CASES,)),
            (self.tr("Teaching cases ({pattern})"), (LESSON,)),
            (self.tr("Results ({pattern})"), (RESULT,)),
        )
        patterns = (" ".join(f"*{ending}" for ending in endings) for _, endings in kinds)
        filters = [words.format(pattern=pattern) for (words, _), pattern in zip(kinds, patterns, strict=True)]
        ask_open_many(self._window, FileQuestion(self.tr("Open"), filters), self.open)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and _ours(event.mimeData()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.open(_ours(event.mimeData()))
            event.acceptProposedAction()
            return True
        return False


def _ours(data: QMimeData) -> list[Path]:
    """The files among what is dragged that the window can take."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in OPENED]
