"""Faults put into a sound edition are all found, and nothing is found in the sound one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.knowledge.conditions import ALWAYS, AllOf, AnyOf, Condition, Interval, Not, OneOf, Within
from app.knowledge.model import (
    Branch,
    ConsistencyRule,
    Decision,
    Derived,
    DerivedCase,
    Edition,
    Eligibility,
    Invariant,
    Knowledge,
    Option,
    Outcome,
    Role,
    Severity,
    Therapy,
    Track,
)
from app.reasoning.verification import Finding, verify
from tests.reasoning.models import CLASS, FEATURES, criterion

SITE_A, SITE_BC = OneOf("site", ("a",)), OneOf("site", ("b", "c"))
FIT, UNFIT = OneOf("fit", (True,)), OneOf("fit", (False,))
LOW, HIGH = Within("ki67", Interval(high=20.0)), Within("ki67", Interval(low=20.0, low_included=False))


def decision(name: str, *branches: tuple[Condition, str]) -> Decision:
    made = (
        Branch(f"{name}.{number}", str(number), criterion(f"{name}.{number}", condition), (target,))
        for number, (condition, target) in enumerate(branches)
    )
    return Decision(name, "?", tuple(made))


SOUND = Edition(
    id="e",
    label="E",
    title="E",
    reviewed="2026-01-01",
    cutoff="2026",
    historical=False,
    summary="",
    sources=(),
    derived=(CLASS,),
    rules=(),
    tracks=(Track("t", "T", "", ("d",)),),
    decisions=(decision("d", (SITE_A, "one"), (SITE_BC, "two")),),
    options=(
        Option("one", "t1", Role.FIRST_LINE, "One", requires=(criterion("one.fit", FIT),)),
        Option("two", "t2", Role.ADVANCED, "Two"),
        Option("always", "t2", Role.SUPPORTIVE, "Always"),
    ),
    outcomes=(Outcome("board", "Board"),),
    eligibility=(Eligibility("t1", contraindications=(criterion("t1.high", HIGH),)),),
)
SOUND = replace(SOUND, tracks=(*SOUND.tracks, Track("s", "S", "", ("always",))))


def findings(edition: Edition) -> list[Finding]:
    therapies = {name: Therapy(name, name, "c") for name in ("t1", "t2")}
    certificate = verify(Knowledge("1", "0", (), FEATURES, {}, therapies, {}, {"e": edition}))
    assert certificate.failed is any(item.severity is Severity.ERROR for item in certificate.editions[0].findings)
    return list(certificate.editions[0].findings)


def with_decision(*branches: tuple[Condition, str]) -> Edition:
    return replace(SOUND, decisions=(decision("d", *branches),))


def with_option(condition: Condition) -> Edition:
    one = replace(SOUND.options[0], requires=(criterion("one.x", condition),))
    return replace(SOUND, options=(one, *SOUND.options[1:]))


def with_rule(condition: Condition) -> Edition:
    return replace(SOUND, rules=(ConsistencyRule("r", condition, "No."),))


def with_exclusion(condition: Condition) -> Edition:
    return replace(SOUND, eligibility=(Eligibility("t1", contraindications=(criterion("t1.x", condition),)),))


def never(
    state: Condition, *, therapies: tuple[str, ...] = (), classes: tuple[str, ...] = (), options: tuple[str, ...] = ()
) -> Edition:
    return replace(SOUND, invariants=(Invariant("i", "Never.", state, therapies, classes, options),))


def with_derived(low: Condition, high: Condition) -> Edition:
    cases = (DerivedCase("low", "Low", low), DerivedCase("high", "High", high))
    return replace(SOUND, derived=(Derived("class", "Class", cases),))


def without_always(*branches: tuple[Condition, str]) -> Edition:
    edition = with_decision(*branches)
    return replace(edition, options=edition.options[:2], tracks=edition.tracks[:1])


def test_a_sound_edition_is_proved() -> None:
    assert findings(SOUND) == []


def test_a_kept_safety_statement_is_proved() -> None:
    # the therapy of option one is excluded by a high Ki-67, and option one is offered at site a only
    assert findings(never(HIGH, therapies=("t1",))) == []
    assert findings(never(SITE_BC, options=("one",))) == []


FAULTS = [
    ("branches-overlap", with_decision((SITE_A, "one"), (OneOf("site", ("a", "b", "c")), "two"))),
    ("branches-overlap", with_decision((SITE_A, "one"), (SITE_BC, "two"), (FIT, "two"))),
    (
        "branches-overlap",
        with_decision((Within("ki67", Interval(high=20.0)), "one"), (Within("ki67", Interval(low=20.0)), "two")),
    ),
    ("branches-gap", with_decision((SITE_A, "one"), (OneOf("site", ("b",)), "two"))),
    ("branches-gap", with_decision((Within("ki67", Interval(high=20.0, high_included=False)), "one"), (HIGH, "two"))),
    ("branches-gap", with_decision((AllOf((SITE_A, FIT)), "one"), (SITE_BC, "two"))),
    ("branch-unreachable", with_decision((SITE_A, "one"), (SITE_BC, "two"), (AllOf((SITE_A, SITE_BC)), "two"))),
    ("branch-unreachable", with_decision((SITE_A, "one"), (SITE_BC, "two"), (Not(ALWAYS), "two"))),
    ("branch-unreachable", with_decision((SITE_A, "one"), (SITE_BC, "two"), (AllOf((LOW, HIGH)), "one"))),
    ("option-never-indicated", with_option(SITE_BC)),
    ("option-never-indicated", with_option(AllOf((FIT, UNFIT)))),
    ("option-never-indicated", replace(with_option(FIT), rules=(ConsistencyRule("r", AllOf((SITE_A, FIT)), "No."),))),
    ("requirement-idle", with_option(AnyOf((FIT, UNFIT)))),
    ("requirement-idle", with_option(SITE_A)),
    ("requirement-idle", with_option(AnyOf((LOW, HIGH)))),
    ("exclusion-idle", with_exclusion(SITE_BC)),
    ("exclusion-idle", with_exclusion(UNFIT)),
    ("exclusion-idle", with_exclusion(AllOf((LOW, HIGH)))),
    ("derived-overlap", with_derived(LOW, Within("ki67", Interval(low=20.0)))),
    ("derived-overlap", with_derived(LOW, LOW)),
    ("derived-overlap", with_derived(FIT, SITE_A)),
    ("rules-exclude-everyone", with_rule(ALWAYS)),
    ("rules-exclude-everyone", with_rule(AnyOf((FIT, UNFIT)))),
    ("rules-exclude-everyone", with_rule(OneOf("site", ("a", "b", "c")))),
    ("invariant-broken", never(HIGH, therapies=("t2",))),
    ("invariant-broken", never(SITE_A, classes=("c",))),
    ("invariant-broken", never(LOW, options=("one",))),
    ("patient-uncovered", without_always((SITE_A, "one"), (SITE_BC, "two"))),
    ("patient-uncovered", without_always((SITE_A, "one"), (OneOf("site", ("b",)), "two"))),
    ("patient-uncovered", without_always((SITE_BC, "two"))),
]


@pytest.mark.parametrize(
    ("code", "edition"), FAULTS, ids=[f"{code}-{number}" for number, (code, _) in enumerate(FAULTS)]
)
def test_a_seeded_fault_is_found(code: str, edition: Edition) -> None:
    found = [finding for finding in findings(edition) if finding.code == code]
    assert found
    if code in {"branches-overlap", "branches-gap", "patient-uncovered"}:
        assert all(finding.example for finding in found)
