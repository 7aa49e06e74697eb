"""Showing the whole graph: how its lanes stand, how high they are, and where in the view it goes."""

from __future__ import annotations

from collections.abc import Callable
from math import inf

from PySide6.QtCore import QPointF, QSize

from app.session.stacks import spread
from app.ui.graph.overview import MARGIN, ROOM, ROOMY, Overview
from app.ui.graph.scene import GraphScene
from app.ui.pathway.look import FULL_DETAIL, TITLES
from app.ui.theme import ThemeManager

_BELOW = 48
"""Height that the buttons of the zoom take from the graph when it is shown whole and small."""


class Fitting:
    """Fits a graph into a view of a size. Who stands in the view beside the graph says how much room that takes."""

    def __init__(self, scene: GraphScene, overview: Overview, themes: ThemeManager) -> None:
        self._graph, self._overview, self._themes = scene, overview, themes
        self.margin_left: Callable[[], float] = float
        """Tells the pixels to leave left of the graph when it is shown whole and small; 0 unless somebody says."""
        self.strip: Callable[[float], float] = float
        """Tells how high the name of a lane is above it, by the lane's width, in pixels; 0 unless somebody says."""
        self.heads: Callable[[], dict[str, float]] = dict
        """Tells how high the names of lanes are beside a small graph, by track; none unless somebody says."""

    def arrange(self, size: QSize) -> bool:
        """Let the lanes stand and grow so that the whole can be shown best; says if anything has moved."""
        graph = self._graph
        room = float(size.width()), float(size.height())
        moved = graph.fill(room, self.strip)
        rect = graph.sceneRect()
        if graph.filling and min(room[0] / rect.width(), room[1] / rect.height()) < TITLES:
            moved = graph.fill(room, self.strip, least=inf) or moved  # the strips with the names were too much
        return (not graph.filling and graph.spread(self._heights(size))) or moved

    def place(self, size: QSize) -> tuple[float, QPointF, QPointF]:
        """Return the zoom that shows the whole, never larger than life, and which point of the scene lies where then.

        Names of lanes stand left of the graph where they would cover it.
        """
        rect = self._graph.sceneRect()
        zoom = min(1.0, size.width() / rect.width(), size.height() / rect.height())
        if self._graph.filling:
            return zoom, rect.center(), QPointF(size.width() / 2, size.height() / 2)
        low = _BELOW if zoom < TITLES else 0
        zoom = min(zoom, (size.height() - low) / rect.height())
        left = self._left(size) if zoom < FULL_DETAIL else 0.0
        zoom = min(zoom, (size.width() - left) / rect.width())
        if zoom >= TITLES:
            return zoom, rect.center(), QPointF((size.width() + left) / 2, size.height() / 2)
        # the names of options stand right of it
        names = self._names(size) + self._themes.px(2 * MARGIN) + 2  # the place is rounded to whole pixels
        zoom = min(zoom, max((size.width() - left - names) / rect.width(), zoom / 3))
        return zoom, QPointF(rect.left(), rect.center().y()), QPointF(left, (size.height() - low) / 2)

    def _heights(self, size: QSize) -> dict[str, float]:
        """How high lanes have to be for their heads and names, where shapes are all that is seen of the graph."""
        graph = self._graph
        lanes = {track: lane.height for track, lane in graph.apart().items()}
        rect, heads = graph.sceneRect(), self.heads()
        rest = rect.height() - sum(lane.height for lane in graph.layout.lanes.values())
        room = size.height() - _BELOW
        width = size.width() - self._left(size) - self._themes.px(2 * MARGIN)
        names, heights = self._names(size), dict[str, float]()
        fill = room / (sum(lanes.values()) + rest)
        zoom = min(fill, (width - names) / rect.width())
        if min(fill, width / rect.width()) >= TITLES or zoom <= 0:
            return {}
        for _ in range(2):  # a picture that becomes smaller leaves the names more room
            said = self._overview.wants(names)
            wants = {track: (heads.get(track, 0.0), said.get(track, 0.0)) for track in lanes}
            heights, at = spread(lanes, wants, rest, room, (min(zoom, fill / 2), zoom))
            names = max(names, round(width - rect.width() * at))
        return heights

    def _names(self, size: QSize) -> int:
        """Width that the names of options get beside a small graph."""
        return max(self._themes.px(ROOM), min(self._themes.px(ROOMY), round(size.width() * 0.36)))

    def _left(self, size: QSize) -> float:
        """Room that the heads of lanes get left of a small graph."""
        return min(self.margin_left(), size.width() * 0.65)
