"""Text in the window: always plain, whatever the data holds."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

Tone = Literal["", "secondary", "accent", "warning"]
Size = Literal["", "strong", "title", "heading", "display"]

LINE_HEIGHT = 1.4
"""Height of a line over its type size."""

_WIDE = 10_000.0
"""Width of a line that is not to break again: it has been cut to its place."""


class PlainLabel(QLabel):
    """A label that never asks for more than a line: what it needs depends on its width, and layouts ask for that."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().height()) if self.wordWrap() else super().minimumSizeHint()


def label(text: str, *, tone: Tone = "", size: Size = "", selectable: bool = False, wrap: bool = True) -> QLabel:
    """Make a label that shows its text as it is and never as markup."""
    result = PlainLabel()
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setWordWrap(wrap)
    result.setText(text)
    result.setProperty("tone", tone)
    result.setProperty("textSize", size)
    if wrap:
        result.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    if selectable:
        result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        result.setCursor(Qt.CursorShape.IBeamCursor)
    return result


def tooltip(text: str) -> str:
    """Word a tooltip so that Qt wraps it and shows markup in it literally."""
    return f"<p>{html.escape(text)}</p>" if text else ""


def explain(widget: QWidget, words: str) -> None:
    """Say more about a widget, to who points at it and to who hears it; Qt would read a tooltip's markup aloud."""
    widget.setToolTip(tooltip(words))
    widget.setAccessibleDescription(words)


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the stylesheet asks about, and let the style look again if it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


@dataclass(frozen=True)
class Lead:
    """The first words of a paragraph, set off by weight and colour."""

    length: int
    font: QFont
    colour: QColor


class Paragraph:
    """A few lines of text laid out for painting, cut with an ellipsis after `most` lines."""

    def __init__(self, text: str, font: QFont, width: float, most: int = 99, lead: Lead | None = None) -> None:
        self._line = font.pixelSize() * LINE_HEIGHT
        self._layout = QTextLayout(text.replace("\n", " "), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)  # else every painting shapes the words again
        if lead is not None:
            self._layout.setFormats([_lead_format(lead)])
        self._metrics = QFontMetricsF(font)
        self._width = max(width, 1.0)
        self.lines = self._fill(most)
        self.height = self.lines * self._line
        self.width = max((self._layout.lineAt(i).naturalTextWidth() for i in range(self.lines)), default=0.0)
        last = self._layout.lineAt(self.lines - 1)
        self._cut = last.textStart() + last.textLength() < len(text.rstrip())

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Paint in the pen's colour, the first line's top at `at`."""
        if self._cut:  # many are measured that are never seen
            self._cut = False
            self._end()
        self._layout.draw(painter, at)

    def _fill(self, most: int, last: float | None = None) -> int:
        """Make at most so many lines, the last of them `last` wide where that is given; returns how many."""
        count = 0
        lift = (self._line - self._metrics.height()) / 2
        self._layout.beginLayout()
        while count < most and (line := self._layout.createLine()).isValid():
            line.setLineWidth(last if last is not None and count == most - 1 else self._width)
            line.setPosition(QPointF(0, count * self._line + lift))
            count += 1
        self._layout.endLayout()
        return count

    def _end(self) -> None:
        """Put an ellipsis where the last line is cut."""
        text, start = self._layout.text(), self._layout.lineAt(self.lines - 1).textStart()
        end = self._metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, self._width)
        self._layout.setText(text[:start] + end)
        self._fill(self.lines, _WIDE)


class Measured:
    """Remembers how words were last measured: a layout asks for the same again and again."""

    def __init__(self) -> None:
        self._advance: tuple[str, QFont, int] | None = None
        self._laid: tuple[str, QFont, float, Paragraph] | None = None

    def advance(self, words: str, font: QFont) -> int:
        """Width of words on one line."""
        last = self._advance
        if last is None or last[0] != words or last[1] is not font:
            last = self._advance = (words, font, QFontMetrics(font).horizontalAdvance(words))
        return last[2]

    def paragraph(self, words: str, font: QFont, width: float) -> Paragraph:
        """Words broken into lines of a width."""
        last = self._laid
        if last is None or last[0] != words or last[1] is not font or last[2] != width:
            last = self._laid = (words, font, width, Paragraph(words, font, width))
        return last[3]


def _lead_format(lead: Lead) -> QTextLayout.FormatRange:
    char = QTextCharFormat()
    char.setFont(lead.font)
    char.setForeground(lead.colour)
    result = QTextLayout.FormatRange()
    result.start, result.length, result.format = 0, lead.length, char
    return result
