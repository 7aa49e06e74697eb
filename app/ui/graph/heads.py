"""Heads of the lanes: real buttons over the view, so that a name never scrolls away and a screen reader finds it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from app.knowledge.model import Track
from app.reasoning.assessment import Status
from app.ui.graph.view import GraphView
from app.ui.icons import paint_icon, status_icon
from app.ui.pathway.look import FULL_DETAIL, status_colour
from app.ui.pathway.text import TextBlock
from app.ui.texts import counted_verdict
from app.ui.theme import ThemeManager, Type
from app.ui.widgets.paint import focus_ring, thin

HEIGHT = 32
SMALL = 24
"""Height when the lane's own strip is lower than a head, that is far out."""

_GAP = 4


class LaneHead(QAbstractButton):
    """Name of a track with how many options have each verdict; pressing it folds or unfolds the lane."""

    def __init__(self, track: Track, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self.track, self._themes = track, themes
        self._counts = dict.fromkeys(Status, 0)
        self._folded = False
        self._small = False
        self._room = 9999
        self._block = lru_cache(maxsize=16)(TextBlock)  # a size hint asks for each several times
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip("")
        self.show_counts(self._counts, folded=False)

    def show_counts(self, counts: dict[Status, int], *, folded: bool) -> bool:
        """Take the number of options by verdict, and whether the lane is folded; says whether that is anything new."""
        if self.accessibleName() and (counts, folded) == (self._counts, self._folded):
            return False
        self._counts, self._folded = counts, folded
        spoken = ", ".join(counted_verdict(status, count) for status, count in counts.items() if count)
        act = self.tr("Unfold {track}") if folded else self.tr("Fold {track}")
        self.setAccessibleName(act.format(track=self.track.label))
        self.setAccessibleDescription(". ".join(part for part in (self.track.summary, spoken) if part))
        self.resize(self.sizeHint())
        self.update()
        return True

    def shrink(self, small: bool) -> None:
        """Take the small or the normal size."""
        if small != self._small:
            self._small = small
            self.resize(self.sizeHint())
            self.update()

    def fit(self, room: int) -> None:
        """Keep within a width: then the name wraps and the counts stand below it."""
        if room != self._room:
            self._room = room
            self.resize(self.sizeHint())
            self.update()

    def size_far(self, room: int) -> QSize:
        """Size far out, within a width."""
        small, before = self._small, self._room
        self._small, self._room = True, room
        size = self.sizeHint()
        self._small, self._room = small, before
        return size

    @override
    def sizeHint(self) -> QSize:
        px, name = self._themes.px, self._name()
        least = px(SMALL if self._small else HEIGHT)
        if self._counts_below(name):
            width = px(32) + max(name.width, self._counts_width()) + px(12)
            return QSize(round(width), max(least, round(name.height + px(20) + px(8))))
        return QSize(round(px(32) + name.width + px(12) + self._counts_width()), max(least, round(name.height + px(4))))

    def _counts_below(self, name: TextBlock) -> bool:
        px = self._themes.px
        return px(32) + name.width + px(12) + self._counts_width() > self._room and any(self._counts.values())

    def _counts_width(self) -> float:
        px = self._themes.px
        return sum(px(18) + self._digits(count).width + px(10) for count in self._counts.values() if count)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(thin(theme.accent if self.underMouse() else theme.line))
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(body, 6, 6)
        words = self._name()
        below = self._counts_below(words)
        top = px(4) if below else (self.height() - words.height) / 2
        chevron = QRectF(px(8), top + (words.line_height - px(16)) / 2, px(16), px(16))
        name = "chevron-right" if self._folded else "chevron-down"
        paint_icon(painter, chevron, name, theme.text_secondary, theme.raised)
        painter.setPen(theme.text)
        words.draw(painter, px(32), top)
        left = px(32) + (0.0 if below else words.width + px(14))
        middle = top + words.height + px(12) if below else self.height() / 2
        for status, count in self._counts.items():
            if count:
                left = self._paint_count(painter, QPointF(left, middle), status, count)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), 4, theme.accent)

    def _paint_count(self, painter: QPainter, at: QPointF, status: Status, count: int) -> float:
        px, colour = self._themes.px, status_colour(self._themes.theme, status)
        icon = QRectF(at.x(), at.y() - px(7), px(14), px(14))
        paint_icon(painter, icon, status_icon(status), colour, self._themes.theme.raised)
        digits = self._digits(count)
        painter.setPen(colour)
        digits.draw(painter, at.x() + px(18), at.y() - digits.height / 2)
        return at.x() + px(18) + digits.width + px(10)

    def _name(self) -> TextBlock:
        size = Type.BODY if self._small else Type.TITLE
        return self._block(self.track.label, self._themes.font(size, strong=True), self._room - self._themes.px(44))

    def _digits(self, count: int) -> TextBlock:
        return self._block(str(count), self._themes.font(), 9999)


