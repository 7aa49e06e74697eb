"""What the graph says from afar: beside each lane the options that apply or are open, in type that can be read."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QTransform

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
"""Width at 100 % text with which names are written, if three tenths of the view are as wide."""

MARGIN = 14
"""Room left and right of the names, at 100 % text."""
_ORDER = (Status.CONTRAINDICATED, Status.APPLICABLE, Status.NEEDS_INFORMATION, Status.NOT_APPLICABLE)

_Named: TypeAlias = tuple[NodeItem, FarLabel]


class Overview:
    """Writes over the view while it shows only shapes; a press on a name is a press on its option."""

    def __init__(self, scene: GraphScene, themes: ThemeManager) -> None:
        self._scene, self._themes = scene, themes
        self.tops: dict[str, float] = {}
        """Where the head of each lane stands in the view: the names begin beside it."""
        self.lowest = 0.0
        """Where the last head ends."""
        self.area = QRect()
        """Where names were written last."""
        self._spots: list[tuple[QRectF, NodeItem]] = []
        self._rests: list[tuple[QRectF, list[_Named]]] = []
        """Where names are counted for which there was no room, and which they are."""
        self._block = lru_cache(maxsize=512)(self._wrap)

    def forget(self) -> None:
        """Wrap anew: the text size changed."""
        self._block.cache_clear()

    def hit(self, spot: QPointF) -> NodeItem | None:
        """The option whose name is at a spot of the viewport."""
        return next((item for rect, item in self._spots if rect.contains(spot)), None)

    def rest_at(self, spot: QPointF) -> tuple[NodeItem, str] | None:
        """The first of those that are only counted at a spot of the viewport, and the names of all of them."""
        found = next((named for rect, named in self._rests if rect.contains(spot)), None)
        return (found[0][0], "\n".join(label.words for _, label in found)) if found else None

    def paint(self, painter: QPainter, port: QRectF) -> None:
        """Write the names; the painter maps from the scene and is handed back as it was."""
        self._spots, self._rests, self.area = [], [], QRect()
        to_view = painter.worldTransform()
        if to_view.m11() >= TITLES:
            return
        painter.save()
        painter.resetTransform()
        self._hint(painter, port)
        right = to_view.map(self._scene.sceneRect().bottomRight()).x() + self._themes.px(MARGIN)
        width = port.width() - right - self._themes.px(MARGIN)
        if width >= self._themes.px(ROOM):
            room = QRectF(right, 0, width, port.height())
            self.area = room.toAlignedRect()
            self._write(painter, to_view, room)
        painter.restore()

    def _hint(self, painter: QPainter, port: QRectF) -> None:
        """Say at the lower edge how to come closer, if no head stands there."""
        px = self._themes.px
        words = QCoreApplication.translate("graph", "Press a card to come closer")
        block = self._block(words, max(round(port.width()) - px(170), 1))
        top = port.height() - block.height - px(8)
        if top >= self.lowest:
            painter.setPen(self._themes.theme.text_secondary)
            block.draw(painter, px(10), top)

    def _write(self, painter: QPainter, to_view: QTransform, room: QRectF) -> None:
        """Write the names of all lanes into the room right of the graph."""
        tops, names = self._beginnings(to_view), self._all_names()
        for (track, top), (_, end) in pairwise([*tops.items(), ("", 0.0)]):
            lane = self._scene.layout.lanes[track]
            bottom = max(to_view.map(QPointF(lane.x, lane.bottom)).y(), end)
            bottom = min(bottom, room.height() - self._themes.px(48))  # above the buttons of the zoom
            if bottom > 0:
                self._lane(painter, names.get(track, []), QRectF(room.left(), top, room.width(), bottom - top))

    def _beginnings(self, to_view: QTransform) -> dict[str, float]:
        """Where the names of each lane begin: at its head, which stands at its top or below the one before."""
        lanes = self._scene.layout.lanes.items()
        return {
            track: max(to_view.map(QPointF(lane.x, lane.y)).y(), self.tops.get(track, 0.0)) for track, lane in lanes
        }

    def _lane(self, painter: QPainter, waiting: list[_Named], room: QRectF) -> None:
        """Write the names of a lane into its room; what has none is counted."""
        px, theme = self._themes.px, self._themes.theme
        y = room.top()
        while waiting:
            item, label = waiting[0]
            block = self._block(label.words, round(room.width()) - px(20))
            spare = px(18) if len(waiting) > 1 else 0
            if y + block.height + spare > room.bottom():
                break
            waiting.pop(0)
            colour = status_colour(theme, label.status)
            icon = QRectF(room.left(), y + (block.line_height - px(13)) / 2, px(13), px(13))
            paint_icon(painter, icon, status_icon(label.status), colour, theme.window)
            painter.setPen(theme.text)
            block.draw(painter, room.left() + px(20), y)
            self._spots.append((QRectF(room.left(), y, room.width(), block.height), item))
            y += block.height
        if waiting and y + px(16) <= room.bottom():
            painter.setPen(theme.text_secondary)
            more = self._block(self._rest(len(waiting), alone=y == room.top()), round(room.width()))
            more.draw(painter, room.left() + px(20), y)
            self._rests.append((QRectF(room.left(), y, room.width(), more.height), waiting))

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
            for track, named in self._all_names().items()
        }

    def names(self, track: str) -> list[NodeItem]:
        """The nodes of a lane that are named, one place of each, what is forbidden or applies first."""
        return [item for item, _ in self._all_names().get(track, [])]

    def _all_names(self) -> dict[str, list[_Named]]:
        shown: dict[str, dict[str, _Named]] = {}
        places = self._scene.plan.places
        for key, item in self._scene.nodes.items():
            label = item.far_label() if item.isVisible() else None
            if label is not None:
                shown.setdefault(places[key].track, {}).setdefault(item.node, (item, label))
        return {track: sorted(items.values(), key=_urgency) for track, items in shown.items()}

    def _wrap(self, text: str, width: int) -> TextBlock:
        return TextBlock(text, self._themes.font(), width)


def _urgency(named: _Named) -> int:
    return _ORDER.index(named[1].status)
