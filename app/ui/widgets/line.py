"""A line to type on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame
from typing_extensions import override

_PAGES = {Qt.Key.Key_E, Qt.Key.Key_U}
_INSET = 2
"""Qt's room beside the text of a line."""


class Line(QLineEdit):
    """Leaves the window's shortcuts to the window: on X11 Qt edits text with Ctrl+E and Ctrl+U."""

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() in _PAGES:
                event.ignore()
                return False
        return super().event(event)


class NameLine(Line):
    """A name to be read first and typed on second: where it is too long for its place it ends in "…" while it rests."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        place.adjust(_INSET, 0, -_INSET, 0)
        words, metrics = self.text(), self.fontMetrics()
        if self.hasFocus() or metrics.horizontalAdvance(words) <= place.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().text().color())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        painter.end()
