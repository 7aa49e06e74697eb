"""What the nodes of the graph say, wrapped with the real fonts, and the sizes that follow for the layout."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from app.knowledge.model import Decision, Edition, Option
from app.reasoning.assessment import Status
from app.session.geometry import Measure, Rect, Spacing
from app.session.placement import Place, PlaceKind, Plan
from app.ui.pathway.text import TextBlock
from app.ui.texts import role_word, status_word
from app.ui.theme import ThemeManager, Type

WIDTH = 280
"""Width of cards and options at 100 % text: a card and what follows it fit the narrowest pane."""

ICON_ROOM = 32
"""Where the words of an option begin, right of its icon."""


@dataclass(frozen=True)
class CardText:
    """A decision: its question, its branches by id, and the question in large type for a far view."""

    title: TextBlock
    chips: dict[str, TextBlock]
    far: TextBlock
    measure: Measure


@dataclass(frozen=True)
class EndText:
    """An option, outcome or link: its name, the words below it by verdict, what stands at the right of them."""

    name: TextBlock
    feet: dict[Status, TextBlock]
    side: TextBlock | None
    far: TextBlock
    measure: Measure


class Contents:
    """Wraps the texts of an edition for one text size."""

    mark_room = 24.0
    """Room kept free of words at the right of a branch."""

    def __init__(self, edition: Edition, themes: ThemeManager) -> None:
        self._themes = themes
        self.px = themes.px
        self.spacing = Spacing().scaled(themes.scale)
        if themes.scale > 1.25:
            # Names of lanes take a second line then.
            self.spacing = replace(self.spacing, head=self.spacing.head + themes.px(20))
        self.decisions = {item.id: item for item in edition.decisions}
        self.options = {item.id: item for item in edition.options}
        self.outcomes = {item.id: item for item in edition.outcomes}
        self._tracks = {item.id: item.label for item in edition.tracks}
        self._homes: dict[str, str] = {}
        self.cards: dict[str, CardText] = {}
        self.ends: dict[str, EndText] = {}
        self._shared = cache(TextBlock)  # the same few words stand under all options
        self.start = TextBlock(QCoreApplication.translate("graph", "This patient"), themes.font(strong=True), 9999)

    def measure(self, plan: Plan) -> dict[str, Measure]:
        """Sizes of all places of a plan; what was wrapped before is kept."""
        self._homes = {p.node: p.track for p in plan.places.values() if p.kind is PlaceKind.DECISION}
        return {key: self._measure(place) for key, place in plan.places.items()}

    def words(self, place: Place) -> list[str]:
        """What stands at a place that was measured: a question with its branches, or a name."""
        if place.kind is PlaceKind.DECISION:
            card = self.cards[place.node]
            return [card.title.text, *(chip.text for chip in card.chips.values())]
        return [self.ends[place.node if place.kind is PlaceKind.LEAF else f"{place.node}@"].name.text]

    def start_measure(self) -> Measure:
        """Size of the start."""
        height = self.px(32)
        return Measure(self.start.width + self.px(32), height, height / 2)

    def _measure(self, place: Place) -> Measure:
        if place.kind is PlaceKind.DECISION:
            if place.node not in self.cards:
                self.cards[place.node] = self._card(self.decisions[place.node])
            return self.cards[place.node].measure
        key = place.node if place.kind is PlaceKind.LEAF else f"{place.node}@"
        if key not in self.ends:
            self.ends[key] = self._end(place)
        return self.ends[key].measure

    def _card(self, decision: Decision) -> CardText:
        px, width = self.px, self.px(WIDTH)
        title = TextBlock(decision.question, self._themes.font(Type.TITLE, strong=True), width - px(28))
        body = self._themes.font()
        chips = {
            item.id: TextBlock(item.label, body, width - px(16 + 28 + self.mark_room)) for item in decision.branches
        }
        y = px(12) + title.height + px(10)
        rects = []
        for branch, text in chips.items():
            height = max(px(30), text.height + px(12))
            rects.append((branch, Rect(px(8), y, width - px(16), height)))
            y += height + px(6)
        height = y + px(2)
        far = self._far(decision.question, width - px(44), height - px(12), Type.DISPLAY + 8)
        measure = Measure(width, height, px(12) + title.line_height / 2, tuple(rects))
        return CardText(title, chips, far, measure)

    def _end(self, place: Place) -> EndText:
        px, width = self.px, self.px(WIDTH)
        inner = width - px(ICON_ROOM + 8)
        name = TextBlock(self._name(place), self._themes.font(strong=True), inner)
        feet, side = self._feet(place, inner)
        foot = max((text.height for text in feet.values()), default=0.0)
        if side is not None and any(text.width + side.width + px(10) > inner for text in feet.values()):
            foot += side.height
        height = px(6) + name.height + foot + px(7)
        far = self._far(self._name(place), width - px(48), height - px(6), Type.HEADING + 6)
        return EndText(name, feet, side, far, Measure(width, height, px(6) + name.line_height / 2))

    def _feet(self, place: Place, inner: float) -> tuple[dict[Status, TextBlock], TextBlock | None]:
        body = self._themes.font()
        if place.kind is PlaceKind.LINK:
            track = self._tracks[self._homes.get(place.node, place.track)]
            words = QCoreApplication.translate("graph", "Continues in {track}").format(track=track)
            return {Status.NOT_APPLICABLE: TextBlock(words, body, inner)}, None
        option = self.options.get(place.node)
        if option is None:
            return {}, None
        feet = {status: self._shared(status_word(status), body, inner) for status in Status}
        return feet, self._shared(role_word(option.role), body, inner)

    def _name(self, place: Place) -> str:
        if place.kind is PlaceKind.LINK:
            return self.decisions[place.node].question
        node: Option | None = self.options.get(place.node)
        return node.label if node is not None else self.outcomes[place.node].label

    def _far(self, text: str, width: float, height: float, size: int) -> TextBlock:
        """The largest type, up to a size, in which a text fits its node."""
        font = QFont(self._themes.font())
        for pixels in range(size, Type.BODY - 1, -2):
            font.setPixelSize(self.px(pixels))
            block = TextBlock(text, font, width)
            if block.height <= height:
                return block
        return block
