"""A row that turns into a column where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override


class TurningRow(QWidget):
    """Lays its parts out side by side, or below each other when large text leaves no room for that."""

    def __init__(self) -> None:
        super().__init__()
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        """Takes the parts, as any layout does."""
        self.row.setContentsMargins(0, 0, 0, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        self._turn()
        return QSize(1, super().minimumSizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        """As wide as the parts are side by side, also while they are not: else a row in a row would stay turned."""
        return QSize(self._needed(), super().sizeHint().height())

    def _needed(self) -> int:
        parts = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        widths = [part.sizeHint().width() for part in parts if not part.isHidden()]
        margins = self.row.contentsMargins()
        return sum(widths) + self.row.spacing() * (len(widths) - 1) + margins.left() + margins.right()

    def _turn(self) -> None:
        fits = self._needed() <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction is not self.row.direction():
            self.row.setDirection(direction)
