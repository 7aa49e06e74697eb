"""A report on paper: laid out once for a page, then painted on a PDF, a printer or the screen alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QPainter,
    QPalette,
    QPen,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from app.program import intended_use
from app.report.document import Report
from app.report.path import Lane
from app.report.path_picture import Picture, path_picture
from app.report.report_html import BREVITIES, board_body, full_body, sources
from app.report.report_text import origin_words

DOTS = 96.0
"""Dots per inch of the layout; every device scales from it."""

FOOT = 40.0
"""Height of what stands at the foot of each page."""
SCALE = 0.94
"""Type is measured in whole dots; this reduces it to the size wanted on paper."""

_LEAST = 0.4
_SMALLEST_PICTURE = 0.72
"""The board's picture may shrink so far that its words are still read; further, and the text gives way."""

_HEADINGS = {1: 17, 2: 12, 3: 11}
"""Size of headings by level."""

# 600 is the boldest weight that comes with the program: a bolder one would be smeared from it
_SHEET = """
h1, h2, h3, b, strong, th { font-weight: 600; }
h1 { margin: 0; }
h2 { margin-top: 7px; margin-bottom: 2px; }
h3 { margin-top: 9px; margin-bottom: 1px; }
p { margin-top: 2px; margin-bottom: 2px; }
ul, ol { margin-top: 0; margin-bottom: 0; margin-left: 14px; -qt-list-indent: 0; }
.limit { font-weight: 600; background-color: #dddddd; }
.quiet { color: #333333; font-weight: 400; }
.verdict { font-weight: 600; }
table.overview td { padding-right: 12px; }
tr.role td { background-color: #e8e8e8; }
.contraindicated .verdict { background-color: #000000; color: #ffffff; }
"""


