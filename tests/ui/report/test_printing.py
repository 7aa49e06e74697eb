"""What a printer does with a report: refuses it, breaks off, or takes the pages that were asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMessageBox

from tests.ui.hands import chip, click, enter


@pytest.fixture
def page(window):
    click(chip(window, "site", "pancreas"))
    click(chip(window, "differentiation", "well"))
    enter(window, "ki67", "8")
    window.actions_["report"].trigger()
    return window.reports.page


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(window, page, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    page.print_with(printer)
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "was not printed" in box.text()
    box.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_disk_that_is_full_is_told_by_the_printing_of_a_file(window, page, tmp_path):
    (tmp_path / "printed.pdf").symlink_to("/dev/full")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page.print_with(printer)
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "was not printed" in box.text()
    box.close()


def test_the_pages_that_were_asked_for_are_printed(page, tmp_path):
    page.choose("full")
    pages = {}
    for asked in ("", "2", "1-2", "99"):
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setPageRanges(QPageRanges.fromString(asked))
        page.print_with(printer)
        pages[asked] = (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n")
    assert pages[""] == pages["99"] > 2
    assert (pages["2"], pages["1-2"]) == (1, 2)
