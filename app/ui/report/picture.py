"""A drawing as a PNG, SVG or PDF file, with what it was made from below it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPaintDevice, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from app import paths
from app.ui.report.paper import DOTS
from app.ui.style import load_fonts
from app.ui.theme import ThemeManager, Type

FORMS = ("png", "svg", "pdf")

FOOT = 64
_MOST_PIXELS = 48_000_000
"""Larger pictures than this are of no use to most programs that should show them."""


@dataclass(frozen=True)
class Picture:
    """What to draw: its size, what paints it, its title and the words below it."""

    size: QSizeF
    paint: Callable[[QPainter], None]
    title: str
    words: str
    themes: ThemeManager


def paper_themes() -> ThemeManager:
    """The look of pictures: light, at 100 % text, whatever the window wears."""
    themes = ThemeManager(paths.resources() / "themes", "light")
    load_fonts(themes)
    return themes


def picture_bytes(picture: Picture, form: str) -> bytes:
    """Draw a picture as "png", "svg" or "pdf"; raises ValueError for any other form."""
    drawing = _Drawing(picture)
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
    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._size = picture.size + QSizeF(0, FOOT)
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
        generator.setTitle(self._picture.title)
        generator.setDescription(self._picture.words)
        self._paint(generator, 1.0)
        return self._finish()

    def pdf(self) -> bytes:
        writer = QPdfWriter(self._buffer)
        writer.setResolution(round(DOTS))
        page = QPageSize(self._size * (72 / DOTS), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
        writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
        writer.setTitle(self._picture.title)
        self._paint(writer, 1.0)
        return self._finish()

    def _paint(self, device: QPaintDevice, scale: float) -> None:
        painter = QPainter(device)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.save()
        self._picture.paint(painter)
        painter.restore()
        size, themes = self._picture.size, self._picture.themes
        painter.setPen(themes.theme.text)
        painter.setFont(themes.font(Type.BODY))
        foot = QRectF(24, size.height(), size.width() - 48, FOOT)
        painter.drawText(foot, Qt.TextFlag.TextWordWrap, self._picture.words)
        painter.end()

    def _finish(self) -> bytes:
        self._buffer.close()
        return bytes(self._data.data())
