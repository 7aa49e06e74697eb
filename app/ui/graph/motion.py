"""Short movements: a glide to another part of the graph, and an afterglow of what an answer has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QRectF, QVariantAnimation
from PySide6.QtWidgets import QWidget

from app.ui.graph.items import NodeItem
from app.ui.theme import MOTION, ThemeManager

_SHADES = 8
"""So many steps of the afterglow can be told apart by nobody who does not look for them."""


class Glide(QObject):
    """Moves the middle of a view from one point of the scene to another; `show` puts it there."""

    def __init__(self, view: QWidget, themes: ThemeManager, show: Callable[[QPointF], None]) -> None:
        super().__init__(view)
        self._view, self._themes, self._show = view, themes, show
        self.duration = MOTION
        self._animation = QVariantAnimation(self)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)

    @property
    def going(self) -> bool:
        """Whether a glide is under way."""
        return self._animation.state() is QVariantAnimation.State.Running

    def go(self, start: QPointF, end: QPointF) -> None:
        """Glide, or jump where motion is not wanted or nobody sees it."""
        self.stop()
        duration = self._themes.motion(self._view, self.duration)
        if duration <= 0 or not self._view.isVisible():
            self._show(end)
            return
        self._animation.setDuration(duration)
        self._animation.setStartValue(start)
        self._animation.setEndValue(end)
        self._animation.start()

    def stop(self) -> None:
        """Stay where the glide has come to: whoever moves the view by hand is in charge."""
        self._animation.stop()

    def _step(self, point: object) -> None:
        if isinstance(point, QPointF):
            self._show(point)


class Afterglow(QObject):
    """Lets nodes shine for a moment; nobody has to wait for it, and nothing moves."""

    def __init__(self, view: QWidget, themes: ThemeManager) -> None:
        super().__init__(view)
        self._view, self._themes = view, themes
        self._items: tuple[NodeItem, ...] = ()
        self._glow = 0.0
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.setEasingCurve(QEasingCurve.Type.InQuad)
        self._animation.valueChanged.connect(self._step)
        self._animation.finished.connect(self.stop)

    def show(self, items: Iterable[NodeItem], seen: QRectF) -> None:
        """Let those of the nodes shine that are in the part of the scene that is seen."""
        self.stop()
        duration = self._themes.motion(self._view, 2 * MOTION)
        if duration > 0 and self._view.isVisible():
            self._items = tuple(
                item for item in items if item.isVisible() and seen.intersects(item.sceneBoundingRect())
            )
            self._animation.setDuration(duration)
            if self._items:
                self._step(1.0)
                self._animation.start()

    def stop(self) -> None:
        """Be dark again."""
        self._animation.stop()
        self._step(0.0)
        self._items = ()

    def _step(self, value: object) -> None:
        glow = round(value * _SHADES) / _SHADES if isinstance(value, float) else 0.0
        if glow != self._glow:  # each shade repaints a good part of the graph
            self._glow = glow
            for item in self._items:
                item.shine(glow)
