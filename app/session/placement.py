"""Where the nodes of an edition stand in the picture of the graph, before any sizes are known.

Each track is a lane and each lane a tree that may join again. A decision stands in the first lane that leads to
it; other lanes carry a link to it, so that no line runs across lanes. An option or outcome that several
decisions lead to is repeated beside each of them, as printed clinical algorithms do.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from app.knowledge.graph import build_graph
from app.knowledge.model import Branch, Decision, Edition, Track


class PlaceKind(Enum):
    """What is drawn at a place: a decision card, an end (option or outcome), a pointer to a decision, or a fold."""

    DECISION = "decision"
    LEAF = "leaf"
    LINK = "link"
    FOLD = "fold"


@dataclass(frozen=True, slots=True)
class Place:
    """One drawn node. `key` is the node id, with the branch behind it where the node is repeated."""

    key: str
    node: str
    kind: PlaceKind
    track: str
    layer: int


@dataclass(frozen=True, slots=True)
class Fold:
    """What was folded behind branches (or a track): the places in it with what follows on them; whether it is open."""

    sources: tuple[str, ...]
    places: tuple[Place, ...]
    open: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """All places with what leads to them.

    `roots`: by track id, in the order of the tracks. `outlets`: places that a branch or track leads to, in order.
    `branches`: branch ids of each decision. `parent`: the branch or track below which a place is arranged.
    `folds`: by the key of their place.
    """

    places: Mapping[str, Place]
    roots: Mapping[str, tuple[str, ...]]
    outlets: Mapping[str, tuple[str, ...]]
    branches: Mapping[str, tuple[str, ...]]
    parent: Mapping[str, str]
    folds: Mapping[str, Fold] = field(default_factory=dict)

    def places_of(self, node: str) -> tuple[str, ...]:
        """Return the keys of all places that show a node, the first one first."""
        return tuple(key for key, place in self.places.items() if place.node == node)

    def in_track(self, track: str) -> Iterator[Place]:
        """Walk the places of one lane."""
        return (place for place in self.places.values() if place.track == track)


def plan(edition: Edition, visible: Collection[str] | None = None) -> Plan:
    """Arrange an edition in lanes and layers; `visible` keeps only what has its id in it.

    A card keeps all its branches; those that are not visible lead nowhere.
    """
    planner = _Planner(edition, visible)
    for track in edition.tracks:
        planner.add_track(track)
    return planner.finish()


@dataclass
class _Planner:
    edition: Edition
    visible: Collection[str] | None
    places: dict[str, Place] = field(default_factory=dict)
    roots: dict[str, tuple[str, ...]] = field(default_factory=dict)
    outlets: dict[str, tuple[str, ...]] = field(default_factory=dict)
    parent: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.graph = build_graph(self.edition)
        self.decisions = {decision.id: decision for decision in self.edition.decisions}
        self.home: dict[str, str] = {}
        self.layers: dict[str, int] = {}

    def add_track(self, track: Track) -> None:
        """Give a track its lane: first the layers of its decisions, then their places."""
        first = self._shown(track.id)
        self._deepen(track.id, first, 1)
        self.roots[track.id] = self._put_all(track.id, track.id, first, 1)

    def finish(self) -> Plan:
        """Return the finished plan."""
        branches = {key: tuple(b.id for b in self.decisions[key].branches) for key in self.places if key in self.home}
        return Plan(self.places, self.roots, self.outlets, branches, self.parent)

    def _shown(self, source: str) -> tuple[str, ...]:
        """What a track or branch leads to, as far as it is visible."""
        return tuple(node for node in self.graph.successors(source) if self.visible is None or node in self.visible)

    def _behind(self, branch: Branch) -> tuple[str, ...]:
        hidden = self.visible is not None and branch.id not in self.visible
        return () if hidden else self._shown(branch.id)

    def _deepen(self, track: str, nodes: tuple[str, ...], layer: int) -> None:
        """Push decisions of the lane to the right until every line leads to the right."""
        for node in nodes:
            decision = self.decisions.get(node)
            if decision is None or self.home.setdefault(node, track) != track or self.layers.get(node, 0) >= layer:
                continue
            self.layers[node] = layer
            for branch in decision.branches:
                self._deepen(track, self._behind(branch), layer + 1)

    def _put_all(self, track: str, source: str, nodes: tuple[str, ...], layer: int) -> tuple[str, ...]:
        keys = tuple(self._put(track, source, node, layer) for node in dict.fromkeys(nodes))
        self.outlets[source] = keys
        return keys

    def _put(self, track: str, source: str, node: str, layer: int) -> str:
        decision = self.decisions.get(node)
        if decision is None:
            return self._put_end(Place(node, node, PlaceKind.LEAF, track, layer), source)
        if self.home[node] != track:
            return self._put_end(Place(f"{node}@{source}", node, PlaceKind.LINK, track, layer), source)
        if node not in self.places and self.layers[node] == layer:
            self.places[node] = Place(node, node, PlaceKind.DECISION, track, layer)
            self.parent[node] = source
            self._put_branches(track, decision, layer)
        return node

    def _put_end(self, place: Place, source: str) -> str:
        key = f"{place.node}@{source}" if place.key in self.places else place.key
        self.places[key] = Place(key, place.node, place.kind, place.track, place.layer)
        self.parent[key] = source
        return key

    def _put_branches(self, track: str, decision: Decision, layer: int) -> None:
        """Place what the branches lead to; neighbours that lead to the same nodes share the places."""
        before: tuple[str, tuple[str, ...]] = ("", ())
        for branch in decision.branches:
            nodes = self._behind(branch)
            if nodes and nodes == before[1]:
                self.outlets[branch.id] = self.outlets[before[0]]
            else:
                self._put_all(track, branch.id, nodes, layer + 1)
            before = (branch.id, nodes)
