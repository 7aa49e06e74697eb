"""Slides laid out and painted: on a screen in the theme's colours, on paper in black and grey.

A slide is laid out in units of which 1280 make its width; its smallest type is 32 of them, which is 24 points on a
screen 1280 pixels wide and more on a larger one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from app.report.lesson_slides import Look, Slide, SlideLine
from app.ui.theme import Theme
from app.ui.widgets.text import Lead, Paragraph

WIDTH, HEIGHT = 1280.0, 720.0
TYPE = 32
"""Size of the smallest type."""

_HEAD = 44
_SIDE, _TOP, _FOOT = 64.0, 40.0, 56.0
_GAP, _PAD = 14.0, 16.0


@dataclass(frozen=True)
class Ink:
    """The colours of a slide."""

    ground: QColor
    text: QColor
    quiet: QColor
    accent: QColor
    soft: QColor

    @classmethod
    def of(cls, theme: Theme) -> Ink:
        """Those of a theme."""
        return cls(theme.surface, theme.text, theme.text_secondary, theme.accent, theme.accent_soft)


PAPER = Ink(QColor("#ffffff"), QColor("#000000"), QColor("#444444"), QColor("#000000"), QColor("#e8e8e8"))
"""Black and greys, for print."""


@dataclass(frozen=True)
class Page:
    """A slide, or a part of one that was too long; `number` of `count` among the parts."""

    slide: Slide
    lines: tuple[SlideLine, ...]
    number: int
    count: int

    @property
    def steps(self) -> int:
        """How many lines wait to be revealed."""
        return sum(not line.at_once for line in self.lines)


class Deck:
    """The pages of a sequence of slides."""

    def __init__(self, slides: Sequence[Slide], families: Sequence[str]) -> None:
        self._families = list(families)
        self.pages: tuple[Page, ...] = tuple(page for slide in slides for page in self._paged(slide))

    def paint(self, painter: QPainter, number: int, ink: Ink, steps: int | None = None, foot: str = "") -> None:
        """Paint a page with its first `steps` lines revealed (None: all), 1280 units wide at the painter's origin."""
        page = self.pages[number]
        painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), ink.ground)
        painter.setPen(ink.accent)
        y = _TOP
        kicker = self._kicker(page.slide)
        kicker.draw(painter, QPointF(_SIDE, y))
        y += kicker.height
        painter.setPen(ink.text)
        title = self._title(page)
        title.draw(painter, QPointF(_SIDE, y))
        y += title.height + _GAP
        left = page.steps if steps is None else steps
        for line in page.lines:
            if not line.at_once:
                left -= 1
            if left < 0 and not line.at_once:
                break
            y += self._paint_line(painter, line, y, ink, boxed=page.slide.spotlight)
        self._paint_foot(painter, foot or f"{number + 1} / {len(self.pages)}", ink, small=bool(foot))

    def _paint_line(self, painter: QPainter, line: SlideLine, y: float, ink: Ink, *, boxed: bool) -> float:
        text = self._line(line, ink.text)
        pad = _PAD if boxed else 0.0
        if boxed:
            taken = line.look is Look.TAKEN
            painter.setBrush(ink.soft if taken else ink.ground)
            painter.setPen(QPen(ink.accent if taken else ink.quiet, 4 if taken else 1.5))
            painter.drawRoundedRect(QRectF(_SIDE, y, WIDTH - 2 * _SIDE, text.height + 2 * pad), 12, 12)
        painter.setPen(ink.quiet if line.look is Look.QUIET else ink.text)
        text.draw(painter, QPointF(_SIDE + pad, y + pad))
        return text.height + 2 * pad + _GAP

    def _paint_foot(self, painter: QPainter, words: str, ink: Ink, *, small: bool) -> None:
        painter.setPen(ink.quiet)
        painter.setFont(self._font(13 if small else TYPE))
        place = QRectF(_SIDE, HEIGHT - _FOOT, WIDTH - 2 * _SIDE, _FOOT - 8)
        side = Qt.AlignmentFlag.AlignLeft if small else Qt.AlignmentFlag.AlignRight
        painter.drawText(place, Qt.TextFlag.TextWordWrap | side | Qt.AlignmentFlag.AlignVCenter, words)

    # -- laying out ---------------------------------------------------------------------------------------------

    def _paged(self, slide: Slide) -> Iterator[Page]:
        parts: list[list[SlideLine]] = [[]]
        start = y = self._kicker(slide).height + self._title(Page(slide, (), 1, 2)).height + _GAP + _TOP
        for line in slide.lines:
            high = self._line(line, PAPER.text).height + (2 * _PAD if slide.spotlight else 0) + _GAP
            if parts[-1] and y + high > HEIGHT - _FOOT:
                parts.append([])
                y = start
            parts[-1].append(line)
            y += high
        for number, part in enumerate(parts, 1):
            yield Page(slide, tuple(part), number, len(parts))

    def _kicker(self, slide: Slide) -> Paragraph:
        return Paragraph(slide.kicker, self._font(TYPE, strong=True), WIDTH - 2 * _SIDE, most=1)

    def _title(self, page: Page) -> Paragraph:
        more = f" ({page.number} / {page.count})" if page.count > 1 else ""
        return Paragraph(f"{page.slide.title}{more}", self._font(_HEAD, strong=True), WIDTH - 2 * _SIDE, most=3)

    def _line(self, line: SlideLine, colour: QColor) -> Paragraph:
        """The line; what leads is set off by weight where more follows."""
        strong = line.look in (Look.STRONG, Look.TAKEN)
        text = f"{line.text.rstrip()}  {line.more}" if line.more else line.text
        lead = Lead(len(line.text), self._font(TYPE, strong=True), colour) if line.more else None
        return Paragraph(text, self._font(TYPE, strong=strong and not line.more), WIDTH - 2 * (_SIDE + _PAD), lead=lead)

    def _font(self, size: int, *, strong: bool = False) -> QFont:
        font = QFont(self._families)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


def slides_pdf(deck: Deck, title: str, foot: str) -> bytes:
    """Write every page, all revealed, as PDF; `foot` stands on each of them."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("NET Pathway Explorer")
    size = QPageSize(QSizeF(WIDTH / 96, HEIGHT / 96), QPageSize.Unit.Inch)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    scale = writer.width() / WIDTH
    for number in range(len(deck.pages)):
        if number:
            writer.newPage()
        painter.save()
        painter.scale(scale, scale)
        deck.paint(painter, number, PAPER, foot=foot)
        painter.restore()
    painter.end()
    buffer.close()
    return bytes(data.data())
