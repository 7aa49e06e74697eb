"""A paragraph whose first words are set off by their weight."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import ThemeManager
from app.ui.widgets.sizing import height_by_width
from app.ui.widgets.text import Lead, Paragraph


class LeadLine(QWidget):
    """Shows "lead: rest", as many lines tall as it takes."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes, self._lead, self._rest = themes, "", ""
        self._laid: tuple[tuple[str, int, str, float], Paragraph] | None = None
        height_by_width(self, QSizePolicy.Policy.Minimum)

    @property
    def text(self) -> str:
        """What is shown."""
        return f"{self._lead}: {self._rest}" if self._lead else self._rest

    def set_words(self, lead: str, rest: str) -> None:
        """Show other words; without a lead the rest stands alone."""
        if (lead, rest) != (self._lead, self._rest):
            self._lead, self._rest = lead, rest
            self.setAccessibleName(self.text)
            self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), self._themes.px(200))
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, self._themes.px(18))

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._paragraph(width).height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._themes.theme.text_secondary)
        self._paragraph(self.width()).draw(painter, QPointF(0, 0))

    def _paragraph(self, width: int) -> Paragraph:
        key = (self.text, width, self._themes.theme.name, self._themes.scale)
        if self._laid is None or self._laid[0] != key:
            length = len(self._lead) + 1 if self._lead else 0
            lead = Lead(length, self._themes.font(strong=True), self._themes.theme.text)
            self._laid = key, Paragraph(self.text, self._themes.font(), width, lead=lead)
        return self._laid[1]
