"""Cutting features into bands: finitely many answers that no criterion can tell apart."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from app.knowledge.conditions import Predicate, Value, Within, holds
from app.knowledge.model import Feature, Kind


@dataclass(frozen=True, slots=True)
class Band:
    """A run of answers to one feature with the same effect on every predicate.

    `low` and `high` belong to it and are equal for a single answer; `sample` is one answer from it.
    """

    sample: Value
    low: Value
    high: Value


def bands_of(feature: Feature, predicates: Sequence[Predicate]) -> tuple[Band, ...]:
    """Bands of a choice, boolean or number feature; a multi feature has one yes/no per value instead.

    A choice has one band per value; a number is cut at each threshold that a predicate names.
    """
    if feature.kind is Kind.CHOICE:
        return tuple(Band(item.id, item.id, item.id) for item in feature.values)
    if feature.kind is Kind.BOOLEAN:
        return (Band(True, True, True), Band(False, False, False))
    candidates = _candidates(feature, predicates)
    runs = [list(run) for _, run in groupby(candidates, key=lambda number: signature(predicates, number))]
    return tuple(Band(run[len(run) // 2], run[0], run[-1]) for run in runs)


def signature(predicates: Iterable[Predicate], answer: Value) -> tuple[bool, ...]:
    """Which of the predicates an answer satisfies; answers with equal signatures share a band."""
    return tuple(holds(predicate, answer) for predicate in predicates)


def _candidates(feature: Feature, predicates: Sequence[Predicate]) -> list[float]:
    """Numbers in range that between them fall into every band: limits, thresholds and what lies between."""
    limits = {feature.low, feature.high}
    for predicate in predicates:
        if isinstance(predicate, Within):
            ends = (predicate.interval.low, predicate.interval.high)
            limits.update(end for end in ends if end is not None and feature.low <= end <= feature.high)
    points = sorted(limits)
    if feature.whole:
        near = {float(math.floor(point) + step) for point in points for step in (-1, 0, 1)}
        return sorted(point for point in near if feature.low <= point <= feature.high)
    between = [(left + right) / 2 for left, right in pairwise(points)]
    return sorted([*points, *between])
