"""One option or question to choose, painted: a box, its words, and its place in the learner's order."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from typing_extensions import override

from app.ui.icons import paint_icon
from app.ui.theme import ThemeManager
from app.ui.widgets.row import Row
from app.ui.widgets.text import Paragraph


class ChoiceRow(Row):
    """Shown checked by its view, never by itself."""

    #: Pressed; hands on the id of the option or question.
    chosen = Signal(str)

    def __init__(self, key: str, words: str, themes: ThemeManager) -> None:
        super().__init__(themes, checkable=True)
        self.key, self.words = key, words
        self.place = 0
        self.setObjectName(key)
        self.setAccessibleName(words)
        self.clicked.connect(self._chosen)

    def show_place(self, place: int) -> None:
        """Show the row chosen at a place of the order, 0 for not chosen."""
        if place != self.place:
            self.place = place
            self.show_checked(place > 0)
            self.setAccessibleDescription(self.tr("chosen, number {n}").format(n=place) if place else "")
            self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._text(width).height) + self._themes.px(12)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.place or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent_soft)
            painter.drawRoundedRect(body, 6, 6)
        box = QRectF(px(8), self.height() / 2 - px(9), px(18), px(18))
        painter.setPen(QPen(theme.accent if self.place else theme.line_strong, 1.5))
        painter.setBrush(theme.accent if self.place else theme.surface)
        painter.drawRoundedRect(box, 4, 4)
        if self.place:
            paint_icon(painter, box.adjusted(2, 2, -2, -2), "tick", theme.on_accent)
        painter.setPen(theme.text if self.isEnabled() or self.place else theme.text_secondary)
        text = self._text(self.width())
        text.draw(painter, QPointF(px(36), (self.height() - text.height) / 2))
        self._draw_ring(painter, radius=5)

    def _text(self, width: int) -> Paragraph:
        return Paragraph(self.words, self._themes.font(), width - self._themes.px(44))

    def _chosen(self) -> None:
        self.chosen.emit(self.key)
