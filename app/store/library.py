"""The user's library of cases in an SQLite file; what a method returned from is on the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, select, update
from typing_extensions import override

from app.knowledge.model import Feature
from app.patient.casefile import Case
from app.patient.caseset import KeptCase
from app.session.library import Backup, Damage, Library, LibraryChangedError, LibraryError, Preview, Shelf
from app.store import library_rescue
from app.store.library_backups import (
    copy_back,
    list_backups,
    make_backup,
    rotate,
    unfinished,
    unfinished_copy,
)
from app.store.library_bin import empty_bin
from app.store.library_file import check, engine_of, migrate, reading, worded
from app.store.library_rows import case_text, checked, insert_case, insert_tags, never_below, read_shelf, read_words
from app.store.library_schema import STEPS, CaseRow, Step, TagRow

BACKUP_EVERY = timedelta(minutes=30)
"""Age of the newest backup of this session from which a change makes another one first."""

_UNCHANGED = "The library is as it was"


def _nobody() -> str:
    return ""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class SqlLibrary(Library):
    """A library in a folder; the file is made with the first case and opened for each operation anew."""

    def __init__(
        self,
        folder: Path,
        features: Mapping[str, Feature],
        now: Callable[[], datetime] = _utc_now,
        steps: Sequence[Step] = STEPS,
        held_by: Callable[[], str] = _nobody,
    ) -> None:
        """Take who else holds the library, in words, as `held_by`: while there is somebody it is only read here."""
        self.path = folder / "library.sqlite"
        self._folder, self._features, self._now, self._steps = folder / "backups", features, now, steps
        self._held_by = held_by
        self._engine: Engine | None = None
        self._backed_up: datetime | None = None

    @override
    def shelf(self) -> Shelf:
        if not self._exists():
            return Shelf()
        engine = self._opened()
        with worded("The library was not read"), reading(engine).begin() as connection:
            return read_shelf(connection, self._features)

    @override
    def add(self, cases: Sequence[KeptCase]) -> tuple[int, ...]:
        for kept in cases:
            checked(kept.tags, kept.note)
        self._before_change(always=len(cases) > 1)
        stamp = self._now().isoformat()
        with worded("The case was not saved in the library"), self._begin() as connection:
            return tuple(insert_case(connection, kept, self._features, stamp) for kept in cases)

    @override
    def update(self, number: int, case: Case, since: datetime | None = None) -> datetime:
        self._before_change()
        now = self._now()
        values = {"data": case_text(case, self._features), "saved": now.isoformat(), "deleted": None}
        with worded("The case was not saved in the library"), self._begin() as connection:
            found = connection.execute(select(CaseRow.saved).where(CaseRow.number == number)).scalar()
            if since is not None and found is not None and found != since.isoformat():
                msg = "The case was changed by another window after it was opened here"
                raise LibraryChangedError(msg)
            there = connection.execute(update(CaseRow).where(CaseRow.number == number).values(values)).rowcount
            if not there:
                msg = "The case is no longer in the library"
                raise LibraryChangedError(msg)
        return now

    @override
    def saved(self, number: int) -> datetime | None:
        if not self._exists():
            return None
        engine = self._opened()
        with worded("The library was not read"), reading(engine).begin() as connection:
            found = connection.execute(select(CaseRow.saved).where(CaseRow.number == number)).scalar()
        return datetime.fromisoformat(found) if found is not None else None

    @override
    def describe(self, number: int, tags: Iterable[str], note: str, since: KeptCase | None = None) -> None:
        kept_tags, kept_note = checked(tags, note)
        self._before_change()
        with worded("Tags and note were not saved"), self._begin() as connection:
            there = read_words(connection, number)
            if there is None:
                msg = "Tags and note were not saved: the case is no longer in the library, or lies in its bin"
                raise LibraryError(msg)
            if since is not None and there not in ((since.tags, since.note), (kept_tags, kept_note)):
                msg = "Another window changed tags or note after they were read here"
                raise LibraryChangedError(msg)
            connection.execute(update(CaseRow).where(CaseRow.number == number).values(note=kept_note))
            connection.execute(delete(TagRow).where(TagRow.number == number))
            insert_tags(connection, number, kept_tags)

    @override
    def delete(self, numbers: Iterable[int]) -> None:
        self._mark(numbers, self._now().isoformat())

    @override
    def undelete(self, numbers: Iterable[int]) -> None:
        self._mark(numbers, None)

    @override
    def purge(self, numbers: Iterable[int], *, backups: bool) -> None:
        self._need_it_alone()
        with worded("The cases were not removed"):
            with self._begin() as connection:
                connection.execute(delete(CaseRow).where(CaseRow.number.in_(list(numbers))))
            if backups:
                copies = [self._folder / item.name for item in self.backups()]
                for file in (*copies, *unfinished(self._folder), *library_rescue.aside(self.path)):
                    file.unlink(missing_ok=True)

    @override
    def backups(self) -> tuple[Backup, ...]:
        with worded("The backups were not read"):
            return list_backups(self._folder, self._now())

    @override
    def preview(self, backup: Backup) -> Preview:
        shelf = library_rescue.read_backup(self._file(backup), self._features, self._steps)
        now = {entry.number: entry for entry in self.shelf().entries}
        then = {entry.number: entry for entry in shelf.entries}
        gone = {number for number in now if number not in then or (then[number].deleted and not now[number].deleted)}
        back = {number for number in then if number not in now or (now[number].deleted and not then[number].deleted)}
        return Preview(
            shelf,
            gone=tuple(now[number] for number in now if number in gone),
            back=tuple(then[number] for number in then if number in back),
            changed=tuple(then[number] for number in sorted(then.keys() - gone - back) if now[number] != then[number]),
        )

    @override
    def restore(self, backup: Backup) -> None:
        library_rescue.read_backup(self._file(backup), self._features, self._steps)
        self._before_change(always=True, rotating=False)
        self._put_back(backup)
        rotate(self._folder, self._now())

    @override
    def damage(self) -> Damage:
        readable = library_rescue.salvage(self.path, self._features)
        best, shelf = library_rescue.newest_good(self.backups(), self._folder, self._features, self._steps)
        return Damage(len(readable), best, len(shelf.entries))

    @override
    def recover(self, backup: Backup | None) -> str:
        self._need_it_alone()
        with worded("The library was not recovered"):
            self._folder.mkdir(parents=True, exist_ok=True)
            with unfinished_copy(self._folder, "library") as anew:
                self._make_anew(anew, backup)
                aside = library_rescue.set_aside(self.path, self._now())
                anew.replace(self.path)  # from the first to the last moment there is a library in its place
        self._engine = None
        return aside.name

    # -- the file -------------------------------------------------------------------------------------------------

    def _need_it_alone(self) -> None:
        holder = self._held_by()
        if holder:
            msg = f"The library can only be read here: {holder}; change it there, or end that program and try again"
            raise LibraryError(msg)

    def _exists(self) -> bool:
        try:
            return self.path.stat().st_size > 0
        except FileNotFoundError:
            return False
        except OSError as error:
            msg = f"The library cannot be read ({error.strerror}); allow reading of its folder"
            raise LibraryError(msg) from error

    def _begin(self) -> AbstractContextManager[Connection]:
        return self._opened().begin()

    def _opened(self) -> Engine:
        """The engine; before its first use the file is made, checked and brought up to date."""
        if self._engine is None or not self._exists():
            version = 0
            if self._exists():
                version = check(self.path, self._steps)
            else:
                with worded("The library was not made"):
                    self.path.parent.mkdir(parents=True, exist_ok=True)
            if version < len(self._steps):
                if version:
                    make_backup(self.path, self._folder, self._now())
                migrate(self.path, version, self._steps)
            self._engine = engine_of(self.path)
        return self._engine

    def _before_change(self, *, always: bool = False, rotating: bool = True) -> None:
        """Back up before the first change of a session, then every half hour, and before what changes much."""
        self._need_it_alone()
        fresh = not self._exists()
        self._opened()
        now = self._now()
        due = self._backed_up is None or abs(now - self._backed_up) >= BACKUP_EVERY  # clocks are put back, too
        if (due or always) and not fresh:
            before = next((item.made for item in self.backups()), None)
            make_backup(self.path, self._folder, now)
            if rotating:
                rotate(self._folder, now)
            with worded("The bin was not emptied"), self._begin() as connection:
                empty_bin(connection, now, before)
        self._backed_up = now if due or always else self._backed_up

    def _put_back(self, backup: Backup) -> None:
        copy_back(self._file(backup), self.path)
        self._engine = None
        self._opened()

    def _make_anew(self, file: Path, backup: Backup | None) -> None:
        """Make a library of a backup, or of nothing, and of all that can be read of the damaged one."""
        if backup is not None:
            copy_back(self._file(backup), file)
        version = check(file, self._steps) if backup is not None else 0
        if version < len(self._steps):
            migrate(file, version, self._steps)
        stamp = self._now().isoformat()
        with engine_of(file).begin() as connection:
            held = {self._same(entry.kept) for entry in read_shelf(connection, self._features).entries}
            for kept in library_rescue.salvage(self.path, self._features):
                if self._same(kept) not in held:
                    insert_case(connection, kept, self._features, stamp)
            never_below(connection, library_rescue.last_number(self.path))

    def _file(self, backup: Backup) -> Path:
        return self._folder / Path(backup.name).name

    def _same(self, kept: KeptCase) -> tuple[str, str]:
        """What makes two cases the same case to somebody who lost one."""
        return case_text(kept.case, self._features), kept.note

    # -- rows -----------------------------------------------------------------------------------------------------

    def _mark(self, numbers: Iterable[int], stamp: str | None) -> None:
        self._before_change()
        with worded(_UNCHANGED), self._begin() as connection:
            connection.execute(update(CaseRow).where(CaseRow.number.in_(list(numbers))).values(deleted=stamp))
