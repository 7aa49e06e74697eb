"""Faults put into a sound edition are all found, and nothing is found in the sound one."""

from __future__ import annotations

import inspect
import re
from collections import Counter
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
from app.reasoning import redundancy, thresholds, verification
from app.reasoning.proof import Finding
from app.reasoning.verification import verify
from tests.reasoning.models import CLASS, EMPTY, FEATURES, criterion

SITE_A, SITE_BC = OneOf("site", ("a",)), OneOf("site", ("b", "c"))
FIT, UNFIT = OneOf("fit", (True,)), OneOf("fit", (False,))
LOW, HIGH = Within("ki67", Interval(high=20.0)), Within("ki67", Interval(low=20.0, low_included=False))


def decision(name: str, *branches: tuple[Condition, str]) -> Decision:
    made = (
        Branch(f"{name}.{number}", str(number), criterion(f"{name}.{number}", condition), (target,))
        for number, (condition, target) in enumerate(branches)
    )
    return Decision(name, "?", tuple(made))


SOUND = replace(
    EMPTY,
    derived=(CLASS,),
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
SOUND = replace(SOUND, tracks=(*SOUND.tracks, Track("s", "S", "", ("always", "board"))))


def knowing(edition: Edition) -> Knowledge:
    therapies = {name: Therapy(name, name, "c") for name in ("t1", "t2")}
    return Knowledge("1", "0", (), FEATURES, {}, therapies, {}, {"e": edition})


def findings(edition: Edition) -> list[Finding]:
    certificate = verify(knowing(edition))
    assert certificate.failed is any(item.severity is Severity.ERROR for item in certificate.editions[0].findings)
    assert certificate.proved is not certificate.failed, "all of these are small enough to be looked at whole"
    return list(certificate.editions[0].findings)


def with_decision(*branches: tuple[Condition, str]) -> Edition:
    return replace(SOUND, decisions=(decision("d", *branches),))


def with_option(*conditions: Condition) -> Edition:
    requires = tuple(criterion(f"one.{number}", condition) for number, condition in enumerate(conditions))
    one = replace(SOUND.options[0], requires=requires)
    return replace(SOUND, options=(one, *SOUND.options[1:]))


def with_rule(condition: Condition) -> Edition:
    return replace(SOUND, rules=(ConsistencyRule("r", condition, "No."),))


def with_exclusion(*conditions: Condition, cautions: tuple[Condition, ...] = ()) -> Edition:
    excluded = tuple(criterion(f"t1.{number}", condition) for number, condition in enumerate(conditions))
    warned = tuple(criterion("t1.caution", condition) for condition in cautions)
    return replace(SOUND, eligibility=(Eligibility("t1", contraindications=excluded, cautions=warned),))


def with_open_decision(*branches: tuple[Condition, str]) -> Edition:
    return replace(SOUND, decisions=(replace(decision("d", *branches), exclusive=False, exhaustive=False),))


def with_second(*branches: tuple[Condition, str], at: str) -> Edition:
    """A second decision behind the branch of `at`."""
    first = decision("d", (SITE_A, "e" if at == "a" else "one"), (SITE_BC, "e" if at == "bc" else "two"))
    return replace(SOUND, decisions=(first, decision("e", *branches)))


def with_outcome(*leads: tuple[Condition, str]) -> Edition:
    """The outcome is reached through the decision only."""
    edition = with_open_decision(*leads)
    return replace(edition, tracks=(edition.tracks[0], Track("s", "S", "", ("always",))))


def at_least(low: float, *, itself: bool = True) -> Within:
    return Within("ki67", Interval(low=low, low_included=itself))


def at_most(high: float, *, itself: bool = True) -> Within:
    return Within("ki67", Interval(high=high, high_included=itself))


def never(
    state: Condition, *, therapies: tuple[str, ...] = (), classes: tuple[str, ...] = (), options: tuple[str, ...] = ()
) -> Edition:
    return replace(SOUND, invariants=(Invariant("i", "Never.", state, therapies, classes, options),))


def with_derived(low: Condition, high: Condition) -> Edition:
    cases = (DerivedCase("low", "Low", low), DerivedCase("high", "High", high))
    return replace(SOUND, derived=(Derived("class", "Class", cases),))


def without_always(*branches: tuple[Condition, str]) -> Edition:
    edition = with_decision(*branches)
    return replace(edition, options=edition.options[:2], tracks=edition.tracks[:1], outcomes=())


def test_a_sound_edition_is_proved() -> None:
    assert findings(SOUND) == []


def test_a_rule_that_answers_can_break_is_not_idle() -> None:
    assert "rule-idle" not in {item.code for item in findings(with_rule(AllOf((SITE_BC, HIGH))))}


def test_the_certificate_counts_what_was_looked_at() -> None:
    more = Eligibility("t2", (criterion("q", LOW),), (criterion("c", HIGH),), (criterion("w", FIT),))
    edition = replace(SOUND, eligibility=(*SOUND.eligibility, more), invariants=(Invariant("i", "Never.", UNFIT),))
    (found,) = verify(knowing(edition)).editions
    counts = (found.decisions, found.branches, found.options, found.criteria, found.invariants)
    assert counts == (1, 2, 3, 2 + 1 + 1 + 3, 1)


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
    ("requirement-idle", with_option(LOW, AnyOf((FIT, LOW)), AnyOf((UNFIT, LOW)))),
    ("requirement-idle", with_option(AnyOf((LOW, HIGH)))),
    ("criteria-duplicate", with_option(FIT, Not(UNFIT))),
    ("criteria-duplicate", with_option(SITE_A)),
    ("criteria-duplicate", with_exclusion(HIGH, Not(LOW))),
    ("criteria-duplicate", with_exclusion(cautions=(HIGH, OneOf("class", ("high",))))),
    ("criteria-duplicate", with_open_decision((SITE_A, "one"), (SITE_BC, "two"), (Not(SITE_A), "always"))),
    ("criterion-subsumed", with_option(LOW, at_most(55.0))),
    ("criterion-subsumed", with_option(AnyOf((SITE_A, FIT)))),
    ("criterion-subsumed", with_exclusion(HIGH, at_least(55.0))),
    ("criterion-subsumed", with_exclusion(HIGH, cautions=(at_least(55.0),))),
    ("criteria-contradict", with_option(LOW, at_least(55.0))),
    ("criteria-contradict", with_option(FIT, AllOf((UNFIT, LOW)))),
    ("criteria-contradict", with_option(SITE_BC)),
    ("criteria-contradict", with_exclusion(FIT)),
    ("criteria-contradict", with_exclusion(SITE_A)),
    ("option-never-usable", with_exclusion(LOW, HIGH)),
    ("option-never-usable", with_exclusion(LOW, AllOf((HIGH, FIT)))),
    ("option-never-usable", with_exclusion(AllOf((SITE_A, LOW)), AllOf((FIT, HIGH)))),
    ("threshold-mixed-bounds", with_option(FIT, at_least(20.0))),
    ("threshold-mixed-bounds", with_exclusion(at_least(20.0), at_least(20.0, itself=False))),
    ("threshold-mixed-bounds", with_rule(AllOf((UNFIT, at_most(20.0, itself=False))))),
    (
        "threshold-mixed-bounds",
        with_option(Within("ecog", Interval(low=2.0)), Not(Within("ecog", Interval(low=2.0, low_included=False)))),
    ),
    ("branch-idle", with_open_decision((ALWAYS, "one"), (SITE_BC, "two"))),
    ("branch-idle", with_open_decision((AnyOf((LOW, HIGH)), "one"))),
    ("branch-idle", with_second((SITE_A, "one"), at="a")),
    ("decision-unreachable", with_second((FIT, "one"), (UNFIT, "two"), at="nowhere")),
    (
        "decision-unreachable",
        replace(with_second((FIT, "one"), (UNFIT, "two"), at="bc"), rules=(ConsistencyRule("r", SITE_BC, "No."),)),
    ),
    ("decision-unreachable", replace(with_decision((FIT, "one"), (UNFIT, "two")), tracks=SOUND.tracks[1:])),
    ("outcome-unreachable", with_outcome((SITE_A, "one"), (SITE_BC, "two"))),
    ("outcome-unreachable", with_outcome((SITE_A, "one"), (SITE_BC, "two"), (AllOf((LOW, HIGH)), "board"))),
    (
        "outcome-unreachable",
        replace(
            with_outcome((SITE_A, "one"), (SITE_BC, "two"), (HIGH, "board")), rules=(ConsistencyRule("r", HIGH, "No."),)
        ),
    ),
    ("rule-idle", with_rule(AllOf((FIT, UNFIT)))),
    ("rule-idle", with_rule(AllOf((SITE_A, SITE_BC)))),
    ("rule-idle", with_rule(Not(AnyOf((LOW, HIGH))))),
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


WITHOUT_EXAMPLE = {
    "rules-exclude-everyone",
    "rule-idle",
    "decision-unreachable",
    "branch-unreachable",
    "branch-idle",
    "outcome-unreachable",
}
"""Where nobody shows it, or everybody: the decision of these faults is the first one."""


@pytest.mark.parametrize(
    ("code", "edition"), FAULTS, ids=[f"{code}-{number}" for number, (code, _) in enumerate(FAULTS)]
)
def test_a_seeded_fault_is_found(code: str, edition: Edition) -> None:
    assert [finding for finding in findings(edition) if finding.code == code]


def test_there_are_three_faults_of_each_class() -> None:
    classes = Counter(code for code, _ in FAULTS)
    source = "".join(inspect.getsource(module) for module in (verification, redundancy, thresholds))
    reported = set(re.findall(r"proof\.(?:error|warning)\(\s*\"([a-z-]+)\"", source))
    assert classes.keys() == reported
    assert min(classes.values()) >= 3


def test_findings_show_a_patient() -> None:
    for code, edition in FAULTS:
        for finding in findings(edition):
            if finding.code == code and code not in WITHOUT_EXAMPLE:
                assert finding.example, finding


@pytest.mark.parametrize(
    "conditions",
    [(LOW, at_least(20.0, itself=False)), (HIGH, at_most(20.0)), (at_least(20.0, itself=False), HIGH)],
    ids=["parted", "parted too", "alike"],
)
def test_limits_that_fit_each_other_are_not_mixed(conditions: tuple[Condition, Condition]) -> None:
    one, other = conditions
    found = findings(with_exclusion(AllOf((UNFIT, one)), AllOf((FIT, SITE_A, other))))
    assert "threshold-mixed-bounds" not in {finding.code for finding in found}
