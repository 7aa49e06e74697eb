"""Taking a quiz: one frozen state, one function for each step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from app.teaching.questions import Question


@dataclass(frozen=True)
class Sitting:
    """Where the learner stands: the questions so far, the one looked at, the choices made and those committed to.

    `wanted`: how many questions the quiz is to have; there may be fewer when no more are found (`exhausted`).
    """

    wanted: int
    questions: tuple[Question, ...] = ()
    at: int = 0
    chosen: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    committed: frozenset[int] = frozenset()
    exhausted: bool = False

    @property
    def question(self) -> Question | None:
        """The question looked at; None while it is still being made."""
        return self.questions[self.at] if self.at < len(self.questions) else None

    @property
    def choice(self) -> int | None:
        """What is chosen at the question looked at."""
        return self.chosen.get(self.at)

    @property
    def revealed(self) -> bool:
        """Say whether the answer to the question looked at may be shown."""
        return self.at in self.committed

    @property
    def count(self) -> int:
        """How many questions the quiz has, as far as is known."""
        return len(self.questions) if self.exhausted else self.wanted

    @property
    def last(self) -> bool:
        """Say whether nothing comes after the question looked at."""
        return self.at + 1 >= self.count

    @property
    def right(self) -> int:
        """How many of the committed choices are the key."""
        return sum(self.chosen.get(number) == self.questions[number].key for number in self.committed)


def add(sitting: Sitting, question: Question | None) -> Sitting:
    """Take in the next question, or that there is none."""
    if question is None:
        return replace(sitting, exhausted=True)
    return replace(sitting, questions=(*sitting.questions, question))


def choose(sitting: Sitting, choice: int) -> Sitting:
    """Choose at the question looked at; nothing changes once it was committed to, or for a choice that is not there."""
    if sitting.revealed or sitting.question is None or not 0 <= choice < len(sitting.question.choices):
        return sitting
    return replace(sitting, chosen=MappingProxyType({**sitting.chosen, sitting.at: choice}))


def commit(sitting: Sitting) -> Sitting:
    """Stand by the choice; only now may the answer be shown. Nothing changes without a choice."""
    return sitting if sitting.choice is None else replace(sitting, committed=sitting.committed | {sitting.at})


def go_on(sitting: Sitting) -> Sitting:
    """Look at the next question; not before the present one was committed to, and not beyond the last."""
    return replace(sitting, at=sitting.at + 1) if sitting.revealed and not sitting.last else sitting


def look_at(sitting: Sitting, number: int) -> Sitting:
    """Look at a question that was committed to."""
    return replace(sitting, at=number) if number in sitting.committed else sitting
