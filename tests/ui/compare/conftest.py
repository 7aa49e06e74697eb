"""The comparison page in the real window, on the sample knowledge and on the shipped content."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from app import bootstrap
from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Knowledge
from app.patient.casefile import Case, parse_case
from app.store.compiler import compile_content
from app.ui.application import WindowSetup, build_window
from app.ui.main_window import MainWindow

ROOT = Path(__file__).parents[3]
CASES = ROOT / "resources" / "cases"
WELL: dict[str, Value] = {
    "site": "pancreas",
    "differentiation": "well",
    "growth": "slow",
    "sstr": "positive",
    "ki67": 8,
}


@cache
def shipped() -> Knowledge:
    return compile_content(ROOT / "db" / "content")


def case(name: str) -> Case:
    return parse_case((CASES / f"{name}.netcase").read_bytes(), shipped().features)


def answer(window: MainWindow, answers: Answers) -> None:
    for name, value in answers.items():
        window.model.answer(name, value)


@pytest.fixture
def big(qtbot, look) -> MainWindow:
    """The window with the shipped content and a bundled case."""
    made = build_window(
        shipped(),
        bootstrap.reasoner_factory(shipped()),
        look,
        WindowSetup(case=case("midgut-progressing-on-analogue")),
    )
    qtbot.addWidget(made)
    made.resize(1440, 900)
    with qtbot.waitExposed(made):
        made.show()
    return made
