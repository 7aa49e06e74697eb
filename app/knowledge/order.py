"""The nodes of an edition, its edges, and the order in which they are walked; what asks for more builds the graph."""

from __future__ import annotations

from collections.abc import Iterator
from graphlib import TopologicalSorter
from heapq import heappop, heappush

from app.knowledge.model import START, Branch, Edition, Node, Track


def nodes_of(edition: Edition) -> tuple[Node, ...]:
    """All nodes but the start, in the order of the content."""
    branches = tuple(branch for decision in edition.decisions for branch in decision.branches)
    return (*edition.tracks, *edition.decisions, *branches, *edition.options, *edition.outcomes)


def edges_of(edition: Edition) -> Iterator[tuple[str, str]]:
    """Edges start -> track -> decision -> branch -> decision, option or outcome, in the order of the content."""
    yield from ((START, track.id) for track in edition.tracks)
    yield from ((decision.id, branch.id) for decision in edition.decisions for branch in decision.branches)
    for node in nodes_of(edition):
        if isinstance(node, Track | Branch):
            yield from ((node.id, target) for target in node.leads_to)


def parents_in_order(edition: Edition) -> dict[str, tuple[str, ...]]:
    """The parents of each node, in topological order from the start on, the same every time.

    Among the nodes that could come next, the first of the content does. Raises CycleError (a ValueError) on a cycle.
    """
    names = [START, *(node.id for node in nodes_of(edition))]
    place = {name: index for index, name in enumerate(names)}
    parents: dict[str, dict[str, None]] = {name: {} for name in names}
    for parent, child in edges_of(edition):
        parents[child][parent] = None
    sorter = TopologicalSorter(parents)
    sorter.prepare()
    found: dict[str, tuple[str, ...]] = {}
    waiting: list[int] = []
    while sorter.is_active():
        for name in sorter.get_ready():
            heappush(waiting, place[name])
        name = names[heappop(waiting)]
        found[name] = tuple(parents[name])
        sorter.done(name)
    return found
