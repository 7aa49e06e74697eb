"""What a printer does with a report: refuses it, breaks off, or takes the pages that were asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from app.ui.report.print_dialog import ask_printer
from tests.ui.hands import chip, click, enter, printer_into


@pytest.fixture
def page(window):
    click(chip(window, "site", "pancreas"))
    click(chip(window, "differentiation", "well"))
    enter(window, "ki67", "8")
    window.actions_["report"].trigger()
    return window.reports.page


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(window, page, tmp_path):
    printer = printer_into(tmp_path / "no such folder" / "printed.pdf")
    page.print_with(printer)
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "was not printed" in box.text()
    box.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_disk_that_is_full_is_told_by_the_printing_of_a_file(window, page, tmp_path):
    (tmp_path / "printed.pdf").symlink_to("/dev/full")
    printer = printer_into(tmp_path / "printed.pdf")
    page.print_with(printer)
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "was not printed" in box.text()
    box.close()


def test_the_pages_that_were_asked_for_are_printed(page, tmp_path):
    page.choose("full")
    pages = {}
    for asked in ("", "2", "1-2", "99"):
        printer = printer_into(tmp_path / "printed.pdf")
        printer.setPageRanges(QPageRanges.fromString(asked))
        page.print_with(printer)
        pages[asked] = (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n")
    assert pages[""] == pages["99"] > 2
    assert (pages["2"], pages["1-2"]) == (1, 2)


def asked(window: QWidget) -> QPrintDialog:
    (dialog,) = (item for item in window.findChildren(QPrintDialog) if item.isVisible())
    return dialog


def test_a_print_dialog_that_was_left_is_shown_again_for_who_asks_now(window, page):
    first: list[QPrinter] = []
    second: list[QPrinter] = []
    ask_printer(page, first.append)
    dialog = asked(window)
    dialog.reject()
    ask_printer(page, second.append)
    assert asked(window) is dialog
    dialog.done(QDialog.DialogCode.Accepted)
    assert (len(first), len(second)) == (0, 1)


def test_what_was_chosen_for_one_report_is_not_chosen_for_the_next(window, page):
    ask_printer(page, lambda printer: printer.setCopyCount(3))
    used = asked(window)
    used.done(QDialog.DialogCode.Accepted)
    copies: list[int] = []
    ask_printer(page, lambda printer: copies.append(printer.copyCount()))
    assert asked(window) is not used
    asked(window).done(QDialog.DialogCode.Accepted)
    assert copies == [1]


def test_a_printer_that_came_since_is_offered(window, page, monkeypatch):
    ask_printer(page, print)
    first = asked(window)
    first.reject()
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["ward 7"])
    ask_printer(page, print)
    assert asked(window) is not first
    asked(window).reject()
