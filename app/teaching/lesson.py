"""A teaching case as frozen data: an invented patient told in stages, with tasks and points to discuss."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Role
from app.reasoning.assessment import Status

FORMAT = "net-pathways/lesson"
VERSION = 1


class Level(Enum):
    """For whom a case is meant, easiest first."""

    INTRODUCTORY = "introductory"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


class StageKind(Enum):
    """What a stage of the narrative tells."""

    HISTORY = "history"
    PATHOLOGY = "pathology"
    IMAGING = "imaging"
    LABORATORY = "laboratory"
    COURSE = "course"
    BOARD = "board"


class TaskKind(Enum):
    """What the learner commits to: questions to ask next, options, or options in an order of preference."""

    ASK = "ask"
    CHOOSE = "choose"
    RANK = "rank"


@dataclass(frozen=True, slots=True)
class Key:
    """The answer as recorded when the case was written; an edition that computes another one is noticed.

    Of a task on options: the options of its roles by verdict, of those not applicable only the ones to discuss.
    Of a task on questions: the features that decide most, most useful first.
    """

    verdicts: Mapping[Status, tuple[str, ...]] = field(default_factory=dict)
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Task:
    """What the learner is to commit to before anything is revealed.

    `roles`: the groups of options to choose from, all when empty. `most`: how many may be chosen, 0 for any number.
    `discuss`: options that the teacher wants to speak about although they do not apply.
    """

    kind: TaskKind
    prompt: str
    roles: tuple[Role, ...] = ()
    most: int = 0
    discuss: tuple[str, ...] = ()
    key: Key | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of the narrative. `answers` become known with it; None takes an answer back."""

    kind: StageKind
    title: str
    text: str
    edition: str
    answers: Mapping[str, Value | None]
    task: Task | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """Something to discuss, with the sources (ids of the content) that say it; an open question needs none."""

    text: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lesson:
    """A teaching case. `text` is the file that it was read from, for handing it on as it is."""

    id: str
    title: str
    level: Level
    topics: tuple[str, ...]
    edition: str
    objectives: tuple[str, ...]
    stages: tuple[Stage, ...]
    points: tuple[Point, ...]
    references: tuple[str, ...]
    text: str = field(default="", compare=False, repr=False)

    @property
    def editions(self) -> tuple[str, ...]:
        """The editions in which tasks are judged, in the order of the stages."""
        return tuple(dict.fromkeys(stage.edition for stage in self.stages)) or (self.edition,)

    def answers(self, stage: int) -> Answers:
        """What is known once a stage, counted from 0, has been told."""
        known: dict[str, Value] = {}
        for told in self.stages[: stage + 1]:
            for feature, value in told.answers.items():
                if value is None:
                    known.pop(feature, None)
                else:
                    known[feature] = value
        return known
