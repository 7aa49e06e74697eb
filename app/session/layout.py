"""Geometry of the decision graph: stacks of lanes, layers from left to right, orthogonal lines. Knows no toolkit.

Every column has its own skyline, and a card stands level with the first thing that it leads to, so the main line of
a lane runs straight. Lines turn only in the gutters between columns, therefore never behind a node.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeAlias

from app.knowledge.model import START
from app.session.geometry import Measure, Point, Rect, Spacing
from app.session.gutters import Bundle, channels
from app.session.placement import Place, PlaceKind, Plan


@dataclass(frozen=True, slots=True)
class Edge:
    """A line from a branch (or a track, or the start) to a place."""

    source: str
    target: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Lanes:
    """Which tracks are collapsed, and which stand below each other, one stack beside the other (else all do).

    `least`: the height that a lane has at least.
    """

    collapsed: Collection[str] = ()
    stacks: Sequence[Sequence[str]] = ()
    least: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Layout:
    """The finished picture, in one coordinate system; keys are those of the plan, branch ids and track ids."""

    nodes: Mapping[str, Rect]
    chips: Mapping[str, Rect]
    edges: tuple[Edge, ...]
    lanes: Mapping[str, Rect]
    start: Rect
    size: tuple[float, float]


def lay_out(
    plan: Plan,
    measures: Mapping[str, Measure],
    start: Measure,
    lanes: Lanes | None = None,
    spacing: Spacing | None = None,
) -> Layout:
    """Place everything; collapsed tracks keep only their head."""
    lanes = lanes or Lanes()
    layouter = _Layouter(plan, measures, start, frozenset(lanes.collapsed), spacing or Spacing(), lanes.least)
    return layouter.run(lanes.stacks)


_Levels: TypeAlias = Mapping[tuple[str, int], Mapping[int, int]]
"""By track and column: the channel of each bundle of lines."""


@dataclass
class _Stacked:
    """What stands already."""

    nodes: dict[str, Rect] = field(default_factory=dict)
    chips: dict[str, Rect] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)
    lanes: dict[str, Rect] = field(default_factory=dict)


@dataclass
class _Layouter:
    plan: Plan
    measures: Mapping[str, Measure]
    start: Measure
    collapsed: frozenset[str]
    gaps: Spacing
    least: Mapping[str, float]
    tops: dict[str, float] = field(default_factory=dict)
    skyline: dict[int, float] = field(default_factory=dict)
    floors: dict[int, float] = field(default_factory=dict)
    bundles: dict[tuple[str, int], list[Bundle]] = field(default_factory=dict)
    routes: list[tuple[str, str, list[tuple[Bundle, int, float, float]]]] = field(default_factory=list)
    heights: dict[str, float] = field(default_factory=dict)

    def run(self, stacks: Sequence[Sequence[str]]) -> Layout:
        """Arrange and route each lane from its own top, spread its columns, then put the lanes where they stand."""
        for track in self.plan.roots:
            self._lane(track)
        levels = {key: channels(bundles) for key, bundles in self.bundles.items()}
        return self._stand(levels, stacks or [tuple(self.plan.roots)])

    def _lane(self, track: str) -> None:
        content = self.gaps.head
        bottom = content
        if track not in self.collapsed and self.plan.roots[track]:
            layers = {place.layer for place in self.plan.in_track(track)}
            self.floors = {}
            self.skyline = dict.fromkeys(range(1, max(layers) + 2), content)
            for key in self.plan.roots[track]:
                self._put(key)
            floor = self._route_lane(track, content)
            bottom = max(floor, *(self._bottom(place.key) for place in self.plan.in_track(track)))
            bottom += self.gaps.lane_inset
        self.heights[track] = max(bottom, self.least.get(track, 0.0))

    def _bottom(self, key: str) -> float:
        return self.tops[key] + self.measures[key].height

    # -- places -----------------------------------------------------------------------------------------------

    def _put(self, key: str) -> None:
        if key in self.tops:
            return
        place, measure = self.plan.places[key], self.measures[key]
        top = self.skyline[place.layer]
        if place.kind is PlaceKind.DECISION:
            # A card keeps its distance from a stack of options above it, as one branch does from the next.
            top = max(top, self.floors.get(place.layer, top - self.gaps.group) + self.gaps.group)
            top = self._put_children(place, measure, top)
        self.tops[key] = top
        gap = self.gaps.card if place.kind is PlaceKind.DECISION else self.gaps.stack
        self.floors[place.layer] = top + measure.height
        self.skyline[place.layer] = top + measure.height + gap

    def _put_children(self, place: Place, measure: Measure, top: float) -> float:
        """Place what the card leads to and return the top at which its first line runs straight."""
        column = place.layer + 1
        aligned: float | None = None
        for branch, chip in measure.chips:
            level = chip.y + chip.height / 2
            own = [key for key in self.plan.outlets.get(branch, ()) if self.plan.parent[key] == branch]
            for key in own:
                anchor = self.measures[key].anchor
                if aligned is None:
                    self.skyline[column] = max(self.skyline[column], top + level - anchor)
                self._put(key)
                if aligned is None:
                    aligned = self.tops[key] + anchor - level
            if own and any(self.plan.places[key].kind is not PlaceKind.FOLD for key in own):
                self.skyline[column] += self.gaps.group - self.gaps.stack
        return top if aligned is None else max(top, aligned)

    # -- lines ------------------------------------------------------------------------------------------------

    def _route_lane(self, track: str, content: float) -> float:
        """Describe every line of the lane by what it needs of each gutter; return how far down lines run."""
        floor = content
        taken: dict[int, list[tuple[float, float]]] = {}
        for place in self.plan.in_track(track):
            span = (self.tops[place.key] - self.gaps.corridor, self._bottom(place.key) + self.gaps.corridor)
            taken.setdefault(place.layer, []).append(span)
        for card in [place for place in self.plan.in_track(track) if place.kind is PlaceKind.DECISION]:
            shared: dict[tuple[str, ...], Bundle] = {}
            for branch, chip in self.measures[card.key].chips:
                targets = self.plan.outlets.get(branch, ())
                if targets:
                    level = self.tops[card.key] + chip.y + chip.height / 2
                    bundle = shared.setdefault(targets, Bundle())
                    floor = max(floor, self._route_branch(card, branch, level, bundle, taken))
            gutter = self.bundles.setdefault((track, card.layer), [])
            gutter.extend(shared.values())
        return floor

    def _route_branch(
        self, card: Place, branch: str, level: float, bundle: Bundle, taken: dict[int, list[tuple[float, float]]]
    ) -> float:
        bundle.sources.add(level)
        floor = level
        for key in self.plan.outlets[branch]:
            target = self.plan.places[key]
            entry = self.tops[key] + self.measures[key].anchor
            if target.layer == card.layer + 1:
                bundle.targets.add(entry)
                legs = [(bundle, card.layer, level, entry)]
            else:
                corridor = self._corridor(taken, range(card.layer + 1, target.layer), entry)
                floor = max(floor, corridor)
                bundle.targets.add(corridor)
                last = Bundle({corridor}, {entry})
                self.bundles.setdefault((card.track, target.layer - 1), []).append(last)
                legs = [(bundle, card.layer, level, corridor), (last, target.layer - 1, corridor, entry)]
            self.routes.append((branch, key, legs))
        return floor

    def _corridor(self, taken: dict[int, list[tuple[float, float]]], columns: range, wish: float) -> float:
        """Find the height nearest to the wish at which a line passes these columns beside every node."""
        spans = sorted(span for column in columns for span in taken.get(column, ()))
        candidates = [wish, *(low for low, _ in spans), *(high for _, high in spans)]
        free = [y for y in candidates if not any(low < y < high for low, high in spans)]
        best = min(free, key=lambda y: (abs(y - wish), y))
        for column in columns:
            taken.setdefault(column, []).append((best - self.gaps.corridor, best + self.gaps.corridor))
        return best

    # -- columns and lanes ------------------------------------------------------------------------------------

    def _stand(self, levels: _Levels, stacks: Sequence[Sequence[str]]) -> Layout:
        """Put the stacks side by side; the columns of the lanes of a stack stand in line."""
        stacked = _Stacked()
        left, low = 0.0, self.start.height
        for tracks in stacks:
            lefts = self._columns(levels, tracks, left)
            right = max(left + self.gaps.trunk + self.gaps.lane_width, *lefts.values())
            y = self.start.height + self.gaps.lane_gap * 2
            for track in tracks:
                x = left + self.gaps.trunk
                stacked.lanes[track] = Rect(x, y, right - x, self.heights[track])
                self._stand_lane(track, y, lefts, stacked)
                stacked.edges += self._edges(track, y, lefts, levels, stacked)
                y += self.heights[track] + self.gaps.lane_gap
            stacked.edges += self._root_edges(tracks, left, stacked)
            low = max(low, y - self.gaps.lane_gap)
            left = right + self.gaps.lane_gap
        size = (max(left - self.gaps.lane_gap, self.start.width), low)
        start = Rect(0, 0, self.start.width, self.start.height)
        return Layout(stacked.nodes, stacked.chips, tuple(stacked.edges), stacked.lanes, start, size)

    def _stand_lane(self, track: str, y: float, lefts: Mapping[int, float], stacked: _Stacked) -> None:
        for place in self.plan.in_track(track):
            if place.key in self.tops:
                measure, top = self.measures[place.key], self.tops[place.key] + y
                stacked.nodes[place.key] = Rect(lefts[place.layer], top, measure.width, measure.height)
                for branch, chip in measure.chips:
                    x = lefts[place.layer] + chip.x
                    stacked.chips[branch] = Rect(x, top + chip.y, chip.width, chip.height)

    def _columns(self, levels: _Levels, tracks: Sequence[str], left: float) -> dict[int, float]:
        """Left edge of each column of a stack; the last entry is where its lanes end."""
        drawn = [self.plan.places[key] for key in self.tops if self.plan.places[key].track in tracks]
        last = max((place.layer for place in drawn), default=0)
        lefts = {1: left + self.gaps.trunk + self.gaps.lane_inset}
        for column in range(1, last + 1):
            width = max((self.measures[place.key].width for place in drawn if place.layer == column), default=0.0)
            gutters = [table for (track, at), table in levels.items() if at == column and track in tracks]
            used = max((max(table.values(), default=0) for table in gutters), default=0)
            gutter = self.gaps.lane_inset if column == last else self.gaps.gutter * 2 + self.gaps.channel * used
            lefts[column + 1] = lefts[column] + width + gutter
        lefts.setdefault(2, lefts[1] + self.start.width)
        return lefts

    def _edges(
        self, track: str, y: float, lefts: Mapping[int, float], levels: _Levels, stacked: _Stacked
    ) -> list[Edge]:
        """Lines from the branches of a lane."""
        edges = []
        for branch, key, legs in self.routes:
            if self.plan.places[key].track != track:
                continue
            points: list[Point] = [(stacked.chips[branch].right, legs[0][2])]
            for bundle, column, level, entry in legs:
                used = max(levels[track, column].values(), default=0)
                back = self.gaps.channel * (used - levels[track, column][id(bundle)])
                turn = lefts[column + 1] - self.gaps.gutter - back
                points += [(turn, level), (turn, entry)]
            points.append((stacked.nodes[key].x, legs[-1][3]))
            edges.append(Edge(branch, key, tuple((x, at + y) for x, at in _straightened(points))))
        return edges

    def _root_edges(self, tracks: Sequence[str], left: float, stacked: _Stacked) -> list[Edge]:
        """Lines from the start down the left margin of a stack into its lanes."""
        x = left + self.gaps.trunk / 2
        beside = self.start.height / 2
        begin: tuple[Point, ...] = ((self.start.width, beside), (x, beside)) if left else ((x, self.start.height),)
        edges = []
        for track in tracks:
            lane = stacked.lanes[track]
            level = lane.y + self.gaps.head / 2
            edges.append(Edge(START, track, (*begin, (x, level), (lane.x, level))))
            for key in self.plan.roots[track] if track not in self.collapsed else ():
                entry = stacked.nodes[key].y + self.measures[key].anchor
                edges.append(Edge(track, key, ((x, level), (x, entry), (stacked.nodes[key].x, entry))))
        return edges


def _straightened(points: list[Point]) -> tuple[Point, ...]:
    """Drop points that lie on a straight run."""
    kept = [points[0]]
    for here, after in pairwise(points[1:]):
        before = kept[-1]
        straight = (before[0] == here[0] == after[0]) or (before[1] == here[1] == after[1])
        if here != before and not straight:
            kept.append(here)
    return (*kept, points[-1])
