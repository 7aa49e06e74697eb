"""What options tell from close by: their criteria, how each stands for the patient, and who says so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.ui.graph.closeup import LEVELS
from app.ui.graph.panel import GraphPanel
from app.ui.graph.pills import PillItem


def pill(panel: GraphPanel, node: str) -> PillItem:
    item = panel.scene.nodes[node]
    assert isinstance(item, PillItem)
    return item


def read(panel: GraphPanel, node: str, zoom: float) -> list[str]:
    """What stands in an option at a zoom, once it has been painted."""
    panel.view.zoom_to(zoom)
    panel.view.reveal(panel.scene.nodes[node])
    panel.view.grab()
    panel.scene.close_ups.begin()
    close_up = pill(panel, node).close_up(zoom)
    return close_up.words if close_up is not None else []


def test_criteria_are_told_from_close_by_only(panel):
    assert read(panel, "watch", 1.0) == []
    assert any(line.startswith("Stable  Not known") for line in read(panel, "watch", 2.0))


def test_what_rules_an_option_out_comes_first_with_its_source_and_the_answer(panel, model):
    model.answer("growth", "slow_progression")
    model.answer("ki67", 20)
    name, state, role, first, *_ = read(panel, "lanreotide", 2.5)
    assert (name, state) == ("Lanreotide", "Not applicable")
    assert first == "Below 10 %  Rules it out · Ki-67: 20 % · guide"
    assert "criteria" not in role, "all of them are there"


def test_an_answer_changes_what_is_told(panel, model):
    assert any("Not known" in line for line in read(panel, "watch", 2.0))
    model.answer("growth", "stable")
    assert any(line.startswith("Stable  Met") for line in read(panel, "watch", 2.0))


def test_the_closer_the_more_is_told_and_what_is_missing_is_counted(panel, model):
    model.answer("growth", "slow_progression")
    told = [read(panel, "radioligand", zoom) for zoom in LEVELS]
    assert [len(lines) for lines in told] == sorted(len(lines) for lines in told)
    assert "criteria" not in told[-1][2]
    assert all(("criteria" in lines[2]) == (len(lines) < len(told[-1])) for lines in told)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_that_is_written_leaves_its_option(panel, model, themes, scale):
    themes.set_scale(scale)
    model.answer("growth", "slow_progression")
    for zoom in LEVELS:
        panel.view.zoom_to(zoom)
        for item in panel.scene.nodes.values():
            if isinstance(item, PillItem):
                panel.scene.close_ups.begin()
                close_up = item.close_up(zoom)
                assert close_up is not None
                assert item.size.adjusted(1, 1, -1, -1).contains(close_up.written())


def test_no_frame_words_many_options_and_yet_all_in_sight_are_told(panel, model, qtbot):
    panel.resize(1700, 1500)
    model.answer("growth", "slow_progression")
    panel.view.zoom_to(2.0)
    panel.view.show_beginning(2.0)
    seen = [item for item in panel.view.in_sight() if isinstance(item, PillItem)]
    assert len(seen) > 4
    panel.scene.close_ups.begin()
    assert sum(item.close_up(2.0) is not None for item in seen) == 4
    qtbot.waitUntil(lambda: all(item.close_up(2.0) is not None for item in seen))


def test_branches_tell_what_is_known_and_who_says_so(panel, model):
    model.answer("ki67", 20)
    chip = panel.scene.chips["index_high"]
    assert chip.close_up(1.0) is None
    panel.scene.close_ups.begin()
    assert chip.close_up(5.0).words == "10 % or more  Ki-67: 20 % · guide"
    model.answer("ki67", 5)
    panel.scene.close_ups.begin()
    assert chip.close_up(5.0).words == "10 % or more  Ki-67: 5 % · guide"


def test_a_picture_to_be_kept_looks_as_at_life_size(panel):
    scene = panel.scene
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    scene.render(painter, QRectF(0, 0, 600, 400), scene.nodes["watch"].sceneBoundingRect())
    painter.end()
    assert scene.close_ups.forget() == ()
