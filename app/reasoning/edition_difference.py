"""How two editions differ over the whole space of patients, therapy by therapy.

Everything here is counted exactly on decision diagrams, over kinds of patients and not over patients: a rare
combination of answers counts as much as a common one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from oxidd.bdd import BDDFunction

from app.knowledge.conditions import Answers
from app.knowledge.model import Change, Edition, Knowledge
from app.reasoning.compiled import CompiledEdition, joint_space
from app.reasoning.keeping_out import Cause, causes_of
from app.reasoning.nearest import nearest
from app.reasoning.space import Example


@dataclass(frozen=True, slots=True)
class TherapyDifference:
    """For one therapy, the kinds of patients whom only one of two editions offers it as applicable.

    Shares are of all kinds of valid patients, from 0 to 1. An option counts as offered when its indication holds
    and none of its contraindications is met. `changes` say what lies between the editions.
    """

    therapy: str
    only_first: float
    only_second: float
    both: float
    example_first: Example
    example_second: Example
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class EditionDifference:
    """Two editions over the whole space; therapies that differ for most kinds of patients come first.

    `different`: share of the kinds of patients to whom some therapy is offered by one edition only. It is exact when
    `different_exact`, else a lower bound: the union of so many functions outgrows a decision diagram. `left_out` are
    therapies that are too large to be compared.
    """

    first: str
    second: str
    kinds: int
    therapies: tuple[TherapyDifference, ...]
    different: float
    different_exact: bool
    left_out: tuple[str, ...] = ()


def compare_editions(knowledge: Knowledge, first: str, second: str) -> SpaceComparison:
    """Compare two editions for every kind of patient that is valid in both, with all steps done.

    A kind of patient is one combination of answers that some criterion of the two editions can tell apart. Raises
    KeyError for an unknown edition, MemoryError when the two together are too large for a decision diagram.
    """
    space = SpaceComparison(knowledge, first, second)
    for _ in space.steps():
        pass
    return space


class SpaceComparison:
    """The comparison of two editions as work in small steps, and what can be asked of it afterwards.

    One thread has to do it all: the decision diagrams belong to one manager.
    """

    difference: EditionDifference
    """What was found; there is none before all steps are done."""

    def __init__(self, knowledge: Knowledge, first: str, second: str) -> None:
        """Name the editions; raises KeyError for an unknown one. No work is done yet."""
        self._knowledge = knowledge
        self.editions = (knowledge.edition(first), knowledge.edition(second))

    def steps(self) -> Iterator[float]:
        """Do the work, and yield after each step (some milliseconds) the share that is done, from 0 to 1."""
        yield 0.0
        self._space = joint_space(self.editions, self._knowledge.features)
        compiled = []
        for edition in self.editions:
            yield 0.0
            compiled.append(CompiledEdition(edition, self._knowledge.features, self._space))
        self._compiled = compiled[0], compiled[1]
        yield 0.2
        self._kinds = self._space.count(self._space.everyone)
        self._shares_of = max(self._kinds, 1)  # rules may leave no patient at all
        found: list[TherapyDifference] = []
        left_out: list[str] = []
        for number, therapy in enumerate(self._knowledge.therapies):
            yield 0.3 + 0.7 * number / len(self._knowledge.therapies)
            try:
                found += self._therapy(therapy)
            except MemoryError:
                self._space.diagrams.collect()
                left_out.append(therapy)
        found.sort(key=lambda item: -(item.only_first + item.only_second))
        different, exact = self._treated_differently([item.therapy for item in found])
        first, second = (edition.id for edition in self.editions)
        exact = exact and not left_out
        self.difference = EditionDifference(first, second, self._kinds, tuple(found), different, exact, tuple(left_out))
        yield 1.0

    def causes(self, therapy: str, *, second: bool) -> tuple[Cause, ...]:
        """What keeps the therapy from those whom only the other edition offers it, the commonest criterion first.

        `second`: what the second edition holds against those whom only the first one offers it; else the other way
        round. Empty where the edition has no option of the therapy at all.
        """
        return causes_of(self._compiled[second], therapy, self.only_one(therapy, second=not second))

    def only_one(self, therapy: str, *, second: bool) -> BDDFunction:
        """Patients to whom only the second (else only the first) edition offers a therapy."""
        first_ones, second_ones = self._both(therapy)
        return self._space.valid(second_ones & ~first_ones if second else first_ones & ~second_ones)

    def example(self, patients: BDDFunction, like: Answers) -> Answers | None:
        """A patient from a set who differs little from another one; None for the empty set."""
        return nearest(self._space, patients, like)

    def _both(self, therapy: str) -> tuple[BDDFunction, BDDFunction]:
        first, second = self._compiled
        return _offered(first, therapy), _offered(second, therapy)

    def _therapy(self, therapy: str) -> Iterator[TherapyDifference]:
        space = self._space
        lost, gained = self.only_one(therapy, second=False), self.only_one(therapy, second=True)
        if lost.satisfiable() or gained.satisfiable():
            left, right = self._both(therapy)
            yield TherapyDifference(
                therapy=therapy,
                only_first=space.count(lost) / self._shares_of,
                only_second=space.count(gained) / self._shares_of,
                both=space.count(left & right) / self._shares_of,
                example_first=space.example(lost),
                example_second=space.example(gained),
                changes=_changes(self._knowledge, self.editions, therapy),
            )

    def _treated_differently(self, therapies: list[str]) -> tuple[float, bool]:
        """Unite therapy after therapy, the commonest difference first, as long as the diagram stays small."""
        union = self._space.diagrams.nobody
        for therapy in therapies:
            wider = self._space.diagrams.attempt(partial(self._wider, union, therapy))
            if wider is None:
                return self._space.count(union) / self._shares_of, False
            union = wider
        return self._space.count(union) / self._shares_of, True

    def _wider(self, union: BDDFunction, therapy: str) -> BDDFunction:
        left, right = self._both(therapy)
        return union | (left ^ right)


def _offered(compiled: CompiledEdition, therapy: str) -> BDDFunction:
    """The patients to whom some option of the edition offers a therapy; raises MemoryError when it is too large."""
    options = (compiled.usable(option.id) for option in compiled.edition.options if option.therapy == therapy)
    return compiled.space.diagrams.union(options)


def _changes(knowledge: Knowledge, editions: Iterable[Edition], therapy: str) -> tuple[Change, ...]:
    options = {option.id for edition in editions for option in edition.options if option.therapy == therapy}
    named = (change for change in knowledge.changes if not options.isdisjoint(change.options))
    return tuple(sorted(named, key=lambda change: change.year))
