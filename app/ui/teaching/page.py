"""The page for teaching; what it shows is built when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.patient.casefile import CaseFileError
from app.ui.session_model import SessionModel
from app.ui.settings import WindowSettings
from app.ui.stage import Page
from app.ui.surroundings import ShelfFor
from app.ui.teaching.cases_room import CasesRoom
from app.ui.theme import ThemeManager
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.text import label

if TYPE_CHECKING:
    from app.ui.quiz.class_room import ClassRoom
    from app.ui.quiz.memory import Memory
    from app.ui.quiz.progress_room import ProgressRoom
    from app.ui.quiz.room import QuizRoom
    from app.ui.quiz.rooms import QuizRooms
    from app.ui.teaching.closed_room import ClosedRoom

    Room: TypeAlias = CasesRoom | QuizRoom | ProgressRoom | ClassRoom | ClosedRoom

MARGIN = 24


class TeachPage(Page):
    """Takes the place of pathways and options; its rooms (cases, questions) stand side by side in a control on top."""

    #: The user wants to open the patient of a case; hands on the Case.
    case_wanted = Signal(object)

    def __init__(
        self,
        model: SessionModel,
        themes: ThemeManager,
        shelf_for: ShelfFor | None,
        memory: Memory,
        settings: WindowSettings,
    ) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Teaching"))
        self._memory, self._settings = memory, settings
        self._model, self._themes, self._shelf_for = model, themes, shelf_for
        self.rooms: dict[str, Room] = {}
        """The rooms that were opened, by name."""
        self.doors = Segmented(themes)
        self.doors.setParent(self)
        self.back = outline_button(self.tr("Back to the pathways"))
        self._stack = QStackedWidget(self)
        self._head = QWidget(self)
        self._room = ""

    @override
    def start(self) -> None:
        """Show the room that was open last, at first the cases."""
        if not self._room:
            self._build()
            self.enter("cases")
        else:
            self.enter(self._room)

    def enter(self, room: str) -> None:
        """Show a room, made when it is first entered."""
        if room not in self.rooms:
            self.rooms[room] = self._made(room)
            self._stack.addWidget(self.rooms[room])
        self._room = room
        self.doors.choose(room)
        self._stack.setCurrentWidget(self.rooms[room])
        self.rooms[room].start()

    def open_lesson(self, file: Path) -> None:
        """Begin the teaching case of a file; says why when it cannot be used."""
        self.enter("cases")
        room = self.rooms["cases"]
        if isinstance(room, CasesRoom):
            room.list.open_file(file)

    def open_results(self, files: list[Path]) -> None:
        """Lay the results of learners together with those opened before."""
        from app.ui.quiz.class_room import ClassRoom

        self.enter("class")
        room = self.rooms["class"]
        if isinstance(room, ClassRoom):
            room.take(files)

    def _makers(self) -> dict[str, tuple[str, Callable[[], Room]]]:
        """The rooms by name: the words on the door, and what makes the room."""
        return {
            "cases": (self.tr("Cases"), self._make_cases),
            "questions": (self.tr("Questions"), self._make_questions),
            "progress": (self.tr("Progress"), self._make_progress),
            "class": (self.tr("Class"), self._make_class),
        }

    def _make_cases(self) -> CasesRoom:
        shelf = self._shelf_for(self._model.knowledge) if self._shelf_for is not None else None
        room = CasesRoom(self._model, self._themes, shelf, self._settings)
        room.case_wanted.connect(self.case_wanted)
        room.left.connect(self.left)
        room.running.connect(self._make_room)
        room.answered.connect(self._memory.add)
        return room

    def _make_questions(self) -> QuizRoom:
        room = self._quiz.questions()
        room.case_wanted.connect(self.case_wanted)
        room.running.connect(self._make_room)
        return room

    def _make_progress(self) -> ProgressRoom:
        room = self._quiz.progress()
        room.quiz_wanted.connect(self._enter_questions)
        return room

    def _make_class(self) -> ClassRoom:
        return self._quiz.class_room()

    def _enter_questions(self) -> None:
        self.enter("questions")

    @cached_property
    def _quiz(self) -> QuizRooms:
        # imported when it is first needed, as the pages of the window are
        from app.ui.quiz.rooms import QuizRooms

        return QuizRooms(self._model, self._themes, self._memory)

    def _made(self, room: str) -> Room:
        from app.ui.teaching.closed_room import ClosedRoom

        try:
            return self._makers()[room][1]()
        except CaseFileError as error:
            words = self.tr("The patients that questions are made from do not fit this knowledge: {reason}.")
            return ClosedRoom(words.format(reason=str(error).rstrip(".")))

    def _make_room(self, running: bool) -> None:
        """A case that is worked through has a head of its own."""
        self._head.setVisible(not running)

    def _build(self) -> None:
        makers = self._makers()
        for name, (words, _) in makers.items():
            self.doors.add_segment(name, words)
        self.doors.setAccessibleName(self.tr("What to do"))
        self.doors.setVisible(len(makers) > 1)
        self.doors.pressed.connect(self.enter)
        self.back.setParent(self)
        self.back.clicked.connect(self.left)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(MARGIN, 8, MARGIN, 8)
        head.setSpacing(16)
        head.addWidget(label(self.tr("Teach"), size="heading", wrap=False))
        head.addWidget(self.doors)
        head.addStretch(1)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
