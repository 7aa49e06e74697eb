"""One item of the debrief, painted: what was asked, and how many agreed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from typing_extensions import override

from app.ui.theme import ThemeManager
from app.ui.widgets.paint import hairline
from app.ui.widgets.row import Row
from app.ui.widgets.text import Paragraph


class ItemRow(Row):
    """Shown checked by its view, never by itself."""

    #: Pressed; hands on the number of the item, -1 for all of them.
    chosen = Signal(int)

    def __init__(self, number: int, title: str, tally: tuple[int, int], themes: ThemeManager) -> None:
        super().__init__(themes, checkable=True)
        self.number, self._title = number, title
        self._line = self.tr("{agreed} of {n} agreed").format(agreed=tally[0], n=tally[1])
        self.setAccessibleName(title)
        self.setAccessibleDescription(self._line)
        self.clicked.connect(self._chosen)

    @property
    def words(self) -> str:
        """Everything that the row says."""
        return f"{self._title}\n{self._line}"

    @override
    def heightForWidth(self, width: int) -> int:
        return round(sum(text.height for text in self._texts(width)) + self._themes.px(14))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.fillRect(self.rect(), theme.accent_soft)
        if self.isChecked():
            painter.fillRect(0, 0, 3, self.height(), theme.accent)
        hairline(painter, self, theme.line)
        title, line = self._texts(self.width())
        painter.setPen(theme.text)
        title.draw(painter, QPointF(px(10), px(7)))
        painter.setPen(theme.text_secondary)
        line.draw(painter, QPointF(px(10), px(7) + title.height))
        self._draw_ring(painter)

    def _texts(self, width: int) -> tuple[Paragraph, Paragraph]:
        room = width - self._themes.px(20)
        title = Paragraph(self._title, self._themes.font(strong=True), room, most=3)
        return title, Paragraph(self._line, self._themes.font(), room)

    def _chosen(self) -> None:
        self.chosen.emit(self.number)
