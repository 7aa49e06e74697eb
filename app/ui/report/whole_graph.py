"""The whole graph as a picture: every track unfolded, in the light theme, with what it was made from below it."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPaintDevice, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from app import paths
from app.program import intended_use
from app.report.document import Report
from app.report.report_text import origin_words
from app.ui.graph.scene import GraphScene
from app.ui.report.paper import DOTS
from app.ui.session_model import SessionModel, Snapshot
from app.ui.style import load_fonts
from app.ui.theme import ThemeManager, Type

FORMS = ("png", "svg", "pdf")

_FOOT = 64
_MOST_PIXELS = 48_000_000
"""Larger pictures than this are of no use to most programs that should show them."""


def graph_bytes(model: SessionModel, report: Report, form: str) -> bytes:
    """Draw the graph of the session as "png", "svg" or "pdf"; raises ValueError for any other form."""
    themes = ThemeManager(paths.resources() / "themes", "light")
    load_fonts(themes)
    scene = GraphScene(model, themes)
    scene.arrange((), None)
    now = model.snapshot
    scene.restyle(Snapshot(replace(now.state, selected=None), now.assessment))
    drawing = _Drawing(scene, themes, report)
    match form:
        case "png":
            return drawing.png()
        case "svg":
            return drawing.svg()
        case "pdf":
            return drawing.pdf()
    msg = f"no form {form!r}; there are {', '.join(FORMS)}"
    raise ValueError(msg)


class _Drawing:
    def __init__(self, scene: GraphScene, themes: ThemeManager, report: Report) -> None:
        self._scene, self._themes, self._report = scene, themes, report
        self._size = scene.sceneRect().size() + QSizeF(0, _FOOT)
        self._data = QByteArray()
        self._buffer = QBuffer(self._data)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)

    def png(self) -> bytes:
        scale = min(2.0, sqrt(_MOST_PIXELS / (self._size.width() * self._size.height())))
        image = QImage((self._size * scale).toSize(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        self._paint(image, scale)
        image.save(self._buffer, "PNG")  # type: ignore[call-overload]  # the stub knows no device
        return self._finish()

    def svg(self) -> bytes:
        generator = QSvgGenerator()
        generator.setOutputDevice(self._buffer)
        generator.setResolution(round(DOTS))
        generator.setSize(self._size.toSize())
        generator.setViewBox(QRectF(0, 0, self._size.width(), self._size.height()))
        generator.setTitle(self._report.origin.title)
        generator.setDescription(self._words())
        self._paint(generator, 1.0)
        return self._finish()

    def pdf(self) -> bytes:
        writer = QPdfWriter(self._buffer)
        writer.setResolution(round(DOTS))
        page = QPageSize(self._size * (72 / DOTS), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
        writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
        writer.setTitle(self._report.origin.title)
        self._paint(writer, 1.0)
        return self._finish()

    def _paint(self, device: QPaintDevice, scale: float) -> None:
        painter = QPainter(device)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        size = self._scene.sceneRect().size()
        self._scene.render(painter, QRectF(0, 0, size.width(), size.height()), self._scene.sceneRect())
        painter.setPen(self._themes.theme.text)
        painter.setFont(self._themes.font(Type.BODY))
        foot = QRectF(24, size.height(), size.width() - 48, _FOOT)
        painter.drawText(foot, Qt.TextFlag.TextWordWrap, self._words())
        painter.end()

    def _words(self) -> str:
        label = f"{self._report.label}. " if self._report.label else ""
        return f"{label}{self._report.origin.title}. {origin_words(self._report.origin)}.\n{intended_use.ON_DOCUMENTS}"

    def _finish(self) -> bytes:
        self._buffer.close()
        return bytes(self._data.data())
