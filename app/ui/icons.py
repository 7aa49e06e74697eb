"""Icons from resources/icons, drawn as vectors in a colour of the theme.

The files are black strokes (`#000`) with white inner marks (`#fff`); both are replaced when an icon is drawn.
"""

from __future__ import annotations

from functools import cache, lru_cache
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPaintEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app import paths

if TYPE_CHECKING:
    from app.reasoning.assessment import Status


def status_icon(status: Status) -> str:
    """Name of the icon of a verdict: the four icons are named after the verdicts."""
    return status.value


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor, inner: QColor | None = None) -> None:
    """Draw an icon into a rectangle; `inner` colours the mark inside a filled shape.

    On screen it comes from a picture that was rendered once for its size; what is printed or saved gets the vector.
    """
    inside = inner if inner is not None else QColor(Qt.GlobalColor.white)
    if painter.paintEngine().type() is not QPaintEngine.Type.Raster:
        _renderer(name, colour.name(), inside.name()).render(painter, rect)
        return
    ratio = painter.worldTransform().m11() * painter.device().devicePixelRatioF()
    picture = _picture(name, colour.rgba(), inside.rgba(), ceil(rect.width() * ratio))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(rect, picture, QRectF(picture.rect()))


def icon(name: str, colour: QColor, faint: QColor | None = None) -> QIcon:
    """Make an icon for a button; `faint` is its colour while disabled."""
    return _icon(name, colour.name(), faint.name() if faint is not None else "")


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0, inner: QColor | None = None) -> QPixmap:
    """Draw an icon into a picture of its own."""
    inside = inner if inner is not None else QColor(Qt.GlobalColor.white)
    picture = QPixmap(_picture(name, colour.rgba(), inside.rgba(), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    return picture


def app_icon() -> QIcon:
    """The program's own mark."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        QSvgRenderer(str(paths.resources() / "icons" / "app.svg")).render(painter, QRectF(0, 0, size, size))
        painter.end()
        result.addPixmap(picture)
    return result


@cache
def _icon(name: str, colour: str, faint: str) -> QIcon:
    result = QIcon()
    for size in (16, 20, 24, 32, 40):
        result.addPixmap(pixmap(name, QColor(colour), size))
        if faint:
            result.addPixmap(pixmap(name, QColor(faint), size), QIcon.Mode.Disabled)
    return result


@lru_cache(maxsize=512)
def _picture(name: str, colour: int, inner: int, size: int) -> QPixmap:
    picture = QPixmap(max(size, 1), max(size, 1))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    colours = QColor.fromRgba(colour).name(), QColor.fromRgba(inner).name()
    _renderer(name, *colours).render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


@cache
def _renderer(name: str, colour: str, inner: str) -> QSvgRenderer:
    if not name.replace("-", "").isalnum():
        msg = f"not the name of an icon: {name!r}"
        raise ValueError(msg)
    text = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    text = text.replace('"#fff"', f'"{inner}"').replace('"#000"', f'"{colour}"')
    return QSvgRenderer(QByteArray(text.encode()))
