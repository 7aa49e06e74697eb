"""The guide: a window beside the program with a list of sections, a search, and the section that is read."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from app.session.finder import folded
from app.ui.help.reader import Reader
from app.ui.help.sections import read_sections
from app.ui.theme import ThemeManager
from app.ui.widgets.search_line import SearchLine
from app.ui.widgets.text import label, tooltip

TOUR = "tour"
"""A link that begins the tour."""


class Guide(QDialog):
    """Stays open while one works; Escape closes it."""

    #: The user wants to be shown around.
    tour_wanted = Signal()

    def __init__(self, themes: ThemeManager, window: QWidget) -> None:
        super().__init__(window)
        self._themes = themes
        self._sections = {section.id: section for section in read_sections()}
        self._found = {section.id: folded(section.words) for section in self._sections.values()}
        self.line = SearchLine(self.tr("Search the guide"), themes)
        self.list, self.reader = QListWidget(), Reader(themes)
        self._none = label(self.tr("No section holds these words."), tone="secondary")
        self._build(window.size())
        self.line.textChanged.connect(self._search)
        self.list.itemSelectionChanged.connect(self._turn)
        self.reader.wanted.connect(self._follow)
        self._fill(list(self._sections))

    def show_section(self, section: str) -> None:
        """Turn to a section."""
        self.line.clear()
        self.list.setCurrentRow(list(self._sections).index(section))

    @property
    def section(self) -> str:
        """The section that is read."""
        chosen = self.list.selectedItems()
        return str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else ""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reader.setFocus()  # what was searched is read now
        elif event.key() == Qt.Key.Key_Down and self.line.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.doItemsLayout()  # the style gives items their height only now

    def _build(self, room: QSize) -> None:
        px = self._themes.px
        self.setWindowTitle(self.tr("Guide to NET Pathway Explorer"))
        self.resize(min(px(980), room.width() - 40), min(px(680), room.height() - 60))
        self.line.setMaxLength(100)
        self.list.setAccessibleName(self.tr("Sections of the guide"))
        self._none.hide()
        left = QVBoxLayout()
        left.setSpacing(8)
        for part, stretch in ((self.line, 0), (self._none, 0), (self.list, 1)):
            left.addWidget(part, stretch)
        self.line.setFixedWidth(px(250))
        self.list.setFixedWidth(px(250))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 0, 0)
        row.setSpacing(24)
        row.addLayout(left)
        row.addWidget(self.reader, 1)

    def _search(self, words: str) -> None:
        asked = folded(words).split()
        found = [name for name in self._sections if all(word in self._found[name] for word in asked)]
        self._none.setVisible(not found)
        self._fill(found)

    def _fill(self, names: list[str]) -> None:
        kept = self.section
        self.list.blockSignals(True)
        self.list.clear()
        for name in names:
            item = QListWidgetItem(self._sections[name].title)
            item.setToolTip(tooltip(self._sections[name].title))  # large text may leave no room for the end of it
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
        if names:
            self.list.setCurrentRow(names.index(kept) if kept in names else 0)
        self.list.blockSignals(False)
        self._turn()

    def _turn(self) -> None:
        if self.section:
            self.reader.show_section(self._sections[self.section], self.line.text())

    def _follow(self, target: str) -> None:
        if target == TOUR:
            self.close()
            self.tour_wanted.emit()
        elif target in self._sections:
            self.show_section(target)
