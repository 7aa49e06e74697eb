"""Every bundled case, clicked through in the real window with the shipped content: the cards say what `assess` says."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.reasoning.assessment import Status
from app.selftest import Result, drive
from app.ui.application import WindowSetup, build_window, make_themes
from tests import shipped


@pytest.mark.parametrize("edition", ["current", "2012"])
@pytest.mark.parametrize("file", shipped.CASES, ids=[file.stem for file in shipped.CASES])
def test_the_window_says_what_assess_says(qtbot: QtBot, file: Path, edition: str) -> None:
    case = shipped.read_case(file)
    window = build_window(shipped.knowledge(), shipped.reasoner, make_themes(), WindowSetup(edition))
    qtbot.addWidget(window)
    window.show()
    result = Result()
    drive(window, case, edition, result)
    assert result.problems == []
    assert result.options == len(shipped.knowledge().edition(edition).options)
    verdicts = window.model.snapshot.assessment.verdicts
    assert any(verdict.status is Status.APPLICABLE for verdict in verdicts)
    window.close_now()
