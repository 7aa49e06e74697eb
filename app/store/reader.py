"""Opening a knowledge database that may come from anywhere.

The file is read once, as bytes, and opened in memory: nothing is written beside it, so its folder may be read-only
or a network share, and nobody can change it between the checks and the reading. Nothing of its content is asked
for before its marks, its size and the text of its schema were found to be ours.
"""

from __future__ import annotations

import sqlite3
import time
from collections import namedtuple
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, StaticPool, create_engine
from sqlalchemy.exc import DBAPIError

from app.knowledge.model import Knowledge
from app.knowledge.plain_text import hidden
from app.store.assembly import assemble
from app.store.assembly_base import Record, Tables
from app.store.fingerprint import fingerprint
from app.store.marks import APPLICATION_ID, SCHEMA_SHA256, SCHEMA_VERSION, schema_digest
from app.store.soundness import check_soundness

MAX_BYTES = 32 * 1024 * 1024
"""A larger file is refused before it is read; the shipped database is a twentieth of this."""

MAX_SECONDS = 1.5
"""Time that SQLite's part may work; only a file that is made to stall takes longer.

It is time of the processor: where other programs are busy, or the computer slept, no file is the worse for it.
"""

MAX_ROWS = {"conditions": 100_000, "nodes": 20_000, "features": 2_000, "feature_values": 20_000}
"""Rows of the tables that reasoning takes time for; thirty times what is shipped."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 50,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
"""Lowered limits of SQLite. The first is that of a text and of a row, in bytes."""

_PRAGMAS = frozenset({"quick_check", "integrity_check", "foreign_key_check", "read_uncommitted"})
"""The checks, and what SQLAlchemy asks of every connection."""

_READING = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION})

_DAMAGE = (sqlite3.Error, DBAPIError, LookupError, ValueError, RecursionError)
"""What reading a database meets that is not as the writer made it."""

_MAGIC = b"SQLite format 3\x00"


class KnowledgeFileError(Exception):
    """A file cannot be used as knowledge; the message is one sentence that names the file and says what to do."""


def open_knowledge(path: Path) -> Knowledge:
    """Open a knowledge database and check it; raises KnowledgeFileError."""
    raw = _read(path)
    _check_header(path, raw)
    try:
        with closing(_in_memory(raw)) as database:
            _check_schema(path, database)
            _check_integrity(database)
            _check_size(path, database)
            tables = _tables(database)
            _check_texts(tables)
        knowledge = assemble(tables)
        check_soundness(knowledge)
        found = fingerprint(tables)
    except _DAMAGE as error:
        raise _damaged(path) from error
    if found != knowledge.content_sha256:
        msg = f"{path}: was changed after it was compiled; get a fresh copy or compile it again"
        raise KnowledgeFileError(msg)
    return knowledge


def open_sealed(path: Path, seal: str) -> Knowledge | None:
    """Open the very bytes that were checked before: `seal` is their SHA-256 in hexadecimal.

    None when the file holds any others; raises KnowledgeFileError when it cannot be read.
    """
    raw = _read(path)
    if sha256(raw).hexdigest() != seal:
        return None
    try:
        with closing(_in_memory(raw)) as database:
            return assemble(_tables(database))
    except _DAMAGE as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> KnowledgeFileError:
    return KnowledgeFileError(f"{path}: is damaged; get a fresh copy or compile it again")


def _read(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file() and not path.is_dir():  # reading a pipe or a device might never end
            msg = f"{path}: is no ordinary file; choose a knowledge file"
            raise KnowledgeFileError(msg)
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        msg = f"{path}: there is no such file; check the path"
    except IsADirectoryError:
        msg = f"{path}: is a folder; name a knowledge file, or compile the folder into one"
    except OSError as error:
        msg = f"{path}: cannot be read ({error.strerror}); check the path"
    else:
        if len(raw) <= MAX_BYTES:
            return raw
        msg = f"{path}: is larger than {MAX_BYTES // 1024 // 1024} MB and so no knowledge file; choose another"
    raise KnowledgeFileError(msg)


def _check_header(path: Path, raw: bytes) -> None:
    """Check the first bytes of the file before SQLite sees it (https://sqlite.org/fileformat.html, section 1.3)."""
    application, version = (int.from_bytes(raw[start : start + 4], "big") for start in (68, 60))
    if raw[: len(_MAGIC)] != _MAGIC:
        patient = b'"net-pathways/patient"' in raw[:4096]
        msg = f"{path}: is {'a patient file' if patient else 'no database'}, not a knowledge file; choose another"
    elif application != APPLICATION_ID:
        msg = f"{path}: is the SQLite database of another program, not a knowledge file; choose another"
    elif version > SCHEMA_VERSION:
        msg = f"{path}: was made for a newer version of this program (format {version}); update the program"
    elif version != SCHEMA_VERSION:
        msg = f"{path}: was made for an older version of this program (format {version}); compile it again"
    else:
        return
    raise KnowledgeFileError(msg)


def _in_memory(raw: bytes) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    try:
        # A WAL database cannot be opened from memory; ours never are.
        database.deserialize(raw)
        for setting in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
            database.execute(f"PRAGMA {setting}")
        deadline = time.thread_time() + MAX_SECONDS
        database.set_progress_handler(lambda: int(time.thread_time() > deadline), 10_000)
        for limit, value in _LIMITS.items():
            database.setlimit(limit, value)
        database.set_authorizer(_authorize)
    except BaseException:
        database.close()
        raise
    return database


def _authorize(action: int, subject: str | None, *_: str | None) -> int:
    """Allow reading and the checks, and nothing else, whatever the file makes SQLite do."""
    allowed = action in _READING or (action == sqlite3.SQLITE_PRAGMA and subject in _PRAGMAS)
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY


def _check_schema(path: Path, database: sqlite3.Connection) -> None:
    """Let nothing pass but the tables that the writer makes: no view, trigger, virtual table or generated column."""
    if schema_digest(database.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")) != SCHEMA_SHA256:
        msg = f"{path}: holds other tables than a knowledge file; get a fresh copy or compile it again"
        raise KnowledgeFileError(msg)


def _check_integrity(database: sqlite3.Connection) -> None:
    """Check pages, types, CHECKs, uniqueness and references; raises ValueError."""
    checks = ("PRAGMA quick_check(1)", "PRAGMA integrity_check(1)")
    problems = [row[0] for check in checks for row in database.execute(check) if row[0] != "ok"]
    problems += [f"{row[0]} refers to nothing" for row in database.execute("PRAGMA foreign_key_check")]
    if problems:
        raise ValueError(problems[0])


def _check_size(path: Path, database: sqlite3.Connection) -> None:
    for table, most in MAX_ROWS.items():
        ((rows,),) = database.execute(f"SELECT count(*) FROM {table}")
        if rows > most:
            msg = f"{path}: holds {rows} {table.replace('_', ' ')}, more than this program can reason with ({most})"
            raise KnowledgeFileError(msg)


def _check_texts(tables: Tables) -> None:
    """Refuse characters that act on a display instead of being seen; raises ValueError."""
    texts = (value for rows in tables.values() for row in rows for value in row if isinstance(value, str))
    if any(map(hidden, texts)):
        msg = "a text holds hidden characters"
        raise ValueError(msg)


def _tables(database: sqlite3.Connection) -> Tables:
    """Read every table whole; the schema was found to be ours, and so tables and columns can be taken from it."""
    engine = create_engine("sqlite://", creator=lambda: database, poolclass=StaticPool)
    with engine.connect() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars().all()
        return {name: _records(connection, name) for name in names}


def _records(connection: Connection, table: str) -> list[Record]:
    # Measured: SQLAlchemy's rows look every attribute up by name, which makes assembling five times as slow, and
    # building these plainest of all statements from expressions costs as much as running them.
    rows = connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY number")
    record = namedtuple("record", rows.keys())  # type: ignore[misc]  # the columns are the schema's to name
    return [*map(record._make, rows)]
