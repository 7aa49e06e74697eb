"""Small pictures of windows."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

_ALIKE = 0xFFF0F0F0
"""The bits of a colour that tell it from those nearly alike."""

_FREQUENT = 128


def save_small(picture: QImage, file: Path) -> None:
    """Write a picture with 256 of its colours: half the size, and no difference is seen.

    After the most frequent ones come those that none of them is nearly like: shades of grey must not crowd them out.
    """
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(plain.constBits()).cast("I"))
    ordered = [colour for colour, _ in counts.most_common()]
    table = ordered[:_FREQUENT]
    kinds = {colour & _ALIKE for colour in table}
    for colour in ordered[_FREQUENT:]:
        if len(table) < 256 and colour & _ALIKE not in kinds:
            kinds.add(colour & _ALIKE)
            table.append(colour)
    few = plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither)
    few.save(str(file), None, 0)
