"""Backups of the library: made by SQLite's backup interface, checked, rotated, and read for a preview."""

from __future__ import annotations

import os
import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.session.library import Backup
from app.store.library_file import connect, worded

RECENT, MONTHS = 10, 12
"""The newest backups are kept, and of older ones the newest of each month for a year."""

_CLOCK = timedelta(days=1)
"""How far clocks may differ, by a time zone set wrongly say."""

_ABANDONED_SECONDS = 3600
"""Age from which an unfinished copy is nobody's any more."""

_NAME = re.compile(r"library-(\d{8}T\d{6})(?:-(\d{1,3}))?\.sqlite")
_STAMP = "%Y%m%dT%H%M%S"


def list_backups(folder: Path, now: datetime) -> tuple[Backup, ...]:
    """The backups in a folder, the newest first.

    Those of more than a day ahead of `now` were made while the clock was wrong: they count as the oldest.
    """
    found: list[tuple[datetime, int, Backup]] = []
    for file in folder.glob("library-*.sqlite"):
        match = _NAME.fullmatch(file.name)
        if match is None or not file.is_file():
            continue  # somebody else's
        with suppress(ValueError):  # no date: the program never gave such a name
            made = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
            found.append((made, int(match[2] or 1), Backup(file.name, made)))
    latest = now + _CLOCK
    found.sort(key=lambda each: (each[0] <= latest, *each[:2]), reverse=True)
    return tuple(item for _, _, item in found)


def make_backup(library: Path, folder: Path, now: datetime) -> Backup:
    """Copy a library into the folder and check the copy; raises LibraryError.

    It is named after all that were made before it, even where the clock was put back meanwhile.
    """
    with worded("No backup was made"):
        folder.mkdir(parents=True, exist_ok=True)
        older = (item.made for item in list_backups(folder, now) if item.made <= now + _CLOCK)
        now = max([now, *(made + timedelta(seconds=1) for made in older)])
        target = _free_name(folder, now)
        with unfinished_copy(folder, target.stem) as part:
            with closing(connect(library)) as source, closing(sqlite3.connect(part)) as copy:
                source.backup(copy)
                check_pages(copy)
            with part.open("rb+") as stream:
                os.fsync(stream.fileno())
            part.replace(target)
    return Backup(target.name, now.replace(microsecond=0))


def copy_back(backup: Path, library: Path) -> None:
    """Put a backup in the place of the library's content, in one transaction; raises LibraryError.

    Numbers given since the backup are not given again: another window may still mean their cases.
    """
    address = f"{backup.as_uri()}?mode=ro"
    with (
        worded("The backup was not restored"),
        closing(sqlite3.connect(address, uri=True)) as source,
        closing(sqlite3.connect(":memory:", isolation_level=None)) as copy,
        closing(connect(library)) as target,
    ):
        source.backup(copy)
        last = max(_last_number(target), _last_number(copy))
        copy.execute("DELETE FROM sqlite_sequence WHERE name = 'cases'")
        copy.execute("INSERT INTO sqlite_sequence VALUES ('cases', ?)", (last,))
        copy.backup(target)


@contextmanager
def unfinished_copy(folder: Path, name: str) -> Iterator[Path]:
    """A file for a copy that is not whole yet; it has to be given its place, or it goes."""
    part = folder / f".{name}.sqlite.{os.getpid()}.part"
    part.unlink(missing_ok=True)
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)


def unfinished(folder: Path) -> list[Path]:
    """Copies that are being made, or were when a program was killed."""
    return list(folder.glob(".library-*.part*"))


def check_pages(database: sqlite3.Connection) -> None:
    """Raise DatabaseError when pages are damaged."""
    if database.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        msg = "the copy is damaged"
        raise sqlite3.DatabaseError(msg)


def rotate(folder: Path, now: datetime) -> None:
    """Delete backups that are neither recent nor the newest of a month of the last year, and what a kill left.

    One that cannot be deleted, since another program reads it say, stays until next time: it is in nobody's way.
    """
    for file in unfinished(folder):
        with suppress(OSError):
            if time.time() - file.stat().st_mtime > _ABANDONED_SECONDS:
                file.unlink()
    backups = list_backups(folder, now)
    kept = set(backups[:RECENT])
    months: dict[tuple[int, int], Backup] = {}
    for item in backups:
        if (now.year - item.made.year) * 12 + now.month - item.made.month < MONTHS:
            months.setdefault((item.made.year, item.made.month), item)
    kept.update(months.values())
    for item in backups:
        if item not in kept:
            with suppress(OSError):
                (folder / item.name).unlink()


def _last_number(library: sqlite3.Connection) -> int:
    """The highest number that a library ever gave to a case; 0 of an empty file."""
    if library.execute("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_sequence'").fetchone() is None:
        return 0
    return int(library.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'cases'").fetchone()[0])


def _free_name(folder: Path, now: datetime) -> Path:
    stamp = now.strftime(_STAMP)
    names = [f"library-{stamp}.sqlite", *(f"library-{stamp}-{number}.sqlite" for number in range(2, 1000))]
    return next(folder / name for name in names if not (folder / name).exists())
