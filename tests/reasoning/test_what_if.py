"""Changes and statements of an explanation compared with brute force over all valid patients."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.knowledge.conditions import AllOf, Answers, AnyOf, Condition, Includes, Interval, Not, OneOf, Value, Within
from app.knowledge.model import ConsistencyRule, Eligibility, Knowledge, Option, Role
from app.reasoning.assessment import OUT, Assessment, Status
from app.reasoning.compiled import CompiledEdition, joint_space
from app.reasoning.diagrams import Limits
from app.reasoning.explanation import Explainer
from app.reasoning.reasoner import Reasoner
from app.reasoning.what_if import MAX_ANSWERS, Change, Part
from tests import samples
from tests.reasoning.models import (
    DOMAINS,
    FEATURES,
    FIT,
    KI67,
    PRIOR,
    SITE,
    answer_sets,
    completions,
    criterion,
    editions,
    small,
)
from tests.reasoning.test_exact_verdicts import expected_status, valid

MANY = settings(max_examples=100, deadline=None)


class Oracle:
    """Verdicts by looking at every complete patient."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.edition = knowledge.edition("e")
        self.patients = [patient for patient in completions({}) if valid(self.edition, patient)]

    def status(self, option: str, answers: Answers) -> Status | None:
        """The verdict on an option; None when no patient has these answers."""
        fitting = [p for p in self.patients if all(p[key] == value for key, value in answers.items())]
        found = next(item for item in self.edition.options if item.id == option)
        return expected_status(self.edition, found, fitting) if fitting else None

    def outcomes(self, option: str, answers: Answers, names: tuple[str, ...]) -> dict[tuple[Value, ...], Status]:
        """Verdicts with other answers to these features, by those answers."""
        found = {}
        for values in product(*(DOMAINS[name] for name in names)):
            status = self.status(option, {**answers, **dict(zip(names, values, strict=True))})
            if status is not None:
                found[values] = status
        return found


