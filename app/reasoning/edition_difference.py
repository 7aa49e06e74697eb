"""How two editions differ over the whole space of patients, therapy by therapy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce

from oxidd.bdd import BDDFunction

from app.knowledge.model import Change, Edition, Knowledge
from app.reasoning.compiled import CompiledEdition, joint_space

Example = tuple[tuple[str, str], ...]
"""A kind of patient as (feature, answer) pairs; features that do not matter are left out."""


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

    There is no share over all therapies together: the union of so many functions outgrows a decision diagram.
    `left_out` are therapies that are too large to be compared.
    """

    first: str
    second: str
    kinds: int
    therapies: tuple[TherapyDifference, ...]
    left_out: tuple[str, ...] = ()


def edition_difference(knowledge: Knowledge, first: str, second: str) -> EditionDifference:
    """Compare two editions for every kind of patient that is valid in both; raises KeyError for an unknown edition.

    A kind of patient is one combination of answers that some criterion of the two editions can tell apart.
    """
    editions = (knowledge.edition(first), knowledge.edition(second))
    space = joint_space(editions, knowledge.features)
    one, two = (CompiledEdition(edition, knowledge.features, space) for edition in editions)
    kinds = space.count(space.everyone)
    found: list[TherapyDifference] = []
    left_out: list[str] = []
    for therapy in knowledge.therapies:
        try:
            left, right = _offered(one, therapy), _offered(two, therapy)
            lost, gained = left & ~right, right & ~left
            if space.valid(lost | gained).satisfiable():
                found.append(
                    TherapyDifference(
                        therapy=therapy,
                        only_first=space.count(lost) / kinds,
                        only_second=space.count(gained) / kinds,
                        both=space.count(left & right) / kinds,
                        example_first=space.example(lost),
                        example_second=space.example(gained),
                        changes=_changes(knowledge, editions, therapy),
                    )
                )
        except MemoryError:
            space.collect()
            left_out.append(therapy)
    found.sort(key=lambda item: -(item.only_first + item.only_second))
    return EditionDifference(first, second, kinds, tuple(found), tuple(left_out))


def _offered(compiled: CompiledEdition, therapy: str) -> BDDFunction:
    """The patients to whom some option of the edition offers a therapy; raises MemoryError when it is too large."""
    options = (compiled.usable(option.id) for option in compiled.edition.options if option.therapy == therapy)
    return reduce(BDDFunction.__or__, options, ~compiled.space.everyone)


def _changes(knowledge: Knowledge, editions: Iterable[Edition], therapy: str) -> tuple[Change, ...]:
    options = {option.id for edition in editions for option in edition.options if option.therapy == therapy}
    return tuple(change for change in knowledge.changes if not options.isdisjoint(change.options))
