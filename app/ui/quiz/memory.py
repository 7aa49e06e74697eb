"""What the learner has seen so far, kept in one small file on this machine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import paths
from app.teaching.results import MAX_BYTES, MAX_ITEMS, Result, ResultFileError, ResultSheet, dump_sheet, parse_sheet
from app.ui.saving import write_whole


class Memory(QObject):
    """Without a file, or while nothing is to be remembered, results last as long as the window."""

    #: There is more to show, or less.
    changed = Signal()

    def __init__(self, file: Path | None, forgetful: Callable[[], bool]) -> None:
        super().__init__()
        self._file, self._forgetful = file, forgetful
        self._results: list[Result] | None = None
        self.problem = ""
        """Why what was kept cannot be read or written; nothing is written over it."""

    @property
    def results(self) -> tuple[Result, ...]:
        """Everything seen, the oldest first; read from the file when it is first asked for."""
        return tuple(self._known())

    @property
    def lasting(self) -> bool:
        """Say whether results are kept beyond this window."""
        return self._file is not None and not self._forgetful() and not self.problem

    def add(self, result: Result) -> None:
        """Keep a result, of very many only the newest."""
        known = self._known()
        known.append(replace(result, day=date.today().isoformat()))
        del known[:-MAX_ITEMS]
        self._write(known)
        self.changed.emit()

    def erase(self) -> None:
        """Forget everything, on disk as well."""
        self._results, self.problem = [], ""
        if self._file is not None:
            try:
                self._file.unlink(missing_ok=True)
            except OSError as error:
                self.problem = error.strerror or str(error)
        self.changed.emit()

    def _known(self) -> list[Result]:
        if self._results is None:
            self._results = self._read()
        return self._results

    def _read(self) -> list[Result]:
        if self._file is None or not self._file.exists():
            return []
        try:
            return list(parse_sheet(paths.read_start(self._file, MAX_BYTES)).results)
        except (OSError, ResultFileError) as error:
            self.problem = str(error)
            return []

    def _write(self, known: list[Result]) -> None:
        if self._file is None or not self.lasting:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.problem = error.strerror or str(error)
            return
        self.problem = write_whole(self._file, dump_sheet(ResultSheet("", "", tuple(known))))
