"""What assembled knowledge must hold to so that reasoning over it comes to an end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter

from app.knowledge.conditions import features_of
from app.knowledge.model import Derived, Edition, Knowledge


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
    """Raise ValueError when a graph or the definitions of an edition run in a circle.

    The compiler reports both with their place; here they only occur in a file that it did not make.
    """
    for edition in knowledge.editions.values():
        cycle = find_cycle(_edges(edition)) or find_cycle(uses_of(edition.derived))
        if cycle:
            msg = f"{edition.id} runs in a circle: {' -> '.join(cycle)}"
            raise ValueError(msg)


def _edges(edition: Edition) -> dict[str, tuple[str, ...]]:
    edges = {track.id: track.leads_to for track in edition.tracks}
    for decision in edition.decisions:
        edges[decision.id] = tuple(branch.id for branch in decision.branches)
        edges.update((branch.id, branch.leads_to) for branch in decision.branches)
    return edges
