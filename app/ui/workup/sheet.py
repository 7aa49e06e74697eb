"""The work-up on paper, laid out over as many pages as it takes."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from app.report.questions_report import WorkupSheet
from app.ui.report.printing import page_layout, took

_SIZES = {"title": 14.0, "heading": 11.0, "text": 9.0}
"""In points."""
_INDENT = 18
"""Of the words below an item, in dots of 1/96 inch."""


def pdf_bytes(title: str, sheet: WorkupSheet, foot: str) -> bytes:
    """Write the sheet as PDF."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setPageLayout(page_layout())
    print_on(writer, title, sheet, foot)
    buffer.close()
    return bytes(data.data())


def print_on(device: QPagedPaintDevice, title: str, sheet: WorkupSheet, foot: str) -> bool:
    """Print the sheet on a device with pages, numbered where there are several; False when it does not take them."""
    laid_out(title, sheet, foot).print_(device)
    return took(device)


def laid_out(title: str, sheet: WorkupSheet, foot: str) -> QTextDocument:
    """Put the sheet in as plain text with formats, never as markup."""
    document = QTextDocument()
    document.setDefaultFont(QFont(QGuiApplication.font().families(), -1))
    cursor = QTextCursor(document)
    cursor.insertText(title, _ink("title", strong=True))
    for line in sheet.head:
        _block(cursor, above=2)
        cursor.insertText(line, _ink("text"))
    for supplier, items in sheet.groups:
        _block(cursor, above=12)
        cursor.insertText(supplier, _ink("heading", strong=True))
        for label, words in items:
            _block(cursor, above=5)
            cursor.insertText(f"[  ] {label}", _ink("text", strong=True))
            _block(cursor, indent=_INDENT)
            cursor.insertText(f"{words[:1].upper()}{words[1:]}", _ink("text"))
    _block(cursor, above=16)
    cursor.insertText(foot, _ink("text"))
    return document


def _block(cursor: QTextCursor, *, above: int = 0, indent: int = 0) -> None:
    shape = QTextBlockFormat()
    shape.setTopMargin(above)
    shape.setLeftMargin(indent)
    cursor.insertBlock(shape)


def _ink(size: str, *, strong: bool = False) -> QTextCharFormat:
    ink = QTextCharFormat()
    ink.setFontPointSize(_SIZES[size])
    ink.setFontWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return ink
