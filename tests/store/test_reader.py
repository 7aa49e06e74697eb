"""A knowledge database comes back as it was, and nothing else is taken for one."""

from __future__ import annotations

import itertools
import re
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from app import paths
from app.store import reader
from app.store.marks import SCHEMA_SHA256, schema_digest
from app.store.reader import KnowledgeFileError, open_knowledge, open_sealed
from app.store.tabulate import tabulate
from app.store.writer import write_knowledge
from tests import shipped
from tests.store.kinds import CompileText
from tests.store.spoiling import cut, overwrite, put, run, sign


def test_what_was_compiled_comes_back(compile_text: CompileText, rich: str, database: Path) -> None:
    assert open_knowledge(database) == compile_text(rich)


def test_the_example_of_the_format_comes_back(compile_text: CompileText, example: str, tmp_path: Path) -> None:
    knowledge = compile_text(example)
    write_knowledge(knowledge, tmp_path / "example.sqlite")

    assert open_knowledge(tmp_path / "example.sqlite") == knowledge


def test_the_shipped_content_comes_back(tmp_path: Path) -> None:
    knowledge = shipped.knowledge()
    write_knowledge(knowledge, tmp_path / "shipped.sqlite")

    assert open_knowledge(tmp_path / "shipped.sqlite") == knowledge


def test_the_bytes_that_were_sealed_are_read_as_they_were_checked(database: Path) -> None:
    seal = sha256(database.read_bytes()).hexdigest()

    assert open_sealed(database, seal) == open_knowledge(database)


def test_other_bytes_than_those_that_were_sealed_are_not_read(database: Path) -> None:
    seal = sha256(database.read_bytes()).hexdigest()
    run("UPDATE meta SET version = '9.9'")(database)

    assert open_sealed(database, seal) is None


def test_sealed_bytes_that_are_no_knowledge_are_refused(tmp_path: Path) -> None:
    place = tmp_path / "knowledge.sqlite"
    place.write_bytes(b"nothing of the kind")

    with pytest.raises(KnowledgeFileError, match="damaged"):
        open_sealed(place, sha256(b"nothing of the kind").hexdigest())


def test_the_order_of_the_content_is_kept(compile_text: CompileText, rich: str, database: Path) -> None:
    compiled, opened = compile_text(rich), open_knowledge(database)

    for name in ("features", "sources", "therapies", "evidence", "editions"):
        assert list(getattr(opened, name)) == list(getattr(compiled, name))


def test_the_rich_content_uses_every_table(compile_text: CompileText, rich: str) -> None:
    proved = replace(compile_text(rich), certificate="{}")
    assert [name for name, rows in tabulate(proved).items() if not rows] == []


def test_the_certificate_is_kept_and_is_no_part_of_the_fingerprint(
    compile_text: CompileText, rich: str, tmp_path: Path
) -> None:
    proved = replace(compile_text(rich), certificate='{"failed": false}')
    write_knowledge(proved, tmp_path / "proved.sqlite")
    assert open_knowledge(tmp_path / "proved.sqlite") == proved


