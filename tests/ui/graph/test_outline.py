"""The outline: the same nodes, states and actions as the graph."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from app.session.state import SessionState
from app.ui.outline import OutlineView
from app.ui.outline_model import RowKind


@pytest.fixture
def outline(qtbot, model, themes) -> OutlineView:
    made = OutlineView(model, themes)
    qtbot.addWidget(made)
    made.resize(620, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


def press_enter_on(outline: OutlineView, node: str) -> None:
    outline.reveal(node)
    outline.setFocus()
    QTest.keyClick(outline, Qt.Key.Key_Return)


def state(outline: OutlineView, node: str) -> str:
    row = outline.rows.row_of(node)
    assert row is not None
    return str(outline.rows.index_of(row, 1).data())


def test_the_model_keeps_the_rules_of_item_models(outline, model):
    tester = QAbstractItemModelTester(outline.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.answer("growth", "stable")
    model.switch_edition("2012")
    outline.refresh()
    assert tester.model() is outline.rows


def test_it_holds_every_node_of_the_graph(outline, model):
    shown = {row.node for row in outline.rows.root.walk()}
    assert set(model.snapshot.assessment.node_states) - {"start"} <= shown


def test_states_are_words_and_the_same_as_in_the_graph(outline, model, panel):
    model.answer("resectability", "one_step")
    assert state(outline, "resect") == "Reached"
    assert state(outline, "resect_one") == "Chosen"
    assert state(outline, "resect_two") == "Closed"
    assert state(outline, "fitness_yes") == "Open"
    assert state(outline, "two_stage") == "Not applicable"
    for row in outline.rows.root.walk():
        if row.kind is RowKind.DECISION:
            assert panel.scene.nodes[row.node].reach.value == row.state.lower()


def test_enter_on_a_branch_answers_and_again_forgets(outline, model):
    press_enter_on(outline, "fitness_yes")
    assert model.snapshot.state.answers == {"fit": True}
    press_enter_on(outline, "fitness_yes")
    assert model.snapshot.state.answers == {}


def test_enter_on_a_branch_with_several_answers_opens_the_menu(outline, model):
    press_enter_on(outline, "pace_moving")
    menu = outline.actions_of_branches.popup.menu
    assert menu is not None
    assert menu.isVisible()
    menu.close()


def test_enter_on_an_option_selects_it(outline, model):
    press_enter_on(outline, "everolimus")
    assert model.snapshot.state.selected == "everolimus"


def test_a_selection_made_elsewhere_becomes_the_current_row(outline, model):
    model.select("lanreotide")
    assert outline.rows.row(outline.currentIndex()).node == "lanreotide"


def test_enter_on_a_link_goes_to_the_decision(outline):
    row = next(row for row in outline.rows.root.walk() if row.kind is RowKind.LINK)
    outline.setCurrentIndex(outline.rows.index_of(row))
    QTest.keyClick(outline, Qt.Key.Key_Return)
    assert outline.rows.row(outline.currentIndex()).kind is RowKind.DECISION


def test_a_row_reads_itself_out(outline, model):
    index = outline.rows.index_of(outline.rows.row_of("everolimus"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Everolimus, Needs information, Advanced disease"


def test_an_option_tells_the_criteria_that_the_graph_shows_from_close_by(outline, model, panel):
    model.answer("growth", "slow_progression")
    model.answer("ki67", 20)
    index = outline.rows.index_of(outline.rows.row_of("lanreotide"))
    spoken = str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole)).splitlines()
    assert spoken[0] == "Below 10 % · Rules it out · Ki-67: 20 % · guide"
    close_up = panel.scene.nodes["lanreotide"].close_up(5.0)
    assert [line.replace(" · ", "  ", 1) for line in spoken] == close_up.words[3:]
    assert "Rules it out" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    model.answer("ki67", 5)
    assert "Rules it out" not in str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))


def test_no_row_is_cut(outline, themes):
    for scale in (1.0, 2.0):
        themes.set_scale(scale)
        for row in outline.rows.root.walk():
            if row is not outline.rows.root:
                index = outline.rows.index_of(row)
                needed = outline.sizeHintForIndex(index).height()
                assert outline.rowHeight(index) >= needed


def test_in_a_narrow_pane_the_role_gives_way_and_nothing_scrolls_sideways(outline):
    outline.resize(480, 600)
    QApplication.processEvents()
    assert outline.isColumnHidden(2)
    assert outline.horizontalScrollBar().maximum() == 0
    outline.resize(800, 600)
    QApplication.processEvents()
    assert not outline.isColumnHidden(2)


def test_what_a_case_has_closed_is_folded_and_an_answer_folds_nothing(outline, model):
    index = outline.rows.index_of(outline.rows.row_of("pace_moving"))
    model.answer("growth", "stable")
    assert outline.isExpanded(index)
    model.open(SessionState(edition="current", answers={"growth": "stable"}))
    model.open(SessionState(edition="current", answers={"growth": "stable", "fit": True}))
    assert not outline.isExpanded(index)
    model.answer("growth", "slow_progression")
    assert outline.isExpanded(index), "what is possible again is shown"
    model.undo_stack.undo()
    outline.collapse(index)
    outline.reveal("index_low")
    assert outline.isExpanded(index)
