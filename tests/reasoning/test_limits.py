"""What is too large for exact treatment: three-valued verdicts, said so; no proof, said so; and never a hang."""

from __future__ import annotations

import itertools
import json
import time

import pytest
from hypothesis import assume, given, settings

from app.knowledge.conditions import Answers, Not
from app.knowledge.model import ConsistencyRule, Knowledge
from app.reasoning.assessment import Status, Verdict
from app.reasoning.compiled import joint_space
from app.reasoning.diagrams import Limits
from app.reasoning.edition_difference import compare_editions
from app.reasoning.proof import NOT_PROVED
from app.reasoning.reasoner import Reasoner
from app.reasoning.verification import verify
from app.report.assessment_json import assessment_table, to_json
from tests.reasoning.large import ONES, OTHERS, large_knowledge, pairs, yes
from tests.reasoning.models import answer_sets, completions, editions
from tests.reasoning.test_exact_verdicts import expected_status, valid

NOBODY = dict.fromkeys(ONES, False)


SMALL = Limits(nodes=1 << 15, function=1 << 12)
"""What is too large for these is too large for the true ones as well, but found out sooner."""


def verdicts(knowledge: Knowledge, answers: Answers, limits: Limits = SMALL) -> dict[str, Verdict]:
    return {item.option.id: item for item in Reasoner(knowledge, "e", limits).assess(answers).verdicts}


def test_an_option_that_is_too_large_is_judged_by_single_criteria() -> None:
    found = verdicts(large_knowledge(), {})
    large, small, excluded = found["large0"], found["small"], found["excluded"]
    assert (large.status, large.exact) == (Status.NEEDS_INFORMATION, False)
    assert set(large.missing) == {*ONES, *OTHERS}
    assert (small.status, small.exact) == (Status.APPLICABLE, True)
    assert (excluded.status, excluded.exact) == (Status.APPLICABLE, False)
    assert excluded.checks


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        (NOBODY, Status.NOT_APPLICABLE),
        ({ONES[3]: True, OTHERS[3]: True}, Status.APPLICABLE),
    ],
    ids=["no pair", "one pair"],
)
def test_what_single_criteria_decide_is_exact(answers: Answers, status: Status) -> None:
    verdict = verdicts(large_knowledge(), answers)["large0"]
    assert (verdict.status, verdict.exact) == (status, True)


def test_an_exclusion_that_is_too_large_still_excludes() -> None:
    verdict = verdicts(large_knowledge(), {ONES[0]: True, OTHERS[1]: True})["excluded"]
    assert (verdict.status, verdict.exact) == (Status.CONTRAINDICATED, True)


def test_rules_that_are_too_large_are_left_out_of_the_completions() -> None:
    rule = ConsistencyRule("r", pairs(2), "No.")
    knowledge = large_knowledge(rules=(rule,))
    broken = {ONES[0]: True, OTHERS[2]: True}
    assert [item.rule for item in Reasoner(knowledge, "e", SMALL).assess(broken).conflicts] == ["r"]
    subjects = {
        item.subject for item in verify(knowledge, limits=SMALL).editions[0].findings if item.code == NOT_PROVED
    }
    assert {"large0", ONES[0]} <= subjects


def test_the_proof_of_what_is_too_large_ends_and_says_so() -> None:
    certificate = verify(large_knowledge(), limits=SMALL)
    not_proved = {item.subject for item in certificate.editions[0].findings if item.code == NOT_PROVED}
    assert not_proved == {"large0", "excluded"}
    assert not certificate.failed
    assert not certificate.proved


def test_faults_beside_what_is_too_large_are_still_found() -> None:
    knowledge = large_knowledge(
        rules=(ConsistencyRule("r", yes("fit"), "No."), ConsistencyRule("s", Not(yes("fit")), "No."))
    )
    assert "rules-exclude-everyone" in {item.code for item in verify(knowledge, limits=SMALL).errors}


def test_a_proof_without_time_proves_nothing() -> None:
    certificate = verify(large_knowledge(0), seconds=0)
    assert not certificate.proved
    assert {item.code for item in certificate.editions[0].findings} == {NOT_PROVED}


def test_a_proof_is_none_the_worse_for_a_computer_that_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    awake, hours = verify(large_knowledge(0)), itertools.count(0, 3600)
    with monkeypatch.context() as asleep:
        asleep.setattr(time, "monotonic", lambda: float(next(hours)))
        assert verify(large_knowledge(0)) == awake


def test_many_large_options_take_no_longer_than_a_few() -> None:
    began = time.monotonic()
    found = verdicts(large_knowledge(200), {}, Limits())
    assert time.monotonic() - began < 30  # five attempts of half a second each; without an end it takes minutes
    assert not any(verdict.exact for name, verdict in found.items() if name.startswith("large"))


def test_what_is_too_large_is_left_out_of_explanations_and_differences() -> None:
    knowledge = large_knowledge()
    reasoner = Reasoner(knowledge, "e", SMALL)
    found = reasoner.explain(reasoner.assess(NOBODY), "large0")
    assert (found.exact, found.changes) == (False, ())
    assert compare_editions(knowledge, "e", "e").difference.left_out == ("t", "u")


TINY = Limits(nodes=1 << 12, function=6, failures=1000)


_LEFT_OPEN = {
    Status.NEEDS_INFORMATION: set(Status),
    Status.APPLICABLE: {Status.APPLICABLE, Status.CONTRAINDICATED},
    Status.CONTRAINDICATED: {Status.CONTRAINDICATED, Status.NOT_APPLICABLE},
}
"""What all completions may say where single criteria are not exact."""


@settings(max_examples=80, deadline=None)
@given(editions(), answer_sets)
def test_verdicts_within_tiny_limits_are_never_false(knowledge: Knowledge, answers: Answers) -> None:
    edition = knowledge.edition("e")
    patients = [patient for patient in completions(answers) if valid(edition, patient)]
    assume(patients)
    assessment = Reasoner(knowledge, "e", TINY).assess(answers)
    for verdict in assessment.verdicts:
        expected = expected_status(edition, verdict.option, patients)
        assert expected in ({verdict.status} if verdict.exact else _LEFT_OPEN[verdict.status])


@settings(max_examples=60, deadline=None)
@given(editions())
def test_a_proof_within_tiny_limits_accuses_nobody_falsely(knowledge: Knowledge) -> None:
    full = {(item.code, item.subject) for item in verify(knowledge, limits=SMALL).errors}
    space = joint_space(knowledge.editions.values(), knowledge.features, TINY)
    if not space.unruled:
        assert {(item.code, item.subject) for item in verify(knowledge, limits=TINY).errors} <= full


def test_the_json_says_which_verdicts_are_not_exact() -> None:
    knowledge = large_knowledge()
    table = json.loads(to_json(assessment_table(Reasoner(knowledge, "e", SMALL).assess({}), knowledge, "test")))
    assert {item["option"]: item["exact"] for item in table["options"]} == {
        "large0": False,
        "small": True,
        "excluded": False,
    }
