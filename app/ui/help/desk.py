"""Everything that explains the program: About, and reports of faults."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.help.report_dialog import ReportDialog
from app.ui.session_model import SessionModel
from app.ui.theme import ThemeManager
from app.ui.widgets.offer import Offer


class HelpDesk(QObject):
    """Opens what explains the program, each once, beside the window."""

    def __init__(self, model: SessionModel, themes: ThemeManager, version: str, window: QWidget) -> None:
        super().__init__(window)
        self._model, self._themes, self._version, self._window = model, themes, version, window

        self.offer = Offer()
        self.offer.chosen.connect(self._answer)
        self._report: ReportDialog | None = None

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What the actions of this desk do."""
        return {"about": self.show_about}

    def show_about(self) -> None:
        """Show About, or bring it to the front."""
        from app.ui.help.about import About  # never needed in most runs

        about = self._window.findChild(About)
        if about is None:
            about = About(self._model.knowledge, self._version, self._themes, self._window)
        about.show()
        about.raise_()
        about.activateWindow()

    def offer_report(self, code: str, text: str, file: Path | None) -> None:
        """Offer the report of what ended the last run, without asking for attention now."""
        self._report = ReportDialog(code, text, file, self._window)
        choices = {"show": self.tr("Show the report"), "close": self.tr("Close")}
        self.offer.say(self.tr("The program ended unexpectedly when it ran last."), choices)

    def _answer(self, name: str) -> None:
        report, self._report = self._report, None
        if report is not None and name == "show":
            report.show()
