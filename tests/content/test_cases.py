"""Patient cases written by clinicians: every expectation in tests/content/cases/*.yaml is checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from app.patient.answers import parse_answers
from app.reasoning.assessment import Assessment, Status, Verdict
from tests import shipped

CASES = Path(__file__).parent / "cases"
KEYS = {"id", "title", "edition", "sources", "answers", "expect", "note"}
EXPECTATIONS = {
    "applicable",
    "not-applicable",
    "needs-information",
    "contraindicated",
    "checks",
    "cautions",
    "conflicts",
    "warnings",
}


def read_cases() -> Iterator[dict[str, Any]]:
    """Read all cases, each with the name of its file."""
    for file in sorted(CASES.glob("*.yaml")):
        for case in yaml.safe_load(file.read_text(encoding="utf-8")) or []:
            yield case | {"file": file.name}


ALL_CASES = list(read_cases())


def assess(case: Mapping[str, Any]) -> Assessment:
    """Assess a case in its edition."""
    return shipped.reasoner(case["edition"]).assess(parse_answers(case["answers"], shipped.knowledge().features))


def explained(verdict: Verdict) -> str:
    """Word a verdict for the message of a failing test."""
    reasons = "; ".join(f"{item.criterion.id}={item.holds}" for item in verdict.reasons)
    return f"{verdict.option.id} is {verdict.status.value} [{reasons}] missing={verdict.missing}"


@pytest.mark.parametrize("case", ALL_CASES, ids=[case["id"] for case in ALL_CASES])
def test_case(case: Mapping[str, Any]) -> None:
    assessment = assess(case)
    expect = case["expect"]
    wrong: list[str] = []
    for status in Status:
        for option in expect.get(status.value, ()):
            verdict = assessment.verdict(option)
            if verdict.status is not status:
                wrong.append(f"expected {status.value}: {explained(verdict)}")
    found = {
        "needs-information": lambda verdict: set(verdict.missing),
        "contraindicated": lambda verdict: {
            item.criterion.id for item in verdict.reasons if item.kind.value == "contraindication"
        },
        "checks": lambda verdict: set(verdict.checks),
        "cautions": lambda verdict: {item.id for item in verdict.cautions},
    }
    for key, look in found.items():
        for option, wanted in _detailed(expect.get(key, {})):
            present = look(assessment.verdict(option))
            if not wanted <= present:
                wrong.append(f"{option}: {key} {sorted(wanted - present)} not among {sorted(present)}")
    for key, items in (("conflicts", assessment.conflicts), ("warnings", assessment.warnings)):
        if key in expect and {item.rule for item in items} != set(expect[key]):
            wrong.append(f"{key}: expected {expect[key]}, found {[item.rule for item in items]}")
    if "conflicts" not in expect and assessment.conflicts:
        wrong.append(f"unexpected conflicts {[item.rule for item in assessment.conflicts]}")
    assert not wrong, "\n".join(wrong)


def _detailed(expected: object) -> Iterator[tuple[str, set[str]]]:
    if isinstance(expected, dict):
        yield from ((option, set(names or ())) for option, names in expected.items())


def test_cases_are_well_formed() -> None:
    identifiers = [case["id"] for case in ALL_CASES]
    assert len(identifiers) == len(set(identifiers))
    for case in ALL_CASES:
        assert set(case) - {"file"} <= KEYS, case["id"]
        assert set(case["expect"]) <= EXPECTATIONS, case["id"]
        assert set(case["sources"]) <= set(shipped.knowledge().sources), case["id"]
        assert case["sources"], case["id"]
