"""The quiet toolbar above the graph."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from app.ui.icons import icon
from app.ui.theme import ThemeManager
from app.ui.widgets.search_line import SearchLine
from app.ui.widgets.segmented import Segmented


class GraphToolbar(QWidget):
    """Graph or outline, search, only my path."""

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
        self.search = SearchLine(self.tr("Find in the graph"), themes)
        self.search.setMinimumWidth(themes.px(56))
        self.search.textChanged.connect(self.searched)
        self.search.returnPressed.connect(self.next_wanted)
        self.found = QLabel()
        self.found.setProperty("tone", "secondary")
        self.found.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.found.hide()
        self.only_path = QToolButton()
        self.only_path.setText(self.tr("Only my path"))
        self.only_path.setAccessibleName(self.tr("Only my path"))
        self.only_path.setToolTip(self.tr("Only my path: hide what the answers have closed"))
        self.only_path.setCheckable(True)
        row = QHBoxLayout(self)
        row.setSpacing(8)
        row.setContentsMargins(8, 6, 8, 6)
        row.addWidget(self.switch)
        row.addWidget(self.search, 1)
        row.addWidget(self.found)
        row.addWidget(self.only_path)
        themes.changed.connect(self._redress)
        self._redress()

    def show_found(self, position: int, count: int) -> None:
        """Say how many nodes the search found, and which of them is in view."""
        words = ""
        if self.search.text().strip():
            words = self.tr("{n} of {count}").format(n=position, count=count) if count else self.tr("Not found")
        self.found.setText(words)
        self.found.setVisible(bool(words))

    def show_graph_tools(self, shown: bool) -> None:
        """Hide what only the graph can do while the outline is in front."""
        self.search.setEnabled(shown)
        self.only_path.setEnabled(shown)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Leave the words of the button away where the search field would become too narrow."""
        words = self.only_path.fontMetrics().horizontalAdvance(self.only_path.text()) + self._themes.px(48)
        rest = self.width() - self.switch.sizeHint().width() - words - 40
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if rest < self._themes.px(150):
            style = Qt.ToolButtonStyle.ToolButtonIconOnly
        self.only_path.setToolButtonStyle(style)

    def _redress(self) -> None:
        theme, px = self._themes.theme, self._themes.px
        self.only_path.setIcon(QIcon(icon("path", theme.text_secondary)))
        self.only_path.setIconSize(QSize(px(18), px(18)))
        self.search.setMinimumWidth(px(56))
        self._fold()
