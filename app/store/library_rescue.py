"""Reading backups without touching them, and what is left of a damaged library."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import StaticPool, create_engine

from app import paths
from app.knowledge.model import Feature
from app.patient.caseset import KeptCase
from app.session.library import Backup, LibraryError, Shelf
from app.store.library_file import MAX_BYTES, check_inside, worded
from app.store.library_rows import read_case, read_shelf
from app.store.library_schema import Step

_BOTH_ENDS = (
    "SELECT number, data, note FROM cases WHERE deleted IS NULL ORDER BY number",
    "SELECT number, data, note FROM cases WHERE deleted IS NULL ORDER BY number DESC",
)

_NUMBERS = (
    "SELECT seq FROM sqlite_sequence WHERE name = 'cases'",
    "SELECT number FROM cases",
    "SELECT number FROM cases ORDER BY number DESC",
    "SELECT number FROM tags",
)
_MOST = 10**12
"""No library ever gave such a number: what reads so is damaged."""
_BEYOND = 100_000
"""More cases than come between a backup and the damage."""


def read_backup(file: Path, features: Mapping[str, Feature], steps: Sequence[Step]) -> Shelf:
    """Check a backup and read its cases, in memory; an older one is brought up to date there."""
    with worded("The backup was not read"), closing(_in_memory(file)) as database:
        version = check_inside(file.name, database, steps)
        engine = create_engine("sqlite://", creator=lambda: database, poolclass=StaticPool)
        with engine.begin() as connection:
            for step in steps[version:]:
                step(connection)
            return read_shelf(connection, features)


def newest_good(
    backups: Iterable[Backup], folder: Path, features: Mapping[str, Feature], steps: Sequence[Step]
) -> tuple[Backup | None, Shelf]:
    """The newest backup that can be read as a whole, with its cases."""
    for item in backups:
        try:
            return item, read_backup(folder / item.name, features, steps)
        except LibraryError:
            continue
    return None, Shelf()


def salvage(library: Path, features: Mapping[str, Feature]) -> list[KeptCase]:
    """Cases of a damaged library that can still be read and were not deleted: from both ends up to the damage."""
    found: dict[int, KeptCase] = {}
    try:
        with closing(_in_memory(library)) as database:
            tags: dict[int, list[str]] = {}
            for number, tag in _rows(database, "SELECT number, tag FROM tags ORDER BY number, place"):
                tags.setdefault(number, []).append(tag)
            for query in _BOTH_ENDS:
                for number, data, note in _rows(database, query):
                    with suppress(ValueError):
                        found.setdefault(number, read_case(data, tags.get(number, ()), note, features))
    except (OSError, sqlite3.Error, UnicodeDecodeError):
        pass  # nothing more can be read: what was found counts
    return [found[number] for number in sorted(found)]


def set_aside(library: Path, now: datetime) -> Path:
    """Copy a library and its journal, so that nothing of it is lost when another takes its place."""
    stamp = now.strftime("%Y%m%dT%H%M%S")
    target = library.with_name(f"library-damaged-{stamp}.sqlite")
    number = 1
    while target.exists():
        number += 1
        target = library.with_name(f"library-damaged-{stamp}-{number}.sqlite")
    _copy(library, target)
    journal = library.with_name(f"{library.name}-journal")
    if journal.exists():
        _copy(journal, target.with_name(f"{target.name}-journal"))
        journal.unlink()  # SQLite would take back with it what is put in the library's place
    return target


def last_number(library: Path) -> int:
    """The highest number that a damaged library gave to a case, or one beyond it where that cannot be read."""
    found, told = [0], False
    try:
        with closing(_in_memory(library)) as database:
            for query in _NUMBERS:
                numbers = [row[0] for row in _rows(database, query) if isinstance(row[0], int) and row[0] < _MOST]
                told = told or (query is _NUMBERS[0] and bool(numbers))
                found += numbers
    except (OSError, sqlite3.Error):
        pass  # nothing can be read
    return max(found) + (0 if told else _BEYOND)


def aside(library: Path) -> list[Path]:
    """Damaged libraries that were set aside, with their journals."""
    return list(library.parent.glob("library-damaged-*"))


def _copy(file: Path, target: Path) -> None:
    with file.open("rb") as source, target.open("xb") as copy:
        shutil.copyfileobj(source, copy)
        copy.flush()
        os.fsync(copy.fileno())


def _in_memory(file: Path) -> sqlite3.Connection:
    raw = paths.read_start(file, MAX_BYTES)
    database = sqlite3.connect(":memory:")
    try:
        database.execute("PRAGMA trusted_schema = OFF")
        database.deserialize(raw)
    except BaseException:
        database.close()
        raise
    return database


def _rows(database: sqlite3.Connection, query: str) -> Iterator[Any]:
    """Rows up to the first that cannot be read."""
    try:
        yield from database.execute(query)
    except (sqlite3.Error, UnicodeDecodeError):
        return
