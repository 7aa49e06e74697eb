"""A page of read-only text in one widget: a few hundred words cost as little as one label."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit
from typing_extensions import override

from app.ui.icons import paint_icon
from app.ui.theme import ThemeManager
from app.ui.widgets.paint import RING
from app.ui.widgets.sizing import height_by_width
from app.ui.widgets.text import Tone

Run: TypeAlias = tuple[str, Tone, bool]
"""Words with their tone, and whether they are strong."""

_INDENT = 24
"""Where the text of a line with an icon begins."""


class Sheet(QTextEdit):
    """Text that can be read, selected and copied. It is put in as plain text with formats, never as markup."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._measured = (-1, 0)
        self._icons: list[tuple[int, str, QColor]] = []
        self._cursor = QTextCursor(self.document())
        self.document().setDocumentMargin(0)
        self.document().setUndoRedoEnabled(False)
        self.document().contentsChanged.connect(self.updateGeometry)  # a text edit does not ask for room by itself
        self.setFont(themes.font())
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # nothing to do here: Tab goes on to the next control
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        height_by_width(self, QSizePolicy.Policy.Minimum)

    @property
    def empty(self) -> bool:
        """Say whether nothing was written yet."""
        return self.document().isEmpty()

    def wipe(self) -> None:
        """Begin an empty page, in the text size of now."""
        self.clear()
        self.setFont(self._themes.font())
        self._icons.clear()
        self._measured = (-1, 0)
        self._cursor = QTextCursor(self.document())

    def runs(self, *parts: Run, flush: bool = False) -> None:
        """Write a paragraph of parts, each with its tone and whether it is strong; in line with chips or `flush`."""
        above = 0 if self.empty else 2
        self._cursor.beginEditBlock()  # laid out once, not after each part
        self._block(0 if flush else RING, above=above)
        for words, tone, strong in parts:
            self._cursor.insertText(words, self._ink(tone, strong=strong))
        self._cursor.endEditBlock()

    def heading(self, words: str) -> None:
        """Write a small heading."""
        self._block(0, above=0 if self.empty else 10)
        self._cursor.insertText(words, self._ink("secondary", strong=True))

    def line(self, words: str, *, tone: Tone = "", strong: bool = False, indent: bool = False) -> None:
        """Write a paragraph; nothing for no words."""
        if words:
            self._block(_INDENT if indent else 0, above=0 if indent else 3)
            self._cursor.insertText(words, self._ink(tone, strong=strong))

    def sign(self, icon: str, colour: QColor, words: str, *, strong: bool = False) -> None:
        """Write a paragraph with an icon before it."""
        self._block(_INDENT, above=5)
        self._icons.append((self._cursor.block().blockNumber(), icon, colour))
        self._cursor.insertText(words, self._ink("", strong=strong))

    @override
    def heightForWidth(self, width: int) -> int:
        if self.empty and not self._icons:
            return 0
        if self._measured[0] != width:
            self.document().setTextWidth(width)
            self._measured = (width, round(self.document().size().height() + 0.5))
        return self._measured[1]

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.document().textWidth() == self.viewport().width():
            self.verticalScrollBar().setRange(0, 0)  # measuring has laid the text out: it is as tall as it needs to be
        else:
            super().resizeEvent(event)
        self.heightForWidth(self.width())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = float(self._themes.px(16))
        for number, name, colour in self._icons:
            block = self.document().findBlockByNumber(number)
            top = self.document().documentLayout().blockBoundingRect(block).top()
            first = block.layout().lineAt(0)
            middle = top + first.y() + first.height() / 2 if first.isValid() else top + size / 2
            paint_icon(painter, QRectF(QPointF(0, middle - size / 2), QPointF(size, middle + size / 2)), name, colour)

    def _block(self, indent: int, above: int) -> None:
        self._measured = (-1, 0)
        shape = QTextBlockFormat()
        shape.setLeftMargin(self._themes.px(indent))
        shape.setTopMargin(above)
        shape.setLineHeight(112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self.empty and not self._icons:
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape)

    def _ink(self, tone: Tone, *, strong: bool) -> QTextCharFormat:
        theme = self._themes.theme
        ink = QTextCharFormat()
        colours = {"": theme.text, "secondary": theme.text_secondary, "accent": theme.accent}
        ink.setForeground(colours.get(tone, theme.needs_information))
        ink.setFontWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return ink
