"""What a database could do that got past the checks of its marks and schema: be read, and soon be stopped."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.store import reader


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM meta",
        "UPDATE meta SET version = 'x'",
        "CREATE TABLE x (y)",
        "CREATE TEMP VIEW v AS SELECT 1",
        "ATTACH ':memory:' AS other",
        "PRAGMA query_only = OFF",
        "PRAGMA writable_schema = ON",
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n",
    ],
)
def test_whatever_got_past_the_checks_could_read_and_nothing_else(database: Path, statement: str) -> None:
    with closing(reader._in_memory(database.read_bytes())) as opened:
        assert opened.execute("SELECT count(*) FROM meta").fetchone() == (1,)
        with pytest.raises(sqlite3.DatabaseError, match="not authorized"):
            opened.execute(statement)


def test_a_text_that_swells_and_a_question_without_end_are_stopped(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(reader._in_memory(database.read_bytes())) as opened:
        with pytest.raises(sqlite3.DataError, match="too big"):
            opened.execute("SELECT hex(zeroblob(600000))").fetchall()
        endless = "SELECT count(*) FROM conditions a, conditions b, conditions c, conditions d, conditions e"
    monkeypatch.setattr(reader, "MAX_SECONDS", 0.0)
    with (
        closing(reader._in_memory(database.read_bytes())) as opened,
        pytest.raises(sqlite3.OperationalError, match="interrupted"),
    ):
        opened.execute(endless).fetchall()
