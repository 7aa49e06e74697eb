"""Answering in the patient panel, as hands do it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from app.knowledge.model import Asked
from app.ui.main_window import MainWindow
from app.ui.patient.row import FeatureRow
from app.ui.widgets.chip import Chip
from app.ui.widgets.heading import Fold
from app.ui.widgets.sheet import Sheet
from tests.ui.hands import button, chip, click, enter, focused, line, words


def answers(window: MainWindow) -> dict[str, object]:
    return dict(window.model.snapshot.state.answers)


def test_a_fresh_case_knows_nothing(window):
    assert answers(window) == {}
    for feature, row in window.patient.rows.items():
        assert chip(window, feature, "not-known").isChecked()
        assert not [item for item in row.findChildren(Chip) if item.isChecked() and item.objectName() != "not-known"]


def test_core_questions_are_shown_and_the_rest_is_one_click_away(window):
    features = window.model.knowledge.features
    assert set(window.patient.rows) == {key for key, item in features.items() if item.asked is Asked.CORE}
    click(window.patient.fold("liver"))
    assert window.patient.row("load").isVisible()


def test_a_chip_answers_and_another_changes_the_answer(window):
    click(chip(window, "site", "pancreas"))
    assert answers(window) == {"site": "pancreas"}
    assert chip(window, "site", "pancreas").isChecked()
    assert not chip(window, "site", "not-known").isChecked()
    click(chip(window, "site", "colon"))
    assert answers(window) == {"site": "colon"}


def test_pressing_the_chosen_chip_again_keeps_the_answer(window):
    click(chip(window, "site", "pancreas"))
    click(chip(window, "site", "pancreas"))
    assert answers(window) == {"site": "pancreas"}
    assert chip(window, "site", "pancreas").isChecked()


def test_yes_and_no_are_booleans(window):
    click(chip(window, "resectable", "no"))
    assert answers(window) == {"resectable": False}
    click(chip(window, "resectable", "yes"))
    assert answers(window) == {"resectable": True}


def test_short_scales_are_chips_of_whole_numbers(window):
    click(chip(window, "ecog", "0"))
    assert answers(window) == {"ecog": 0}
    assert type(answers(window)["ecog"]) is int


def test_a_set_is_gathered_and_none_is_an_answer_of_its_own(window):
    click(chip(window, "prior", "ssa"))
    click(chip(window, "prior", "prrt"))
    assert answers(window) == {"prior": frozenset({"ssa", "prrt"})}
    click(chip(window, "prior", "-none"))
    assert answers(window) == {"prior": frozenset()}
    assert chip(window, "prior", "-none").isChecked()
    click(chip(window, "prior", "ssa"))
    assert answers(window) == {"prior": frozenset({"ssa"})}


def test_taking_the_last_member_away_is_not_the_same_as_none(window):
    click(chip(window, "prior", "ssa"))
    click(chip(window, "prior", "ssa"))
    assert answers(window) == {}
    assert chip(window, "prior", "not-known").isChecked()


@pytest.mark.parametrize(
    ("typed", "value"), [("8", 8), ("0,5", 0.5), (".5", 0.5), ("12.0", 12), (" 20 % ", 20), ("1,125", 1.125)]
)
def test_a_number_is_taken_as_typed(window, typed, value):
    enter(window, "ki67", typed)
    assert answers(window) == {"ki67": value}
    assert type(answers(window)["ki67"]) is type(value)


@pytest.mark.parametrize(("typed", "why"), [("150", "0 to 100"), ("3-20", "one number"), ("high", "one number")])
def test_a_number_that_cannot_be_taken_stays_and_is_explained(window, typed, why):
    enter(window, "ki67", "8")
    enter(window, "ki67", typed)
    assert answers(window) == {"ki67": 8}
    assert line(window, "ki67").text() == typed
    assert why in words(window.patient.row("ki67"))


def test_a_thousands_mark_is_not_guessed_at(window):
    enter(window, "nt_probnp", "1,000")
    assert answers(window) == {}
    assert "1000 or 1" in words(window.patient.row("nt_probnp"))


def test_escape_takes_back_what_was_typed(window):
    enter(window, "ki67", "8")
    enter(window, "ki67", "150")
    QTest.keyClick(line(window, "ki67"), Qt.Key.Key_Escape)
    assert line(window, "ki67").text() == "8"
    assert "not taken" not in words(window.patient.row("ki67"))


def test_leaving_the_line_takes_the_number(window):
    editor = line(window, "ki67")
    editor.setFocus()
    QTest.keyClicks(editor, "7")
    click(chip(window, "site", "pancreas"))
    assert answers(window) == {"ki67": 7, "site": "pancreas"}


def test_not_known_forgets_an_answer_and_what_was_typed(window):
    enter(window, "ki67", "8")
    enter(window, "ki67", "150")
    click(chip(window, "ki67", "not-known"))
    assert answers(window) == {}
    assert line(window, "ki67").text() == ""
    enter(window, "ki67", "150")
    click(chip(window, "ki67", "not-known"))
    assert line(window, "ki67").text() == ""
    assert "not taken" not in words(window.patient.row("ki67"))


def test_a_settled_question_fades_and_says_why(window):
    click(chip(window, "differentiation", "poor"))
    assert "growth" in window.model.snapshot.assessment.settled
    assert "No longer matters" in words(window.patient.row("growth"))
    click(chip(window, "differentiation", "well"))
    assert "No longer matters" not in words(window.patient.row("growth"))


def test_the_next_question_is_the_most_useful_one_and_moves_on(window):
    card = window.patient.next_question
    assert card.feature == window.model.snapshot.assessment.questions[0]
    first = card.feature
    click(card.findChildren(Chip)[0])
    assert first in answers(window)
    assert card.feature == window.model.snapshot.assessment.questions[0]


def test_a_question_can_be_skipped_and_asked_again(window):
    card, questions = window.patient.next_question, window.model.snapshot.assessment.questions
    skip = button(card, "skip")
    click(skip)
    assert card.feature == questions[1]
    for _ in questions[1:]:
        click(skip)
    assert card.feature is None
    click(skip)
    assert card.feature == questions[0]
    assert answers(window) == {}


def test_a_set_in_the_next_question_can_hold_several_members(window):
    card = window.patient.next_question
    skip = button(card, "skip")
    while card.feature != "prior":
        click(skip)
    chips = {item.objectName(): item for item in card.findChildren(Chip)}
    click(chips["ssa"])
    click(chips["everolimus"])
    assert answers(window) == {"prior": frozenset({"ssa", "everolimus"})}
    assert card.feature == "prior"
    click(skip)
    assert card.feature != "prior"


def test_a_contradiction_names_both_answers_and_leads_to_them(window):
    click(chip(window, "grade", "G1"))
    enter(window, "ki67", "8")
    strip = window.patient.conflicts
    assert strip.isVisible()
    ways = {way.objectName(): way for way in strip.findChildren(Chip)}
    assert {way.words for way in ways.values()} == {"Grade as reported: G1", "Ki-67 index: 8 %"}
    assert "Contradicts another answer" in words(window.patient.row("grade"))
    click(ways["ki67"])
    assert isinstance(focused(), QLineEdit)
    enter(window, "ki67", "2")
    assert not strip.isVisible()


def test_a_warning_is_softer(window):
    click(chip(window, "resectable", "yes"))
    click(chip(window, "ecog", "4"))
    assert "Worth a second look" in words(window.patient.conflicts)
    assert "contradict" not in words(window.patient.conflicts)


def test_what_follows_is_worked_out_with_its_origin(window):
    click(chip(window, "differentiation", "well"))
    enter(window, "ki67", "8")
    assert "WHO 2022: NET G2" in words(window.patient)
    click(next(item for item in window.patient.findChildren(Fold) if item.accessibleName().startswith("Worked out")))
    assert "WHO 2022: NET G2, from Differentiation, Ki-67 index" in words(window.patient)


def test_enter_in_the_search_leads_to_the_first_question_found(window, qtbot):
    window.patient.start_search()
    QTest.keyClicks(focused(), "creat")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert focused() is line(window, "clearance")
    QTest.keyClicks(focused(), "80")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert answers(window) == {"clearance": 80}


def test_search_shows_only_matching_questions_and_reveals_folded_ones(window, qtbot):
    window.patient.start_search()
    QTest.keyClicks(focused(), "creat")
    assert [row.feature.id for row in window.patient.findChildren(FeatureRow) if row.isVisible()] == ["clearance"]
    window.patient.reveal("site")
    assert window.patient.row("site").isVisible()


def test_revealing_opens_the_fold_and_takes_the_focus(window):
    window.patient.reveal("portal_vein")
    row = window.patient.row("portal_vein")
    assert row.isVisible()
    assert row.isAncestorOf(focused())


def test_markup_in_the_vocabulary_is_shown_as_it_is(window):
    for item in window.findChildren(QLabel):
        assert item.textFormat() is Qt.TextFormat.PlainText or not item.text()


def test_arrow_keys_walk_the_chips_and_space_answers(window):
    first = chip(window, "site", "pancreas")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Right)
    second = focused()
    assert second is chip(window, "site", "small_intestine")
    assert answers(window) == {}
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert answers(window) == {"site": "small_intestine"}
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert focused().objectName() == "not-known" or not window.patient.row("site").isAncestorOf(focused())


def test_a_number_near_a_limit_is_told_and_leads_to_its_question(window, qtbot):
    near = window.patient.near
    click(chip(window, "differentiation", "well"))
    enter(window, "ki67", "19")
    qtbot.waitUntil(near.isVisible)
    assert "Ki-67 index 19 %: at 2" in near.text
    assert "this patient would be: WHO 2022 NET G3" in near.text
    window.patient.start()
    click(button(near, "ki67"))
    assert window.patient.row("ki67").isAncestorOf(focused())
    enter(window, "ki67", "40")
    qtbot.waitUntil(lambda: not near.isVisible())


def test_no_number_is_near_a_limit_while_answers_contradict_each_other(window, qtbot):
    enter(window, "ki67", "4")
    click(chip(window, "differentiation", "well"))
    qtbot.waitUntil(window.patient.near.isVisible)
    click(chip(window, "grade", "G1"))
    qtbot.waitUntil(lambda: not window.patient.near.isVisible())


def test_what_is_worked_out_follows_the_size_of_the_text(window, look):
    click(chip(window, "differentiation", "poor"))
    sheet = next(item for item in window.patient.findChildren(Sheet) if "NEC" in item.toPlainText())
    before = sheet.font().pixelSize(), sheet.height()
    look.set_scale(1.5)
    QApplication.processEvents()
    assert sheet.font().pixelSize() == round(before[0] * 1.5)
    assert sheet.height() > before[1]
