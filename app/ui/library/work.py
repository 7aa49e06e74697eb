"""What the library page does with cases: each change can be taken back, or was asked about first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QMessageBox, QPushButton, QWidget

from app import paths
from app.patient.casefile import CaseFileError, parse_case
from app.patient.caseset import MAX_BYTES, KeptCase, parse_cases
from app.program.journal import note
from app.program.problems import code_of
from app.session.library import (
    Backup,
    Damage,
    Entry,
    Library,
    LibraryChangedError,
    LibraryError,
    Shelf,
    keep_both,
    not_held,
)
from app.ui.library.entry_model import time_words
from app.ui.library.export import Export
from app.ui.library.restore import RestoreDialog
from app.ui.notices import give_room, notice
from app.ui.session_model import SessionModel
from app.ui.texts import counted, file_name
from app.ui.theme import ThemeManager
from app.ui.widgets.file_dialog import FileQuestion, ask_open_many
from app.ui.widgets.offer import Offer
from app.ui.widgets.outline_button import outline_button


class LibraryWork(QObject):
    """Changes the library and says what it did, with a way back."""

    #: The library holds something else now.
    changed = Signal()
    #: What was typed and could not be saved is to be saved once more.
    again = Signal()

    def __init__(
        self,
        library: Library,
        model: SessionModel,
        themes: ThemeManager,
        to_export: Callable[[], list[Entry]],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._library, self._knowledge, self._themes, self._page = library, model.knowledge, themes, page
        self.offer = Offer()
        self.offer.chosen.connect(self._chosen)
        self._undo: Callable[[], None] | None = None
        self._damage: Damage | None = None
        self._leaving: list[Entry] = []
        self._arrived: list[KeptCase] = []
        self.export = Export(model, themes, to_export, page)
        self.export.written.connect(self.tell)
        self.export.judged.connect(self._tell_instead)
        self.buttons = self._make_buttons()

    def do(self, name: str, entries: list[Entry]) -> None:
        """Do what a button of the chosen cases says."""
        if entries:
            {
                "duplicate": self._duplicate,
                "delete": self._delete,
                "undelete": self._undelete,
                "purge": self._ask_purge,
            }[name](entries)

    def describe(self, number: int, since: KeptCase, tags: list[str], words: str) -> bool:
        """Save tags and note of a case, which were those of `since` before they were edited.

        What another window wrote meanwhile stays as well. Tells the user, and returns False when nothing was saved.
        """
        both = False

        def save() -> None:
            nonlocal both
            try:
                self._library.describe(number, tags, words, since)
            except LibraryChangedError:
                there = next((item.kept for item in self._library.shelf().entries if item.number == number), since)
                self._library.describe(number, *keep_both(since, tags, words, there), there)
                both = True

        if self._try(save):
            if both:
                self._tell_both(since.case.label)
            return True
        more = self.tr("What you typed is kept in this window.")
        self.offer.say(f"{self.offer.words}. {more}", {"again": self.tr("Try again"), "close": self.tr("Close")})
        return False

    def _tell_both(self, case: str) -> None:
        code = code_of(LibraryChangedError)
        note(code)
        words = self.tr(
            "Another window changed tags or note of “{case}” meanwhile. Nothing was written over: what both windows "
            "wrote is kept ({code})."
        )
        self.tell(words.format(case=case or self.tr("Untitled"), code=code))

    def tell(self, words: str) -> None:
        """Say something, with nothing to choose but to close it."""
        self._undo = None
        self.offer.say(words, {"close": self.tr("Close")})

    def _tell_instead(self, said: str, words: str) -> None:
        if self.offer.words == said and not self.offer.isHidden():
            self.tell(words)

    def refuse(self, error: LibraryError) -> None:
        """Say what the library could not do."""
        code = code_of(type(error))
        note(code)
        self.tell(f"{error} ({code})")

    def offer_rescue(self) -> None:
        """Say that the library is damaged and offer what can be rescued."""
        try:
            self._damage = self._library.damage()
            note("E302", readable=self._damage.readable)
        except LibraryError as error:
            self.refuse(error)
            return
        readable = self._damage.readable
        one = self.tr("The library is damaged. It will be set aside, not deleted; {n} case can still be read from it.")
        many = self.tr(
            "The library is damaged. It will be set aside, not deleted; {n} cases can still be read from it."
        )
        none = self.tr("The library is damaged, and none of its cases can be read. It will be set aside, not deleted.")
        text = counted(readable, one, many) if readable else none
        choices = {"anew": self.tr("Begin with what can be read") if readable else self.tr("Begin an empty library")}
        if self._damage.backup is not None:
            words = self.tr("Restore the backup of {date} ({n} cases)")
            when = time_words(self._damage.backup.made)
            choices = {"rescue": words.format(date=when, n=self._damage.in_backup), **choices}
        self.offer.say(text, choices)

    # -- cases ----------------------------------------------------------------------------------------------------

    def _duplicate(self, entries: list[Entry]) -> None:
        words = self.tr("{case} (copy)")
        copies = [
            replace(entry.kept, case=replace(entry.kept.case, label=words.format(case=entry.kept.case.label)[:200]))
            for entry in entries
        ]
        self._add(copies, self.tr("{n} case was duplicated."), self.tr("{n} cases were duplicated."))

    def _delete(self, entries: list[Entry]) -> None:
        numbers = [entry.number for entry in entries]
        if self._try(lambda: self._library.delete(numbers)):
            one = self.tr("{n} case was put into the bin for 30 days.")
            many = self.tr("{n} cases were put into the bin for 30 days.")
            self._offer_undo(counted(len(numbers), one, many), lambda: self._library.undelete(numbers))

    def _undelete(self, entries: list[Entry]) -> None:
        numbers = [entry.number for entry in entries]
        if self._try(lambda: self._library.undelete(numbers)):
            words = counted(len(numbers), self.tr("{n} case was put back."), self.tr("{n} cases were put back."))
            self._offer_undo(words, lambda: self._library.delete(numbers))

    def _ask_purge(self, entries: list[Entry]) -> None:
        self._leaving = entries
        box = QMessageBox(self._page.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(counted(len(entries), self.tr("Delete {n} case for good?"), self.tr("Delete {n} cases for good?")))
        more = self.tr(
            "This cannot be taken back. Their bytes in the library are overwritten; copies that the disk, another "
            "program or a backup of this computer made are beyond the reach of this program."
        )
        box.setInformativeText(more)
        box.setCheckBox(QCheckBox(self.tr("Remove all backups and damaged libraries too: they hold these cases"), box))
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        box.addButton(self.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole).setObjectName("purge")
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.finished.connect(self._purge)
        give_room(box)
        box.open()

    def _purge(self) -> None:
        box = self.sender()
        pressed = box.clickedButton() if isinstance(box, QMessageBox) else None
        if isinstance(box, QMessageBox) and pressed is not None and pressed.objectName() == "purge":
            numbers, backups = [entry.number for entry in self._leaving], box.checkBox().isChecked()
            if self._try(lambda: self._library.purge(numbers, backups=backups)):
                one, many = self.tr("{n} case was deleted for good."), self.tr("{n} cases were deleted for good.")
                self.tell(counted(len(numbers), one, many))

    def _add(self, cases: Sequence[KeptCase], one: str, many: str, more: str = "") -> None:
        numbers: list[int] = []
        if self._try(lambda: numbers.extend(self._library.add(cases))):
            words = f"{counted(len(numbers), one, many)} {more}".strip()
            self._offer_undo(words, lambda: self._library.delete(numbers))

    # -- files ----------------------------------------------------------------------------------------------------

    def ask_import(self) -> None:
        """Let the user pick files with cases."""
        words = self.tr("Cases ({pattern})").format(pattern="*.netcases *.netcase")
        ask_open_many(self._page, FileQuestion(self.tr("Import cases"), [words]), self.import_files)

    def import_files(self, files: Sequence[Path]) -> None:
        """Import all cases of all files, or tell what is wrong and import none."""
        cases = self._read_all(files)
        if cases is not None:
            self._import(cases)

    def offer_import(self, files: Sequence[Path]) -> None:
        """Say what files hold that came by a double click or a drop: nothing is kept unasked."""
        cases = self._read_all(files)
        if cases is None:
            return
        self._arrived, count = cases, len(cases)
        words = self.tr("Import {n} case from {file}?") if count == 1 else self.tr("Import {n} cases from {file}?")
        if len(files) > 1:
            words = self.tr("Import {n} cases from {files} files?")
        choices = {"import": self.tr("Import into the library"), "close": self.tr("Do not import")}
        self.offer.say(words.format(n=count, file=file_name(files[0]), files=len(files)), choices)

    def _import(self, cases: list[KeptCase]) -> None:
        """Import what is not in the library yet: the same file once more adds nothing."""
        try:
            held = [entry.kept for entry in self._library.shelf().entries if not entry.deleted]
        except LibraryError as error:
            self.refuse(error)
            return
        new = not_held(cases, held)
        there = len(cases) - len(new)
        one, many = self.tr("{n} case is in the library already."), self.tr("{n} cases are in the library already.")
        words = counted(there, one, many) if there else ""
        if new or not cases:
            self._add(new, self.tr("{n} case was imported."), self.tr("{n} cases were imported."), words)
        else:
            self.tell(words)

    def _read_all(self, files: Iterable[Path]) -> list[KeptCase] | None:
        """The cases of all files; tells the user and returns None when one of them cannot be used."""
        cases: list[KeptCase] = []
        for file in files:
            try:
                cases += self._read(file)
            except (OSError, CaseFileError) as error:
                reason = error.strerror or str(error) if isinstance(error, OSError) else str(error)
                what = self.tr("{file} was not imported.").format(file=file_name(file))
                more = self.tr("{reason}. The library is unchanged.").format(reason=reason)
                notice(self._page.window(), what, more, code_of(type(error)))
                return None
        return cases

    def _read(self, file: Path) -> tuple[KeptCase, ...]:
        data = paths.read_start(file, MAX_BYTES)
        if file.suffix.lower() == ".netcase":
            return (KeptCase(parse_case(data, self._knowledge.features)),)
        return parse_cases(data, self._knowledge.features)

    # -- backups --------------------------------------------------------------------------------------------------

    def ask_restore(self) -> None:
        """Show the backups and what each would change."""
        try:
            backups = self._library.backups()
        except LibraryError as error:
            self.refuse(error)
            return
        if not backups:
            self.tell(self.tr("There is no backup yet; one is made before the first change of each session."))
            return
        dialog = RestoreDialog(self._library, backups, self._themes, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self._restore)
        dialog.open()

    def _restore(self, backup: Backup) -> None:
        if self._try(lambda: self._library.restore(backup)):
            before, after = self._library.backups()[0], self._library.shelf()
            words = self.tr("The library is as it was on {date}.").format(date=time_words(backup.made))
            self._offer_undo(words, lambda: self._take_back(before, after))

    def _take_back(self, before: Backup, after: Shelf) -> None:
        """Undo a restore, as long as nobody has saved anything since: that would be lost without a word."""
        if self._library.shelf() != after:
            words = self.tr("The library was changed since. Backups… shows what going back would change.")
            raise LibraryError(words)
        self._library.restore(before)

    # -- helpers --------------------------------------------------------------------------------------------------

    def _chosen(self, name: str) -> None:
        if name == "undo" and self._undo is not None:
            undo, self._undo = self._undo, None
            self._try(undo)
        elif name == "again":
            self.again.emit()
        elif name == "import":
            self._import(self._arrived)
        elif name in ("rescue", "anew") and self._damage is not None:
            backup = self._damage.backup if name == "rescue" else None
            aside: list[str] = []
            if self._try(lambda: aside.append(self._library.recover(backup))):
                self.tell(self.tr("The damaged library was set aside as {file}.").format(file=aside[0]))

    def _offer_undo(self, words: str, undo: Callable[[], None]) -> None:
        self._undo = undo
        self.offer.say(words, {"undo": self.tr("Undo"), "close": self.tr("Close")})

    def _try(self, change: Callable[[], object]) -> bool:
        """Change the library; tells the user and returns False when that cannot be done."""
        try:
            change()
        except LibraryError as error:
            self.refuse(error)
            return False
        self.changed.emit()
        return True

    def _make_buttons(self) -> tuple[QPushButton, ...]:
        load, backups = outline_button(self.tr("Import…")), outline_button(self.tr("Backups…"))
        buttons = (load, self.export.button, backups)
        load.clicked.connect(self.ask_import)
        backups.clicked.connect(self.ask_restore)
        return buttons
