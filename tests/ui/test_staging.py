"""While the window is still being filled: questions are answered at once, and nothing that comes later is stale."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from app.patient.casefile import Case
from app.reasoning.opening import Prepared, opening_table
from app.reasoning.reasoner import Reasoner
from app.report.assessment_json import to_json
from app.session.road import begin, make_step, take
from app.session.road_rules import Course
from app.ui.application import WindowSetup, begin_window, build_window
from app.ui.cases.open_cases import case_of
from app.ui.graph.panel import GraphPanel
from app.ui.main_window import MainWindow
from app.ui.options.panel import OptionsPanel
from app.ui.patient.row import FeatureRow
from app.ui.settings import WindowSettings
from app.ui.skeleton import Skeleton
from tests import samples, shipped
from tests.ui.hands import chip, click, enter

KNOWN = samples.knowledge()


@cache
def reasoner(edition: str) -> Reasoner:
    return Reasoner(KNOWN, edition)


@pytest.fixture
def begun(qtbot, look) -> MainWindow:
    """A window in which the patient's part is there, and nothing else."""
    made = begin_window(KNOWN, reasoner, look, WindowSetup(), MainWindow(look, WindowSettings(None)))
    qtbot.addWidget(made)
    made.resize(1280, 720)
    with qtbot.waitExposed(made):
        made.show()
    return made


def answers(window: MainWindow) -> dict[str, object]:
    return dict(window.model.snapshot.state.answers)


def told(window: MainWindow) -> tuple[object, ...]:
    """What options, graph and title say."""
    scene, state = window.graph.scene, window.model.snapshot
    cards = {
        v.option.id: window.options.card(v.option.id).head.accessibleDescription() for v in state.assessment.verdicts
    }
    nodes = {node: [item.reach for item in scene.items_of(node)] for node in state.assessment.node_states}
    return cards, nodes, window.windowTitle(), window.graph.view.accessibleDescription()


def test_at_first_the_patient_is_there_and_quiet_blocks_for_the_rest(begun):
    assert begun.patient.isVisible()
    assert begun.patient.next_question.feature is not None
    assert [type(part) for part in (begun.views.widget(0), begun.views.widget(1))] == [Skeleton, Skeleton]
    assert begun.findChildren(OptionsPanel) + begun.findChildren(GraphPanel) == []
    assert begun.actions() == []


def test_an_answer_is_shown_before_the_options_are_there_and_counts_in_them(begun):
    site = chip(begun, "site", "pancreas")
    click(site)
    assert site.isChecked()
    assert answers(begun) == {"site": "pancreas"}
    begun.complete()
    begun.actions_["undo"].trigger()
    assert answers(begun) == {}


STEPS: tuple[Callable[[MainWindow], None], ...] = (
    lambda window: click(chip(window, "site", "pancreas")),
    lambda window: enter(window, "ki67", "8"),
    lambda window: click(chip(window, "site", "not-known")),
    lambda window: click(chip(window, "site", "pancreas")),
)


@pytest.mark.parametrize("number", range(4))
def test_whatever_is_answered_between_the_parts_all_of_them_agree_at_the_end(begun, qtbot, look, number):
    """The first answer comes at the start, the second before the graph, and so on; later ones all at once."""
    due = list(STEPS[: number + 1])

    def breathe() -> None:
        if due:
            due.pop(0)(begun)
        QApplication.processEvents()

    begun.complete(breathe)
    assert due == []
    other = build_window(KNOWN, reasoner, look, WindowSetup(case=Case("", None, begun.model.snapshot.state.answers)))
    qtbot.addWidget(other)
    assert told(begun) == told(other)
    assert begun.actions_["undo"].isEnabled()
    assert begun.model.undo_group.undoText() in begun.actions_["undo"].toolTip()


def test_a_road_that_came_back_early_is_on_screen_at_the_end(begun):
    """Cases that a crash left can be opened again before there is anything that shows their roads."""
    state = begun.model.snapshot.state
    step = make_step(begun.model.knowledge, state.edition, begun.model.edition.options[0].id, Course.STABLE)
    road = case_of(replace(state, roads=take(begin(state.roads, state.answers), step)))
    begun.complete(lambda: None if begun.model.snapshot.state.roads.roads else begun.files.show_restored(road))
    assert begun.road.isVisible()
    assert begun.actions_["road"].isChecked()
    assert [len(lane.cards) for lane in begun.road.lanes.values()] == [2]


