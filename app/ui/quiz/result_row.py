"""One question of the summary, painted: right or wrong, what was asked, and what was chosen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from typing_extensions import override

from app.ui.icons import paint_icon
from app.ui.theme import ThemeManager
from app.ui.widgets.paint import hairline
from app.ui.widgets.row import Row
from app.ui.widgets.text import Paragraph


class ResultRow(Row):
    """Pressing it shows the question again."""

    #: Pressed; hands on the number of the question, from 0.
    chosen = Signal(int)

    def __init__(self, number: int, asked: str, lines: tuple[str, ...], themes: ThemeManager, *, right: bool) -> None:
        super().__init__(themes)
        self.number, self.right = number, right
        self._asked, self._lines = asked, lines
        verdict = self.tr("Right") if right else self.tr("Wrong")
        self.setAccessibleName(f"{number + 1}. {asked}")
        self.setAccessibleDescription(". ".join((verdict, *lines)))
        self.clicked.connect(self._chosen)

    @override
    def heightForWidth(self, width: int) -> int:
        return round(sum(text.height for text in self._texts(width)) + self._themes.px(16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), theme.accent_soft)
        hairline(painter, self, theme.line)
        icon = QRectF(px(4), px(9), px(18), px(18))
        colour = theme.applicable if self.right else theme.needs_information
        paint_icon(painter, icon, "applicable" if self.right else "cross", colour, theme.surface)
        top = float(px(8))
        for place, text in enumerate(self._texts(self.width())):
            painter.setPen(theme.text_secondary if place else theme.text)
            text.draw(painter, QPointF(px(32), top))
            top += text.height
        self._draw_ring(painter)

    def _texts(self, width: int) -> tuple[Paragraph, ...]:
        room = width - self._themes.px(40)
        title = Paragraph(f"{self.number + 1}. {self._asked}", self._themes.font(strong=True), room)
        return (title, *(Paragraph(line, self._themes.font(), room) for line in self._lines))

    def _chosen(self) -> None:
        self.chosen.emit(self.number)
