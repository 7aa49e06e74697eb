"""What the graph says from afar: beside each lane the options that apply or are open, in type that can be read."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QRegion, QTransform

from app.reasoning.assessment import Status
from app.ui.graph.items import FarLabel, NodeItem
from app.ui.graph.scene import GraphScene
from app.ui.icons import paint_icon, status_icon
from app.ui.pathway.look import TITLES, status_colour
from app.ui.pathway.text import TextBlock
from app.ui.texts import counted
from app.ui.theme import ThemeManager

ROOM = 120
"""Width at 100 % text below which no names are written."""

ROOMY = 240
"""Width at 100 % text with which names are written, if a good third of the view is as wide."""

MARGIN = 14
"""Room left and right of the names, at 100 % text."""
_ORDER = (Status.CONTRAINDICATED, Status.APPLICABLE, Status.NEEDS_INFORMATION, Status.NOT_APPLICABLE)

_Named: TypeAlias = tuple[NodeItem, FarLabel]


@dataclass(frozen=True)
class _Written:
    """The names of a lane as they stand in the view."""

    room: QRectF
    names: list[tuple[QRectF, NodeItem]] = field(default_factory=list)
    rests: list[tuple[QRectF, list[_Named]]] = field(default_factory=list)
    """Where names are counted for which there was no room, and which they are."""


class Overview:
    """Writes over the view while it shows only shapes; a press on a name is a press on its option."""

    def __init__(self, scene: GraphScene, themes: ThemeManager) -> None:
        self._scene, self._themes = scene, themes
        self.tops: dict[str, float] = {}
        """Where the head of each lane stands in the view: the names begin beside it."""
        self.lowest = 0.0
        """Where the last head ends."""
        self._written: dict[str, _Written] = {}
        self._block = lru_cache(maxsize=512)(self._wrap)
        self._line = lru_cache(maxsize=512)(self._cut)

    def forget(self) -> None:
        """Wrap anew: the text size changed."""
        self._block.cache_clear()
        self._line.cache_clear()

    @property
    def spots(self) -> list[tuple[QRectF, NodeItem]]:
        """Where in the viewport names stand, and of which nodes."""
        return [spot for lane in self._written.values() for spot in lane.names]

    @property
    def rests(self) -> list[tuple[QRectF, list[_Named]]]:
        """Where in the viewport names are only counted, and which they are."""
        return [rest for lane in self._written.values() for rest in lane.rests]

    def hit(self, spot: QPointF) -> NodeItem | None:
        """The option whose name is at a spot of the viewport."""
        return next((item for rect, item in self.spots if rect.contains(spot)), None)

    def rest_at(self, spot: QPointF) -> tuple[NodeItem, str] | None:
        """The first of those that are only counted at a spot of the viewport, and the names of all of them."""
        found = next((named for rect, named in self.rests if rect.contains(spot)), None)
        return (found[0][0], "\n".join(label.words for _, label in found)) if found else None

    def paint(self, painter: QPainter, port: QRectF, exposed: QRegion) -> None:
        """Write the names of exposed lanes; the painter maps from the scene and is handed back as it was."""
        to_view = painter.worldTransform()
        rooms = self._rooms(to_view, port)
        kept = {track: lane for track, lane in self._written.items() if rooms.get(track) == lane.room}
        new = {track for track, room in rooms.items() if track not in kept or exposed.intersects(room.toAlignedRect())}
        self._written = {track: _Written(room) if track in new else kept[track] for track, room in rooms.items()}
        if to_view.m11() >= TITLES:
            return
        painter.save()
        painter.resetTransform()
        self._hint(painter, port)
        names = self._names_of(new)
        for track in new:
            self._lane(painter, names.get(track, []), self._written[track])
        painter.restore()

    def outdated(self, renewed: Collection[NodeItem], to_view: QTransform, port: QRectF) -> QRegion:
        """What of the view is to be painted anew when nodes have changed, and perhaps the heads beside them."""
        places, rooms, region = self._scene.plan.places, self._rooms(to_view, port), QRegion()
        changed = {places[item.key].track for item in renewed if item.key in places}
        for track in rooms.keys() | self._written.keys():
            now, before = rooms.get(track), self._written.get(track)
            if track in changed or before is None or before.room != now:
                for room in (now, before.room if before is not None else None):
                    region += QRegion(room.toAlignedRect()) if room is not None else QRegion()
        return region

    def _hint(self, painter: QPainter, port: QRectF) -> None:
        """Say at the lower edge how to come closer, if no head stands there."""
        px = self._themes.px
        words = QCoreApplication.translate("graph", "Press a card to come closer")
        block = self._block(words, max(round(port.width()) - px(170), 1))
        top = port.height() - block.height - px(8)
        if top >= self.lowest:
            painter.setPen(self._themes.theme.text_secondary)
            block.draw(painter, px(10), top)

    def _rooms(self, to_view: QTransform, port: QRectF) -> dict[str, QRectF]:
        """Where the names of each lane are written: right of the graph, if they are to be and there is room."""
        right = to_view.map(self._scene.sceneRect().bottomRight()).x() + self._themes.px(MARGIN)
        width = port.width() - right - self._themes.px(MARGIN)
        if to_view.m11() >= TITLES or width < self._themes.px(ROOM):
            return {}
        rooms = {}
        for (track, top), (_, end) in pairwise([*self._beginnings(to_view).items(), ("", 0.0)]):
            lane = self._scene.layout.lanes[track]
            bottom = max(to_view.map(QPointF(lane.x, lane.bottom)).y(), end)
            bottom = min(bottom, port.height() - self._themes.px(48))  # above the buttons of the zoom
            if bottom > 0:
                rooms[track] = QRectF(right, top, width, bottom - top)
        return rooms

    def _beginnings(self, to_view: QTransform) -> dict[str, float]:
        """Where the names of each lane begin: at its head, which stands at its top or below the one before."""
        lanes = self._scene.layout.lanes.items()
        return {
            track: max(to_view.map(QPointF(lane.x, lane.y)).y(), self.tops.get(track, 0.0)) for track, lane in lanes
        }

    def _lane(self, painter: QPainter, waiting: list[_Named], lane: _Written) -> None:
        """Write the names of a lane into its room; what has none is counted."""
        px, theme, room = self._themes.px, self._themes.theme, lane.room
        y, width = room.top(), round(room.width()) - px(20)
        while waiting:
            item, label = waiting[0]
            block, line = self._block(label.words, width), self._line(label.words, width)
            if y + block.height + (len(waiting) - 1) * line.height > room.bottom():
                block = line  # more names, the later ones cut, tell more than a few in full
            spare = px(18) if len(waiting) > 1 else 0
            if y + block.height + spare > room.bottom():
                break
            waiting.pop(0)
            colour = status_colour(theme, label.status)
            icon = QRectF(room.left(), y + (block.line_height - px(13)) / 2, px(13), px(13))
            paint_icon(painter, icon, status_icon(label.status), colour, theme.window)
            painter.setPen(theme.text)
            block.draw(painter, room.left() + px(20), y)
            lane.names.append((QRectF(room.left(), y, room.width(), block.height), item))
            y += block.height
        if waiting and y + px(16) <= room.bottom():
            painter.setPen(theme.text_secondary)
            more = self._block(self._rest(len(waiting), alone=y == room.top()), round(room.width()))
            more.draw(painter, room.left() + px(20), y)
            lane.rests.append((QRectF(room.left(), y, room.width(), more.height), waiting))

    def _rest(self, count: int, *, alone: bool) -> str:
        """What stands for the names without room, after some names or alone."""
        if not alone:
            return QCoreApplication.translate("graph", "and {n} more").format(n=count)
        one, many = (
            QCoreApplication.translate("graph", "{n} option"),
            QCoreApplication.translate("graph", "{n} options"),
        )
        return counted(count, one, many)

    def wants(self, width: int) -> dict[str, float]:
        """The height that the names of each lane take in a width on the screen."""
        room = width - self._themes.px(20)
        return {
            track: sum(self._block(label.words, room).height for _, label in named) + self._themes.px(4)
            for track, named in self._names_of(self._scene.layout.lanes).items()
        }

    def names(self, track: str) -> list[NodeItem]:
        """The nodes of a lane that are named, one place of each, what is forbidden or applies first."""
        return [item for item, _ in self._names_of({track}).get(track, [])]

    def _names_of(self, tracks: Collection[str]) -> dict[str, list[_Named]]:
        shown: dict[str, dict[str, _Named]] = {}
        places = self._scene.plan.places
        for key, item in self._scene.nodes.items():
            if key not in places or places[key].track not in tracks:
                continue
            label = item.far_label() if item.isVisible() else None
            if label is not None:
                shown.setdefault(places[key].track, {}).setdefault(item.node, (item, label))
        return {track: sorted(items.values(), key=_urgency) for track, items in shown.items()}

    def _wrap(self, text: str, width: int) -> TextBlock:
        return TextBlock(text, self._themes.font(), width)

    def _cut(self, text: str, width: int) -> TextBlock:
        font = self._themes.font()
        return TextBlock(QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width), font, 2 * width)


def _urgency(named: _Named) -> int:
    return _ORDER.index(named[1].status)
