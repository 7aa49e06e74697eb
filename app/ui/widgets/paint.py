"""Small painting helpers that the window's own controls share."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

RING = 3
"""Room kept around a control for its focus ring: 2 px of ring and 1 px of air."""


def focus_ring(painter: QPainter, rect: QRectF, radius: float, colour: QColor) -> None:
    """Draw the 2 px ring of the focused control just inside `rect`."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius + RING - 1, radius + RING - 1)


def thin(colour: QColor) -> QPen:
    """A pen for a thin solid line; at a width of exactly 1 Qt draws pixel by pixel, seven times as long for a card."""
    return QPen(colour, 1.01)


def dashed_frame(painter: QPainter, rect: QRectF, radius: float, pen: QPen) -> None:
    """Draw a rounded rectangle filled with the painter's brush, its sides in a dashed pen and its corners whole.

    Dashed lines cost a quarter of what a dashed path does, and no corner falls into a gap.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, radius, radius)
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    painter.setPen(pen)
    painter.drawLines(
        [
            QLineF(left + radius, top, right - radius, top),
            QLineF(right, top + radius, right, bottom - radius),
            QLineF(left + radius, bottom, right - radius, bottom),
            QLineF(left, top + radius, left, bottom - radius),
        ]
    )
    painter.setPen(QPen(pen.color(), pen.widthF()))
    around = 2 * radius
    for x, y, start in ((right, top, 0), (left, top, 90), (left, bottom, 180), (right, bottom, 270)):
        corner = QRectF(x - around * (x == right), y - around * (y == bottom), around, around)
        painter.drawArc(corner, start * 16, 90 * 16)


def hairline(painter: QPainter, widget: QWidget, colour: QColor, inset: float = 0) -> None:
    """Draw the line under a row, `inset` pixels short at both ends."""
    bottom = widget.height() - 0.5
    painter.setPen(thin(colour))
    painter.drawLine(QPointF(inset, bottom), QPointF(widget.width() - inset, bottom))


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """Blend two colours; `share` is how much of the other there is."""
    keep = 1.0 - share
    return QColor(
        round(one.red() * keep + other.red() * share),
        round(one.green() * keep + other.green() * share),
        round(one.blue() * keep + other.blue() * share),
    )
