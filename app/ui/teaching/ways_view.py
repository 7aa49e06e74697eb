"""The graph beside a case: where the learner's way parts from the patient's, or what a stage has changed."""

from __future__ import annotations

from dataclasses import replace

from typing_extensions import override

from app.ui.compare.pairs import Pair
from app.ui.compare.parting import PartingView, parting_faces
from app.ui.compare.paths_view import PathsView
from app.ui.session_model import SessionModel
from app.ui.teaching.side import Side
from app.ui.theme import ThemeManager
from app.ui.widgets.flow import Flow
from app.ui.widgets.text import label

_SHORT = 420
"""Below this height the words above the graph are cut down."""


class WaysView(Side):
    """Draws a pair of patients; above it the decision where they part first."""

    def __init__(self, model: SessionModel, themes: ThemeManager) -> None:
        super().__init__(themes, _SHORT)
        self._model = model
        self.pair: Pair | None = None
        self.caption = label("", size="title")
        self.remark = label("")
        self.parting: PartingView | None = None
        self.paths = PathsView(model, themes)
        self._build()

    def show_pair(self, pair: Pair, caption: str, remark: str = "", decision: str = "") -> None:
        """Show a pair and the decision where it parts; `remark` explains one that does not part at a decision."""
        self.pair = pair
        self._say(caption, remark)
        faces = parting_faces(pair, self._model.knowledge) if decision else []
        face = next((item for item in faces if item.decision == decision), None)
        if face is not None:
            kicker = self.tr("Here the ways part")
            self.parting = PartingView(replace(face, kicker=kicker, first=True), self._themes)
            self.parting.chosen.connect(self.paths.reveal)
            self._top.insertWidget(2, self.parting)
        for tool in (self.paths.before, self.paths.next, self.paths.where):
            tool.setVisible(not pair.patients)
        self.make_room()
        self.paths.show()
        self._tools.setVisible(not pair.alone)
        self._top.activate()
        self.paths.show_pair(pair)

    @override
    def make_room(self) -> None:
        """The parting is one line where the graph needs the height."""
        short = self.short
        if self.parting is not None:
            self.parting.setVisible(not short)
        self.caption.setVisible(not short)
        if self.parting is not None and short:
            self.remark.setText(f"{self.parting.face.question} {self.parting.face.cause}")
        self.remark.setVisible(bool(self.remark.text()) and (short or self.parting is None))

    def reveal(self, node: str) -> None:
        """Bring a node of the graph to the middle."""
        self.paths.reveal(node)

    def redress(self) -> None:
        """Take another theme or text size."""
        self.paths.redress()

    def _say(self, caption: str, remark: str) -> None:
        self.caption.setText(caption)
        self.remark.setText(remark)
        if self.parting is not None:
            self.parting.hide()
            self._top.removeWidget(self.parting)
            self.parting.deleteLater()
            self.parting = None

    def _build(self) -> None:
        self._tools = Flow(gap=12)
        self.paths.only_paths.setParent(self)
        self.paths.only_paths.hide()  # the paths alone are what it is about
        for tool in (self.paths.legend, self.paths.before, self.paths.next, self.paths.where):
            self._tools.add(tool)
        self._lay_out((self.caption, self.remark, self._tools), self.paths)
