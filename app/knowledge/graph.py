"""The decision graph of an edition: which node leads to which, from the start to options and outcomes.

A few lines of its own instead of networkx, whose import takes 0.2 s: as long as a bare window needs to open.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from heapq import heapify, heappop, heappush

from app.knowledge.model import START, Branch, Decision, Edition, Node, Track


class DecisionGraph:
    """Edges run start -> track -> decision -> branch -> decision, option or outcome, in the order of the content."""

    def __init__(self, edition: Edition) -> None:
        """Take the nodes of an edition; raises KeyError when one leads to a node that there is not."""
        nodes = _nodes(edition)
        first = tuple(track.id for track in edition.tracks)
        self.children: Mapping[str, tuple[str, ...]] = {START: first, **{node.id: _leads_to(node) for node in nodes}}
        found: dict[str, list[str]] = {node: [] for node in self.children}
        # Decisions name their branches first, then tracks and branches what they lead to.
        decisions = [node.id for node in nodes if isinstance(node, Decision)]
        for node in (START, *decisions, *(node.id for node in nodes if isinstance(node, Track | Branch))):
            for child in self.children[node]:
                found[child].append(node)
        self.parents: Mapping[str, tuple[str, ...]] = {node: tuple(parents) for node, parents in found.items()}

    def in_order(self) -> tuple[str, ...]:
        """Node ids in topological order, the same every time; raises ValueError on a circle."""
        position = {node: index for index, node in enumerate(self.children)}
        names = tuple(position)
        waiting = {node: len(parents) for node, parents in self.parents.items()}
        free = [position[node] for node, count in waiting.items() if not count]
        heapify(free)
        order: list[str] = []
        while free:
            node = names[heappop(free)]
            order.append(node)
            for child in self.children[node]:
                waiting[child] -= 1
                if not waiting[child]:
                    heappush(free, position[child])
        if len(order) < len(names):
            msg = "the graph runs in a circle"
            raise ValueError(msg)
        return tuple(order)

    def ancestors(self, node: str) -> set[str]:
        """All nodes from which a path leads here."""
        return _reached(node, self.parents.__getitem__)

    def descendants(self, node: str) -> set[str]:
        """All nodes to which a path leads from here."""
        return _reached(node, self.children.__getitem__)


def _nodes(edition: Edition) -> tuple[Node, ...]:
    branches = tuple(branch for decision in edition.decisions for branch in decision.branches)
    return (*edition.tracks, *edition.decisions, *branches, *edition.options, *edition.outcomes)


def _leads_to(node: Node) -> tuple[str, ...]:
    match node:
        case Track() | Branch():
            return node.leads_to
        case Decision():
            return tuple(branch.id for branch in node.branches)
        case _:
            return ()


def _reached(node: str, further: Callable[[str], tuple[str, ...]]) -> set[str]:
    found: set[str] = set()
    waiting = [*further(node)]
    while waiting:
        reached = waiting.pop()
        if reached not in found:
            found.add(reached)
            waiting += further(reached)
    return found
