"""What an answer would do and why a question no longer matters, as the patient panel tells it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from app.reasoning.assessment import Status
from app.ui.widgets.chip import Chip
from tests.ui.hands import button, chip, click, enter, words


def status_counts(window) -> dict[Status, set[str]]:
    verdicts = window.model.snapshot.assessment.verdicts
    return {status: {v.option.id for v in verdicts if v.status is status} for status in Status}


def ask(window, feature: str) -> None:
    """Skip questions until this one is asked."""
    card = window.patient.next_question
    while card.feature not in (feature, None):
        click(button(card, "skip"))
    assert card.feature == feature


def test_the_card_says_what_each_answer_would_do_and_it_comes_true(window):
    ask(window, "differentiation")
    card, before = window.patient.next_question, status_counts(window)
    line = next(text for text in card.effects.texts if text.startswith("Poorly differentiated"))
    click(next(item for item in card.findChildren(Chip) if item.objectName() == "poor"))
    gone = status_counts(window)[Status.NOT_APPLICABLE] - before[Status.NOT_APPLICABLE]
    assert len(gone) > 1
    assert f"{len(gone)} fall away" in line


def test_a_second_click_on_the_spot_answers_no_question_that_has_just_come(window, qtbot):
    ask(window, "differentiation")
    card, state = window.patient.next_question, window.model.snapshot.state

    def press_spot() -> None:
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)

    def under_spot() -> str | None:
        found = card.childAt(card.mapFrom(window, spot))
        return found.objectName() if isinstance(found, Chip) else None

    spot = centre(window, next(item for item in card.findChildren(Chip) if item.objectName() == "well"))
    press_spot()
    assert window.model.snapshot.state.answers.keys() - state.answers.keys() == {"differentiation"}
    came = card.feature
    assert came not in ("differentiation", None)
    spot = centre(window, next(item for item in card.findChildren(Chip) if item.isVisible()))
    press_spot()
    assert came not in window.model.snapshot.state.answers
    qtbot.waitUntil(lambda: under_spot() is not None)
    press_spot()
    assert came in window.model.snapshot.state.answers


def centre(window, widget: Chip) -> QPoint:
    """Middle of a widget, seen from the window."""
    return widget.mapTo(window, widget.rect().center())


def test_pointing_at_an_answer_names_the_options(window, qtbot):
    ask(window, "differentiation")
    poor = next(item for item in window.patient.next_question.findChildren(Chip) if item.objectName() == "poor")
    label = window.options.cards["lanreotide"].accessibleName().split(":")[0].split(",")[0]
    assert label in poor.toolTip()
    assert label in poor.accessibleDescription()
    poor.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: label in QToolTip.text())
    QToolTip.hideText()


def test_runs_of_numbers_are_told_apart_where_they_differ(window):
    ask(window, "ki67")
    texts = window.patient.next_question.effects.texts
    assert len(texts) > 1
    assert all("%" in text.split(":")[0] for text in texts)


def test_contradicting_answers_promise_nothing(window):
    click(chip(window, "grade", "G1"))
    enter(window, "ki67", "8")
    assert window.model.snapshot.assessment.conflicts
    assert not window.patient.next_question.effects.isVisible()


def test_a_settled_question_names_the_answer_that_settled_it(window, qtbot):
    click(chip(window, "differentiation", "poor"))
    row = window.patient.row("growth")
    qtbot.waitUntil(lambda: "Differentiation" in words(row))
    assert "No longer matters: settled by Differentiation." in words(row)
    assert "because of Differentiation: Poorly differentiated (NEC)." in row.accessibleDescription()
    assert row.accessibleDescription() in row.toolTip()


def test_a_reason_stays_while_its_answers_stand_and_goes_with_them(window, qtbot):
    click(chip(window, "differentiation", "poor"))
    row = window.patient.row("growth")
    qtbot.waitUntil(lambda: "settled by Differentiation" in words(row))
    click(chip(window, "resectable", "no"))
    assert "settled by Differentiation" in words(row)
    click(chip(window, "differentiation", "well"))
    row = window.patient.row("growth")
    assert "Differentiation" not in words(row)
    assert not row.toolTip()


def test_each_line_begins_with_a_capital(window):
    ask(window, "prior")
    texts = window.patient.next_question.effects.texts
    assert any(text.startswith("Only ") for text in texts)
    assert [text for text in texts if text[0].islower()] == []
