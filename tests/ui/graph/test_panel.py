"""The graph with a real mouse and a real keyboard."""

from __future__ import annotations

from statistics import median
from time import perf_counter

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from app.reasoning.assessment import Status
from app.reasoning.reasoner import Reasoner
from app.session.state import SessionState, answer
from app.ui.graph.panel import GraphPanel
from app.ui.pathway.look import Reach
from app.ui.pathway.popup import NumberLine
from app.ui.session_model import SessionModel, Snapshot
from tests.session.editions import Grower, knowledge
from tests.ui.graph.mouse import click, press, spot


def menu_of(panel: GraphPanel) -> QMenu:
    menu = panel.actions_of_branches.popup.menu
    assert menu is not None
    assert menu.isVisible()
    return menu


def words_of(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def choose(menu: QMenu, words: str) -> None:
    action = next(action for action in menu.actions() if action.text() == words)
    action.trigger()
    menu.close()


def test_a_click_on_a_branch_answers_and_the_next_one_forgets(panel, model):
    chip = panel.scene.chips["fitness_yes"]
    click(panel, chip)
    assert model.snapshot.state.answers == {"fit": True}
    assert chip.truth is True
    click(panel, chip)
    assert model.snapshot.state.answers == {}
    assert chip.truth is None


def test_a_click_on_another_branch_changes_the_answer_undoably(panel, model):
    click(panel, panel.scene.chips["fitness_yes"])
    click(panel, panel.scene.chips["fitness_no"])
    assert model.snapshot.state.answers == {"fit": False}
    model.undo_stack.undo()
    assert model.snapshot.state.answers == {"fit": True}
    assert panel.scene.chips["fitness_yes"].truth is True


def test_the_path_is_strong_open_branches_open_and_closed_ones_closed(panel, model):
    click(panel, panel.scene.chips["resect_one"])
    edges = panel.scene._edges
    assert edges["resect_one"].reach is Reach.REACHED
    assert edges["resect_two"].reach is Reach.CLOSED
    assert edges["fitness_yes"].reach is Reach.OPEN
    assert edges["resect_one"].pen().widthF() == 3.0
    assert edges["fitness_yes"].pen().style() is Qt.PenStyle.CustomDashLine
    assert panel.scene.nodes["two_stage"].status is Status.NOT_APPLICABLE


def test_a_branch_with_several_answers_asks_in_a_menu(panel, model):
    click(panel, panel.scene.chips["pace_moving"])
    menu = menu_of(panel)
    assert words_of(menu) == ["Slow progression", "Rapid progression", "Go to the question"]
    choose(menu, "Rapid progression")
    assert model.snapshot.state.answers == {"growth": "rapid_progression"}


def test_a_number_is_typed_into_the_menu(panel, model, qtbot):
    click(panel, panel.scene.chips["index_high"])
    line = menu_of(panel).findChild(NumberLine)
    assert line is not None
    assert line.hint == "10 % or more"
    assert line.line.hasFocus()
    QTest.keyClicks(line.line, "5000")
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    assert model.snapshot.state.answers == {}, "out of range: asked again, nothing taken"
    line.line.clear()
    QTest.keyClicks(line.line, "12,5")
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    assert model.snapshot.state.answers == {"ki67": 12.5}


def test_a_computed_feature_says_what_it_is_computed_from_and_leads_to_the_question(panel, qtbot):
    click(panel, panel.scene.chips["well_low"])
    menu = menu_of(panel)
    assert "follows from Grade" in " ".join(words.text() for words in menu.findChildren(QLabel))
    with qtbot.waitSignal(panel.question_wanted) as asked:
        choose(menu, "Go to the question")
    assert asked.args == ["ki67"]


def test_a_click_on_an_option_selects_it_everywhere(panel, model):
    click(panel, panel.scene.nodes["octreotide"])
    assert model.snapshot.state.selected == "octreotide"
    assert all(item.chosen for item in panel.scene.items_of("octreotide"))
    assert len(panel.scene.items_of("octreotide")) == 2


def test_a_double_click_does_not_take_its_answer_back(panel, model):
    chip = panel.scene.chips["fitness_yes"]
    click(panel, chip)
    QTest.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(panel, chip))
    QTest.mouseRelease(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(panel, chip))
    assert model.snapshot.state.answers == {"fit": True}


