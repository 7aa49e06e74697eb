"""Opening and saving cases of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.patient.casefile import MAX_BYTES, Case, dump_case
from app.patient.caseset import KeptCase
from app.patient.telling import hold_back
from app.program.file_kinds import CASE, OPENED, REPORTS
from app.program.journal import note
from app.program.problems import CHANGED, ROADS, WRITING, code_of
from app.session.library import Entry, Library, LibraryChangedError, LibraryError
from app.session.road import Roads
from app.session.road_records import from_records
from app.session.state import SessionState
from app.ui.cases.leaving import Leaving
from app.ui.cases.open_cases import OpenCase, OpenCases, case_of, same_file
from app.ui.cases.reading import CaseReader, changed, digest
from app.ui.notices import notice
from app.ui.saving import write_whole
from app.ui.session_model import SessionModel
from app.ui.texts import file_name
from app.ui.widgets.file_dialog import FileQuestion, ask_open, ask_save

_PATTERN = f"*{CASE}"


class CaseFiles(QObject):
    """Opens cases beside each other, saves them to a file or to the library, and asks before one would be lost."""

    #: A file was opened or written; hands on its path.
    used = Signal(object)
    #: The case on screen was written to a file.
    written = Signal()
    #: A case of the library was saved.
    kept = Signal()
    #: A case was opened from a report; the case on screen knows what the report said.
    reopened = Signal()

    def __init__(self, model: SessionModel, window: QWidget, open_library: Callable[[], Library] | None = None) -> None:
        super().__init__(window)
        self._model, self._window, self._open_library = model, window, open_library
        self.open_cases = OpenCases(model, self)
        self.leaving = Leaving(self.open_cases, window, can_keep=self.can_keep)
        self.reader = CaseReader(model.knowledge, window)
        self._take: Callable[[Case], None] | None = None
        self.leaving.save_wanted.connect(self.save)
        self.leaving.keep_wanted.connect(self._keep_first)

    @property
    def unsaved(self) -> bool:
        """Say whether an open case would be lost."""
        return bool(self.open_cases.unsaved)

    @property
    def can_keep(self) -> bool:
        """Say whether there is a library to save in."""
        return self._open_library is not None

    @cached_property
    def library(self) -> Library | None:
        """The library, opened when it is first wanted."""
        return self._open_library() if self._open_library is not None else None

    # -- opening ------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Start an empty case beside the others."""
        self.open_cases.add(SessionState(edition=self._model.snapshot.state.edition))

    def open_sample(self, file: Path) -> None:
        """Open a bundled case; it is never written back."""
        self.open_path(file, keep=False)

    def open_path(self, file: Path, *, keep: bool = True) -> bool:
        """Open a file, or show it where it is open; tells the user and returns False when it cannot be used."""
        return self._open(file, keep=keep, seen=True) is not None

    def open_paths(self, files: Sequence[Path]) -> bool:
        """Open files as `open_path` does and show the last of them; what was refused is told in one message."""
        if len(files) == 1:
            return self.open_path(files[0])
        with self.reader.refusals.together():
            opened = [case for file in files if (case := self._open(file, keep=True, seen=False)) is not None]
        if opened:
            self.open_cases.show(opened[-1])
            self._tell_since(opened[-1])
        return bool(opened)

    def _open(self, file: Path, *, keep: bool, seen: bool) -> OpenCase | None:
        """Open a file, or find it where it is open, `seen` or not yet."""
        there = self.open_cases.find(path=file) if keep else None
        if there is not None and seen:
            self.open_cases.show(there)
        found = self.reader.read(file) if there is None else None
        if found is None:
            return there
        opened, read = found
        if opened.then is None:
            case = self.show_case(opened.case, path=file if keep else None, seen=seen)
            case.read = read
        else:
            case = self.show_case(opened.case, seen=seen)  # a report is never written back
            case.then = opened.then
        if seen:
            self._tell_since(case)
        if keep:
            self.used.emit(file)
        return case

    def _tell_since(self, case: OpenCase) -> None:
        """Say what has changed since a report, once its case is on screen."""
        if case.then is not None:
            self.reopened.emit()

    def open_entry(self, entry: Entry) -> None:
        """Open a case of the library, or show it where it is open."""
        there = self.open_cases.find(number=entry.number)
        if there is not None:
            self.open_cases.show(there)
        else:
            self.show_case(entry.kept.case, number=entry.number)
            self.open_cases.current.stamp = entry.saved

    def ask_other(self, take: Callable[[Case], None]) -> None:
        """Let the user pick a file and hand its case on; the session stays as it is."""
        self._take = take
        pattern = " ".join(f"*{ending}" for ending in (CASE, *REPORTS))
        words = self.tr("Patient files and reports ({pattern})").format(pattern=pattern)
        ask_open(self._window, FileQuestion(self.tr("Open another patient"), [words]), self._picked_other)

    def show_case(
        self, case: Case, *, path: Path | None = None, number: int | None = None, seen: bool = True
    ) -> OpenCase:
        """Show a case; an edition that the knowledge lacks is replaced by the one on screen.

        Where it lacks a treatment of the roads these are left out: the user is told, and the case stays as it is kept.
        """
        known = case.edition in self._model.knowledge.editions
        edition = case.edition if known and case.edition else self._model.snapshot.state.edition
        try:
            roads, lacking = from_records(case.roads, case.answers, self._model.knowledge), ""
        except ValueError as error:
            roads, lacking, path, number = Roads(), str(error), None, None
        state = SessionState(edition=edition, answers=case.answers, label=case.label, roads=roads)
        made = self.open_cases.add(state, path=path, number=number, seen=seen)
        note("C200")
        if lacking:
            what = self.tr("The roads of this case were left out.")
            more = self.tr("{reason}. Its answers were opened; saving asks for another place, so that nothing is lost.")
            notice(self._window, what, more.format(reason=lacking[:1].upper() + lacking[1:]), ROADS)
        return made

    def show_restored(self, case: Case) -> None:
        """Show a case that a crash left: it is unsaved until it is kept somewhere."""
        self.show_case(case)
        current = self.open_cases.current
        current.saved = SessionState(edition=current.state.edition)
        self.open_cases.changed.emit()

    # -- saving -------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Write the case to where it is kept; asks for a file when it is kept nowhere."""
        case = self.open_cases.current
        if case.number is not None:
            self._keep_first()
        elif case.path is not None:
            self._write_first(case.path)
        else:
            self.ask_save()

    def ask_save(self) -> None:
        """Let the user pick a file to write to."""
        words = self.tr("Patient files ({pattern})").format(pattern=_PATTERN)
        offered = str(self.open_cases.current.path or self.tr("case") + CASE)
        question = FileQuestion(self.tr("Save the case"), [words], offered)
        ask_save(self._window, question, self._write_first, self.leaving.give_up)

    def write(self, file: Path) -> bool:
        """Write the case completely or not at all; tells the user and returns False when it cannot be done."""
        case = self.open_cases.current
        if same_file(file, case.path) and case.read and changed(file, case.read):
            case.path = None
            what = self.tr("{file} was not saved.").format(file=file_name(file))
            more = self.tr(
                "Another program changed it after it was read here. Nothing was written over: save the case again, "
                "under another name, and compare the two."
            )
            notice(self._window, what, more, CHANGED)
            return False
        data = dump_case(case_of(case.state, case.name), self._model.knowledge.features)
        problem = self._unfit(file, data) or write_whole(file, data)
        if problem:
            self._refuse(self.tr("{file} was not saved.").format(file=file_name(file)), problem)
            return False
        case.path, case.number, case.read = file, None, digest(data)
        self._settle(case)
        self.used.emit(file)
        self.written.emit()
        return True

    def write_copy(self, file: Path, without: tuple[str, ...]) -> bool:
        """Write the case without these answers and its roads, to be handed on; the case on screen stays as it is."""
        case = self.open_cases.current
        if same_file(file, case.path):
            problem = self.tr("A copy with fewer answers cannot take the place of the case itself")
        else:
            copy = dump_case(hold_back(case_of(case.state, case.name), without), self._model.knowledge.features)
            problem = self._unfit(file, copy) or write_whole(file, copy)
        if problem:
            self._refuse(self.tr("{file} was not saved.").format(file=file_name(file)), problem)
        return not problem

    def _unfit(self, file: Path, data: bytes) -> str:
        """Why a case must not be written there, or not as it is; "" when it may."""
        if file.suffix.lower() in OPENED and file.suffix.lower() != CASE:
            words = self.tr("A case cannot take the place of a {ending} file: choose a name that ends in {case}")
            return words.format(ending=file.suffix, case=CASE)
        if len(data) > MAX_BYTES:
            return self.tr("The case is larger than can be opened again: remove roads or treatments first")
        return ""

    def keep(self) -> bool:
        """Save the case in the library; tells the user and returns False when it cannot be done."""
        if self.library is None:
            return False
        case = self.open_cases.current
        saved = case_of(case.state, case.name)
        try:
            if case.number is None:
                (case.number,) = self.library.add([KeptCase(saved)])
                case.path, case.stamp = None, self.library.saved(case.number)
            else:
                case.stamp = self.library.update(case.number, saved, case.stamp)
        except LibraryChangedError as error:
            case.number = None
            more = self.tr(
                "{reason}. Nothing was written over: save it in the library again, and it is kept as a case of its own."
            )
            what = self.tr("The case was not saved in the library.")
            notice(self._window, what, more.format(reason=error), code_of(type(error)))
            return False
        except LibraryError as error:
            self._refuse(self.tr("The case was not saved in the library."), error)
            return False
        self._settle(case)
        self.kept.emit()
        return True

    def _settle(self, case: OpenCase) -> None:
        """The case is safe: name it, and go on with what waited for that."""
        if not case.state.label and (case.path is not None or case.number is not None):
            self.open_cases.name(case, case.title)
        self.open_cases.settle(case)
        note("C201")
        self.leaving.go_on()

    # -- dialogs --------------------------------------------------------------------------------------------------

    def _picked_other(self, file: Path) -> None:
        case = self.reader.case(file)
        if case is not None and self._take is not None:
            self._take(case)

    def _write_first(self, file: Path) -> None:
        if not self.write(file):
            self.leaving.give_up()

    def _keep_first(self) -> None:
        if not self.keep():
            self.leaving.give_up()

    def _refuse(self, what: str, error: LibraryError | str) -> None:
        more = self.tr("{reason}. The case on screen is unchanged.")
        code = WRITING if isinstance(error, str) else code_of(type(error))
        notice(self._window, what, more.format(reason=str(error).rstrip(".")), code)
