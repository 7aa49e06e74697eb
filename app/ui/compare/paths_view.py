"""Both paths drawn in one graph, with a legend and a way from difference to difference."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.reasoning.assessment import Status
from app.reasoning.comparison import Kind, Row, Side
from app.session.two_paths import TwoPaths, original, two_paths
from app.ui.compare.badge import SIZE, paint_badge, paint_line
from app.ui.compare.pairs import Pair
from app.ui.compare.paths_items import PathsOption
from app.ui.compare.paths_scene import PathsScene
from app.ui.graph.heads import LaneHeads
from app.ui.graph.items import NodeItem
from app.ui.graph.minimap import Minimap
from app.ui.graph.view import GraphView
from app.ui.graph.zoombar import ZoomBar
from app.ui.pathway.look import FULL_DETAIL
from app.ui.session_model import SessionModel
from app.ui.theme import ThemeManager
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.text import label

_NONE = dict.fromkeys(Status, 0)


class Legend(QWidget):
    """Which line and sign belongs to whom."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self.names: list[tuple[Side | None, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_names(self, names: list[tuple[Side | None, str]]) -> None:
        """Name the sides; None is what both share."""
        self.names = names
        self.setAccessibleName(", ".join(words for _, words in names))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        px = self._themes.px
        wide = sum(metrics.horizontalAdvance(words) + px(50 if side is None else 70) for side, words in self.names)
        return QSize(wide, px(28))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._themes.theme, self._themes.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = 0.0, self.height() / 2
        for side, words in self.names:
            if side is not None:
                paint_badge(painter, QRectF(x, middle - px(8), px(SIZE), px(SIZE)), side, self._themes)
                x += px(SIZE + 4)
            paint_line(painter, QRectF(x, middle - 2, px(26), 4), side, theme)
            x += px(32)
            painter.setPen(theme.text)
            painter.setFont(self._themes.font())
            wide = self.fontMetrics().horizontalAdvance(words) + 2
            painter.drawText(QRectF(x, 0, wide, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
            x += wide + px(16)


class PathsView(QWidget):
    """Draws a pair when it is first seen; `reveal` brings a node to the middle, `step` the next difference."""

    #: An option was pressed; hands on its id in its edition.
    option_wanted = Signal(str)

    def __init__(self, model: SessionModel, themes: ThemeManager) -> None:
        super().__init__()
        self._model, self._themes = model, themes
        self._pair: Pair | None = None
        self._paths: TwoPaths | None = None
        self._stale = False
        self._folded: set[str] = set()
        self.spots: list[tuple[str, ...]] = []
        """Nodes of each difference, in the order in which "next" shows them."""
        self.at = -1
        """Which of them is shown; -1 for none."""
        self.scene: PathsScene | None = None
        self.view: GraphView | None = None
        self.legend = Legend(themes)
        self.only_paths = outline_button(self.tr("Only the paths"))
        self.only_paths.setCheckable(True)
        self.only_paths.setChecked(True)
        self.only_paths.setToolTip(self.tr("Hide what neither side can reach"))
        self.before = self._button(self.tr("Previous"), self.tr("Previous difference"))
        self.next = self._button(self.tr("Next"), self.tr("Next difference"))
        self.where = label("", tone="secondary", wrap=False)
        self.tools: tuple[QWidget, ...] = (self.legend, self.only_paths, self.before, self.next, self.where)
        """For the page to place among its own: every line less is a line more for the picture."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.only_paths.toggled.connect(self._arrange)
        self.before.clicked.connect(self._step_back)
        self.next.clicked.connect(self._step_on)

    @property
    def drawn(self) -> bool:
        """Say whether the picture was made."""
        return self.scene is not None

    @property
    def paths(self) -> TwoPaths | None:
        """What is drawn."""
        return self._paths

    def show_pair(self, pair: Pair) -> None:
        """Draw another pair, at once when the picture is seen, else when it is."""
        self._pair, self._stale = pair, True
        if self.isVisible():
            self._draw()

    def reveal_row(self, row: Row) -> None:
        """Bring the options of a row into view."""
        self._draw()
        if self._paths is not None:
            self._go(self._paths.drawn(row))

    def reveal(self, node: str) -> None:
        """Bring a decision into view."""
        self._draw()
        self._go((node,))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def redress(self) -> None:
        """Take another theme or text size."""
        self._paths = None
        self._stale = self._pair is not None
        if self.isVisible():
            self._draw()

    # -- drawing ------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        if not self._stale or self._pair is None:
            return
        self._stale = False
        pair, before, known = self._pair, self._paths, self._model.knowledge
        sides = pair.comparison.left, pair.comparison.right
        editions = known.edition(sides[0].edition), known.edition(sides[1].edition)
        paths = self._paths = two_paths(pair.comparison, editions, (pair.left.title, pair.right.title))
        self._name(pair)
        same = before is not None and (before.edition, before.parted) == (paths.edition, paths.parted)
        self._draw_scene(pair, paths, keep=same)
        self.spots = [(node,) for node in paths.parted]
        self.spots += [paths.drawn(row) for row in pair.comparison.rows if row.kind is not Kind.SAME]
        self._say(-1)
        if not same:
            self._begin()

    def _draw_scene(self, pair: Pair, paths: TwoPaths, *, keep: bool) -> None:
        if self.scene is None:
            self.scene = PathsScene(self._model, self._themes, pair, paths)
            self.scene.setParent(self)
            self._arrange()
            self._build_view(self.scene)
        else:
            self.scene.pair, self.scene.paths = pair, paths
            if not keep:
                self.scene.rebuild()
            self._arrange()
        if self.view is not None and not keep:
            self.heads.rebuild()
            self.minimap.raise_()
            self.zoom_bar.raise_()

    def _build_view(self, scene: PathsScene) -> None:
        self.view = GraphView(scene, self._themes)
        self.view.setAccessibleName(self.tr("Both paths in the decision graph"))
        self.heads = LaneHeads(self.view, self._themes)
        self.minimap = Minimap(self.view, self._themes)
        self.zoom_bar = ZoomBar(self.view, self._themes)
        self.view.activated.connect(self._activate)
        self.heads.pressed.connect(self._fold)
        self._column.addWidget(self.view, 1)

    def _arrange(self) -> None:
        if self.scene is None or self._paths is None:
            return
        self.scene.arrange(self._folded, self._paths.on_a_path if self.only_paths.isChecked() else None)
        if self.view is not None:
            self.view.refresh_bounds()
            self.minimap.refresh()
            self.heads.follow()

    def _begin(self) -> None:
        """Show where the paths part first, else the beginning."""
        if self.view is None or self._paths is None:
            return
        self._column.activate()
        self.view.show_beginning(0.8)
        if self._paths.parted:
            self._go((self._paths.parted[0],))

    def _name(self, pair: Pair) -> None:
        shared = [] if pair.comparison.left.edition != pair.comparison.right.edition else [(None, self.tr("Both"))]
        heads = ((Side.LEFT, pair.left), (Side.RIGHT, pair.right))
        self.legend.show_names(
            [*((side, head.title if pair.patients else head.short) for side, head in heads), *shared]
        )

    # -- going about --------------------------------------------------------------------------------------------

    def _go(self, nodes: tuple[str, ...]) -> None:
        """Bring nodes into view, the first one to the middle; what hides it is undone."""
        if self.scene is None or self.view is None or not nodes:
            return
        if self.scene.track_of(nodes[0]) is None:
            self.only_paths.setChecked(False)
        track = self.scene.track_of(nodes[0])
        if track is not None and track in self._folded:
            self._fold(track)
        wanted = [item for node in nodes for item in self.scene.items_of(node)]
        for item in self.scene.all_nodes():
            item.mark(chosen=item in wanted)
        if wanted:
            self.view.centre(wanted[0])
        self._say(self.spots.index(nodes) if nodes in self.spots else -1)

    def _step_on(self) -> None:
        self._step(1)

    def _step_back(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        if self.spots:
            start = self.at if self.at >= 0 else (-1 if step > 0 else 0)
            self._go(self.spots[(start + step) % len(self.spots)])

    def _say(self, at: int) -> None:
        self.at = at
        count = len(self.spots)
        text = (
            self.tr("Difference {n} of {count}").format(n=at + 1, count=count)
            if at >= 0
            else self.tr("{count} differences")
        )
        self.where.setText(text.format(count=count))
        for button in (self.before, self.next):
            button.setEnabled(count > 0)

    def _fold(self, track: str) -> None:
        self._folded ^= {track}
        self._arrange()
        self.heads.heads[track].show_counts(_NONE, folded=track in self._folded)

    def _activate(self, item: NodeItem, at: QPoint) -> None:
        if self.view is None:
            return
        if self.view.zoom < FULL_DETAIL:
            self.view.reveal(item)
        elif isinstance(item, PathsOption):
            self.option_wanted.emit(original(item.node))

    def _button(self, short: str, words: str) -> QPushButton:
        button = outline_button(short)
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button
