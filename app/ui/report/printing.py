"""Paper made real: a PDF that carries its case, and pages on a printer."""

from __future__ import annotations

from os import SEEK_END
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.report.document import Report
from app.report.record import ATTACHMENT
from app.ui.report.paper import DOTS, Paper

_TAIL = 20
"""Bytes at the end of a PDF that tell whether it was written to its end."""
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
    """Paint the pages that are wanted on a device with pages; returns how many, 0 when it does not take them all."""
    paper = Paper(report, printable(device.pageLayout()), full=full)
    painter = QPainter()
    pages = _wanted(device, paper.count)
    if not painter.begin(device):
        return 0
    for page in pages:
        if page != pages[0] and not device.newPage():
            return 0
        painter.save()
        painter.scale(device.logicalDpiX() / DOTS, device.logicalDpiY() / DOTS)
        paper.paint(painter, page)
        painter.restore()
    return len(pages) if painter.end() and took(device) else 0


def took(device: QPagedPaintDevice) -> bool:
    """Say whether what was printed arrived, as far as Qt can tell; of a file that a printer writes its end is read."""
    from PySide6.QtPrintSupport import QPrinter  # who has a printer has it loaded

    if not isinstance(device, QPrinter):
        return True
    if device.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        return False
    if not device.outputFileName():
        return True
    try:
        with Path(device.outputFileName()).open("rb") as stream:
            stream.seek(-_TAIL, SEEK_END)
            return stream.read(_TAIL).rstrip().endswith(b"%%EOF")
    except OSError:
        return False


def _wanted(device: QPagedPaintDevice, count: int) -> list[int]:
    """The pages, from 0, that a printer's dialog asked for; all of them where none was asked for or there is none."""
    asked = device.pageRanges()
    return [page for page in range(count) if asked.contains(page + 1)] or list(range(count))
