"""A field to search with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolButton
from typing_extensions import override

from app.ui.icons import icon, paint_icon
from app.ui.theme import ThemeManager
from app.ui.widgets.line import Line

_LENS, _CLEAR, _EDGE = 16, 24, 8
"""Sizes of the lens and of the button that clears, and the lens's way from the edge, at text of 100 %."""
_NARROW = 130
"""Below this width, at text of 100 %, the lens alone says what the field is for."""


class SearchLine(Line):
    """A lens before the words and a button that clears them, both as large as the text (Qt's own are always 16 px)."""

    def __init__(self, words: str, themes: ThemeManager) -> None:
        """`words` stand in the empty field, and are its name."""
        super().__init__()
        self._themes = themes
        self._words = words
        self.setAccessibleName(words)
        self.clear_button = QToolButton(self)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.setAccessibleName(self.tr("Clear"))
        self.clear_button.setToolTip(self.tr("Clear"))
        self.clear_button.hide()
        self.clear_button.clicked.connect(self.clear)
        self.textChanged.connect(self._typed)
        themes.changed.connect(self._dress)
        self._dress()

    @property
    def lens(self) -> QRectF:
        """Where the lens is drawn; empty where a narrow field needs the room for what is typed."""
        px = self._themes.px
        if self._narrow and self.text():
            return QRectF()
        return QRectF(px(_EDGE), (self.height() - px(_LENS)) / 2, px(_LENS), px(_LENS))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = self.lens
        if not place.isEmpty():
            painter = QPainter(self)
            paint_icon(painter, place, "search", self._themes.theme.text_secondary)
            painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._typed(self.text())

    @property
    def _narrow(self) -> bool:
        return self.width() < self._themes.px(_NARROW)

    def _typed(self, text: str) -> None:
        self._place()
        self.clear_button.setVisible(bool(text) and self.isEnabled())

    def _place(self) -> None:
        px = self._themes.px
        side = px(_CLEAR)
        self.setPlaceholderText("" if self._narrow else self._words)
        self.setTextMargins(px(_LENS + 4) if not self.lens.isEmpty() else 0, 0, side, 0)
        self.clear_button.setGeometry(self.width() - side - px(4), (self.height() - side) // 2, side, side)

    def _dress(self) -> None:
        self.clear_button.setIcon(icon("close", self._themes.theme.text_secondary))
        self.clear_button.setIconSize(QSize(1, 1) * self._themes.px(_LENS))
        self._place()
        self.update()
