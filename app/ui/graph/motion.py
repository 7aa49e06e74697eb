"""A short glide to another part of the graph, so that the eye can follow where it goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QVariantAnimation
from PySide6.QtWidgets import QWidget

from app.ui.theme import MOTION, ThemeManager


class Glide(QObject):
    """Moves the middle of a view from one point of the scene to another; `show` puts it there."""

    def __init__(self, view: QWidget, themes: ThemeManager, show: Callable[[QPointF], None]) -> None:
        super().__init__(view)
        self._view, self._themes, self._show = view, themes, show
        self.duration = MOTION
        self._animation = QVariantAnimation(self)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)

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
