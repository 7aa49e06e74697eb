"""Headings of the two side panels, and the line that folds what stands below it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.icons import paint_icon
from app.ui.theme import ThemeManager, Type
from app.ui.widgets.paint import RING, focus_ring, hairline
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.sizing import height_by_width
from app.ui.widgets.text import Measured, Paragraph


class Heading(QWidget):
    """A heading over a hairline, with a quiet remark at its right end, or below it where room is short."""

    def __init__(self, words: str, themes: ThemeManager) -> None:
        super().__init__()
        self._words, self._themes, self._remark = words, themes, ""
        self._title = Measured()
        self.setAccessibleName(words)
        height_by_width(self)

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
    def heightForWidth(self, width: int) -> int:
        title, fits = self._laid(width)
        below = 0 if fits else self._themes.px(20)
        return round(title.height) + below + self._themes.px(7)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        hairline(painter, self, theme.line)
        title, fits = self._laid(self.width())
        painter.setPen(theme.text)
        title.draw(painter, QPointF(0, 0))
        painter.setPen(theme.text_secondary)
        painter.setFont(self._themes.font())
        top, high = (0.0, title.height) if fits else (title.height, float(px(20)))
        side = Qt.AlignmentFlag.AlignRight if fits else Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(0, top, self.width(), high), side | Qt.AlignmentFlag.AlignVCenter, self._remark)

    def _laid(self, width: int) -> tuple[Paragraph, bool]:
        """The words for a width, and whether the remark fits beside them."""
        title = self._title.paragraph(self._words, self._themes.font(Type.TITLE, strong=True), width)
        remark = self._title.advance(self._remark, self._themes.font())
        return title, title.lines == 1 and title.width + self._themes.px(8) + remark <= width


class Fold(PaintedButton):
    """A line that opens and closes what stands below it."""

    bleed = RING

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._words = ""
        self._measured = Measured()
        height_by_width(self)

    def set_words(self, words: str) -> None:
        """Say what is folded away."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._themes.px(200), self._themes.px(28))

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._text(width).height) + self._themes.px(10)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.accent if self.underMouse() else theme.text_secondary
        name = "chevron-down" if self.isChecked() else "chevron-right"
        paint_icon(painter, QRectF(RING, self.height() / 2 - px(8), px(16), px(16)), name, ink)
        painter.setPen(ink)
        text = self._text(self.width())
        text.draw(painter, QPointF(RING + px(20), (self.height() - text.height) / 2))
        if self.ring:
            focus_ring(painter, QRectF(self.rect()), 3, theme.accent)

    def _text(self, width: int) -> Paragraph:
        return self._measured.paragraph(self._words, self._themes.font(), width - 2 * RING - self._themes.px(20))
