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

_PANES = ("patient", "graph", "options")
_ALONE = ("teach",)
"""Pages that have nothing to do with the patient on screen, and do not show them."""


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
        from app.ui.report.desk import ReportDesk
        from app.ui.road.strip import RoadStrip
        from app.ui.top_bar import TopBar

        model, themes, around = self.model, self.themes, self.surroundings
        self.reports = ReportDesk(model, themes, self.files, (around.version, around.today), self)
        self.pages = Pages(model, themes, self.desk, self.reports)
        self.stage.take_pages(self.pages.rows)
        self.appearance = Appearance(themes, self.settings, self)
        self.actions_ = Actions(self._handlers(), self)
        self.top_bar = TopBar(model, themes, self.actions_)
        self.palette_ = Palette(model, themes, self.actions_, self)
        self.arrivals = Arrivals(self.files, self.pages, self.stage, self)
        self.road = RoadStrip(model, themes)  # hidden until a road is begun: nothing moves when it takes its place

    def _finish(self) -> None:
        self.setMenuWidget(self.top_bar)
        self.column.insertWidget(self.column.indexOf(self.guide.offer), self.reports.offer)
        self.column.insertWidget(self.column.indexOf(self.splitter), self.road)
        self.road.set_open(bool(self.model.snapshot.state.roads.roads))
        for pane in (self.graph, self.options):
            pane.raise_()  # a splitter stacks its parts in reverse, and screen readers read from the bottom up
        self.divide()
        self._connect()
        self._fill_samples()
        self._restore()
        self.appearance.settle(self.actions_)
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

    def _handlers(self) -> dict[str, Callable[[], None]]:
        return {
            "new": self.files.begin,
            "open": self._open,
            "save": self.files.save,
            "save_as": self.files.ask_save,
            "keep": self._keep,
            "close_case": self.desk.close_current,
            "next_case": self.desk.next_case,
            "previous_case": self.desk.previous_case,
            "forgetful": self._turn_memory,
            "other_knowledge": self.other.ask,
            "quit": self._quit,
            "undo": self.model.undo_group.undo,
            "redo": self.model.undo_group.redo,
            "start_over": self.model.start_over,
            "next": self._go_next,
            "walk": self._turn_walk,
            "find": self._go_search,
            "search": self._search_everywhere,
            **self.appearance.handlers(),
            "pane_patient": self._panes,
            "pane_graph": self._panes,
            "pane_options": self._panes,
            "road": self._turn_road,
            **dict.fromkeys(self.pages.rows, self._turn_page),
            **self.reports.handlers(),
            **self.guide.handlers(),
        }

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
        self.patient.walking.connect(self._follow_walk)
        self.patient.guide.options_wanted.connect(self._see_options)
        self.patient.guide.workup_wanted.connect(self._see_workup)
        self.options.question_wanted.connect(self._show_question)
        self.graph.question_wanted.connect(self._show_question)
        self.options.figures_wanted.connect(self._show_figures)
        self.options.treatment_wanted.connect(self.road.continue_with)
        self.road.opened.connect(self.actions_["road"].setChecked)
        self.options.welcome.sample_wanted.connect(self.files.open_sample)
        self.pages.left.connect(self._leave_page)
        self.arrivals.page_wanted.connect(self._show_page)
        self.pages.option_wanted.connect(self._show_option)
        self.pages.question_wanted.connect(self._show_question)
        self.palette_.help_wanted.connect(self.guide.show_section)
        self.palette_.question_wanted.connect(self._show_question)
        self.palette_.option_wanted.connect(self._show_option)
        self.palette_.decision_wanted.connect(self._show_decision)
        self.palette_.details_wanted.connect(self._open_option)
        self.reports.offer.chosen.connect(self._answer_reopened)
        self.reports.offer_menu(self.options)
        self.files.open_cases.changed.connect(self._name_case)
        self.files.written.connect(self.status_line.tell_written)
        self.files.kept.connect(self.status_line.tell_kept)
        self.guide.settle(self._sights(), self.stage)
        self.guide.home_wanted.connect(self._leave_page)
        self.actions_["other_knowledge"].setEnabled(self.other.able)
        undo = self.model.undo_group
        for able in (undo.canUndoChanged, undo.canRedoChanged):
            able.connect(self._allow_undo)
        self._allow_undo()
        undo.indexChanged.connect(self._name_undo)
        self._name_undo()
        for name, begun in (("walk", not self.patient.guide.isHidden()), ("road", self.road.open)):
            self.actions_[name].setChecked(begun)  # while there was no action to say so

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

    def _allow_undo(self) -> None:
        undo, alone = self.model.undo_group, self.stage.page in _ALONE
        self.actions_["undo"].setEnabled(undo.canUndo() and not alone)
        self.actions_["redo"].setEnabled(undo.canRedo() and not alone)

    def _name_undo(self) -> None:
        self._say("undo", self.tr("Undo: {step}"), self.model.undo_group.undoText())
        self._say("redo", self.tr("Redo: {step}"), self.model.undo_group.redoText())

    def _say(self, action_id: str, words: str, step: str) -> None:
        from app.ui.widgets.text import tooltip

        self.actions_[action_id].setToolTip(tooltip(words.format(step=step) if step else ""))

    def _show_patient(self) -> None:
        """Bring the patient pane on screen, whatever hides it."""
        if self.stage.page in _ALONE:
            self._leave_page()
        self.actions_["pane_patient"].setChecked(True)
        self.patient.show()

    def _show_question(self, feature_id: str) -> None:
        self._show_patient()
        self.patient.reveal(feature_id)

    def _follow_walk(self, walking: bool) -> None:
        self.actions_["walk"].setChecked(walking)
        if walking:
            self._show_patient()

    def _turn_walk(self) -> None:
        self.patient.turn_walk()

    def _see_options(self) -> None:
        self.actions_["pane_options"].setChecked(True)
        self._leave_page()
        self.patient.set_walking(False)
        self.options.start()

    def _see_workup(self) -> None:
        self._show_page("workup")

    def _turn_road(self) -> None:
        self.road.set_open(self.actions_["road"].isChecked())
        if self.road.open:
            self.road.begin()

    def _turn_page(self) -> None:
        """Show the page whose action was checked last, or the views when it was unchecked."""
        checked = [name for name in self.pages.rows if self.actions_[name].isChecked()]
        self._show_page(next((name for name in checked if name != self.stage.page), None))

    def _leave_page(self) -> None:
        self._show_page(None)

    def _show_page(self, page: str | None) -> None:
        for name in self.pages.rows:
            self.actions_[name].setChecked(name == page)
        for action_id in ("pane_graph", "pane_options"):
            self.actions_[action_id].setEnabled(page is None)
        for action_id in ("pane_patient", "road", "start_over"):
            self.actions_[action_id].setEnabled(page not in _ALONE)
        self.stage.show_page(page)
        self._allow_undo()
        self._panes()
        if page is None:
            self.graph.view.setFocus()

    def _show_option(self, option_id: str) -> None:
        self.actions_["pane_options"].setChecked(True)
        self._leave_page()
        self.model.select(None)  # so that it is revealed even if it was looked at before
        self.model.select(option_id)

    def _go_next(self) -> None:
        self._show_patient()
        self.patient.start()

    def _go_search(self) -> None:
        self._show_patient()
        self.patient.start_search()

    def _search_everywhere(self) -> None:
        self.palette_.start()

    def _show_decision(self, decision_id: str) -> None:
        self.actions_["pane_graph"].setChecked(True)
        self._leave_page()
        self.model.select(decision_id)
        self.graph.reveal(decision_id)

    def _open_option(self, option_id: str) -> None:
        self._show_option(option_id)
        self.options.open(option_id)

    def _show_figures(self, option_id: str) -> None:
        self._show_page("evidence")
        self.pages.evidence.show_option(option_id)

    def _answer_reopened(self, name: str) -> None:
        if name == "report":
            self._show_page(name)

    def _keep(self) -> None:
        self.files.keep()

    def _turn_memory(self) -> None:
        self.desk.be_forgetful(self.actions_["forgetful"].isChecked())

    def _quit(self) -> None:
        self.close()

    def _open(self) -> None:
        self.arrivals.ask()

    def _fill_samples(self) -> None:
        samples = self.files.reader.samples()
        self.desk.fill_samples(self.top_bar.menus["samples"], samples)
        self.desk.fill_recent(self.top_bar.menus["recent"])
        self.options.welcome.offer(samples, self.actions_["teach"])

    def _panes(self) -> None:
        alone = self.stage.page in _ALONE
        for part in (self.desk.tabs, self.top_bar, self.status_line, self.road):
            part.show_case(not alone)
        for name, pane in zip(_PANES, (self.patient, self.graph, self.options), strict=True):
            pane.setVisible(self.actions_[f"pane_{name}"].isChecked() and not (alone and name == "patient"))
        views = any(self.actions_[f"pane_{name}"].isChecked() for name in _PANES[1:])
        self.stage.setVisible(views or self.stage.page is not None)

    def _restore(self) -> None:
        for name in _PANES:
            self.actions_[f"pane_{name}"].setChecked(True)
        self.actions_["forgetful"].setChecked(self.settings.forgetful)
        for name in ("keep", "library"):
            self.actions_[name].setEnabled(self.files.can_keep)

    def _remember(self) -> None:
        self.desk.finish()
        self.settings.save_bytes("geometry", self.saveGeometry())
        self.settings.save_bytes("patient_pane", self.splitter.saveState())
        self.settings.save_bytes("view_panes", self.views.saveState())
        self.settings.flush()
