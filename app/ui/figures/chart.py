"""Pictures of figures, painted by hand: the same on the screen, in a card and in a file, readable without colour."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from typing_extensions import override

from app.session.figures import Study
from app.ui.figures.rows import Mark, Row, median_rows, ratio_rows
from app.ui.figures.scale import Scale, month_scale, ratio_scale
from app.ui.pathway.text import TextBlock
from app.ui.texts import number
from app.ui.theme import ThemeManager
from app.ui.widgets.paint import mix

_WIDE = 620
"""Width at 100 % text from which words stand beside the plot, not above it."""


class Chart(ABC):
    """A picture of a width that is asked for. `lay` measures it and `paint` draws what lies in a rectangle."""

    def __init__(self, themes: ThemeManager) -> None:
        self.themes = themes
        self.width = 0.0
        self.height = 0.0
        self._laid: tuple[float, float] | None = None

    def lay(self, width: float) -> float:
        """Arrange for a width and return the height; nothing is done twice."""
        if self._laid != (width, self.themes.scale):
            self._laid, self.width = (width, self.themes.scale), width
            self.height = self.arrange()
        return self.height

    @abstractmethod
    def arrange(self) -> float:
        """Place everything and return the height."""

    @abstractmethod
    def paint(self, painter: QPainter, seen: QRectF) -> None:
        """Draw what can be seen."""

    @abstractmethod
    def hint_at(self, y: float) -> str:
        """What is told of the row at a height."""


@dataclass(frozen=True)
class _Laid:
    row: Row
    top: float
    bottom: float
    level: float
    head: TextBlock
    text: TextBlock
    more: TextBlock
    figure: TextBlock
    figure_at: QPointF


class FigureChart(Chart):
    """Rows of points with intervals over one axis; on an axis from 0 each point ends a bar."""

    def __init__(self, themes: ThemeManager, rows: list[Row], scale: Scale, title: str) -> None:
        super().__init__(themes)
        self.rows, self.scale, self._title = rows, scale, title
        self.has_axis = True
        """Whether the picture holds its axis; else `paint_axis` is to be called for a place of its own."""
        self._rows: list[_Laid] = []

    @property
    def axis_height(self) -> float:
        """Room above the rows for the name and the marks of the axis."""
        return self.themes.px(40) if self.has_axis else 0.0

    @override
    def arrange(self) -> float:
        px = self.themes.px
        self.beside = self.width >= px(_WIDE)
        self.words = self.width * 0.44 if self.beside else self.width
        figures = px(164)
        self.left = self.words + px(24) if self.beside else px(14)
        self.right = max(self.width - figures - px(16), self.left + px(40))
        top, self._rows = self.axis_height, []
        for row in self.rows:
            laid = self._lay_row(row, top)
            self._rows.append(laid)
            top = laid.bottom
        return top + px(28)

    def _lay_row(self, row: Row, top: float) -> _Laid:
        px, body = self.themes.px, self.themes.font()
        indent = 0 if row.head else px(12)
        top_air = px(10) if row.head else px(1)
        head = TextBlock(row.head, self.themes.font(strong=True), self.words)
        text = TextBlock(row.text, body, self.words - indent)
        figure = TextBlock(row.figure, body, self.width - self.right - px(12))
        more = TextBlock(row.more, body, self.words)
        words = sum(block.height for block in (head, text, more) if block.text)
        line = text.line_height
        if row.mark is None:
            bottom, level = top + top_air + words + px(4), 0.0
        elif self.beside:
            level = top + top_air + line / 2
            bottom = top + top_air + max(words, figure.height, px(20)) + px(6)
        else:
            level = top + top_air + words + px(12)
            bottom = level + max(figure.height - line / 2, px(12)) + px(4)
        at = QPointF(self.right + px(12), level - line / 2)
        return _Laid(row, top, bottom, level, head, text, more, figure, at)

    @override
    def paint(self, painter: QPainter, seen: QRectF) -> None:
        self._paint_grid(painter)
        for laid in self._rows:
            if laid.bottom >= seen.top() and laid.top <= seen.bottom():
                self._paint_row(painter, laid)
        if self.has_axis and seen.top() < self.axis_height:
            self.paint_axis(painter)

    def paint_axis(self, painter: QPainter) -> None:
        """Draw the name and the marks of the axis, at the top."""
        theme, px = self.themes.theme, self.themes.px
        painter.setFont(self.themes.font(strong=True))
        painter.setPen(theme.text)
        title = QRectF(self.left - px(4), px(2), self.width - self.left, px(18))
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setFont(self.themes.font())
        painter.setPen(theme.text_secondary)
        for tick in self.scale.ticks:
            place = QRectF(self._x(tick) - px(30), px(20), px(60), px(18))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number(tick))

    @override
    def hint_at(self, y: float) -> str:
        return next((laid.row.hint for laid in self._rows if laid.top <= y < laid.bottom), "")

    def _x(self, value: float) -> float:
        return self.left + self.scale.place(value) * (self.right - self.left)

    def _paint_grid(self, painter: QPainter) -> None:
        theme = self.themes.theme
        low = self.height - self.themes.px(24)
        for tick in self.scale.ticks:
            sharp = tick == (1.0 if self.scale.logarithmic else 0.0)
            painter.setPen(QPen(theme.text if sharp else theme.line, 1.5 if sharp else 1.0))
            painter.drawLine(QPointF(self._x(tick), self.axis_height), QPointF(self._x(tick), low))

    def _paint_row(self, painter: QPainter, laid: _Laid) -> None:
        theme, px = self.themes.theme, self.themes.px
        y = laid.top + px(1)
        if laid.row.head:
            painter.setPen(QPen(theme.line, 1))
            painter.drawLine(QPointF(0, laid.top), QPointF(self.width, laid.top))
            y = laid.top + px(10)
            if not self.beside:  # words over the plot: the lines of the axis would run through them
                painter.fillRect(QRectF(0, y, self.words, self._words_height(laid)), theme.surface)
            painter.setPen(theme.text)
            laid.head.draw(painter, 0, y)
            y += laid.head.height
        elif not self.beside:
            painter.fillRect(QRectF(0, y, px(12) + laid.text.width + px(4), laid.text.height), theme.surface)
        if laid.row.text:
            painter.setPen(theme.text_secondary if laid.row.head else theme.text)
            laid.text.draw(painter, 0 if laid.row.head else px(12), y)
            y += laid.text.height
        if laid.row.more:
            painter.setPen(theme.text)
            laid.more.draw(painter, 0, y)
        if laid.row.mark is not None:
            self._paint_mark(painter, laid.row.mark, laid.level)
            painter.setPen(theme.text)
            laid.figure.draw(painter, laid.figure_at.x(), laid.figure_at.y())

    def _words_height(self, laid: _Laid) -> float:
        return sum(block.height for block in (laid.head, laid.text, laid.more) if block.text)

    def _paint_mark(self, painter: QPainter, mark: Mark, y: float) -> None:
        theme, px = self.themes.theme, self.themes.px
        x = self._x(mark.value)
        style = Qt.PenStyle.SolidLine if mark.confirmed else Qt.PenStyle.DashLine
        if not self.scale.logarithmic:
            painter.setPen(QPen(theme.accent, 1, style))
            painter.setBrush(mix(theme.accent, theme.surface, 0.7) if mark.confirmed else theme.surface)
            painter.drawRect(QRectF(self._x(0), y - px(6), x - self._x(0), px(12)))
        half = px(5)
        painter.setPen(QPen(theme.accent, 2))
        painter.setBrush(theme.accent if mark.confirmed else theme.surface)
        painter.drawRect(QRectF(x - half, y - half, 2 * half, 2 * half))
        painter.setPen(QPen(theme.text, 1.5, style))
        for end in (mark.low, mark.high):
            if end is not None:
                self._paint_end(painter, x, self._x(end), y)

    def _paint_end(self, painter: QPainter, x: float, end: float, y: float) -> None:
        """Draw half of an interval from the edge of its mark; the end itself stays in sight within the mark."""
        half, cap = self.themes.px(5), self.themes.px(4)
        if abs(end - x) > half:
            painter.drawLine(QPointF(x + (half if end > x else -half), y), QPointF(end, y))
        painter.drawLine(QPointF(end, y - cap), QPointF(end, y + cap))


def figure_chart(themes: ThemeManager, studies: tuple[Study, ...], view: str, *, brief: bool = False) -> FigureChart:
    """The plot of the hazard ratios ("ratio") or of the median times ("median")."""
    if view == "ratio":
        rows = ratio_rows(studies, brief=brief)
        title = QCoreApplication.translate("evidence", "Hazard ratio, logarithmic; 1 = no difference")
        return FigureChart(themes, rows, ratio_scale(_values(rows)), title)
    rows = median_rows(studies, brief=brief)
    return FigureChart(themes, rows, month_scale(_values(rows)), QCoreApplication.translate("evidence", "Months"))


def _values(rows: list[Row]) -> list[float]:
    marks = [row.mark for row in rows if row.mark is not None]
    return [value for mark in marks for value in (mark.value, mark.low, mark.high) if value is not None]
