"""Ways to spoil a knowledge database, past all guards."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.store.fingerprint import fingerprint


def run(*statements: str) -> Callable[[Path], None]:
    """Change it with plain SQL."""

    def spoil(file: Path) -> None:
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            for statement in statements:
                connection.execute(statement)
            connection.commit()

    return spoil


def overwrite(at: int, raw: bytes) -> Callable[[Path], None]:
    """Put bytes at a place of the file."""

    def spoil(file: Path) -> None:
        content = bytearray(file.read_bytes())
        content[at : at + len(raw)] = raw
        file.write_bytes(content)

    return spoil


def put(raw: bytes) -> Callable[[Path], None]:
    """Put other bytes in the place of the whole file."""

    def spoil(file: Path) -> None:
        file.write_bytes(raw)

    return spoil


def cut(size: int) -> Callable[[Path], None]:
    """Keep the first bytes only."""

    def spoil(file: Path) -> None:
        file.write_bytes(file.read_bytes()[:size])

    return spoil


def sign(file: Path) -> None:
    """Compute the fingerprint anew, as whoever changes a file can."""
    with closing(sqlite3.connect(file)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        rows = {name: connection.execute(f"SELECT * FROM {name} ORDER BY number").fetchall() for name in names}
        connection.execute("UPDATE meta SET content_sha256 = ?", [fingerprint(rows)])
        connection.commit()
