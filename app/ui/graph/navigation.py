"""Where the keyboard goes from a node of the graph."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF

from app.ui.graph.items import CardItem, ChipItem, NodeItem
from app.ui.graph.scene import GraphScene


def next_in_walk(walk: Sequence[NodeItem], focused: NodeItem | None, *, forward: bool) -> NodeItem | None:
    """The node that Tab leads to, None when it leads out of the graph."""
    if not walk:
        return None
    if focused is None or focused not in walk:
        return walk[0] if forward else walk[-1]
    at = walk.index(focused) + (1 if forward else -1)
    return walk[at] if 0 <= at < len(walk) else None


def neighbour(graph: GraphScene, item: NodeItem, step: tuple[int, int]) -> NodeItem | None:
    """The node that an arrow key leads to: right along the line, left back along it, up and down in the column."""
    if step[0] > 0:
        return _after(graph, item)
    if step[0] < 0:
        return _before(graph, item)
    return _in_column(graph, item, step[1])


def _after(graph: GraphScene, item: NodeItem) -> NodeItem | None:
    if isinstance(item, CardItem):
        return next((graph.chips[branch] for branch in graph.plan.branches[item.key]), None)
    if isinstance(item, ChipItem):
        return next((graph.nodes[key] for key in graph.plan.outlets.get(item.key, ())), None)
    return None


def _before(graph: GraphScene, item: NodeItem) -> NodeItem | None:
    if isinstance(item, ChipItem):
        return item.card
    return graph.chips.get(graph.plan.parent.get(item.key, ""))


def _in_column(graph: GraphScene, item: NodeItem, down: int) -> NodeItem | None:
    """The nearest node of the same kind (branches among branches) straight above or below."""
    here = _middle(item)
    others: Iterable[NodeItem] = graph.chips.values() if isinstance(item, ChipItem) else graph.nodes.values()
    below = [
        (abs(_middle(other).y() - here.y()), abs(_middle(other).x() - here.x()), other.key, other)
        for other in others
        if other.isVisible() and (_middle(other).y() - here.y()) * down > 1
    ]
    reach = item.size.width() * 0.75
    straight = [entry for entry in below if entry[1] <= reach]
    return min(straight, default=(0, 0, "", None))[3]


def _middle(item: NodeItem) -> QPointF:
    return item.mapToScene(item.size.center())
