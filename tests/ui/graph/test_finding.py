"""Finding in the graph: searching, revealing a node, and only the patient's path."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from tests.ui.graph.mouse import spot


def test_a_search_survives_another_edition_and_a_filter(panel, model):
    panel.toolbar.search.setText("tumour board")
    model.switch_edition("2012")
    QTest.keyClick(panel.toolbar.search, Qt.Key.Key_Return)
    assert panel.toolbar.found.text() == "1 of 3"
    model.answer("resectability", "one_step")
    panel.toolbar.only_path.setChecked(True)
    assert len(panel.search.results) == 2
    QTest.keyClick(panel.toolbar.search, Qt.Key.Key_Return)


def test_only_my_path_hides_what_is_closed(panel, model):
    model.answer("growth", "stable")
    panel.toolbar.only_path.setChecked(True)
    assert "index" not in panel.scene.layout.nodes
    assert "pace" in panel.scene.layout.nodes
    model.forget("growth")
    assert "index" in panel.scene.layout.nodes, "what is open again comes back"


def test_only_my_path_keeps_the_focused_node_where_it_is(panel, model):
    model.answer("resectability", "unresectable")
    chip = panel.scene.chips["pace_stable"]
    panel.view.focus_node(chip)
    before = spot(panel, chip)
    panel.toolbar.only_path.setChecked(True)
    assert (spot(panel, chip) - before).manhattanLength() <= 2


def test_reveal_unfolds_the_lane_and_shows_what_was_hidden(panel, model):
    panel.toggle_track("control")
    panel.reveal("index_low")
    assert panel.scene.chips["index_low"].isVisible()
    model.answer("growth", "stable")
    panel.toolbar.only_path.setChecked(True)
    panel.reveal("everolimus")
    assert panel.scene.nodes["everolimus"].isVisible()
    assert panel.view.viewport().rect().contains(spot(panel, panel.scene.nodes["everolimus"]))


def test_reveal_leaves_the_picture_alone_when_the_node_is_in_view(panel):
    panel.view.show_beginning(1.0)
    before = panel.view.to_scene(QPointF(0, 0))
    panel.reveal("resection")
    assert panel.view.to_scene(QPointF(0, 0)) == before


def test_reveal_glides_and_a_hand_on_the_wheel_stops_it(panel, qtbot):
    panel.resize(500, 400)
    panel.view.show_beginning(1.0)
    panel.view.glide.duration = 60
    item = panel.scene.nodes["nutrition"]
    panel.reveal("nutrition")
    assert not panel.view.shows(item)
    qtbot.waitUntil(lambda: panel.view.shows(item))


def test_reveal_prefers_the_place_that_the_patient_reaches(panel, model):
    panel.resize(500, 400)
    model.answer("syndromes", frozenset({"carcinoid"}))
    panel.view.show_beginning(1.0)
    panel.reveal("octreotide")
    shown = [item for item in panel.scene.items_of("octreotide") if panel.view.shows(item)]
    assert [panel.scene.plan.places[item.key].track for item in shown] == ["symptoms"]


def test_reveal_of_an_unknown_node_does_nothing(panel):
    panel.reveal("no_such_node")


def test_search_lights_its_results_and_enter_goes_round(panel):
    panel.toolbar.search.setText("tumour board")
    assert [item.node for item in panel.search.results] == ["board"] * 3
    assert all(item.lit for item in panel.search.results)
    assert panel.toolbar.found.text() == "1 of 3"
    for _ in range(3):
        QTest.keyClick(panel.toolbar.search, Qt.Key.Key_Return)
    assert panel.toolbar.found.text() == "1 of 3"
    panel.toolbar.search.setText("no such words")
    assert panel.toolbar.found.text() == "Not found"
    panel.toolbar.search.clear()
    assert not any(item.lit for item in panel.scene.all_nodes())
