"""Painted rows of the page about all kinds of patients: therapies with their shares, and causes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.reasoning.edition_difference import TherapyDifference
from app.ui.compare.kinds_words import share_words
from app.ui.icons import paint_icon
from app.ui.theme import Theme, ThemeManager
from app.ui.widgets.paint import hairline, mix, thin
from app.ui.widgets.row import Row
from app.ui.widgets.sizing import height_by_width
from app.ui.widgets.text import Paragraph


class _Columns:
    """Name, bar and three shares; in a narrow place the name has a line of its own."""

    def __init__(self, width: int, themes: ThemeManager) -> None:
        self.stacked = width < themes.px(720)
        parts = (0.0, 0.34, 0.22, 0.22, 0.22) if self.stacked else (0.40, 0.21, 0.13, 0.13, 0.13)
        edges = [sum(parts[:number]) * width for number in range(6)]
        self.name = (0.0, float(width)) if self.stacked else (0.0, edges[1])
        self.bar = (edges[1], edges[2] - edges[1])
        self.shares = [(edges[at], edges[at + 1] - edges[at]) for at in (2, 3, 4)]


def paint_bar(painter: QPainter, rect: QRectF, shares: tuple[float, float, float], theme: Theme) -> None:
    """Paint shares of the whole: only first hatched, both grey, only second solid."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mix(theme.line, theme.surface, 0.4))
    painter.drawRect(rect)
    x = rect.left()
    for share, kind in zip(shares, range(3), strict=True):
        wide = share * rect.width()
        part = QRectF(x, rect.top(), wide, rect.height())
        if kind == 0:
            painter.fillRect(part, theme.warning_soft)
            painter.fillRect(part, QBrush(theme.needs_information, Qt.BrushStyle.BDiagPattern))
        else:
            painter.fillRect(part, theme.line_strong if kind == 1 else theme.accent)
        x += wide
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(thin(theme.line_strong))
    painter.drawRect(rect)


class KindHeads(QWidget):
    """The headings of the shares, each with its part of the bar."""

    def __init__(self, words: tuple[str, str, str], themes: ThemeManager) -> None:
        super().__init__()
        self._words, self._themes = words, themes
        self.setAccessibleName(", ".join(words))
        height_by_width(self)

    @override
    def heightForWidth(self, width: int) -> int:
        return round(max(text.height for text in self._texts(width))) + self._themes.px(24)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._themes.px(320), self.heightForWidth(max(self.width(), 1)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, at = self._themes.theme, self._themes.px, _Columns(self.width(), self._themes)
        painter = QPainter(self)
        parts = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
        for (x, wide), text, shares in zip(at.shares, self._texts(self.width()), parts, strict=True):
            right = x + wide - px(8)
            paint_bar(painter, QRectF(right - px(22), px(4), px(22), px(9)), shares, theme)
            painter.setPen(theme.text)
            text.draw(painter, QPointF(right - text.width, px(16)))
        hairline(painter, self, theme.line_strong)

    def _texts(self, width: int) -> list[Paragraph]:
        at = _Columns(width, self._themes)
        font = self._themes.font(strong=True)
        return [
            Paragraph(word, font, wide - self._themes.px(12))
            for word, (_, wide) in zip(self._words, at.shares, strict=True)
        ]


class _Row(Row):
    """What both kinds of rows share: height by width, and a key."""

    #: Pressed; hands on the row's key.
    chosen = Signal(str)

    def __init__(self, key: str, themes: ThemeManager) -> None:
        super().__init__(themes)
        self.key = key
        self.open = False
        self.setObjectName(key)
        self.clicked.connect(self._chosen)

    def set_open(self, *, opened: bool) -> None:
        """Show whether what belongs to the row stands below it."""
        self.open = opened
        self.update()

    def ground(self, painter: QPainter) -> None:
        """Paint ground, hairline and focus ring."""
        theme = self._themes.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.accent_soft if self.underMouse() or self.open else theme.surface)
        hairline(painter, self, theme.line)
        self._draw_ring(painter)

    def chevron(self, painter: QPainter, x: float, y: float) -> None:
        """Paint the sign that says whether the row is open."""
        size = self._themes.px(16)
        name = "chevron-down" if self.open else "chevron-right"
        paint_icon(painter, QRectF(x, y, size, size), name, self._themes.theme.text_secondary)

    def _chosen(self) -> None:
        self.chosen.emit(self.key)


class TherapyRow(_Row):
    """A therapy with the shares of kinds to whom one edition offers it, or both."""

    def __init__(self, item: TherapyDifference, name: str, heads: tuple[str, str, str], themes: ThemeManager) -> None:
        super().__init__(item.therapy, themes)
        self.item, self._name = item, name
        self.shares = (item.only_first, item.both, item.only_second)
        self.words = tuple(share_words(share) for share in self.shares)
        self.setAccessibleName(name)
        told = (f"{head}: {words}" for head, words in zip(heads, self.words, strict=True))
        self.setAccessibleDescription(", ".join(told))

    @override
    def heightForWidth(self, width: int) -> int:
        px, at = self._themes.px, _Columns(width, self._themes)
        name = self._title(at)
        return round(name.height + px(14) + (px(24) if at.stacked else 0))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, at = self._themes.theme, self._themes.px, _Columns(self.width(), self._themes)
        painter = QPainter(self)
        self.ground(painter)
        title = self._title(at)
        self.chevron(painter, px(2), px(8))
        painter.setPen(theme.text)
        title.draw(painter, QPointF(px(24), px(7)))
        top = px(7) + (title.height + px(2) if at.stacked else 0.0)
        bar = QRectF(at.bar[0] + px(24 if at.stacked else 4), top + px(4), at.bar[1] - px(28), px(11))
        paint_bar(painter, bar, self.shares, theme)
        for (x, wide), words, share in zip(at.shares, self.words, self.shares, strict=True):
            painter.setFont(self._themes.font(strong=share > 0))
            painter.setPen(theme.text if share > 0 else theme.text_secondary)
            place = QRectF(x, top, wide - px(8), px(20))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _title(self, at: _Columns) -> Paragraph:
        return Paragraph(self._name, self._themes.font(strong=True), at.name[1] - self._themes.px(36))


class CauseRow(_Row):
    """Something that speaks against an option, with how many it concerns."""

    def __init__(self, key: str, option: str, words: str, share: str, themes: ThemeManager) -> None:
        super().__init__(key, themes)
        self.option, self.words, self.share = option, words, share
        self.setAccessibleName(f"{option}: {words}" if option else words)
        self.setAccessibleDescription(share)

    @override
    def heightForWidth(self, width: int) -> int:
        return round(sum(text.height for text in self._texts(width)[:2]) + self._themes.px(12))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        self.ground(painter)
        option, words, share = self._texts(self.width())
        self.chevron(painter, px(24), px(7))
        painter.setPen(theme.text_secondary)
        option.draw(painter, QPointF(px(46), px(6)))
        painter.setPen(theme.text)
        words.draw(painter, QPointF(px(46), px(6) + option.height))
        share.draw(painter, QPointF(self.width() - px(8) - share.width, px(6)))

    def _texts(self, width: int) -> tuple[Paragraph, Paragraph, Paragraph]:
        px = self._themes.px
        share = Paragraph(self.share, self._themes.font(strong=True), width * 0.3)
        room = width - share.width - px(46 + 24)
        font = self._themes.font()
        return Paragraph(self.option, font, room), Paragraph(self.words, font, room), share
