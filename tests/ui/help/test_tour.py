"""The tour: it shows the real parts, blocks nothing, ends at once, and comes by itself once in a lifetime."""

from __future__ import annotations

from functools import cache

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.reasoning.reasoner import Reasoner
from app.ui.application import WindowSetup, build_window, open_frame, welcome
from app.ui.surroundings import Keeping
from tests import samples
from tests.ui.conftest import TODAY
from tests.ui.hands import chip, click

KNOWN = samples.knowledge()


def greet(window):
    """What the program does as soon as it runs."""
    welcome(window)
    QApplication.processEvents()


@pytest.fixture
def tour(window):
    window.actions_["tour"].trigger()
    return window.guide.tour


@pytest.fixture
def first_start(open_window, tmp_path):
    def start(**more):
        return open_window(KNOWN, settings_file=tmp_path / "window.ini", **more)

    return start


def place(window, part) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def test_it_lights_each_part_and_the_card_stands_beside_it(window, tour):
    parts = [
        window.patient,
        window.patient.next_question,
        window.graph,
        window.options,
        window.top_bar.editions,
        window.top_bar.pages,
    ]
    for part in parts:
        QApplication.processEvents()
        assert tour.on
        assert tour.veil._lit.contains(place(window, part) & window.rect())
        assert window.rect().contains(tour.card.geometry())
        assert not tour.card.geometry().intersects(place(window, part))
        click(tour.card.on)
    assert not tour.on
    assert not tour.veil.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_card_holds_its_words_at_every_size(window, look, tour, scale):
    look.set_scale(scale)
    for _ in range(6):
        QApplication.processEvents()
        assert window.rect().contains(tour.card.geometry())
        for part in tour.card._words._members:
            assert part.height() >= part.heightForWidth(part.width())
        click(tour.card.on)


def test_it_is_walked_and_left_with_the_keyboard(window, tour):
    assert window.focusWidget() is tour.card.on
    QTest.keyClick(tour.card.on, Qt.Key.Key_Return)
    assert tour.card.accessibleName() == "The next question"
    QTest.keyClick(tour.card.on, Qt.Key.Key_Backtab)
    assert window.focusWidget() is tour.card.back
    QTest.keyClick(tour.card.back, Qt.Key.Key_Return)
    assert tour.card.accessibleName() == "The patient"
    assert "Nothing is assumed" in tour.card.accessibleDescription()
    QTest.keyClick(tour.card.on, Qt.Key.Key_Escape)
    assert not tour.on


def test_the_focus_goes_back_to_where_it_was(window):
    window.patient._search.setFocus()
    window.actions_["tour"].trigger()
    click(window.guide.tour.card.skip)
    assert not window.guide.tour.on
    assert window.focusWidget() is window.patient._search


def test_it_ends_even_if_what_had_the_focus_is_gone(window):
    line = QLineEdit(window)
    line.show()
    line.setFocus()
    window.actions_["tour"].trigger()
    shiboken6.delete(line)
    click(window.guide.tour.card.skip)
    assert not window.guide.tour.on


def test_one_can_work_while_it_is_on(window, tour):
    click(chip(window, "site", "pancreas"))
    assert window.model.snapshot.state.answers["site"] == "pancreas"
    assert tour.veil.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert QApplication.activeModalWidget() is None
    assert tour.on


def test_it_follows_the_window(window, tour):
    click(tour.card.on)
    click(tour.card.on)
    click(tour.card.on)
    window.resize(1000, 640)
    QApplication.processEvents()
    assert tour.veil.geometry() == window.rect()
    assert tour.veil._lit.contains(place(window, window.options) & window.rect())


def test_it_leaves_a_page_and_passes_over_what_is_hidden(window):
    window.actions_["pane_options"].trigger()
    window.actions_["compare"].trigger()
    window.actions_["tour"].trigger()
    assert window.stage.page is None
    assert [step.part for step in window.guide.tour._steps].count(window.options) == 0
    assert len(window.guide.tour._steps) == 5


def test_it_begins_by_itself_at_the_first_start_only(first_start):
    window = first_start()
    greet(window)
    assert window.guide.tour.on
    click(window.guide.tour.card.skip)
    window.close_now()
    again = first_start()
    greet(again)
    assert again.guide.tour is None


def test_it_begins_in_a_frame_that_was_on_screen_before_it_was_filled(qtbot, look, tmp_path):
    settings = tmp_path / "window.ini"
    frame = open_frame(look, settings)
    qtbot.addWidget(frame, before_close_func=lambda window: window.close_now())
    setup = WindowSetup(today=TODAY, settings_file=settings)
    greet(build_window(KNOWN, cache(lambda edition: Reasoner(KNOWN, edition)), look, setup, frame))
    assert frame.guide.tour is not None
    assert frame.guide.tour.on


def test_a_window_that_remembers_nothing_never_begins_it(window):
    greet(window)
    assert window.guide.tour is None


def test_what_a_crash_left_messages_and_open_cases_come_first(first_start, tmp_path):
    recovery = tmp_path / "recovery"
    recovery.mkdir()
    (recovery / "left.netcase").write_text("{}")
    window = first_start(keeping=Keeping(None, recovery))
    greet(window)
    assert window.guide.tour is None
    window.close_now()
    (recovery / "left.netcase").unlink()
    (tmp_path / "bad.netcase").write_text("{")
    puzzled = first_start()
    puzzled.files.open_path(tmp_path / "bad.netcase")
    greet(puzzled)
    assert puzzled.guide.tour is None
    other = first_start()
    click(chip(other, "site", "pancreas"))
    greet(other)
    assert other.guide.tour is None
    third = first_start()
    greet(third)
    assert third.guide.tour.on


def test_the_guide_begins_it(window):
    window.guide.show_section("first-minute")
    window.guide._guide.reader.wanted.emit("tour")
    assert not window.guide._guide.isVisible()
    assert window.guide.tour.on


def test_it_ends_when_a_page_takes_the_place_of_what_is_lit(window, tour):
    assert tour.on
    window.actions_["teach"].trigger()
    assert not tour.on
    assert not tour.veil.isVisible()
