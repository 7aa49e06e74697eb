"""A teaching case in the window: from the list to the reveal and the summary, by mouse and by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QToolButton

from app.teaching.results import parse_sheet
from app.teaching.reveal import Mark
from app.ui.widgets.heading import Heading
from tests.sample_lesson import LESSON
from tests.ui.hands import click, focused, words


def row(room, key: str):
    return next(item for item in room.run.task.rows if item.key == key)


@pytest.fixture
def board(room):
    """The case at the board, with a task on options."""
    click(room.list.cards[0])
    for _ in range(3):
        click(room.run.on)
    return room


def commit(room, *keys: str) -> dict[str, Mark]:
    for key in keys:
        click(row(room, key))
    click(room.run.on)
    return {line.verdict.option.id: line.mark for line in room.run.answers.lines}


def test_the_patient_on_screen_is_not_shown_while_teaching(window, room):
    assert not window.patient.isVisible()
    window.actions_["teach"].trigger()
    assert window.patient.isVisible()


def test_a_case_is_told_stage_by_stage(room):
    click(room.list.cards[0])
    assert [card.accessibleName().partition(":")[0] for card in room.run.story.cards] == ["1  History"]
    assert "12 %" not in words(room.run.story)
    click(room.run.on)
    click(room.run.on)
    assert len(room.run.story.cards) == 2
    assert "<b>a Ki-67</b> of 12 %" in words(room.run.story), "text of a file is plain text"


def test_what_is_known_is_not_offered_as_a_question(room):
    click(room.list.cards[0])
    keys = {item.key for item in room.run.task.rows}
    assert "site" not in keys
    assert "sstr" in keys


def test_no_more_than_asked_for_can_be_chosen(room):
    click(room.list.cards[0])
    for key in ("sstr", "growth", "ki67"):
        click(row(room, key))
    assert room.run.run.chosen == ("sstr", "growth")
    assert not row(room, "ki67").isEnabled()
    click(row(room, "sstr"))
    assert room.run.run.chosen == ("growth",)


def test_nothing_is_revealed_before_the_commitment(board):
    click(row(board, "captem"))
    assert not board.run.answers.isVisible()
    assert not board.run.ways.isVisible()
    assert not board.run.sides.isVisible()


def test_verdicts_appear_beside_the_choices(board):
    marks = commit(board, "lanreotide", "captem", "radioligand")
    assert marks["captem"] is Mark.AGREED
    assert marks["lanreotide"] is marks["radioligand"] is Mark.OUT
    assert marks["everolimus"] is Mark.ALSO
    assert "Of your 3 choices, one applies and 2 are out." in words(board.run.answers)
    assert "Ki-67 at most 10 %." in words(board.run.answers), "the first one that is out is open on its reasons"


@pytest.mark.parametrize(
    ("chosen", "heading"),
    [((), "Applies to this patient"), (("lanreotide",), "Applies to this patient"), (("captem",), "Applies as well")],
)
def test_what_applies_besides_is_told_so_only_beside_a_choice_that_applies(board, chosen, heading):
    commit(board, *chosen)
    assert heading in [item.accessibleName() for item in board.run.answers.findChildren(Heading)]


def test_the_graph_shows_the_option_that_is_out(board):
    commit(board, "lanreotide")
    assert board.run.ways.pair is not None
    assert board.run.ways.pair.comparison.right.answers["ki67"] <= 10
    assert "the option itself does not fit" in words(board.run.ways)


def test_the_first_decision_where_the_ways_part_is_named(board):
    commit(board, "liver_resection")
    assert board.run.ways.parting is not None
    assert board.run.ways.parting.face.question == "Can the liver metastases be removed completely?"
    chosen = [item.node for item in board.run.ways.paths.scene.all_nodes() if item.chosen]
    assert chosen == ["resection"]


def off_middle(room) -> float:
    """How far the chosen node stands from the middle of the graph, as a share of its width or height."""
    view = room.run.ways.paths.view
    (chosen,) = [item for item in room.run.ways.paths.scene.all_nodes() if item.chosen]
    port, spot = view.viewport().rect(), view.mapFromScene(chosen.sceneBoundingRect().center())
    away = spot - port.center()
    return float(max(abs(away.x()) / port.width(), abs(away.y()) / port.height()))


@pytest.mark.parametrize("still", [True, False])
def test_the_difference_comes_to_the_middle_of_the_graph(board, qtbot, look, still):
    look.still = still
    commit(board, "liver_resection")
    qtbot.waitUntil(lambda: not board.run.ways.paths.view.glide.going)
    assert off_middle(board) < 0.02


def test_what_a_stage_has_settled_begins_with_the_first_difference_in_the_middle(room, qtbot):
    click(room.list.cards[0])
    click(row(room, "sstr"))
    click(room.run.on)
    ways = room.run.ways
    qtbot.waitUntil(lambda: not ways.paths.view.glide.going)
    assert ways.paths.where.text().startswith("Difference 1 of")
    assert off_middle(room) < 0.02


def test_another_answer_can_be_looked_at(board):
    commit(board, "liver_resection", "radioligand")
    click(board.run.answers.cards["radioligand"].head)
    assert "Creatinine clearance below 40 mL/min." in words(board.run.answers)
    assert board.run.ways.caption.text() == "Radioligand therapy with 177Lu-DOTATATE"


def test_where_the_way_leads_to_the_option_nobody_is_told_apart(board):
    commit(board, "captem")
    click(board.run.answers.cards["captem"].head)
    assert board.run.ways.pair.alone
    scene = board.run.ways.paths.scene
    assert not board.run.ways.paths.legend.isVisible()  # there is one patient: nobody to be told from
    assert not board.run.ways.paths.next.isVisible()
    assert not any(chip.signs for chip in scene.chips.values())
    hints = [scene.hint(item) for item in scene.all_nodes()]
    assert not any("A (" in hint or "B (" in hint for hint in hints)


def test_choices_can_be_put_in_order_and_taken_back(board):
    for key in ("captem", "everolimus"):
        click(row(board, key))
    click(board.run.task.picks.findChild(QToolButton, "up:everolimus"))
    assert board.run.run.chosen == ("everolimus", "captem")
    click(board.run.task.picks.findChild(QToolButton, "drop:captem"))
    assert board.run.run.chosen == ("everolimus",)


def test_a_word_finds_an_option(board):
    board.run.task.search.setText("ever")
    assert [item.key for item in board.run.task.rows] == ["everolimus"]
    board.run.task.search.setText("nothing like it")
    assert "Nothing of this name." in words(board.run.task)


def test_the_whole_case_works_by_keyboard(room):
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    QTest.keyClicks(focused(), "receptors")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert room.run.run.chosen == ("sstr",)
    QTest.keyClick(room.run, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert room.run.run.revealed
    assert focused() is room.run.on
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert room.run.run.stage == 1


def test_the_summary_names_choices_points_and_sources(board):
    commit(board, "captem")
    click(board.run.on)
    commit(board, "watch")
    click(board.run.on)
    told = words(board.run.end)
    for text in (
        "See where the ways part.",
        "Your choice applies to this patient.",
        "What does the limit of 10 % rest on?",
    ):
        assert text in told
    assert "doi:10.1056/NEJMoa1316158" in told
    click(board.run.on)
    assert board.currentWidget() is board.list


def test_what_can_be_done_after_a_case_is_in_sight_and_offered_once(board):
    commit(board, "captem")
    click(board.run.on)
    commit(board, "watch")
    click(board.run.on)
    QApplication.processEvents()
    offered = [item for item in board.run.findChildren(QPushButton) if item.isVisible() and item.isEnabled()]
    assert [item.text() for item in offered].count("All cases") == 1
    assert all(item.visibleRegion().boundingRect() == item.rect() for item in offered)
    assert {"Begin again", "Open this patient in the pathways"} <= {item.text() for item in offered}


def test_large_text_never_makes_the_window_grow(qtbot, window, board, look):
    look.set_scale(2.0)
    for key in ("captem", "everolimus", "lanreotide"):
        click(row(board, key))
    qtbot.waitUntil(lambda: board.run.take.width() >= board.run.take.sizeHint().width())
    assert window.minimumSizeHint().height() <= 720
    assert board.run.task.picks.isVisible(), "their order can be seen"
    click(board.run.on)
    assert window.minimumSizeHint().height() <= 720


def test_answers_are_saved_for_the_class_without_a_name(board, tmp_path: Path):
    commit(board, "captem")
    click(board.run.on)
    commit(board, "watch")
    click(board.run.on)
    assert board.run.save_answers(tmp_path / "mine.netresult")
    found = parse_sheet((tmp_path / "mine.netresult").read_bytes())
    assert [item.item for item in found.results] == ["sample/2", "sample/3"]
    assert [item.chosen for item in found.results] == [("captem",), ("watch",)]


def test_each_commitment_is_told_once(qtbot, board):
    click(row(board, "captem"))
    with qtbot.waitSignal(board.answered) as told:
        click(board.run.on)
    assert told.args[0].item == "sample/2"
    with qtbot.assertNotEmitted(board.answered):
        click(board.run.on)


def test_going_back_shows_what_was_committed_to(board):
    commit(board, "captem")
    click(board.run.on)
    click(board.run.back)
    assert board.run.run.revealed
    assert "captem" in board.run.answers.cards


def test_the_patient_of_a_case_opens_in_the_pathways(window, board):
    commit(board, "captem")
    click(board.run.on)
    click(board.run.on)
    click(board.run.on)
    board.run.end.patient_wanted.emit()
    assert window.stage.page is None
    assert window.model.snapshot.state.answers["ki67"] == 12
    assert window.model.snapshot.state.edition == "2012"


def test_leaving_and_coming_back_finds_the_case_as_it_was(window, board):
    click(row(board, "captem"))
    click(board.run.pathways)
    assert window.stage.page is None
    window.actions_["teach"].trigger()
    assert board.run.isVisible()
    assert board.run.run.chosen == ("captem",)


def test_a_case_of_ones_own_is_opened_from_a_file(room, tmp_path: Path):
    file = tmp_path / "mine.netlesson"
    file.write_text(LESSON.replace("A sample case", "My own").replace("id: sample", "id: mine"), encoding="utf-8")
    room.list.open_file(file)
    assert room.run.title.text() == "My own"
    click(room.run.leave)
    assert [card.lesson.id for card in room.list.cards] == ["mine", "sample"]


def test_a_file_that_cannot_be_used_is_refused_with_the_reason(window, room, tmp_path: Path):
    file = tmp_path / "bad.netlesson"
    file.write_text(LESSON.replace("ki67: 12", "ki67: 400"), encoding="utf-8")
    room.list.open_file(file)
    box = window.findChild(QMessageBox)
    assert "outside 0 to 100" in box.informativeText()
    assert room.currentWidget() is room.list
    box.close()


def test_cases_are_found_by_word_and_level(room):
    room.list.search.setText("pancreas g2")
    assert len(room.list.cards) == 1
    click(room.list.levels.segments["advanced"])
    assert room.list.cards == []
    click(room.list.levels.segments["intermediate"])
    assert len(room.list.cards) == 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_at_every_text_size_and_in_dark_nothing_is_lost(qtbot, board, look, scale):
    commit(board, "lanreotide")
    look.set_scale(scale)
    look.choose("dark")
    assert board.run.run.revealed
    assert board.run.ways.pair is not None
    qtbot.waitUntil(lambda: board.run.on.width() >= board.run.on.sizeHint().width())
    assert board.run.on.isVisible()
