"""The scene: one item for each part of the layout. A click restyles what changed; nothing moves."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from functools import partial
from math import ceil

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtWidgets import QGraphicsScene

from app.knowledge.conditions import Answers, Truth
from app.knowledge.model import START, Branch, Edition, Track
from app.reasoning.assessment import Status
from app.session.branch_answers import BranchAnswers
from app.session.folding import NOTHING_FOLDED, FoldState, Way, WaysOut, folded, folds_around
from app.session.geometry import Rect, Spacing
from app.session.layout import Lanes, Layout, lay_out
from app.session.placement import Place, PlaceKind, Plan, plan
from app.session.stacks import Stacks, fit, share_out
from app.ui.graph.backdrop import WatermarkItem
from app.ui.graph.closeup import CloseUps, level_of
from app.ui.graph.contents import CardText, Contents, EndText
from app.ui.graph.items import CardItem, ChipItem, NodeItem, NodeKind
from app.ui.graph.lines import EdgeItem, LaneItem, StartItem
from app.ui.graph.pills import EndItem, FoldItem, PillItem
from app.ui.pathway import hints
from app.ui.pathway.look import TITLES, Reach, reach_of
from app.ui.pathway.text import TextBlock
from app.ui.session_model import SessionModel, Snapshot
from app.ui.theme import ThemeManager

MARGIN = 24
"""Room around the graph."""

_ROUND = 16
"""Steps in which the strips with the names of lanes grow, so that not every change of the room moves everything."""


class GraphScene(QGraphicsScene):
    """Shows the edition of a session model. `rebuild` starts afresh, `arrange` moves, `restyle` only recolours."""

    def __init__(self, model: SessionModel, themes: ThemeManager) -> None:
        super().__init__()
        self._model, self._themes = model, themes
        self._distance = 1.0
        self.rebuild()

    def rebuild(self) -> None:
        """Make all items for the edition in use and the text size in use."""
        self.clear()
        edition = self.edition = self.drawn()
        self.contents = self.make_contents(edition)
        self.everything: Plan = plan(edition)
        self._ways_out = WaysOut(self.everything)
        self._take(self.everything, NOTHING_FOLDED)
        self.spacing = self.contents.spacing
        self._stacks: Stacks = ()
        self._least: Mapping[str, float] = {}
        self.close_ups = CloseUps(self._model, self._themes)
        self.answers = BranchAnswers(edition, self._model.knowledge.features)
        self.branches: dict[str, Branch] = {b.id: b for d in edition.decisions for b in d.branches}
        self.nodes: dict[str, NodeItem] = {}
        self.chips: dict[str, ChipItem] = {}
        self._edges: dict[str, EdgeItem] = {}
        self.lanes: dict[str, LaneItem] = {}
        for number, track in enumerate(edition.tracks):
            lane = self.lanes[track.id] = self.make_lane(track, odd=number % 2 == 1)
            self.addItem(lane)
        self._chosen: frozenset[NodeItem] = frozenset()
        self.renewed: tuple[NodeItem, ...] = ()
        """What the last restyling changed and the eye should find: other verdicts, and where the path leads now."""
        self._start = StartItem(self._themes, self.contents.start)
        self.addItem(self._start)
        self.watermark: WatermarkItem | None = None
        if edition.historical:
            words = QCoreApplication.translate("graph", "Historical {edition}").format(edition=edition.label)
            self.watermark = WatermarkItem(self._themes, words)
            self.addItem(self.watermark)

    # -- what another picture of a graph makes otherwise ----------------------------------------------------------

    def drawn(self) -> Edition:
        """The edition to draw."""
        return self._model.edition

    def make_contents(self, edition: Edition) -> Contents:
        """Wrap the texts of the edition."""
        return Contents(edition, self._themes)

    def make_lane(self, track: Track, *, odd: bool) -> LaneItem:
        """The ground of a track."""
        return LaneItem(self._themes, track.label, odd=odd)

    def make_edge(self, source: str) -> EdgeItem:
        """The lines that leave a branch or track."""
        return EdgeItem(source, self._themes)

    def make_option(self, place: Place) -> NodeItem:
        """An option at one of its places."""
        return PillItem(place.key, place.node, self._themes, self.contents.ends[place.node], self.close_ups)

    def make_end(self, place: Place, text: EndText, kind: NodeKind) -> NodeItem:
        """An outcome, or a link to another lane."""
        return EndItem(place.key, place.node, self._themes, text, kind)

    def make_card(self, place: Place, text: CardText) -> CardItem:
        """A decision."""
        return CardItem(place.key, place.node, self._themes, text)

    def make_chip(self, branch: str, text: TextBlock, card: CardItem) -> ChipItem:
        """A branch on its card."""
        return ChipItem(branch, self._themes, text, card, partial(self.close_ups.branch, self.branches[branch]))

    # -- placing --------------------------------------------------------------------------------------------------

    def arrange(
        self, collapsed: Collection[str], visible: Collection[str] | None, folds: FoldState = NOTHING_FOLDED
    ) -> None:
        """Lay the graph out and move every item to its place; what has none is hidden."""
        self._take(self.everything if visible is None else plan(self.edition, visible), folds)
        self._collapsed, self._visible, self._folds = collapsed, visible, folds
        self._apart: Mapping[str, Rect] | None = None
        """The lanes as each would be alone, once that is asked for."""
        self.layout: Layout = self._laid_out(Lanes(collapsed, self._stacks, self._least), self.spacing)
        for key, rect in self.layout.nodes.items():
            self._node(self.plan.places[key]).place(rect)
        for branch, rect in self.layout.chips.items():
            self.chips[branch].place(rect)
        for track, rect in self.layout.lanes.items():
            self.lanes[track].place(rect)
        self._start.place(self.layout.start)
        self._route()
        self._hide_rest()
        width, height = self.layout.size
        self.setSceneRect(QRectF(0, 0, width, height).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))
        if self.watermark is not None:
            self.watermark.cover(self.sceneRect())
        self.restyle(self._model.snapshot)

    def _take(self, unfolded: Plan, folds: FoldState) -> None:
        self.unfolded, self.plan = unfolded, folded(unfolded, folds)
        options = self.contents.options
        self._options = {
            track: frozenset(place.node for place in unfolded.in_track(track) if place.node in options)
            for track in unfolded.roots
        }

    def _laid_out(self, lanes: Lanes, spacing: Spacing) -> Layout:
        measures, start = self.contents.measure(self.plan), self.contents.start_measure()
        return lay_out(self.plan, measures, start, lanes, spacing)

    @property
    def filling(self) -> bool:
        """Whether the lanes are arranged to fill a room: side by side if need be, each with its name above it."""
        return bool(self._stacks)

    def apart(self) -> Mapping[str, Rect]:
        """The lanes as each would be alone."""
        if self._apart is None:
            alone = tuple((track.id,) for track in self.edition.tracks)
            self._apart = self._laid_out(Lanes(self._collapsed, alone), self.contents.spacing).lanes
        return self._apart

    @property
    def spread_out(self) -> bool:
        """Whether lanes are higher than their content."""
        return bool(self._least)

    def spread(self, least: Mapping[str, float]) -> bool:
        """Make lanes so high at least; says if anything has moved."""
        if least == self._least:
            return False
        self._least = least
        self.arrange(self._collapsed, self._visible, self._folds)
        return True

    def fill(self, room: tuple[float, float], strip: Callable[[float], float], least: float = TITLES) -> bool:
        """Arrange the lanes so that the whole is shown as large as possible in a room; says if anything has moved.

        Where even that is a smaller zoom than `least`, they stand below each other as usual. `room` is
        width and height in pixels; `strip` tells how high the name of a lane is above it, by its width, both in pixels.
        """
        apart = self.apart()
        gap = self.spacing.lane_gap + 2 * MARGIN / max(len(apart), 1)
        stacks = share_out(apart, gap, room)
        zoom = fit(stacks, apart, gap, room) if stacks else 0.0
        before = self._stacks, self.spacing
        self._stacks, self.spacing = (), self.contents.spacing
        if stacks and zoom >= least:
            zoom = min(zoom, 1.0)
            narrowest = min(max(apart[track].width for track in stack) for stack in stacks)
            head = ceil(strip(narrowest * zoom) / zoom / _ROUND) * _ROUND
            self._stacks, self.spacing = stacks, replace(self.spacing, head=max(self.spacing.head, head))
            self._least = {}
        if (self._stacks, self.spacing) == before:
            return False
        self.arrange(self._collapsed, self._visible, self._folds)
        return True

    def restyle(self, snapshot: Snapshot) -> None:
        """Show a snapshot; items whose state is the same are left alone."""
        states = snapshot.assessment.node_states
        verdicts = {verdict.option.id: verdict.status for verdict in snapshot.assessment.verdicts}
        known = snapshot.assessment.answers
        items = [self.nodes[key] for key in self.layout.nodes]
        renewed = [item for item in items if self._restyle_node(item, states, verdicts.get(item.node))]
        for branch in self.layout.chips:
            chip = self.chips[branch]
            if chip.take(reach_of(states.get(branch)), self._truth(branch, states, known)) and chip.truth:
                renewed.append(chip)
        self.renewed = tuple(renewed)
        for node in self.close_ups.forget():
            for item in self.items_of(node):
                item.update()
        self._choose(snapshot.state.selected)
        for source, edge in self._edges.items():
            edge.take(Reach.CLOSED if source in self.plan.folds else reach_of(source == START or states.get(source)))

    def _truth(self, branch: str, states: Mapping[str, Truth], answers: Answers) -> Truth:
        """What the answers say of a branch; the state of the graph knows it where criterion by criterion it is open."""
        state = states.get(branch)
        if state is True or (state is False and states.get(self.chips[branch].card.node) is True):
            return state
        return self.answers.truth(self.branches[branch], answers)

    def show_at(self, zoom: float) -> None:
        """Draw the lines for a view from afar, from the usual distance or from close by."""
        level = level_of(zoom)
        if level is None:
            self.close_ups.forget()
        distance = TITLES / 2 if zoom < TITLES else level or 1.0
        if distance != self._distance:
            self._distance = distance
            for edge in self._edges.values():
                edge.show_at(distance)

    def recolour(self) -> None:
        """Take the colours of the theme."""
        self.close_ups.forget()
        for edge in self._edges.values():
            edge.recolour()
        self.update()

    def items_of(self, node: str) -> tuple[NodeItem, ...]:
        """Visible items that show a node, decisions and branches among them."""
        found = [self.nodes[key] for key in self.plan.places_of(node) if key in self.layout.nodes]
        chip = self.chips.get(node)
        return (*found, *([chip] if chip is not None and chip.isVisible() else []))

    def hint(self, item: NodeItem) -> str:
        """What is said of a node on hover and focus."""
        if isinstance(item, ChipItem):
            branch = self.branches[item.key]
            proposal = self.answers.propose(branch, self._model.snapshot.state.answers)
            return f"{hints.branch_hint(self._model, branch, item.reach)}\n{hints.proposal_hint(proposal)}"
        if isinstance(item, PillItem):
            return hints.option_hint(self._model.snapshot.assessment.verdict(item.node))
        if isinstance(item, FoldItem):
            places = self.plan.folds[item.key].places
            names = dict.fromkeys(self.contents.words(place)[0] for place in places if place.kind is PlaceKind.LEAF)
            return hints.fold_hint(item.text.name.text, list(names), opened=item.open)
        if item.kind is NodeKind.OUTCOME:
            return hints.outcome_hint(self.contents.outcomes[item.node], item.reach)
        return hints.decision_hint(self.contents.decisions[item.node], item.reach)

    def track_of(self, node: str) -> str | None:
        """The lane that shows a node first; a branch stands with its decision."""
        place = self._place_of(node)
        return place.track if place is not None else None

    def _place_of(self, node: str) -> Place | None:
        """The first place that shows a node, or would do so if nothing was folded."""
        for place in self.unfolded.places.values():
            if place.node == node or node in self.unfolded.branches.get(place.key, ()):
                return place
        return None

    def folds_over(self, node: str) -> frozenset[str]:
        """The folds to open before a node can be seen, none if it is in one place at least."""
        place = self._place_of(node)
        if place is None or self.plan.places_of(place.node):
            return frozenset()
        return folds_around(self.unfolded, self._folds, place.key)

    def ways_out(self) -> frozenset[Way]:
        """What could be folded now: all that is out."""
        assessment = self._model.snapshot.assessment
        statuses = {verdict.option.id: verdict.status for verdict in assessment.verdicts}
        return self._ways_out.find(assessment.node_states, statuses)

    def all_nodes(self) -> Iterator[NodeItem]:
        """Every node and branch, hidden ones too."""
        yield from self.nodes.values()
        yield from self.chips.values()

    def options_in(self, track: str) -> frozenset[str]:
        """Options of a lane, folded or not."""
        return self._options.get(track, frozenset())

    def walk(self) -> Iterator[NodeItem]:
        """Visible nodes in reading order: lane by lane, a card, its branches, what each branch leads to."""
        seen: set[str] = set()
        for track in self.edition.tracks:
            for key in self.plan.roots.get(track.id, ()):
                yield from self._walk(key, seen)

    def _walk(self, key: str, seen: set[str]) -> Iterator[NodeItem]:
        if key in seen or key not in self.layout.nodes:
            return
        seen.add(key)
        yield self.nodes[key]
        for branch in self.plan.branches.get(key, ()):
            yield self.chips[branch]
            for target in self.plan.outlets.get(branch, ()):
                yield from self._walk(target, seen)

    def _node(self, place: Place) -> NodeItem:
        if place.key not in self.nodes:
            item = self._make(place)
            self.nodes[place.key] = item
            self.addItem(item)
        return self.nodes[place.key]

    def _make(self, place: Place) -> NodeItem:
        contents = self.contents
        if place.kind is PlaceKind.FOLD:
            return FoldItem(place.key, self._themes, contents.fold(0))
        if place.kind is PlaceKind.LINK:
            return self.make_end(place, contents.ends[f"{place.node}@"], NodeKind.LINK)
        if place.kind is PlaceKind.LEAF and place.node in contents.options:
            return self.make_option(place)
        if place.kind is PlaceKind.LEAF:
            return self.make_end(place, contents.ends[place.node], NodeKind.OUTCOME)
        text = contents.cards[place.node]
        card = self.make_card(place, text)
        for branch, words in text.chips.items():
            self.chips[branch] = self.make_chip(branch, words, card)
            self.addItem(self.chips[branch])
        return card

    def _choose(self, selected: str | None) -> None:
        """Mark the items of the selected node."""
        after = frozenset(self.items_of(selected) if selected is not None else ())
        for item in self._chosen - after:
            item.mark(chosen=False)
        for item in after:
            item.mark(chosen=True)
        self._chosen = after

    def _restyle_node(self, item: NodeItem, states: Mapping[str, Truth], status: Status | None) -> bool:
        """Restyle a node; says whether it shall be seen that it is another one."""
        state = states.get(item.node)
        here = reach_of(states.get(self.plan.parent.get(item.key, ""), state))
        if isinstance(item, PillItem):
            return item.take(here, status or Status.NEEDS_INFORMATION)
        if isinstance(item, EndItem):
            return item.take(here) and item.reach is Reach.REACHED
        if isinstance(item, CardItem):
            return item.take(reach_of(state)) and item.reach is Reach.REACHED
        if isinstance(item, FoldItem):
            fold = self.plan.folds[item.key]
            count = self.contents.count(fold)
            return item.take(self.contents.fold(count), count, opened=fold.open)
        return False

    def _route(self) -> None:
        lines: dict[str, list[tuple[tuple[float, float], ...]]] = {}
        for edge in self.layout.edges:
            # a line to a fold is an item of its own: the patient's path does not lead there
            source = edge.target if edge.target in self.plan.folds else edge.source
            lines.setdefault(source, []).append(edge.points)
        for source, routes in lines.items():
            if source not in self._edges:
                self._edges[source] = self.make_edge(source)
                self._edges[source].show_at(self._distance)
                self.addItem(self._edges[source])
            self._edges[source].route(routes)
        for source, item in self._edges.items():
            item.setVisible(source in lines)

    def _hide_rest(self) -> None:
        for key, item in self.nodes.items():
            item.setVisible(key in self.layout.nodes)
        for branch, chip in self.chips.items():
            chip.setVisible(branch in self.layout.chips)
