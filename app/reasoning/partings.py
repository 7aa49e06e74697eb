"""Two paths through one decision graph: the nodes that each reaches, where they first part, and by which answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import networkx as nx

from app.knowledge.conditions import Truth, features_of
from app.knowledge.graph import build_graph
from app.knowledge.model import Decision, Edition
from app.knowledge.order import parents_in_order
from app.reasoning.assessment import Assessment
from app.reasoning.definitions import Definitions


@dataclass(frozen=True, slots=True)
class Way:
    """How one side leaves a decision: the branches taken, and those still open."""

    taken: tuple[str, ...]
    open: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Parting:
    """The first decision of a track at which two paths part.

    `features`: the answers that part them: those that differ among what the differing branches ask about. Where none
    of these differs, other answers settle the branch through a consistency rule, and all that differ are named.
    """

    track: str
    decision: str
    left: Way
    right: Way
    features: tuple[str, ...]


def node_pairs(left: Assessment, right: Assessment) -> Mapping[str, tuple[Truth, Truth]]:
    """For each node of the edition whether the left and the right path reach it (None: still open)."""
    return {node: (state, right.node_states[node]) for node, state in left.node_states.items()}


def partings(edition: Edition, left: Assessment, right: Assessment) -> tuple[Parting, ...]:
    """Find the first parting on each track; none for a track on which both paths are the same.

    "First" is in topological order among the decisions that both sides reach alike; a decision that is reached
    differently only hands on a parting from before it.
    """
    graph = build_graph(edition)
    order = parents_in_order(edition)
    pairs = node_pairs(left, right)
    decisions = {item.id: item for item in edition.decisions}
    found = []
    for track in edition.tracks:
        below = nx.descendants(graph, track.id)
        parted = [decisions[node] for node in order if node in below and node in decisions]
        first = next((item for item in parted if _parts(item, pairs)), None)
        if first is not None:
            found.append(_parting(edition, track.id, first, left, right))
    return tuple(found)


def parted_decisions(edition: Edition, left: Assessment, right: Assessment) -> tuple[str, ...]:
    """All decisions that both sides reach alike and leave otherwise, in topological order."""
    pairs = node_pairs(left, right)
    found = {item.id for item in edition.decisions if _parts(item, pairs)}
    return tuple(node for node in parents_in_order(edition) if node in found)


def _parts(decision: Decision, pairs: Mapping[str, tuple[Truth, Truth]]) -> bool:
    return _alike(pairs[decision.id]) and not all(_alike(pairs[branch.id]) for branch in decision.branches)


def _alike(pair: tuple[Truth, Truth]) -> bool:
    return pair[0] is pair[1]


def _parting(edition: Edition, track: str, decision: Decision, left: Assessment, right: Assessment) -> Parting:
    pairs = node_pairs(left, right)
    expand = Definitions(edition.derived).expand
    asked = [
        name
        for branch in decision.branches
        if not _alike(pairs[branch.id])
        for name in features_of(expand(branch.criterion.condition))
    ]
    differing = [n for n in {**left.answers, **right.answers} if left.answers.get(n) != right.answers.get(n)]
    causes = tuple(dict.fromkeys(name for name in asked if name in differing)) or tuple(differing)
    return Parting(track, decision.id, _way(decision, left), _way(decision, right), causes)


def _way(decision: Decision, assessment: Assessment) -> Way:
    states = [(branch.id, assessment.node_states[branch.id]) for branch in decision.branches]
    return Way(_with(states, True), _with(states, None))


def _with(states: Iterable[tuple[str, Truth]], wanted: Truth) -> tuple[str, ...]:
    return tuple(branch for branch, state in states if state is wanted)
