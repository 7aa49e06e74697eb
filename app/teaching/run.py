"""Working through a teaching case: one frozen state, one function for each step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from app.knowledge.conditions import Answers
from app.teaching.lesson import Lesson, Stage, Task


@dataclass(frozen=True)
class Run:
    """Where the learner stands: the stage that was told last, the choices made at each, and the ones committed to."""

    lesson: Lesson
    stage: int = 0
    choices: Mapping[int, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    committed: frozenset[int] = frozenset()
    ended: bool = False

    @property
    def present(self) -> Stage:
        """The stage that was told last."""
        return self.lesson.stages[self.stage]

    @property
    def task(self) -> Task | None:
        """What the learner is to commit to now."""
        return self.present.task

    @property
    def answers(self) -> Answers:
        """What is known so far."""
        return self.lesson.answers(self.stage)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The choices at the present stage, in the learner's order."""
        return self.choices.get(self.stage, ())

    @property
    def revealed(self) -> bool:
        """Say whether the answer to the present task may be shown."""
        return self.stage in self.committed

    @property
    def can_choose(self) -> bool:
        """Say whether one more may be chosen."""
        task = self.task
        return task is not None and not self.revealed and (not task.most or len(self.chosen) < task.most)

    @property
    def last(self) -> bool:
        """Say whether nothing more is told after this stage."""
        return self.stage + 1 == len(self.lesson.stages)


def choose(run: Run, choice: str) -> Run:
    """Choose an option or a question; the same run when it is chosen already or no more may be."""
    return run if choice in run.chosen or not run.can_choose else _chosen(run, (*run.chosen, choice))


def drop(run: Run, choice: str) -> Run:
    """Take a choice back, as long as it was not committed to."""
    return run if run.revealed else _chosen(run, tuple(item for item in run.chosen if item != choice))


def move(run: Run, choice: str, step: int) -> Run:
    """Move a choice up (-1) or down (+1) in the learner's order."""
    order = list(run.chosen)
    if run.revealed or choice not in order:
        return run
    place = order.index(choice)
    order.remove(choice)
    order.insert(min(max(place + step, 0), len(order)), choice)
    return _chosen(run, tuple(order))


def commit(run: Run) -> Run:
    """Stand by the choices made, none at all among them; only now may the answer be shown."""
    return replace(run, committed=run.committed | {run.stage}) if run.task is not None else run


def go_on(run: Run) -> Run:
    """Tell the next stage, or end; not before the learner has committed to the present task."""
    if run.task is not None and not run.revealed:
        return run
    return replace(run, ended=True) if run.last else replace(run, stage=run.stage + 1)


def go_back(run: Run) -> Run:
    """Look at the stage before; what was committed to stays."""
    if run.ended:
        return replace(run, ended=False)
    return replace(run, stage=max(run.stage - 1, 0))


def _chosen(run: Run, chosen: tuple[str, ...]) -> Run:
    return replace(run, choices=MappingProxyType({**run.choices, run.stage: chosen}))
