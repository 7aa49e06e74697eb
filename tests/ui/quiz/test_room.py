"""The quiz in the window: chosen, taken by mouse and by keyboard, explained, and looked at again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.teaching.quiz import QuizSettings
from app.teaching.sitting import Sitting
from app.ui.quiz.answer_row import Shown
from tests.ui.hands import click, focused, words


@pytest.fixture
def taken(room, qtbot):
    """A quiz of two questions on what applies, begun."""
    room.begin(QuizSettings(4, ("kind:applies",)), 2)
    qtbot.waitUntil(lambda: room.sitting.question is not None, timeout=20_000)
    return room


def press(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)


def test_nothing_has_to_be_chosen_to_begin(room, qtbot):
    assert focused() is room.set_up.begin
    press(Qt.Key.Key_Return)
    assert room.currentWidget() is room.question
    qtbot.waitUntil(lambda: room.sitting.question is not None, timeout=20_000)
    assert len(room.question.rows) in (4, 5)


def test_topics_level_length_and_number_make_the_quiz(room, qtbot):
    set_up = room.set_up
    click(set_up.groups["site"].chips["site:pancreas"])
    click(set_up.groups["kind"].chips["kind:applies"])
    click(set_up.groups["kind"].chips["kind:next"])
    click(set_up.groups["kind"].chips["kind:next"])
    click(set_up.level.segments["2"])
    click(set_up.count.segments["5"])
    set_up.seed.setText("12")
    assert set_up.settings == QuizSettings(12, ("kind:applies", "site:pancreas"), 2)
    with qtbot.waitSignal(set_up.begun) as begun:
        click(set_up.begin)
    assert begun.args == [QuizSettings(12, ("kind:applies", "site:pancreas"), 2), 5]
    qtbot.waitUntil(lambda: room.sitting.question is not None, timeout=20_000)
    assert "site:pancreas" in room.sitting.question.topics


def test_a_seed_that_is_no_number_counts_as_one(room):
    room.set_up.seed.setText("seven")
    assert room.set_up.settings.seed == 1


def test_a_screen_reader_chooses_by_checking(taken):
    taken.question.rows[1].toggle()  # what assistive technology does with a button that can be checked
    assert taken.sitting.choice == 1
    assert [row.isChecked() for row in taken.question.rows[:2]] == [False, True]
    taken.question.rows[1].toggle()
    assert taken.question.rows[1].isChecked()


def test_a_quiz_is_taken_by_keyboard_alone(taken, qtbot):
    view, key = taken.question, taken.sitting.question.key
    assert not view.on.isEnabled(), "nothing is committed to before a choice"
    press(Qt.Key(Qt.Key.Key_1 + key))
    assert taken.sitting.choice == key
    assert not taken.sitting.revealed
    press(Qt.Key.Key_Return)
    assert view.rows[key].shown is Shown.RIGHT
    assert view.verdict.text().startswith("Right")
    qtbot.waitUntil(lambda: len(taken.sitting.questions) == 2, timeout=20_000)
    press(Qt.Key.Key_Return)
    wrong = (taken.sitting.question.key + 1) % len(view.rows)
    press(Qt.Key(Qt.Key.Key_1 + wrong))
    press(Qt.Key.Key_Return)
    assert view.rows[wrong].shown is Shown.MISSED
    press(Qt.Key.Key_Return)
    assert taken.currentWidget() is taken.summary
    assert taken.summary.head.text() == "1 of 2 right"
    assert [row.right for row in taken.summary.rows] == [True, False]


def test_arrow_keys_and_enter_on_a_choice_do_the_same(taken):
    view = taken.question
    assert focused() is view.rows[0]
    press(Qt.Key.Key_Down)
    assert focused() is view.rows[1]
    press(Qt.Key.Key_Space)
    assert taken.sitting.choice == 1
    press(Qt.Key.Key_Return)
    assert taken.sitting.revealed


def test_every_choice_is_explained_with_its_sources(taken):
    click(taken.question.rows[0])
    click(taken.question.on)
    shown = words(taken.question.side)
    assert shown.count("one criterion is against it") == len(taken.question.rows) - 1
    assert "Applicable." in shown
    assert "[" in shown, "sources are named"
    assert "Would no longer apply with" in shown
    assert not any(row.isEnabled() for row in taken.question.rows)


def test_a_choice_stays_once_it_was_committed_to(taken):
    click(taken.question.rows[0])
    click(taken.question.on)
    before = taken.sitting
    QTest.keyClick(taken.question, Qt.Key.Key_3)
    assert taken.sitting == before


def test_a_question_can_be_looked_at_again(taken):
    click(taken.question.rows[1])
    click(taken.question.on)
    first = taken.sitting.question
    click(taken.question.leave)
    assert taken.summary.head.text().endswith("of 1 right")
    click(taken.summary.rows[0])
    assert taken.currentWidget() is taken.question
    assert taken.sitting.question is first
    assert any(row.shown is Shown.RIGHT for row in taken.question.rows)


def test_the_patient_opens_in_the_pathways(window, taken):
    click(taken.question.rows[0])
    click(taken.question.on)
    question = taken.sitting.question
    click(taken.question.patient)
    assert window.stage.page is None
    assert window.model.snapshot.state.answers == question.answers


def test_a_quiz_that_cannot_be_made_says_so(room, qtbot):
    topics = ("site:rectum", "syndrome:insulinoma")
    room.begin(QuizSettings(1, topics), 5)
    qtbot.waitUntil(lambda: room.currentWidget() is room.set_up, timeout=20_000)
    assert "No question fits" in room.set_up.problem.text()
    assert room.set_up.problem.isVisible()


def test_leaving_without_an_answer_leads_back_to_the_topics(taken):
    click(taken.question.leave)
    assert taken.currentWidget() is taken.set_up
    assert taken.sitting is None


def test_nothing_is_cut_at_twice_the_text_size(taken, look, qtbot):
    look.set_scale(2.0)
    view = taken.question
    assert len(view.rows) in (4, 5)
    qtbot.waitUntil(lambda: all(row.height() >= row.heightForWidth(row.width()) for row in view.rows))
    qtbot.waitUntil(lambda: view.on.width() >= view.on.minimumSizeHint().width())
    assert all(row.width() <= view.side.viewport().width() for row in view.rows)


def test_a_sitting_goes_on_only_after_a_commitment():
    assert Sitting(3).last is False
    assert Sitting(1).last is True
    assert Sitting(3).question is None


def test_while_a_question_is_made_the_last_patient_is_gone_and_the_focus_stays_in_the_quiz(taken):
    view = taken.question
    press(Qt.Key(Qt.Key.Key_1 + taken.sitting.question.key))
    press(Qt.Key.Key_Return)
    assert view.verdict.text() == "Right."
    assert focused() is view.on
    view.show_sitting(Sitting(2))
    assert view.hasFocus()
    assert view.verdict.text() == ""
    assert not any(item.isVisible() for item in view.card.widget().findChildren(QLabel))
    before = taken.sitting
    press(Qt.Key.Key_Return)
    assert taken.sitting is before, "Enter waits, too"
