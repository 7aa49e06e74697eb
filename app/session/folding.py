"""What is folded away behind a branch: options that do not apply to a patient, and questions that lead to such only.

Only what is known to be out may be folded: an option that needs information or is contraindicated never is, nor is a
question that may still be reached. A fold stands below what else its branch leads to and is opened on the spot.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from app.knowledge.conditions import Truth
from app.reasoning.assessment import Status
from app.session.placement import Fold, Place, PlaceKind, Plan

Way: TypeAlias = tuple[str, str]
"""The branch or track below which a node stands, and the node."""


@dataclass(frozen=True)
class FoldState:
    """What is folded: the ways that are, and the keys of the folds that are open all the same."""

    ways: frozenset[Way] = frozenset()
    opened: frozenset[str] = frozenset()


NOTHING_FOLDED = FoldState()


@dataclass(frozen=True)
class _Stop:
    """A place of a plan, with what decides whether it is out."""

    key: str
    node: str
    way: Way
    behind: tuple[str, ...] | None
    """Of a decision, the places below it that stand nowhere else."""
    sources: tuple[str, ...]
    """The branches and tracks that lead to it."""


class WaysOut:
    """Finds what is out; the plan is read once, since each answer asks anew."""

    def __init__(self, plan: Plan) -> None:
        sources: dict[str, list[str]] = {}
        for source, keys in plan.outlets.items():
            for key in keys:
                sources.setdefault(key, []).append(source)
        self._stops = [
            _Stop(key, place.node, (plan.parent[key], place.node), _behind(plan, place), tuple(sources[key]))
            for key, place in sorted(plan.places.items(), key=lambda item: -item[1].layer)
        ]

    def find(self, states: Mapping[str, Truth], statuses: Mapping[str, Status]) -> frozenset[Way]:
        """All that is out for a patient: see `Plan.parent` for the ways, and the module for what counts as out."""
        out, ways = set[str](), []
        for stop in self._stops:
            status = statuses.get(stop.node)
            if stop.behind is not None:
                gone = states.get(stop.node) is False and out.issuperset(stop.behind)
            elif status is not None:
                gone = status is Status.NOT_APPLICABLE
            else:
                gone = all(states.get(source) is False for source in stop.sources)
            if gone:
                out.add(stop.key)
                ways.append(stop.way)
        return frozenset(ways)


def _behind(plan: Plan, place: Place) -> tuple[str, ...] | None:
    if place.kind is not PlaceKind.DECISION:
        return None
    branches = plan.branches[place.key]
    return tuple(key for b in branches for key in plan.outlets.get(b, ()) if plan.parent[key] == b)


def folded(plan: Plan, state: FoldState) -> Plan:
    """Put what is out into folds; what lies in an open one is shown below it."""
    return _Folder(plan, state.ways).drawn(state.opened) if state.ways else plan


def folds_around(plan: Plan, state: FoldState, key: str) -> frozenset[str]:
    """The folds to open before a place of the plan can be seen."""
    return frozenset(_Folder(plan, state.ways).around(key)) - state.opened


@dataclass
class _Folder:
    plan: Plan
    ways: Collection[Way]
    folds: dict[str, Fold] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    by_source: dict[str, str] = field(default_factory=dict)
    """The fold of a branch or track."""
    holders: dict[str, str] = field(default_factory=dict)
    """The fold that a place is in, if it is in one."""

    def __post_init__(self) -> None:
        plan = self.plan
        self.cards = {branch: card for card, branches in plan.branches.items() for branch in branches}
        self.gone = {key for key, place in plan.places.items() if (plan.parent[key], place.node) in self.ways}
        for track in plan.roots:
            self._fold((track,), track, 1)
        for card, branches in plan.branches.items():
            for group in self._groups(branches):
                self._fold(group, plan.places[card].track, plan.places[card].layer + 1)

    def around(self, key: str) -> Iterator[str]:
        """Walk the folds that hide a place, the innermost first."""
        node: str | None = key
        while node is not None:
            if node in self.holders:
                yield self.holders[node]
            node = self.cards.get(self.plan.parent.get(node, ""))

    def drawn(self, opened: Collection[str]) -> Plan:
        """The plan with its folds in it and without what they hide."""
        opened = frozenset(opened)
        places = {key: place for key, place in self.plan.places.items() if opened.issuperset(self.around(key))}
        drawn = {"", *places}
        shown = {key for key, fold in self.folds.items() if self.cards.get(fold.sources[0], "") in drawn}
        places |= {key: self.places[key] for key in shown}
        outlets = {source: self._outlets(source, places, opened) for source in self.plan.outlets}
        parent = {key: self.plan.parent[key] for key in places if key not in shown}
        return replace(
            self.plan,
            places=places,
            roots={track: outlets[track] for track in self.plan.roots},
            outlets=outlets,
            branches={key: branches for key, branches in self.plan.branches.items() if key in places},
            parent=parent | {key: self.folds[key].sources[0] for key in shown},
            folds={key: replace(self.folds[key], open=key in opened) for key in self.folds if key in shown},
        )

    def _outlets(self, source: str, places: Collection[str], opened: Collection[str]) -> tuple[str, ...]:
        """What is drawn behind a branch: the fold above what was unfolded from it."""
        own = [key for key in self.plan.outlets[source] if key in places]
        fold = self.by_source.get(source)
        if fold is None or fold not in places:
            return tuple(own)
        apart = [key for key in own if key in self.gone]
        first = self.plan.outlets[self.folds[fold].sources[0]]
        header = [] if fold in opened and self.plan.outlets[source] != first else [fold]
        return (*(key for key in own if key not in apart), *header, *apart)

    def _groups(self, branches: Iterable[str]) -> list[tuple[str, ...]]:
        """Neighbouring branches share a fold where they lead to the same, or to nothing that is not out."""
        groups: list[list[str]] = []
        before: tuple[str, ...] = ()
        for branch in branches:
            own = self.plan.outlets.get(branch, ())
            if own and (own == before or (before and self.gone.issuperset((*own, *before)))):
                groups[-1].append(branch)
            elif own:
                groups.append([branch])
            before = own
        return [tuple(group) for group in groups]

    def _fold(self, sources: tuple[str, ...], track: str, layer: int) -> None:
        plan = self.plan
        own = [key for key in dict.fromkeys(k for s in sources for k in plan.outlets.get(s, ())) if key in self.gone]
        if not own or (len(own) == 1 and plan.places[own[0]].kind is not PlaceKind.DECISION):
            return  # a single name says more than a fold and takes hardly more room
        key = f"{sources[0]}#"
        self.folds[key] = Fold(sources, tuple(plan.places[k] for k in self._inside(own)))
        self.places[key] = Place(key, key, PlaceKind.FOLD, track, layer)
        self.by_source |= dict.fromkeys(sources, key)
        self.holders |= {k: key for k in own if plan.parent[k] in sources}

    def _inside(self, keys: Iterable[str]) -> Iterator[str]:
        """What is out at and behind places, in reading order, each once."""
        waiting, seen = [*reversed([*keys])], set[str]()
        while waiting:
            key = waiting.pop()
            if key in seen:
                continue
            seen.add(key)
            yield key
            for branch in reversed(self.plan.branches.get(key, ())):
                waiting.extend(k for k in reversed(self.plan.outlets.get(branch, ())) if k in self.gone)
