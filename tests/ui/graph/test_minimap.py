"""The map in the corner keeps up with answers without being drawn from scratch."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
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


def covered(panel: GraphPanel) -> bool:
    area = panel.view.mapToScene(panel.minimap.geometry()).boundingRect()
    return any(item.isVisible() and item.sceneBoundingRect().intersects(area) for item in panel.scene.all_nodes())


def test_the_map_goes_to_the_other_side_where_it_would_cover_nodes(panel: GraphPanel) -> None:
    panel.resize(700, 500)
    panel.view.zoom_to(1.0)
    right = panel.view.viewport().width() / 2
    corner = panel.scene.layout.lanes["symptoms"]
    panel.view.pin(QPointF(corner.right, corner.bottom), QPointF(panel.view.viewport().width(), 400))
    assert panel.minimap.isVisible()
    assert panel.minimap.x() > right
    end = panel.scene.nodes["nutrition"]
    spot = QPointF(panel.view.viewport().width() - 60, panel.minimap.geometry().center().y())
    panel.view.pin(end.mapToScene(end.size.center()), spot)
    assert panel.minimap.isVisible()
    assert panel.minimap.x() < right
    assert not covered(panel)


def test_a_narrow_view_has_no_map(panel: GraphPanel) -> None:
    panel.view.zoom_to(1.0)
    assert panel.minimap.isVisible()
    panel.resize(540, 500)
    assert not panel.minimap.isVisible()