class LaneHeads(QWidget):
    """Keeps the heads at the left edge of the view, each at the top of what is visible of its lane."""

    #: A head was pressed; hands on the track id.
    pressed = Signal(str)

    def __init__(self, view: GraphView, themes: ThemeManager) -> None:
        super().__init__(view)
        self._view, self._themes = view, themes
        self.heads: dict[str, LaneHead] = {}
        self.hide()
        view.fitting.margin_left = self.margin_far
        view.fitting.strip = self.strip
        view.fitting.heads = self.heights_far
        view.moved.connect(self.follow)

    def rebuild(self) -> None:
        """Make the heads for the tracks of the edition in use."""
        for head in self.heads.values():
            head.hide()
            head.deleteLater()
        self.heads = {}
        for track in self._view.graph.edition.tracks:
            head = LaneHead(track, self._themes, self._view)
            head.setObjectName(track.id)
            head.clicked.connect(self._press)
            self.heads[track.id] = head
        self.measure()

    def measure(self) -> None:
        """Make room for what the heads say now."""
        self.follow()

    def margin_far(self) -> float:
        """Room that the heads take left of the graph when it is far out."""
        room = self._room_far()
        return max((head.size_far(room).width() for head in self.heads.values()), default=0) + 5.0 * _GAP

    def strip(self, width: float) -> float:
        """Height that the heads take above lanes of a width on the screen."""
        room = round(max(width, self._themes.px(170))) - 2 * _GAP
        return max((head.size_far(room).height() for head in self.heads.values()), default=0) + _GAP

    def heights_far(self) -> dict[str, float]:
        """Height of each head beside the graph when it is far out, with the gap below it."""
        room = self._room_far()
        return {track: head.size_far(room).height() + 2.0 * _GAP for track, head in self.heads.items()}

    def fit_far(self) -> bool:
        """Say whether all heads find room in the view when it is far out."""
        room = self._room_far()
        return sum(head.size_far(room).height() + 2 for head in self.heads.values()) <= self._view.viewport().height()

    def too_wide(self) -> bool:
        """Say whether heads that stood beside a graph shown from afar find no room there now."""
        lane = next(iter(self._view.graph.layout.lanes.values()), None)
        if lane is None or self._view.graph.filling or not self._far():
            return False
        left = self._view.viewportTransform().map(QPointF(lane.x, lane.y)).x()
        return not _beside(left, self.margin_far() - _GAP)

    def follow(self) -> None:
        """Move every head to where its lane is; heads never cover each other."""
        view = self._view
        small = self._far()
        margin = self.margin_far() - _GAP if small and not view.graph.filling else 0.0
        floors: dict[float, float] = {}
        """Where the last head of each stack of lanes ends."""
        for track, head in self.heads.items():
            lane = view.graph.layout.lanes.get(track)
            head.shrink(small)
            if lane is None:
                head.hide()
                continue
            port = view.viewportTransform().mapRect(QRectF(lane.x, lane.y, lane.width, lane.height))
            beside = margin > 0 and _beside(port.left(), margin)
            head.fit(self._room_far() if beside else self._room(port))
            inset = self.inset(track)
            y = max(min(max(port.top() + inset, _GAP), port.bottom() - head.height() - 2), port.top() + inset)
            y = max(y, floors.get(lane.x, _GAP)) if port.bottom() > 0 else y
            head.move(max(round(port.left() - margin), 0) if beside else self._left(port, head), round(y))
            view.overview.tops[track] = float(head.y())
            shown = port.bottom() > 0 and y < view.viewport().height()
            head.setVisible(shown and port.right() > 0 and port.left() < view.viewport().width())
            if shown:
                floors[lane.x] = y + head.height() + 2
        if small and not view.graph.filling and self.fit_far():
            self._lift()
        view.overview.lowest = max(floors.values(), default=float(_GAP))

    def _lift(self) -> None:
        """Bring back heads that those above them pushed over the lower edge, though all of their lane is in view."""
        view, edge = self._view, self._view.viewport().height()
        low = edge
        for track, head in reversed(self.heads.items()):
            lane = view.graph.layout.lanes.get(track)
            if lane is None or view.viewportTransform().map(QPointF(lane.x, lane.bottom)).y() > edge:
                continue
            if head.y() + head.height() > low:
                head.move(head.x(), low - head.height())
                head.show()
                view.overview.tops[track] = float(head.y())
            low = head.y() - 2

    def _room(self, lane: QRectF) -> int:
        """Width for a head that stands on its lane: as wide as its lane or the view."""
        width = self._view.viewport().width()
        if self._view.graph.filling:
            return round(max(min(lane.width(), width), self._themes.px(170))) - 2 * _GAP
        return round(max(width - max(lane.left(), _GAP) - 3 * _GAP, self._themes.px(170)))

    def _left(self, lane: QRectF, head: LaneHead) -> int:
        """Where a head on its lane begins: at the left edge of what is seen of the lane."""
        if self._view.graph.filling:
            return round(max(min(max(lane.left(), _GAP), lane.right() - head.width()), lane.left())) + _GAP
        return round(max(lane.left(), _GAP)) + _GAP

    def _room_far(self) -> int:
        """Room for a head beside the graph when it is far out."""
        width = self._view.viewport().width()
        return min(max(round(width * 0.36), self._themes.px(170)), round(width * 0.6))

    def _far(self) -> bool:
        """Whether heads take their small size: all of a graph that fills the view, else where the strip is too low."""
        graph, zoom = self._view.graph, self._view.zoom
        return zoom < FULL_DETAIL if graph.filling else graph.spacing.head * zoom < self._themes.px(HEIGHT) + 2

    def inset(self, track: str) -> float:
        """Distance of a head from the top of its lane."""
        strip = self._view.graph.spacing.head * self._view.zoom
        return max((strip - self.heads[track].height()) / 2, 1.0)

    def _press(self) -> None:
        self.pressed.emit(self.sender().objectName())


def _beside(left: float, margin: float) -> bool:
    """Say whether heads that need a margin find room left of lanes that begin there in the view."""
    return left >= margin - 3 * _GAP
