"""Nodes of the graph that can be focused and activated: the common part, decision cards and branch chips."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsRectItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)
from typing_extensions import override

from app.knowledge.conditions import Truth
from app.reasoning.assessment import Status
from app.session.geometry import Rect
from app.ui.graph.closeup import BranchCloseUp
from app.ui.graph.contents import CardText
from app.ui.icons import paint_icon
from app.ui.pathway.look import FULL_DETAIL, TITLES, Reach, Stroke, draw_frame
from app.ui.pathway.text import TextBlock
from app.ui.theme import Theme, ThemeManager

HALO = 5
"""Room around a node for its focus ring and the light of a search."""

BranchWords: TypeAlias = Callable[[float, QRectF, QColor], BranchCloseUp | None]
"""Words a branch for a zoom, its rectangle, and the colour of what stands after its label."""


class NodeKind(Enum):
    """What activating a node does."""

    DECISION = "decision"
    BRANCH = "branch"
    OPTION = "option"
    OUTCOME = "outcome"
    LINK = "link"
    FOLD = "fold"


@dataclass(frozen=True)
class FarLabel:
    """What stands beside the lane while a node is too small for words."""

    words: str
    status: Status


class NodeItem(QGraphicsRectItem):
    """A rectangle of the layout. Subclasses paint their body; ring, light and selection are drawn here.

    The rectangle of the base has room for a ring around it. Qt asks for it some ten times a paint, and need not ask us.
    """

    kind = NodeKind.DECISION
    radius = 8.0

    def __init__(self, key: str, node: str, themes: ThemeManager) -> None:
        super().__init__()
        self.key, self.node = key, node
        self.themes = themes
        self.reach = Reach.OPEN
        self.size = QRectF()
        self.hovered = False
        self.lit = False
        self.chosen = False
        self.glow = 0.0
        """How strongly the node still shines because it has just changed, 0 to 1."""
        self.setPen(Qt.PenStyle.NoPen)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsFocusable)
        self.setAcceptHoverEvents(True)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(2)

    @property
    def theme(self) -> Theme:
        """The colours to paint with."""
        return self.themes.theme

    def place(self, rect: Rect) -> None:
        """Take a rectangle of the layout."""
        if (rect.width, rect.height) != (self.size.width(), self.size.height()):
            self.size = QRectF(0, 0, rect.width, rect.height)
            self.setRect(self.size.adjusted(-HALO, -HALO, HALO, HALO))
        self.setPos(rect.x, rect.y)
        self.setVisible(True)

    def mark(self, *, lit: bool | None = None, chosen: bool | None = None) -> None:
        """Light the node as found by a search, or show that it is the selected one."""
        after = (self.lit if lit is None else lit, self.chosen if chosen is None else chosen)
        if after != (self.lit, self.chosen):
            self.lit, self.chosen = after
            self.update()

    @override
    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.hovered = True
        self.update()

    @override
    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.hovered = False
        self.update()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        zoom = painter.worldTransform().m11()
        if widget is None:
            zoom = min(zoom, 1.0)  # a picture to be kept shows what it shows at life size, however fine it is drawn
        if self.lit or self.glow > 0:
            self._paint_light(painter, zoom, 1.0 if self.lit else self.glow)
        self.paint_body(painter, zoom)
        if self.hasFocus() or self.chosen:
            colour = self.theme.accent if self.hasFocus() else self.theme.text
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = Stroke(colour, max(2.0, 2.0 / zoom))
            draw_frame(painter, self.boundingRect().adjusted(1, 1, -1, -1), self.radius + 3, ring, zoom)

    def shine(self, glow: float) -> None:
        """Shine more or less strongly."""
        self.glow = glow
        self.update()

    def _paint_light(self, painter: QPainter, zoom: float, strength: float) -> None:
        """A broad soft ring, wider far out so that results are found on the whole map."""
        glow = QColor(self.theme.accent)
        glow.setAlphaF(0.45 * strength)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        draw_frame(painter, self.boundingRect(), self.radius + 4, Stroke(glow, max(4.0, 3.0 / zoom)), zoom)

    def far_label(self) -> FarLabel | None:
        """What is to be read of the node from afar; nothing of most."""
        return None

    def paint_body(self, painter: QPainter, zoom: float) -> None:
        """Paint the node itself."""
        raise NotImplementedError


class CardItem(NodeItem):
    """A decision: the question, and room for its branches, which are items of their own."""

    def __init__(self, key: str, node: str, themes: ThemeManager, text: CardText) -> None:
        super().__init__(key, node, themes)
        self.text = text

    def take(self, reach: Reach) -> bool:
        """Take the state of the decision; says whether it is another one."""
        if reach is self.reach:
            return False
        self.reach = reach
        self.update()
        return True

    @override
    def paint_body(self, painter: QPainter, zoom: float) -> None:
        theme, px = self.theme, self.themes.px
        closed = self.reach is Reach.CLOSED
        painter.setBrush(Qt.BrushStyle.NoBrush if closed else theme.surface)
        if self.reach is Reach.REACHED:
            stroke = Stroke(theme.accent, 2.0)
        else:
            stroke = Stroke(theme.line if closed else theme.line_strong, 1.0, dashed=self.reach is Reach.OPEN)
        draw_frame(painter, self.size, self.radius, stroke, zoom)
        painter.setPen(theme.text_secondary if closed else theme.text)
        if zoom >= FULL_DETAIL:
            self.text.title.draw(painter, px(14), px(12))
        elif zoom >= TITLES:
            self.text.far.draw(painter, px(14), (self.size.height() - self.text.far.height) / 2)


class ChipItem(NodeItem):
    """A branch of a decision. Filled when the answers choose it, faded when they close it."""

    kind = NodeKind.BRANCH
    radius = 6.0

    def __init__(
        self, key: str, themes: ThemeManager, text: TextBlock, card: CardItem, close_up: BranchWords | None = None
    ) -> None:
        super().__init__(key, key, themes)
        self.text, self.card = text, card
        self._close_up = close_up
        self.truth: Truth = None
        self.setZValue(3)

    def take(self, reach: Reach, truth: Truth) -> bool:
        """Take the state of the branch, and what the answers say of its condition; says whether it is another one."""
        if (reach, truth) == (self.reach, self.truth):
            return False
        self.reach, self.truth = reach, truth
        self.update()
        return True

    @override
    def paint_body(self, painter: QPainter, zoom: float) -> None:
        fill, stroke, ink = self._colours()
        if zoom < FULL_DETAIL:
            self._paint_far(painter, fill if self.truth else stroke.colour)
            return
        painter.setBrush(fill)
        draw_frame(painter, self.size, self.radius, stroke, zoom)
        close_up = self.close_up(zoom)
        if close_up is not None:
            close_up.paint(painter, {True: "tick", False: "cross", None: "question"}[self.truth], ink, fill)
            return
        px = self.themes.px
        middle = self.size.height() / 2
        if self.truth is not None:
            mark = QRectF(px(10), middle - px(7), px(14), px(14))
            paint_icon(painter, mark, "tick" if self.truth else "cross", ink, fill)
        else:
            painter.setPen(stroke.pen(zoom))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(px(11), middle - px(6), px(12), px(12)))
        painter.setPen(ink)
        self.text.draw(painter, px(32), middle - self.text.height / 2)

    def close_up(self, zoom: float) -> BranchCloseUp | None:
        """What is told at a zoom instead of the label alone, as soon as it has been worded."""
        if self._close_up is None:
            return None
        chosen = self.truth and self.reach is Reach.REACHED
        return self._close_up(zoom, self.size, self.theme.on_accent if chosen else self.theme.text_secondary)

    def _paint_far(self, painter: QPainter, colour: QColor) -> None:
        """A tab at the edge where the line leaves."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        width = self.themes.px(10)
        painter.drawRoundedRect(self.size.adjusted(self.size.width() - width, 4, 0, -4), 4, 4)

    def _colours(self) -> tuple[QColor, Stroke, QColor]:
        """Fill, border and text."""
        theme, none = self.theme, QColor(0, 0, 0, 0)
        if self.reach is Reach.CLOSED or self.truth is False:
            hot = theme.accent_soft if self.hovered else none
            return hot, Stroke(theme.accent if self.hovered else theme.line), theme.text_secondary
        if self.truth and self.reach is Reach.REACHED:
            return theme.accent, Stroke(theme.accent), theme.on_accent
        if self.truth:
            return theme.accent_soft, Stroke(theme.accent), theme.text
        hot = theme.accent_soft if self.hovered else theme.surface
        return hot, Stroke(theme.accent if self.hovered else theme.line_strong), theme.text
