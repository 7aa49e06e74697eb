"""A knowledge database is written whole or not at all, and always the same."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from app.knowledge.conditions import ALWAYS, AnyOf, Not, OneOf
from app.knowledge.model import ConsistencyRule, Knowledge
from app.store.fingerprint import fingerprint
from app.store.marks import APPLICATION_ID, SCHEMA_VERSION
from app.store.reader import open_knowledge
from app.store.tabulate import tabulate
from app.store.writer import write_knowledge
from tests.store.kinds import CompileText


def test_the_same_content_gives_the_same_bytes(compile_text: CompileText, rich: str, tmp_path: Path) -> None:
    first, second = tmp_path / "first.sqlite", tmp_path / "second.sqlite"
    write_knowledge(compile_text(rich), first)
    write_knowledge(compile_text(rich), second)

    assert first.read_bytes() == second.read_bytes()


def test_the_file_carries_the_marks_of_the_format(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        tables = connection.execute("PRAGMA table_list").fetchall()
    assert all(strict for _, name, _, _, _, strict in tables if not name.startswith("sqlite_"))


def test_a_file_is_replaced_and_nothing_is_left_beside_it(compile_text: CompileText, rich: str, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "knowledge.sqlite").write_text("old")

    write_knowledge(compile_text(rich), folder / "knowledge.sqlite")

    assert [file.name for file in folder.iterdir()] == ["knowledge.sqlite"]
    assert open_knowledge(folder / "knowledge.sqlite").version == "1.0"


def test_a_failed_write_leaves_the_old_file(
    compile_text: CompileText, rich: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    file = folder / "knowledge.sqlite"
    file.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_knowledge(compile_text(rich), file)

    assert [item.name for item in folder.iterdir()] == ["knowledge.sqlite"]
    assert file.read_text() == "old"


def test_a_reference_to_nothing_is_not_written(compile_text: CompileText, rich: str, tmp_path: Path) -> None:
    knowledge = compile_text(rich)
    without = replace(knowledge, therapies={})

    with pytest.raises(IntegrityError):
        write_knowledge(without, tmp_path / "knowledge.sqlite")
    assert not (tmp_path / "knowledge.sqlite").exists()


def test_any_condition_comes_back(compile_text: CompileText, rich: str, tmp_path: Path) -> None:
    """Also such as the compiler never makes: nothing under "all" or "any", and both answers at once."""
    odd = AnyOf((ALWAYS, AnyOf(()), Not(OneOf("fit", (True, False)))))
    knowledge = _with_rule(compile_text(rich), ConsistencyRule("odd", odd, "Odd."))
    write_knowledge(knowledge, tmp_path / "knowledge.sqlite")

    assert open_knowledge(tmp_path / "knowledge.sqlite") == knowledge


def _with_rule(knowledge: Knowledge, rule: ConsistencyRule) -> Knowledge:
    edition = replace(knowledge.edition("current"), rules=(rule,))
    changed = replace(knowledge, editions={**knowledge.editions, "current": edition})
    return replace(changed, content_sha256=fingerprint(tabulate(changed)))
