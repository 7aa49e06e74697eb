"""The pages that take the place of pathways and options; each is made, imports and all, when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.patient.casefile import Case
from app.session.library import Entry
from app.ui.cases.desk import CaseDesk
from app.ui.report.desk import ReportDesk
from app.ui.session_model import SessionModel
from app.ui.stage import Page
from app.ui.theme import ThemeManager

if TYPE_CHECKING:
    from app.ui.compare.page import ComparePage
    from app.ui.evidence.page import EvidencePage
    from app.ui.library.page import LibraryPage
    from app.ui.report.page import ReportPage
    from app.ui.teaching.page import TeachPage
    from app.ui.workup.page import WorkupPage


class Pages(QObject):
    """Makes each page once and ties it to the rest of the window."""

    #: The user wants to go back to the pathways.
    left = Signal()
    #: The user wants to see an option in the pathways; hands on its id.
    option_wanted = Signal(str)
    #: The user wants to answer a question; hands on the feature's id.
    question_wanted = Signal(str)

    def __init__(self, model: SessionModel, themes: ThemeManager, desk: CaseDesk, reports: ReportDesk) -> None:
        super().__init__(desk)
        self._model, self._themes, self._reports = model, themes, reports
        self._desk, self._files, self._shelf_for = desk, desk.files, desk.shelf_for
        #: Each page as the action that opens it and how it is made, the same one each time.
        self.rows: dict[str, Callable[[], Page]] = {
            "compare": lambda: self.compare,
            "workup": lambda: self.workup,
            "library": lambda: self.library,
            "report": lambda: self.report,
            "teach": lambda: self.teach,
            "evidence": lambda: self.evidence,
        }

    @cached_property
    def compare(self) -> ComparePage:
        """Two readings side by side."""
        from app.ui.compare.page import ComparePage

        page = ComparePage(self._model, self._themes)
        page.left.connect(self.left)
        page.option_wanted.connect(self.option_wanted)
        page.file_wanted.connect(self._ask_other)
        page.sample_wanted.connect(self._compare_sample)
        page.example_wanted.connect(self._files.show_case)
        samples = self._files.reader.samples()
        page.offer(samples)
        page.kinds.offer([case for _, file in samples if (case := self._files.reader.case(file)) is not None])
        return page

    @cached_property
    def workup(self) -> WorkupPage:
        """What is still to be found out, by who can find it out."""
        from app.ui.workup.page import WorkupPage

        page = WorkupPage(self._model, self._themes, self._heading)
        page.left.connect(self.left)
        page.question_wanted.connect(self.question_wanted)
        return page

    @cached_property
    def library(self) -> LibraryPage:
        """The user's own cases."""
        from app.ui.library.page import LibraryPage

        page = LibraryPage(self._model, self._themes, self._files.library)
        page.keep_wanted.connect(self._files.keep)
        page.left.connect(self.left)
        page.open_wanted.connect(self._open_entry)
        self._files.kept.connect(page.refresh)
        return page

    @cached_property
    def report(self) -> ReportPage:
        """The report as it will be printed."""
        page = self._reports.page
        page.left.connect(self.left)
        return page

    @cached_property
    def teach(self) -> TeachPage:
        """Learning with cases and questions."""
        from app.ui.quiz.memory import Memory
        from app.ui.teaching.page import TeachPage

        memory = Memory(self._desk.progress_file, self._is_forgetful)
        page = TeachPage(self._model, self._themes, self._shelf_for, memory, self._desk.settings)
        page.left.connect(self.left)
        page.case_wanted.connect(self._open_taught)
        return page

    @cached_property
    def evidence(self) -> EvidencePage:
        """The figures of the studies, drawn."""
        from app.ui.evidence.page import EvidencePage

        page = EvidencePage(self._model, self._themes, self._reports.compose)
        page.left.connect(self.left)
        return page

    def keep_notes(self, then: Callable[[], object]) -> bool:
        """Save what was typed in the library; asks and returns False when that fails, and goes on when all is safe."""
        return "library" not in self.__dict__ or self.library.keep_notes(then)

    def _heading(self) -> str:
        return self._reports.heading

    def _is_forgetful(self) -> bool:
        return self._desk.forgetful

    def _ask_other(self) -> None:
        self._files.ask_other(self.compare.show_other)

    def _compare_sample(self, file: Path) -> None:
        case = self._files.reader.case(file)
        if case is not None:
            self.compare.show_other(case)

    def _open_taught(self, case: Case) -> None:
        self.left.emit()
        self._files.show_case(case)

    def _open_entry(self, entry: Entry) -> None:
        self.left.emit()
        self._files.open_entry(entry)
