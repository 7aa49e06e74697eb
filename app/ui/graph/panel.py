"""The middle of the window: the decision graph with its toolbar, and its twin, the outline."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.reasoning.assessment import Status
from app.ui.graph.contents import WIDTH
from app.ui.graph.folds import Folds
from app.ui.graph.heads import LaneHeads
from app.ui.graph.items import CardItem, ChipItem, NodeItem, NodeKind
from app.ui.graph.minimap import Minimap
from app.ui.graph.pills import FoldItem
from app.ui.graph.scene import GraphScene
from app.ui.graph.search import Search
from app.ui.graph.toolbar import GraphToolbar
from app.ui.graph.view import GraphView
from app.ui.graph.zoombar import ZoomBar
from app.ui.outline import OutlineView
from app.ui.pathway.actions import BranchActions
from app.ui.pathway.hints import summary
from app.ui.pathway.look import FULL_DETAIL, TITLES, Reach
from app.ui.session_model import SessionModel, Snapshot
from app.ui.theme import ThemeManager

_MEANT = 3
"""So many letters are looked for also in what is folded: fewer are found in nearly all of it."""

_REACHED_FIRST = (Reach.REACHED, Reach.OPEN, Reach.CLOSED)


class GraphPanel(QWidget):
    """Shows the graph of the edition in use and turns clicks on it into answers.

    A branch that one answer makes true is answered by a click and forgotten by the next; otherwise a menu asks.
    """

    #: The user wants to see a question in the patient panel; hands on the feature id.
    question_wanted = Signal(str)

    def __init__(self, model: SessionModel, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._themes = model, themes
        self._folds = Folds()
        self._shown = False
        self._known = bool(model.snapshot.state.answers)
        self._scale = themes.scale
        self.scene = GraphScene(model, themes)
        self._settle()
        self.scene.arrange(self._folds.folded, None, self._folds.inside)
        self.view = GraphView(self.scene, themes)
        self.scene.setParent(self.view)  # dies after its view: a scene that dies first asks the view for its window
        self.heads = LaneHeads(self.view, themes)
        self.minimap = Minimap(self.view, themes)
        self.toolbar = GraphToolbar(themes)
        self.search = Search(self.scene, self.view)
        self.actions_of_branches = BranchActions(model, self)
        self.zoom_bar = ZoomBar(self.view, themes)
        self.outline = OutlineView(model, themes)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.outline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.pages, 1)
        self._connect()
        self._dress()

    def _connect(self) -> None:
        self._model.changed.connect(self._changed)
        self._model.opened.connect(self._opened)
        self._themes.changed.connect(self._retheme)
        self.view.activated.connect(self._activate)
        self.view.reshaped.connect(self._count)
        self.view.tidy = self._tidy
        self.heads.pressed.connect(self.toggle_track)
        self.actions_of_branches.question_wanted.connect(self.question_wanted)
        self.outline.question_wanted.connect(self.question_wanted)
        bar = self.toolbar
        bar.view_chosen.connect(self.show_page)
        bar.only_path.toggled.connect(self._filter)
        bar.searched.connect(self._find)
        bar.next_wanted.connect(self._find_next)

    # -- for the window -----------------------------------------------------------------------------------------

    def reveal(self, node_id: str) -> None:
        """Bring a node into view; what hides it (a folded lane, "only my path") is undone first."""
        if self.scene.track_of(node_id) is None:
            self.toolbar.only_path.setChecked(False)
        track, whole = self.scene.track_of(node_id), self.view.whole
        lane = track is not None and self._folds.unfold({track})
        if self._folds.open(self.scene.folds_over(node_id)) or lane:
            self._arrange()
            if whole:
                self.view.fit()
        items = self.scene.items_of(node_id)
        if items and not any(self.view.shows(item) for item in items):
            self.view.reveal(min(items, key=lambda item: _REACHED_FIRST.index(item.reach)))

    def show_page(self, page: str) -> None:
        """Show the "graph" or the "outline"."""
        self.toolbar.switch.choose(page)
        self.toolbar.show_graph_tools(page == "graph")
        self.pages.setCurrentWidget(self.outline if page == "outline" else self.view)
        if page == "graph" and self.view.whole:
            self.view.fit()

    def toggle_track(self, track: str) -> None:
        """Fold or unfold a lane; its head stays where it is."""
        spot = QPointF(0, self.heads.heads[track].y())
        left = self.view.to_scene(spot).x()
        whole = self.view.whole
        self._folds.toggle(track)
        self._lay()
        self.view.pin(QPointF(left, self.scene.layout.lanes[track].y), spot - QPointF(0, self.heads.inset(track)))
        self._after_folding(whole=whole)

    def toggle_fold(self, item: FoldItem) -> None:
        """Open or shut what is folded within a lane; what was pressed stays where it is."""
        whole, spot = self.view.whole, self.view.viewportTransform().map(item.scenePos())
        self._folds.turn(item.key)
        self._lay()
        self.view.pin(item.scenePos(), spot)
        self._after_folding(whole=whole)
        words = self.tr("{what}: shown below") if item.open else self.tr("{what}: folded")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, words.format(what=item.text.name.text)))

    def _after_folding(self, *, whole: bool) -> None:
        """Follow what was folded by hand; a graph that was shown whole is so again as soon as it may move."""
        self._find_anew()
        self._count()
        if whole:
            self.view.keep_whole()

    def _lay(self) -> None:
        """Move everything to where it stands now."""
        self.scene.arrange(self._folds.folded, self._visible(), self._folds.inside)
        self.view.refresh_bounds()

    # -- following the session ----------------------------------------------------------------------------------

    def _changed(self, before: Snapshot, after: Snapshot) -> None:
        whole = self.view.whole
        if before.state.edition != after.state.edition:
            self._rebuild()
        elif before.assessment is not after.assessment and (self._possible_again() or self._visible() is not None):
            self._arrange()
            self._stay_whole(whole=whole)
            self.view.afterglow.show(self.scene.renewed, self.view.seen())
        else:
            self.scene.restyle(after)
            if self._count_options():
                self.heads.measure()
                self._stay_whole(whole=whole and self.heads.too_wide())
            self.view.refresh_names(self.scene.renewed)
            self.minimap.recolour()
            if before.assessment is not after.assessment:
                self.view.afterglow.show(self.scene.renewed, self.view.seen())

    def _stay_whole(self, *, whole: bool) -> None:
        """Keep a graph that was shown whole so: from afar, heads would stand on the names of the options."""
        if whole and self.view.zoom < TITLES:
            self.view.refit()
        elif whole:
            self.view.keep_whole()

    def _possible_again(self) -> bool:
        """Let out of the folds what is out no longer; says whether there was any."""
        lanes = self._folds.follow(self._counts())
        return self._folds.bring_back(self.scene.ways_out()) or lanes

    def _settle(self) -> bool:
        """Fold what a case that has come on screen has settled; says whether anything changed."""
        lanes = self._folds.settle(self._counts())
        return self._folds.fold_away(self.scene.ways_out(), afresh=True) or lanes

    def _tidy(self) -> None:
        """Fold what has come to be out before the whole is shown."""
        if self._folds.fold_away(self.scene.ways_out()):
            self._lay()
            self._find_anew()
            self._count()

    def _opened(self) -> None:
        """Another case is on screen: fold what it has settled, as far as possible without moving the picture.

        After an empty case it is shown whole, as at the start; and so it is where the one before it was.
        """
        whole = self.view.whole
        if self._settle():
            self._arrange()
        known = bool(self._model.snapshot.state.answers)
        if whole or (known and not self._known) or not self.view.in_sight():
            self._first_look()
        self._known = known

    def _rebuild(self) -> None:
        self.view.afterglow.stop()
        self.scene.rebuild()
        self.view.overview.forget()
        self._settle()
        self._lay()
        self._dress()
        self._first_look()

    def _dress(self) -> None:
        """Renew everything that goes with a new scene."""
        self._find_anew()
        self.heads.rebuild()
        self.minimap.raise_()
        self.zoom_bar.raise_()
        self._count()
        self.view.setAccessibleName(self.tr("Decision graph"))
        self.view.viewport().setAccessibleName(self.tr("Decision graph"))

    def _retheme(self) -> None:
        if self._themes.scale != self._scale:
            self._scale = self._themes.scale
            self._rebuild()
            return
        self.scene.recolour()
        self.minimap.refresh()
        for head in self.heads.heads.values():
            head.update()

    def _visible(self) -> frozenset[str] | None:
        """Ids of what is not closed, while only that is wanted."""
        if not self.toolbar.only_path.isChecked():
            return None
        states = self._model.snapshot.assessment.node_states
        return frozenset(node for node, state in states.items() if state is not False)

    def _filter(self) -> None:
        """Show only the path, or all again; a graph that is shown whole stays whole."""
        whole = self.view.whole
        self._arrange()
        if whole:
            self.view.fit()

    def _arrange(self) -> None:
        """Lay out anew; what the user looks at stays where it is on the screen."""
        before = [(item, item.scenePos()) for item in self.view.in_sight()]
        self._lay()
        self._find_anew()
        self._count()
        for item, place in before:
            if item.isVisible():
                spot = self.view.viewportTransform().map(place)
                self.view.pin(item.scenePos(), spot)
                break
        if self.view.focused() is None:
            self.view.settle()

    def _count(self) -> None:
        """Count the options of a graph whose parts have moved."""
        self._count_options()
        self.heads.measure()
        self.view.viewport().update()  # the names beside the lanes are no items
        self.minimap.refresh()

    def _count_options(self) -> bool:
        """Tell the heads how many options of their lane have each verdict; returns whether that is anything new."""
        counts, folded = self._counts(), self._folds.folded
        heads = self.heads.heads.items()
        new = [track for track, head in heads if head.show_counts(counts[track], folded=track in folded)]
        self.view.setAccessibleDescription(summary(self.scene.edition, self._model.snapshot.assessment))
        return bool(new)

    def _counts(self) -> dict[str, dict[Status, int]]:
        """How many options of each lane have each verdict."""
        verdicts = {verdict.option.id: verdict.status for verdict in self._model.snapshot.assessment.verdicts}
        counts = {track.id: dict.fromkeys(Status, 0) for track in self.scene.edition.tracks}
        for track, count in counts.items():
            for option in self.scene.options_in(track):
                count[verdicts.get(option, Status.NEEDS_INFORMATION)] += 1
        return counts

    # -- what the user does -------------------------------------------------------------------------------------

    def _activate(self, item: NodeItem, at: QPoint) -> None:
        if self.view.zoom < FULL_DETAIL and isinstance(item, CardItem | ChipItem):
            # Too far out to read what would be answered: a click comes closer first.
            self.view.reveal(item)
        elif isinstance(item, ChipItem):
            self.actions_of_branches.answer(item.key, at)
        elif isinstance(item, FoldItem):
            self.view.reveal(item) if self.view.zoom < TITLES else self.toggle_fold(item)
        elif item.kind is NodeKind.LINK:
            self.reveal(item.node)
        else:
            self._model.select(item.node)

    def _find(self, words: str) -> None:
        if self._folds.unfold(self.search.lanes(words)):
            self._arrange()
        self.search.look_for(words)
        if len(words.strip()) >= _MEANT:
            self._open_found()
        self.toolbar.show_found(self.search.position, len(self.search.results))

    def _find_anew(self) -> None:
        """Look again in a graph that has changed, without moving it."""
        self.search.look_for(self.toolbar.search.text(), show=False)
        self.toolbar.show_found(self.search.position, len(self.search.results))

    def _find_next(self) -> None:
        self.search.next()
        self._open_found()
        self.toolbar.show_found(self.search.position, len(self.search.results))

    def _open_found(self) -> None:
        """Open the fold that holds the result in view, and show what was looked for."""
        while (fold := self.search.fold) is not None:
            at = self.search.position
            self._folds.open(frozenset({fold.key}))
            self._arrange()
            self.search.go(at)

    # -- the first look -----------------------------------------------------------------------------------------

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown:
            self._shown = True
            self._first_look()

    def _first_look(self) -> None:
        """Show a known patient's pathways as a whole, and where to begin with an unknown one."""
        if self._model.snapshot.state.answers and self.heads.fit_far():
            self.view.fit()
        else:
            self.view.show_beginning(self._first_zoom())

    def _first_zoom(self) -> float:
        """Two columns side by side if that can be read, at most life size."""
        spacing, card = self.scene.contents.spacing, self._themes.px(WIDTH)
        columns = spacing.trunk + spacing.lane_inset + 2 * card + 3 * spacing.gutter
        return min(1.0, max(self.view.viewport().width() / columns, 0.8))
