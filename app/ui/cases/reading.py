"""Reading cases from files, and telling when the program cannot use one; the session stays as it is."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app import paths
from app.knowledge.model import Knowledge
from app.patient.casefile import Case, CaseFileError, parse_case
from app.program.file_kinds import CASE
from app.program.problems import code_of
from app.report.record import MAX_BYTES, Opened, read_opened
from app.ui.cases.refusals import Refusals
from app.ui.texts import file_name


class CaseReader(QObject):
    """Reads patient files and reports for one knowledge database."""

    def __init__(self, knowledge: Knowledge, window: QWidget) -> None:
        super().__init__(window)
        self._knowledge = knowledge
        self.refusals = Refusals(window)

    def read(self, file: Path) -> tuple[Opened, bytes] | None:
        """What a file holds, with a digest of its bytes; tells the user and returns None when it cannot be used."""
        try:
            data = paths.read_start(file, MAX_BYTES)
            return read_opened(data, self._knowledge.features), digest(data)
        except (OSError, CaseFileError) as error:
            reason = error.strerror or str(error) if isinstance(error, OSError) else str(error)
            reason = reason[:1].upper() + reason[1:].rstrip(".")
            more = self.tr("{reason}. The case on screen is unchanged.").format(reason=reason)
            what = self.tr("{file} was not opened.").format(file=file_name(file))
            self.refusals.tell(what, more, code_of(type(error)))
            return None

    def samples(self) -> list[tuple[str, Path]]:
        """Label and file of each bundled case that can be read."""
        found = []
        for file in sorted((paths.resources() / "cases").glob(f"*{CASE}")):
            try:
                case = parse_case(file.read_bytes(), self._knowledge.features)
            except (OSError, CaseFileError):
                continue
            found.append((case.label or file.stem, file))
        return found

    def case(self, file: Path) -> Case | None:
        """The case of a file; as `read`."""
        found = self.read(file)
        return found[0].case if found is not None else None


def digest(data: bytes) -> bytes:
    """By which a file's content is known again."""
    return sha256(data).digest()


def changed(file: Path, read: bytes) -> bool:
    """Say whether a file holds something else than what was read; one that is gone or unreadable loses nothing."""
    try:
        return digest(paths.read_start(file, MAX_BYTES)) != read
    except OSError:
        return False
