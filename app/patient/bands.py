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


def joined(bands: Sequence[Band], chosen: Sequence[Band]) -> tuple[Band, ...]:
    """Unite chosen bands of a number feature that lie side by side; other bands stay as they are."""
    runs: list[Band] = []
    for band in chosen:
        last = runs[-1] if runs else None
        if band.interval is None or last is None or last.interval is None or not _adjoin(bands, last, band):
            runs.append(band)
            continue
        low, high = last.interval, band.interval
        runs[-1] = Band(last.sample, Interval(low.low, high.high, low.low_included, high.high_included))
    return tuple(runs)


def _adjoin(bands: Sequence[Band], left: Band, right: Band) -> bool:
    before = bands[bands.index(right) - 1].interval
    if before is None or left.interval is None:
        return False
    return (before.high, before.high_included) == (left.interval.high, left.interval.high_included)


def nearest(feature: Feature, bands: Sequence[Band], present: Value | None) -> Value:
    """The answer in the bands that is nearest to the present one: for a number the next round figure.

    Without a present answer, or for other features, the first band's sample.
    """
    if not isinstance(present, int | float) or isinstance(present, bool):
        return bands[0].sample
    found = [_nearest_in(band, present) for band in bands]
    number = min(found, key=lambda number: abs(number - present))
    return int(number) if number == int(number) else number


def _nearest_in(band: Band, present: float) -> float:
    """The end of the band on the side of the present number, or where that is excluded the next tidy number inside."""
    interval, sample = band.interval, band.sample
    if interval is None or interval.low is None or interval.high is None or not isinstance(sample, int | float):
        msg = "only a number has a nearest answer"
        raise TypeError(msg)
    up = present < sample
    limit, included = (interval.low, interval.low_included) if up else (interval.high, interval.high_included)
    if included:  # as both ends of a run of whole numbers are
        return limit
    for step in (1.0, 0.1, 0.01):
        number = (math.floor(limit / step + 1e-9) + 1) * step if up else (math.ceil(limit / step - 1e-9) - 1) * step
        if interval.contains(round(number, 2)):
            return round(number, 2)
    return sample


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
