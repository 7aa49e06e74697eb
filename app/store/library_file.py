"""The library's file: connecting to it, checking it, moving it to a newer version, and wording what goes wrong."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError

from app.session.library import LibraryDamagedError, LibraryError
from app.store.library_schema import APPLICATION_ID, Step, expected_schema, schema_of

MAX_BYTES = 1_000_000_000
"""A larger file is no library of cases."""

BUSY_SECONDS = 5.0
"""How long another process may hold the library before an operation gives up."""

_SETTINGS = (
    "journal_mode = DELETE",  # a rollback journal: one file to copy, and no WAL left behind
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def connect(path: Path) -> sqlite3.Connection:
    """Connect to a library as every part of the program does."""
    database = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        for setting in _SETTINGS:
            database.execute(f"PRAGMA {setting}")
    except BaseException:
        database.close()
        raise
    return database


def engine_of(path: Path) -> Engine:
    """An engine whose transactions take the only writer's place at once; nothing stays open between them."""
    engine = create_engine("sqlite://", creator=lambda: connect(path), poolclass=NullPool)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        only_reads = connection.get_execution_options().get("only_reads")
        connection.exec_driver_sql("BEGIN" if only_reads else "BEGIN IMMEDIATE")

    return engine


def reading(engine: Engine) -> Engine:
    """The same engine for transactions that only read: they work in a folder that cannot be written."""
    return engine.execution_options(only_reads=True)


@contextmanager
def worded(doing: str) -> Iterator[None]:
    """Turn errors of SQLite and of the system into LibraryError; `doing` says what was not done."""
    try:
        yield
    except (sqlite3.Error, DBAPIError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
        if code in _DAMAGED or (code == 0 and isinstance(cause, sqlite3.DatabaseError)):
            msg = f"{doing}: the library's file is damaged; recover it from a backup"
            raise LibraryDamagedError(msg) from error
        msg = f"{doing}: {_reason(code, str(cause))}"
        raise LibraryError(msg) from error
    except UnicodeDecodeError as error:  # what SQLite says of damage may quote damaged text
        msg = f"{doing}: the library's file is damaged; recover it from a backup"
        raise LibraryDamagedError(msg) from error
    except OSError as error:
        msg = f"{doing}: {error.strerror or error}; free space or allow writing to the folder, then try again"
        raise LibraryError(msg) from error


def check(path: Path, steps: Sequence[Step]) -> int:
    """Check marks, tables and pages of a library and return its version, 0 for an empty one.

    Raises LibraryDamagedError, or LibraryError for another program's file and for a newer version.
    """
    with worded("The library was not opened"):
        if path.stat().st_size > MAX_BYTES:
            msg = f"{path.name}: is too large to be a library; move it away"
            raise LibraryError(msg)
        # SQLite first takes back what a killed process left half done; only then do the marks count
        with closing(connect(path)) as database:
            return check_inside(path.name, database, steps)


def check_inside(name: str, database: sqlite3.Connection, steps: Sequence[Step]) -> int:
    """Check an open library as `check` does."""
    application, version = (_number(database, mark) for mark in ("application_id", "user_version"))
    held = schema_of(database)
    if not held and application in (0, APPLICATION_ID):
        return 0
    if application != APPLICATION_ID:
        msg = f"{name}: this is the database of another program, not a library; move it away"
        raise LibraryError(msg)
    if version > len(steps):
        msg = f"{name}: this library was made by a newer version of the program (format {version}); update it"
        raise LibraryError(msg)
    if held != expected_schema(steps[:version]) or _problems(database):
        msg = f"{name}: the library's file is damaged; recover it from a backup"
        raise LibraryDamagedError(msg)
    return version


def migrate(path: Path, version: int, steps: Sequence[Step]) -> None:
    """Take the steps that a library lacks, in one transaction that is checked before it is committed."""
    with worded("The library was not brought up to date"):
        engine = engine_of(path)
        with engine.begin() as connection:
            now = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
            if now > version:
                return  # another process was quicker
            for step in steps[version:]:
                step(connection)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {len(steps)}")
            raw = connection.connection.driver_connection
            assert raw is not None  # for the type checker: the connection is open
            check_inside(path.name, raw, steps)


def _number(database: sqlite3.Connection, mark: str) -> int:
    return int(database.execute(f"PRAGMA {mark}").fetchone()[0])


def _problems(database: sqlite3.Connection) -> list[str]:
    found = [row[0] for row in database.execute("PRAGMA integrity_check(1)") if row[0] != "ok"]
    return found + [f"{row[0]} refers to nothing" for row in database.execute("PRAGMA foreign_key_check")]


def _reason(code: int, words: str) -> str:
    match code:
        case sqlite3.SQLITE_FULL:
            return "the disk is full; free some space, then try again"
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return "the folder or the file cannot be written; allow writing, then try again"
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return "another program holds the library; try again in a moment"
        case sqlite3.SQLITE_IOERR:
            return "the disk reports an error or is full; free some space or use another disk, then try again"
        case _:
            return f"{words}; try again"