class Paper:
    """The pages of a report for a printable area of this size, in dots of 1/96 inch."""

    def __init__(self, report: Report, size: QSizeF, *, full: bool) -> None:
        self._report, self._size = report, size
        self._room = QSizeF(size.width(), size.height() - FOOT)
        self._sheets: list[_Sheet] = list(self._full() if full else self._board())

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sheets)

    @property
    def size(self) -> QSizeF:
        """The printable area."""
        return self._size

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a page, counted from 0; the painter's unit is 1/96 inch and its origin the printable corner."""
        self._mark(painter)
        for part in (self._sheets[page].text, self._sheets[page].drawing):
            if part is not None:
                part.paint(painter)
        self._foot(painter, page)

    # -- laying out ---------------------------------------------------------------------------------------------

    def _board(self) -> Iterator[_Sheet]:
        """One page: the most that fits, with the picture; the last resort is smaller type without it."""
        picture = path_picture(self._report.lanes, brief=True)
        needed = picture.height * _SMALLEST_PICTURE * self._fit(picture) + 16 if picture is not None else 0.0
        for brevity in BREVITIES:
            text = PageText(page_document(board_body(self._report, brevity), self._room.width() / SCALE, 10))
            left = self._room.height() - text.height
            if left >= needed:
                break
        if left < needed:
            text.shrink_to(self._room)
        elif picture is not None:
            yield _Sheet(text, self._drawing(picture, text.height + 4, left - 4))
            return
        yield _Sheet(text)

    def _full(self) -> Iterator[_Sheet]:
        yield from self._paged(full_body(self._report))
        for picture in _on_pages(self._report.lanes, self._room.height() - 24):
            yield _Sheet(drawing=self._drawing(picture, 0, self._room.height()))
        listed = sources(self._report)
        if listed:
            yield from self._paged(listed)

    def _paged(self, body: str) -> Iterator[_Sheet]:
        page = self._room / SCALE
        document = page_document(body, page.width(), 11)
        document.setPageSize(page)
        for number in range(document.pageCount()):
            yield _Sheet(PageText(document, QRectF(QPointF(0, number * page.height()), page)))

    def _drawing(self, picture: Picture, top: float, room: float) -> _Drawing:
        scale = min(self._fit(picture), (room - 16) / picture.height)
        return _Drawing(picture, QRectF(0, top + 16, picture.width * scale, picture.height * scale))

    def _fit(self, picture: Picture) -> float:
        return self._size.width() / picture.width

    # -- what stands on every page ------------------------------------------------------------------------------

    def _foot(self, painter: QPainter, page: int) -> None:
        painter.setPen(QPen(QColor("#888888"), 0.6))
        top = self._size.height() - FOOT + 8
        painter.drawLine(QPointF(0, top), QPointF(self._size.width(), top))
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(paper_font(8))
        room = QRectF(0, top + 2, self._size.width() - 60, FOOT - 10)
        words = f"{origin_words(self._report.origin)}.\n{intended_use.ON_DOCUMENTS}"
        painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, words)
        corner = QRectF(0, top + 2, self._size.width(), FOOT - 10)
        painter.drawText(corner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, f"{page + 1} / {self.count}")

    def _mark(self, painter: QPainter) -> None:
        """A page of a historical or altered edition says so across its ground, so that no single page misleads."""
        origin = self._report.origin
        words = f"HISTORICAL {origin.edition}" if origin.historical else "LOCALLY MODIFIED" if origin.modified else ""
        if not words:
            return
        painter.save()
        painter.translate(QRectF(QPointF(0, 0), self._size).center())
        painter.rotate(-52)
        painter.setFont(paper_font(92, strong=True))
        painter.setPen(QColor("#ececec"))
        painter.drawText(QRectF(-700, -90, 1400, 180), Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()


@dataclass(frozen=True)
class _Sheet:
    text: PageText | None = None
    drawing: _Drawing | None = None


class PageText:
    """A document, or a part of it, somewhat reduced."""

    def __init__(self, document: QTextDocument, part: QRectF | None = None) -> None:
        self._document, self._scale = document, SCALE
        self._part = part or QRectF(QPointF(0, 0), document.size())

    @property
    def height(self) -> float:
        """Height on the page."""
        return self._part.height() * self._scale

    @property
    def scale(self) -> float:
        """How far the type is reduced."""
        return self._scale

    def shrink_to(self, room: QSizeF) -> None:
        """Lay the text out smaller and smaller until it fits."""
        while self.height > room.height() and self._scale > _LEAST:
            self._scale *= 0.97
            self._document.setTextWidth(room.width() / self._scale)
            self._part = QRectF(QPointF(0, 0), self._document.size())

    def paint(self, painter: QPainter) -> None:
        """Paint it at the top of the page, black on white whatever the theme."""
        painter.save()
        painter.scale(self._scale, self._scale)
        painter.translate(-self._part.topLeft())
        painter.setClipRect(self._part)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = QPalette(Qt.GlobalColor.white)
        context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        context.clip = self._part
        self._document.documentLayout().draw(painter, context)
        painter.restore()


@dataclass(frozen=True)
class _Drawing:
    picture: Picture
    place: QRectF

    @cached_property
    def _renderer(self) -> QSvgRenderer:
        return QSvgRenderer(QByteArray(self.picture.svg.encode()))

    def paint(self, painter: QPainter) -> None:
        """Paint the picture under its heading."""
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(paper_font(11, strong=True))
        painter.drawText(self.place.topLeft() - QPointF(0, 5), "Path through the decisions")
        self._renderer.render(painter, self.place)


def _on_pages(lanes: Sequence[Lane], height: float) -> Iterator[Picture]:
    """The whole picture, cut between tracks where a page ends."""
    rest = list(lanes)
    while rest:
        taken = 1
        picture = path_picture(rest[:1], brief=False)
        while taken < len(rest):
            longer = path_picture(rest[: taken + 1], brief=False)
            if longer is not None and longer.height > height:
                break
            picture, taken = longer, taken + 1
        if picture is not None:
            yield picture
        rest = rest[taken:]


def page_document(body: str, width: float, size: int) -> QTextDocument:
    """Lay HTML out for a width, its type `size` dots high."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)
    document.setDefaultStyleSheet(_SHEET)
    document.setDefaultFont(paper_font(size))
    document.setHtml(body)
    _size_headings(document)
    document.setTextWidth(width)
    return document


def _size_headings(document: QTextDocument) -> None:
    """Give headings their size; Qt would enlarge them on top of what a style says."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        size = _HEADINGS.get(block.blockFormat().headingLevel())
        runs = []
        at = block.begin()
        while size is not None and not at.atEnd():
            run = at.fragment()
            runs.append((run.position(), run.length(), run.charFormat()))
            at += 1
        for start, length, look in runs:
            look.clearProperty(QTextFormat.Property.FontSizeAdjustment)
            look.setProperty(QTextFormat.Property.FontPixelSize, size)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(look)
        block = block.next()


def paper_font(size: int, *, strong: bool = False) -> QFont:
    """The bundled typeface in dots: points would mean something else on each device."""
    font = QFont(["Inter", *QGuiApplication.font().families()])
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
