"""Pages as they come out of the printer, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from app.ui.report.paper import DOTS, Paper

_GAP = 16
_MARGIN = 10 / 25.4 * DOTS
"""White around the printable area, as on the sheet."""

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0)


class Pages(QWidget):
    """Paints the pages in sight. Paper is white in every theme."""

    def __init__(self) -> None:
        super().__init__()
        self._paper: Paper | None = None
        self._zoom = 1.0

    @property
    def paper(self) -> Paper | None:
        """What is shown."""
        return self._paper

    def show_paper(self, paper: Paper, zoom: float) -> None:
        """Show other pages, or the same larger or smaller."""
        self._paper, self._zoom = paper, zoom
        self.resize(self.sizeHint())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._paper is None:
            return QSize(0, 0)
        sheet = self._sheet(self._paper) * self._zoom
        height = self._paper.count * (sheet.height() + _GAP) + _GAP
        return QSize(round(sheet.width()) + 2 * _GAP, round(height))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._paper is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = self._sheet(self._paper)
        for page in range(self._paper.count):
            left = (self.width() - sheet.width() * self._zoom) / 2
            top = _GAP + page * (sheet.height() * self._zoom + _GAP)
            place = QRectF(left, top, sheet.width() * self._zoom, sheet.height() * self._zoom)
            if not place.intersects(QRectF(event.rect())):
                continue
            painter.fillRect(place, Qt.GlobalColor.white)
            painter.setPen(QColor("#888888"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)
            painter.save()
            painter.translate(place.topLeft())
            painter.scale(self._zoom, self._zoom)
            painter.translate(_MARGIN, _MARGIN)
            self._paper.paint(painter, page)
            painter.restore()

    def _sheet(self, paper: Paper) -> QSizeF:
        return paper.size + QSizeF(2 * _MARGIN, 2 * _MARGIN)


class Preview(QScrollArea):
    """Scrolls over the pages; at first as wide as the place allows."""

    def __init__(self) -> None:
        super().__init__()
        self.pages = Pages()
        self.setWidget(self.pages)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._zoom = 0.0

    def show_paper(self, paper: Paper) -> None:
        """Show other pages in the place where the user looks."""
        if not self._zoom:
            room = (self.viewport().width() - 2 * _GAP) / (paper.size.width() + 2 * _MARGIN)
            self._zoom = max((zoom for zoom in ZOOMS if zoom <= max(room, ZOOMS[0])), default=ZOOMS[0])
        self.pages.show_paper(paper, self._zoom)

    def step_zoom(self, step: int) -> None:
        """Look closer (1) or from further away (-1)."""
        index = min(max(ZOOMS.index(self._zoom) + step, 0), len(ZOOMS) - 1) if self._zoom else 0
        self._zoom = ZOOMS[index]
        if self.pages.paper is not None:
            self.pages.show_paper(self.pages.paper, self._zoom)
