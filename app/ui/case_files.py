"""Patient files of the window: opening, saving, and not losing what was not saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QIODevice, QObject, QSaveFile, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app import paths
from app.patient.casefile import MAX_BYTES, Case, CaseFileError, dump_case, parse_case
from app.session.state import SessionState
from app.ui.notices import notice
from app.ui.session_model import SessionModel

_PATTERN = "*.netcase"


class CaseFiles(QObject):
    """Knows which file the case on screen belongs to and whether it holds more than the file."""

    #: The case was opened, saved or begun anew.
    moved = Signal()

    def __init__(self, model: SessionModel, window: QWidget) -> None:
        super().__init__(window)
        self._model, self._window = model, window
        self._path: Path | None = None
        self._saved = model.snapshot.state
        self._then: Callable[[], None] | None = None
        self._take: Callable[[Case], None] | None = None
        self._pending = Path()

    @property
    def unsaved(self) -> bool:
        """Say whether answers or label would be lost."""
        now, then = self._model.snapshot.state, self._saved
        return bool(now.answers) and (now.answers, now.label) != (then.answers, then.label)

    def begin(self) -> None:
        """Start an empty case that belongs to no file."""
        self.guard(self._begin)

    def ask_open(self) -> None:
        """Let the user pick a file to open."""
        self.guard(self._pick_open)

    def open_sample(self, file: Path) -> None:
        """Open a bundled case; it is never written back."""
        self._pending = file
        self.guard(self._open_pending)

    def open_path(self, file: Path, *, keep: bool = True) -> bool:
        """Open a file; tells the user and returns False when it cannot be used."""
        case = self.read(file)
        if case is None:
            return False
        self.show_case(case)
        self._path = file if keep else None
        return True

    def read(self, file: Path) -> Case | None:
        """Read a file and leave the session as it is; tells the user and returns None when it cannot be used."""
        try:
            with file.open("rb") as stream:
                return parse_case(stream.read(MAX_BYTES + 1), self._model.knowledge.features)
        except (OSError, CaseFileError) as error:
            self._refuse(self.tr("{file} was not opened.").format(file=file.name), error)
            return None

    def ask_other(self, take: Callable[[Case], None]) -> None:
        """Let the user pick a file and hand its case on; the session stays as it is."""
        self._take = take
        dialog = self._dialog(self.tr("Open another patient"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._picked_other)
        dialog.open()

    def show_case(self, case: Case) -> None:
        """Show a case; an edition that the knowledge lacks is replaced by the one on screen."""
        known = case.edition in self._model.knowledge.editions
        edition = case.edition if known and case.edition else self._model.snapshot.state.edition
        self._model.open(SessionState(edition=edition, answers=case.answers, label=case.label))
        self._path = None
        self._settle()

    def save(self) -> None:
        """Write to the case's file; asks for one when it has none."""
        if self._path is None:
            self.ask_save()
        else:
            self.write(self._path)

    def ask_save(self) -> None:
        """Let the user pick a file to write to."""
        dialog = self._dialog(self.tr("Save the case"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("netcase")
        dialog.fileSelected.connect(self._picked_save)
        dialog.open()

    def write(self, file: Path) -> bool:
        """Write the case completely or not at all; tells the user and returns False when it cannot be done."""
        state = self._model.snapshot.state
        data = dump_case(Case(state.label, state.edition, state.answers), self._model.knowledge.features)
        target = QSaveFile(str(file))
        if not (target.open(QIODevice.OpenModeFlag.WriteOnly) and target.write(data) == len(data) and target.commit()):
            self._refuse(self.tr("{file} was not saved.").format(file=file.name), target.errorString())
            return False
        self._path = file
        self._settle()
        return True

    def guard(self, then: Callable[[], None]) -> None:
        """Do something that drops the case, after asking when that would lose answers."""
        if not self.unsaved:
            then()
            return
        self._then = then
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(self.tr("Save this case first?"))
        box.setInformativeText(self.tr("Its answers are in no file. Without saving they are lost."))
        button = QMessageBox.StandardButton
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        box.setDefaultButton(button.Save)
        box.finished.connect(self._guarded)
        box.open()

    def samples(self) -> list[tuple[str, Path]]:
        """Label and file of each bundled case that can be read."""
        found = []
        for file in sorted((paths.resources() / "cases").glob(_PATTERN)):
            try:
                case = parse_case(file.read_bytes(), self._model.knowledge.features)
            except (OSError, CaseFileError):
                continue
            found.append((case.label or file.stem, file))
        return found

    def _guarded(self, pressed: int) -> None:
        then, self._then = self._then, None
        if then is None or pressed == QMessageBox.StandardButton.Cancel:
            return
        if pressed == QMessageBox.StandardButton.Save and (self._path is None or not self.write(self._path)):
            # the user picks a file first, and then asks again for what would drop the case
            self.ask_save()
            return
        self._saved = self._model.snapshot.state
        then()

    def _begin(self) -> None:
        self._model.open(SessionState(edition=self._model.snapshot.state.edition))
        self._path = None
        self._settle()

    def _open_pending(self) -> None:
        self.open_path(self._pending, keep=False)

    def _pick_open(self) -> None:
        dialog = self._dialog(self.tr("Open a case"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._picked_open)
        dialog.open()

    def _picked_open(self, file: str) -> None:
        self.open_path(Path(file))

    def _picked_other(self, file: str) -> None:
        case = self.read(Path(file))
        if case is not None and self._take is not None:
            self._take(case)

    def _picked_save(self, file: str) -> None:
        self.write(Path(file))

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(mode)
        dialog.setNameFilter(self.tr("Patient files ({pattern})").format(pattern=_PATTERN))
        return dialog

    def _settle(self) -> None:
        self._saved = self._model.snapshot.state
        self.moved.emit()

    def _refuse(self, what: str, error: OSError | CaseFileError | str) -> None:
        reason = error.strerror or str(error) if isinstance(error, OSError) else str(error)
        more = self.tr("{reason}. The case on screen is unchanged.")
        notice(self._window, what, more.format(reason=reason.rstrip(".")))
