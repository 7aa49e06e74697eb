"""Every bundled case, clicked through in the real window with the shipped content: the cards say what `assess` says."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.knowledge.model import Knowledge
from app.patient.casefile import parse_case
from app.reasoning.assessment import Status
from app.selftest import Result, drive
from app.store.compiler import compile_content
from app.ui.application import WindowSetup, build_window, make_themes

ROOT = Path(__file__).parents[2]
CASES = sorted((ROOT / "resources" / "cases").glob("*.netcase"))


@cache
def knowledge() -> Knowledge:
    return compile_content(ROOT / "db" / "content")


@pytest.mark.parametrize("edition", ["current", "2012"])
@pytest.mark.parametrize("file", CASES, ids=[file.stem for file in CASES])
def test_the_window_says_what_assess_says(qtbot: QtBot, file: Path, edition: str) -> None:
    case = parse_case(file.read_bytes(), knowledge().features)
    window = build_window(knowledge(), bootstrap.reasoner_factory(knowledge()), make_themes(), WindowSetup(edition))
    qtbot.addWidget(window)
    window.show()
    result = Result()
    drive(window, case, edition, result)
    assert result.problems == []
    assert result.options == len(knowledge().edition(edition).options)
    shown = window.model.snapshot.assessment.verdicts
    assert any(verdict.status is Status.APPLICABLE for verdict in shown)
    window.close_now()