def fits(part: Part, value: Value) -> bool:
    """Say whether an answer is one of those that a part offers."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return any(band.interval is not None and band.interval.contains(value) for band in part.bands)
    return any(band.sample == value for band in part.bands)


def offered(changes: tuple[Change, ...], names: tuple[str, ...], values: tuple[Value, ...]) -> list[Status]:
    """What the changes say about these answers to these features."""
    pairs = dict(zip(names, values, strict=True))
    same = [change for change in changes if {part.feature for part in change.parts} == set(names)]
    return [c.status for c in same if all(fits(part, pairs[part.feature]) for part in c.parts)]


def wanted(status: Status, after: Status) -> bool:
    return (status in OUT) is not (after in OUT)


def assessed(knowledge: Knowledge, answers: Answers) -> tuple[Reasoner, Assessment]:
    reasoner = Reasoner(knowledge, "e")
    assessment = reasoner.assess(answers)
    assume(not assessment.conflicts)
    return reasoner, assessment


@MANY
@given(editions(), answer_sets)
def test_changes_are_all_the_smallest_ones_and_each_leads_where_it_says(knowledge: Knowledge, answers: Answers) -> None:
    reasoner, assessment = assessed(knowledge, answers)
    oracle = Oracle(knowledge)
    for verdict in assessment.verdicts:
        if verdict.status is Status.NEEDS_INFORMATION:
            continue
        changes = reasoner.explain(assessment, verdict.option.id).changes
        smallest: list[set[str]] = []
        for size in range(1, MAX_ANSWERS + 1):
            for names in combinations([name for name in DOMAINS if name in answers], size):
                if any(smaller <= set(names) for smaller in smallest):
                    continue
                outcomes = oracle.outcomes(verdict.option.id, answers, names)
                working = {values: after for values, after in outcomes.items() if wanted(verdict.status, after)}
                if working:
                    smallest.append(set(names))
                for values, after in outcomes.items():
                    said = offered(changes, names, values)
                    if after in said:
                        assert values in working
                        assert said == [after]
                    else:
                        assert not said
                        # of a multi feature only the nearest answers are told
                        assert values not in working or "prior" in names
        assert {frozenset(part.feature for part in change.parts) for change in changes} == set(map(frozenset, smallest))


@MANY
@given(editions(), answer_sets)
def test_no_answer_to_a_multi_feature_needs_more_members_changed_than_any_other(
    knowledge: Knowledge, answers: Answers
) -> None:
    reasoner, assessment = assessed(knowledge, answers)
    oracle = Oracle(knowledge)
    prior = answers.get("prior")
    assume(isinstance(prior, frozenset))
    assert isinstance(prior, frozenset)
    for verdict in assessment.verdicts:
        if verdict.status is Status.NEEDS_INFORMATION:
            continue
        changes = reasoner.explain(assessment, verdict.option.id).changes
        alone = [
            part for change in changes for part in change.parts if len(change.parts) == 1 and part.feature == "prior"
        ]
        working = [
            value
            for (value,), after in oracle.outcomes(verdict.option.id, answers, ("prior",)).items()
            if isinstance(value, frozenset) and wanted(verdict.status, after)
        ]
        least = min((len(value ^ prior) for value in working), default=0)
        nearest_ones = {value for value in working if len(value ^ prior) == least}
        assert {band.sample for part in alone for band in part.bands} == nearest_ones


@MANY
@given(editions(), answer_sets)
def test_trying_a_change_gives_the_verdict_that_it_names(knowledge: Knowledge, answers: Answers) -> None:
    reasoner, assessment = assessed(knowledge, answers)
    for verdict in assessment.verdicts:
        for change in reasoner.explain(assessment, verdict.option.id).changes:
            after = reasoner.assess({**answers, **change.answers})
            assert not after.conflicts
            assert after.verdict(verdict.option.id).status is change.status


@MANY
@given(editions(), answer_sets)
def test_an_open_option_names_every_single_answer_that_decides_it(knowledge: Knowledge, answers: Answers) -> None:
    reasoner, assessment = assessed(knowledge, answers)
    oracle = Oracle(knowledge)
    for verdict in assessment.verdicts:
        if verdict.status is Status.NEEDS_INFORMATION:
            changes = reasoner.explain(assessment, verdict.option.id).changes
            for name in verdict.missing:
                for values, after in oracle.outcomes(verdict.option.id, answers, (name,)).items():
                    said = offered(changes, (name,), values)
                    told = name != "prior" or values == (frozenset(),)
                    assert said == ([after] if told and after is not Status.NEEDS_INFORMATION else [])


@MANY
@given(editions(), answer_sets)
def test_what_holds_whatever_the_answer_is_holds_with_every_answer(knowledge: Knowledge, answers: Answers) -> None:
    reasoner, assessment = assessed(knowledge, answers)
    oracle = Oracle(knowledge)
    for verdict in assessment.verdicts:
        for name in reasoner.explain(assessment, verdict.option.id).whatever:
            outcomes = set(oracle.outcomes(verdict.option.id, answers, (name,)).values())
            # an exclusion that is met gives way only to an indication that fails: out it stays
            assert outcomes == {verdict.status} or outcomes <= OUT
            assert name not in answers


@MANY
@given(editions(), answer_sets)
def test_a_near_limit_is_near_and_the_verdict_differs_beyond_it(knowledge: Knowledge, answers: Answers) -> None:
    reasoner, assessment = assessed(knowledge, answers)
    for near in reasoner.near_limits(assessment):
        kept = {key: value for key, value in answers.items() if key not in near.set_aside}
        after = reasoner.assess({**kept, near.feature: near.proposed})
        assert not after.conflicts
        for move in near.moves:
            assert assessment.verdict(move.option).status is move.before
            assert after.verdict(move.option).status is move.after
        moved = {old.option.id for old in assessment.verdicts if old.status is not after.verdict(old.option.id).status}
        assert {move.option for move in near.moves} == moved
        assert near.moves or near.derived
        assert abs(near.limit - near.answer) <= max(1.0, abs(near.limit) / 10)


def test_nothing_is_explained_while_answers_contradict() -> None:
    reasoner = Reasoner(samples.knowledge(), "current")
    assessment = reasoner.assess({"grade": "G1", "ki67": 30})
    found = reasoner.explain(assessment, "captem")
    assert found.contradicted
    assert not found.changes
    assert not reasoner.near_limits(assessment)


def test_a_number_near_a_limit_says_what_lies_beyond() -> None:
    reasoner = Reasoner(samples.knowledge(), "current")
    assessment = reasoner.assess({"differentiation": "well", "growth": "slow", "ki67": 9, "clearance": 41})
    found = {near.feature: near for near in reasoner.near_limits(assessment)}
    assert (found["ki67"].limit, found["ki67"].proposed) == (10, 11)
    assert [move.option for move in found["ki67"].moves] == ["lanreotide"]
    assert (found["clearance"].limit, found["clearance"].proposed) == (40, 39)
    far = reasoner.assess({"differentiation": "well", "growth": "slow", "ki67": 7, "clearance": 60})
    assert not reasoner.near_limits(far)


def test_a_number_near_a_limit_of_the_grade_says_so_and_which_answer_it_would_contradict() -> None:
    reasoner = Reasoner(samples.knowledge(), "current")
    assessment = reasoner.assess({"differentiation": "well", "ki67": 2, "grade": "G1"})
    (near,) = reasoner.near_limits(assessment)
    assert [(item.derived, item.before, item.after) for item in near.derived] == [("who", "NET_G1", "NET_G2")]
    assert near.set_aside == ("grade",)


def test_facts_that_do_not_change_come_last() -> None:
    site = replace(SITE, id="primary_site")
    asked = AnyOf((OneOf("primary_site", ("b",)), AllOf((OneOf("fit", (True,)), Within("ki67", Interval(low=20.0))))))
    option = Option("o", "t1", Role.FIRST_LINE, "One", requires=(criterion("r", asked),))
    reasoner = Reasoner(small((site, FIT, KI67), (option,)), "e")
    assessment = reasoner.assess({"primary_site": "a", "fit": False, "ki67": 12})
    changes = reasoner.explain(assessment, "o").changes
    assert [(change.answers, change.lasting) for change in changes] == [
        ({"fit": True, "ki67": 20}, False),
        ({"primary_site": "b"}, True),
    ]


def test_what_was_given_can_be_added_to_but_not_taken_back() -> None:
    prior = replace(PRIOR, id="prior_therapies")
    gone, given_one = Not(Includes("prior_therapies", ("x",))), Includes("prior_therapies", ("y",))
    options = (
        Option("first", "t1", Role.FIRST_LINE, "One", requires=(criterion("r1", gone),)),
        Option("later", "t1", Role.ADVANCED, "Two", requires=(criterion("r2", given_one),)),
    )
    reasoner = Reasoner(small((prior,), options), "e")
    assessment = reasoner.assess({"prior_therapies": frozenset({"x"})})
    (back,) = reasoner.explain(assessment, "first").changes
    (more,) = reasoner.explain(assessment, "later").changes
    assert (back.answers, back.lasting) == ({"prior_therapies": frozenset()}, True)
    assert (more.answers, more.lasting) == ({"prior_therapies": frozenset({"x", "y"})}, False)


def test_an_option_too_large_to_look_at_says_so_instead_of_guessing() -> None:
    known = samples.knowledge()
    edition = known.edition("current")
    verdict = Reasoner(known, "current").assess({"differentiation": "well", "ki67": 12}).verdict("lanreotide")
    tight = joint_space([edition], known.features, Limits(function=1))
    found = Explainer(CompiledEdition(edition, known.features, tight), known.features).explain({"ki67": 12}, verdict)
    assert not found.exact
    assert not found.changes
    small_space = joint_space([edition], known.features)
    exact = Explainer(CompiledEdition(edition, known.features, small_space), known.features)
    assert exact.explain({"ki67": 12}, verdict).changes


@settings(max_examples=40, deadline=None)
@given(editions(), answer_sets, st.integers(0, 3))
def test_the_whole_numbers_beside_an_answer_are_near_where_a_verdict_differs(
    knowledge: Knowledge, answers: Answers, ecog: int
) -> None:
    reasoner, assessment = assessed(knowledge, {**answers, "ecog": ecog})
    differing = {}
    for number in {ecog - 1, ecog + 1}.intersection(range(4)):
        after = reasoner.assess({**answers, "ecog": number})
        assume(not after.conflicts)
        pairs = zip(assessment.verdicts, after.verdicts, strict=True)
        differing[number] = {old.option.id for old, new in pairs if old.status is not new.status}
    found = [near for near in reasoner.near_limits(assessment) if near.feature == "ecog"]
    assert {near.proposed: {move.option for move in near.moves} for near in found} == {
        number: options for number, options in differing.items() if options
    }


@pytest.mark.parametrize(
    ("answers", "near"),
    [
        ({"clearance": 44}, {"clearance"}),
        ({"clearance": 44.1}, set()),
        ({"clearance": 36}, {"clearance"}),
        ({"clearance": 35.9}, set()),
        ({"ki67": 9}, {"ki67"}),
        ({"ki67": 8.9}, set()),
        ({"ki67": 11}, {"ki67"}),
        ({"ki67": 11.1}, set()),
        ({"ki67": 22}, {"ki67"}),
        ({"ki67": 22.1}, set()),
    ],
    ids=str,
)
def test_near_is_within_a_tenth_of_a_limit_or_one_point(answers: dict[str, Value], near: set[str]) -> None:
    reasoner = Reasoner(samples.knowledge(), "current")
    patient: dict[str, Value] = {"differentiation": "well", "growth": "slow", "sstr": "positive", **answers}
    assert {item.feature for item in reasoner.near_limits(reasoner.assess(patient))} == near


APPLIES_TO_A_OR_FIT = AnyOf((OneOf("site", ("a",)), OneOf("fit", (True,))))


def whatever(answers: Answers, asked: Condition, barred: Condition, *rules: Condition) -> tuple[str, ...]:
    """What holds whatever the answer is, of an option that asks for the first and is barred by the second."""
    option = Option("o", "t1", Role.FIRST_LINE, "One", requires=(criterion("r", asked),))
    made = tuple(ConsistencyRule(f"rule{number}", rule, "No.") for number, rule in enumerate(rules))
    barring = Eligibility("t1", contraindications=(criterion("c", barred),))
    reasoner = Reasoner(small(FEATURES.values(), (option,), rules=made, eligibility=(barring,)), "e")
    return reasoner.explain(reasoner.assess(answers), "o").whatever


@pytest.mark.parametrize(
    ("answers", "barred", "said"),
    [
        ({"site": "a"}, Within("ecog", Interval(low=2)), ("fit",)),
        ({"site": "a", "fit": True}, Within("ecog", Interval(low=2)), ()),
        ({"site": "a"}, OneOf("fit", (False,)), ()),
        ({"site": "a", "ki67": 5}, AllOf((OneOf("fit", (False,)), Within("ki67", Interval(low=20)))), ("fit",)),
    ],
    ids=str,
)
def test_what_an_option_asks_for_without_need_holds_whatever_it_is(
    answers: Answers, barred: Condition, said: tuple[str, ...]
) -> None:
    assert whatever(answers, APPLIES_TO_A_OR_FIT, barred) == said


def test_what_an_option_that_is_out_asks_for_holds_whatever_it_is_even_where_it_bars() -> None:
    both = AllOf((OneOf("site", ("a",)), OneOf("fit", (True,))))
    assert whatever({"site": "b"}, both, OneOf("fit", (False,))) == ("fit",)


def test_what_follows_from_other_answers_is_not_said_to_hold_whatever_it_is() -> None:
    never = AllOf((OneOf("site", ("a",)), OneOf("fit", (False,))))
    assert whatever({"site": "a"}, APPLIES_TO_A_OR_FIT, Within("ecog", Interval(low=2)), never) == ()


def test_a_limit_of_the_class_alone_is_near_for_the_patient_and_for_no_option() -> None:
    reasoner = Reasoner(samples.knowledge(), "current")
    assessment = reasoner.assess({"differentiation": "well", "ki67": 2})
    (near,) = reasoner.near_limits(assessment)
    assert [move.derived for move in near.derived] == ["who"]
    assert near.moves == ()
    assert all(reasoner.explain(assessment, verdict.option.id).near == () for verdict in assessment.verdicts)


def test_between_changes_alike_in_all_else_the_order_of_the_questions_decides() -> None:
    asked = AnyOf((Within("ki67", Interval(low=20.0)), OneOf("site", ("b",))))
    option = Option("o", "t1", Role.FIRST_LINE, "One", requires=(criterion("r", asked),))
    reasoner = Reasoner(small(FEATURES.values(), (option,)), "e")
    changes = reasoner.explain(reasoner.assess({"site": "a", "ki67": 5}), "o").changes
    assert [change.answers for change in changes] == [{"site": "b"}, {"ki67": 20}]
