"""Every error that a user can meet has a code and words that say what happened, what is safe and what to do."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.program.journal import EVENTS
from app.program.problems import BY_CLASS, FAULT, PROBLEMS, code_of, problem
from app.report.record import AlteredError
from app.session.library import LibraryDamagedError

APP = Path(__file__).resolve().parents[2] / "app"


def error_classes() -> Iterator[str]:
    for file in APP.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and any(
                isinstance(base, ast.Name) and base.id.endswith(("Error", "Exception")) for base in node.bases
            ):
                yield node.name


def test_every_class_of_errors_has_a_code():
    found = {name for name in error_classes() if not name.startswith("_")}
    assert len(found) > 8
    assert found | {"OSError"} == set(BY_CLASS)


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
