"""Kleene's three-valued logic, by its truth tables and by what completions say."""

from __future__ import annotations

import pytest
from hypothesis import given

from app.knowledge.conditions import (
    ALWAYS,
    AllOf,
    Answers,
    AnyOf,
    Condition,
    Interval,
    Not,
    OneOf,
    Truth,
    Within,
    conjunction,
    disjunction,
    evaluate,
    features_of,
    judge,
)
from app.reasoning.definitions import Definitions
from tests.reasoning.models import CLASS, answer_sets, completions, conditions

TRUTHS: tuple[Truth, ...] = (True, False, None)


@pytest.mark.parametrize("left", TRUTHS)
@pytest.mark.parametrize("right", TRUTHS)
def test_truth_tables(left: Truth, right: Truth) -> None:
    possible = [(a, b) for a in _completed(left) for b in _completed(right)]
    assert conjunction(iter([left, right])) is _common({a and b for a, b in possible})
    assert disjunction(iter([left, right])) is _common({a or b for a, b in possible})


@given(conditions, answer_sets)
def test_a_decided_condition_stays_decided(condition: Condition, answers: Answers) -> None:
    expanded = Definitions([CLASS]).expand(condition)
    truth = evaluate(expanded, answers)
    if truth is not None:
        assert {evaluate(expanded, patient) for patient in completions(answers)} == {truth}


@given(conditions, answer_sets)
def test_a_condition_made_ready_gives_what_evaluating_it_gives(condition: Condition, answers: Answers) -> None:
    expanded = Definitions([CLASS]).expand(condition)
    assert judge(expanded)(answers) is evaluate(expanded, answers)


def test_unknown_is_never_no() -> None:
    assert evaluate(OneOf("site", ("a",)), {}) is None
    assert evaluate(Not(OneOf("site", ("a",))), {}) is None
    assert evaluate(AllOf((OneOf("site", ("a",)), OneOf("fit", (True,)))), {"fit": False}) is False
    assert evaluate(AnyOf((OneOf("site", ("a",)), OneOf("fit", (True,)))), {"fit": True}) is True
    assert evaluate(ALWAYS, {}) is True


@pytest.mark.parametrize(
    ("interval", "number", "inside"),
    [
        (Interval(low=3, high=20), 3, True),
        (Interval(low=3, high=20), 20, True),
        (Interval(low=3, low_included=False), 3, False),
        (Interval(high=20, high_included=False), 20, False),
        (Interval(low=20, low_included=False), 20.1, True),
        (Interval(), -1, True),
    ],
)
def test_limits_are_inclusive_or_exclusive_as_stated(interval: Interval, number: float, inside: bool) -> None:
    assert interval.contains(number) is inside


def test_an_answer_of_the_wrong_kind_is_an_error() -> None:
    with pytest.raises(TypeError, match="ki67"):
        evaluate(Within("ki67", Interval(low=3)), {"ki67": True})


def test_features_are_listed_once_in_order() -> None:
    condition = AllOf((OneOf("b", ("x",)), Not(OneOf("a", ("x",))), OneOf("b", ("y",))))
    assert features_of(condition) == ("b", "a")


def _completed(truth: Truth) -> tuple[bool, ...]:
    return (True, False) if truth is None else (truth,)


def _common(truths: set[bool]) -> Truth:
    return truths.pop() if len(truths) == 1 else None
