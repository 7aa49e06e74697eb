"""A mouse and a keyboard on the graph."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.ui.graph.items import NodeItem
from app.ui.graph.panel import GraphPanel


def spot(panel: GraphPanel, item: NodeItem) -> QPoint:
    """Where an item's middle is in the viewport."""
    return panel.view.mapFromScene(item.mapToScene(item.size.center()))


def click(panel: GraphPanel, item: NodeItem) -> None:
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(panel, item))


def press(panel: GraphPanel, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(panel.view, key)
