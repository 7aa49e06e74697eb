"""The picture of two paths: one graph through which both go, or the graphs of two editions lane by lane."""

from __future__ import annotations

from typing_extensions import override

from app.knowledge.conditions import Truth
from app.knowledge.model import START, Edition, Track
from app.reasoning.comparison import Kind, Side
from app.session.placement import Place
from app.session.two_paths import TwoPaths
from app.ui.compare.badge import LETTERS
from app.ui.compare.pairs import Pair
from app.ui.compare.paths_items import (
    OptionFace,
    PathsCard,
    PathsChip,
    PathsContents,
    PathsEdge,
    PathsEnd,
    PathsLane,
    PathsOption,
    course_of,
    reach_of_both,
)
from app.ui.compare.words import kind_symbol, mark_word
from app.ui.graph.contents import CardText, Contents, EndText
from app.ui.graph.items import CardItem, ChipItem, NodeItem, NodeKind
from app.ui.graph.lines import EdgeItem, LaneItem
from app.ui.graph.scene import GraphScene
from app.ui.pathway import hints
from app.ui.pathway.text import TextBlock
from app.ui.session_model import SessionModel, Snapshot
from app.ui.texts import status_word
from app.ui.theme import ThemeManager


class PathsScene(GraphScene):
    """Shows a pair; what both sides do is read from the two paths and never from the session."""

    def __init__(self, model: SessionModel, themes: ThemeManager, pair: Pair, paths: TwoPaths) -> None:
        self.pair, self.paths = pair, paths
        super().__init__(model, themes)

    def label(self, side: Side) -> str:
        """What a side is called in the picture."""
        head = self.pair.left if side is Side.LEFT else self.pair.right
        if self.pair.alone:
            return head.short
        return LETTERS[side] if self.pair.patients else f"{LETTERS[side]} ({head.short})"

    @override
    def drawn(self) -> Edition:
        return self.paths.edition

    @override
    def make_contents(self, edition: Edition) -> Contents:
        return PathsContents(edition, self._themes)

    @override
    def make_lane(self, track: Track, *, odd: bool) -> LaneItem:
        side = self.pair.left if self.paths.states[track.id][0] else self.pair.right
        historical = self.paths.two_graphs and side.historical
        return PathsLane(self._themes, track.label, odd=odd, historical=historical)

    @override
    def make_edge(self, source: str) -> EdgeItem:
        return PathsEdge(source, self._themes)

    @override
    def make_option(self, place: Place) -> NodeItem:
        return PathsOption(place.key, place.node, self._themes, self.contents.ends[place.node])

    @override
    def make_end(self, place: Place, text: EndText, kind: NodeKind) -> NodeItem:
        return PathsEnd(place.key, place.node, self._themes, text, kind)

    @override
    def make_card(self, place: Place, text: CardText) -> CardItem:
        flag = self.tr("Here the paths part") if place.node in self.paths.parted else ""
        return PathsCard(place.key, place.node, self._themes, text, flag)

    @override
    def make_chip(self, branch: str, text: TextBlock, card: CardItem) -> ChipItem:
        return PathsChip(branch, self._themes, text, card)

    @override
    def restyle(self, snapshot: Snapshot) -> None:
        states = self.paths.states
        for key in self.layout.nodes:
            self._follow(self.nodes[key])
        for branch in self.layout.chips:
            chip = self.chips[branch]
            assert isinstance(chip, PathsChip)
            chip.follow(states[branch], signs=not (self.paths.two_graphs or self.pair.alone))
        for source, edge in self._edges.items():
            assert isinstance(edge, PathsEdge)
            edge.follow(course_of((True, True) if source == START else states[source]))

    @override
    def hint(self, item: NodeItem) -> str:
        if isinstance(item, PathsOption):
            return "\n".join(self._option_hint(item))
        if isinstance(item, ChipItem):
            branch = self.branches[item.key]
            return "\n".join([f"{branch.label}: {branch.criterion.text}", *self._reaches(item.key)])
        if item.kind is NodeKind.OUTCOME:
            outcome = self.contents.outcomes[item.node]
            return "\n".join(part for part in (outcome.label, outcome.text, *self._reaches(item.node)) if part)
        decision = self.contents.decisions[item.node]
        return "\n".join(part for part in (decision.question, decision.note, *self._reaches(item.node)) if part)

    def _follow(self, item: NodeItem) -> None:
        pair = self.paths.states[item.node]
        parent = self.paths.states.get(self.plan.parent.get(item.key, ""), pair)
        if isinstance(item, PathsOption):
            item.take(reach_of_both(parent), self._face(item.node))
        elif isinstance(item, PathsEnd):
            item.follow(parent)
        elif isinstance(item, PathsCard):
            item.follow(course_of(pair))
            item.mark(lit=item.node in self.paths.parted)

    def _face(self, option: str) -> OptionFace:
        row = self.paths.rows[option]
        told = [(side, status) for side, status in zip(Side, self.paths.statuses(option), strict=True) if status]
        if self.paths.two_graphs:
            ((_, status),) = told
            mark = f"{kind_symbol(row.kind)} {mark_word(row.kind, self.pair)}"
            lines = (((), status, status_word(status)), ((), None, mark))
            return OptionFace(lines, differs=row.kind not in (Kind.SAME, Kind.BASIS))
        (_, left), (_, right) = told
        if left is right:
            sides = () if self.pair.alone else tuple(Side)
            return OptionFace(((sides, left, status_word(left)),), differs=False)
        return OptionFace(tuple(((side,), status, status_word(status)) for side, status in told), differs=True)

    def _option_hint(self, item: PathsOption) -> list[str]:
        verdicts = [*zip(Side, self.paths.verdicts[item.node], strict=True)][: 1 if self.pair.alone else 2]
        return [f"{self.label(side)}: {hints.option_hint(verdict)}" for side, verdict in verdicts if verdict]

    def _reaches(self, node: str) -> list[str]:
        """How each side stands to a node; a side whose graph lacks it is left out."""
        words = {True: self.tr("comes by here"), False: self.tr("does not come by"), None: self.tr("still open")}
        sides: list[tuple[Side, Truth]] = list(zip(Side, self.paths.states[node], strict=True))
        if self.paths.two_graphs:
            first = self.paths.edition.id
            sides = [item for item in sides if (item[0] is Side.RIGHT) is node.startswith(f"{first}:")]
        if self.pair.alone:
            sides = sides[:1]
        return [f"{self.label(side)}: {words[state]}." for side, state in sides]
