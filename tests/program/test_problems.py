"""Every error that a user can meet has a code and words that say what happened, what is safe and what to do."""

from __future__ import annotations

import pytest

from app.program.journal import EVENTS
from app.program.problems import BY_CLASS, FAULT, PROBLEMS, code_of, problem
from app.report.record import AlteredError
from app.session.library import LibraryDamagedError


def test_codes_are_told_apart_and_all_say_everything():
    codes = [item.code for item in PROBLEMS]
    assert len(codes) == len(set(codes))
    assert set(BY_CLASS.values()) <= set(codes) <= set(EVENTS)
    for item in PROBLEMS:
        assert all(text.endswith(".") for text in (item.happened, item.safe, item.do)), item.code


@pytest.mark.parametrize(
    ("kind", "code"),
    [(AlteredError, "E202"), (LibraryDamagedError, "E302"), (FileNotFoundError, "E203"), (ZeroDivisionError, FAULT)],
)
def test_an_error_has_the_code_of_its_nearest_class(kind, code):
    assert code_of(kind) == code
    assert problem(code).code == code
