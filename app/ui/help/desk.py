"""Everything that explains the program: the guide, the tour, About, and reports of faults."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.actions import Handlers
from app.ui.session_model import SessionModel
from app.ui.stage import Stage
from app.ui.surroundings import Surroundings
from app.ui.theme import ThemeManager
from app.ui.widgets.offer import Offer

if TYPE_CHECKING:
    from app.ui.help.guide import Guide
    from app.ui.help.report_dialog import ReportDialog
    from app.ui.help.stops import Sights
    from app.ui.help.tour import Tour

_FIRST = "first-minute"
_PAGES = {
    "compare": "compare",
    "evidence": "evidence",
    "library": "library",
    "report": "library",
    "teach": "teaching",
    "workup": "walk",
}
"""The section about each page."""


class HelpDesk(QObject):
    """Opens what explains the program, each once, beside the window."""

    #: The tour needs the pathways on screen.
    home_wanted = Signal()

    def __init__(self, model: SessionModel, themes: ThemeManager, surroundings: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._model, self._themes, self._window = model, themes, window
        self._version, self._settings = surroundings.version, surroundings.settings
        self.offer = Offer()
        self.offer.chosen.connect(self._answer)
        self._report: ReportDialog | None = None
        self._guide: Guide | None = None
        self._parts: dict[QWidget, str] = {}
        self._stage: Stage | None = None
        self._sights: Sights | None = None
        self.tour: Tour | None = None

    def handlers(self) -> Handlers:
        """What the actions of this desk do."""
        return {
            "guide": self.show_guide,
            "tour": self.show_around,
            "keys": self.show_keys,
            "about": self.show_about,
        }

    def show_about(self) -> None:
        """Show About, or bring it to the front."""
        from app.ui.help.about import About  # never needed in most runs

        about = self._window.findChild(About)
        if about is None:
            about = About(self._model.knowledge, self._version, self._themes, self._window)
        about.show()
        about.raise_()
        about.activateWindow()

    def settle(self, sights: Sights, stage: Stage) -> None:
        """Take the parts of the window and the place of its pages."""
        self._sights, self._stage = sights, stage
        self._parts = {
            sights.patient: "answering",
            sights.graph: "pathway",
            sights.options: "verdicts",
            sights.road: "road",
        }

    def welcome(self) -> None:
        """Show around at the very first start of a window that remembers, unless something waits for an answer."""
        if not self._settings.toured and self.offer.isHidden():
            self._settings.toured = True
            self.show_around()

    def show_around(self) -> None:
        """Begin the tour."""
        from app.ui.help.stops import stops  # of use at the first start, and hardly later
        from app.ui.help.tour import Tour

        if self._sights is None or self._stage is None:
            return
        if self._stage.page is not None:
            self.home_wanted.emit()
        if self.tour is None:
            self.tour = Tour(self._themes, self._window)
        self.tour.begin(stops(self._sights))

    def show_guide(self) -> None:
        """Show the section about what has the keyboard, or about the page that is open."""
        part = QApplication.focusWidget()
        while part is not None and part not in self._parts:
            part = part.parentWidget()
        page = self._stage.page if self._stage is not None else None
        self.show_section(self._parts[part] if part is not None else _PAGES.get(page or "", _FIRST))

    def show_keys(self) -> None:
        """Show every shortcut."""
        self.show_section("keyboard")

    def show_section(self, section: str) -> None:
        """Show a section of the guide, or bring it to the front."""
        from app.ui.help.guide import Guide  # never needed in most runs

        if self._guide is None:
            self._guide = Guide(self._themes, self._window)
            self._guide.tour_wanted.connect(self.show_around)
        self._guide.show_section(section)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def offer_report(self, code: str, text: str, file: Path | None) -> None:
        """Offer the report of what ended the last run, without asking for attention now."""
        from app.ui.help.report_dialog import ReportDialog

        self._report = ReportDialog(code, text, file, self._window)
        choices = {"show": self.tr("Show the report"), "close": self.tr("Close")}
        self.offer.say(self.tr("The program ended unexpectedly when it ran last."), choices)

    def _answer(self, name: str) -> None:
        report, self._report = self._report, None
        if report is not None and name == "show":
            report.show()
