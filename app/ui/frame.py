"""The frame of the main window, as it stood last time: on screen before what fills it is even imported."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget
from typing_extensions import override

from app.ui import skeleton
from app.ui.settings import WindowSettings
from app.ui.skeleton import Skeleton
from app.ui.theme import ThemeManager

_SHORTEST = 160
"""Large text in a pane never makes the window grow: what has no room is scrolled or cut."""

_BORDER = 48
"""Room for what the system draws around a window, in pixels."""
_LARGEST = QSize(1760, 1080)
"""Farther apart, the panes would only part what belongs together."""


class Frame(QMainWindow):
    """Three panes of quiet blocks, patient, pathways and options, at the place and size of last time."""

    def __init__(self, themes: ThemeManager, settings: WindowSettings) -> None:
        super().__init__()
        self.themes, self.settings = themes, settings
        self.splitter, self.views = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Horizontal)
        self._bones = {
            "patient": Skeleton(themes, skeleton.PATIENT),
            "graph": Skeleton(themes, skeleton.GRAPH, plane="window"),
            "options": Skeleton(themes, skeleton.OPTIONS, plane="window"),
        }
        self._place_bones()
        self._restore_frame()

    @property
    def painted(self) -> bool:
        """Say whether every pane was painted."""
        return all(bone.painted for bone in self._bones.values())

    @override
    def sizeHint(self) -> QSize:
        return QSize(1280, 720)

    def begin_on(self, room: QSize) -> None:
        """Where no place is remembered, take one that suits the room on the screen: all of it where there is little."""
        if self._remembered:
            return
        if room.width() < self.sizeHint().width() + _BORDER or room.height() < self.sizeHint().height() + _BORDER:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        else:
            self.resize((room * 0.85).expandedTo(self.sizeHint()).boundedTo(_LARGEST))
            self.divide()

    def clear_patient(self) -> None:
        """Take the patient's blocks away; the splitter has no place then."""
        bone = self._bones.pop("patient")
        bone.setParent(None)
        bone.deleteLater()
        self.takeCentralWidget()

    def prepare(self, pane: QWidget, least: int) -> None:
        """Get a pane ready for its place; `least` is how narrow it may become."""
        pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        pane.setMinimumSize(least, _SHORTEST)

    def put(self, name: str, pane: QWidget, least: int) -> None:
        """Show a pane, the graph or the options, where its blocks were."""
        self.prepare(pane, least)
        bone = self._bones.pop(name)
        self.views.replaceWidget(self.views.indexOf(bone), pane)
        bone.deleteLater()
        self._let_graph_grow()
        pane.show()

    def _let_graph_grow(self) -> None:
        self.views.setStretchFactor(0, 1)

    def _restore_frame(self) -> None:
        self.resize(self.sizeHint())
        self._remembered = self.restoreGeometry(self.settings.load_bytes("geometry"))
        if not self._remembered:
            self.resize(self.sizeHint())
        self.divide()

    def divide(self) -> None:
        """Give each pane its width: the one it had last, or its share."""
        left = min(max(round(self.width() * 0.28), 350), 440)
        right = min(max(round(self.width() * 0.33), 410), 520)
        if not self.splitter.restoreState(self.settings.load_bytes("patient_pane")):
            self.splitter.setSizes([left, self.width() - left])
        if not self.views.restoreState(self.settings.load_bytes("view_panes")):
            self.views.setSizes([self.width() - left - right, right])

    def _place_bones(self) -> None:
        patient, graph, options = self._bones.values()
        for splitter, parts in ((self.views, (graph, options)), (self.splitter, (patient, self.views))):
            for part in parts:
                splitter.addWidget(part)
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        bar = Skeleton(self.themes, skeleton.BAR)
        bar.setFixedHeight(self.themes.px(43))
        self.setMenuWidget(bar)
        self._let_graph_grow()
        self.setCentralWidget(self.splitter)
        self.setWindowTitle(self.tr("NET Pathway Explorer"))
