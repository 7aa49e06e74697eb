"""The road in the window: walked with real clicks, kept beside others, undone, saved, and equal to the command line."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton, QWidget

from app.cli import main
from app.patient.road_file import MAX_STEPS
from app.reasoning.assessment import Status
from app.report.assessment_json import assessment_table
from app.session.road_rules import Course
from app.ui.cases.open_cases import case_of
from tests import shipped
from tests.ui.hands import button, chip, click, focused, words

MIDGUT = shipped.file("midgut-progressing-on-analogue")
EVEROLIMUS, PRRT, CABOZANTINIB = "everolimus_gi_advanced", "prrt_lu_dotatate_advanced", "cabozantinib_gi_advanced"


@pytest.fixture
def window(open_window):
    """The window on the shipped content with a bundled case."""
    return open_window(shipped.knowledge(), shipped.reasoner, case=shipped.read_case(MIDGUT))


def answers(window):
    return dict(window.model.snapshot.state.answers)


def roads(window):
    return window.model.snapshot.state.roads


def taken(window) -> list[list[str]]:
    return [[step.option for step in road.steps] for road in roads(window).roads]


def take_from_card(window, option: str, course: Course) -> None:
    """Open the card of an option, press its button and say how it went."""
    window.model.select(option)
    card = window.options.card(option)
    if card.details is None:
        click(card.head)
    click(button(card, "take"))
    click(window.road.popup.outcomes.chips[course.value])
    QApplication.processEvents()


def take_from_strip(window, option: str, course: Course) -> None:
    """Press the button behind the road, choose in the list and say how it went."""
    click(window.road.add_button)
    popup = window.road.popup
    rows = [popup.list.item(row) for row in range(popup.list.count())]
    item = next(item for item in rows if item.data(Qt.ItemDataRole.UserRole) == option)
    popup.list.scrollToItem(item)
    QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=popup.list.visualItemRect(item).center())
    click(popup.outcomes.chips[course.value])
    QApplication.processEvents()


def cards(window, number: int) -> list[str]:
    return [card.words for card in window.road.lanes[number].cards]


def standing(window) -> list[tuple[int, int]]:
    return [(card.number, card.place) for lane in window.road.lanes.values() for card in lane.cards if card.isChecked()]


def test_the_road_is_out_of_the_way_until_it_is_wanted(window):
    assert not window.road.isVisible()
    window.actions_["road"].trigger()
    assert window.road.isVisible()
    assert cards(window, 1) == ["Start: Treated before"]
    assert focused() is window.road.add_button
    assert "saved with the case" in window.road.hint.text()
    click(window.road.hide_button)
    assert not window.road.isVisible()
    assert not window.actions_["road"].isChecked()


def test_the_hint_is_told_where_there_is_room_for_it_and_never_cut(window, look):
    window.resize(1280, 720)
    window.actions_["road"].trigger()
    QApplication.processEvents()
    assert window.road.hint.isVisible()
    look.set_scale(2.0)
    QApplication.processEvents()
    assert not window.road.hint.isVisible()
    look.set_scale(1.0)
    QApplication.processEvents()
    assert window.road.hint.isVisible()


def test_a_treatment_from_a_card_and_one_from_the_strip_make_a_road(window):
    take_from_card(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    assert window.road.isVisible()
    assert window.actions_["road"].isChecked()
    assert "everolimus" in answers(window)["prior_therapies"]
    take_from_strip(window, PRRT, Course.STABLE)
    assert cards(window, 1) == [
        "Start: Treated before",
        "Everolimus: Line 2 · Slow progression",
        "PRRT with 177Lu-DOTATATE: Line 3 · Stable",
    ]
    assert standing(window) == [(1, 2)]
    assert answers(window)["growth"] == "stable"
    assert focused() is window.road.add_button


def test_the_road_shown_is_the_road_of_the_command_line(window, capsys):
    steps = [(EVEROLIMUS, Course.SLOW_PROGRESSION), (PRRT, Course.STABLE), (PRRT, Course.RAPID_PROGRESSION)]
    for option, course in steps:
        take_from_strip(window, option, course)
    takes = [word for option, course in steps for word in ("--take", f"{option}={course.value}")]
    main(["road", str(MIDGUT), "--json", *takes])
    places = json.loads(capsys.readouterr().out)["places"]
    for place, said in enumerate(places):
        click(window.road.lanes[1].cards[place])
        shown = assessment_table(window.model.snapshot.assessment, shipped.knowledge(), said["assessment"]["program"])
        assert json.loads(json.dumps(shown))["options"] == said["assessment"]["options"]
        assert json.loads(json.dumps(shown))["answers"] == said["assessment"]["answers"]
        if place:
            taken_then = said["taken"]
            assert f"Line {taken_then['line']}" in cards(window, 1)[place]
            links = [item.objectName() for item in window.road.detail.findChildren(QPushButton)]
            assert links == said["gained"] + said["lost"]
            assert taken_then["label"] in window.road.detail.words
            for feature in said["changed"]:
                assert shipped.knowledge().features[feature].label in window.road.detail.words
    assert "then rapid progression" in cards(window, 1)[3]


def test_an_option_gained_leads_to_its_card(window):
    take_from_strip(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    assert window.model.snapshot.assessment.verdict(CABOZANTINIB).status is Status.APPLICABLE
    click(button(window.road.detail, CABOZANTINIB))
    assert window.model.snapshot.state.selected == CABOZANTINIB
    assert window.options.cards[CABOZANTINIB].isVisible()


def test_a_step_that_changes_no_answer_is_not_told_with_the_verdicts_of_the_step_before(window):
    moves = window.options.overview.moves
    take_from_strip(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    assert "fell away" in words(moves)
    take_from_strip(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    assert "It changed no answer." in window.road.detail.words
    assert "The last step changed no verdict" in words(moves)
    assert "fell away" not in words(moves)


def test_undo_and_redo_walk_back_and_forth(window):
    start = answers(window)
    take_from_strip(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    first = answers(window)
    take_from_strip(window, PRRT, Course.STABLE)
    second = answers(window)
    click(window.road.lanes[1].cards[0])
    assert answers(window) == start
    seen = []
    for _ in range(3):
        window.actions_["undo"].trigger()
        seen.append(answers(window))
    assert seen == [second, first, start]
    assert not window.road.isVisible()
    for _ in range(3):
        window.actions_["redo"].trigger()
    assert answers(window) == start
    assert standing(window) == [(1, 0)]
    assert len(cards(window, 1)) == 3


def test_continuing_differently_keeps_both_roads(window):
    take_from_strip(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    take_from_strip(window, PRRT, Course.STABLE)
    click(window.road.lanes[1].cards[1])
    assert window.road.add_button.text() == "Other treatment…"
    take_from_strip(window, CABOZANTINIB, Course.NOT_TOLERATED)
    assert taken(window) == [[EVEROLIMUS, PRRT], [EVEROLIMUS, CABOZANTINIB]]
    assert standing(window) == [(2, 2)]
    assert "cabozantinib" in answers(window)["not_tolerated"]
    click(window.road.lanes[1].cards[2])
    assert standing(window) == [(1, 2)]
    assert "not_tolerated" not in answers(window)


def test_a_road_is_branched_off_named_and_removed_and_all_of_it_undone(window):
    take_from_strip(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    click(window.road.lanes[1].fork_button)
    assert taken(window) == [[EVEROLIMUS], [EVEROLIMUS]]
    name = window.road.lanes[2].name
    name.setFocus()
    QTest.keyClicks(name, "Later")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert roads(window).roads[1].name == "Later"
    click(window.road.lanes[2].drop_button)
    assert list(window.road.lanes) == [1]
    window.actions_["undo"].trigger()
    assert [road.name for road in roads(window).roads] == ["", "Later"]
    assert window.road.lanes[2].name.text() == "Later"


def test_the_last_road_removed_leaves_the_answers_and_folds_the_strip(window):
    take_from_strip(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    now = answers(window)
    click(window.road.lanes[1].drop_button)
    assert answers(window) == now
    assert not window.road.isVisible()
    window.actions_["undo"].trigger()
    assert window.road.isVisible()
    assert taken(window) == [[EVEROLIMUS]]


def test_a_folded_road_still_says_where_one_stands(window):
    take_from_strip(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    click(window.road.hide_button)
    assert not window.road.lanes[1].isVisible()
    assert window.road.fold.isVisible()
    assert "Everolimus (Line 2 · Slow progression)" in window.road.fold.accessibleName()
    click(window.road.fold)
    assert window.road.lanes[1].isVisible()
    assert window.actions_["road"].isChecked()


def test_an_answer_by_hand_belongs_to_its_step(window):
    take_from_strip(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    click(chip(window, "growth", "rapid_progression"))
    assert cards(window, 1)[1].endswith("edited")
    assert "Changed by hand: Growth over the last 6 to 12 months: Rapid progression" in window.road.detail.words
    click(window.road.lanes[1].cards[0])
    assert answers(window)["growth"] == "slow_progression"


def test_what_was_given_although_it_does_not_apply_is_said(window):
    option = "sunitinib_pancreas_advanced"
    assert window.model.snapshot.assessment.verdict(option).status is Status.NOT_APPLICABLE
    take_from_card(window, option, Course.NOT_TOLERATED)
    assert taken(window) == [[option]]
    assert "Given although: not applicable" in window.road.detail.words


def test_the_other_edition_shows_the_road_without_inventing_a_verdict(window):
    take_from_card(window, CABOZANTINIB, Course.STABLE)
    click(window.top_bar.editions.segments["2012"])
    assert "Not an option of the edition on screen" in window.road.detail.words
    assert taken(window) == [[CABOZANTINIB]]


def test_everything_works_from_the_keyboard(window):
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert focused() is window.road.add_button
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    popup = window.road.popup
    QTest.keyClicks(popup.search, "edotreotide")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    chips = popup.outcomes.chips
    QTest.keyClick(chips["stable"], Qt.Key.Key_Right)
    QTest.keyClick(chips["responding"], Qt.Key.Key_Space)
    QApplication.processEvents()
    assert taken(window) == [["prrt_lu_edotreotide_advanced"]]
    assert roads(window).roads[0].steps[0].course is Course.RESPONDING
    assert focused() is window.road.add_button
    last = window.road.lanes[1].cards[1]
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Left)
    assert focused() is window.road.lanes[1].cards[0]
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert standing(window) == [(1, 0)]


def test_escape_takes_nothing(window):
    window.actions_["road"].trigger()
    click(window.road.add_button)
    QTest.keyClick(window.road.popup.search, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert taken(window) == []


def _ours(window) -> list[QWidget]:
    found = [item for item in window.road.findChildren(QWidget) if item.isVisible()]
    return [item for item in found if item.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_names_and_targets(window):
    take_from_strip(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    click(window.road.lanes[1].fork_button)
    assert len(_ours(window)) > 8
    for item in _ours(window):
        name = item.accessibleName() or (item.text() if isinstance(item, QPushButton) else "")
        assert name, item
        if not isinstance(item, QLineEdit):
            assert min(item.width(), item.height()) >= 24, (item, item.size())


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_window_stays_as_large_as_it_was(window, look, scale):
    look.set_scale(scale)
    QApplication.processEvents()
    size = window.size()
    for course in (Course.SLOW_PROGRESSION, Course.STABLE):
        take_from_card(window, EVEROLIMUS, course)
    for _ in range(4):
        click(window.road.lanes[1].fork_button)
    QApplication.processEvents()
    assert window.size() == size
    assert window.road.height() <= window.height() * 0.4
    here = next(card for lane in window.road.lanes.values() for card in lane.cards if card.isChecked())
    assert not here.visibleRegion().isEmpty()
    assert len({lane.cards[0].mapTo(window.road, QPoint()).x() for lane in window.road.lanes.values()}) == 1
    assert window.road.add_button.width() >= window.road.add_button.sizeHint().width()


def test_a_case_is_saved_with_its_roads_and_opened_with_them(window, tmp_path):
    take_from_strip(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    click(window.road.lanes[1].fork_button)
    window.model.answer("ecog", 2)
    file = tmp_path / "case.netcase"
    assert window.files.write(file)
    assert not window.files.unsaved
    before = window.model.snapshot.state
    window.files.begin()
    assert not window.road.isVisible()
    assert window.files.open_path(file)
    assert window.model.snapshot.state.roads == before.roads
    assert answers(window) == dict(before.answers)
    assert window.road.isVisible()
    assert standing(window) == [(2, 1)]


def test_each_open_case_has_its_own_roads(window):
    take_from_strip(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    click(window.road.lanes[1].fork_button)
    first = window.files.open_cases.current
    window.files.open_sample(shipped.file("pancreatic-untreated-bulky"))
    assert not window.road.isVisible()
    window.files.open_cases.show(first)
    assert window.road.isVisible()
    assert list(window.road.lanes) == [1, 2]
    assert standing(window) == [(2, 1)]


def test_a_road_that_only_moved_is_kept_against_a_crash(window):
    take_from_strip(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    click(window.road.lanes[1].cards[0])
    kept = case_of(window.model.snapshot.state)
    window.files.begin()
    window.files.show_restored(kept)
    assert taken(window) == [[EVEROLIMUS]]
    assert window.files.unsaved


def test_a_road_alone_is_not_lost_without_a_question(window):
    take_from_strip(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    click(window.road.lanes[1].cards[0])
    assert window.files.unsaved
    window.close()
    assert window.isVisible()
    (box,) = (item for item in window.findChildren(QMessageBox) if item.isVisible())
    assert "roads" in box.informativeText()
    click(box.button(QMessageBox.StandardButton.Cancel))


def test_a_file_with_a_treatment_that_the_knowledge_lacks_keeps_its_answers(window, tmp_path):
    take_from_strip(window, EVEROLIMUS, Course.SLOW_PROGRESSION)
    window.files.write(tmp_path / "case.netcase")
    other = tmp_path / "other.netcase"
    other.write_text((tmp_path / "case.netcase").read_text().replace(EVEROLIMUS, "leeches"))
    window.files.open_path(other)
    assert "everolimus" in answers(window)["prior_therapies"]
    assert taken(window) == []
    box = next(item for item in window.findChildren(QMessageBox) if item.isVisible())
    assert "roads of this case were left out" in box.text()
    assert "leeches" in box.informativeText()
    assert window.files.open_cases.current.path is None


def test_a_full_road_says_so(window):
    for number in range(MAX_STEPS):
        window.road.travel.take(EVEROLIMUS, Course.STABLE if number % 2 else Course.SLOW_PROGRESSION)
    assert not window.road.add_button.isEnabled()
    assert f"{MAX_STEPS} treatments at most" in window.road.add_button.accessibleDescription()
    window.road.continue_with(PRRT)
    box = next(item for item in window.findChildren(QMessageBox) if item.isVisible())
    assert "was not taken" in box.text()
    assert len(taken(window)[0]) == MAX_STEPS
