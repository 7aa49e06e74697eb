"""The view: zoom, pan and the keyboard on the graph."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsView, QToolTip, QWidget
from typing_extensions import override

from app.ui.graph.backdrop import draw_ground
from app.ui.graph.fitting import Fitting
from app.ui.graph.items import NodeItem
from app.ui.graph.motion import Afterglow, Glide
from app.ui.graph.navigation import neighbour, next_in_walk
from app.ui.graph.overview import Overview
from app.ui.graph.scene import GraphScene
from app.ui.pathway.look import FULL_DETAIL, TITLES
from app.ui.theme import ThemeManager
from app.ui.widgets.text import tooltip

NEAREST, FARTHEST = 5.0, 0.03
"""Bounds of the zoom: pixels on the screen for one unit of the scene."""
_STEP = 1.25
"""Factor of the zoom for one step."""
_PAN = 80
"""Pixels that the picture moves at a press of an arrow key where no node leads on."""
_KEYS = Qt.Key
_ARROWS = {_KEYS.Key_Left: (-1, 0), _KEYS.Key_Right: (1, 0), _KEYS.Key_Up: (0, -1), _KEYS.Key_Down: (0, 1)}


class GraphView(QGraphicsView):
    """Shows the scene. A press that does not drag activates the node under it; a drag moves the picture."""

    #: A node was clicked, or Enter pressed on it; hands on the item and where on the screen a popup belongs.
    activated = Signal(object, object)
    #: The visible part of the scene changed.
    moved = Signal()
    #: The lanes stand otherwise than before, to fill the view.
    reshaped = Signal()

    def __init__(self, scene: GraphScene, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.graph, self._themes = scene, themes
        self.tidy: Callable[[], object] = bool
        """Called before the whole graph is shown, to fold what need not be; does nothing unless somebody says."""
        self.glide = Glide(self, themes, self._centre)
        self.overview = Overview(scene, themes)
        self.fitting = Fitting(scene, self.overview, themes)
        self.afterglow = Afterglow(self, themes)
        self._whole: tuple[float, int, int] | None = None
        """Zoom and position at which the whole graph was shown last."""
        self._pressed: QPoint | None = None
        self._dragging = False
        self._exposed = QRegion()
        """What is being painted of the viewport."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self.moved)

    # -- zoom and position --------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Size on screen over size in the scene."""
        return self.transform().m11()

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom, within FARTHEST and NEAREST, so that the point `at` of the viewport (its middle by default) stays."""
        middle = QPointF(self.viewport().rect().center())
        spot = at if at is not None else middle
        before = self.to_scene(spot)
        if zoom >= TITLES:
            before += self._gather(self._nearest(spot))
        zoom = min(max(zoom, FARTHEST), NEAREST)
        self.setTransform(QTransform.fromScale(zoom, zoom))
        self.graph.show_at(zoom)
        self.refresh_bounds()
        self.pin(before, spot)

    def refresh_bounds(self) -> None:
        """Let the picture be moved a good half view beyond its edges, so that any point can stay where it is."""
        size, zoom = self.viewport().size(), self.zoom
        right, down = size.width() * 0.6 / zoom, size.height() * 0.6 / zoom
        self.setSceneRect(self.graph.sceneRect().adjusted(-right, -down, right, down))

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Zoom in (positive steps, of a quarter each) or out; steps may be fractions."""
        self.zoom_to(self.zoom * _STEP**steps, at)

    def fit(self) -> None:
        """Show the whole graph, never larger than life; names of lanes stand left of it where they would cover it.

        Lanes stand beside each other where that makes it larger. It stays whole in a view of another size until
        somebody zooms or moves it.
        """
        self.tidy()
        self.refit()

    def refit(self) -> None:
        """Show the whole graph as it is, folding nothing."""
        size = self.viewport().size()
        if self.fitting.arrange(size):
            self.reshaped.emit()
        zoom, point, spot = self.fitting.place(size)
        self.zoom_to(zoom)
        self.pin(point, spot)
        self._whole = self._place()

    @property
    def whole(self) -> bool:
        """Whether the graph was shown whole and has not been moved since."""
        return self._whole is not None and self._whole == self._place()

    def keep_whole(self) -> None:
        """Go on as if the graph was shown whole: it was, before a part of it was folded or unfolded."""
        self._whole = self._place()

    def _place(self) -> tuple[float, int, int]:
        return self.zoom, self.horizontalScrollBar().value(), self.verticalScrollBar().value()

    def _gather(self, anchor: NodeItem | None) -> QPointF:
        """Make lanes as high as their content again before it is read; returns how far a node has moved."""
        before = anchor.scenePos() if anchor is not None else QPointF()
        if self.graph.spread_out:
            self.graph.spread({})
            self.reshaped.emit()
        return anchor.scenePos() - before if anchor is not None else before

    def _nearest(self, spot: QPointF) -> NodeItem | None:
        """The node nearest to a spot of the viewport."""
        at = self.to_scene(spot)
        nodes = [item for item in self.graph.nodes.values() if item.isVisible()] if self.graph.spread_out else []
        return min(nodes, key=lambda item: (item.sceneBoundingRect().center() - at).manhattanLength(), default=None)

    def show_beginning(self, zoom: float) -> None:
        """Show the top left corner of the graph at a zoom."""
        self.zoom_to(zoom)
        self.pin(self.graph.sceneRect().topLeft(), QPointF(0, 0))

    def pin(self, point: QPointF, spot: QPointF) -> None:
        """Move so that a point of the scene lies at a spot of the viewport, as far as the edges allow."""
        offset = QPointF(point.x() * self.zoom, point.y() * self.zoom) - spot
        self.horizontalScrollBar().setValue(round(offset.x()))
        self.verticalScrollBar().setValue(round(offset.y()))
        self.moved.emit()

    def settle(self) -> None:
        """Show no empty ground above or left of a picture that is larger than the view."""
        corner, scene = self.to_scene(QPointF(0, 0)), self.graph.sceneRect()
        if corner.x() < scene.x() or corner.y() < scene.y():
            self.pin(QPointF(max(corner.x(), scene.x()), max(corner.y(), scene.y())), QPointF(0, 0))

    def to_scene(self, spot: QPointF) -> QPointF:
        """Point of the scene at a spot of the viewport, to a fraction of a pixel."""
        return self.viewportTransform().inverted()[0].map(spot)

    def shows(self, item: NodeItem) -> bool:
        """Say whether a node is in view as a whole."""
        return self.seen().contains(item.sceneBoundingRect())

    def seen(self) -> QRectF:
        """The part of the scene that is in view."""
        corner = self.viewport().rect().bottomRight()
        return QRectF(self.to_scene(QPointF(0, 0)), self.to_scene(QPointF(corner)))

    def reveal(self, item: NodeItem) -> None:
        """Bring a node into view: not at all if it can be seen and read already, else to the middle."""
        if self.zoom < FULL_DETAIL or not self.shows(item) or self.glide.going:
            self.centre(item)

    def centre(self, item: NodeItem) -> None:
        """Bring a node to the middle, so near that it can be read."""
        if self.zoom < FULL_DETAIL:
            spot = self.viewportTransform().map(item.sceneBoundingRect().center())
            self.zoom_to(0.85, spot)
        middle = item.sceneBoundingRect().center()
        self.glide.go(self.to_scene(QPointF(self.viewport().rect().center())), middle)

    def _centre(self, point: QPointF) -> None:
        self.pin(point, QPointF(self.viewport().rect().center()))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.glide.stop()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._pan(-event.angleDelta().y() / 120, 0)
        else:
            self.zoom_by(event.angleDelta().y() / 240, event.position())
        event.accept()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        whole = self.whole
        super().resizeEvent(event)
        self.refresh_bounds()
        if whole:
            self.fit()
        self.moved.emit()

    # -- mouse --------------------------------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.glide.stop()
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._dragging = False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        if self._pressed is None:
            super().mouseMoveEvent(event)
            over = self.node_at(spot) or self.overview.rest_at(event.position())
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        way = spot - self._pressed
        if self._dragging or way.manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self._pressed = spot
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scroll(-way.x(), -way.y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        spot, self._pressed = self._pressed, None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        if self._dragging:
            return
        item = self.node_at(spot)
        rest = self.overview.rest_at(event.position())
        if item is None and rest is not None:
            self.reveal(rest[0])
        elif item is None:
            self.graph.clearFocus()
        else:
            self.graph.setFocusItem(item, Qt.FocusReason.MouseFocusReason)
            self.activated.emit(item, event.globalPosition().toPoint())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave it at the first click: a second one would take the answer back."""

    def node_at(self, spot: QPoint) -> NodeItem | None:
        """The node at a spot of the viewport."""
        at = self.to_scene(QPointF(spot))
        for item in self.items(spot):  # far out a pixel touches what does not lie at its middle
            if isinstance(item, NodeItem) and item.size.contains(item.mapFromScene(at)):
                return item
        return self.overview.hit(QPointF(spot))

    # -- keyboard -----------------------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, focused = Qt.Key(event.key()), self.focused()
        if key in _ARROWS:
            self._arrow(key, focused, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1)
        elif key is Qt.Key.Key_Minus:
            self.zoom_by(-1)
        elif key is Qt.Key.Key_0:
            self.fit()
        elif event.isAutoRepeat():
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and focused is not None:
            at = self.mapFromScene(focused.sceneBoundingRect().bottomLeft())
            self.activated.emit(focused, self.viewport().mapToGlobal(at))
        else:
            event.ignore()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        item = next_in_walk(list(self.graph.walk()), self.focused(), forward=next)
        if item is None:
            self.graph.clearFocus()
            return super().focusNextPrevChild(next)
        self.focus_node(item)
        return True

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in reasons:
            forward = event.reason() is Qt.FocusReason.TabFocusReason
            item = next_in_walk(list(self.graph.walk()), None, forward=forward)
            if item is not None:
                self.focus_node(item)

    def in_sight(self) -> list[NodeItem]:
        """Visible nodes in view: the focused one first, then from the middle outwards."""
        port = self.viewport().rect()
        middle = self.to_scene(QPointF(port.center()))
        items = [item for item in self.items(port) if isinstance(item, NodeItem)]
        items.sort(key=lambda item: (item.mapToScene(item.size.center()) - middle).manhattanLength())
        focused = self.focused()
        return [focused, *items] if focused in items and focused is not None else items

    def focused(self) -> NodeItem | None:
        """The node that has the keyboard."""
        item = self.graph.focusItem()
        return item if isinstance(item, NodeItem) and item.isVisible() else None

    def focus_node(self, item: NodeItem) -> None:
        """Give a node the keyboard and bring it into view."""
        self.graph.setFocusItem(item, Qt.FocusReason.TabFocusReason)
        self.reveal(item)
        words = self.graph.hint(item)
        spot = self.mapFromScene(item.sceneBoundingRect().bottomLeft())
        QToolTip.showText(self.viewport().mapToGlobal(spot), tooltip(words), self.viewport())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _arrow(self, key: Qt.Key, focused: NodeItem | None, only_pan: bool) -> None:
        step = _ARROWS[key]
        if focused is None or only_pan:
            self._pan(*step)
            return
        item = neighbour(self.graph, focused, step)
        if item is not None:
            self.focus_node(item)

    def _pan(self, right: float, down: float) -> None:
        self._scroll(round(right * _PAN), round(down * _PAN))

    def _scroll(self, right: int, down: int) -> None:
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + right)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + down)

    # -- the rest -----------------------------------------------------------------------------------------------

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            item, rest = self.node_at(event.pos()), self.overview.rest_at(QPointF(event.pos()))
            words = self.graph.hint(item) if item else rest[1] if rest else ""
            QToolTip.showText(event.globalPos(), tooltip(words) if words else "", self.viewport())
            return True
        if isinstance(event, QPaintEvent):
            self._exposed = event.region()
        return super().viewportEvent(event)

    def refresh_names(self, renewed: Collection[NodeItem]) -> None:
        """Write those names beside the lanes anew that have changed with nodes: they are no items."""
        port = QRectF(self.viewport().rect())
        self.viewport().update(self.overview.outdated(renewed, self.viewportTransform(), port))

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        draw_ground(painter, self.viewport().rect(), self._themes)
        self.graph.close_ups.begin()

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        self.overview.paint(painter, QRectF(self.viewport().rect()), self._exposed)
        if self.graph.close_ups.waiting:
            QTimer.singleShot(0, self.viewport().update)
