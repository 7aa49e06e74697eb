"""Cutting features into bands: finitely many answers that no criterion can tell apart."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from app.knowledge.conditions import Interval, Predicate, Value, Within, holds
from app.knowledge.model import Feature, Kind


@dataclass(frozen=True, slots=True)
class Band:
    """A run of answers to one feature with the same effect on every predicate.

    `sample` is one answer from it; `interval` is the whole run of a number feature, None for the others.
    """

    sample: Value
    interval: Interval | None = None


def bands_of(feature: Feature, predicates: Sequence[Predicate]) -> tuple[Band, ...]:
    """Bands of a choice, boolean or number feature; a multi feature has one yes/no per value instead.

    A choice has one band per value; a number is cut at each threshold that a predicate names.
    """
    if feature.kind is Kind.CHOICE:
        return tuple(Band(item.id) for item in feature.values)
    if feature.kind is Kind.BOOLEAN:
        return (Band(True), Band(False))
    limits = _limits(feature, predicates)
    candidates = _whole_candidates(feature, limits) if feature.whole else _candidates(limits)
    runs = [list(run) for _, run in groupby(candidates, key=lambda number: signature(predicates, number))]
    return tuple(Band(run[len(run) // 2], _interval(run, limits, whole=feature.whole)) for run in runs)


def band_of(bands: Sequence[Band], value: Value) -> Band:
    """The band that an answer falls into; raises StopIteration for a value outside the vocabulary."""
    if isinstance(value, bool | str | frozenset):
        return next(band for band in bands if band.sample == value)
    return next(band for band in bands if band.interval is not None and band.interval.contains(value))


def signature(predicates: Iterable[Predicate], answer: Value) -> tuple[bool, ...]:
    """Which of the predicates an answer satisfies; answers with equal signatures share a band."""
    return tuple(holds(predicate, answer) for predicate in predicates)


def _limits(feature: Feature, predicates: Sequence[Predicate]) -> list[float]:
    """The ends of the range and every threshold inside it."""
    limits = {feature.low, feature.high}
    for predicate in predicates:
        if isinstance(predicate, Within):
            ends = (predicate.interval.low, predicate.interval.high)
            limits.update(end for end in ends if end is not None and feature.low <= end <= feature.high)
    return sorted(limits)


def _candidates(limits: Sequence[float]) -> list[float]:
    """Each limit and one number between each two neighbours: between them they fall into every band."""
    return sorted([*limits, *((left + right) / 2 for left, right in pairwise(limits))])


def _whole_candidates(feature: Feature, limits: Sequence[float]) -> list[float]:
    """The whole numbers around each limit."""
    near = {float(math.floor(limit) + step) for limit in limits for step in (-1, 0, 1, 2)}
    return sorted(number for number in near if feature.low <= number <= feature.high)


def _interval(run: Sequence[float], limits: Sequence[float], *, whole: bool) -> Interval:
    """The range that a run of candidates stands for; an end between two limits reaches up to the limit."""
    first, last = run[0], run[-1]
    if whole or (first in limits and last in limits):
        return Interval(first, last)
    low = first if first in limits else max(limit for limit in limits if limit < first)
    high = last if last in limits else min(limit for limit in limits if limit > last)
    return Interval(low, high, first in limits, last in limits)
