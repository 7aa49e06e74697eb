"""Both paths in one picture: styles, signs, and the way from the list into it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.reasoning.comparison import Side
from app.ui.compare.badge import side_colour, side_pen
from app.ui.compare.paths_items import Course
from tests import samples
from tests.ui.compare.conftest import answer
from tests.ui.hands import chip, click


def parted(window):
    """The picture before and after the tumour stopped growing."""
    answer(window, samples.PATIENT)
    click(chip(window, "growth", "stable"))
    window.actions_["compare"].trigger()
    click(window.pages.compare.pairings.segments["step"])
    click(window.pages.compare.listing.partings[0])
    paths = window.pages.compare.paths
    assert paths.isVisible()
    paths.view.glide.duration = 0
    QApplication.processEvents()
    return paths


def at(paths, item):
    return paths.view.mapFromScene(item.mapToScene(item.size.center()))


def test_a_pressed_parting_is_lit_flagged_and_in_view(window, qtbot):
    paths = parted(window)
    card = paths.scene.nodes["growth_rate"]
    assert card.lit
    assert card.chosen
    qtbot.waitUntil(lambda: paths.view.shows(card))
    assert paths.where.text().startswith("Difference 1 of")


def test_the_flag_of_a_parting_covers_no_branch_and_no_head_covers_it(window):
    paths = parted(window)
    card = paths.scene.nodes["growth_rate"]
    flag = card.mapRectToScene(card.flag_room)
    chips = [item for item in paths.scene.chips.values() if item.card is card]

    assert len(chips) == 2
    assert not any(flag.intersects(item.mapRectToScene(item.size)) for item in chips)
    others = [item for item in paths.scene.nodes.values() if item is not card and item.isVisible()]
    assert not any(flag.intersects(item.mapRectToScene(item.size)) for item in others)
    assert card.boundingRect().contains(card.flag_room)
    assert card.flag_room.top() > card.size.center().y()  # a head stands above the first card of its lane


def test_each_line_is_drawn_in_the_manner_of_who_takes_it(window):
    paths = parted(window)
    edges = paths.scene._edges
    assert edges["biology_net"].course is Course.BOTH
    assert edges["growth_rate_yes"].course is Course.LEFT
    assert edges["growth_rate_no"].course is Course.RIGHT
    styles = {(tuple(edges[name].pen().dashPattern()), edges[name].pen().color().name()) for name in edges}
    assert len(styles) >= 3
    assert paths.scene.chips["growth_rate_yes"].states == (True, False)


def test_options_tell_both_verdicts_where_they_differ(window):
    paths = parted(window)
    faces = {key: item.face for key, item in paths.scene.nodes.items() if hasattr(item, "face")}
    captem = next(face for key, face in faces.items() if key.startswith("captem"))
    assert [(sides, words) for sides, _, words in captem.lines] == [
        ((Side.LEFT,), "Applicable"),
        ((Side.RIGHT,), "Not applicable"),
    ]
    assert captem.differs


def test_the_picture_says_the_same_as_the_verdicts(window):
    paths = parted(window)
    left, right = window.pages.compare.pair.comparison.left, window.pages.compare.pair.comparison.right
    for item in paths.scene.nodes.values():
        if hasattr(item, "face"):
            pair = (left.verdict(item.node).status, right.verdict(item.node).status)
            assert item.face.differs is (pair[0] is not pair[1])
            assert {status for _, status, _ in item.face.lines} == set(pair)


def test_what_no_side_can_reach_is_hidden_until_wanted(window):
    paths = parted(window)
    assert "platinum" not in paths.scene.layout.nodes
    click(paths.only_paths)
    assert "platinum" in paths.scene.layout.nodes
    assert paths.scene.nodes["platinum"].face.lines[0][2] == "Not applicable"


def test_next_walks_all_differences_round_and_round(window):
    paths = parted(window)
    count = len(paths.spots)
    seen = []
    for _ in range(count):
        seen.append(paths.where.text())
        click(paths.next)
    assert seen == [f"Difference {n + 1} of {count}" for n in range(count)]
    assert paths.where.text() == f"Difference 1 of {count}"
    click(paths.before)
    assert paths.where.text() == f"Difference {count} of {count}"


def test_a_row_of_the_list_leads_to_its_option_and_a_click_there_to_its_card(window, qtbot):
    parted(window)
    page = window.pages.compare
    click(page.ways.segments["list"])
    click(next(row for row in page.listing.rows if row.key.startswith("captem")))
    paths = page.paths
    paths.view.glide.duration = 0
    item = next(item for key, item in paths.scene.nodes.items() if key.startswith("captem"))
    assert item.chosen
    paths.view.reveal(item)
    qtbot.waitUntil(lambda: paths.view.shows(item))
    QTest.mouseClick(paths.view.viewport(), Qt.MouseButton.LeftButton, pos=at(paths, item))
    assert not page.isVisible()
    assert window.model.snapshot.state.selected == "captem"


def test_two_editions_are_drawn_lane_by_lane(window):
    answer(window, samples.PATIENT)
    window.actions_["compare"].trigger()
    page = window.pages.compare
    click(page.ways.segments["drawn"])
    lanes = [track.label for track in page.paths.paths.edition.tracks]
    assert lanes[:2] == ["Cure · Historical: 2012", "Cure · Current"]
    gained = page.paths.scene.nodes["current:radioligand"]
    assert [words for _, _, words in gained.face.lines] == ["Applicable", "+ Gained"]
    assert page.paths.scene._edges["2012:growth_rate_yes"].course is Course.LEFT
    assert page.paths.scene._edges["current:growth_rate_yes"].course is Course.RIGHT
    assert {words for _, words in page.paths.legend.names} == {"2012", "Current"}


def test_a_lane_folds_and_unfolds_when_it_is_needed(window):
    paths = parted(window)
    click(paths.heads.heads["control"])
    assert "growth_rate" not in paths.scene.layout.nodes
    click(paths.next)
    assert "growth_rate" in paths.scene.layout.nodes


def test_the_picture_follows_a_new_answer_and_another_theme(window, look):
    paths = parted(window)
    click(chip(window, "growth", "rapid"))
    assert paths.scene._edges["growth_rate_yes"].course is Course.RIGHT
    window.actions_["theme_dark"].trigger()
    assert paths.scene._edges["growth_rate_yes"].pen().color() == side_colour(look.theme, Side.RIGHT)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_sides_are_told_apart_without_colour(look, theme):
    look.choose(theme)
    patterns = [tuple(side_pen(look.theme, side).dashPattern()) for side in (Side.LEFT, Side.RIGHT, None)]
    assert len(set(patterns)) == 3


def test_the_shipped_editions_are_drawn_at_once(big):
    """The picture of both editions is made only when it is looked at."""
    big.actions_["compare"].trigger()
    page = big.pages.compare
    assert not page.paths.drawn
    click(page.ways.segments["drawn"])
    rows = [row for row in page.pair.comparison.rows if page.paths.paths.drawn(row)]
    assert len(rows) == len(page.pair.comparison.rows)
    for _ in range(len(page.paths.spots)):
        click(page.paths.next)
        spot = page.paths.spots[page.paths.at]
        assert any(page.paths.scene.items_of(node) for node in spot)
