"""A widget that lays its children out like words of a line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.widgets.sizing import height_by_width


class Flow(QWidget):
    """Places children from left to right, in the middle of their line, and wraps.

    A child wider than the line may grow taller instead.
    """

    def __init__(self, gap: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members: list[QWidget] = []
        self._gap = gap
        height_by_width(self, QSizePolicy.Policy.Minimum)

    @property
    def members(self) -> tuple[QWidget, ...]:
        """The children in their order."""
        return tuple(self._members)

    def add(self, member: QWidget) -> None:
        """Append a child."""
        member.setParent(self)
        self._members.append(member)
        if self.isVisible():
            member.show()
        self.updateGeometry()

    def wipe(self) -> None:
        """Take all children away and delete them."""
        for member in self._members:
            member.hide()
            member.deleteLater()
        self._members = []
        self.updateGeometry()

    @override
    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, move=False)

    @override
    def sizeHint(self) -> QSize:
        width = sum(member.sizeHint().width() + self._gap for member in self._members) - self._gap
        return QSize(width, self.heightForWidth(self.width() if self.width() > 0 else width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(event.size().width(), move=True)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange(self.width(), move=True)  # a child that has changed while nothing was seen tells nobody

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    def _arrange(self, width: int, *, move: bool) -> int:
        y = 0
        for row in self._lines(width):
            x, high = 0, max(size.height() for _, size in row)
            for member, size in row:
                if move:
                    member.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
                x += size.width() + self._gap
            y += high + self._gap
        return max(y - self._gap, 0)

    def _lines(self, width: int) -> list[list[tuple[QWidget, QSize]]]:
        """The children of each line with their sizes."""
        lines: list[list[tuple[QWidget, QSize]]] = []
        x = 0
        for member in self._members:
            if member.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide) and member.isHidden():
                continue
            size = _size_within(member, width)
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((member, size))
            x += size.width() + self._gap
        return lines


def _size_within(member: QWidget, width: int) -> QSize:
    hint = member.sizeHint()
    if hint.width() <= width:
        return hint
    height = member.heightForWidth(width) if member.hasHeightForWidth() else hint.height()
    return QSize(max(width, 1), height)
