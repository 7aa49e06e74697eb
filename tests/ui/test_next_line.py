"""The next question is always in sight: as a card, as a line above the questions, or as the guided walk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from app.knowledge.model import Kind
from app.ui.main_window import MainWindow
from app.ui.theme import ThemeManager
from app.ui.widgets.chip import Chip
from tests.ui.hands import chip, click, cut, focused, words


def scroll(window: MainWindow, value: int) -> None:
    window.patient._scroll.verticalScrollBar().setValue(value)
    QCoreApplication.processEvents()


def asked(window: MainWindow) -> str:
    feature = window.patient.next_question.feature
    assert feature is not None
    return window.model.knowledge.features[feature].label


def test_a_line_names_the_next_question_while_its_card_is_scrolled_away(window: MainWindow) -> None:
    line = window.patient.next_line
    assert not line.isVisible()

    scroll(window, 600)

    assert line.isVisible()
    assert asked(window) in line.text()
    scroll(window, 0)
    assert not line.isVisible()


def test_the_line_comes_and_goes_without_moving_a_question(window: MainWindow) -> None:
    card, row = window.patient.next_question, window.patient.row("site")
    scroll(window, card.geometry().bottom())
    assert not window.patient.next_line.isVisible()
    before = row.mapTo(window, QPoint(0, 0))

    scroll(window, card.geometry().bottom() + 1)

    assert window.patient.next_line.isVisible()
    assert row.mapTo(window, QPoint(0, 0)).y() == before.y() - 1


def test_the_line_leads_to_the_card_and_follows_the_answers(window: MainWindow) -> None:
    scroll(window, 600)
    first = asked(window)
    click(chip(window, "differentiation", "well"))
    assert asked(window) != first
    assert asked(window) in window.patient.next_line.text()

    click(window.patient.next_line)

    assert window.patient.next_question.isAncestorOf(focused())
    assert not window.patient.next_question.visibleRegion().isEmpty()


def test_the_card_out_of_sight_follows_and_moves_no_question(window: MainWindow, qtbot: QtBot) -> None:
    window.patient.reveal("differentiation")
    scroll(window, window.patient.next_question.geometry().bottom() + 1)
    row = window.patient.row("differentiation")
    click(chip(window, "differentiation", "well"))
    QCoreApplication.processEvents()
    before = row.mapTo(window, QPoint(0, 0))

    qtbot.waitUntil(lambda: asked(window) in words(window.patient.next_question))
    QCoreApplication.processEvents()

    assert row.mapTo(window, QPoint(0, 0)) == before


def test_a_search_does_not_hide_the_next_question(window: MainWindow) -> None:
    window.actions_["find"].trigger()
    QTest.keyClicks(focused(), "ki-67")
    assert window.patient.next_line.isVisible()

    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)

    assert not window.patient.next_line.isVisible()
    assert window.patient.next_question.isAncestorOf(focused())


def test_the_walk_asks_by_itself(window: MainWindow) -> None:
    scroll(window, 600)
    window.actions_["walk"].trigger()

    assert not window.patient.next_line.isVisible()


def test_large_text_cuts_the_line_and_tells_all_of_it(window: MainWindow, look: ThemeManager) -> None:
    look.set_scale(2.0)
    scroll(window, 3000)
    line = window.patient.next_line

    assert line.isVisible()
    assert asked(window) in line.toolTip()
    assert asked(window) in line.accessibleName()
    assert not list(cut(window.patient))


def test_who_answers_with_the_mouse_finds_no_answer_ringed_and_no_hint_over_the_answers(window: MainWindow) -> None:
    card = window.patient.next_question
    click(card.findChildren(Chip)[0])
    QCoreApplication.processEvents()
    following = focused()

    assert card.isAncestorOf(following)
    assert isinstance(following, Chip)
    assert not following.ring
    assert not QToolTip.isVisible()


def test_who_answers_with_the_keyboard_finds_the_next_answer_ringed(window: MainWindow) -> None:
    window.actions_["next"].trigger()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    following = focused()

    assert isinstance(following, Chip)
    assert following.ring


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_putting_a_set_together_moves_no_answer_under_the_mouse(
    window: MainWindow, look: ThemeManager, scale: float
) -> None:
    look.set_scale(scale)
    card = window.patient.next_question
    while window.model.knowledge.features[str(card.feature)].kind is not Kind.MULTI:
        card._skip.click()
    QCoreApplication.processEvents()
    chips = [chip for chip in card.findChildren(Chip) if chip.isVisible()]
    before = [chip.mapTo(window, QPoint(0, 0)) for chip in chips]

    click(chips[1])
    QCoreApplication.processEvents()

    assert chips[1].isChecked()
    assert [chip.mapTo(window, QPoint(0, 0)) for chip in chips] == before
