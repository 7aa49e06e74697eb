"""Checks on the decision graph as the content states it: names, targets, cycles, reachability."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.knowledge.model import START
from app.store import content_entries as entries
from app.store.content_errors import Problem, suggestion
from app.store.content_sections import Sections
from app.store.soundness import find_cycle
from app.store.yaml_documents import Place

_TARGETS = (entries.DecisionEntry, entries.OptionEntry, entries.OutcomeEntry)


@dataclass(frozen=True, slots=True)
class _Node:
    """A node with its place and what it leads to; the branches of a decision count as led to by it."""

    id: str
    place: Place
    leads_to: Sequence[str] = ()
    checked: bool = False
    """Whether `leads_to` was written by hand, so that its ids need checking."""


def node_problems(sections: Sections) -> Iterator[Problem]:
    """Find what is wrong with the nodes of an edition and how they hang together."""
    nodes: dict[str, _Node] = {}
    for node in _nodes(sections):
        if node.id == START:
            yield node.place.problem(f"{START!r} is the node from which all tracks leave; choose another id")
        elif node.id in nodes:
            yield node.place.problem(f"the id {node.id!r} names another node at {nodes[node.id].place}")
        else:
            nodes[node.id] = node
    targets = sections.ids(*_TARGETS)
    for node in nodes.values():
        yield from _target_problems(node, targets)
    edges = {node.id: [name for name in node.leads_to if name in nodes] for node in nodes.values()}
    cycle = find_cycle(edges)
    if cycle:
        yield nodes[cycle[0]].place.problem(f"leads back to itself: {' -> '.join(cycle)}")
    if _is_complete(sections):
        yield from _unreachable(nodes, edges, sections.ids(entries.TrackEntry))


def _nodes(sections: Sections) -> Iterator[_Node]:
    for track in sections.of(entries.TrackEntry):
        yield _Node(track.item.id, track.place, track.item.leads_to, checked=True)
    for decision in sections.of(entries.DecisionEntry):
        yield _Node(decision.item.id, decision.place, [branch.id for branch in decision.item.branches])
        for index, branch in enumerate(decision.item.branches):
            yield _Node(branch.id, decision.place.at("branches", index), branch.leads_to, checked=True)
    for option in sections.of(entries.OptionEntry):
        yield _Node(option.item.id, option.place)
    for outcome in sections.of(entries.OutcomeEntry):
        yield _Node(outcome.item.id, outcome.place)


def _target_problems(node: _Node, targets: frozenset[str]) -> Iterator[Problem]:
    for index, name in enumerate(node.leads_to if node.checked else ()):
        place = node.place.at("leads_to", index)
        if name not in targets:
            yield place.problem(f"there is no decision, option or outcome {name!r}{suggestion(name, targets)}")
        elif name in node.leads_to[:index]:
            yield place.problem(f"{name!r} stands twice")


def _is_complete(sections: Sections) -> bool:
    """Say whether every track and decision was readable; else nodes would look unreachable that are not."""
    models = (entries.TrackEntry, entries.DecisionEntry)
    return all(len(sections.of(model)) == len(sections.ids(model)) for model in models)


def _unreachable(
    nodes: Mapping[str, _Node], edges: Mapping[str, Sequence[str]], tracks: frozenset[str]
) -> Iterator[Problem]:
    reached, waiting = set(tracks), list(tracks)
    while waiting:
        for name in edges.get(waiting.pop(), ()):
            if name not in reached:
                reached.add(name)
                waiting.append(name)
    for node in nodes.values():
        if node.id not in reached:
            yield node.place.problem("no track leads here; name it under 'leads_to' of a track or branch, or remove it")
