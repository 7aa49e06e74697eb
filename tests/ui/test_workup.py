"""The work-up page: what is open by who can supply it, the way to each question, and the sheet to hand on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.reasoning.workup import work_up
from app.report.questions_report import workup_sheet
from app.ui.main_window import MainWindow
from app.ui.workup.page import WorkupPage
from app.ui.workup.sheet import laid_out
from tests.ui.hands import button, chip, choose_file, click, enter, focused, printer_into, words


@pytest.fixture
def page(window: MainWindow) -> WorkupPage:
    QTest.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert window.stage.page == "workup"
    return window.pages.workup


def test_everything_open_stands_below_who_can_supply_it_in_the_order_of_the_ranking(window, page):
    snapshot = window.model.snapshot
    supplies = work_up(snapshot.assessment, window.model.knowledge.features)
    assert [row.objectName() for row in page.rows] == [need.feature for supply in supplies for need in supply.needs]
    assert {row.objectName() for row in page.rows} == snapshot.assessment.open
    first = page.rows[0].words
    assert "wait for it" in first
    label = snapshot.assessment.verdict(supplies[0].needs[0].waiting[0]).option.label
    assert label in first
    assert page.rows[0].accessibleDescription().startswith("Rank 1. ")
    assert focused() is page.rows[0]


def test_a_click_on_an_item_goes_to_its_question_and_its_answer_takes_it_off_the_sheet(window, page):
    row = next(item for item in page.rows if item.objectName() == "ki67")
    click(row)
    assert window.patient.row("ki67").isAncestorOf(focused())
    enter(window, "ki67", "5")
    assert "ki67" not in {item.objectName() for item in page.rows}
    assert page.isVisible()


def test_the_arrow_keys_walk_and_enter_goes_to_the_question(window, page):
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    second = page.rows[1]
    assert focused() is second
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert window.patient.row(second.objectName()).isAncestorOf(focused())


def test_escape_and_the_button_lead_back(window, page):
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert window.stage.page is None
    window.actions_["workup"].trigger()
    click(page.head.back)
    assert window.stage.page is None
    assert not window.actions_["workup"].isChecked()


def test_nothing_is_left_when_no_answer_can_change_a_verdict(window, page):
    while window.model.snapshot.assessment.open:
        feature = window.model.snapshot.assessment.questions[0]
        effects = window.model.snapshot.assessment.outlook.effects(feature)
        window.model.answer(feature, next(effect.value for effect in effects if effect.possible))
    assert page.rows == ()
    assert "Nothing is missing" in words(page)


def test_contradictions_are_to_be_settled_first(window, page):
    assert "contradict" not in words(page)
    click(chip(window, "grade", "G1"))
    enter(window, "ki67", "8")
    assert "Answers contradict each other" in words(page)


def test_the_sheet_is_copied_with_the_case_and_what_the_program_is_for(window, page):
    window.model.relabel("Case <b>12</b>")
    click(button(page, "copy"))
    text = QGuiApplication.clipboard().text()
    assert text == page.text
    assert text.startswith("Case <b>12</b>, 2026-12-01\nWork-up: ")
    assert "[ ] Ki-67 index: decides" in text
    assert text.endswith("The multidisciplinary team decides.")


@pytest.mark.parametrize(("name", "suffix"), [("pdf", ".pdf"), ("text", ".txt")])
def test_the_sheet_is_saved(window, page, tmp_path: Path, name: str, suffix: str):
    click(button(page, name))
    file = tmp_path / f"sheet{suffix}"
    choose_file(window, file)
    data = file.read_bytes()
    assert data == page.text.encode() if name == "text" else data.startswith(b"%PDF-")


def test_the_paper_says_what_the_text_says(window, page):
    window.model.relabel("Case <b>12</b>")
    sheet = workup_sheet(window.model.snapshot.assessment, window.model.knowledge)
    lines = laid_out("Case <b>12</b>", sheet, "foot").toPlainText().splitlines()
    assert lines[0] == "Case <b>12</b>"
    assert [line for line in lines if line.startswith("[")] == [
        f"[  ] {label}" for _, items in sheet.groups for label, _ in items
    ]
    assert [line for line in lines if line in {supplier for supplier, _ in sheet.groups}] == [
        name for name, _ in sheet.groups
    ]
    assert lines[-1] == "foot"


def test_a_file_that_cannot_be_written_is_told_of(window, page, tmp_path: Path):
    assert not page.write(tmp_path / "missing" / "sheet.txt")
    box = window.findChildren(QMessageBox)[-1]
    assert "sheet.txt was not saved" in box.text()
    box.close()


def test_the_end_of_the_guided_walk_leads_here(window):
    window.actions_["walk"].trigger()
    guide = window.patient.guide
    while guide.walk.asked is not None:
        click(button(guide, "later"))
    click(button(guide, "workup"))
    assert window.stage.page == "workup"
    assert window.actions_["workup"].isChecked()


def test_print_comes_back_at_once_and_leaving_the_dialog_prints_nothing(window, page, monkeypatch):
    monkeypatch.setattr(page, "print_with", pytest.fail)
    click(button(page, "print"))
    (dialog,) = [item for item in window.findChildren(QPrintDialog) if item.isVisible()]
    dialog.reject()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(window, page, tmp_path):
    printer = printer_into(tmp_path / "no such folder" / "printed.pdf")
    page.print_with(printer)
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert box.text() == "The work-up was not printed."
    assert "E207" in box.informativeText()
    box.close()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page.print_with(printer)
    assert (tmp_path / "printed.pdf").stat().st_size > 5000
    assert not [box for box in window.findChildren(QMessageBox) if box.isVisible()]
