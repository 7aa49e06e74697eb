"""What the graph shows of a case before anything is touched, from afar, and of what an answer changed."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtTest import QTest

from app.knowledge.model import Decision, Edition, Role, Track
from app.reasoning.assessment import Status
from app.reasoning.reasoner import Reasoner
from app.session.state import SessionState
from app.ui.graph.folds import Folds
from app.ui.graph.heads import SMALL
from app.ui.graph.panel import GraphPanel
from app.ui.pathway.look import TITLES
from app.ui.session_model import SessionModel
from tests.session.editions import at_least, below, branch, knowledge, option, small_edition

OUT = {Status.NOT_APPLICABLE: 2}
OPEN = {Status.NOT_APPLICABLE: 1, Status.NEEDS_INFORMATION: 1}
FORBIDDEN = {Status.NOT_APPLICABLE: 1, Status.CONTRAINDICATED: 1}


def edition_with_a_late_lane() -> Edition:
    """The small edition under a lane that is settled unless Ki-67 is 50 % or more."""
    edition = small_edition()
    late = Decision("speed", "Is the Ki-67 very high?", (
        branch("late_yes", "Yes", at_least("ki67", 50), "platinum"),
        branch("late_no", "No", below("ki67", 50), "board"),
    ))  # fmt: skip
    return replace(
        edition,
        tracks=(Track("late", "High grade", "Fast tumours", ("speed",)), *edition.tracks),
        decisions=(late, *edition.decisions),
        options=(*edition.options, option("platinum", Role.ADVANCED)),
    )


@pytest.fixture
def model(qapp) -> SessionModel:
    known = knowledge(edition_with_a_late_lane())
    return SessionModel(known, cache(lambda edition: Reasoner(known, edition)), SessionState(edition="current"))


def known_case(**answers) -> SessionState:
    return SessionState(edition="current", answers=answers)


# -- folded lanes -------------------------------------------------------------------------------------------------


def test_only_lanes_without_any_possibility_fold():
    folds = Folds()
    assert folds.settle({"out": OUT, "open": OPEN, "forbidden": FORBIDDEN, "empty": {}})
    assert folds.folded == {"out"}


def test_what_was_folded_by_hand_stays_folded():
    folds = Folds()
    folds.toggle("open")
    folds.settle({"open": OPEN, "out": OUT})
    assert folds.folded == {"open", "out"}
    assert not folds.follow({"open": OPEN, "out": OUT})
    assert folds.follow({"open": OPEN, "out": OPEN})
    assert folds.folded == {"open"}


def test_a_case_that_is_opened_folds_what_is_settled_and_an_answer_never_does(panel, model):
    model.answer("ki67", 10)
    assert "speed" in panel.scene.layout.nodes, "nothing folds under a click"
    model.open(known_case(ki67=20))
    assert "speed" not in panel.scene.layout.nodes
    assert panel.heads.heads["late"]._counts[Status.NOT_APPLICABLE] == 1


def test_a_lane_unfolds_when_something_in_it_becomes_possible(panel, model):
    model.open(known_case(ki67=20))
    model.answer("ki67", 60)
    assert panel.scene.nodes["platinum"].isVisible()


def test_a_search_unfolds_the_lane_that_holds_what_is_looked_for(panel, model):
    model.open(known_case(ki67=20))
    panel.toolbar.search.setText("very high")
    assert panel.toolbar.found.text() == "1 of 1"
    assert panel.scene.nodes["speed"].isVisible()


def test_an_unknown_patient_begins_at_the_beginning_and_a_known_one_is_shown_whole(panel, model):
    assert panel.view.seen().contains(QPointF(panel.scene.layout.start.x, panel.scene.layout.start.y))
    panel.resize(700, 420)
    panel.view.zoom_to(1.0)
    model.open(known_case(ki67=20, growth="stable"))
    assert panel.view.seen().adjusted(-9, -9, 9, 9).contains(panel.scene.sceneRect())


# -- from afar ----------------------------------------------------------------------------------------------------


@pytest.fixture
def far(panel: GraphPanel, model: SessionModel) -> GraphPanel:
    panel.resize(900, 360)
    model.open(known_case(ki67=20, growth="slow_progression", resectability="unresectable", fit=True))
    panel.view.fit()
    panel.view.grab()
    assert panel.view.zoom < TITLES
    return panel


def test_from_afar_the_options_that_count_are_named(far):
    names = [item.node for item in far.view.overview.names("control")]
    assert names[:2] == ["everolimus", "radioligand"]
    assert "lanreotide" not in names
    assert far.view.overview.names("cure")[0].node == "transplant"


def test_the_whole_stays_whole_until_somebody_moves_it(far):
    far.resize(900, 300)
    assert far.view.seen().adjusted(-30, -30, 30, 30).contains(far.scene.sceneRect())
    far.view.zoom_by(1)
    before = far.view.zoom
    far.resize(900, 200)
    assert far.view.zoom == before


def test_names_begin_beside_the_head_of_their_lane(far):
    far.view.grab()
    rects = {item.node: rect for rect, item in far.view.overview.spots}
    for track, head in far.heads.heads.items():
        own = [rects[item.node].top() for item in far.view.overview.names(track) if item.node in rects]
        assert not own or min(own) >= head.y() - 1


def test_heads_stand_left_of_the_graph_and_cover_nothing(far):
    left = far.view.mapFromScene(far.scene.sceneRect().topLeft()).x()
    shown = [head for head in far.heads.heads.values() if head.isVisible()]
    assert shown
    assert all(head.geometry().right() <= left for head in shown)
    assert not far.minimap.isVisible()


def test_heads_of_what_is_seen_whole_are_seen_whole(far):
    for height in range(200, 90, -7):
        far.resize(900, height)
        QCoreApplication.processEvents()
        if not far.heads.fit_far() or far.view.zoom >= TITLES:
            continue
        heads = list(far.heads.heads.values())
        assert all(head.isVisible() for head in heads)
        assert all(head.y() >= 0 and head.geometry().bottom() < far.view.viewport().height() for head in heads)
        assert not any(a.geometry().intersects(b.geometry()) for a, b in pairwise(heads))


def test_names_find_the_room_that_was_kept_for_them(far):
    for width in range(405, 800, 5):
        far.resize(width, 300)
        far.view.grab()
        assert far.view.zoom < TITLES
        assert far.view.overview.spots


def test_a_head_that_has_no_room_beside_its_lane_stands_on_it_in_one_line(far):
    far.resize(600, 500)
    far.view.zoom_to(0.4)
    for left in range(0, 260, 20):
        far.view.pin(far.scene.sceneRect().topLeft(), QPointF(left, 40))
        for track, head in far.heads.heads.items():
            lane = far.view.viewportTransform().map(QPointF(far.scene.layout.lanes[track].x, 0)).x()
            assert head.geometry().right() <= lane or (head.x() >= lane and head.height() == SMALL)


def test_the_path_keeps_its_width_on_the_screen(far, model):
    def widths() -> dict[str, float]:
        pens = {source: edge.pen() for source, edge in far.scene._edges.items() if edge.isVisible()}
        return {source: pen.widthF() * (1 if pen.isCosmetic() else far.view.zoom) for source, pen in pens.items()}

    assert widths()["pace_moving"] == 2.0
    assert widths()["pace_stable"] < 1.0
    far.view.zoom_to(1.0)
    assert widths()["pace_moving"] == 3.0


def test_a_press_on_a_name_is_a_press_on_its_option(far, model):
    rect, item = far.view.overview.spots[0]
    QTest.mouseClick(far.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert model.snapshot.state.selected == item.node


# -- wide windows -------------------------------------------------------------------------------------------------


@pytest.fixture
def wide(panel: GraphPanel, model: SessionModel) -> GraphPanel:
    model.open(known_case(growth="slow_progression", resectability="unresectable"))
    panel.resize(1900, 620)
    panel.view.fit()
    panel.view.grab()
    return panel


def test_a_wide_view_shows_lanes_beside_each_other_and_larger_for_it(wide):
    lanes = wide.scene.layout.lanes.values()
    assert len({lane.x for lane in lanes}) > 1
    whole = wide.scene.sceneRect()
    assert wide.view.seen().adjusted(-9, -9, 9, 9).contains(whole)
    below = sum(lane.height for lane in lanes)
    assert wide.view.zoom > wide.view.viewport().height() / below


def test_a_tall_view_shows_them_below_each_other_again(wide):
    wide.resize(600, 900)
    assert len({lane.x for lane in wide.scene.layout.lanes.values()}) == 1


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_heads_of_lanes_beside_each_other_stand_above_their_nodes(wide, themes, scale):
    themes.set_scale(scale)
    wide.resize(round(1700 * scale), round(560 * scale))
    wide.view.fit()
    view, scene = wide.view, wide.scene
    assert scene.filling
    for track, head in wide.heads.heads.items():
        lane = scene.layout.lanes[track]
        corner = view.mapFromScene(QPointF(lane.x, lane.y))
        assert corner.x() <= head.x() < view.mapFromScene(QPointF(lane.right, lane.y)).x()
        nodes = [scene.layout.nodes[place.key].y for place in scene.plan.in_track(track) if place.key in scene.nodes]
        shown = [y for y in nodes if lane.y <= y]
        assert not shown or head.geometry().bottom() <= view.mapFromScene(QPointF(0, min(shown))).y() + 2


def test_who_has_come_closer_sees_no_lane_move_when_the_window_changes(wide):
    before = dict(wide.scene.layout.lanes)
    wide.view.zoom_by(1)
    wide.resize(700, 900)
    assert wide.scene.layout.lanes == before


# -- what an answer changed ---------------------------------------------------------------------------------------


def test_what_an_answer_changed_shines_and_then_no_more(panel, model, qtbot):
    model.answer("growth", "stable")
    shining = {item.node for item in panel.scene.all_nodes() if item.glow > 0}
    assert "watch" in shining
    assert "nutrition" not in shining
    qtbot.waitUntil(lambda: not any(item.glow for item in panel.scene.all_nodes()))


def test_nothing_shines_when_nothing_shall_move(panel, model, themes):
    themes.still = True
    model.answer("growth", "stable")
    assert not any(item.glow for item in panel.scene.all_nodes())
