"""One item of the debrief, painted: what was asked, and how many agreed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from app.ui.theme import ThemeManager
from app.ui.widgets.paint import focus_ring
from app.ui.widgets.painted_button import ShownButton
from app.ui.widgets.text import Paragraph


class ItemRow(ShownButton):
    """Shown checked by its view, never by itself."""

    #: Pressed; hands on the number of the item, -1 for all of them.
    chosen = Signal(int)

    def __init__(self, number: int, title: str, tally: tuple[int, int], themes: ThemeManager) -> None:
        super().__init__()
        self.number, self._title, self._themes = number, title, themes
        self._line = self.tr("{agreed} of {n} agreed").format(agreed=tally[0], n=tally[1])
        self.setAccessibleName(title)
        self.setAccessibleDescription(self._line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._chosen)

    @property
    def words(self) -> str:
        """Everything that the row says."""
        return f"{self._title}\n{self._line}"

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._themes.px(240), self.heightForWidth(max(self.width(), self._themes.px(240))))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

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
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))
        title, line = self._texts(self.width())
        painter.setPen(theme.text)
        title.draw(painter, QPointF(px(10), px(7)))
        painter.setPen(theme.text_secondary)
        line.draw(painter, QPointF(px(10), px(7) + title.height))
        if self.ring:
            focus_ring(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, theme.accent)

    def _texts(self, width: int) -> tuple[Paragraph, Paragraph]:
        room = width - self._themes.px(20)
        title = Paragraph(self._title, self._themes.font(strong=True), room, most=3)
        return title, Paragraph(self._line, self._themes.font(), room)

    def _chosen(self) -> None:
        self.chosen.emit(self.number)
