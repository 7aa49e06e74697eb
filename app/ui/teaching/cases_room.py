"""The room of teaching cases: the list, or the case that is being worked through."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.patient.casefile import Case
from app.teaching.lesson import Lesson
from app.teaching.run import Run
from app.teaching.shelf import Shelf
from app.ui.session_model import SessionModel
from app.ui.settings import WindowSettings
from app.ui.teaching.case_list import CaseList
from app.ui.teaching.judge import Judge
from app.ui.teaching.run_view import RunView
from app.ui.theme import ThemeManager


class CasesRoom(QStackedWidget):
    """Keeps the case that was begun while other pages are looked at."""

    #: The user wants to open the patient of a case; hands on the Case.
    case_wanted = Signal(object)
    #: A task was committed to; hands on its Result.
    answered = Signal(object)
    #: Back to the pathways.
    left = Signal()
    #: A case is being worked through, or no longer.
    running = Signal(bool)

    def __init__(
        self, model: SessionModel, themes: ThemeManager, shelf: Shelf | None, settings: WindowSettings
    ) -> None:
        super().__init__()
        self.list = CaseList(model.knowledge, themes, shelf, settings)
        self.run = RunView(Judge(model), themes)
        for part in (self.list, self.run):
            self.addWidget(part)
        self.list.chosen.connect(self.begin)
        self.run.left.connect(self._leave_run)
        self.run.pathways_wanted.connect(self.left)
        self.run.answered.connect(self.answered)
        self.run.patient_wanted.connect(self._hand_over)

    def start(self) -> None:
        """Put the keyboard focus where work begins."""
        (self.run if self.currentWidget() is self.run else self.list).start()

    def begin(self, lesson: Lesson) -> None:
        """Work through a case."""
        self.setCurrentWidget(self.run)
        self.running.emit(True)
        self.run.begin(lesson)

    def _leave_run(self) -> None:
        self.setCurrentWidget(self.list)
        self.running.emit(False)
        self.list.start()

    def _hand_over(self, run: Run) -> None:
        self.case_wanted.emit(Case(run.lesson.title, run.present.edition, run.answers))
