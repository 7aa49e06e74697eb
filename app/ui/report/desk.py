"""What leaves the window: the report, the whole graph as a picture, and options copied as text."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QCursor
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from app.patient.telling import telling_answers
from app.report.compose import Occasion, compose, compose_entry
from app.report.document import Report
from app.report.report_text import entry_text, options_text, report_text
from app.report.since import changes_since
from app.ui.actions import Handlers
from app.ui.cases.files import CaseFiles
from app.ui.cases.handing_on import without_answers
from app.ui.cases.open_cases import case_of
from app.ui.options.card import OptionCard
from app.ui.saving import save_file, tell_unsaved
from app.ui.session_model import SessionModel
from app.ui.theme import ThemeManager
from app.ui.widgets.clipboard import copy_text
from app.ui.widgets.file_dialog import PICTURES, FileQuestion, ask_save
from app.ui.widgets.offer import Offer
from app.ui.widgets.text import tooltip

if TYPE_CHECKING:
    from app.ui.report.page import ReportPage


class ReportDesk(QObject):
    """Writes what is on screen as documents; `offer` is the line that speaks of a reopened report."""

    def __init__(
        self, model: SessionModel, themes: ThemeManager, files: CaseFiles, origin: tuple[str, date], window: QWidget
    ) -> None:
        """Take the program's version and the day as `origin`."""
        super().__init__(window)
        self._model, self._files, self._window = model, files, window
        self._version, self._today = origin
        self._themes = themes
        self._careful = ""
        self.offer = Offer()
        files.reopened.connect(self._tell)
        files.open_cases.changed.connect(self.offer.hide)

    @cached_property
    def page(self) -> ReportPage:
        """The page that shows the report; made when it is first wanted."""
        from app.ui.report.page import ReportPage

        page = ReportPage(self._model, self._themes, self.compose_page)
        page.careful.clicked.connect(self.be_careful)
        self._files.reopened.connect(page.follow)
        return page

    @property
    def heading(self) -> str:
        """The case and the day, as they stand above what leaves the window."""
        return f"{self._files.open_cases.current.name}, {self._today.isoformat()}"

    def handlers(self) -> Handlers:
        """What the actions of this desk do."""
        return {
            "copy_option": self.copy_option,
            "copy_list": self.copy_list,
            "copy_all": self.copy_all,
            "export_graph": self.ask_graph,
        }

    def compose(self) -> Report:
        """The report of the case on screen; what has changed is told while the answers are those of its report."""
        current, snapshot = self._files.open_cases.current, self._model.snapshot
        then = current.then if current.saved.answers == snapshot.state.answers else None
        occasion = Occasion(self._version, self._today, case_of(snapshot.state, current.name), then)
        return compose(snapshot.assessment, self._model.knowledge, occasion)

    def compose_page(self) -> Report:
        """The report as its page shows it: without the answers that single the patient out, where that is wanted."""
        current, state = self._files.open_cases.current, self._model.snapshot.state
        held_back = telling_answers(state.answers) if current.key == self._careful else ()
        if not held_back:
            return self.compose()
        less = without_answers(state, held_back)
        occasion = Occasion(self._version, self._today, case_of(less, current.name), held_back=held_back)
        return compose(self._model.read(less).assessment, self._model.knowledge, occasion)

    def be_careful(self, careful: bool) -> None:
        """Leave the answers that single the patient out of the report of the case on screen, or tell them again."""
        self._careful = self._files.open_cases.current.key if careful else ""
        self.page.refresh()

    # -- copying ------------------------------------------------------------------------------------------------

    def copy_option(self) -> None:
        """Copy the option that is looked at, with all that is said of it; the list when there is none."""
        self._copy_option(self._model.snapshot.state.selected or "")

    def copy_list(self) -> None:
        """Copy the options with their verdicts."""
        self._copy(options_text(self.compose()), self.tr("The option list was copied."))

    def copy_all(self) -> None:
        """Copy the whole assessment."""
        self._copy(report_text(self.compose(), full=True), self.tr("The whole assessment was copied."))

    def offer_menu(self, panel: QWidget) -> None:
        """Let the options be copied by the context menu of their panel."""
        panel.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        panel.customContextMenuRequested.connect(self._ask_menu)

    def _copy_option(self, option_id: str) -> None:
        assessment = self._model.snapshot.assessment
        found = next((item for item in assessment.verdicts if item.option.id == option_id), None)
        if found is None:
            self.copy_list()
            return
        entry = compose_entry(found, assessment, self._model.knowledge)
        words = self.tr("{option} was copied.").format(option=entry.label)
        self._copy(entry_text(entry, self.compose().origin), words)

    def _copy(self, text: str, said: str) -> None:
        copy_text(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, said))
        QToolTip.showText(QCursor.pos(), tooltip(said), self._window)

    def _ask_menu(self, at: QPoint) -> None:
        panel = self.sender()
        assert isinstance(panel, QWidget)  # for the type checker
        card: QWidget | None = panel.childAt(at)
        while card is not None and not isinstance(card, OptionCard):
            card = card.parentWidget()
        menu = QMenu(panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(card, OptionCard):
            copy = menu.addAction(self.tr("Copy this option"))
            copy.setData(card.option_id)
            copy.triggered.connect(self._copy_asked)
        menu.addAction(self.tr("Copy the option list")).triggered.connect(self.copy_list)
        menu.addAction(self.tr("Copy the whole assessment")).triggered.connect(self.copy_all)
        menu.popup(panel.mapToGlobal(at))

    def _copy_asked(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._copy_option(str(action.data()))

    # -- the graph ------------------------------------------------------------------------------------------------

    def ask_graph(self) -> None:
        """Let the user pick a file for the whole graph; its ending says how it is drawn."""
        ask_save(
            self._window, FileQuestion(self.tr("Save the whole graph"), PICTURES, self.tr("graph")), self.write_graph
        )

    def write_graph(self, file: Path) -> bool:
        """Draw the whole graph into a file; tells the user and returns False when it cannot be done."""
        from app.ui.report.picture import FORMS
        from app.ui.report.whole_graph import graph_bytes  # heavy, and seldom wanted

        form = file.suffix.lower().lstrip(".")
        if form not in FORMS:
            tell_unsaved(file, self.tr("A picture of the graph is a .png, .svg or .pdf file"), self._window)
            return False
        return save_file(file, graph_bytes(self._model, self.compose(), form), self._window)

    # -- a report that was opened again ---------------------------------------------------------------------------

    def _tell(self) -> None:
        then = self._files.open_cases.current.then
        if then is not None:
            since = changes_since(then, self._model.snapshot.assessment, self._model.knowledge)
            choices = {"report": self.tr("Show the report"), "later": self.tr("Close")}
            self.offer.say(since.summary, choices)  # after the case has been shown, which hides an older offer
