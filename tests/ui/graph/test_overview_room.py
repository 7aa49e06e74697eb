"""Far out, every lane is as high as its head and the names beside it; come closer and it is as high as its content."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.knowledge.conditions import Value
from app.session.stacks import spread
from app.session.state import SessionState
from app.ui.graph.panel import GraphPanel
from app.ui.pathway.look import TITLES
from app.ui.session_model import SessionModel
from tests import shipped
from tests.ui.graph.mouse import click, spot

OPEN: dict[str, Value] = {"resectability": "unresectable", "growth": "slow_progression", "ki67": 20}


@pytest.fixture
def small(panel: GraphPanel, model: SessionModel) -> GraphPanel:
    model.open(SessionState(edition="current", answers=OPEN))
    panel.resize(560, 430)
    panel.view.fit()
    panel.view.grab()
    assert panel.view.zoom < TITLES
    return panel


def test_every_name_finds_room_beside_its_lane(small):
    overview, view = small.view.overview, small.view
    named = [item for track in small.scene.layout.lanes for item in overview.names(track)]
    rects = {item: rect for rect, item in overview.spots}
    assert set(named) == set(rects)
    for track, rect in small.scene.layout.lanes.items():
        lane = view.viewportTransform().mapRect(small.scene.lanes[track].boundingRect())
        assert lane.height() == pytest.approx(rect.height * view.zoom)
        assert all(lane.top() - 1 <= rects[item].top() for item in overview.names(track))
        assert all(rects[item].bottom() <= lane.bottom() + 1 for item in overview.names(track))
        head = small.heads.heads[track]
        assert lane.top() - 1 <= head.y()
        assert head.geometry().bottom() <= lane.bottom() + 1


def test_names_without_room_are_counted_and_a_press_on_their_number_comes_to_them(small):
    small.resize(560, 250)
    small.view.grab()
    overview = small.view.overview
    rect, waiting = overview.rests[0]
    first, words = overview.rest_at(rect.center())
    assert words.splitlines() == [label.words for _, label in waiting]
    QTest.mouseClick(small.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert small.view.zoom > TITLES
    assert small.view.shows(first)


def test_a_lane_closes_up_when_one_comes_closer_and_what_is_under_the_mouse_stays(small):
    small.toggle_track("cure")
    small.view.fit()
    tall = {track: lane.height for track, lane in small.scene.layout.lanes.items()}
    chip = small.scene.chips["pace_moving"]
    at = small.view.viewportTransform().map(chip.sceneBoundingRect().center())
    small.view.zoom_by(20, at)
    assert any(lane.height < tall[track] for track, lane in small.scene.layout.lanes.items())
    assert (QPointF(spot(small, chip)) - at).manhattanLength() <= 2


def test_a_press_on_a_card_from_afar_comes_to_that_card(small):
    card = small.scene.nodes["hormones"]
    click(small, card)
    assert small.view.zoom > 0.5
    assert small.view.shows(card)


def test_lanes_stand_beside_each_other_only_where_names_can_be_read_then(small):
    for width in range(700, 1500, 40):
        small.resize(width, 480)
        small.view.fit()
        assert not small.scene.filling or small.view.zoom >= TITLES


def test_lanes_beside_each_other_are_as_high_as_their_content(small):
    small.resize(2000, 700)
    small.view.fit()
    assert small.scene.filling
    assert not small.scene.spread_out


def test_where_not_all_names_find_room_all_lanes_give_way_alike():
    lanes, wants = {"a": 1000.0, "b": 1000.0}, {"a": (40.0, 240.0), "b": (20.0, 420.0)}
    heights, zoom = spread(lanes, wants, 0.0, 360.0, (0.05, 0.2))
    assert heights["a"] * zoom == pytest.approx(140, abs=1)
    assert heights["b"] * zoom == pytest.approx(220, abs=1)
    heights, zoom = spread(lanes, wants, 0.0, 900.0, (0.05, 0.2))
    assert zoom == 0.2
    assert heights["b"] * zoom == pytest.approx(420, abs=1)
    assert spread(lanes, wants, 0.0, 30.0, (0.05, 0.2)) == ({}, 0.2)


@pytest.fixture
def shown(qtbot, themes) -> GraphPanel:
    """The shipped pathways as a window of 1440 x 900 shows them."""
    state = SessionState(edition="current", answers=shipped.case("midgut-progressing-on-analogue").answers)
    made = GraphPanel(SessionModel(shipped.knowledge(), shipped.reasoner, state), themes)
    qtbot.addWidget(made)
    made.resize(660, 770)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_window_of_1280_by_720_names_more_than_half_of_what_is_possible(shown):
    shown.resize(500, 655)
    overview = shown.view.overview
    for name in ("midgut-progressing-on-analogue", "pancreatic-untreated-bulky"):
        shown._model.open(SessionState(edition="current", answers=shipped.case(name).answers))
        shown.view.grab()
        counted = sum(len(waiting) for _, waiting in overview.rests)
        assert counted
        assert len(overview.spots) > counted, "names are cut to a line before they are counted"


def names_are_free(panel: GraphPanel) -> bool:
    """Whether names are written and no head of a lane stands on them."""
    panel.view.grab()
    heads = [head for head in panel.heads.heads.values() if head.isVisible()]
    names = [rect.toRect() for rect, _ in panel.view.overview.spots]
    return bool(names) and not any(head.geometry().intersects(name) for head in heads for name in names)


def test_no_head_stands_on_a_name_whichever_case_comes_on_screen(shown):
    model = shown._model
    assert names_are_free(shown)
    for file in [*shipped.CASES, *reversed(shipped.CASES)]:
        model.open(SessionState(edition="current", answers=shipped.read_case(file).answers))
        assert shown.view.whole, file.name
        assert names_are_free(shown), file.name


def test_no_head_stands_on_a_name_after_an_answer(shown):
    model = shown._model
    for feature in list(model.snapshot.state.answers):
        model.forget(feature)
        assert names_are_free(shown), feature
    while model.undo_stack.canUndo():
        model.undo_stack.undo()
        assert names_are_free(shown)


def test_a_head_keeps_within_the_view_where_text_is_large(shown, themes):
    themes.set_scale(2.0)
    shown.resize(500, 500)
    shown.view.show_beginning(1.0)
    heads = [head for head in shown.heads.heads.values() if head.isVisible()]
    assert heads
    assert all(head.geometry().right() <= shown.view.viewport().width() for head in heads)
