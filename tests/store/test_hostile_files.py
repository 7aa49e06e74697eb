"""Hostile and damaged files: each is refused with one clear sentence within two seconds, and nothing is loaded."""

from __future__ import annotations

import json
import os
import random
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from hashlib import sha256
from pathlib import Path

import pytest

from app import bootstrap
from app.patient.casefile import CaseFileError, parse_case
from app.store.reader import KnowledgeFileError, open_knowledge
from app.store.writer import write_knowledge
from tests.samples import knowledge as sample
from tests.store.kinds import CompileText
from tests.store.spoiling import cut, overwrite, run, sign

SECONDS = 2.0


@contextmanager
def refused(kind: type[Exception]) -> Iterator[list[BaseException]]:
    began = time.monotonic()
    found: list[BaseException] = []
    with pytest.raises(kind) as caught:
        yield found
    found.append(caught.value)
    assert time.monotonic() - began < SECONDS
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) > 20


RECURSIVE = "WITH RECURSIVE n(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM n) SELECT number FROM n"
HUGE = "x" * 5_000_000

HOSTILE: dict[str, Callable[[Path], None]] = {
    "view posing as table": run("DROP TABLE medians", f"CREATE VIEW medians AS {RECURSIVE}"),
    "recursive view": run(f"CREATE VIEW bomb AS {RECURSIVE}"),
    "trigger": run("CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM meta; END"),
    "generated column": run("ALTER TABLE groups ADD COLUMN more TEXT AS (hex(zeroblob(1000000))) VIRTUAL"),
    "virtual table": run("CREATE VIRTUAL TABLE v USING fts5(x)"),
    "huge text": run(f"UPDATE groups SET label = '{HUGE}'"),
    "huge row": run(f"INSERT INTO groups (number, id, label) VALUES (99, 'huge', '{HUGE}')"),
    "huge table": run(
        "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 23000) "
        "INSERT INTO feature_values (number, feature, id, label) SELECT i, 'site', 'v' || i, 'x' FROM n"
    ),
    "zeros for text": run("UPDATE meta SET version = CAST(zeroblob(10) AS TEXT)"),
    "text that turns round": run("UPDATE groups SET label = 'Fit' || char(8238) || 'ton'"),
    "text without width": run("UPDATE groups SET label = 'Fit' || char(8203) || 'ton'"),
    "a break that no field shows": run("UPDATE groups SET label = 'Fit' || char(8232) || 'ton'"),
    "truncated": cut(3 * 4096 + 100),
    "write-ahead": overwrite(18, b"\x02\x02"),
    "other program": run("PRAGMA application_id = 1"),
    "newer": run("PRAGMA user_version = 99"),
    "page size of nonsense": overwrite(16, b"\x00\x03"),
    "freelist into nowhere": overwrite(32, b"\x7f\xff\xff\xff\x00\x00\xff\xff"),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("signed", [False, True], ids=["as it is", "signed"])
def test_a_hostile_database_is_refused(database: Path, name: str, signed: bool) -> None:
    HOSTILE[name](database)
    if signed:
        with suppress(sqlite3.Error, ValueError):  # some cannot be signed
            sign(database)
    with refused(KnowledgeFileError):
        open_knowledge(database)


def test_a_knowledge_file_in_pieces_is_refused_wherever_it_breaks(database: Path, tmp_path: Path) -> None:
    whole = database.read_bytes()
    place = tmp_path / "piece.sqlite"
    for size in range(0, len(whole), len(whole) // 40):
        place.write_bytes(whole[:size])
        with refused(KnowledgeFileError):
            open_knowledge(place)


def test_flipped_bytes_are_refused_or_change_nothing(database: Path, tmp_path: Path) -> None:
    whole, known = database.read_bytes(), open_knowledge(database)
    chance, place = random.Random(20261125), tmp_path / "flipped.sqlite"
    opened, messages = 0, set[str]()
    for _ in range(250):
        spoiled = bytearray(whole)
        for _ in range(chance.choice([1, 1, 4, 64])):
            spoiled[chance.randrange(len(spoiled))] = chance.randrange(256)
        place.write_bytes(spoiled)
        began = time.monotonic()
        try:
            assert open_knowledge(place) == known
            opened += 1
        except KnowledgeFileError as error:
            messages.add(str(error))
        assert time.monotonic() - began < SECONDS
    assert not any("\n" in message for message in messages)
    assert opened < 200  # what opens has its flips in free space


def test_random_bytes_behind_a_true_header_are_refused(database: Path) -> None:
    head = database.read_bytes()[:100]
    database.write_bytes(head + random.Random(1).randbytes(400_000))
    with refused(KnowledgeFileError):
        open_knowledge(database)


def test_definitions_that_swell_are_refused(compile_text: CompileText, rich: str, tmp_path: Path) -> None:
    """Each definition uses the one before twice: written out, the last one fills every memory."""
    known = compile_text(rich)
    file = tmp_path / "swelling.sqlite"
    write_knowledge(known, file)
    with closing(sqlite3.connect(file)) as connection:
        _swell(connection, 40)
        connection.commit()
    sign(file)
    with refused(KnowledgeFileError) as caught:
        bootstrap.load_knowledge(file)
    assert "too large when written out" in str(caught[0].__cause__)


def _swell(connection: sqlite3.Connection, levels: int) -> None:
    ((edition, before),) = connection.execute("SELECT edition, id FROM derived LIMIT 1").fetchall()
    ((value,),) = connection.execute("SELECT value FROM derived_cases WHERE derived = ? LIMIT 1", [before]).fetchall()
    for level in range(levels):
        name = f"swell{level}"
        _insert(connection, "derived", edition=edition, id=name, label="x")
        whole = _insert(connection, "conditions", edition=edition, operator="all")
        for _ in range(2):
            part = _insert(connection, "conditions", edition=edition, operator="one_of", parent=whole, derived=before)
            _insert(connection, "condition_values", condition=part, value=value)
        _insert(connection, "derived_cases", edition=edition, derived=name, value="y", label="y", condition=whole)
        before, value = name, "y"


def _insert(connection: sqlite3.Connection, table: str, **values: object) -> int:
    """Add a row with the next number; texts that must not be missing are empty."""
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    needed = {name: "" for _, name, _, must, _, key in columns if must and not key}
    ((number,),) = connection.execute(f"SELECT coalesce(max(number), 0) + 1 FROM {table}").fetchall()
    row = {**needed, **values, "number": number}
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))
    return int(number)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_a_pipe_is_refused_unread(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.sqlite"
    os.mkfifo(pipe)
    with refused(KnowledgeFileError):
        open_knowledge(pipe)


def test_a_well_formed_file_whose_proof_fails_is_refused(
    compile_text: CompileText, example: str, tmp_path: Path
) -> None:
    file = tmp_path / "faulty.sqlite"
    write_knowledge(compile_text(example.replace("{receptor_positive: false}", "{receptor_positive: true}")), file)
    open_knowledge(file)
    with refused(KnowledgeFileError):
        bootstrap.load_knowledge(file)


@pytest.fixture
def shipped(compile_text: CompileText, example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database, without a certificate, in the place of the one that the program came with."""
    file = tmp_path / "pathways.sqlite"
    write_knowledge(compile_text(example), file)
    monkeypatch.setattr("app.paths.shipped_knowledge", lambda: file)
    return file


def test_a_packaged_program_takes_the_database_that_it_was_built_with(
    shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = sha256(shipped.read_bytes()).hexdigest()
    monkeypatch.setattr("app.paths.knowledge_seal", lambda: own)
    opened = bootstrap.load_knowledge()
    assert opened == open_knowledge(shipped)
    assert not opened.modified


@pytest.mark.parametrize("seal", ["0" * 64, ""])
def test_a_packaged_program_proves_and_marks_any_other_in_its_place(
    shipped: Path, monkeypatch: pytest.MonkeyPatch, seal: str
) -> None:
    monkeypatch.setattr("app.paths.knowledge_seal", lambda: seal)
    opened = bootstrap.load_knowledge()
    assert opened.content_sha256 == open_knowledge(shipped).content_sha256
    assert opened.modified
    assert opened.certificate


FRAME = '{"format": "net-pathways/patient", "version": 1, "answers": %s}'
PATIENTS: dict[str, bytes] = {
    "deep lists": b"[" * 400_000,
    "deep objects": b'{"a":' * 150_000,
    "deep answer": (FRAME % ('{"site": ' + "[" * 50_000 + "]" * 50_000 + "}")).encode(),
    "long number": (FRAME % ('{"ki67": ' + "9" * 500_000 + "}")).encode(),
    "number beyond any measure": (FRAME % ('{"ki67": ' + "9" * 4_000 + "}")).encode(),
    "version beyond any": (FRAME % "{}").replace(": 1,", ": " + "9" * 4_000 + ",").encode(),
    "exponent": (FRAME % '{"ki67": 1e999999}').encode(),
    "not a number": (FRAME % '{"ki67": NaN}').encode(),
    "infinity": (FRAME % '{"ki67": -Infinity}').encode(),
    "duplicate key": (FRAME % "{}").replace('"version"', '"format": "net-pathways/patient", "version"').encode(),
    "duplicate answer": (FRAME % '{"ki67": 1, "ki67": 2}').encode(),
    "many keys": (FRAME % json.dumps({f"x{i}": i for i in range(50_000)})).encode(),
    "large": b" " * 2_000_000,
    "zeros": bytes(100_000),
    "half a character": (FRAME % '{"ki67": "')[:-1].encode() + b"\xc3",
    "lone surrogate": (FRAME % '{"site": "\\ud800"}').encode(),
    "another format": b'{"format": "net-pathways/knowledge", "version": 1, "answers": {}}',
    "newer": b'{"format": "net-pathways/patient", "version": 99, "answers": {}}',
    "a database": b"SQLite format 3\x00" + bytes(4096),
    "names": (FRAME % '{"surname": "x"}').encode(),
}


@pytest.mark.parametrize("data", PATIENTS.values(), ids=PATIENTS)
def test_a_hostile_patient_file_is_refused(data: bytes) -> None:
    with refused(CaseFileError):
        parse_case(data, sample().features)
