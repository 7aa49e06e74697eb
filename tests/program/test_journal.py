"""The log: codes and counts, bounded in size, and never in the way."""

from __future__ import annotations

import pytest

from app.program import journal
from app.program.journal import Journal, note


@pytest.fixture
def begun(tmp_path):
    forgetful: list[bool] = []
    made = Journal(tmp_path / "log", lambda: bool(forgetful))
    made.begin("1.0", "2026.11 abcdef")
    yield made, forgetful
    made.end()


def test_it_tells_when_which_program_and_what_happened(begun):
    made, _ = begun
    note("I102", cases=2)
    first, second = made.file.read_text().splitlines()
    assert "I100 program started: 1.0, knowledge 2026.11 abcdef" in first
    assert second.endswith("I102 unsaved cases of an earlier run found cases=2")
    assert second[:4].isdigit()


def test_a_text_cannot_be_written_into_it():
    with pytest.raises(ValueError, match="invalid literal"):
        note("I102", cases="pancreas")  # type: ignore[arg-type]
    with pytest.raises(KeyError):
        note("pancreas")


def test_nothing_of_cases_is_written_while_they_are_not_to_be_remembered(begun):
    made, forgetful = begun
    forgetful.append(True)
    note("C200")
    note("E204")
    forgetful.clear()
    note("C201")
    text = made.file.read_text()
    assert "C200" not in text
    assert "E204" in text
    assert "C201" in text


def test_it_stays_small(begun, monkeypatch):
    made, _ = begun
    made._handler.maxBytes = 2_000
    for _ in range(400):
        note("E204")
    files = list(made.file.parent.iterdir())
    assert len(files) == journal.OLDER_FILES + 1
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert made.tail(3).count("E204") == 3


def test_a_folder_that_cannot_be_written_is_no_problem(tmp_path, capfd):
    (tmp_path / "file").write_text("")
    made = Journal(tmp_path / "file" / "log", lambda: False)
    made.begin("1.0", "x")
    note("E204")
    assert made.tail() == ""
    made.end()
    assert capfd.readouterr() == ("", "")


def test_without_a_log_nothing_is_printed(capfd):
    note("E900")
    assert capfd.readouterr() == ("", "")
