"""The options: verdicts in words, reasons one click away, and nothing preferred."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip

from app.reasoning.assessment import Status
from app.ui.options.card import CardHead, OptionCard
from app.ui.options.face import Badge, BadgeKind, Face
from app.ui.options.overview import Filter
from app.ui.widgets.text import tooltip
from tests.ui.hands import button, card, chip, click, enter, focused, words

PATIENT = {"site": "pancreas", "differentiation": "well", "ki67": 8, "growth": "slow", "sstr": "positive"}


@pytest.fixture
def halfway(window):
    for feature, value in PATIENT.items():
        window.model.answer(feature, value)
    return window


def shown(window) -> list[str]:
    return [item.option_id for item in window.options.cards_view.column.items if isinstance(item, OptionCard)]


def test_every_option_has_a_card_with_its_verdict_in_words(window):
    assert set(shown(window)) == {option.id for option in window.model.edition.options}
    for verdict in window.model.snapshot.assessment.verdicts:
        assert "Needs information" in card(window, verdict.option.id).head.accessibleDescription()


def test_cards_stand_in_groups_and_applicable_ones_come_first(halfway):
    assert shown(halfway).index("captem") < shown(halfway).index("embolisation")
    assert shown(halfway).index("lanreotide") < shown(halfway).index("captem")


def test_not_applicable_options_are_counted_and_one_click_away(halfway):
    assert "platinum" not in shown(halfway)
    click(halfway.options.fold("first-line"))
    assert "platinum" in shown(halfway)
    assert "Differentiation: Well differentiated (NET); asks for: Poorly differentiated" in (
        card(halfway, "platinum").head.accessibleDescription()
    )


def test_the_summary_counts_the_verdicts(halfway):
    verdicts = halfway.model.snapshot.assessment.verdicts
    applicable = sum(verdict.status is Status.APPLICABLE for verdict in verdicts)
    assert halfway.options.overview.summary.startswith(f"{applicable} applicable · ")


def test_the_order_is_said_to_be_no_ranking(halfway):
    assert "The order of the options is no ranking." in words(halfway.options.overview)


def test_enter_in_the_search_leads_to_the_first_option_found(halfway):
    search = halfway.options.overview.search
    search.setFocus()
    QTest.keyClicks(search, "lanreo")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert focused() is card(halfway, "lanreotide").head


@pytest.mark.parametrize(
    ("chosen", "statuses"),
    [
        (Filter.APPLICABLE, {Status.APPLICABLE}),
        (Filter.OPEN, {Status.NEEDS_INFORMATION}),
        (Filter.OUT, {Status.NOT_APPLICABLE, Status.CONTRAINDICATED}),
    ],
)
def test_the_filter_shows_some_verdicts_only(halfway, chosen, statuses):
    halfway.model.answer("clearance", 20)
    halfway.options.overview.choose(chosen)
    assessment = halfway.model.snapshot.assessment
    assert {assessment.verdict(option).status for option in shown(halfway)} == statuses
    assert len(shown(halfway)) == sum(verdict.status in statuses for verdict in assessment.verdicts)


def test_opening_a_card_tells_rule_answer_source_grade_and_review(halfway):
    click(card(halfway, "lanreotide").head)
    told = words(card(halfway, "lanreotide"))
    for part in (
        "Ki-67 at most 10 %.",
        "Ki-67 index: 8 %",
        "Example 2024",
        "ESMO 2020: I, A",
        "Current edition, last reviewed 2026-11-23",
        "At 24 months 65 %",
        "one body sets the limit",
        "doi:10.1056/NEJMoa1316158",
    ):
        assert part.lower() in told.lower()
    assert halfway.model.snapshot.state.selected == "lanreotide"
    click(card(halfway, "lanreotide").head)
    assert card(halfway, "lanreotide").details is None


def test_a_contraindication_is_told_first(halfway):
    halfway.model.answer("clearance", 20)
    click(card(halfway, "radioligand").head)
    told = words(card(halfway, "radioligand"))
    assert told.index("Creatinine clearance below 40") < told.index("Well differentiated.")
    assert "Contraindicated" in card(halfway, "radioligand").head.accessibleDescription()


def test_unconfirmed_sources_say_so(window):
    assert "source to be confirmed" in card(window, "ablation").head.accessibleDescription()
    click(card(window, "ablation").head)
    assert "(source to be confirmed)" in words(card(window, "ablation"))


def test_a_missing_answer_is_one_click_away(halfway):
    click(card(halfway, "radioligand").head)
    click(button(card(halfway, "radioligand"), "clearance"))
    assert halfway.patient.row("clearance").isAncestorOf(focused())


def test_selecting_in_the_model_reveals_the_card(halfway):
    halfway.options.overview.choose(Filter.APPLICABLE)
    halfway.model.select("platinum")
    assert "platinum" in shown(halfway)
    assert halfway.options.overview.filter is Filter.ALL


def test_an_open_card_follows_the_answers(halfway):
    click(card(halfway, "lanreotide").head)
    enter(halfway, "ki67", "15")
    halfway.options.reveal("lanreotide")
    assert "Why not" in words(card(halfway, "lanreotide"))
    assert "Ki-67 index: 15 %" in words(card(halfway, "lanreotide"))


def test_only_cards_whose_verdict_differs_are_touched(halfway, monkeypatch):
    touched: list[str] = []
    real = OptionCard.show_face

    def watched(self, face):
        touched.append(self.option_id)
        real(self, face)

    monkeypatch.setattr(OptionCard, "show_face", watched)
    before = halfway.model.snapshot.assessment
    click(chip(halfway, "resectable", "no"))
    after = halfway.model.snapshot.assessment
    differing = {v.option.id for v in after.verdicts if v != before.verdict(v.option.id)}
    assert set(touched) <= differing


def test_a_single_applicable_option_is_not_a_recommendation(window):
    click(chip(window, "differentiation", "poor"))
    assert "That alone does not recommend it" in words(window.options.overview)


def test_contradicting_answers_make_the_verdicts_suspect(halfway):
    click(chip(halfway, "grade", "G1"))
    assert "do not rely on these verdicts" in words(halfway.options.overview)


def test_cards_work_by_keyboard(halfway):
    first = card(halfway, shown(halfway)[0]).head
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert card(halfway, shown(halfway)[0]).details is not None
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert focused() is card(halfway, shown(halfway)[1]).head


def test_an_empty_case_says_how_to_begin_and_what_the_program_is_not_for(window):
    assert "nothing is assumed" in words(window.options.welcome)
    assert "not meant for patients, for emergencies or for dosing" in words(window.options.welcome)
    click(chip(window, "site", "pancreas"))
    assert not window.options.welcome.isVisible()


def test_an_open_card_says_what_would_change_it_and_leads_to_the_question(halfway):
    enter(halfway, "ki67", "12")
    halfway.options.reveal("lanreotide")
    click(card(halfway, "lanreotide").head)
    told = words(card(halfway, "lanreotide"))
    assert "What would bring it in" in told
    assert "Applicable if Ki-67 index at most 10 %" in told
    click(button(card(halfway, "lanreotide"), "ki67"))
    assert halfway.patient.row("ki67").isAncestorOf(focused())


def test_a_change_is_tried_with_one_click_shows_what_moved_and_is_undone(halfway):
    enter(halfway, "ki67", "12")
    before = halfway.model.snapshot.assessment
    halfway.options.reveal("lanreotide")
    click(card(halfway, "lanreotide").head)
    click(button(card(halfway, "lanreotide"), "try-0"))
    after = halfway.model.snapshot.assessment
    assert after.answers["ki67"] == 10
    assert after.verdict("lanreotide").status is Status.APPLICABLE
    assert "What would take it out" in words(card(halfway, "lanreotide"))
    moves = halfway.options.overview.moves
    moved = {v.option.id for v in after.verdicts if v.status is not before.verdict(v.option.id).status}
    assert "lanreotide" in moved
    assert "Tried Ki-67 index: 10 %. Last step: 1 became applicable" in words(moves)
    for option in moved:
        assert ", is " in button(moves, option).accessibleDescription()
    click(next(item for item in moves.findChildren(QPushButton) if item.text() == "Undo"))
    assert halfway.model.snapshot.assessment.answers == before.answers
    assert not any(item.isVisible() and item.text() == "Undo" for item in moves.findChildren(QPushButton))


def test_what_moved_is_named_on_demand_and_leads_to_the_card(halfway):
    click(chip(halfway, "resectable", "no"))
    moves = halfway.options.overview.moves
    assert moves.findChild(QPushButton, "embolisation") is None
    click(next(item for item in moves.findChildren(QPushButton) if item.text() == "Which?"))
    click(button(moves, "embolisation"))
    assert halfway.model.snapshot.state.selected == "embolisation"


def test_an_open_option_says_which_answer_decides_it_and_tries_it(window):
    window.model.answer("extrahepatic", False)
    window.model.answer("load", 10)
    click(card(window, "ablation").head)
    told = words(card(window, "ablation"))
    assert "One answer would decide it" in told
    assert "Not applicable if Liver metastases resectable: No" in told
    click(button(card(window, "ablation"), "try-0"))
    assert window.model.snapshot.assessment.verdict("ablation").status is Status.APPLICABLE


def test_a_number_near_a_limit_is_marked_on_the_open_card(halfway):
    enter(halfway, "ki67", "9")
    click(card(halfway, "lanreotide").head)
    assert "Ki-67 index 9 %: at 11 % this option would be not applicable" in words(card(halfway, "lanreotide"))
    enter(halfway, "ki67", "5")
    details = card(halfway, "lanreotide").details
    assert details is not None
    assert "Near a limit" not in words(details)


def test_an_open_card_says_what_does_not_matter(window):
    for feature, value in PATIENT.items():
        if feature != "growth":
            window.model.answer(feature, value)
    enter(window, "ki67", "15")
    click(card(window, "radioligand").head)
    assert "Applies whatever the answer is to: Growth" in words(card(window, "radioligand"))


def test_all_changes_are_told_on_demand(halfway):
    halfway.model.answer("clearance", 60)
    halfway.model.answer("pregnant", False)
    click(card(halfway, "radioligand").head)
    count = len(halfway.model.explain("radioligand").changes)
    assert count == 5
    assert card(halfway, "radioligand").findChild(QPushButton, "try-3") is None
    click(button(card(halfway, "radioligand"), "all"))
    assert button(card(halfway, "radioligand"), "try-4").isVisible()


def test_while_answers_contradict_an_open_card_asks_to_settle_that_first(halfway):
    click(chip(halfway, "grade", "G1"))
    halfway.options.reveal("lanreotide")
    click(card(halfway, "lanreotide").head)
    assert "The answers contradict each other" in words(card(halfway, "lanreotide"))
    assert card(halfway, "lanreotide").findChild(QPushButton, "try-0") is None


def test_a_long_grade_is_told_whole_on_the_open_card_and_by_its_tooltip(qtbot, look, monkeypatch):
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, *_rest: told.append(text))
    grade = "ESMO 2020: " + "recommended where the tumour carries receptors and grows; " * 3
    head = CardHead(look)
    qtbot.addWidget(head)
    head.show_face(Face("Everolimus", Status.APPLICABLE, "Applicable", "", (Badge(BadgeKind.STRENGTH, grade),)))
    closed = head.heightForWidth(320)
    head.show_checked(True)
    assert head.heightForWidth(320) > closed
    head.setChecked(False)
    head.resize(320, closed)
    for y in range(0, closed, 4):
        QApplication.sendEvent(head, QHelpEvent(QEvent.Type.ToolTip, QPoint(100, y), QPoint()))
    assert tooltip(grade) in told


def test_an_option_is_found_by_its_name_whatever_its_verdict(halfway):
    search = halfway.options.overview.search
    out = next(v for v in halfway.model.snapshot.assessment.verdicts if v.status is Status.NOT_APPLICABLE)
    search.setFocus()
    QTest.keyClicks(search, out.option.label)
    assert shown(halfway) == [out.option.id]
    assert card(halfway, out.option.id).isVisible()
    search.setText("nothing of this name")
    assert "No option has this name." in words(halfway.options)
    search.clear()
    assert out.option.id not in shown(halfway), "it is folded away again"


def test_an_option_that_is_led_to_ends_a_search_that_hides_it(halfway):
    verdicts = halfway.model.snapshot.assessment.verdicts
    halfway.options.overview.search.setText("nothing of this name")
    halfway.model.select(verdicts[0].option.id)
    assert halfway.options.overview.search.text() == ""
    assert card(halfway, verdicts[0].option.id).isVisible()


def test_what_stands_above_the_cards_scrolls_with_them_where_it_would_leave_them_no_room(window, look):
    overview, column = window.options.overview, window.options.cards_view.column
    assert overview not in column.items
    look.set_scale(2.0)
    QApplication.processEvents()
    assert column.items[0] is overview
    assert overview.height() >= overview.heightForWidth(overview.width())
    assert overview.search.visibleRegion().boundingRect() == overview.search.rect()
    look.set_scale(1.0)
    QApplication.processEvents()
    assert overview not in column.items
    assert overview.isVisible()
    assert overview.geometry().bottom() < window.options.cards_view.geometry().top()
