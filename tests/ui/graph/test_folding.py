"""What does not apply is folded away in the graph, and comes back on the spot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt

from app.knowledge.conditions import Value
from app.reasoning.assessment import Status
from app.session.state import SessionState
from app.ui.graph.panel import GraphPanel
from app.ui.graph.pills import FoldItem, PillItem
from app.ui.pathway.look import Reach
from app.ui.session_model import SessionModel
from tests import shipped
from tests.ui.graph.mouse import click, press, spot

SETTLED: dict[str, Value] = {"growth": "stable", "syndromes": frozenset(), "ki67": 1, "mitoses": 0}
"""Answers that leave nothing of the way of a growing tumour."""


@pytest.fixture
def folded(panel: GraphPanel, model: SessionModel) -> GraphPanel:
    model.open(SessionState(edition="current", answers=SETTLED))
    panel.view.show_beginning(1.0)
    return panel


def fold(panel: GraphPanel, key: str = "pace_moving#") -> FoldItem:
    item = panel.scene.nodes[key]
    assert isinstance(item, FoldItem)
    assert item.isVisible()
    return item


def seen(panel: GraphPanel, *nodes: str) -> bool:
    return all(panel.scene.items_of(node) for node in nodes)


def test_of_an_unknown_patient_nothing_is_folded(panel):
    assert not panel.scene.plan.folds


def test_a_case_that_is_opened_folds_what_does_not_apply_and_says_how_many(folded):
    assert not seen(folded, "index")
    assert fold(folded).text.name.text == "4 not applicable"
    assert seen(folded, "watch", "board", "transplant", "two_stage", "ablation"), "what is open or applies is there"
    heads = folded.heads.heads["control"]._counts
    assert heads[Status.NOT_APPLICABLE] == 4, "the head of the lane counts what is folded too"


def test_only_options_that_do_not_apply_are_ever_out_of_sight(folded, model):
    shown = {item.node for item in folded.scene.nodes.values() if isinstance(item, PillItem) and item.isVisible()}
    for verdict in model.snapshot.assessment.verdicts:
        assert verdict.option.id in shown or verdict.status is Status.NOT_APPLICABLE


def test_a_press_opens_a_fold_on_the_spot_and_the_next_one_shuts_it(folded):
    item = fold(folded)
    before = spot(folded, item)
    click(folded, item)
    assert seen(folded, "index")
    assert (spot(folded, item) - before).manhattanLength() <= 1
    assert folded.scene.nodes["index"].scenePos().y() > item.scenePos().y()
    click(folded, item)
    assert not seen(folded, "index")
    assert (spot(folded, item) - before).manhattanLength() <= 1


def test_the_keyboard_reaches_and_opens_a_fold(folded):
    folded.view.setFocus()
    folded.view.focus_node(folded.scene.chips["pace_moving"])
    press(folded, Qt.Key.Key_Right)
    assert folded.view.focused() is fold(folded)
    press(folded, Qt.Key.Key_Return)
    press(folded, Qt.Key.Key_Tab)
    assert folded.view.focused().key == "index"


def test_a_fold_names_what_is_in_it(folded):
    words = folded.scene.hint(fold(folded))
    assert words.splitlines() == [
        "4 not applicable:", "Lanreotide", "Octreotide", "Everolimus", "Radioligand", "Click to show them here.",
    ]  # fmt: skip


def test_nothing_folds_under_a_click_but_does_when_the_whole_is_asked_for(panel, model):
    for feature, value in SETTLED.items():
        model.answer(feature, value)
    assert seen(panel, "index", "everolimus")
    press(panel, Qt.Key.Key_0)
    assert not seen(panel, "index")


def test_what_becomes_possible_leaves_its_fold_shines_and_moves_nothing_else_under_the_eye(folded, model):
    chip = folded.scene.chips["pace_stable"]
    folded.view.focus_node(chip)
    before = spot(folded, chip)
    model.answer("growth", "slow_progression")
    assert seen(folded, "index", "lanreotide")
    assert (spot(folded, chip) - before).manhattanLength() <= 1
    assert any(item.glow > 0 for item in folded.scene.items_of("index"))
    model.undo_stack.undo()
    assert seen(folded, "index"), "what has come out goes back only when the whole is shown again"


def test_what_was_opened_stays_open_until_another_case_comes(folded, model):
    click(folded, fold(folded))
    folded.view.fit()
    assert seen(folded, "index")
    model.open(SessionState(edition="current", answers={**SETTLED, "fit": True}))
    assert not seen(folded, "index")


def test_revealing_an_option_opens_the_folds_and_the_lane_around_it(folded):
    folded.toggle_track("control")
    folded.reveal("radioligand")
    item = folded.scene.nodes["radioligand"]
    assert folded.view.shows(item)
    assert folded.heads.heads["control"].accessibleName() == "Fold Tumour control"


def test_a_search_opens_the_fold_that_holds_what_was_meant(folded):
    folded.toolbar.search.setText("ra")
    assert not seen(folded, "radioligand")
    folded.toolbar.search.setText("radioligand")
    assert seen(folded, "radioligand")
    assert folded.toolbar.found.text() == "1 of 1"
    assert folded.search.results == list(folded.scene.items_of("radioligand"))


def test_only_my_path_and_all_again_keep_what_is_folded(folded):
    folded.toolbar.only_path.setChecked(True)
    assert not seen(folded, "index")
    folded.toolbar.only_path.setChecked(False)
    assert fold(folded).count == 4


def test_a_lane_folded_by_hand_leaves_its_room_to_the_others_when_the_window_changes(panel, model):
    panel.resize(1000, 700)
    panel.view.fit()
    before = panel.view.zoom
    head = panel.heads.heads["symptoms"]
    top = head.y()
    head.click()
    assert panel.view.zoom == before
    assert abs(head.y() - top) <= 2
    panel.resize(1000, 701)
    assert panel.view.zoom > before * 1.1
    assert panel.view.seen().adjusted(-30, -30, 30, 30).contains(panel.scene.sceneRect())


def test_far_out_a_press_on_a_fold_comes_closer_first(folded):
    folded.view.zoom_to(0.3)
    item = fold(folded)
    spot_of = folded.view.mapFromScene(item.mapToScene(item.size.center()))
    assert folded.view.node_at(spot_of) is item
    click(folded, item)
    assert folded.view.zoom > 0.5
    assert not seen(folded, "index")
    assert folded.view.seen().contains(item.mapToScene(QPointF(0, 0)))


def test_the_patients_path_does_not_lead_to_what_is_folded(qtbot, themes):
    case = shipped.case("midgut-progressing-on-analogue")
    state = SessionState(edition="current", answers=case.answers)
    model = SessionModel(shipped.knowledge(), shipped.reasoner, state)
    panel = GraphPanel(model, themes)
    qtbot.addWidget(panel)
    states, folds = model.snapshot.assessment.node_states, panel.scene.plan.folds
    ways = {key: panel.scene.plan.parent[key] for key in folds}
    reached = [key for key, source in ways.items() if states.get(source) and source in panel.scene.branches]
    assert reached
    for key in reached:
        assert panel.scene._edges[key].reach is Reach.CLOSED


def test_a_lane_folded_by_hand_leaves_its_room_when_one_comes_back_from_the_outline(panel):
    panel.resize(1000, 700)
    panel.view.fit()
    before = panel.view.zoom
    panel.heads.heads["symptoms"].click()
    panel.show_page("outline")
    panel.show_page("graph")
    assert panel.view.zoom > before * 1.1