def test_nothing_changes_its_place_when_the_rest_comes(begun):
    """Where the patient's questions are, and how wide each pane is: no click goes astray, nothing is laid out twice."""
    QApplication.processEvents()

    def places() -> tuple[object, ...]:
        card = begun.patient.next_question
        return card.mapTo(begun.patient, QPoint()), card.size(), begun.patient.size(), begun.views.sizes()

    seen = [places()]

    def look() -> None:
        QApplication.processEvents()
        seen.append(places())

    begun.complete(look)
    look()
    assert [other for other in seen if other != seen[0]] == []


def rows(window: MainWindow) -> list[str]:
    return [row.feature.id for row in window.patient.findChildren(FeatureRow) if row.isVisible()]


def below(window: MainWindow) -> bool:
    """Whether questions reach down to the end of the pane, so that no room is left empty."""
    last = window.patient.row(rows(window)[-1])
    return last.mapTo(window.patient, last.rect().bottomLeft()).y() >= window.patient.height()


def begun_with_shipped(qtbot, look, size: tuple[int, int]) -> MainWindow:
    frame = MainWindow(look, WindowSettings(None))
    qtbot.addWidget(frame)
    frame.resize(*size)
    with qtbot.waitExposed(frame):
        frame.show()
    window = begin_window(shipped.knowledge(), shipped.reasoner, look, WindowSetup(), frame)
    QApplication.processEvents()
    return window


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900), (2560, 1440)])
def test_at_first_as_many_questions_as_are_seen_are_there_and_the_rest_comes_below_them(qtbot, look, size):
    window = begun_with_shipped(qtbot, look, size)
    seen = rows(window)
    places = [window.patient.row(name).geometry() for name in seen]
    assert below(window)
    window.complete()
    QApplication.processEvents()
    assert rows(window)[: len(seen)] == seen
    assert len(rows(window)) > len(seen)
    assert [window.patient.row(name).geometry() for name in seen] == places


def test_the_first_answer_is_judged_though_nothing_was_reasoned_before_it(qtbot, look):
    made: list[str] = []

    def make() -> Reasoner:
        made.append("reasoner")
        return Reasoner(KNOWN, KNOWN.default_edition)

    kept = json.loads(to_json(opening_table(reasoner(KNOWN.default_edition).assess({}))))
    prepared = Prepared(kept, KNOWN.edition(KNOWN.default_edition), make)
    window = begin_window(KNOWN, lambda _: prepared, look, WindowSetup(), MainWindow(look, WindowSettings(None)))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    first = window.patient.next_question.feature
    assert (made, first) == ([], reasoner(KNOWN.default_edition).assess({}).outlook.first())
    site = chip(window, "site", "pancreas")
    click(site)
    assert site.isChecked()
    assert (made, answers(window)) == (["reasoner"], {"site": "pancreas"})
    window.complete()
    other = build_window(KNOWN, reasoner, look, WindowSetup(case=Case("", None, {"site": "pancreas"})))
    qtbot.addWidget(other)
    assert told(window) == told(other)


def test_a_question_that_is_not_there_yet_is_brought_on_screen_when_it_is_wanted(qtbot, look):
    window = begun_with_shipped(qtbot, look, (1280, 720))
    window.patient.reveal("ecog")
    QApplication.processEvents()
    assert "ecog" in rows(window)
    assert not window.patient.row("ecog").visibleRegion().isEmpty()


def test_an_early_answer_shows_all_questions(qtbot, look):
    window = begun_with_shipped(qtbot, look, (1280, 720))
    before = rows(window)
    click(chip(window, "primary_site", "pancreas"))
    assert answers(window) == {"primary_site": "pancreas"}
    assert len(rows(window)) > len(before)


def test_the_walk_that_was_begun_goes_on(begun):
    click(begun.patient.next_question.findChild(QPushButton, "walk"))
    assert begun.patient.guide.isVisible()
    begun.complete()
    assert begun.patient.guide.isVisible()
    assert begun.actions_["walk"].isChecked()


def test_answers_given_early_are_not_lost_when_the_window_is_closed_early(begun):
    click(chip(begun, "site", "pancreas"))
    begun.close()
    assert begun.isVisible()
    asked = [box for box in begun.findChildren(QMessageBox) if box.isVisible()]
    assert len(asked) == 1
    asked[0].close()
    begun.complete()
    begun.close_now()


def test_a_window_that_is_closed_early_can_still_be_filled(begun):
    begun.close()
    assert not begun.isVisible()
    begun.complete()
    assert told(begun)[0]
