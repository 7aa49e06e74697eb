"""Unsaved cases kept against a crash: written a moment after each change, gone as soon as a case is safe."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app import paths
from app.knowledge.model import Knowledge
from app.patient.casefile import MAX_BYTES, Case, CaseFileError, dump_case, parse_case
from app.ui.cases.open_cases import OpenCases, case_of
from app.ui.saving import write_whole

DELAY_MS = 1500
"""Time between a change and its being written; further changes in it are written together."""


class Recovery(QObject):
    """Keeps a file for each unsaved case in a folder; files found at the start were left by a crash."""

    #: Unsaved cases cannot be kept; hands on why.
    failed = Signal(str)

    def __init__(self, folder: Path, open_cases: OpenCases, knowledge: Knowledge) -> None:
        super().__init__(open_cases)
        self._folder, self._open_cases, self._knowledge = folder, open_cases, knowledge
        self._written: dict[str, bytes] = {}
        self._on = True
        self._failed = False
        self._taken: list[Path] = []
        self.left = sorted(folder.glob("*.netcase"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.write)
        open_cases.changed.connect(self._changed)

    @property
    def able(self) -> bool:
        """Say whether unsaved cases are being kept."""
        return self._on and not self._failed

    def turn(self, *, on: bool) -> None:
        """Keep unsaved cases, or keep none and forget those kept."""
        self._on = on
        self.write()

    def write(self) -> None:
        """Write what is unsaved and remove what is safe, now."""
        self._timer.stop()
        unsaved = self._open_cases.unsaved if self._on else []
        for key in [key for key in self._written if key not in {case.key for case in unsaved}]:
            del self._written[key]
            self._remove([self._file(key)])
        for case in unsaved:
            data = dump_case(case_of(case.state), self._knowledge.features)
            if self._written.get(case.key) != data:
                self._write(case.key, data)

    def take(self) -> list[Case]:
        """Cases that a crash left; what can be read is handed over once. Its files go with `settle`."""
        found = []
        self._taken.clear()
        for file in self.left:
            try:
                found.append(parse_case(paths.read_start(file, MAX_BYTES), self._knowledge.features))
            except (OSError, CaseFileError):
                continue  # stays where it is, and is offered again by a program that can read it
            self._taken.append(file)
        self.left = []
        return found

    def settle(self) -> None:
        """The cases that were taken are open: their files go as soon as these are written anew."""
        self.write()
        if not self._failed:
            self._remove(self._taken)
            self._taken.clear()

    def drop(self) -> None:
        """Remove what a crash left; what cannot be removed stays in `left`."""
        self.left = self._remove([*self.left, *self._taken])
        self._taken.clear()

    def _changed(self) -> None:
        if any(key not in {case.key for case in self._open_cases.unsaved} for key in self._written):
            self.write()  # a case became safe: nothing of it may stay behind
        elif self._on and not self._timer.isActive():
            self._timer.start()

    def _write(self, key: str, data: bytes) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            problem = write_whole(self._file(key), data)
        except OSError as error:
            problem = error.strerror or str(error)
        if not problem:
            self._written[key] = data
        elif not self._failed:
            self._failed = True
            self.failed.emit(problem)

    def _remove(self, files: list[Path]) -> list[Path]:
        """Remove files and return those that their folder does not let go: the next start offers them again."""
        for file in files:
            with suppress(OSError):
                file.unlink(missing_ok=True)
        return [file for file in files if file.exists()]

    def _file(self, key: str) -> Path:
        return self._folder / f"{key}.netcase"
