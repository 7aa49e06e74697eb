"""Which of the panes and pages are on screen, and the actions that say so."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.ui.actions import Actions, Handlers
from app.ui.graph.panel import GraphPanel
from app.ui.options.panel import OptionsPanel
from app.ui.patient.panel import PatientPanel
from app.ui.stage import Stage

_ALONE = ("teach",)
"""Pages that have nothing to do with the patient on screen, and do not show them."""


class AboutCase(Protocol):
    """A part of the window beside the panes that speaks of the case on screen."""

    def show_case(self, shown: bool) -> None:
        """Speak of it, or not."""
        ...


class Panes(QObject):
    """Shows the panes that are checked, and a page in the place of pathways and options where one is."""

    #: Another page is on screen, or the pathways and options again.
    turned = Signal()

    def __init__(
        self,
        actions: Actions,
        stage: Stage,
        panes: tuple[PatientPanel, GraphPanel, OptionsPanel],
        around: tuple[AboutCase, ...],
    ) -> None:
        """Check all panes; `around` are the parts that fall silent where a page is not about the patient."""
        super().__init__(stage)
        self._actions, self._stage, self._around = actions, stage, around
        self.patient, self.graph, self.options = panes
        self._by_action = dict(zip(("pane_patient", "pane_graph", "pane_options"), panes, strict=True))
        for action_id in self._by_action:
            actions[action_id].setChecked(True)

    def handlers(self) -> Handlers:
        """What the actions of panes and pages do."""
        return {**dict.fromkeys(self._by_action, self._arrange), **dict.fromkeys(self._stage.names, self._turn_page)}

    @property
    def alone(self) -> bool:
        """Say whether a page is on screen that has nothing to do with the patient."""
        return self._stage.page in _ALONE

    def show_page(self, page: str | None) -> None:
        """Show a page; None shows pathways and options."""
        for name in self._stage.names:
            self._actions[name].setChecked(name == page)
        for action_id in ("pane_graph", "pane_options"):
            self._actions[action_id].setEnabled(page is None)
        for action_id in ("pane_patient", "road", "start_over"):
            self._actions[action_id].setEnabled(page not in _ALONE)
        self._stage.show_page(page)
        self.turned.emit()
        self._arrange()
        if page is None:
            self.graph.view.setFocus()

    def leave_page(self) -> None:
        """Show pathways and options again."""
        self.show_page(None)

    def show_patient(self) -> None:
        """Bring the patient on screen, whatever hides them."""
        if self.alone:
            self.leave_page()
        self._actions["pane_patient"].setChecked(True)
        self.patient.show()

    def show_graph(self) -> None:
        """Bring the pathways on screen, whatever hides them."""
        self._actions["pane_graph"].setChecked(True)
        self.leave_page()

    def show_options(self) -> None:
        """Bring the options on screen, whatever hides them."""
        self._actions["pane_options"].setChecked(True)
        self.leave_page()

    def _turn_page(self) -> None:
        """Show the page whose action was checked last, or pathways and options when it was unchecked."""
        checked = [name for name in self._stage.names if self._actions[name].isChecked()]
        self.show_page(next((name for name in checked if name != self._stage.page), None))

    def _arrange(self) -> None:
        for part in self._around:
            part.show_case(not self.alone)
        for action_id, pane in self._by_action.items():
            pane.setVisible(self._actions[action_id].isChecked() and not (self.alone and pane is self.patient))
        views = any(self._actions[action_id].isChecked() for action_id in ("pane_graph", "pane_options"))
        self._stage.setVisible(views or self._stage.page is not None)
