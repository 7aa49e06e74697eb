"""The report in the window: preview, files that open again, printing, pictures of the graph, and copying."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QMessageBox, QPushButton, QWidget

from app.report.compose import Occasion, compose
from app.report.document import Report
from app.report.record import read_opened
from app.report.report_html import report_html
from app.session.road_rules import Course
from app.ui.report.paper import DOTS, Paper
from app.ui.report.printing import page_layout, pdf_bytes, printable
from tests import shipped
from tests.ui.hands import button, chip, click, enter, words

A4 = QPageSize.PageSizeId.A4
LETTER = QPageSize.PageSizeId.Letter


def bundled(file: Path, edition: str) -> Report:
    case = shipped.read_case(file)
    return compose(
        shipped.reasoner(edition).assess(case.answers), shipped.knowledge(), Occasion("1", date(2026, 12, 1), case)
    )


def layout(size: QPageSize.PageSizeId) -> QPageLayout:
    margins = QMarginsF(10, 10, 10, 10)
    return QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def painted(paper: Paper, page: int) -> QImage:
    image = QImage((paper.size * 1.5).toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(1.5, 1.5)
    paper.paint(painter, page)
    painter.end()
    return image


def ink(image: QImage, part: QRectF) -> int:
    """How many dots of a part are darker than half."""
    here = image.copy(part.toRect()).scaled(200, 200)
    return sum(QColor(here.pixel(x, y)).lightness() < 128 for x in range(200) for y in range(200))


@pytest.mark.parametrize("size", [A4, LETTER])
@pytest.mark.parametrize("edition", ["current", "2012"])
@pytest.mark.parametrize("file", shipped.CASES, ids=[file.stem for file in shipped.CASES])
def test_the_board_has_one_page_with_everything_on_it(look, file, edition, size):
    paper = Paper(bundled(file, edition), printable(layout(size)), full=False)
    assert paper.count == 1
    image = painted(paper, 0)
    # nothing is cut off: there is ink at the foot, and a white line above it
    foot = image.height() - round(40 * 1.5)
    assert ink(image, QRectF(0, foot + 10, image.width(), 40)) > 20
    assert all(QColor(image.pixel(x, foot + 2)).lightness() > 200 for x in range(0, image.width(), 7))


def test_a_board_page_stays_one_page_whatever_it_must_hold(look):
    made = bundled(shipped.CASES[1], "current")
    sections = tuple(replace(item, entries=item.entries * 3) for item in made.sections)
    paper = Paper(replace(made, sections=sections), printable(layout(A4)), full=False)
    assert paper.count == 1
    image = painted(paper, 0)
    foot = image.height() - round(40 * 1.5)
    assert all(QColor(image.pixel(x, foot + 2)).lightness() > 200 for x in range(0, image.width(), 7))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_paper_is_black_and_grey_on_white_in_every_theme(look, theme):
    look.choose(theme)
    paper = Paper(bundled(shipped.CASES[2], "2012"), printable(layout(A4)), full=False)
    image = painted(paper, 0)
    for y in range(0, image.height(), 3):
        for x in range(0, image.width(), 3):
            colour = QColor(image.pixel(x, y))
            assert (
                max(colour.red(), colour.green(), colour.blue()) - min(colour.red(), colour.green(), colour.blue()) < 6
            )
    assert QColor(image.pixel(image.width() - 1, 0)) == QColor("white")
    assert ink(image, QRectF(image.rect())) > 300


@pytest.mark.parametrize("full", [False, True])
def test_a_pdf_is_read_again(look, full):
    for file in shipped.CASES[:2]:
        made = bundled(file, "current")
        data = pdf_bytes(made, full=full, layout=layout(A4))
        opened = read_opened(data, shipped.knowledge().features)
        assert opened.case.answers == shipped.read_case(file).answers
        assert opened.then is not None
        assert len(opened.then.verdicts) == len(shipped.knowledge().edition("current").options)
        assert data.count(b"/Type /Page\n") == Paper(made, printable(layout(A4)), full=full).count


def fill(window) -> None:
    click(chip(window, "site", "pancreas"))
    click(chip(window, "differentiation", "well"))
    enter(window, "ki67", "8")


def show_report(window):
    window.actions_["report"].trigger()
    return window.reports.page


def spoken(page) -> str:
    return " ".join(page.preview.accessibleDescription().split())


def test_the_page_shows_the_case_and_follows_it(window, qtbot):
    fill(window)
    page = show_report(window)
    assert page.isVisible()
    assert page.preview.pages.paper.count == 1
    assert "1 page" in words(page)
    assert "Ki-67 index: 8" in spoken(page)
    enter(window, "ki67", "15")
    qtbot.waitUntil(lambda: "Ki-67 index: 15" in spoken(page))
    click(page.forms.segments["full"])
    assert page.preview.pages.paper.count > 1
    QTest.keyClick(page.preview, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_the_preview_paints_its_pages_and_grows(window):
    fill(window)
    page = show_report(window)
    before = page.preview.pages.size()
    assert ink(page.preview.pages.grab().toImage(), QRectF(page.preview.pages.rect())) > 100
    click(button(page, "closer"))
    assert page.preview.pages.width() > before.width()
    click(button(page, "further"))
    assert page.preview.pages.size() == before


@pytest.mark.parametrize("ending", ["pdf", "html"])
def test_a_saved_report_opens_again_and_says_what_has_changed(window, qtbot, tmp_path, ending):
    fill(window)
    file = tmp_path / f"report.{ending}"
    assert show_report(window).write(file)
    answers = dict(window.model.snapshot.state.answers)
    window.actions_["new"].trigger()
    assert not window.model.snapshot.state.answers
    assert window.files.open_path(file)
    assert dict(window.model.snapshot.state.answers) == answers
    assert not window.reports.offer.isHidden()
    assert "the knowledge is the same, and no verdict differs" in window.reports.offer.words
    click(button(window.reports.offer, "report"))
    page = window.reports.page
    assert page.isVisible()
    qtbot.waitUntil(lambda: "no verdict differs" in words(page))
    assert page._changes.property("tone") == "secondary"
    # once the answers are others there is nothing to compare with
    enter(window, "ki67", "15")
    page.refresh()
    assert page.report.since is None
    # a report is never written over with a case
    assert window.files.open_cases.current.path is None


def test_a_report_that_comes_last_of_several_files_says_what_has_changed(window, tmp_path):
    fill(window)
    report, case = tmp_path / "report.html", tmp_path / "case.netcase"
    assert show_report(window).write(report)
    assert window.files.write(case)
    window.actions_["new"].trigger()
    assert window.files.open_paths([case, report])
    assert not window.reports.offer.isHidden()


def test_verdicts_that_have_moved_are_told(window, tmp_path):
    fill(window)
    file = tmp_path / "report.html"
    assert show_report(window).write(file)
    text = file.read_text(encoding="utf-8")
    assert "not-applicable" in text
    file.write_text(text.replace("not-applicable", "contraindicated", 1), encoding="utf-8")
    assert window.files.open_path(file)
    assert "1 verdict differs" in window.reports.offer.words
    assert "contraindicated → " in report_html(window.reports.compose(), full=False)


def test_text_is_saved_as_it_is_shown(window, tmp_path):
    fill(window)
    window.model.relabel("<b>Case</b>")
    file = tmp_path / "report.txt"
    assert show_report(window).write(file)
    assert file.read_text(encoding="utf-8").startswith("<b>Case</b>: options by guideline")


def test_a_report_that_cannot_be_saved_is_told(window, tmp_path):
    assert not show_report(window).write(tmp_path / "no such folder" / "report.pdf")
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "was not saved" in box.text()
    box.close()


def test_printing_gives_the_pages_to_the_printer(window, tmp_path):
    fill(window)
    page = show_report(window)
    file = tmp_path / "printed.pdf"
    click(button(page, "print"))
    dialog = print_dialog(window)
    (name,) = dialog.findChildren(QLineEdit, "filename")  # offscreen there is no printer but a PDF file
    name.setText(str(file))
    dialog.accept()
    assert file.read_bytes().startswith(b"%PDF")
    assert file.stat().st_size > 5000


def test_print_by_keyboard_waits_for_nobody_and_leaving_prints_nothing(window, monkeypatch):
    fill(window)
    page = show_report(window)
    monkeypatch.setattr(page, "print_with", pytest.fail)
    button(page, "print").setFocus()
    QTest.keyClick(button(page, "print"), Qt.Key.Key_Space)  # comes back at once, with the dialog open
    print_dialog(window).reject()


def test_the_buttons_of_the_print_dialog_have_room_for_their_words(window):
    fill(window)
    click(button(show_report(window), "print"))
    dialog = print_dialog(window)
    shown = [item for item in dialog.findChildren(QPushButton) if item.isVisible()]
    assert len(shown) > 2
    assert [item.text() for item in shown if item.width() < item.sizeHint().width()] == []
    dialog.reject()


def print_dialog(window: QWidget) -> QPrintDialog:
    dialog = next(item for item in window.findChildren(QPrintDialog) if item.isVisible())
    assert isinstance(dialog, QPrintDialog)
    return dialog


def test_letter_is_used_where_paper_is_measured_in_inches(monkeypatch):
    assert page_layout().pageSize().id() in (A4, LETTER)
    assert printable(layout(A4)).width() == pytest.approx(190 / 25.4 * DOTS, abs=1)


# -- the whole graph ---------------------------------------------------------------------------------------------------


def test_the_whole_graph_is_drawn_whatever_is_on_screen(window, tmp_path):
    fill(window)
    for track in list(window.graph.heads.heads):
        window.graph.toggle_track(track)
    before = window.graph.scene.sceneRect()
    sizes = {}
    for form in ("png", "svg", "pdf"):
        file = tmp_path / f"graph.{form}"
        assert window.reports.write_graph(file)
        sizes[form] = file
    assert window.graph.scene.sceneRect() == before
    image = QImage(str(sizes["png"]))
    renderer = QSvgRenderer(str(sizes["svg"]))
    assert renderer.isValid()
    drawn = QSizeF(renderer.defaultSize())
    assert drawn.width() * drawn.height() > before.width() * before.height()
    assert 0.5 < drawn.height() / drawn.width() < 2, "it fits a sheet of paper"
    assert image.height() / image.width() == pytest.approx(drawn.height() / drawn.width(), rel=0.01)
    svg = sizes["svg"].read_text(encoding="utf-8")
    for edition_words in ("reviewed 2026-11-23", "Not for patients"):
        assert edition_words in svg
    for verdict in window.model.snapshot.assessment.verdicts:
        assert verdict.option.label.split()[0] in svg
    assert "<image" not in svg  # icons stay vectors
    assert sizes["pdf"].read_bytes().startswith(b"%PDF")


def test_a_graph_without_a_known_ending_is_told(window, tmp_path):
    assert not window.reports.write_graph(tmp_path / "graph.bmp")
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert ".png, .svg or .pdf" in box.informativeText()
    box.close()


# -- copying -----------------------------------------------------------------------------------------------------------


def copied() -> str:
    return " ".join(QGuiApplication.clipboard().text().split())


def test_the_option_looked_at_is_copied_with_edition_and_day(window):
    fill(window)
    window.model.select("lanreotide")
    window.actions_["copy_option"].trigger()
    text = copied()
    label = window.model.snapshot.assessment.verdict("lanreotide").option.label
    assert text.startswith(label)
    assert "reviewed 2026-11-23" in text
    assert "made on 2026-12-01" in text
    formats = QGuiApplication.clipboard().mimeData().formats()
    assert any("CanUploadToCloudClipboard" in name for name in formats)


def test_a_program_that_copied_ends_well():
    code = (
        "from PySide6.QtGui import QGuiApplication; from app.ui.widgets.clipboard import copy_text;"
        "application = QGuiApplication([]); copy_text('text'); assert application.clipboard().text() == 'text'"
    )
    subprocess.run([sys.executable, "-c", code], cwd=shipped.ROOT, check=True)


def test_without_an_option_the_list_is_copied(window):
    fill(window)
    window.actions_["copy_option"].trigger()
    text = copied()
    window.actions_["copy_list"].trigger()
    assert copied() == text
    for verdict in window.model.snapshot.assessment.verdicts:
        if verdict.status.value in ("applicable", "needs-information"):
            assert verdict.option.label in text
    window.actions_["copy_all"].trigger()
    assert "Known" in copied()
    assert len(copied()) > len(text)


def test_the_context_menu_copies_the_option_under_the_pointer(window):
    fill(window)
    window.options.reveal("lanreotide")
    card = window.options.cards["lanreotide"]
    at = card.mapTo(window.options, QPoint(20, 10))
    window.options.customContextMenuRequested.emit(at)
    (menu,) = [item for item in window.options.findChildren(QMenu) if item.isVisible()]
    menu.actions()[0].trigger()
    menu.close()
    assert copied().startswith(window.model.snapshot.assessment.verdict("lanreotide").option.label)


def test_every_button_has_words_and_room(window):
    page = show_report(window)
    for item in page.findChildren(QPushButton):
        assert item.text()
        assert min(item.width(), item.height()) >= 24


@pytest.mark.parametrize("suffix", [".pdf", ".html"])
def test_a_case_keeps_its_roads_in_the_report(window, tmp_path, suffix):
    fill(window)
    window.road.travel.take("lanreotide", Course.SLOW_PROGRESSION)
    window.road.travel.take("everolimus", Course.NOT_TOLERATED)
    window.road.travel.stand(1, 1)
    window.road.travel.fork(1)
    window.road.travel.rename(2, "Without everolimus")
    roads, answers = window.model.snapshot.state.roads, window.model.snapshot.state.answers
    assert [len(road.steps) for road in roads.roads] == [2, 1]
    file = tmp_path / f"report{suffix}"
    assert show_report(window).write(file)
    window.actions_["new"].trigger()
    assert window.model.snapshot.state.roads.roads == ()
    assert window.files.open_path(file)
    assert window.model.snapshot.state.roads == roads
    assert window.model.snapshot.state.answers == answers
