"""The guided walk, as a person walks it: with the mouse, and with the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.reasoning.assessment import Status
from app.ui.main_window import MainWindow
from app.ui.patient.guide import Guide
from app.ui.widgets.chip import Chip
from tests.ui.hands import button, chip, click, focused, words


def walking(window: MainWindow, qtbot) -> Guide:
    QTest.keyClick(window, Qt.Key.Key_F6)
    guide = window.patient.guide
    qtbot.waitUntil(lambda: guide.isAncestorOf(focused()))
    return guide


def answer(guide: Guide, key: str) -> Chip:
    """The chip of an answer to the question on screen."""
    return next(item for item in guide.findChildren(Chip) if item.objectName() == key and item.isVisible())


def press(guide: Guide, key: str) -> None:
    click(answer(guide, key))


def answers(window: MainWindow) -> dict[str, object]:
    return dict(window.model.snapshot.state.answers)


def statuses(window: MainWindow) -> dict[str, Status]:
    return {verdict.option.id: verdict.status for verdict in window.model.snapshot.assessment.verdicts}


def put_off_until(guide: Guide, feature: str) -> None:
    while guide.walk.asked != feature:
        assert guide.walk.asked is not None
        click(button(guide, "later"))


def put_off_all(guide: Guide) -> None:
    while guide.walk.asked is not None:
        click(button(guide, "later"))


def test_it_takes_the_place_of_the_questions_and_asks_the_next_one(window, qtbot):
    guide = walking(window, qtbot)
    assert guide.isVisible()
    assert window.actions_["walk"].isChecked()
    assert guide.walk.asked == window.model.snapshot.assessment.questions[0]
    assert "Question 1 of about" in words(guide)
    assert "options still undecided" in words(guide)
    assert not window.patient.next_question.isVisible()


def test_the_link_on_the_next_question_begins_it_and_leave_ends_it(window):
    click(button(window.patient.next_question, "walk"))
    assert window.patient.guide.isVisible()
    click(button(window.patient.guide, "leave"))
    assert not window.patient.guide.isVisible()
    assert window.patient.next_question.isVisible()
    assert not window.actions_["walk"].isChecked()


def test_a_second_click_on_the_spot_answers_no_question_that_has_just_come(window, qtbot):
    guide = walking(window, qtbot)
    for _ in range(2):
        shown = next(item for item in guide.findChildren(Chip) if item.isVisible())
        spot = shown.mapTo(window, shown.rect().center())
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert list(answers(window)) == ["differentiation"]


def test_the_keyboard_goes_from_answer_to_answer_and_through_no_button(window, qtbot, qapp):
    guide = walking(window, qtbot)
    passed: list[str] = []

    def note(_old: QWidget | None, now: QWidget | None) -> None:
        passed.append(type(now).__name__)

    qapp.focusChanged.connect(note)
    for feature in ("differentiation", "resectable", "extrahepatic"):
        assert guide.walk.asked == feature
        passed.clear()
        QTest.keyClick(focused(), Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: "Chip" in passed)
        assert passed == ["Guide", "Chip"]
    qapp.focusChanged.disconnect(note)


def test_an_answer_goes_on_and_says_what_it_did(window, qtbot):
    guide, before = walking(window, qtbot), statuses(window)
    assert guide.walk.asked == "differentiation"
    press(guide, "poor")
    assert answers(window) == {"differentiation": "poor"}
    assert guide.walk.asked == window.model.snapshot.assessment.questions[0]
    gone = sum(s is Status.NOT_APPLICABLE and before[o] is not s for o, s in statuses(window).items())
    assert gone > 1
    assert guide.did.startswith("Differentiation, Poorly differentiated (NEC): ")
    assert f"{gone} fell away" in guide.did
    assert f"{gone} fell away" in words(window.options.overview.moves)
    assert "Question 2 of about" in words(guide)


def test_what_each_answer_would_do_names_options(window, qtbot):
    guide = walking(window, qtbot)
    poor = next(text for text in guide.effects.texts if text.startswith("Poorly differentiated"))
    assert "fall away" in poor
    names = guide.effects.texts[guide.effects.texts.index(poor) + 1]
    assert "Fall away: " in names
    assert window.options.cards["lanreotide"].accessibleName().split(":")[0].split(",")[0] in names


def test_keyboard_alone(window, qtbot):
    guide = walking(window, qtbot)
    QTest.keyClick(focused(), Qt.Key.Key_Space)  # the first answer
    assert answers(window) == {"differentiation": "well"}
    asked = guide.walk.asked
    qtbot.waitUntil(lambda: isinstance(focused(), Chip | QLineEdit))
    QTest.keyClick(focused(), Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: guide.walk.asked == "differentiation")
    QTest.keyClick(focused(), Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: guide.walk.asked == asked)
    QTest.keyClick(focused(), Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: guide.walk.put_off == {asked})
    qtbot.waitUntil(lambda: isinstance(focused(), Chip | QLineEdit))
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not guide.isVisible()
    assert window.patient.next_question.isAncestorOf(focused())
    assert answers(window) == {"differentiation": "well"}


def test_enter_held_down_answers_one_question_and_goes_neither_on_nor_back(window, qtbot):
    guide = walking(window, qtbot)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    came = guide.walk.asked
    for wait in (False, True):  # before the next question has the keyboard, and after
        if wait:
            qtbot.waitUntil(lambda: isinstance(focused(), Chip | QLineEdit))
        for _ in range(3):
            held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
            QApplication.sendEvent(focused(), held)
        assert answers(window) == {"differentiation": "well"}
        assert guide.walk.asked == came
    for name in ("back", "later"):
        button(guide, name).setFocus()
        QApplication.sendEvent(
            focused(), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        )
        assert guide.walk.asked == came


def test_enter_pressed_twice_does_not_go_back(window, qtbot):
    guide = walking(window, qtbot)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    at = guide.walk.at
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert guide.walk.at >= at


def test_tab_leads_from_the_answers_to_the_buttons(window, qtbot):
    guide = walking(window, qtbot)
    press(guide, "well")
    qtbot.waitUntil(lambda: isinstance(focused(), Chip | QLineEdit))
    for name in ("back", "later"):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert focused() is button(guide, name)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert guide.walk.put_off


def test_a_number_is_typed_and_entered(window, qtbot):
    guide = walking(window, qtbot)
    put_off_until(guide, "ki67")
    line = guide.findChildren(QLineEdit)[-1]
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "abc")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert guide.walk.asked == "ki67"
    assert "“abc” is not one number" in words(guide)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert guide.isVisible()
    QTest.keyClicks(line, "12")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert answers(window) == {"ki67": 12}
    assert guide.walk.asked != "ki67"


def test_a_number_entered_after_other_answers_leads_on_and_not_back(window, qtbot):
    guide = walking(window, qtbot)
    press(guide, "well")
    put_off_until(guide, "ki67")
    line = guide.findChildren(QLineEdit)[-1]
    qtbot.waitUntil(line.hasFocus)
    number = guide.walk.at
    QTest.keyClicks(line, "12")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert guide.walk.asked != "ki67"
    assert guide.walk.at > number


def test_the_buttons_have_room_for_words_that_changed_while_the_walk_was_not_seen(window, qtbot):
    guide = walking(window, qtbot)
    later = button(guide, "later")
    QTest.keyClick(window, Qt.Key.Key_F6)
    later.setText("Ask later")
    QTest.keyClick(window, Qt.Key.Key_F6)
    qtbot.waitUntil(later.isVisible)
    assert later.text() != "Ask later"
    assert later.width() >= later.sizeHint().width()


def test_a_number_that_was_typed_and_then_put_off_is_not_taken(window, qtbot):
    guide = walking(window, qtbot)
    put_off_until(guide, "ki67")
    line = guide.findChildren(QLineEdit)[-1]
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "12")
    click(button(guide, "later"))
    assert answers(window) == {}
    assert guide.walk.asked not in ("ki67", None)
    assert "ki67" in guide.walk.put_off


def test_a_set_is_put_together_before_it_goes_on(window, qtbot):
    guide = walking(window, qtbot)
    put_off_until(guide, "prior")
    members = [item.objectName() for item in guide.findChildren(Chip) if item.isVisible()][1:3]
    QApplication.processEvents()
    place = answer(guide, members[0]).mapTo(guide, QPoint())
    for member in members:
        press(guide, member)
        QApplication.processEvents()
        assert guide.walk.asked == "prior"
        assert guide.did.startswith("Treatments given so far, ")
        assert answer(guide, members[0]).mapTo(guide, QPoint()) == place, "the answers moved under the hand"
    assert answers(window) == {"prior": frozenset(members)}
    click(button(guide, "on"))
    assert guide.walk.asked != "prior"


def test_undo_asks_again_what_was_answered(window, qtbot):
    guide = walking(window, qtbot)
    press(guide, "well")
    window.actions_["undo"].trigger()
    assert guide.walk.asked == "differentiation"
    assert answers(window) == {}
    window.actions_["redo"].trigger()
    assert answers(window) == {"differentiation": "well"}
    assert guide.walk.asked != "differentiation"


def test_not_known_takes_an_earlier_answer_back(window, qtbot):
    guide = walking(window, qtbot)
    press(guide, "well")
    click(button(guide, "back"))
    assert answer(guide, "well").isChecked()
    click(button(guide, "later"))
    assert answers(window) == {}
    assert guide.walk.put_off == {"differentiation"}


def test_the_end_says_what_remains_and_leads_to_the_options(window, qtbot):
    guide = walking(window, qtbot)
    press(guide, "poor")
    put_off_all(guide)
    assert not button(guide, "later").isVisible()
    text = words(guide)
    waiting = sum(status is Status.NEEDS_INFORMATION for status in statuses(window).values())
    assert waiting
    assert f"{waiting} option{'s stay' if waiting > 1 else ' stays'} undecided" in text
    first = window.model.snapshot.assessment.questions[0]
    assert window.model.knowledge.features[first].label in text
    click(button(guide, "again"))
    assert guide.walk.asked == first
    put_off_all(guide)
    click(button(guide, "options"))
    assert not guide.isVisible()
    assert window.options.isAncestorOf(focused())


def test_when_every_option_is_decided_the_checks_are_asked_only_if_wanted(window, qtbot):
    guide = walking(window, qtbot)
    for feature, value in (("differentiation", "poor"), ("resectable", False), ("grade", "G1")):
        window.model.answer(feature, value)
    assert guide.walk.asked is None
    assert Status.NEEDS_INFORMATION not in statuses(window).values()
    assert window.model.snapshot.assessment.open == {"portal_vein"}
    assert "Every option is decided" in words(guide)
    click(button(guide, "checks"))
    assert guide.walk.asked == "portal_vein"


def test_answers_given_in_the_graph_or_elsewhere_move_the_walk_on(window, qtbot):
    guide = walking(window, qtbot)
    window.model.answer("differentiation", "well")
    assert guide.walk.asked == window.model.snapshot.assessment.questions[0]


def test_a_link_to_a_question_leaves_the_walk(window, qtbot):
    guide = walking(window, qtbot)
    window.options.question_wanted.emit("ki67")
    assert not guide.isVisible()
    assert window.patient.row("ki67").isAncestorOf(focused())


def test_another_case_begins_another_walk(window, qtbot):
    guide = walking(window, qtbot)
    press(guide, "well")
    click(button(guide, "later"))
    window.actions_["new"].trigger()
    assert guide.walk.put_off == frozenset()
    assert guide.walk.trail == ("differentiation",)
    assert guide.did == ""


def test_the_walk_comes_into_view_when_the_pane_is_hidden(window, qtbot):
    window.actions_["pane_patient"].trigger()
    assert not window.patient.isVisible()
    walking(window, qtbot)
    assert window.patient.isVisible()
    assert window.actions_["pane_patient"].isChecked()


@pytest.mark.parametrize("action", ["walk", "next", "find"])
def test_a_page_without_the_patient_makes_way(window, qtbot, action):
    window.actions_["teach"].trigger()
    assert not window.patient.isVisible()
    window.actions_[action].trigger()
    assert window.patient.isVisible()
    assert window.stage.page is None
    qtbot.waitUntil(lambda: window.patient.isAncestorOf(focused()))


def test_an_opened_case_has_no_last_step(window):
    click(chip(window, "differentiation", "poor"))
    moves = window.options.overview.moves
    assert moves.isVisible()
    window.actions_["new"].trigger()
    assert not moves.isVisible()
    click(chip(window, "differentiation", "well"))
    assert moves.isVisible()
    window.actions_["previous_case"].trigger()
    assert not moves.isVisible()
    assert QApplication.focusWidget() is not None
