"""What assembled knowledge must hold to so that reasoning over it comes to an end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter

from app.knowledge.conditions import AllOf, AnyOf, Condition, Not, features_of
from app.knowledge.model import Derived, Edition, Knowledge

MAX_SIZE, MAX_DEPTH = 5_000, 100
"""Predicates of a definition and their depth, with the definitions that it uses written out."""


def find_cycle(edges: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Return the nodes of one cycle in the direction of the edges, the first one repeated at the end, or nothing."""
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        # The sorter takes edges for dependencies, and so reports the cycle against their direction.
        return tuple(reversed(error.args[1]))
    return ()


def uses_of(derived: Iterable[Derived]) -> dict[str, list[str]]:
    """For each computed feature the features that it is computed from."""
    return {item.id: [name for case in item.cases for name in features_of(case.condition)] for item in derived}


def check_soundness(knowledge: Knowledge) -> None:
    """Raise ValueError when a graph or the definitions of an edition run in a circle, or swell without end.

    The compiler reports circles with their place; here they only occur in a file that it did not make.
    """
    for edition in knowledge.editions.values():
        cycle = find_cycle(_edges(edition)) or find_cycle(uses_of(edition.derived))
        if cycle:
            msg = f"{edition.id} runs in a circle: {' -> '.join(cycle)}"
            raise ValueError(msg)
        _check_expansion(edition)


def _check_expansion(edition: Edition) -> None:
    """Refuse definitions that use each other so often that writing them out would fill the memory."""
    cases = {item.id: item.cases for item in edition.derived}
    sizes: dict[str, tuple[int, int]] = {}

    def measure(condition: Condition) -> tuple[int, int]:
        """Predicates and depth of a condition with its definitions written out."""
        match condition:
            case AllOf(parts) | AnyOf(parts):
                found = [measure(part) for part in parts]
                return 1 + sum(size for size, _ in found), 1 + max((depth for _, depth in found), default=0)
            case Not(part):
                size, depth = measure(part)
                return size + 1, depth + 1
            case _:
                return sizes.get(condition.feature, (1, 1))

    uses = uses_of(edition.derived)
    for name in TopologicalSorter(uses).static_order():
        found = [measure(case.condition) for case in cases.get(name, ())]
        sizes[name] = sum(size for size, _ in found) + 1, max((depth for _, depth in found), default=0) + 1
        if sizes[name][0] > MAX_SIZE or sizes[name][1] > MAX_DEPTH:
            msg = f"{edition.id}: {name} is too large when written out"
            raise ValueError(msg)


def _edges(edition: Edition) -> dict[str, tuple[str, ...]]:
    edges = {track.id: track.leads_to for track in edition.tracks}
    for decision in edition.decisions:
        edges[decision.id] = tuple(branch.id for branch in decision.branches)
        edges.update((branch.id, branch.leads_to) for branch in decision.branches)
    return edges
