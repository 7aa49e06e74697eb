"""Conditions on a patient's answers: the criterion tree and its three-valued (Kleene) evaluation.

A condition is a tree of `AllOf`, `AnyOf` and `Not` over predicates on single features.
Evaluation gives True, False or None; None means that the answers leave it open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias, assert_never

Value: TypeAlias = str | bool | int | float | frozenset[str]
"""One answer: a choice, a yes/no, a number, or the members of a multi feature (empty = known, none)."""

Answers: TypeAlias = Mapping[str, Value]
"""Answers by feature id. An absent feature is not known; it is never read as "no"."""

Truth: TypeAlias = bool | None
"""Kleene truth value; None = unknown."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A range of numbers; None leaves an end open, `*_included` says whether the end belongs to it."""

    low: float | None = None
    high: float | None = None
    low_included: bool = True
    high_included: bool = True

    def contains(self, number: float) -> bool:
        """Say whether the number lies in the range."""
        if self.low is not None and (number < self.low or (number == self.low and not self.low_included)):
            return False
        return self.high is None or number < self.high or (number == self.high and self.high_included)


@dataclass(frozen=True, slots=True)
class AllOf:
    """True when every part is true; with no parts always true."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True when at least one part is true; with no parts never true."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """True when the part is false."""

    part: Condition


@dataclass(frozen=True, slots=True)
class OneOf:
    """The answer to a choice or boolean feature is one of the values (booleans as True/False)."""

    feature: str
    values: tuple[str | bool, ...]


@dataclass(frozen=True, slots=True)
class Within:
    """The answer to a number feature lies in the interval."""

    feature: str
    interval: Interval


@dataclass(frozen=True, slots=True)
class Includes:
    """The answer to a multi feature holds at least one of the values."""

    feature: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountWithin:
    """The number of the given values that the answer to a multi feature holds lies in the interval."""

    feature: str
    values: tuple[str, ...]
    interval: Interval


Predicate: TypeAlias = OneOf | Within | Includes | CountWithin
Condition: TypeAlias = AllOf | AnyOf | Not | Predicate

ALWAYS = AllOf(())


def evaluate(condition: Condition, answers: Answers) -> Truth:
    """Evaluate a condition over base features in Kleene's three-valued logic."""
    match condition:
        case AllOf(parts):
            return conjunction(evaluate(part, answers) for part in parts)
        case AnyOf(parts):
            return disjunction(evaluate(part, answers) for part in parts)
        case Not(part):
            truth = evaluate(part, answers)
            return None if truth is None else not truth
        case OneOf() | Within() | Includes() | CountWithin():
            answer = answers.get(condition.feature)
            return None if answer is None else holds(condition, answer)
        case _:
            assert_never(condition)


Judge: TypeAlias = Callable[[Answers], Truth]
"""A condition made ready: gives what `evaluate` gives, in a third of the time."""


def judge(condition: Condition) -> Judge:
    """Make a condition over base features ready to be evaluated many times."""
    match condition:
        case AllOf(parts):
            return _judge_parts(tuple(map(judge, parts)), until=False)
        case AnyOf(parts):
            return _judge_parts(tuple(map(judge, parts)), until=True)
        case Not(part):
            return _judge_not(judge(part))
        case OneOf() | Within() | Includes() | CountWithin():
            return _judge_predicate(condition)
        case _:
            assert_never(condition)


def _judge_parts(parts: tuple[Judge, ...], *, until: bool) -> Judge:
    def judged(answers: Answers) -> Truth:
        result: Truth = not until
        for part in parts:
            truth = part(answers)
            if truth is until:
                return until
            if truth is None:
                result = None
        return result

    return judged


def _judge_not(part: Judge) -> Judge:
    def judged(answers: Answers) -> Truth:
        truth = part(answers)
        return None if truth is None else not truth

    return judged


def _judge_predicate(predicate: Predicate) -> Judge:
    """The most common predicates take no detour through `holds`."""
    match predicate:
        case OneOf(feature, values):
            return _judge_choice(feature, frozenset(values))
        case Includes(feature, values):
            return _judge_members(predicate, feature, frozenset(values))
        case Within(feature, interval):
            return _judge_number(predicate, feature, interval.contains)
        case CountWithin():
            return lambda answers: evaluate(predicate, answers)
        case _:
            assert_never(predicate)


def _judge_choice(feature: str, values: frozenset[str | bool]) -> Judge:
    def judged(answers: Answers) -> Truth:
        answer = answers.get(feature)
        return None if answer is None else answer in values

    return judged


def _judge_members(predicate: Includes, feature: str, values: frozenset[str]) -> Judge:
    def judged(answers: Answers) -> Truth:
        answer = answers.get(feature)
        if isinstance(answer, frozenset):
            return not values.isdisjoint(answer)
        return None if answer is None else holds(predicate, answer)

    return judged


def _judge_number(predicate: Within, feature: str, contains: Callable[[float], bool]) -> Judge:
    def judged(answers: Answers) -> Truth:
        answer = answers.get(feature)
        if isinstance(answer, float):
            return contains(answer)
        return None if answer is None else holds(predicate, answer)

    return judged


def holds(predicate: Predicate, answer: Value) -> bool:
    """Say whether a known answer satisfies a predicate on its feature.

    Raises TypeError when the answer is not of the kind that the predicate asks about.
    """
    match predicate, answer:
        case OneOf(values=values), str() | bool():
            return answer in values
        case Within(interval=interval), int() | float() if not isinstance(answer, bool):
            return interval.contains(answer)
        case Includes(values=values), frozenset():
            return not answer.isdisjoint(values)
        case CountWithin(values=values, interval=interval), frozenset():
            return interval.contains(len(answer.intersection(values)))
        case _:
            msg = f"{predicate.feature}: {type(answer).__name__} answer does not fit {type(predicate).__name__}"
            raise TypeError(msg)


def conjunction(truths: Iterator[Truth]) -> Truth:
    """Kleene "and": false as soon as one is false, else unknown as soon as one is unknown."""
    result: Truth = True
    for truth in truths:
        if truth is False:
            return False
        if truth is None:
            result = None
    return result


def disjunction(truths: Iterator[Truth]) -> Truth:
    """Kleene "or": true as soon as one is true, else unknown as soon as one is unknown."""
    result: Truth = False
    for truth in truths:
        if truth is True:
            return True
        if truth is None:
            result = None
    return result


def predicates(condition: Condition) -> Iterator[Predicate]:
    """Walk the predicates of a condition from left to right."""
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from predicates(part)
        case Not(part):
            yield from predicates(part)
        case OneOf() | Within() | Includes() | CountWithin():
            yield condition
        case _:
            assert_never(condition)


def features_of(condition: Condition) -> tuple[str, ...]:
    """Features that the condition asks about, each once, in order of first mention."""
    return tuple(dict.fromkeys(predicate.feature for predicate in predicates(condition)))


def replace_predicates(condition: Condition, replace: Callable[[Predicate], Condition]) -> Condition:
    """Build the same tree with every predicate replaced by what `replace` gives for it."""
    match condition:
        case AllOf(parts):
            return AllOf(tuple(replace_predicates(part, replace) for part in parts))
        case AnyOf(parts):
            return AnyOf(tuple(replace_predicates(part, replace) for part in parts))
        case Not(part):
            return Not(replace_predicates(part, replace))
        case OneOf() | Within() | Includes() | CountWithin():
            return replace(condition)
        case _:
            assert_never(condition)
