"""The quiet toolbar above the graph."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from app.ui.icons import icon
from app.ui.theme import ThemeManager
from app.ui.widgets.segmented import Segmented


class GraphToolbar(QWidget):
    """Graph or outline, search, only my path, zoom and fit."""

    #: "graph" or "outline" was chosen.
    view_chosen = Signal(str)
    #: The words in the search field changed.
    searched = Signal(str)
    #: Enter in the search field: on to the next result.
    next_wanted = Signal()

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self.setProperty("plane", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.switch = Segmented(themes)
        self.switch.add_segment("graph", self.tr("Graph"))
        self.switch.add_segment("outline", self.tr("Outline"))
        self.switch.choose("graph")
        self.switch.pressed.connect(self.view_chosen)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Find in the graph"))
        self.search.setAccessibleName(self.tr("Find in the graph"))
        self.search.textChanged.connect(self.searched)
        self.search.returnPressed.connect(self.next_wanted)
        self.found = QLabel()
        self.found.setProperty("tone", "secondary")
        self.only_path = self._button("path", self.tr("Only my path"), self.tr("Hide what the answers have closed"))
        self.only_path.setCheckable(True)
        self.zoom_out = self._button("zoom-out", self.tr("Zoom out"), self.tr("Zoom out (-)"))
        self.zoom_in = self._button("zoom-in", self.tr("Zoom in"), self.tr("Zoom in (+)"))
        self.fit = self._button("fit", self.tr("Fit"), self.tr("Show the whole graph (0)"))
        row = QHBoxLayout(self)
        row.setSpacing(4)
        row.setContentsMargins(8, 6, 8, 6)
        row.addWidget(self.switch)
        row.addWidget(self.search, 1)
        row.addWidget(self.found)
        for button in (self.only_path, self.zoom_out, self.zoom_in, self.fit):
            row.addWidget(button)
        themes.changed.connect(self._redress)
        self._redress()

    def show_found(self, position: int, count: int) -> None:
        """Say how many nodes the search found, and which of them is in view."""
        words = ""
        if self.search.text().strip():
            words = self.tr("{n} of {count}").format(n=position, count=count) if count else self.tr("Not found")
        self.found.setText(words)

    def _button(self, name: str, words: str, hint: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(words)
        button.setAccessibleName(words)
        button.setToolTip(hint)
        return button

    def _redress(self) -> None:
        theme, px = self._themes.theme, self._themes.px
        for button in (self.only_path, self.zoom_out, self.zoom_in, self.fit):
            button.setIcon(QIcon(icon(button.objectName(), theme.text_secondary)))
            button.setIconSize(QSize(px(18), px(18)))
