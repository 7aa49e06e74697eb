"""Where a class's ways parted: the graph with its counts, to be zoomed and moved."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.knowledge.model import Edition
from app.ui.graph.heads import LaneHeads
from app.ui.graph.view import GraphView
from app.ui.graph.zoombar import ZoomBar
from app.ui.quiz.heat_scene import HeatScene
from app.ui.session_model import SessionModel
from app.ui.theme import ThemeManager
from app.ui.widgets.text import label


class HeatView(QWidget):
    """Draws one edition at a time; without a parting it says so."""

    def __init__(self, model: SessionModel, themes: ThemeManager) -> None:
        super().__init__()
        self._model, self._themes = model, themes
        self._edition: Edition | None = None
        self._counts: Mapping[str, int] = {}
        self.scene: HeatScene | None = None
        self._view: GraphView | None = None
        self.remark = label("", tone="secondary")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.remark)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin)
        self.remark.setContentsMargins(12, 6, 12, 6)
        themes.changed.connect(self._redraw)

    def show_heat(self, edition: Edition, counts: Mapping[str, int]) -> None:
        """Show how many ways parted at each node."""
        self._edition, self._counts = edition, counts
        self._redraw()

    def _redraw(self) -> None:
        if self._edition is None:
            return
        if self._view is not None:
            self._column.removeWidget(self._view)
            self._view.hide()
            self._view.deleteLater()
        self.scene = HeatScene(self._model, self._themes, self._edition)
        self.scene.heat(self._counts)
        self._view = GraphView(self.scene, self._themes)
        self.scene.setParent(self._view)
        self._view.setAccessibleName(self.tr("Where the ways parted, in the decision graph"))
        self._heads = LaneHeads(self._view, self._themes)
        self._heads.rebuild()
        self._heads.pressed.connect(self._fold)
        ZoomBar(self._view, self._themes)
        self._column.addWidget(self._view, 1)
        words = self.tr("Edition {edition}: the count tells how many choices left the patient's way here.")
        none = self.tr("No way parted in the graph: these questions are not about one option, or all agreed.")
        self.remark.setText(words.format(edition=self._edition.label) if self._counts else none)
        self._view.setVisible(bool(self._counts))
        self._soon.start()

    def _fold(self, track: str) -> None:
        if self.scene is not None and self._view is not None:
            self.scene.fold(track)
            self._view.refresh_bounds()
            self._heads.follow()

    def _begin(self) -> None:
        """Show the hottest spot, once the view has its size."""
        if self.scene is None or self._view is None or not self._counts:
            return
        self._view.show_beginning(0.8)
        hottest = max(self.scene.spots, key=lambda node: self._counts[node], default=None)
        items = self.scene.items_of(hottest) if hottest is not None else ()
        if items:
            self._view.reveal(items[0])
