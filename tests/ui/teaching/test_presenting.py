"""Presenting a case, and what a teacher takes along."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from app import bootstrap
from app.knowledge.conditions import Answers
from app.reasoning.assessment import Assessment
from app.teaching.court import Court
from app.ui.report.paper import SCALE
from app.ui.report.printing import page_layout, printable
from app.ui.teaching.deck import HEIGHT, TYPE, WIDTH
from app.ui.teaching.handout_paper import handout_text
from tests.sample_lesson import LESSON
from tests.ui.hands import click


@pytest.fixture
def show(window, room):
    """The presentation of the sample case, in a window."""
    click(room.list.cards[0])
    room.run.materials.actions["present"].trigger()
    made = room.run.materials.presenter
    made.showNormal()
    made.resize(1280, 720)
    yield made
    if room.run.materials.presenter is not None:
        made.close()


def press(widget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def test_f5_presents_on_the_whole_screen_and_names_nothing_in_its_title(window, room):
    click(room.list.cards[0])
    QTest.keyClick(room.run, Qt.Key.Key_F5)
    made = room.run.materials.presenter
    assert made.isFullScreen()
    assert made.windowTitle() == "Presentation"
    press(made, Qt.Key.Key_F11)
    assert not made.isFullScreen()
    press(made, Qt.Key.Key_Escape)
    assert not made.isVisible()


def test_one_key_reveals_line_by_line_and_another_takes_back(show):
    assert (show.page, show.step) == (0, 0)
    assert "See where the ways part." not in show.accessibleDescription()
    press(show, Qt.Key.Key_Space)
    assert (show.page, show.step) == (0, 1)
    assert show.accessibleDescription() == "See where the ways part."
    press(show, Qt.Key.Key_Right)
    assert (show.page, show.step) == (1, 0)
    press(show, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert (show.page, show.step) == (0, 0)
    press(show, Qt.Key.Key_Left)
    assert (show.page, show.step) == (0, 0)


def test_what_is_not_revealed_is_not_painted(show):
    hidden = show.grab().toImage()
    press(show, Qt.Key.Key_Space)
    assert show.grab().toImage() != hidden


def test_the_end_is_the_end(show):
    for _ in range(200):
        press(show, Qt.Key.Key_Space)
    assert show.page == len(show.deck.pages) - 1
    assert show.step == show.deck.pages[-1].steps


def test_type_is_large_enough_for_the_last_row():
    assert TYPE * 72 / 96 >= 24
    assert pytest.approx(16 / 9) == WIDTH / HEIGHT


def move_mouse(widget, spot: QPoint) -> None:
    """Offscreen there is no mouse that could move."""
    none, place = Qt.MouseButton.NoButton, QPointF(spot)
    event = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def test_the_mouse_becomes_a_dot(show):
    press(show, Qt.Key.Key_L)
    assert show.cursor().shape() == Qt.CursorShape.BlankCursor
    spot, ground = QPoint(400, 500), show.grab().toImage().pixelColor(400, 500)
    move_mouse(show, spot)
    assert show.grab().toImage().pixelColor(spot) != ground
    press(show, Qt.Key.Key_L)
    assert show.cursor().shape() == Qt.CursorShape.ArrowCursor
    assert show.grab().toImage().pixelColor(spot) == ground


def rows(shown: QListWidget) -> list[str]:
    return [shown.item(n).text() for n in range(shown.count())]


def pick(shown: QListWidget, words: str) -> None:
    shown.setCurrentRow(next(n for n, text in enumerate(rows(shown)) if text.startswith(words)))


def test_one_answer_is_changed_before_the_audience(show):
    while show.deck.pages[show.page].slide.stage != 2:
        press(show, Qt.Key.Key_Space)
    press(show, Qt.Key.Key_W)
    panel = show.what_if
    pick(panel.features, "Creatinine clearance")
    panel.number.setText("80")
    press(panel.number, Qt.Key.Key_Return)
    assert rows(panel.moves) == ["Radioligand therapy with 177Lu-DOTATATE: Contraindicated → Applicable"]
    pick(panel.features, "Primary tumour site")
    assert rows(panel.moves) == []
    pick(panel.values, "Colon")
    panel.values.itemActivated.emit(panel.values.currentItem())
    assert rows(panel.moves) == ["Capecitabine with temozolomide: Applicable → Not applicable"]
    press(panel, Qt.Key.Key_Escape)
    assert show.what_if is None


def test_a_number_out_of_range_is_refused_in_words(show):
    press(show, Qt.Key.Key_End, Qt.Key.Key_W)
    panel = show.what_if
    pick(panel.features, "Ki-67")
    panel.number.setText("400")
    press(panel.number, Qt.Key.Key_Return)
    assert panel.summary.text() == "Type a number from 0 to 100."


@pytest.mark.parametrize("what", ["student", "teacher"])
def test_a_handout_is_one_page(room, tmp_path: Path, what: str):
    click(room.list.cards[0])
    assert room.run.materials.write(what, tmp_path / "a.pdf")
    assert pages((tmp_path / "a.pdf").read_bytes()) == 1
    assert room.run.materials.write(what, tmp_path / "a.html")
    told = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert ("Everolimus" in told) is (what == "teacher")


def test_slides_are_saved_page_by_page(room, show, tmp_path: Path):
    assert room.run.materials.write("slides", tmp_path / "a.pdf")
    assert pages((tmp_path / "a.pdf").read_bytes()) == len(show.deck.pages)


def test_the_case_file_goes_out_as_it_came_in(room, tmp_path: Path):
    click(room.list.cards[0])
    assert room.run.materials.write("lesson", tmp_path / "a.netlesson")
    assert (tmp_path / "a.netlesson").read_text(encoding="utf-8") == LESSON


def test_what_cannot_be_saved_is_said(window, room, tmp_path: Path):
    click(room.list.cards[0])
    assert not room.run.materials.write("slides", tmp_path / "no such folder" / "a.pdf")


def test_every_bundled_case_fits_its_page_in_readable_type(look):
    known = bootstrap.load_knowledge()
    reasoner_for = bootstrap.reasoner_factory(known)

    def assess(edition: str, answers: Answers) -> Assessment:
        return reasoner_for(edition).assess(answers)

    court = Court(known, assess, lambda told, option: reasoner_for(told.edition).explain(told, option))
    room: QSizeF = printable(page_layout())
    for lesson in bootstrap.lesson_shelf(known).bundled().lessons:
        text = handout_text(lesson, court, room, teacher=True)
        assert text.scale >= 0.8 * SCALE, lesson.id
