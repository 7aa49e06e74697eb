"""What lies behind the nodes: the ground of the view, and the mark of a historical edition."""

from __future__ import annotations

from math import ceil, floor, log2

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from app.ui.theme import ThemeManager, Type

_TILE = 560
"""Distance of the marks on screen, roughly: it doubles and halves with the zoom."""


def draw_ground(painter: QPainter, port: QRect, themes: ThemeManager) -> None:
    """Fill the viewport."""
    painter.save()
    painter.resetTransform()
    painter.fillRect(port, themes.theme.window)
    painter.restore()


class WatermarkItem(QGraphicsItem):
    """Words that repeat faintly over the lanes, under every node, legible at any zoom.

    They belong to the scene and not to the view: so they scroll with it and stand in every picture made of it.
    """

    def __init__(self, themes: ThemeManager, words: str) -> None:
        super().__init__()
        self._themes, self._words = themes, words
        self._area = QRectF()
        self.setZValue(-0.5)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def cover(self, area: QRectF) -> None:
        """Cover a part of the scene."""
        self.prepareGeometryChange()
        self._area = area

    @override
    def boundingRect(self) -> QRectF:
        return self._area

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale = 2.0 ** -floor(log2(max(painter.worldTransform().m11(), 0.01)) + 0.5)
        step = self._themes.px(_TILE) * scale
        seen = QRectF(option.exposedRect)
        font = QFont(self._themes.font(Type.DISPLAY, strong=True))
        font.setPixelSize(self._themes.px(34))
        painter.setFont(font)
        painter.setPen(self._themes.theme.text)
        painter.setOpacity(0.08)
        for row in range(floor(seen.top() / step - 1), ceil(seen.bottom() / step + 1)):
            for column in range(floor(seen.left() / step - 1), ceil(seen.right() / step + 1)):
                middle = QPointF((column + 0.5 + 0.5 * (row % 2)) * step, (row + 0.5) * step)
                self._write(painter, middle, scale)

    def _write(self, painter: QPainter, middle: QPointF, scale: float) -> None:
        painter.save()
        painter.translate(middle)
        painter.rotate(-20)
        painter.scale(scale, scale)
        width = self._themes.px(_TILE)
        painter.drawText(QRectF(-width / 2, -60, width, 120), Qt.AlignmentFlag.AlignCenter, self._words)
        painter.restore()
