"""The handout of a teaching case on one page of paper."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPainter, QPdfWriter, QPen

from app.report.lesson_handout import foot_words, handout_body
from app.teaching.court import Court
from app.teaching.lesson import Lesson
from app.ui.report.paper import DOTS, FOOT, SCALE, PageText, page_document, paper_font
from app.ui.report.printing import page_layout, printable

_SIZE = 11
"""Type size in dots before a long case is made smaller to stay on its page."""


def handout_pdf(lesson: Lesson, court: Court, *, teacher: bool) -> bytes:
    """Write the handout as a PDF of one page."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(lesson.title)
    writer.setCreator("NET Pathway Explorer")
    writer.setPageLayout(page_layout())
    print_handout(writer, lesson, court, teacher=teacher)
    buffer.close()
    return bytes(data.data())


def print_handout(device: QPagedPaintDevice, lesson: Lesson, court: Court, *, teacher: bool) -> bool:
    """Paint the page on a device with pages; False when it does not take it."""
    size = printable(device.pageLayout())
    text = handout_text(lesson, court, size, teacher=teacher)
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.scale(device.logicalDpiX() / DOTS, device.logicalDpiY() / DOTS)
    text.paint(painter)
    _foot(painter, size, "\n".join(foot_words(lesson, court)))
    painter.end()
    return True


def handout_text(lesson: Lesson, court: Court, size: QSizeF, *, teacher: bool) -> PageText:
    """Lay the page out for a printable area, in smaller type where it would not fit."""
    room = QSizeF(size.width(), size.height() - FOOT)
    body = handout_body(lesson, court, teacher=teacher)
    text = PageText(page_document(body, room.width() / SCALE, _SIZE))
    text.shrink_to(room)
    return text


def _foot(painter: QPainter, size: QSizeF, words: str) -> None:
    top = size.height() - FOOT + 8
    painter.setPen(QPen(QColor("#888888"), 0.6))
    painter.drawLine(0, round(top), round(size.width()), round(top))
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(paper_font(8))
    room = QRectF(0, top + 2, size.width(), FOOT - 10)
    painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, words)
