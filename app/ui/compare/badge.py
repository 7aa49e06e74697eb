"""The signs of the two sides: A and B, told apart by letter, shape, colour and line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from app.reasoning.comparison import Side
from app.ui.theme import Theme, ThemeManager

LETTERS = {Side.LEFT: "A", Side.RIGHT: "B"}
SIZE = 16


def side_colour(theme: Theme, side: Side | None) -> QColor:
    """The colour of a side's path, warm for what comes first; None: of the part that both share."""
    return {Side.LEFT: theme.needs_information, Side.RIGHT: theme.accent, None: theme.text}[side]


def side_pen(theme: Theme, side: Side | None, width: float = 3.0) -> QPen:
    """The line of a side's path: dots for A, long dashes for B, solid where both go."""
    pen = QPen(side_colour(theme, side), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pattern = {Side.LEFT: [1.3, 1.1], Side.RIGHT: [5.0, 1.2], None: []}[side]
    if pattern:
        pen.setDashPattern(pattern)
    return pen


def paint_badge(painter: QPainter, rect: QRectF, side: Side, themes: ThemeManager, *, sure: bool = True) -> None:
    """Paint a side's sign: A a framed square, B a filled disc; hollow and thin where it is not sure."""
    theme = themes.theme
    colour = side_colour(theme, side)
    filled = sure and side is Side.RIGHT
    painter.setBrush(colour if filled else theme.surface)
    painter.setPen(QPen(colour, 1.5 if sure else 1.0, Qt.PenStyle.SolidLine if sure else Qt.PenStyle.DotLine))
    body = rect.adjusted(0.75, 0.75, -0.75, -0.75)
    if side is Side.RIGHT:
        painter.drawEllipse(body)
    else:
        painter.drawRoundedRect(body, 2, 2)
    font = QFont(themes.font(strong=True))
    font.setPixelSize(round(rect.height() * 0.72))
    painter.setFont(font)
    painter.setPen(theme.on_accent if filled else colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, LETTERS[side])


def paint_line(painter: QPainter, rect: QRectF, side: Side | None, theme: Theme) -> None:
    """Paint a sample of a side's line, for the legend."""
    painter.setPen(side_pen(theme, side))
    middle = rect.center().y()
    painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
