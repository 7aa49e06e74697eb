"""The map in the corner: the whole graph in miniature, and the part that is in view."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from app.reasoning.assessment import Status
from app.ui.graph.items import CardItem, NodeItem
from app.ui.graph.pills import PillItem
from app.ui.graph.view import GraphView
from app.ui.pathway.look import TITLES, Reach, far_colour
from app.ui.theme import Theme, ThemeManager
from app.ui.widgets.paint import thin

_MOST = QSize(132, 168)
_LEAST = 40
_ROOMY = 560
"""Width of the view at 100 % text below which there is no map: it would cover too much of it."""
_MARGIN = 10
_BELOW = 44
"""Height at 100 % text that the zoom buttons below take."""


class Minimap(QWidget):
    """Shows where the view is; a press or drag moves it there. Hidden while everything is in view."""

    def __init__(self, view: GraphView, themes: ThemeManager) -> None:
        super().__init__(view)
        self._view, self._themes = view, themes
        self._picture: QPixmap | None = None
        self._shown: dict[NodeItem, Status | Reach] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Map of the whole graph: press to go there"))
        self.setAccessibleName(self.tr("Map of the graph"))
        view.moved.connect(self.follow)
        view.reshaped.connect(self.refresh)

    def refresh(self) -> None:
        """Draw the graph anew."""
        self._picture = None
        self.follow()

    def recolour(self) -> None:
        """Draw those nodes anew whose colour is another one; nothing has moved."""
        if self._picture is not None:
            painter = QPainter(self._picture)
            self._draw_nodes(painter)
            painter.end()
            self.update()

    def follow(self) -> None:
        """Stay in the corner and mark what is in view."""
        scene = self._view.graph.sceneRect()
        factor = min(_MOST.width() / scene.width(), _MOST.height() / scene.height())
        size = QSize(max(round(scene.width() * factor), _LEAST), round(scene.height() * factor))
        if size != self.size():
            self._picture = None
            self.resize(size)
        port = self._view.viewport()
        roomy = port.width() >= self._themes.px(_ROOMY) and self._view.zoom >= TITLES  # farther out the view is a map
        shown = roomy and not self._seen().adjusted(-2, -2, 2, 2).contains(scene)
        if shown:
            self._stand(size, port.rect())
        self.setVisible(shown)
        self.update()

    def _stand(self, size: QSize, port: QRect) -> None:
        """Stand at the right, or at the left while it would cover a node at the right and nothing there."""
        top = port.height() - self._themes.px(_BELOW) - _MARGIN - size.height()
        right = QRect(QPoint(port.width() - size.width() - _MARGIN, top), size)
        left = QRect(QPoint(_MARGIN, top), size)
        order = (left, right) if self.geometry() == left else (right, left)
        self.setGeometry(next((spot for spot in order if not self._covers(spot)), right))

    def _covers(self, spot: QRect) -> bool:
        """Say whether there is a node or the head of a lane at a spot."""
        heads = self._view.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if any(head.isVisible() and head.geometry().intersects(spot) for head in heads):
            return True
        return any(isinstance(item, NodeItem) for item in self._view.items(spot))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn())
        seen = self._seen()
        box = QRectF(self._to_map(seen.topLeft()), self._to_map(seen.bottomRight())).intersected(QRectF(self.rect()))
        painter.setPen(QPen(theme.accent, 1.5))
        fill = QColor(theme.accent)
        fill.setAlphaF(0.10)
        painter.setBrush(fill)
        painter.drawRect(box.adjusted(1, 1, -1, -1))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def _go(self, spot: QPointF) -> None:
        middle = QPointF(self._view.viewport().rect().center())
        self._view.pin(self._to_scene(spot), middle)

    def _seen(self) -> QRectF:
        view = self._view
        corner = QPointF(view.viewport().width(), view.viewport().height())
        return QRectF(view.to_scene(QPointF(0, 0)), view.to_scene(corner))

    def _to_map(self, point: QPointF) -> QPointF:
        scene = self._view.graph.sceneRect()
        x = (point.x() - scene.x()) / scene.width() * self.width()
        return QPointF(x, (point.y() - scene.y()) / scene.height() * self.height())

    def _to_scene(self, spot: QPointF) -> QPointF:
        scene = self._view.graph.sceneRect()
        x = scene.x() + spot.x() / self.width() * scene.width()
        return QPointF(x, scene.y() + spot.y() / self.height() * scene.height())

    def _drawn(self) -> QPixmap:
        if self._picture is None:
            ratio = self.devicePixelRatioF()
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(self._themes.theme.raised)
            painter = QPainter(picture)
            self._shown = {}
            self._draw_nodes(painter)
            painter.setPen(thin(self._themes.theme.line_strong))
            painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1))
            painter.end()
            self._picture = picture
        return self._picture

    def _draw_nodes(self, painter: QPainter) -> None:
        """Draw the nodes that are not in the picture in their present colour."""
        theme, graph = self._themes.theme, self._view.graph
        scene = graph.sceneRect()
        painter.save()
        # the painter maps from the scene: doing it here for every node took a third of a click
        painter.scale(self.width() / scene.width(), self.height() / scene.height())
        painter.translate(-scene.topLeft())
        least = 1.4 * scene.height() / self.height()
        for item in graph.nodes.values():
            look = item.status if isinstance(item, PillItem) else item.reach
            if self._shown.get(item) is not look and item.isVisible():
                self._shown[item] = look
                box = item.mapRectToScene(item.size)
                box.setHeight(max(box.height(), least))
                painter.fillRect(box, _colour(theme, item))
        painter.restore()


def _colour(theme: Theme, item: NodeItem) -> QColor:
    if isinstance(item, PillItem):
        return far_colour(theme, item.status)
    if isinstance(item, CardItem) and item.reach is Reach.REACHED:
        return theme.accent
    return theme.line_strong if item.reach is Reach.OPEN else theme.line
