"""Quiet blocks where something will stand in a moment, so that the window is never blank."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme import ThemeManager

Block = tuple[float, float, float, float]
"""Left, top, width and height on the grid of lengths; a width below one is a share of the room."""

BAR: Sequence[Block] = ((16, 16, 170, 10), (202, 16, 46, 10))
PATIENT: Sequence[Block] = (
    (16, 18, 66, 14),
    (16, 43, 0.92, 28),
    (16, 88, 0.92, 180),
    (16, 294, 0.4, 12),
    *((16, 340 + 84 * row, 0.55, 10) for row in range(6)),
    *((16 + 98 * place, 362 + 84 * row, 86, 26) for row in range(6) for place in range(3)),
)
GRAPH: Sequence[Block] = (
    (12, 10, 130, 26),
    (152, 10, 200, 26),
    (20, 68, 84, 24),
    (40, 112, 0.5, 30),
    (48, 150, 220, 88),
)
OPTIONS: Sequence[Block] = (
    (16, 18, 86, 14),
    (16, 46, 0.7, 10),
    (16, 68, 0.93, 30),
    *((16, 114 + 152 * row, 0.93, 132) for row in range(6)),
)


_FAINT = 0.5
"""Opacity of the blocks."""


class Skeleton(QWidget):
    """A part of the window that is not there yet."""

    def __init__(self, themes: ThemeManager, blocks: Sequence[Block], *, plane: str = "surface") -> None:
        super().__init__()
        self._themes, self._blocks, self._plane = themes, blocks, plane
        self.painted = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.surface if self._plane == "surface" else theme.window)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.line)
        painter.setOpacity(_FAINT)
        for left, top, width, height in self._blocks:
            wide = width * self.width() if width < 1 else px(width)
            painter.drawRoundedRect(QRectF(px(left), px(top), wide, px(height)), 6, 6)
        painter.end()
        self.painted = True
