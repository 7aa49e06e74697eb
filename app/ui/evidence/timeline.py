"""The evidence by the year in which it came, from 2009 to today, with what changed between the editions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from typing_extensions import override

from app.knowledge.model import Edition, Source
from app.knowledge.references import source_full, source_short
from app.session.figures import SINCE, Period, Study, cutoff_year
from app.ui.figures.chart import Chart
from app.ui.figures.rows import hint
from app.ui.pathway.text import TextBlock
from app.ui.theme import ThemeManager, Type

CHANGE, TRIAL, GUIDELINE = "change", "trial", "guideline"


@dataclass(frozen=True)
class Entry:
    """One thing that came in a year: its kind, its words, and what is told of it."""

    kind: str
    words: str
    hint: str


@dataclass(frozen=True)
class _Line:
    entry: Entry
    top: float
    bottom: float
    text: TextBlock


@dataclass(frozen=True)
class _Year:
    words: TextBlock
    top: float
    lines: tuple[_Line, ...]
    bottom: float
    year: int | None


class TimelineChart(Chart):
    """A line of years; a diamond marks a change between the editions, a disc a trial, a square a guideline."""

    def __init__(self, themes: ThemeManager, periods: Sequence[Period], editions: Sequence[Edition]) -> None:
        super().__init__(themes)
        self.periods = tuple(periods)
        self._limits = {cutoff_year(edition): edition for edition in editions if edition.historical}
        self._years: list[_Year] = []

    @override
    def arrange(self) -> float:
        px = self.themes.px
        self.line = float(px(84))
        top: float = px(8)
        self._years = []
        for period in self.periods:
            laid = self._lay_year(period, top)
            self._years.append(laid)
            top = laid.bottom + (px(36) if period.year in self._limits else 0)
        return top + px(12)

    def _lay_year(self, period: Period, top: float) -> _Year:
        px, font = self.themes.px, self.themes.font
        words = TextBlock(year_words(period.year), font(Type.TITLE, strong=True), self.line - px(20))
        y, lines = top, []
        for entry in entries(period):
            text = TextBlock(entry.words, font(), self.width - self.line - px(52))
            lines.append(_Line(entry, y, y + text.height + px(5), text))
            y = lines[-1].bottom
        return _Year(words, top, tuple(lines), max(y, top + words.height) + px(12), period.year)

    @override
    def paint(self, painter: QPainter, seen: QRectF) -> None:
        theme = self.themes.theme
        painter.setPen(QPen(theme.line_strong, 2))
        painter.drawLine(QPointF(self.line, 0), QPointF(self.line, self.height))
        for year in self._years:
            if year.bottom + self.themes.px(40) >= seen.top() and year.top <= seen.bottom():
                self._paint_year(painter, year)

    @override
    def hint_at(self, y: float) -> str:
        lines = (line for year in self._years for line in year.lines)
        return next((line.entry.hint for line in lines if line.top <= y < line.bottom), "")

    def _paint_year(self, painter: QPainter, year: _Year) -> None:
        theme, px = self.themes.theme, self.themes.px
        painter.setPen(theme.text)
        year.words.draw(painter, 0, year.top)
        painter.setPen(QPen(theme.line_strong, 2))
        painter.setBrush(theme.surface)
        painter.drawEllipse(QPointF(self.line, year.top + px(9)), px(6), px(6))
        for line in year.lines:
            self._paint_sign(
                painter, line.entry.kind, QPointF(self.line + px(30), line.top + line.text.line_height / 2)
            )
            painter.setPen(theme.text if line.entry.kind == CHANGE else theme.text_secondary)
            line.text.draw(painter, self.line + px(48), line.top)
        edition = self._limits.get(year.year) if year.year is not None else None
        if edition is not None:
            self._paint_limit(painter, year.bottom, edition)

    def _paint_sign(self, painter: QPainter, kind: str, at: QPointF) -> None:
        paint_sign(painter, kind, at, self.themes)

    def _paint_limit(self, painter: QPainter, y: float, edition: Edition) -> None:
        theme, px = self.themes.theme, self.themes.px
        painter.setPen(QPen(theme.needs_information, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, y), QPointF(self.width, y))
        painter.setPen(theme.needs_information)
        painter.setFont(self.themes.font(strong=True))
        words = QCoreApplication.translate("evidence", "Here ends what the edition of {edition} knows").format(
            edition=edition.label
        )
        painter.drawText(QRectF(self.line + px(48), y + px(2), self.width, px(20)), Qt.AlignmentFlag.AlignLeft, words)


def paint_sign(painter: QPainter, kind: str, at: QPointF, themes: ThemeManager) -> None:
    """Draw the sign of a kind of entry; the three differ by shape and fill."""
    theme, r = themes.theme, themes.px(5)
    painter.setPen(QPen(theme.accent if kind != GUIDELINE else theme.text_secondary, 1.5))
    painter.setBrush(theme.accent if kind == CHANGE else theme.surface)
    if kind == CHANGE:
        x, y = at.x(), at.y()
        corners = [QPointF(x, y - r - 1), QPointF(x + r + 1, y), QPointF(x, y + r + 1), QPointF(x - r - 1, y)]
        painter.drawPolygon(QPolygonF(corners))
    elif kind == TRIAL:
        painter.drawEllipse(at, r, r)
    else:
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2.0 * r, 2.0 * r))


def year_words(year: int | None) -> str:
    """A year as it stands on the line."""
    if year is None:
        return QCoreApplication.translate("evidence", "No year")
    return str(year) if year >= SINCE else QCoreApplication.translate("evidence", "Before {year}").format(year=SINCE)


def entries(period: Period) -> list[Entry]:
    """What came in a period: changes first, then trials, then guidelines."""
    changes = [Entry(CHANGE, change.text, change.text) for change in period.changes]
    trials = [Entry(TRIAL, _trial(study), hint(study)) for study in period.trials]
    guides = [Entry(GUIDELINE, _guide(source), source_full(source)) for source in period.guidelines]
    return [*changes, *trials, *guides]


def _trial(study: Study) -> str:
    return QCoreApplication.translate("evidence", "{source}: {arms} ({endpoint})").format(
        source=_named(study.source), arms=study.evidence.arms.rstrip("."), endpoint=study.evidence.endpoint
    )


def _guide(source: Source) -> str:
    return source.title.rstrip(".")


def _named(source: Source) -> str:
    """The trial's own name where the title begins with it, beside the first author."""
    name, colon, _ = source.title.partition(":")
    short = source_short(source)
    return f"{name} ({short})" if colon and len(name) <= 24 and not short.startswith(name) else short
