"""The ends of branches: options with their verdict, outcomes, links to a decision in another lane, and folds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from app.reasoning.assessment import Status
from app.ui.graph.closeup import CloseUp, CloseUps
from app.ui.graph.contents import FAR_ROOM, ICON_ROOM, EndText
from app.ui.graph.items import FarLabel, NodeItem, NodeKind
from app.ui.icons import paint_icon, status_icon
from app.ui.pathway.look import (
    FULL_DETAIL,
    TITLES,
    Reach,
    Stroke,
    draw_frame,
    far_colour,
    status_colour,
    status_stroke,
)
from app.ui.theme import ThemeManager


class PillItem(NodeItem):
    """An option: name, verdict as icon, word and border, and its role; from close by its criteria."""

    kind = NodeKind.OPTION
    radius = 10.0

    def __init__(self, key: str, node: str, themes: ThemeManager, text: EndText, close_ups: CloseUps) -> None:
        super().__init__(key, node, themes)
        self.text, self._close_ups = text, close_ups
        self.status = Status.NEEDS_INFORMATION

    def take(self, reach: Reach, status: Status) -> bool:
        """Take the verdict, and whether this place is reached; says whether the verdict is another one."""
        if (reach, status) == (self.reach, self.status):
            return False
        other = status is not self.status
        self.reach, self.status = reach, status
        self.update()
        return other

    def close_up(self, zoom: float) -> CloseUp | None:
        """What is told at a zoom instead of the plain words, as soon as it has been worded."""
        return self._close_ups.of(self.node, zoom, self.size)

    @override
    def far_label(self) -> FarLabel | None:
        out = self.status is Status.NOT_APPLICABLE
        return None if out else FarLabel(self.text.name.text, self.status)

    @override
    def paint_body(self, painter: QPainter, zoom: float) -> None:
        theme = self.theme
        if zoom < TITLES:
            painter.fillRect(self.size, far_colour(theme, self.status))
            return
        colour = status_colour(theme, self.status)
        quiet = self.status is Status.NOT_APPLICABLE
        fill = QColor(0, 0, 0, 0) if quiet else theme.surface
        if self.hovered or self.status is Status.APPLICABLE:
            fill = theme.accent_soft
        painter.setBrush(fill)
        draw_frame(painter, self.size, self.radius, status_stroke(theme, self.status), zoom)
        close_up = self.close_up(zoom)
        if close_up is not None:
            close_up.paint(painter)
        elif zoom >= FULL_DETAIL:
            self._paint_text(painter, colour, theme.text_secondary if quiet else theme.text)
        elif zoom >= TITLES:
            self._paint_far(painter, colour, theme.text_secondary if quiet else theme.text)

    def _paint_text(self, painter: QPainter, colour: QColor, ink: QColor) -> None:
        px, text = self.themes.px, self.text
        left, top = px(ICON_ROOM), px(6)
        side = px(16)
        icon = QRectF(px(10), top + (text.name.line_height - side) / 2, side, side)
        paint_icon(painter, icon, status_icon(self.status), colour, self.theme.surface)
        painter.setPen(ink)
        text.name.draw(painter, left, top)
        foot = text.feet[self.status]
        painter.setPen(colour)
        foot.draw(painter, left, top + text.name.height)
        if text.side is not None:
            painter.setPen(self.theme.text_secondary)
            right = self.size.width() - px(8) - text.side.width
            room = text.measure.height - top - px(7) - text.name.height > foot.height + 1
            text.side.draw(painter, left if room else right, top + text.name.height + (foot.height if room else 0))

    def _paint_far(self, painter: QPainter, colour: QColor, ink: QColor) -> None:
        side = self.themes.px(26)
        middle = self.size.height() / 2
        icon = QRectF(self.themes.px(6), middle - side / 2, side, side)
        paint_icon(painter, icon, status_icon(self.status), colour, self.theme.surface)
        painter.setPen(ink)
        self.text.far.draw(painter, self.themes.px(FAR_ROOM), middle - self.text.far.height / 2)


class EndItem(NodeItem):
    """An outcome that is no treatment, or a link to where the graph goes on."""

    radius = 10.0

    def __init__(self, key: str, node: str, themes: ThemeManager, text: EndText, kind: NodeKind) -> None:
        super().__init__(key, node, themes)
        self.text, self.kind = text, kind

    def take(self, reach: Reach) -> bool:
        """Take the state of the place; says whether it is another one."""
        if reach is self.reach:
            return False
        self.reach = reach
        self.update()
        return True

    @override
    def paint_body(self, painter: QPainter, zoom: float) -> None:
        theme, px = self.theme, self.themes.px
        closed = self.reach is Reach.CLOSED
        reached = self.reach is Reach.REACHED
        painter.setBrush(theme.accent_soft if self.hovered or reached else Qt.BrushStyle.NoBrush)
        colour = theme.accent if reached else theme.line if closed else theme.line_strong
        stroke = Stroke(colour, 2.0 if reached else 1.0, dashed=self.reach is Reach.OPEN)
        draw_frame(painter, self.size, self.radius, stroke, zoom)
        if zoom < TITLES:
            return
        ink = theme.text_secondary if closed else theme.text
        name = "chevron-right" if self.kind is NodeKind.LINK else "info"
        paint_icon(painter, QRectF(px(10), px(7), px(16), px(16)), name, theme.text_secondary, theme.surface)
        painter.setPen(ink)
        if zoom < FULL_DETAIL:
            self.text.far.draw(painter, px(FAR_ROOM), (self.size.height() - self.text.far.height) / 2)
            return
        self.text.name.draw(painter, px(ICON_ROOM), px(6))
        for foot in self.text.feet.values():
            painter.setPen(theme.text_secondary)
            foot.draw(painter, px(ICON_ROOM), px(6) + self.text.name.height)


class FoldItem(NodeItem):
    """Options that do not apply, folded to their number; a press shows them below it, or folds them again."""

    kind = NodeKind.FOLD
    radius = 10.0

    def __init__(self, key: str, themes: ThemeManager, text: EndText) -> None:
        super().__init__(key, key, themes)
        self.text = text
        self.count = 0
        self.open = False

    def take(self, text: EndText, count: int, *, opened: bool) -> bool:
        """Take what it says, and whether it is open; says whether the number is another one."""
        other = count != self.count
        if other or text is not self.text or opened is not self.open:
            self.text, self.count, self.open = text, count, opened
            self.update()
        return other

    @override
    def paint_body(self, painter: QPainter, zoom: float) -> None:
        theme, px, size = self.theme, self.themes.px, self.size
        far = zoom < FULL_DETAIL
        stroke = Stroke(theme.accent if self.hovered else theme.line, 1.0)
        painter.setBrush(theme.accent_soft if self.hovered else Qt.BrushStyle.NoBrush)
        draw_frame(painter, size, self.radius, stroke, zoom)
        if zoom < TITLES:
            return
        ink, middle = theme.text_secondary, size.height() / 2
        side = px(22 if far else 16)
        icon = QRectF(px(10), middle - side / 2, side, side)
        paint_icon(painter, icon, status_icon(Status.NOT_APPLICABLE), status_colour(theme, Status.NOT_APPLICABLE), ink)
        painter.setPen(ink)
        text = self.text.far if far else self.text.name
        text.draw(painter, px(FAR_ROOM if far else ICON_ROOM), middle - text.height / 2)
        chevron = QRectF(size.width() - px(10) - side, middle - side / 2, side, side)
        paint_icon(painter, chevron, "chevron-down" if self.open else "chevron-right", ink, theme.surface)