def test_the_schema_is_the_one_that_the_reader_knows(database: Path) -> None:
    # After a change of the tables: raise SCHEMA_VERSION and set SCHEMA_SHA256 to the digest that this shows.
    with closing(sqlite3.connect(database)) as connection:
        assert schema_digest(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")) == SCHEMA_SHA256


def test_the_fingerprint_survives_vacuum(database: Path) -> None:
    before = open_knowledge(database)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA page_size = 8192")
        connection.execute("VACUUM")

    assert open_knowledge(database) == before


def test_the_folder_is_left_alone(database: Path) -> None:
    before = {file: file.stat().st_mtime_ns for file in database.parent.iterdir()}
    open_knowledge(database)

    assert {file: file.stat().st_mtime_ns for file in database.parent.iterdir()} == before


_OTHER_TABLES = "holds other tables than a knowledge file"
_SQL_TABLE = "CREATE TABLE other (number INTEGER PRIMARY KEY)"

FOREIGN: dict[str, tuple[Callable[[Path], None], str]] = {
    "missing": (Path.unlink, "there is no such file; check the path"),
    "empty": (put(b""), "is no database, not a knowledge file"),
    "text": (put(b"knowledge: {}\n"), "is no database, not a knowledge file"),
    "patient": (put(b'{"format": "net-pathways/patient"}'), "is a patient file, not a knowledge file"),
    "other program": (run("PRAGMA application_id = 7"), "is the SQLite database of another program"),
    "newer": (run("PRAGMA user_version = 2"), "was made for a newer version of this program (format 2)"),
    "older": (run("PRAGMA user_version = 0"), "was made for an older version of this program (format 0)"),
    "header only": (cut(100), "is damaged"),
    "truncated": (cut(20 * 4096), "is damaged"),
    "random page": (overwrite(3 * 4096, bytes(range(256)) * 16), "is damaged"),
    "write-ahead": (overwrite(18, b"\x02\x02"), "is damaged"),
    "extra table": (run(_SQL_TABLE), _OTHER_TABLES),
    "view as table": (run("DROP TABLE medians", "CREATE VIEW medians AS SELECT 1 AS number"), _OTHER_TABLES),
    "trigger": (run("CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM meta; END"), _OTHER_TABLES),
    "virtual table": (run("CREATE VIRTUAL TABLE v USING fts5(x)"), _OTHER_TABLES),
    "extra column": (run("ALTER TABLE groups ADD COLUMN more TEXT"), _OTHER_TABLES),
    "generated column": (run("ALTER TABLE groups ADD COLUMN more TEXT AS (label) VIRTUAL"), _OTHER_TABLES),
    "index": (run("CREATE INDEX i ON groups (label)"), _OTHER_TABLES),
    "word outside the list": (run("UPDATE options SET role = 'later'"), "is damaged"),
    "infinite number": (run("UPDATE features SET high = 9e999 WHERE id = 'ki67'"), "is damaged"),
    "reference to nothing": (run("UPDATE options SET therapy = 'radiation'"), "is damaged"),
    "no head": (run("DELETE FROM meta"), "is damaged"),
    "changed text": (run("UPDATE criteria SET text = 'Fine for all.'"), "was changed after it was compiled"),
    "changed limit": (run("UPDATE conditions SET low = low + 1"), "was changed after it was compiled"),
    "changed order": (run("UPDATE groups SET number = 9 WHERE number = 1"), "was changed after it was compiled"),
    "changed fingerprint": (run("UPDATE meta SET content_sha256 = 'x'"), "was changed after it was compiled"),
}


@pytest.mark.parametrize(("spoil", "message"), FOREIGN.values(), ids=FOREIGN)
def test_a_foreign_or_damaged_file_is_refused(database: Path, spoil: Callable[[Path], None], message: str) -> None:
    spoil(database)

    with pytest.raises(KnowledgeFileError, match=f"^{re.escape(f'{database}: {message}')}[^\n]*$"):
        open_knowledge(database)


FORGED = {
    "a graph in a circle": "UPDATE edges SET target = 'grade_asked' WHERE origin = 'grade_high'",
    "a circular definition": "UPDATE conditions SET derived = 'low_grade' WHERE derived = 'grade'",
    "a number asked of a choice": "UPDATE conditions SET feature = 'site' WHERE operator = 'within'",
    "a branch without criterion": "DELETE FROM criteria WHERE branch = 'grade_low'",
}


@pytest.mark.parametrize("statement", FORGED.values(), ids=FORGED)
def test_a_file_that_reasoning_could_not_bear_is_refused(database: Path, statement: str) -> None:
    # Whoever changes a file can also compute its fingerprint anew.
    run(statement, "DELETE FROM criterion_sources WHERE criterion NOT IN (SELECT number FROM criteria)")(database)
    sign(database)

    with pytest.raises(KnowledgeFileError, match="is damaged"):
        open_knowledge(database)


def test_a_forged_but_sound_file_opens(database: Path) -> None:
    run("UPDATE criteria SET text = 'Fine for all.'")(database)
    sign(database)

    assert open_knowledge(database).edition("current").options[1].requires[0].text == "Fine for all."


def test_a_busy_computer_makes_no_file_damaged(monkeypatch: pytest.MonkeyPatch) -> None:
    hours = itertools.count(0, 3600)
    with monkeypatch.context() as asleep:
        asleep.setattr(time, "monotonic", lambda: next(hours))
        assert open_knowledge(paths.shipped_knowledge()).content_sha256


def test_a_large_file_is_refused_unread(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_BYTES", 1024 * 1024)
    with database.open("ab") as stream:
        stream.truncate(2 * 1024 * 1024)

    with pytest.raises(KnowledgeFileError, match="is larger than 1 MB"):
        open_knowledge(database)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeFileError, match=r"is a folder; name a knowledge file|cannot be read"):
        open_knowledge(tmp_path)
