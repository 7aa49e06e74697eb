"""What lies behind and over the whole view: its ground, and the mark of a historical edition."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from app.ui.theme import ThemeManager, Type


def draw_ground(painter: QPainter, port: QRect, themes: ThemeManager) -> None:
    """Fill the viewport."""
    painter.save()
    painter.resetTransform()
    painter.fillRect(port, themes.theme.window)
    painter.restore()


def draw_watermark(painter: QPainter, port: QRect, themes: ThemeManager, words: str) -> None:
    """Write words faintly across the viewport, as large as fits; they do not move with the picture."""
    painter.save()
    painter.resetTransform()
    font = QFont(themes.font(Type.DISPLAY, strong=True))
    font.setPixelSize(max(themes.px(24), min(port.width(), port.height()) // 9))
    painter.setFont(font)
    painter.setOpacity(0.09)
    painter.setPen(themes.theme.text)
    painter.translate(port.center())
    painter.rotate(-24)
    painter.drawText(QRectF(-port.width(), -60, 2 * port.width(), 120), Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
