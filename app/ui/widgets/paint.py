"""Small painting helpers that the window's own controls share."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

RING = 3
"""Room kept around a control for its focus ring: 2 px of ring and 1 px of air."""


def focus_ring(painter: QPainter, rect: QRectF, radius: float, colour: QColor) -> None:
    """Draw the 2 px ring of the focused control just inside `rect`."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius + RING - 1, radius + RING - 1)


def hairline(painter: QPainter, widget: QWidget, colour: QColor, inset: float = 0) -> None:
    """Draw the line under a row, `inset` pixels short at both ends."""
    bottom = widget.height() - 0.5
    painter.setPen(QPen(colour, 1))
    painter.drawLine(QPointF(inset, bottom), QPointF(widget.width() - inset, bottom))


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """Blend two colours; `share` is how much of the other there is."""
    keep = 1.0 - share
    return QColor(
        round(one.red() * keep + other.red() * share),
        round(one.green() * keep + other.green() * share),
        round(one.blue() * keep + other.blue() * share),
    )
