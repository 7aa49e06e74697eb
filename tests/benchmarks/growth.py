"""Knowledge many times as large: renamed copies of an edition side by side, over renamed copies of the features."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from app.knowledge.conditions import Answers
from app.knowledge.model import START, Edition, Eligibility, Knowledge, Node, Option

_Thing = TypeVar("_Thing")


def grown(knowledge: Knowledge, edition_id: str, times: int) -> Knowledge:
    """Knowledge with one edition that holds so many copies of another one."""
    edition = knowledge.edition(edition_id)
    names = frozenset(_names(knowledge, edition))
    copies = [_renamed(edition, names, f"_{number}") for number in range(times)]
    features = [_renamed(item, names, f"_{number}") for number in range(times) for item in knowledge.features.values()]
    therapies = [
        _renamed(item, names, f"_{number}") for number in range(times) for item in knowledge.therapies.values()
    ]
    joined: dict[str, Any] = {
        item.name: tuple(part for copy in copies for part in getattr(copy, item.name))
        for item in fields(Edition)
        if isinstance(getattr(edition, item.name), tuple) and item.name != "sources"
    }
    return replace(
        knowledge,
        features={item.id: item for item in features},
        therapies={item.id: item for item in therapies},
        editions={edition_id: replace(edition, **joined)},
        changes=(),
        default_edition=edition_id,
    )


def grown_answers(answers: Answers, times: int) -> Answers:
    """The same answers to each copy of the features."""
    return {f"{key}_{number}": value for number in range(times) for key, value in answers.items()}


def _names(knowledge: Knowledge, edition: Edition) -> Iterator[str]:
    """Everything that has to be told apart between copies; values of features are named by their feature."""
    yield from (*knowledge.features, *knowledge.therapies, *(item.cls for item in knowledge.therapies.values()))
    nodes: tuple[Node, ...] = (*edition.tracks, *edition.decisions, *edition.options, *edition.outcomes)
    yield from (item.id for item in nodes)
    yield from (item.id for item in edition.derived)
    yield from (item.id for item in edition.rules)
    yield from (item.id for item in edition.invariants)
    yield from (item.id for item in edition.disagreements)
    for decision in edition.decisions:
        yield from (name for branch in decision.branches for name in (branch.id, branch.criterion.id))
    owners: tuple[Option | Eligibility, ...] = (*edition.options, *edition.eligibility)
    for owner in owners:
        yield from (item.id for item in (*owner.requires, *owner.contraindications, *owner.cautions))


def _renamed(thing: _Thing, names: frozenset[str], suffix: str) -> _Thing:
    """A copy of frozen data in which each of the names carries a suffix."""
    if isinstance(thing, str):
        return thing + suffix if thing in names and thing != START else thing  # type: ignore[return-value]
    if isinstance(thing, tuple):
        return tuple(_renamed(item, names, suffix) for item in thing)  # type: ignore[return-value]
    if is_dataclass(thing) and not isinstance(thing, type):
        kept = {item.name: _renamed(getattr(thing, item.name), names, suffix) for item in fields(thing)}
        return replace(thing, **kept)
    return thing
