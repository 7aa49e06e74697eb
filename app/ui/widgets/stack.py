"""A few widgets one above the other, as tall as they need to be: what a box layout does, asked once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.widgets.sizing import height_by_width, height_of


class Stack(QWidget):
    """Stacks its members at full width inside a margin (left, top, right, bottom)."""

    def __init__(self, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0) -> None:
        super().__init__()
        self._members: list[QWidget] = []
        self._margins, self._gap = margins, gap
        height_by_width(self, QSizePolicy.Policy.Minimum)

    def add(self, member: QWidget) -> None:
        """Append a widget."""
        member.setParent(self)
        self._members.append(member)

    @override
    def heightForWidth(self, width: int) -> int:
        left, top, right, bottom = self._margins
        inner = max(width - left - right, 1)
        heights = [height_of(member, inner) for member in self._members]
        return top + sum(heights) + self._gap * max(len(heights) - 1, 0) + bottom

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()
        return super().event(event)

    def _place(self) -> None:
        left, top, right, _ = self._margins
        inner = max(self.width() - left - right, 1)
        for member in self._members:
            height = height_of(member, inner)
            member.setGeometry(left, top, inner, height)
            top += height + self._gap
