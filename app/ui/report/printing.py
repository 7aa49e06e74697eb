"""Paper made real: a PDF that carries its case, and pages on a printer."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.report.document import Report
from app.report.record import ATTACHMENT
from app.ui.report.paper import DOTS, Paper

_MARGIN = 10.0
"""Millimetres on every side."""


def page_layout() -> QPageLayout:
    """A4, or Letter where paper is measured in inches."""
    imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def printable(layout: QPageLayout) -> QSizeF:
    """The printable area in dots of 1/96 inch."""
    return QSizeF(layout.paintRect(QPageLayout.Unit.Point).size()) * (DOTS / 72)


def pdf_bytes(report: Report, *, full: bool, layout: QPageLayout | None = None) -> bytes:
    """Write the report as PDF, with the case attached so that the program can reopen it."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(report.label)
    writer.setCreator(f"NET Pathway Explorer {report.origin.program}")
    writer.setPageLayout(layout or page_layout())
    writer.addFileAttachment(ATTACHMENT, QByteArray(report.record.encode()), "application/json")
    print_on(writer, report, full=full)
    buffer.close()
    return bytes(data.data())


def print_on(device: QPagedPaintDevice, report: Report, *, full: bool) -> int:
    """Paint all pages on a device with pages; returns how many there are, 0 when it does not take them."""
    paper = Paper(report, printable(device.pageLayout()), full=full)
    painter = QPainter()
    if not painter.begin(device):
        return 0
    for page in range(paper.count):
        if page and not device.newPage():
            break
        painter.save()
        painter.scale(device.logicalDpiX() / DOTS, device.logicalDpiY() / DOTS)
        paper.paint(painter, page)
        painter.restore()
    painter.end()
    return paper.count
