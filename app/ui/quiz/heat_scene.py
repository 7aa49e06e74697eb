"""The decision graph of an edition with a count wherever ways parted: the more, the stronger the colour."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from app.knowledge.model import Edition
from app.session.folding import NOTHING_FOLDED, FoldState
from app.session.placement import Place
from app.ui.graph.contents import Contents, EndText
from app.ui.graph.items import CardItem, ChipItem, NodeItem, NodeKind
from app.ui.graph.pills import EndItem
from app.ui.graph.scene import GraphScene
from app.ui.pathway.look import Reach
from app.ui.pathway.text import TextBlock
from app.ui.session_model import SessionModel, Snapshot
from app.ui.theme import ThemeManager, Type

_FAINT, _STRONG = 0.08, 0.36
"""How much a node is coloured at one parting, and at the most."""


class HeatSpot(QGraphicsItem):
    """Lies over a node: a wash of colour and the count in its corner."""

    def __init__(self, count: int, share: float, themes: ThemeManager) -> None:
        super().__init__()
        self.count, self._share, self._themes = count, share, themes
        self._place = QRectF()
        self.setZValue(5)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def cover(self, place: QRectF) -> None:
        """Lie over this rectangle of the scene."""
        self.prepareGeometryChange()
        self._place = place

    @override
    def boundingRect(self) -> QRectF:
        room = self._themes.px(20)
        return self._place.adjusted(-4, -4, room, room)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        theme, px = self._themes.theme, self._themes.px
        wash = QColor(theme.accent)
        wash.setAlphaF(_FAINT + (_STRONG - _FAINT) * self._share)
        painter.setPen(QPen(theme.accent, 2))
        painter.setBrush(wash)
        painter.drawRoundedRect(self._place, 8, 8)
        badge = QRectF(0, 0, px(30), px(22))
        badge.moveCenter(self._place.bottomRight())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent)
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setPen(theme.on_accent)
        painter.setFont(self._themes.font(Type.BODY, strong=True))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self.count))


class _Plain(Contents):
    """Options by name alone."""

    @override
    def _end(self, place: Place) -> EndText:
        text = super()._end(place)
        height = self.px(6) + text.name.height + self.px(7)
        return replace(text, feet={}, side=None, measure=replace(text.measure, height=height))


class HeatScene(GraphScene):
    """Shows no patient: every node is drawn alike, and only the spots tell."""

    def __init__(self, model: SessionModel, themes: ThemeManager, edition: Edition) -> None:
        self._drawn = edition
        self.spots: dict[str, HeatSpot] = {}
        """By node; those in sight."""
        self._all: list[HeatSpot] = []
        self._counts: Mapping[str, int] = {}
        self._folded: set[str] = set()
        super().__init__(model, themes)

    def heat(self, counts: Mapping[str, int]) -> None:
        """Fold the lanes without a parting, and put a spot on every node where ways parted."""
        self._counts = counts
        self.arrange((), None)
        warm = {self.track_of(node) for node in counts}
        self._folded = {track.id for track in self._drawn.tracks if track.id not in warm} if warm else set()
        self._lay()

    def fold(self, track: str) -> None:
        """Fold a lane, or unfold it."""
        self._folded ^= {track}
        self._lay()

    def _lay(self) -> None:
        self.arrange(self._folded, None)

    @override
    def arrange(
        self, collapsed: Collection[str], visible: Collection[str] | None, folds: FoldState = NOTHING_FOLDED
    ) -> None:
        super().arrange(collapsed, visible, folds)
        for spot in self._all:
            self.removeItem(spot)
        self.spots, self._all = {}, []
        most = max(self._counts.values(), default=1)
        for node, count in self._counts.items():
            for item in self.items_of(node):
                spot = HeatSpot(count, count / most, self._themes)
                spot.cover(item.mapRectToScene(item.size))
                self.addItem(spot)
                self._all.append(spot)
                self.spots.setdefault(node, spot)

    @override
    def drawn(self) -> Edition:
        return self._drawn

    @override
    def make_option(self, place: Place) -> NodeItem:
        """Without a patient an option has no verdict to show."""
        return EndItem(place.key, place.node, self._themes, self.contents.ends[place.node], NodeKind.OPTION)

    @override
    def make_chip(self, branch: str, text: TextBlock, card: CardItem) -> ChipItem:
        """Without a patient nothing is known of a branch."""
        return ChipItem(branch, self._themes, text, card)

    @override
    def make_contents(self, edition: Edition) -> Contents:
        contents = _Plain(edition, self._themes)
        contents.start = TextBlock(self.tr("Start"), self._themes.font(strong=True), 9999)
        return contents

    @override
    def restyle(self, snapshot: Snapshot) -> None:
        for key in self.layout.nodes:
            item = self.nodes[key]
            if isinstance(item, EndItem | CardItem):
                item.take(Reach.OPEN)
        for branch in self.layout.chips:
            self.chips[branch].take(Reach.OPEN, None)
        for edge in self._edges.values():
            edge.take(Reach.OPEN)

    @override
    def hint(self, item: NodeItem) -> str:
        spot = self.spots.get(item.node)
        if spot is None:
            return ""
        return self.tr("Here the ways parted {n} times").format(n=spot.count)
