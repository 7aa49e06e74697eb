"""Nodes and lines of the picture of two paths: each says which of the two sides comes by."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from app.reasoning.assessment import Status
from app.reasoning.comparison import BEST_FIRST, Side
from app.session.placement import Place, PlaceKind
from app.session.two_paths import Truths
from app.ui.compare.badge import SIZE, paint_badge, side_colour, side_pen
from app.ui.graph.contents import CardText, Contents, EndText
from app.ui.graph.items import CardItem, ChipItem, FarLabel, NodeItem, NodeKind
from app.ui.graph.lines import EdgeItem, LaneItem
from app.ui.graph.pills import EndItem
from app.ui.icons import paint_icon, status_icon
from app.ui.pathway.look import FULL_DETAIL, TITLES, Reach, Stroke, draw_frame, status_colour, status_stroke
from app.ui.pathway.text import TextBlock
from app.ui.theme import ThemeManager

_LINE = 19
"""Height of a side's line on an option, with room for its sign."""


class Course(Enum):
    """Which side comes by a node."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"
    OPEN = "open"
    NEITHER = "neither"


def course_of(states: Truths) -> Course:
    """Read the states of a node on both sides; a side that surely comes by counts more than one still open."""
    if states == (True, True):
        return Course.BOTH
    if True in states:
        return Course.LEFT if states[0] else Course.RIGHT
    return Course.OPEN if None in states else Course.NEITHER


_SIDES = {Course.BOTH: None, Course.LEFT: Side.LEFT, Course.RIGHT: Side.RIGHT}
_REACH = {Course.OPEN: Reach.OPEN, Course.NEITHER: Reach.CLOSED}


class PathsContents(Contents):
    """Leaves room for the signs of both sides on branches, and for two lines on options."""

    mark_room = 46.0

    @override
    def _end(self, place: Place) -> EndText:
        text = super()._end(place)
        if place.kind is PlaceKind.LINK or place.node not in self.options:
            return text
        height = self.px(6) + text.name.height + 2 * self.px(_LINE) + self.px(7)
        return replace(text, feet={}, side=None, measure=replace(text.measure, height=height))


class PathsLane(LaneItem):
    """The ground of a track; that of a historical edition is warm, as its column is."""

    def __init__(self, themes: ThemeManager, label: str, *, odd: bool, historical: bool) -> None:
        super().__init__(themes, label, odd=odd)
        self._historical = historical

    @override
    def ground(self) -> QColor:
        return self._themes.theme.warning_soft if self._historical else super().ground()


class PathsEdge(EdgeItem):
    """Lines in the manner of the side that takes them."""

    def __init__(self, source: str, themes: ThemeManager) -> None:
        super().__init__(source, themes)
        self.course = Course.OPEN

    def follow(self, course: Course) -> None:
        """Take the side that comes by."""
        self.course = course
        self.reach = _REACH.get(course, Reach.REACHED)
        self.recolour()

    @override
    def recolour(self) -> None:
        super().recolour()
        if self.course in _SIDES:
            self.setPen(side_pen(self._themes.theme, _SIDES[self.course]))


class PathsCard(CardItem):
    """A decision, with a flag where the paths part."""

    def __init__(self, key: str, node: str, themes: ThemeManager, text: CardText, flag: str) -> None:
        super().__init__(key, node, themes, text)
        self.course = Course.OPEN
        self._flag = TextBlock(flag, themes.font(strong=True), 9999) if flag else None

    def follow(self, course: Course) -> None:
        """Take the side that comes by."""
        self.course = course
        self.reach = _REACH.get(course, Reach.REACHED)
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return super().boundingRect().adjusted(0, 0, 0, self.themes.px(15) if self._flag else 0)

    @property
    def flag_room(self) -> QRectF:
        """Where the flag stands: on the lower edge, as the head of the lane covers what is above its first card."""
        px = self.themes.px
        wide = self._flag.width if self._flag is not None else 0.0
        return QRectF(px(12), self.size.bottom() - px(7), wide + px(16), px(22))

    @override
    def paint_body(self, painter: QPainter, zoom: float) -> None:
        super().paint_body(painter, zoom)
        if self.course in _SIDES:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            draw_frame(painter, self.size, self.radius, Stroke(side_colour(self.theme, _SIDES[self.course]), 2.0), zoom)
        if self._flag is not None and zoom >= FULL_DETAIL:
            self._paint_flag(painter, self._flag)

    def _paint_flag(self, painter: QPainter, words: TextBlock) -> None:
        px = self.themes.px
        body = self.flag_room
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.text)
        painter.drawRoundedRect(body, px(11), px(11))
        painter.setPen(self.theme.surface)
        words.draw(painter, body.x() + px(8), body.center().y() - words.height / 2)


class PathsChip(ChipItem):
    """A branch, with the sign of each side that takes it, and of one that is open while the other is not."""

    def __init__(self, key: str, themes: ThemeManager, text: TextBlock, card: CardItem) -> None:
        super().__init__(key, themes, text, card)
        self.signs = True
        self.states: Truths = (None, None)

    def follow(self, states: Truths, *, signs: bool) -> None:
        """Take how it stands on both sides, and whether they are told apart by their signs."""
        self.states, self.signs = states, signs
        course = course_of(states)
        self.take(_REACH.get(course, Reach.REACHED), {Course.OPEN: None, Course.NEITHER: False}.get(course, True))
        self.update()

    @override
    def paint_body(self, painter: QPainter, zoom: float) -> None:
        super().paint_body(painter, zoom)
        if not self.signs or zoom < FULL_DETAIL or self.states in ((None, None), (False, False)):
            return
        size, x = self.themes.px(SIZE), self.size.width() - self.themes.px(6)
        for side, state in reversed(tuple(zip(Side, self.states, strict=True))):
            if state is not False:
                x -= size
                place = QRectF(x, (self.size.height() - size) / 2, size, size)
                paint_badge(painter, place, side, self.themes, sure=bool(state))
                x -= self.themes.px(3)

    @override
    def _colours(self) -> tuple[QColor, Stroke, QColor]:
        theme, course = self.theme, course_of(self.states)
        if course not in _SIDES:
            return super()._colours()
        return theme.accent_soft, Stroke(side_colour(theme, _SIDES[course]), 2.0), theme.text


@dataclass(frozen=True)
class OptionFace:
    """What an option says besides its name: one or two lines, each with the sides that it speaks of.

    A line without a verdict is a remark.
    """

    lines: tuple[tuple[tuple[Side, ...], Status | None, str], ...]
    differs: bool

    @property
    def best(self) -> Status:
        """The better of the verdicts."""
        found = [status for _, status, _ in self.lines if status is not None]
        return min(found, key=BEST_FIRST.index, default=Status.NOT_APPLICABLE)


class PathsOption(NodeItem):
    """An option with the verdicts of both sides; one whose verdicts differ stands out."""

    kind = NodeKind.OPTION
    radius = 10.0

    def __init__(self, key: str, node: str, themes: ThemeManager, text: EndText) -> None:
        super().__init__(key, node, themes)
        self.text = text
        self.face = OptionFace((), differs=False)

    def take(self, reach: Reach, face: OptionFace) -> None:
        """Take what to say."""
        self.reach, self.face = reach, face
        self.update()

    @override
    def far_label(self) -> FarLabel | None:
        """Only what differs is named."""
        remarks = [words for _, status, words in self.face.lines if status is None]
        words = " · ".join([self.text.name.text, *remarks])
        return FarLabel(words, self.face.best) if self.face.differs else None

    @override
    def paint_body(self, painter: QPainter, zoom: float) -> None:
        theme, px, best = self.theme, self.themes.px, self.face.best
        quiet = best is Status.NOT_APPLICABLE
        if zoom < TITLES:
            painter.fillRect(self.size, theme.accent if self.face.differs else theme.line)
            return
        painter.setBrush(theme.accent_soft if self.face.differs or self.hovered else theme.surface)
        draw_frame(painter, self.size, self.radius, status_stroke(theme, best), zoom)
        painter.setPen(theme.text_secondary if quiet else theme.text)
        if zoom < FULL_DETAIL:
            self.text.far.draw(painter, px(40), (self.size.height() - self.text.far.height) / 2)
            colour = status_colour(theme, best)
            icon = QRectF(px(8), self.size.height() / 2 - px(13), px(26), px(26))
            paint_icon(painter, icon, status_icon(best), colour, theme.surface)
            return
        self.text.name.draw(painter, px(12), px(6))
        top = px(6) + self.text.name.height
        for line in self.face.lines:
            self._paint_line(painter, top, *line)
            top += px(_LINE)

    def _paint_line(
        self, painter: QPainter, top: float, sides: tuple[Side, ...], status: Status | None, words: str
    ) -> None:
        theme, px = self.theme, self.themes.px
        x, size = float(px(12)), px(SIZE)
        for side in sides:
            paint_badge(painter, QRectF(x, top + px(1), size, size), side, self.themes)
            x += size + px(3)
        colour = theme.text if status is None else status_colour(theme, status)
        if status is not None:
            icon = QRectF(x, top + px(2), px(14), px(14))
            paint_icon(painter, icon, status_icon(status), colour, theme.surface)
            x += px(19)
        painter.setPen(colour)
        text = TextBlock(words, self.themes.font(strong=status is None), self.size.width() - x)
        text.draw(painter, x, top + (px(_LINE) - text.line_height) / 2)


class PathsEnd(EndItem):
    """An outcome or a link, framed by the side that comes to it."""

    def __init__(self, key: str, node: str, themes: ThemeManager, text: EndText, kind: NodeKind) -> None:
        super().__init__(key, node, themes, text, kind)
        self.states: Truths = (None, None)

    def follow(self, states: Truths) -> None:
        """Take how it stands on both sides."""
        self.states = states
        self.take(_REACH.get(course_of(states), Reach.REACHED))

    @override
    def paint_body(self, painter: QPainter, zoom: float) -> None:
        super().paint_body(painter, zoom)
        course = course_of(self.states)
        if course in _SIDES:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            draw_frame(painter, self.size, self.radius, Stroke(side_colour(self.theme, _SIDES[course]), 2.0), zoom)


def reach_of_both(states: Truths) -> Reach:
    """Where a node lies for the two together."""
    return _REACH.get(course_of(states), Reach.REACHED)
