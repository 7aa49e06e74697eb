"""The page of the guide: text and pictures of the program's own folder, and nothing from anywhere else."""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QPainter, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit
from typing_extensions import override

from app.ui.help.sections import Section, translated
from app.ui.theme import ThemeManager

PICTURE_SCALE = 1.5
"""Pixels of a picture for each pixel of the window that it was taken from."""

_PICTURE = re.compile(r"[a-z-]+")
_WIDEST = 640
"""Width of pictures at 100 %."""


class Reader(QTextBrowser):
    """Shows one section; links go through signals, never anywhere by themselves."""

    #: A link was followed; hands on what it names.
    wanted = Signal(str)

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._section: Section | None = None
        self._words = ""
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Section of the guide"))
        self.document().setDocumentMargin(0)
        self.setViewportMargins(0, 0, 24, 0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # so that the width never changes
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._follow)
        themes.changed.connect(self._again)

    def show_section(self, section: Section, words: str = "") -> None:
        """Show a section from its top, or from the first place that holds the searched words."""
        self._section, self._words = section, words
        self.document().setDefaultStyleSheet(self._style())
        self.setHtml(section.body)
        self._mark(words)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give pictures of the guide by their bare names; whatever else is asked for is empty."""
        asked = name.toString() if isinstance(name, QUrl) else name
        if kind == QTextDocument.ResourceType.ImageResource.value and _PICTURE.fullmatch(asked):
            return self._picture(asked)
        return QByteArray()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._again()

    def _picture(self, name: str) -> QImage:
        """A picture in the theme's tone, sharp on fine screens, and never wider than the page."""
        picture = QImage(str(translated(f"{name}.{'dark' if self._themes.theme.dark else 'light'}.png")))
        room = max(self.viewport().width() - 2, 200)
        wide = min(picture.width() / PICTURE_SCALE * self._themes.scale, self._themes.px(_WIDEST), room)
        fine = self.devicePixelRatioF()
        plain = picture.convertToFormat(QImage.Format.Format_RGB32)  # one with a table of colours cannot be painted on
        drawn = plain.scaledToWidth(round(wide * fine), Qt.TransformationMode.SmoothTransformation)
        painter = QPainter(drawn)
        painter.setPen(self._themes.theme.line_strong)
        painter.drawRect(drawn.rect().adjusted(0, 0, -1, -1))
        painter.end()
        drawn.setDevicePixelRatio(fine)
        return drawn

    def _style(self) -> str:
        theme, px = self._themes.theme, self._themes.px
        return f"""
            h1 {{ font-size: {px(24)}px; font-weight: 600; margin-bottom: {px(8)}px; }}
            h2 {{ font-size: {px(15)}px; font-weight: 600; margin-top: {px(14)}px; margin-bottom: {px(4)}px; }}
            p, li, td {{ font-size: {px(14)}px; line-height: 140%; }}
            p {{ margin-top: {px(8)}px; margin-bottom: {px(8)}px; }}
            p.picture {{ line-height: 100%; margin-top: {px(12)}px; margin-bottom: {px(12)}px; }}
            li {{ margin-bottom: {px(5)}px; }}
            b {{ font-weight: 600; }}
            td {{ padding: {px(4)}px {px(14)}px {px(4)}px 0; }}
            a {{ color: {theme.accent.name()}; }}
        """

    def _mark(self, words: str) -> None:
        marks = []
        shape = QTextCharFormat()
        shape.setBackground(self._themes.theme.warning_soft)
        shape.setForeground(self._themes.theme.text)
        for word in words.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, shape
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)
        first = min((QTextCursor(mark.cursor) for mark in marks), key=QTextCursor.position, default=None)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if first is not None and first.blockNumber() > 0:
            first.clearSelection()
            self.setTextCursor(first)

    def _follow(self, url: QUrl) -> None:
        self.wanted.emit(url.toString())

    def _again(self) -> None:
        """Write the section anew, in other colours or for another width, where one was reading."""
        if self._section is not None:
            at = self.verticalScrollBar().value()
            self.show_section(self._section, self._words)
            self.verticalScrollBar().setValue(at)
