"""Headings of the two side panels, and the line that folds what stands below it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.icons import paint_icon
from app.ui.theme import ThemeManager, Type
from app.ui.widgets.paint import RING, focus_ring
from app.ui.widgets.painted_button import PaintedButton


class Heading(QWidget):
    """A heading over a hairline, with a quiet remark at its right end."""

    def __init__(self, words: str, themes: ThemeManager) -> None:
        super().__init__()
        self._words, self._themes, self._remark = words, themes, ""
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_remark(self, remark: str) -> None:
        """Say something at the right end."""
        if remark != self._remark:
            self._remark = remark
            self.setAccessibleDescription(remark)
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._themes.px(200), self._themes.px(28))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        line = self.height() - 0.5
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(QPointF(0, line), QPointF(self.width(), line))
        body = QRectF(0, 0, self.width(), self.height() - px(4))
        painter.setPen(theme.text_secondary)
        painter.setFont(self._themes.font())
        painter.drawText(body, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._remark)
        used = painter.fontMetrics().horizontalAdvance(self._remark) + px(8)
        font = self._themes.font(Type.TITLE, strong=True)
        painter.setPen(theme.text)
        painter.setFont(font)
        words = QFontMetrics(font).elidedText(self._words, Qt.TextElideMode.ElideRight, int(body.width()) - used)
        painter.drawText(body, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


class Fold(PaintedButton):
    """A line that opens and closes what stands below it."""

    bleed = RING

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Say what is folded away."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._themes.px(200), self._themes.px(28))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.accent if self.underMouse() else theme.text_secondary
        name = "chevron-down" if self.isChecked() else "chevron-right"
        paint_icon(painter, QRectF(RING, self.height() / 2 - px(8), px(16), px(16)), name, ink)
        painter.setPen(ink)
        painter.setFont(self._themes.font())
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - px(24))
        painter.drawText(QRectF(RING + px(20), 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        if self.ring:
            focus_ring(painter, QRectF(self.rect()), 3, theme.accent)
