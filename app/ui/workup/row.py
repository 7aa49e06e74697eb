"""One open item of the work-up, painted: its rank, what is to be found out, and what that settles."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from typing_extensions import override

from app.ui.theme import ThemeManager
from app.ui.widgets.paint import RING, hairline
from app.ui.widgets.row import Row
from app.ui.widgets.text import Paragraph, tooltip


class NeedRow(Row):
    """Pressing it goes to the question."""

    bleed = RING
    #: Pressed; hands on the feature's id.
    chosen = Signal(str)

    def __init__(self, feature: str, title: str, themes: ThemeManager) -> None:
        super().__init__(themes)
        self._title = title
        self._rank = 0
        self._lines: tuple[str, ...] = ()
        self.setObjectName(feature)
        self.setToolTip(tooltip(self.tr("Go to this question")))
        self.clicked.connect(self._chosen)

    @property
    def words(self) -> str:
        """Everything that the row says."""
        return "\n".join((self._title, *self._lines))

    def show_need(self, rank: int, lines: tuple[str, ...]) -> None:
        """Say something else; `rank` counts from 1 over all that is open."""
        if (rank, lines) != (self._rank, self._lines):
            self._rank, self._lines = rank, lines
            self.setAccessibleName(self._title)
            text = self.tr("Rank {n}. {what}. Press to go to the question.")
            self.setAccessibleDescription(text.format(n=rank, what=". ".join(lines)))
            self.updateGeometry()
            self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        return round(sum(text.height for text in self._texts(width)) + self._themes.px(14))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), theme.accent_soft)
        hairline(painter, self, theme.line, inset=RING)
        title, *lines = self._texts(self.width())
        left, top = float(px(40)), float(px(7))
        painter.setFont(self._themes.font())
        painter.setPen(theme.text_secondary)
        place = QRectF(RING, top, px(26), title.height / title.lines)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(self._rank))
        painter.setPen(theme.text)
        title.draw(painter, QPointF(left, top))
        painter.setPen(theme.text_secondary)
        top += title.height
        for line in lines:
            line.draw(painter, QPointF(left, top))
            top += line.height
        self._draw_ring(painter)

    def _texts(self, width: int) -> tuple[Paragraph, ...]:
        room = width - self._themes.px(40) - RING
        title = Paragraph(self._title, self._themes.font(strong=True), room)
        return (title, *(Paragraph(line, self._themes.font(), room) for line in self._lines))

    def _chosen(self) -> None:
        self.chosen.emit(self.objectName())
