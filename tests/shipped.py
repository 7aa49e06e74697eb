"""The shipped content and cases, read once for all tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from app.knowledge.model import Knowledge
from app.patient.casefile import Case, parse_case
from app.reasoning.reasoner import Reasoner
from app.store.compiler import compile_content

ROOT = Path(__file__).parents[1]
CONTENT = ROOT / "db" / "content"
CASES = sorted((ROOT / "resources" / "cases").glob("*.netcase"))


@cache
def knowledge() -> Knowledge:
    """What the content says now, whether or not the database was built from it."""
    return compile_content(CONTENT)


@cache
def reasoner(edition: str) -> Reasoner:
    return Reasoner(knowledge(), edition)


def file(name: str) -> Path:
    """The file of a bundled case, by its name without the ending."""
    return ROOT / "resources" / "cases" / f"{name}.netcase"


def read_case(file: Path) -> Case:
    return parse_case(file.read_bytes(), knowledge().features)


def case(name: str) -> Case:
    """A bundled case, by the name of its file without the ending."""
    return read_case(file(name))
