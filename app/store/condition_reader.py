"""Conditions as content writes them (`when`, `forbid`), read into the criterion tree."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from typing_extensions import override

from app.knowledge.conditions import (
    ALWAYS,
    AllOf,
    AnyOf,
    Condition,
    CountWithin,
    Includes,
    Interval,
    Not,
    OneOf,
    Within,
)
from app.knowledge.model import Feature, Kind
from app.store.content_errors import Problem, suggestion
from app.store.yaml_documents import Place

RESERVED = frozenset({"all", "any", "not", "always"})
"""Keys of conditions that are no features."""

NONE = "none"
"""Asks of a multi feature that it is known and empty; no value of a multi feature has this id."""

_LOWER = ("at_least", "above")
_UPPER = ("at_most", "below")


@dataclass(frozen=True, slots=True)
class Choices:
    """A derived feature with cases: the values it can have."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """A derived feature that counts how many of these values of a multi feature are present."""

    feature: str
    values: tuple[str, ...]


Shape: TypeAlias = Choices | Count


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What conditions can ask about. `refused`: ids whose own definition is wrong and already reported."""

    features: Mapping[str, Feature]
    derived: Mapping[str, Shape]
    refused: frozenset[str] = frozenset()


class ConditionReader:
    """Reads conditions over one vocabulary and collects what is wrong with them."""

    def __init__(self, vocabulary: Vocabulary, problems: list[Problem]) -> None:
        self._vocabulary = vocabulary
        self._problems = problems

    def read(self, raw: object, place: Place) -> Condition:
        """Read a condition; after a problem the part concerned stands as "always"."""
        if isinstance(raw, list) and raw:
            return _joined([self.read(item, place.at(index)) for index, item in enumerate(raw)])
        if isinstance(raw, dict) and raw:
            return _joined([self._term(key, value, place.at(key)) for key, value in raw.items()])
        return self._wrong(place, "is not a condition: a mapping or list that asks at least one thing")

    def _term(self, key: str, raw: object, place: Place) -> Condition:
        match key:
            case "all":
                return _joined(self._parts(raw, place))
            case "any":
                parts = self._parts(raw, place)
                return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))
            case "not":
                return Not(self.read(raw, place))
            case "always":
                return ALWAYS if raw is True else self._wrong(place, "can only be true")
            case _:
                return self._question(key, raw, place)

    def _parts(self, raw: object, place: Place) -> list[Condition]:
        if isinstance(raw, list) and raw:
            return [self.read(item, place.at(index)) for index, item in enumerate(raw)]
        return [self._wrong(place, "needs a list of conditions")]

    def _question(self, key: str, raw: object, place: Place) -> Condition:
        feature, derived = self._vocabulary.features.get(key), self._vocabulary.derived.get(key)
        if feature is not None:
            return self._ask(feature, raw, place)
        match derived:
            case Choices(values):
                chosen = self._values(raw, values, place)
                return OneOf(key, chosen) if chosen else ALWAYS
            case Count(multi, values):
                return self._count(multi, values, raw, place)
        if key in self._vocabulary.refused:
            return ALWAYS
        known = (*RESERVED, *self._vocabulary.features, *self._vocabulary.derived)
        return self._wrong(place, f"there is no feature of this name{suggestion(key, known)}")

    def _ask(self, feature: Feature, raw: object, place: Place) -> Condition:
        values = tuple(value.id for value in feature.values)
        match feature.kind:
            case Kind.CHOICE:
                chosen = self._values(raw, values, place)
                return OneOf(feature.id, chosen) if chosen else ALWAYS
            case Kind.BOOLEAN:
                return OneOf(feature.id, (raw,)) if isinstance(raw, bool) else self._wrong(place, "is true or false")
            case Kind.NUMBER:
                interval = self._interval(raw, Domain(feature.low, feature.high, feature.whole), place)
                return Within(feature.id, interval) if interval else ALWAYS
            case Kind.MULTI:
                return self._multi(feature.id, values, raw, place)

    def _multi(self, feature: str, values: tuple[str, ...], raw: object, place: Place) -> Condition:
        if raw == NONE:
            return Not(Includes(feature, values))
        if not isinstance(raw, dict):
            chosen = self._values(raw, values, place)
            return Includes(feature, chosen) if chosen else ALWAYS
        limits = {key: value for key, value in raw.items() if key != "count_of"}
        counted = self._values(raw["count_of"], values, place.at("count_of")) if "count_of" in raw else values
        return self._count(feature, counted, limits, place)

    def _count(self, feature: str, values: tuple[str, ...], raw: object, place: Place) -> Condition:
        interval = self._interval(raw, Domain(0, len(values), whole=True), place) if values else None
        return CountWithin(feature, values, interval) if interval else ALWAYS

    def _values(self, raw: object, allowed: Sequence[str], place: Place) -> tuple[str, ...]:
        """Read one value or a list of values; empty after a problem."""
        items = raw if isinstance(raw, list) else [raw]
        steps = range(len(items)) if isinstance(raw, list) else ()
        places = [place.at(step) for step in steps] or [place]
        if not items:
            self._wrong(place, "names no value")
        chosen: list[str] = []
        for item, here in zip(items, places, strict=False):
            if not isinstance(item, str) or item not in allowed:
                self._wrong(here, f"{_shown(item)} is not one of {', '.join(allowed)}")
            elif item in chosen:
                self._wrong(here, f"{item!r} stands twice")
            else:
                chosen.append(item)
        return tuple(chosen) if len(chosen) == len(items) else ()

    def _interval(self, raw: object, domain: Domain, place: Place) -> Interval | None:
        limits = raw if isinstance(raw, dict) else {"at_least": raw, "at_most": raw}
        found = [*self._limit_problems(limits, domain, place)]
        self._problems += found
        if found:
            return None
        interval = _interval(limits)
        if domain.is_empty(interval):
            self._wrong(place, f"no number from {domain} lies between these limits")
            return None
        return interval

    def _limit_problems(self, limits: Mapping[str, object], domain: Domain, place: Place) -> Iterator[Problem]:
        for key, limit in limits.items():
            here = place.at(key)
            if key not in _LOWER + _UPPER:
                yield here.problem("unknown limit; there are at_least, above, at_most and below")
            elif isinstance(limit, bool) or not isinstance(limit, int | float):
                yield here.problem(f"{_shown(limit)} is not a number")
            elif not domain.low <= limit <= domain.high:
                yield here.problem(f"{limit} is outside {domain}")
            elif domain.whole and limit != int(limit):
                yield here.problem(f"{limit} is not a whole number")
        for pair in (_LOWER, _UPPER):
            if all(key in limits for key in pair):
                yield place.problem(f"give either {pair[0]} or {pair[1]}")
        if not limits:
            yield place.problem("gives no limit; there are at_least, above, at_most and below")

    def _wrong(self, place: Place, message: str) -> Condition:
        self._problems.append(place.problem(message))
        return ALWAYS


