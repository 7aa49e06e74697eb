"""The work-up on paper: plain text laid out over as many pages as it takes."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QFont, QGuiApplication, QPagedPaintDevice, QPdfWriter, QTextDocument

from app.ui.report.printing import page_layout

_POINTS = 10


def pdf_bytes(text: str) -> bytes:
    """Write the sheet as PDF."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(text.partition("\n")[0])
    writer.setPageLayout(page_layout())
    print_on(writer, text)
    buffer.close()
    return bytes(data.data())


def print_on(device: QPagedPaintDevice, text: str) -> None:
    """Print the sheet on a device with pages, which are numbered where there are several."""
    document = QTextDocument()
    font = QFont(QGuiApplication.font())
    font.setPointSize(_POINTS)
    document.setDefaultFont(font)
    document.setPlainText(text)
    document.print_(device)
