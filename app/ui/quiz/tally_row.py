"""A count as a row, painted: what was counted, how many of how many, and a square for each while they are few."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.icons import paint_icon
from app.ui.theme import ThemeManager
from app.ui.widgets.paint import hairline
from app.ui.widgets.sizing import height_by_width
from app.ui.widgets.text import Paragraph

_SQUARES = 24
"""So many are shown one by one; more are shown as a bar."""


class TallyRow(QWidget):
    """`part` of `whole`; `icon` stands before the words."""

    def __init__(self, words: str, counted: str, tally: tuple[int, int], themes: ThemeManager, icon: str = "") -> None:
        super().__init__()
        self.words, self.counted = words, counted
        self._part, self._whole = tally
        self._themes, self._icon = themes, icon
        self.setAccessibleName(f"{words}: {counted}")
        height_by_width(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._themes.px(320), self.heightForWidth(max(self.width(), self._themes.px(320))))

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._text(width).height + self._themes.px(30))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self._text(self.width())
        left = float(px(22) if self._icon else 0)
        if self._icon:
            paint_icon(painter, QRectF(0, px(5), px(16), px(16)), self._icon, theme.applicable, theme.surface)
        painter.setPen(theme.text)
        text.draw(painter, QPointF(left, px(4)))
        painter.setFont(self._themes.font())
        painter.setPen(theme.text_secondary)
        room = self._counted_width()
        place = QRectF(self.width() - room, px(4), room, text.height / text.lines)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.counted)
        self._draw_tally(painter, QRectF(left, px(8) + text.height, self.width() - left, px(10)))
        hairline(painter, self, theme.line)

    def _draw_tally(self, painter: QPainter, place: QRectF) -> None:
        theme = self._themes.theme
        painter.setPen(QPen(theme.accent, 1))
        if self._whole > _SQUARES:
            wide = min(place.width(), self._themes.px(14) * _SQUARES)
            painter.setBrush(theme.surface)
            painter.drawRect(QRectF(place.left(), place.top(), wide, place.height()))
            painter.setBrush(theme.accent)
            painter.drawRect(QRectF(place.left(), place.top(), wide * self._part / self._whole, place.height()))
            return
        step = self._themes.px(14)
        for number in range(self._whole):
            painter.setBrush(theme.accent if number < self._part else theme.surface)
            painter.drawRect(QRectF(place.left() + number * step + 0.5, place.top(), place.height(), place.height()))

    def _text(self, width: int) -> Paragraph:
        left = self._themes.px(22) if self._icon else 0
        return Paragraph(self.words, self._themes.font(), width - left - self._counted_width() - self._themes.px(10))

    def _counted_width(self) -> int:
        return QFontMetrics(self._themes.font()).horizontalAdvance(self.counted) + 2
