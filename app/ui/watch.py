"""What watches over a running program: the log, the catcher of faults, and the file that a crash leaves."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from app.program.faults import CrashFile, crash_text, write_report
from app.program.journal import Journal, note
from app.program.problems import CRASH
from app.ui.faults import FaultWatch
from app.ui.main_window import MainWindow


class Watch:
    """Watches over one window from `begin` to `end`; `first` says that no other program shares the folder."""

    def __init__(self, window: MainWindow, version: str, folder: Path, *, first: bool) -> None:
        self._window, self._version, self._folder = window, version, folder
        self._journal = Journal(folder, lambda: window.desk.forgetful)
        self.faults = FaultWatch(version, folder / "reports", self._journal.tail)
        self._crash = CrashFile(folder) if first else None

    def begin(self) -> None:
        """Watch from now on, and offer the report of a crash that ended the last run."""
        knowledge = self._window.model.knowledge
        self._journal.begin(self._version, f"{knowledge.version} {knowledge.content_sha256[:12]}")
        self.faults.install(self._window, self._window.desk.keep_now)
        if self._crash is not None:
            dump = self._crash.take()
            if dump.strip():
                self._offer(crash_text(dump, self._version))
            self._crash.arm()

    def end(self) -> None:
        """The program ends as it should."""
        if self._crash is not None:
            self._crash.disarm()
        self.faults.uninstall()
        self._journal.end()

    def _offer(self, text: str) -> None:
        note(CRASH)
        file = write_report(self._folder / "reports", text, datetime.now().astimezone())
        self._window.guide.offer_report(CRASH, text, file)
