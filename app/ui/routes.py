"""The ways through the window: from where something is named to where it stands."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.ui.actions import Actions, Handlers
from app.ui.finder.palette import Palette
from app.ui.pages import Pages
from app.ui.panes import Panes
from app.ui.session_model import SessionModel


class Routes(QObject):
    """Brings on screen what panes, pages and search ask for: a question, an option, a decision, figures, the walk."""

    def __init__(self, model: SessionModel, actions: Actions, panes: Panes, pages: Pages, palette: Palette) -> None:
        super().__init__(panes)
        self._model, self._actions, self._panes, self._pages = model, actions, panes, pages
        self._patient, self._options = panes.patient, panes.options
        actions["walk"].setChecked(not self._patient.guide.isHidden())  # begun while there was no action to say so
        self._patient.walking.connect(self._follow_walk)
        self._patient.guide.options_wanted.connect(self._end_walk)
        self._patient.guide.workup_wanted.connect(self._show_workup)
        for asker in (self._options, panes.graph, pages, palette):
            asker.question_wanted.connect(self.show_question)
        for asker in (pages, palette):
            asker.option_wanted.connect(self.show_option)
        self._options.figures_wanted.connect(self._show_figures)
        palette.decision_wanted.connect(self._show_decision)
        palette.details_wanted.connect(self.open_option)

    def handlers(self) -> Handlers:
        """What the actions that lead somewhere do."""
        return {"next": self._go_next, "find": self._go_search, "walk": self._patient.turn_walk}

    def show_question(self, feature_id: str) -> None:
        """Show a question among the others, with the keyboard focus on its answer."""
        self._panes.show_patient()
        self._patient.reveal(feature_id)

    def show_option(self, option_id: str) -> None:
        """Show an option in the pathways and among the options."""
        self._panes.show_options()
        self._model.select(None)  # so that it is revealed even if it was looked at before
        self._model.select(option_id)

    def open_option(self, option_id: str) -> None:
        """Show an option with all that is said of it."""
        self.show_option(option_id)
        self._options.open(option_id)

    def _show_decision(self, decision_id: str) -> None:
        self._panes.show_graph()
        self._model.select(decision_id)
        self._panes.graph.reveal(decision_id)

    def _show_figures(self, option_id: str) -> None:
        self._panes.show_page("evidence")
        self._pages.evidence.show_option(option_id)

    def _show_workup(self) -> None:
        self._panes.show_page("workup")

    def _follow_walk(self, walking: bool) -> None:
        self._actions["walk"].setChecked(walking)
        if walking:
            self._panes.show_patient()

    def _end_walk(self) -> None:
        """Leave the walk for what came of it."""
        self._panes.show_options()
        self._patient.set_walking(False)
        self._options.start()

    def _go_next(self) -> None:
        self._panes.show_patient()
        self._patient.start()

    def _go_search(self) -> None:
        self._panes.show_patient()
        self._patient.start_search()
