"""Zoom and fit, floating in the lower right corner of the view as on a map."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from app.ui.graph.view import GraphView
from app.ui.icons import icon
from app.ui.theme import ThemeManager
from app.ui.widgets.paint import thin

_MARGIN = 10


class ZoomBar(QWidget):
    """Three buttons that stay in their corner."""

    def __init__(self, view: GraphView, themes: ThemeManager) -> None:
        super().__init__(view)
        self._view, self._themes = view, themes
        self.zoom_out = self._button("zoom-out", self.tr("Zoom out"), self.tr("Zoom out (-)"))
        self.zoom_in = self._button("zoom-in", self.tr("Zoom in"), self.tr("Zoom in (+)"))
        self.fit = self._button("fit", self.tr("Fit"), self.tr("Show the whole graph (0)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(0)
        for button in (self.zoom_out, self.zoom_in, self.fit):
            row.addWidget(button)
        self.zoom_out.clicked.connect(self._out)
        self.zoom_in.clicked.connect(self._in)
        self.fit.clicked.connect(view.fit)
        view.moved.connect(self.follow)
        themes.changed.connect(self._redress)
        self._redress()

    def follow(self) -> None:
        """Stay in the corner."""
        self.resize(self.sizeHint())
        port = self._view.viewport()
        self.move(port.width() - self.width() - _MARGIN, port.height() - self.height() - _MARGIN)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(thin(self._themes.theme.line))
        painter.setBrush(self._themes.theme.surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _button(self, name: str, words: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(hint)
        return button

    def _in(self) -> None:
        self._view.zoom_by(1)

    def _out(self) -> None:
        self._view.zoom_by(-1)

    def _redress(self) -> None:
        theme, px = self._themes.theme, self._themes.px
        for button in (self.zoom_out, self.zoom_in, self.fit):
            button.setIcon(QIcon(icon(button.objectName(), theme.text_secondary)))
            button.setIconSize(QSize(px(18), px(18)))
        self.follow()
