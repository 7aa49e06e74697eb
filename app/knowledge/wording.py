"""Conditions worded for people, with the labels of the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import assert_never

from app.knowledge.conditions import (
    AllOf,
    AnyOf,
    Condition,
    CountWithin,
    Includes,
    Interval,
    Not,
    OneOf,
    Predicate,
    Within,
)
from app.knowledge.model import Derived, Feature


def describe(condition: Condition, features: Mapping[str, Feature], derived: Iterable[Derived] = ()) -> str:
    """Word a condition in one line, e.g. "Ki-67 index 3 % to 20 %"; ids that are not known stand for themselves."""
    return _Wording(features, derived).text(condition)


def interval_text(interval: Interval, unit: str = "") -> str:
    """Word a range of numbers, e.g. "3 % to 20 %", "above 20 %", "exactly 1"."""
    low, high = (None if end is None else _number(end, unit) for end in (interval.low, interval.high))
    if low is not None and high is not None and interval.low_included and interval.high_included:
        return f"exactly {low}" if low == high else f"{low} to {high}"
    lower = f"{'at least' if interval.low_included else 'above'} {low}" if low is not None else ""
    upper = f"{'at most' if interval.high_included else 'below'} {high}" if high is not None else ""
    return " and ".join(filter(None, (lower, upper))) or "any number"


class _Wording:
    def __init__(self, features: Mapping[str, Feature], derived: Iterable[Derived]) -> None:
        self._features = features
        self._derived = {item.id: item for item in derived}
        self._counts = {key: item.label for item in self._derived.values() if (key := _counted(item)) is not None}

    def text(self, condition: Condition) -> str:
        match condition:
            case AllOf(parts):
                return "; and ".join(map(self._part, parts)) or "Always"
            case AnyOf(parts):
                return "; or ".join(map(self._part, parts)) or "Never"
            case Not(Includes(feature, values)) if self._is_every_value(feature, values):
                return f"{self._label(feature)}: none"
            case Not(part):
                return f"Not: {self._part(part)}"
            case CountWithin(feature, values, interval) if (feature, frozenset(values)) in self._counts:
                return f"{self._counts[feature, frozenset(values)]}: {interval_text(interval)}"
            case _:
                return f"{self._label(condition.feature)}{self._answer(condition)}"

    def _answer(self, predicate: Predicate) -> str:
        """Word what a predicate asks for, to follow the label of its feature."""
        match predicate:
            case OneOf(feature, values):
                return f": {_either([self._value(feature, value) for value in values])}"
            case Within(feature, interval):
                return f" {interval_text(interval, self._features[feature].unit if feature in self._features else '')}"
            case Includes(feature, values) if self._is_every_value(feature, values) and len(values) > 1:
                return ": at least one"
            case Includes(feature, values):
                return f": {_either([self._value(feature, value) for value in values])}"
            case CountWithin(feature, values, interval):
                return f": {interval_text(interval)} of {self._members(feature, values)}"
            case _:
                assert_never(predicate)

    def _part(self, condition: Condition) -> str:
        """Word a part of a larger condition; what is itself put together stands in brackets."""
        text = self.text(condition)
        return f"({text})" if isinstance(condition, AllOf | AnyOf) and len(condition.parts) > 1 else text

    def _members(self, feature: str, values: Sequence[str]) -> str:
        if self._is_every_value(feature, values):
            return "them"
        return ", ".join(self._value(feature, value) for value in values)

    def _label(self, feature: str) -> str:
        item = self._features.get(feature) or self._derived.get(feature)
        return item.label if item else feature

    def _value(self, feature: str, value: str | bool) -> str:
        if isinstance(value, bool):
            return "Yes" if value else "No"
        if feature in self._features:
            return self._features[feature].label_of(value)
        cases = self._derived[feature].cases if feature in self._derived else ()
        return next((case.label for case in cases if case.value == value), value)

    def _is_every_value(self, feature: str, values: Sequence[str]) -> bool:
        item = self._features.get(feature)
        return item is not None and {value.id for value in item.values} == set(values)


def _counted(derived: Derived) -> tuple[str, frozenset[str]] | None:
    """Return the multi feature and values that a derived count counts; None for any other definition."""
    conditions = [case.condition for case in derived.cases]
    first = conditions[0] if conditions else None
    if not isinstance(first, CountWithin) or not all(isinstance(item, CountWithin) for item in conditions):
        return None
    return first.feature, frozenset(first.values)


def _either(words: Sequence[str]) -> str:
    return " or ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def _number(number: float, unit: str) -> str:
    digits = str(int(number)) if number == int(number) else repr(number)
    return f"{digits} {unit}".rstrip()
