"""The columns of the comparison and the headings over them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.reasoning.comparison import Side
from app.ui.compare.badge import SIZE, paint_badge
from app.ui.compare.pairs import Head, Pair
from app.ui.icons import paint_icon
from app.ui.theme import Theme, ThemeManager, Type
from app.ui.widgets.paint import hairline
from app.ui.widgets.sizing import height_by_width
from app.ui.widgets.text import Paragraph


@dataclass(frozen=True)
class Columns:
    """Where the parts of a row stand; in a narrow place the name has a line of its own."""

    stacked: bool
    name: tuple[float, float]
    left: tuple[float, float]
    mark: tuple[float, float]
    right: tuple[float, float]


def columns(width: int, themes: ThemeManager) -> Columns:
    """Share out a width: left edge and width of each part."""
    stacked = width < themes.px(720)
    shares = (0.0, 0.37, 0.26, 0.37) if stacked else (0.32, 0.25, 0.18, 0.25)
    edges, at = [], 0.0
    for share in shares:
        edges.append((at, share * width))
        at += share * width
    name = (0.0, float(width)) if stacked else edges[0]
    return Columns(stacked, name, *edges[1:])


def tint(theme: Theme, *, historical: bool, left: bool) -> QColor:
    """The ground of a column: a historical one is warm, the left one a shade off the right one."""
    if historical:
        return theme.warning_soft
    return theme.raised if left else theme.surface


class Heads(QWidget):
    """The headings of the two columns; painted once in the list and once over it while that is scrolled."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._pair: tuple[Head, Head] | None = None
        height_by_width(self)

    def show_pair(self, pair: Pair, *, short: bool = False) -> None:
        """Name the columns; `short` leaves out what is only of use where there is height for it."""
        self._pair = (_shortened(pair, pair.left), _shortened(pair, pair.right)) if short else (pair.left, pair.right)
        self.updateGeometry()
        self.setAccessibleName(
            self.tr("Left column: {left}. Right column: {right}").format(left=pair.left.title, right=pair.right.title)
        )
        self.setAccessibleDescription(f"{pair.left.detail}. {pair.right.detail}.")
        self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        if self._pair is None:
            return 0
        at = columns(width, self._themes)
        texts = [self._texts(head, at.left[1])[: 2 if head.detail else 1] for head in self._pair]
        return round(max(sum(item.height for item in parts) for parts in texts)) + self._themes.px(16)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._themes.px(320), self.heightForWidth(max(self.width(), self._themes.px(320))))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pair is None:
            return
        theme, px, at = self._themes.theme, self._themes.px, columns(self.width(), self._themes)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.surface)
        for head, (x, wide), left in zip(self._pair, (at.left, at.right), (True, False), strict=True):
            painter.fillRect(QRectF(x, 0, wide, self.height()), tint(theme, historical=head.historical, left=left))
            painter.fillRect(
                QRectF(x, 0, wide, px(3)), theme.needs_information if head.historical else theme.line_strong
            )
            side = Side.LEFT if left else Side.RIGHT
            paint_badge(painter, QRectF(x + px(8), px(11), px(SIZE), px(SIZE)), side, self._themes)
            indent = px(30)
            if head.historical:
                paint_icon(painter, QRectF(x + px(30), px(11), px(16), px(16)), "history", theme.needs_information)
                indent = px(52)
            title, detail = self._texts(head, wide)
            painter.setPen(theme.text)
            title.draw(painter, QPointF(x + indent, px(8)))
            painter.setPen(theme.text_secondary)
            detail.draw(painter, QPointF(x + indent, px(8) + title.height))
        hairline(painter, self, theme.line_strong)

    def _texts(self, head: Head, wide: float) -> tuple[Paragraph, Paragraph]:
        room = wide - self._themes.px(60 if head.historical else 38)
        title = Paragraph(head.title, self._themes.font(Type.TITLE, strong=True), room, 3)
        return title, Paragraph(head.detail, self._themes.font(), room, 3)


def _shortened(pair: Pair, head: Head) -> Head:
    """A head of little height; the letters of patients stand in the badges already."""
    return replace(head, title=head.title if pair.patients else head.short, detail="")
