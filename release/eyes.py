"""Pictures as people see them who tell fewer colours apart.

The matrices are those of Machado, Oliveira and Fernandes (IEEE Transactions on Visualization and Computer Graphics,
2009) for the full absence of one kind of cone; they apply to linear light.
"""

from __future__ import annotations

from operator import mul

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, qRgb

EYES = {
    "protanopia": "Protanopia",
    "deuteranopia": "Deuteranopia",
    "tritanopia": "Tritanopia",
    "greyscale": "Greyscale",
}
"""Ways to see, and what they are called."""

Light = tuple[float, float, float]
"""Red, green and blue of linear light, 0 to 1."""

_CONES = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def seen_by(eye: str, picture: QImage) -> QImage:
    """A picture in 256 colours as one of the eyes sees it; raises KeyError for any other."""
    few = picture.convertToFormat(QImage.Format.Format_RGB32).convertToFormat(
        QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.AvoidDither
    )
    few.setColorTable([_seen(eye, colour) for colour in few.colorTable()])
    return few.convertToFormat(QImage.Format.Format_RGB32)


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG defines it, 0 to 1."""
    red, green, blue = _light(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours as WCAG defines it, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _seen(eye: str, colour: int) -> int:
    light = _light(QColor(colour))
    if eye == "greyscale":
        seen: Light = (luminance(QColor(colour)),) * 3
    else:
        red, green, blue = (sum(map(mul, row, light)) for row in _CONES[eye])
        seen = (red, green, blue)
    red, green, blue = (round(255 * _encoded(min(max(part, 0.0), 1.0))) for part in seen)
    return qRgb(red, green, blue)


def _light(colour: QColor) -> Light:
    return _linear(colour.redF()), _linear(colour.greenF()), _linear(colour.blueF())


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _encoded(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else float(1.055 * part ** (1 / 2.4) - 0.055)
