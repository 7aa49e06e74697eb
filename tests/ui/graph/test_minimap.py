"""The map in the corner keeps up with answers without being drawn from scratch."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from app.knowledge.conditions import Value
from app.ui.graph.panel import GraphPanel
from app.ui.session_model import SessionModel


def picture(panel: GraphPanel) -> QImage:
    return panel.minimap.grab().toImage()


@pytest.mark.parametrize(("feature", "value"), [("growth", "stable"), ("resectability", "one_step")])
def test_an_answer_leaves_the_map_as_if_it_had_been_drawn_anew(
    panel: GraphPanel, model: SessionModel, feature: str, value: Value
) -> None:
    panel.view.zoom_to(1.0)
    before = picture(panel)
    model.answer(feature, value)
    after = picture(panel)
    panel.minimap.refresh()
    assert after == picture(panel)
    assert after != before
