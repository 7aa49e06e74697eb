"""The rooms of questions, progress and the class, and what they share."""

from __future__ import annotations

from functools import cached_property

from app import paths
from app.teaching.engine import Engine
from app.teaching.quiz_patients import parse_quiz_patients
from app.teaching.topics import topics
from app.ui.quiz.class_room import ClassRoom
from app.ui.quiz.memory import Memory
from app.ui.quiz.progress_room import ProgressRoom
from app.ui.quiz.room import QuizRoom
from app.ui.session_model import SessionModel
from app.ui.theme import ThemeManager


class QuizRooms:
    """Makes each room when it is asked for; raises CaseFileError where the patients do not fit the knowledge."""

    def __init__(self, model: SessionModel, themes: ThemeManager, memory: Memory) -> None:
        self._model, self._themes, self._memory = model, themes, memory

    @cached_property
    def engine(self) -> Engine:
        """What questions are made with."""
        data = (paths.resources() / "quiz" / "patients.json").read_bytes()
        patients = parse_quiz_patients(data, self._model.knowledge.features)
        return Engine(self._model.knowledge, self._model.assessor, patients)

    def questions(self) -> QuizRoom:
        """Taking a quiz."""
        return QuizRoom(self.engine, self._themes, self._memory)

    def progress(self) -> ProgressRoom:
        """What was seen so far."""
        return ProgressRoom(self._memory, topics(self.engine), self._themes)

    def class_room(self) -> ClassRoom:
        """Many learners laid together."""
        return ClassRoom(self._model, self._themes)
