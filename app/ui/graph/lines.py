"""Lines, lanes and the start: what is drawn behind the nodes and never takes a click."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from app.session.geometry import Point, Rect
from app.ui.pathway.look import TITLES, Reach, edge_stroke
from app.ui.pathway.text import TextBlock
from app.ui.theme import ThemeManager, Type

_FAR_PATH = 2.0
"""Width of the patient's path on the screen when the graph is far away."""

CORNER = 8.0
"""Radius of a corner of a line."""


class EdgeItem(QGraphicsPathItem):
    """All lines that leave one branch (or track): a shared trunk with a twig to each target."""

    def __init__(self, source: str, themes: ThemeManager) -> None:
        super().__init__()
        self.source = source
        self._themes = themes
        self.reach: Reach | None = None
        self._zoom = 1.0
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def route(self, lines: Iterable[Sequence[Point]]) -> None:
        """Take the lines of the layout."""
        self.setPath(joined_path(lines))
        self.setVisible(True)

    def take(self, reach: Reach) -> None:
        """Take the state of the branch; the patient's path lies on top."""
        if reach is not self.reach:
            self.reach = reach
            self.recolour()

    def show_at(self, zoom: float) -> None:
        """From afar the path keeps its width on the screen, where it would all but vanish; close up lines stay thin."""
        if zoom != self._zoom:
            self._zoom = zoom
            self.recolour()

    def recolour(self) -> None:
        """Take the colours of the theme. Lines start at a chip, so they lie over its card and under the chip."""
        reach = self.reach or Reach.OPEN
        pen = edge_stroke(self._themes.theme, reach).pen(max(self._zoom, 1.0))
        if self._zoom < TITLES and reach is Reach.REACHED:
            pen.setCosmetic(True)
            pen.setWidthF(_FAR_PATH)
        self.setPen(pen)
        self.setZValue({Reach.CLOSED: 2.1, Reach.OPEN: 2.2, Reach.REACHED: 2.3}[reach])


class LaneItem(QGraphicsRectItem):
    """The pale ground of a track. Its name stands in the head; a picture of the scene without heads gets it here."""

    def __init__(self, themes: ThemeManager, label: str, *, odd: bool) -> None:
        super().__init__()
        self._themes, self._label, self._odd = themes, label, odd
        self.setPen(Qt.PenStyle.NoPen)
        self.setZValue(-1)

    def place(self, rect: Rect) -> None:
        """Take a rectangle of the layout."""
        self.setRect(rect.x, rect.y, rect.width, rect.height)

    def ground(self) -> QColor:
        """The colour of the ground."""
        theme = self._themes.theme
        return theme.lane_b if self._odd else theme.lane_a

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        theme, px, rect = self._themes.theme, self._themes.px, self.rect()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ground())
        painter.drawRoundedRect(rect, 8, 8)
        if widget is None:
            painter.setPen(theme.text)
            text = TextBlock(self._label, self._themes.font(Type.TITLE, strong=True), rect.width())
            text.draw(painter, rect.x() + px(16), rect.y() + px(12))


class StartItem(QGraphicsRectItem):
    """Where every pathway begins."""

    def __init__(self, themes: ThemeManager, text: TextBlock) -> None:
        super().__init__()
        self._themes, self.text = themes, text
        self.setPen(Qt.PenStyle.NoPen)
        self.setZValue(2)

    def place(self, rect: Rect) -> None:
        """Take a rectangle of the layout."""
        self.setRect(rect.x, rect.y, rect.width, rect.height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        theme, rect = self._themes.theme, self.rect()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(QColor(theme.on_accent))
        x = rect.x() + (rect.width() - self.text.width) / 2
        self.text.draw(painter, x, rect.y() + (rect.height() - self.text.height) / 2)


def joined_path(lines: Iterable[Sequence[Point]]) -> QPainterPath:
    """Draw orthogonal lines from one start with round corners; what two lines share is drawn once.

    (Drawn twice, the dashes of one line would fill the gaps of the other.)
    """
    path = QPainterPath()
    drawn: list[Sequence[Point]] = []
    for line in lines:
        skip = max((_shared(line, other) for other in drawn), default=0.0)
        _draw_from(path, line, max(skip - CORNER, 0.0))
        drawn.append(line)
    return path


def _shared(line: Sequence[Point], other: Sequence[Point]) -> float:
    """Length over which two lines run together from their start."""
    total = 0.0
    if line[0] != other[0]:
        return total
    for (a, b), (c, d) in zip(pairwise(line), pairwise(other), strict=False):
        one, two = (b[0] - a[0], b[1] - a[1]), (d[0] - c[0], d[1] - c[1])
        if one[0] * two[0] + one[1] * two[1] <= 0:
            return total
        lengths = hypot(*one), hypot(*two)
        total += min(lengths)
        if lengths[0] != lengths[1]:
            return total
    return total


def _draw_from(path: QPainterPath, line: Sequence[Point], skip: float) -> None:
    """Append a line to the path, leaving out its first part."""
    points = [QPointF(*point) for point in line]
    while len(points) > 1 and (step := _distance(points[0], points[1])) <= skip:
        skip -= step
        points.pop(0)
    if len(points) < 2:
        return
    points[0] = _towards(points[0], points[1], skip)
    path.moveTo(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(CORNER, _distance(before, corner), _distance(corner, after) / 2)
        path.lineTo(_towards(corner, before, radius))
        path.quadTo(corner, _towards(corner, after, radius))
    path.lineTo(points[-1])


def _distance(one: QPointF, two: QPointF) -> float:
    return hypot(two.x() - one.x(), two.y() - one.y())


def _towards(start: QPointF, end: QPointF, length: float) -> QPointF:
    """Point at a distance from the start on the way to the end."""
    whole = _distance(start, end)
    return start if whole == 0 else start + (end - start) * (length / whole)
