"""What stands on a closed card."""

from __future__ import annotations

import re

import pytest

from app.knowledge.conditions import Answers
from app.reasoning.assessment import Status
from app.ui.options.face import face_of
from tests import shipped


@pytest.mark.parametrize("edition", ["current", "2012"])
def test_what_an_option_waits_for_is_told_in_two_lines_with_the_count_of_the_rest(edition: str) -> None:
    knowledge = shipped.knowledge()
    patients: list[Answers] = [{}, {"differentiation": "well"}, {"differentiation": "well", "ki67_percent": 1}]
    waiting = [
        verdict
        for answers in patients
        for verdict in shipped.reasoner(edition).assess(answers).verdicts
        if verdict.status is Status.NEEDS_INFORMATION
    ]
    assert len(waiting) > 100
    for verdict in waiting:
        why = face_of(verdict, knowledge).why
        assert len(why) <= 75, why
        named = [knowledge.features[item].label for item in verdict.missing]
        more = re.search(r" and (\d+) more$", why)
        if more:
            assert why.startswith(f"depends on {', '.join(named[: len(named) - int(more[1])])} and ")
        else:
            assert why == f"depends on {', '.join(named)}"