def test_a_click_from_far_away_comes_closer_and_answers_nothing(panel, model):
    panel.view.zoom_to(0.3)
    click(panel, panel.scene.chips["fitness_yes"])
    assert model.snapshot.state.answers == {}
    assert panel.view.zoom > 0.5
    assert panel.view.shows(panel.scene.chips["fitness_yes"])


def test_a_drag_moves_the_picture_and_answers_nothing(panel, model):
    port, start = panel.view.viewport(), spot(panel, panel.scene.chips["fitness_yes"])
    before = panel.view.to_scene(QPointF(start))
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, start + QPoint(-30, -20))
    QTest.mouseMove(port, start + QPoint(-60, -40))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(-60, -40))
    assert model.snapshot.state.answers == {}
    after = panel.view.to_scene(QPointF(start + QPoint(-60, -40)))
    assert abs(after.x() - before.x()) < 2
    assert abs(after.y() - before.y()) < 2


def test_zoom_keeps_the_point_under_the_cursor(panel):
    at = QPointF(300, 250)
    before = panel.view.to_scene(at)
    panel.view.zoom_by(-2, at)
    after = panel.view.to_scene(at)
    assert (after - before).manhattanLength() < 4 / panel.view.zoom


def test_keys_zoom_and_fit(panel):
    panel.view.setFocus()
    panel.view.zoom_to(0.8)
    press(panel, Qt.Key.Key_Plus)
    assert panel.view.zoom == pytest.approx(1.0)
    press(panel, Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    assert panel.view.zoom == pytest.approx(0.64)
    press(panel, Qt.Key.Key_0)
    port = panel.view.viewport().rect()
    assert port.contains(panel.view.mapFromScene(panel.scene.sceneRect()).boundingRect().adjusted(2, 2, -2, -2))


def test_tab_walks_the_nodes_in_reading_order_and_leaves_at_the_end(panel):
    seen = []
    for _ in range(7):
        press(panel, Qt.Key.Key_Tab)
        seen.append(panel.view.focused().key)
    assert seen == ["resect", "resect_one", "fitness", "fitness_yes", "resection", "fitness_no", "ablation"]
    panel.view.focus_node(list(panel.scene.walk())[-1])
    press(panel, Qt.Key.Key_Tab)
    assert panel.view.focused() is None


def test_arrows_follow_the_lines_and_enter_answers(panel, model):
    panel.view.focus_node(panel.scene.nodes["resect"])
    press(panel, Qt.Key.Key_Right)
    assert panel.view.focused().key == "resect_one"
    press(panel, Qt.Key.Key_Right)
    assert panel.view.focused().key == "fitness"
    press(panel, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert panel.view.focused().key == "fitness_no"
    press(panel, Qt.Key.Key_Return)
    assert model.snapshot.state.answers == {"fit": False}
    press(panel, Qt.Key.Key_Left)
    assert panel.view.focused().key == "fitness"
    press(panel, Qt.Key.Key_Left)
    assert panel.view.focused().key == "resect_one"


def test_the_focused_node_wears_a_ring(panel):
    item = panel.scene.chips["fitness_yes"]
    before = panel.view.grab().toImage()
    panel.activateWindow()
    panel.view.setFocus()
    panel.view.focus_node(item)
    QApplication.processEvents()
    corner = panel.view.mapFromScene(item.sceneBoundingRect().topLeft()) + QPoint(12, 1)
    after = panel.view.grab().toImage()
    assert any(before.pixel(corner + QPoint(0, y)) != after.pixel(corner + QPoint(0, y)) for y in range(4))


def test_a_lane_folds_and_its_head_stays_under_the_mouse(panel):
    head = panel.heads.heads["control"]
    before = head.pos()
    QTest.mouseClick(head, Qt.MouseButton.LeftButton)
    assert "pace" not in panel.scene.layout.nodes
    assert not panel.scene.nodes["pace"].isVisible()
    assert (head.pos() - before).manhattanLength() <= 2
    QTest.mouseClick(head, Qt.MouseButton.LeftButton)
    assert panel.scene.nodes["pace"].isVisible()
    assert (head.pos() - before).manhattanLength() <= 2


def test_heads_count_the_verdicts_of_their_lane(panel, model):
    model.answer("growth", "stable")
    counts = panel.heads.heads["control"]._counts
    assert counts[Status.APPLICABLE] == 1
    assert counts[Status.NOT_APPLICABLE] >= 2
    assert "applicable" in panel.heads.heads["control"].accessibleDescription()


def test_another_edition_brings_its_own_graph_and_watermark(panel, model):
    model.switch_edition("2012")
    assert panel.scene.watermark is not None
    assert panel.scene.edition.id == "2012"
    model.undo_stack.undo()
    assert panel.scene.watermark is None


def test_bigger_text_makes_bigger_nodes(panel, themes):
    before = panel.scene.layout.nodes["resect"]
    themes.set_scale(2.0)
    after = panel.scene.layout.nodes["resect"]
    assert after.width == 2 * before.width
    assert after.height > 1.8 * before.height


def test_every_text_fits_its_node(panel, themes):
    for scale in (1.0, 2.0):
        themes.set_scale(scale)
        contents = panel.scene.contents
        for text in contents.ends.values():
            assert text.name.width <= text.measure.width
            assert all(foot.width <= text.measure.width for foot in text.feet.values())
        for card in contents.cards.values():
            assert card.title.width <= card.measure.width
            for branch, chip in card.measure.chips:
                assert card.chips[branch].height <= chip.height
                assert card.chips[branch].width <= chip.width


def test_targets_are_big_enough_for_a_finger(panel):
    assert all(chip.size.height() >= 24 for chip in panel.scene.chips.values())
    assert all(item.size.height() >= 24 for item in panel.scene.nodes.values())
    assert all(head.height() >= 24 for head in panel.heads.heads.values())


def test_a_hint_gives_the_reason_as_plain_text(panel, model):
    model.answer("growth", "stable")
    words = panel.scene.hint(panel.scene.nodes["everolimus"])
    assert words.startswith("Everolimus: ")
    branch = panel.scene.hint(panel.scene.chips["index_low"])
    assert "Ki-67: Not known" in branch
    assert "Closed" in branch
    assert panel.scene.hint(panel.scene.nodes["resect"]).startswith("Can all liver metastases")


def test_a_link_leads_to_the_decision_in_its_own_lane(panel):
    panel.view.zoom_to(1.0)
    link = panel.scene.nodes["pace@hormones_pancreas"]
    panel.view.reveal(link)
    click(panel, link)
    assert panel.view.viewport().rect().contains(spot(panel, panel.scene.nodes["pace"]))


def test_the_view_introduces_itself(panel):
    assert panel.view.accessibleName() == "Decision graph"
    assert "3 tracks, 6 decisions" in panel.view.accessibleDescription()


def test_restyling_a_large_graph_is_quick(qtbot, themes):
    edition = Grower(1).grow()
    known = knowledge(edition)
    reasoner = Reasoner(known, "current")
    model = SessionModel(known, lambda _: reasoner, SessionState(edition="current"))
    panel = GraphPanel(model, themes)
    qtbot.addWidget(panel)
    assert len(panel.scene.plan.places) > 200
    before = model.snapshot
    state = answer(before.state, "growth", "stable")
    after = Snapshot(state, reasoner.assess(state.answers))
    times = []
    for one, other in [(before, after), (after, before)] * 10:
        start = perf_counter()
        panel._changed(one, other)
        times.append(perf_counter() - start)
    assert median(times) < 0.008


def test_the_scene_can_be_drawn_in_both_themes_at_every_distance(panel, themes, model):
    model.answer("growth", "stable")
    for name in ("light", "dark"):
        themes.choose(name)
        for zoom in (0.1, 0.3, 1.0):
            panel.view.zoom_to(zoom)
            assert not panel.grab().isNull()


def test_the_view_dies_before_its_scene(model, themes):
    """The other way round the scene asks its view for the window, which at the end of the program is gone."""
    made, gone = GraphPanel(model, themes), []
    made.view.destroyed.connect(lambda: gone.append("view"))
    made.scene.destroyed.connect(lambda: gone.append("scene"))
    shiboken6.delete(made)
    assert gone == ["view", "scene"]
