"""What the nodes of the graph say, wrapped with the real fonts, and the sizes that follow for the layout."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from app.knowledge.model import Decision, Edition, Option
from app.reasoning.assessment import Status
from app.session.geometry import Measure, Rect, Spacing
from app.session.placement import Fold, Place, PlaceKind, Plan
from app.ui.pathway.text import TextBlock
from app.ui.texts import role_word, status_word
from app.ui.theme import ThemeManager, Type

WIDTH = 280
"""Width of cards and options at 100 % text: a card and what follows it fit the narrowest pane."""

ICON_ROOM = 32
"""Where the words of an option begin, right of its icon."""

FAR_ROOM = 36
"""The same in the large type of a far view."""

_TIGHT = 1.15
"""Height of a line of that type over its size: every pixel less makes the type larger."""


@dataclass(frozen=True)
class CardText:
    """A decision: its question and its branches by id."""

    title: TextBlock
    chips: dict[str, TextBlock]
    measure: Measure
    make_far: Callable[[], TextBlock]

    @cached_property
    def far(self) -> TextBlock:
        """The question in large type, wrapped when it is first drawn."""
        return self.make_far()


@dataclass(frozen=True)
class EndText:
    """An option, outcome or link: its name, the words below it by verdict, what stands at the right of them."""

    name: TextBlock
    feet: dict[Status, TextBlock]
    side: TextBlock | None
    measure: Measure
    make_far: Callable[[], TextBlock]

    @cached_property
    def far(self) -> TextBlock:
        """The name in large type, wrapped when it is first drawn."""
        return self.make_far()


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
        folds = {key: self.fold(self.count(fold)).measure for key, fold in plan.folds.items()}
        return {key: folds.get(key) or self._measure(place) for key, place in plan.places.items()}

    def words(self, place: Place) -> list[str]:
        """What stands at a place: a question with its branches, or a name."""
        if place.kind is PlaceKind.DECISION:
            decision = self.decisions[place.node]
            return [decision.question, *(branch.label for branch in decision.branches)]
        return [self._name(place)]

    def count(self, fold: Fold) -> int:
        """How many options are in a fold."""
        return len({place.node for place in fold.places if place.node in self.options})

    def fold(self, count: int) -> EndText:
        """What a fold of so many options says; one without any holds questions and outcomes that are not reached."""
        key = f"#{count}"
        if key not in self.ends:
            translate = QCoreApplication.translate
            words = translate("graph", "{n} not applicable") if count else translate("graph", "Not reached")
            self.ends[key] = self._text(words.format(n=count), ({}, None))
        return self.ends[key]

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
        far = partial(self._far, decision.question, width - px(44), height - px(12), Type.DISPLAY + 8)
        measure = Measure(width, height, px(12) + title.line_height / 2, tuple(rects))
        return CardText(title, chips, measure, far)

    def _end(self, place: Place) -> EndText:
        return self._text(self._name(place), self._feet(place, self.px(WIDTH) - self.px(ICON_ROOM + 8)))

    def _text(self, words: str, foot_and_side: tuple[dict[Status, TextBlock], TextBlock | None]) -> EndText:
        px, width = self.px, self.px(WIDTH)
        inner = width - px(ICON_ROOM + 8)
        name = TextBlock(words, self._themes.font(strong=True), inner)
        feet, side = foot_and_side
        foot = max((text.height for text in feet.values()), default=0.0)
        if side is not None and any(text.width + side.width + px(10) > inner for text in feet.values()):
            foot += side.height
        height = px(6) + name.height + foot + px(7)
        far = partial(self._far, words, width - px(FAR_ROOM + 6), height - px(4), Type.HEADING + 6)
        return EndText(name, feet, side, Measure(width, height, px(6) + name.line_height / 2), far)

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
        for pixels in range(size, Type.BODY - 1, -1):
            font.setPixelSize(self.px(pixels))
            block = TextBlock(text, font, width, line_height=_TIGHT)
            if block.height <= height:
                return block
        return block