@dataclass(frozen=True, slots=True)
class Domain:
    """The numbers that a feature can have; both ends belong to it."""

    low: float
    high: float
    whole: bool = False

    def is_empty(self, interval: Interval) -> bool:
        """Say whether no number of the domain lies in the interval."""
        low, high = interval.low, interval.high
        low_included, high_included = interval.low_included, interval.high_included
        if low is None or low < self.low:
            low, low_included = self.low, True
        if high is None or high > self.high:
            high, high_included = self.high, True
        if self.whole:
            first = math.ceil(low) if low_included else math.floor(low) + 1
            last = math.floor(high) if high_included else math.ceil(high) - 1
            return first > last
        return low > high or (low == high and not (low_included and high_included))

    @override
    def __str__(self) -> str:
        return f"{self.low:g} to {self.high:g}"


def _joined(parts: Sequence[Condition]) -> Condition:
    return parts[0] if len(parts) == 1 else AllOf(tuple(parts))


def _interval(limits: Mapping[str, Any]) -> Interval:
    """Make an interval of limits that were found to be numbers."""
    low = next((float(limits[key]) for key in _LOWER if key in limits), None)
    high = next((float(limits[key]) for key in _UPPER if key in limits), None)
    return Interval(low, high, low_included="above" not in limits, high_included="below" not in limits)


def _shown(raw: object) -> str:
    if isinstance(raw, bool):
        return "true" if raw else "false"
    return "nothing" if raw is None else repr(raw) if isinstance(raw, str) else str(raw)
