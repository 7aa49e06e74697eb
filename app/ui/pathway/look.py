"""How states look in the graph: pens, fills and icons by reach and verdict, all colours from the theme."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.knowledge.conditions import Truth
from app.reasoning.assessment import Status
from app.ui.theme import Theme
from app.ui.widgets.paint import dashed_frame, mix

FULL_DETAIL = 0.7
"""From this zoom on every text is drawn, its smallest 9 pixels high; below the names of options are larger."""

TITLES = 0.4
"""From this zoom on cards and options carry their names in large type; below there are only shapes.

Most names are 18 units high then: 7 pixels."""

THICKEST = 1.5
"""From this zoom on lines grow no more on the screen: what stands between them does."""


class Reach(Enum):
    """Where a node lies for this patient."""

    REACHED = "reached"
    OPEN = "open"
    CLOSED = "closed"


def reach_of(truth: Truth) -> Reach:
    """Read the state of a node."""
    return Reach.OPEN if truth is None else Reach.REACHED if truth else Reach.CLOSED


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line: colour, width, and whether it is dashed or double."""

    colour: QColor
    width: float = 1.0
    dashed: bool = False
    double: bool = False

    def pen(self, zoom: float = 1.0) -> QPen:
        """Make the pen; far out a line keeps at least a good half pixel, and close up it grows no more."""
        pen = QPen(self.colour, max(self.width * min(1.0, THICKEST / zoom), 0.7 / zoom))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if self.dashed:
            pen.setDashPattern([4.0, 3.0])
        return pen


def edge_stroke(theme: Theme, reach: Reach) -> Stroke:
    """A line of the graph."""
    match reach:
        case Reach.REACHED:
            return Stroke(theme.accent, 3.0)
        case Reach.OPEN:
            return Stroke(theme.line_strong, 1.5, dashed=True)
        case Reach.CLOSED:
            return Stroke(theme.line, 1.25)


def status_colour(theme: Theme, status: Status) -> QColor:
    """The colour of a verdict."""
    return {
        Status.APPLICABLE: theme.applicable,
        Status.NEEDS_INFORMATION: theme.needs_information,
        Status.NOT_APPLICABLE: theme.not_applicable,
        Status.CONTRAINDICATED: theme.contraindicated,
    }[status]


def far_colour(theme: Theme, status: Status) -> QColor:
    """The colour of an option that is too small for words: what applies stands out, what is open waits."""
    if status is Status.NOT_APPLICABLE:
        return theme.line
    colour = status_colour(theme, status)
    return mix(colour, theme.surface, 0.5) if status is Status.NEEDS_INFORMATION else colour


def status_stroke(theme: Theme, status: Status) -> Stroke:
    """The border of a verdict: solid, dashed, thin, double."""
    match status:
        case Status.APPLICABLE:
            return Stroke(theme.applicable, 2.0)
        case Status.NEEDS_INFORMATION:
            return Stroke(theme.needs_information, 1.25, dashed=True)
        case Status.NOT_APPLICABLE:
            return Stroke(mix(theme.line, theme.line_strong, 0.45), 1.0)
        case Status.CONTRAINDICATED:
            return Stroke(theme.contraindicated, 1.25, double=True)


def draw_frame(painter: QPainter, rect: QRectF, radius: float, stroke: Stroke, zoom: float) -> None:
    """Draw a rounded border inside a rectangle; the painter's brush fills it."""
    pen = stroke.pen(zoom)
    inset = pen.widthF() / 2
    if stroke.dashed and zoom >= FULL_DETAIL:
        dashed_frame(painter, rect.adjusted(inset, inset, -inset, -inset), radius, pen)
        return
    painter.setPen(pen)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    if stroke.double:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = inset + 3
        painter.drawRoundedRect(rect.adjusted(inner, inner, -inner, -inner), radius - 3, radius - 3)
