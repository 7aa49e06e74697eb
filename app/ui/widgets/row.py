"""The base of buttons that fill a line: rows and cards that paint their words and grow with them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from typing_extensions import override

from app.ui.theme import ThemeManager
from app.ui.widgets.paint import focus_ring
from app.ui.widgets.painted_button import ShownButton
from app.ui.widgets.sizing import height_by_width


class Row(ShownButton):
    """As wide as its place, as tall as `heightForWidth` says; one that can be chosen is shown checked by its view."""

    def __init__(self, themes: ThemeManager, *, checkable: bool = False) -> None:
        super().__init__()
        self._themes = themes
        self.setCheckable(checkable)
        height_by_width(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._themes.px(320), self.heightForWidth(max(self.width(), 1)))

    def _draw_ring(self, painter: QPainter, radius: float = 3) -> None:
        """Draw the focus ring where one is due, around corners of this radius in pixels."""
        if self.ring:
            focus_ring(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, self._themes.theme.accent)
