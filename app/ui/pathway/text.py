"""Plain text broken into lines once and painted often."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

LINE_HEIGHT = 1.3
"""Height of a line over its type size; a little tighter than in panels, the graph is tall enough."""


class TextBlock:
    """Text wrapped to a width; never cut. Words that are wider than a line break inside."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        tail: tuple[str, QColor] = ("", QColor()),
        line_height: float = LINE_HEIGHT,
    ) -> None:
        """Wrap a text; a `tail` goes on after it in a colour of its own and of normal weight.

        `line_height`: over the type size.
        """
        self.font = font
        said = text.replace("\n", " ")
        self._layout = QTextLayout(f"{said}  {tail[0]}" if tail[0] else said, font)
        if tail[0]:
            self._layout.setFormats([_quiet(len(said), len(tail[0]) + 2, tail[1])])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self.line_height = font.pixelSize() * line_height
        lift = (self.line_height - QFontMetricsF(font).height()) / 2
        self.width = 0.0
        count = 0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, count * self.line_height + lift))
            self.width = max(self.width, line.naturalTextWidth())
            count += 1
        self._layout.endLayout()
        self.lines = count
        self.height = count * self.line_height

    @property
    def text(self) -> str:
        """The text as it was given, line breaks aside."""
        return self._layout.text()

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Paint in the colour of the pen, the top left corner at (x, y)."""
        self._layout.draw(painter, QPointF(x, y))


def _quiet(start: int, length: int, colour: QColor) -> QTextLayout.FormatRange:
    """The look of a tail."""
    shape, part = QTextCharFormat(), QTextLayout.FormatRange()
    shape.setForeground(colour)
    shape.setFontWeight(QFont.Weight.Normal)
    part.start, part.length, part.format = start, length, shape
    return part
