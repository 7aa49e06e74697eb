"""What is committed to in a case counts in the learner's progress, and a case that is saved twice counts once."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.teaching.debrief import debrief
from app.teaching.results import parse_sheet
from tests.ui.hands import click


@pytest.fixture
def board(room):
    """The case at the board; nothing was asked before."""
    click(room.list.cards[0])
    for _ in range(3):
        click(room.run.on)
    return room


def commit(room, key: str) -> None:
    click(next(item for item in room.run.task.rows if item.key == key))
    click(room.run.on)


def test_each_choice_counts_in_the_progress(window, board) -> None:
    commit(board, "lanreotide")
    kept = window.pages.teach._memory.results
    assert [(item.item, item.chosen) for item in kept] == [("sample/2", ("lanreotide",))], (
        "who only reads is not counted"
    )
    assert not any(item.agreed for item in kept)
    assert all(item.day for item in kept)


def test_a_case_saved_twice_is_one_sitting_and_begun_again_another(board, tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.netresult" for name in ("early", "late", "again")]
    assert board.run.save_answers(files[0])
    commit(board, "lanreotide")
    assert board.run.save_answers(files[1])
    board.run.begin(board.run.run.lesson)
    commit(board, "sstr")
    assert board.run.save_answers(files[2])
    found = debrief(parse_sheet(file.read_bytes()) for file in files)
    assert (found.sittings, found.repeated) == (2, 1)
    assert {tally.item: tally.learners for tally in found.items} == {"sample/0": 1, "sample/2": 1}
