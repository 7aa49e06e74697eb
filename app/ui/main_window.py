"""The main window: it places the panes and hands intents from one to another."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.frame import Frame
from app.ui.settings import WindowSettings
from app.ui.theme import ThemeManager
from app.ui.widgets.sizing import settle_layouts

if TYPE_CHECKING:  # what fills the window is imported by `furnish`, when its frame is already on screen
    from app.ui.help.stops import Sights
    from app.ui.session_model import SessionModel, Snapshot
    from app.ui.surroundings import Surroundings


def _hold() -> None:
    """Let nothing happen in between."""


class MainWindow(Frame):
    """Patient on the left, pathways in the middle, options on the right."""

    def __init__(self, themes: ThemeManager, settings: WindowSettings) -> None:
        """Make the frame, which can be shown at once; `furnish` fills it."""
        super().__init__(themes, settings)
        self.furnished = self.completed = False

    def furnish(self, model: SessionModel, surroundings: Surroundings) -> None:
        """Fill the patient's part of the frame: from now on questions can be answered; `complete` makes the rest.

        What a person has clicked or typed until then is for what stands there now.
        """
        from app.ui.banners import Banners
        from app.ui.cases.desk import CaseDesk
        from app.ui.help.desk import HelpDesk
        from app.ui.other_knowledge import OtherKnowledge
        from app.ui.patient.panel import PatientPanel
        from app.ui.stage import Stage
        from app.ui.status_line import StatusLine

        self.model, self.surroundings = model, surroundings
        self.desk = CaseDesk(model, self.themes, surroundings, self)
        self.files = self.desk.files
        self.other = OtherKnowledge(surroundings.open_knowledge, self)
        self.guide = HelpDesk(model, self.themes, surroundings, self)
        self.banners = Banners(model, self.themes, surroundings.today)
        self.patient = PatientPanel(model, self.themes, self.height())
        self.stage = Stage(self.views)
        self.status_line = StatusLine(model)
        self._place()
        self.furnished = True

    def complete(self, breathe: Callable[[], None] = _hold) -> None:
        """Make what shows the session beside the patient, and what works on it: nothing of it is there before.

        Between the parts, `breathe` may let a person go on answering: each part shows the session as it then is.
        """
        breathe()
        self.patient.fill()
        from app.ui.graph.panel import GraphPanel

        breathe()
        self.graph = GraphPanel(self.model, self.themes)
        self.put("graph", self.graph, 200)
        breathe()
        from app.ui.options.panel import OptionsPanel

        self.options = OptionsPanel(self.model, self.themes)
        self.put("options", self.options, 320)
        breathe()
        self._make_tools()
        breathe()
        self._finish()

    def _make_tools(self) -> None:
        from app.ui.actions import Actions
        from app.ui.appearance import Appearance
        from app.ui.arrivals import Arrivals
        from app.ui.finder.palette import Palette
        from app.ui.pages import Pages
        from app.ui.panes import Panes
        from app.ui.report.desk import ReportDesk
        from app.ui.road.strip import RoadStrip
        from app.ui.routes import Routes
        from app.ui.top_bar import TopBar
        from app.ui.undoing import Undoing

        model, themes, around = self.model, self.themes, self.surroundings
        self.reports = ReportDesk(model, themes, self.files, (around.version, around.today), self)
        self.pages = Pages(model, themes, self.desk, self.reports)
        self.stage.take_pages(self.pages.rows)
        self.actions_ = actions = Actions(self)
        self.appearance = Appearance(themes, self.settings, actions, self)
        self.top_bar = TopBar(model, themes, actions)
        self.palette_ = Palette(model, themes, actions, self)
        self.arrivals = Arrivals(self.files, self.pages, self.stage, self)
        self.road = RoadStrip(model, themes)  # hidden until a road is begun: nothing moves when it takes its place
        about_case = (self.desk.tabs, self.top_bar, self.status_line, self.road)
        self.panes = Panes(actions, self.stage, (self.patient, self.graph, self.options), about_case)
        self.routes = Routes(model, actions, self.panes, self.pages, self.palette_)
        Undoing(model, actions, self.panes)

    def _finish(self) -> None:
        self.setMenuWidget(self.top_bar)
        self.column.insertWidget(self.column.indexOf(self.guide.offer), self.reports.offer)
        self.column.insertWidget(self.column.indexOf(self.splitter), self.road)
        self.road.set_open(bool(self.model.snapshot.state.roads.roads))
        for pane in (self.graph, self.options):
            pane.raise_()  # a splitter stacks its parts in reverse, and screen readers read from the bottom up
        self.divide()
        self._connect()
        self._tie_actions()
        self._fill_samples()
        self._retitle()
        self._name_case()
        self.completed = True

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.furnished:
            event.accept()
            return
        if self.completed and self.isVisible() and not self.pages.keep_notes(self.close):
            event.ignore()
            return
        if self.files.unsaved and self.isVisible():
            event.ignore()
            self.files.leaving.guard(self.close_now)
            return
        self._remember()
        self.other.wait()
        event.accept()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.completed:
            self.road.fit()

    def close_now(self) -> None:
        """Close without another question."""
        self._remember()
        self.hide()
        self.close()

    def _place(self) -> None:
        self.clear_patient()
        self.prepare(self.patient, 280)
        for pane in (self.patient, self.stage):
            self.splitter.addWidget(pane)
            pane.raise_()
        self.splitter.setStretchFactor(1, 1)
        centre = QWidget()
        self.column = QVBoxLayout(centre)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        for part in (self.desk.tabs, self.desk.offer, self.desk.remarks, self.guide.offer, self.banners):
            self.column.addWidget(part)
        self.column.addWidget(self.splitter, 1)
        self.column.addWidget(self.status_line)
        self.setCentralWidget(centre)
        self.divide()
        centre.setFocus()  # so that nothing is being edited at first, and Tab goes to the patient

    def _connect(self) -> None:
        self.model.changed.connect(self._changed)
        self.options.treatment_wanted.connect(self.road.continue_with)
        self.road.opened.connect(self.actions_["road"].setChecked)
        self.options.welcome.sample_wanted.connect(self.files.open_sample)
        self.files.open_cases.changed.connect(self._name_case)
        self.files.written.connect(self.status_line.tell_written)
        self.files.kept.connect(self.status_line.tell_kept)
        self.guide.settle(self._sights(), self.stage)
        self.reports.offer.chosen.connect(self._answer_reopened)
        self.reports.offer_menu(self.options)
        self.palette_.help_wanted.connect(self.guide.show_section)
        self.arrivals.page_wanted.connect(self.panes.show_page)
        for done in (self.pages.left, self.guide.home_wanted):
            done.connect(self.panes.leave_page)

    def _tie_actions(self) -> None:
        actions = self.actions_
        actions.tie(
            {
                "open": self.arrivals.ask,
                "other_knowledge": self.other.ask,
                "quit": self.close,
                "undo": self.model.undo_group.undo,
                "redo": self.model.undo_group.redo,
                "start_over": self.model.start_over,
                "search": self.palette_.start,
                "road": self.road.turn,
                **self.desk.handlers(),
                **self.routes.handlers(),
                **self.appearance.handlers(),
                **self.panes.handlers(),
                **self.reports.handlers(),
                **self.guide.handlers(),
            }
        )
        actions["forgetful"].setChecked(self.settings.forgetful)
        actions["road"].setChecked(self.road.open)
        actions["other_knowledge"].setEnabled(self.other.able)
        for name in ("keep", "library"):
            actions[name].setEnabled(self.files.can_keep)

    def _sights(self) -> Sights:
        from app.ui.help.stops import Sights

        top, patient = self.top_bar, self.patient
        return Sights(patient, patient.next_question, self.graph, self.options, self.road, top.editions, top.pages)

    def _changed(self, before: Snapshot, after: Snapshot) -> None:
        if before.state.edition != after.state.edition:
            self._retitle()
        if before.state.selected != after.state.selected and after.state.selected is not None:
            self.graph.reveal(after.state.selected)
        settle_layouts()

    def _retitle(self) -> None:
        self.setWindowTitle(
            self.tr("Edition {edition} — NET Pathway Explorer").format(edition=self.model.edition.label)
        )

    def _name_case(self) -> None:
        self.top_bar.name_unlabelled(self.files.open_cases.current.title)

    def _answer_reopened(self, name: str) -> None:
        if name == "report":
            self.panes.show_page(name)

    def _fill_samples(self) -> None:
        samples = self.files.reader.samples()
        self.desk.fill_samples(self.top_bar.menus["samples"], samples)
        self.desk.fill_recent(self.top_bar.menus["recent"])
        self.options.welcome.offer(samples, self.actions_["teach"])

    def _remember(self) -> None:
        self.desk.finish()
        self.settings.save_bytes("geometry", self.saveGeometry())
        self.settings.save_bytes("patient_pane", self.splitter.saveState())
        self.settings.save_bytes("view_panes", self.views.saveState())
        self.settings.flush()
