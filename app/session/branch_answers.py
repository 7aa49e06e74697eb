"""Which answers make a branch true: what a click on a branch of the graph may propose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.knowledge.conditions import (
    Answers,
    Condition,
    Interval,
    Truth,
    Value,
    evaluate,
    features_of,
    predicates,
)
from app.knowledge.model import Branch, Derived, Edition, Feature, Kind
from app.patient.answers import answer_text
from app.patient.bands import bands_of, joined
from app.reasoning.definitions import Definitions

_FEW = 6
"""Up to so many whole numbers are offered one by one instead of as a range."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer on offer.

    `decides`: with it the branch is true, whatever else is open. `present`: it is the answer already; taking it back
    leaves `rest`, None for "not known".
    """

    feature: str
    value: Value
    label: str
    decides: bool
    present: bool
    rest: Value | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """A feature that the branch depends on: the answers on offer, or for numbers the ranges to enter one from.

    Both can be empty: then no single step leads there, and only the question itself can be shown.
    """

    feature: str
    choices: tuple[Choice, ...]
    ranges: tuple[Interval, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """What can make a branch true. `truth` is its condition under the present answers."""

    branch: str
    truth: Truth
    asks: tuple[Ask, ...]
    derived: tuple[Derived, ...]
    """Computed features that the branch is worded with."""

    @property
    def single(self) -> Choice | None:
        """The only answer that there is to give, None when there are several or when it would not decide."""
        if len(self.asks) != 1 or self.asks[0].ranges or len(self.asks[0].choices) != 1:
            return None
        choice = self.asks[0].choices[0]
        return choice if choice.decides else None


class BranchAnswers:
    """Finds what a branch of one edition can be answered with."""

    def __init__(self, edition: Edition, features: Mapping[str, Feature]) -> None:
        self._features = features
        self._derived = {item.id: item for item in edition.derived}
        self._definitions = Definitions(edition.derived)
        self._conditions: dict[str, Condition] = {}

    def truth(self, branch: Branch, answers: Answers) -> Truth:
        """Evaluate the condition of a branch."""
        return evaluate(self._condition(branch), answers)

    def propose(self, branch: Branch, answers: Answers) -> Proposal:
        """Collect the answers that make, or help to make, a branch true."""
        condition = self._condition(branch)
        names = features_of(condition)
        asks = tuple(self._ask(self._features[name], condition, answers) for name in names)
        derived = tuple(self._derived[f] for f in features_of(branch.criterion.condition) if f in self._derived)
        return Proposal(branch.id, evaluate(condition, answers), asks, derived)

    def _condition(self, branch: Branch) -> Condition:
        if branch.id not in self._conditions:
            self._conditions[branch.id] = self._definitions.expand(branch.criterion.condition)
        return self._conditions[branch.id]

    def _ask(self, feature: Feature, condition: Condition, answers: Answers) -> Ask:
        """Offer what keeps the branch possible; where other answers close it already, look past them."""
        rest = {key: value for key, value in answers.items() if key != feature.id}
        for given in (rest, {}):
            if feature.kind is Kind.NUMBER:
                ask = _ask_number(feature, condition, given, answers)
            else:
                ask = Ask(
                    feature.id, _choices(feature, condition, given, answers, _values(feature, condition, answers))
                )
            if ask.choices or ask.ranges:
                return ask
        return Ask(feature.id, ())


def _choices(
    feature: Feature, condition: Condition, given: Answers, answers: Answers, values: Iterator[Value]
) -> tuple[Choice, ...]:
    found = []
    for value in values:
        truth = evaluate(condition, {**given, feature.id: value})
        if truth is not False:
            present = answers.get(feature.id) == value
            rest = _rest(value, condition, feature.id) if present else None
            found.append(Choice(feature.id, value, answer_text(feature, value), truth is True, present, rest))
    return tuple(found)


def _rest(value: Value, condition: Condition, feature: str) -> Value | None:
    """What is left of an answer without the values that the branch names; None when that is nothing or no change."""
    if not isinstance(value, frozenset):
        return None
    rest = value - _named(condition, feature)
    return rest if rest and rest != value else None


def _named(condition: Condition, feature: str) -> frozenset[str]:
    """Values of a multi feature that a condition names."""
    named = (getattr(p, "values", ()) for p in predicates(condition) if p.feature == feature)
    return frozenset(value for values in named for value in values)


def _values(feature: Feature, condition: Condition, answers: Answers) -> Iterator[Value]:
    """Answers worth trying."""
    match feature.kind:
        case Kind.CHOICE:
            yield from (item.id for item in feature.values)
        case Kind.BOOLEAN:
            yield from (True, False)
        case _:
            yield from _sets(feature, condition, answers)


def _sets(feature: Feature, condition: Condition, answers: Answers) -> Iterator[frozenset[str]]:
    """Sets worth trying for a multi feature.

    While it is not known: none, and every single value, so that "not one of these" is not mistaken for "none at all".
    Then the answer itself if it fits, else with one value more or without those that the branch names.
    """
    known = answers.get(feature.id)
    if not isinstance(known, frozenset):
        yield frozenset()
        yield from (frozenset({item.id}) for item in feature.values)
    elif evaluate(condition, {feature.id: known}) is True:
        yield known
    else:
        named = _named(condition, feature.id)
        more = (known | {item.id} for item in feature.values if item.id in named)
        yield from dict.fromkeys((known - named, *more))


def _ask_number(feature: Feature, condition: Condition, given: Answers, answers: Answers) -> Ask:
    ranges = tuple(_possible_ranges(feature, condition, given))
    span = (ranges[0].low, ranges[-1].high) if ranges else (None, None)
    if feature.whole and span[0] is not None and span[1] is not None and span[1] - span[0] < _FEW:
        whole = range(int(span[0]), int(span[1]) + 1)
        return Ask(feature.id, _choices(feature, condition, given, answers, iter(whole)))
    return Ask(feature.id, (), ranges)


def _possible_ranges(feature: Feature, condition: Condition, given: Answers) -> Iterator[Interval]:
    """Ranges of a number with which the branch is not false."""
    asked = [predicate for predicate in predicates(condition) if predicate.feature == feature.id]
    bands = bands_of(feature, asked)
    possible = [band for band in bands if evaluate(condition, {**given, feature.id: band.sample}) is not False]
    return (band.interval for band in joined(bands, possible) if band.interval is not None)
