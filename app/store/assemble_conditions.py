"""Conditions put together from their rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from app.knowledge.conditions import AllOf, AnyOf, Condition, CountWithin, Includes, Interval, Not, OneOf, Within
from app.knowledge.model import Feature, Kind
from app.store.assembly_base import Record, Tables

MAX_DEPTH = 64
"""Conditions inside each other; twice what content can write, and far from what recursion can bear."""

_KINDS: Mapping[str, frozenset[Kind]] = {
    "one_of": frozenset({Kind.CHOICE, Kind.BOOLEAN}),
    "within": frozenset({Kind.NUMBER}),
    "includes": frozenset({Kind.MULTI}),
    "count_within": frozenset({Kind.MULTI}),
}
"""Kinds of features that a predicate can ask about."""


def assemble_conditions(tables: Tables, features: Mapping[str, Feature]) -> dict[int, Condition]:
    """Put together every condition, by number; raises ValueError when rows make no condition."""
    values: defaultdict[int, list[str | bool]] = defaultdict(list)
    for row in tables["condition_values"]:
        values[row.condition].append(row.value if row.truth is None else bool(row.truth))
    _check_depth(tables["conditions"])
    parts: defaultdict[int, list[Condition]] = defaultdict(list)
    conditions: dict[int, Condition] = {}
    # Parts have higher numbers than what they are part of: walking backwards, they are there when they are needed.
    for row in reversed(tables["conditions"]):
        number = row.number
        if row.feature is not None and features[row.feature].kind not in _KINDS[row.operator]:
            msg = f"condition {number} does not fit {row.feature}"
            raise ValueError(msg)
        condition = _condition(row, parts.pop(number, [])[::-1], tuple(values.get(number, ())))
        conditions[number] = condition
        if row.parent is not None:
            parts[row.parent].append(condition)
    return conditions


def _condition(row: Record, parts: Sequence[Condition], values: tuple[Any, ...]) -> Condition:
    match row.operator:
        case "all":
            return AllOf(tuple(parts))
        case "any":
            return AnyOf(tuple(parts))
        case "not":
            (part,) = parts
            return Not(part)
        case "one_of":
            return OneOf(row.feature or row.derived, values)
        case "within":
            return Within(row.feature, _interval(row))
        case "includes":
            return Includes(row.feature, values)
        case "count_within":
            return CountWithin(row.feature, values, _interval(row))
        case operator:
            msg = f"unknown operator {operator!r}"
            raise ValueError(msg)


def _interval(row: Record) -> Interval:
    return Interval(row.low, row.high, bool(row.low_included), bool(row.high_included))


def _check_depth(rows: Sequence[Record]) -> None:
    depth: dict[int | None, int] = {None: 0}
    for row in rows:
        depth[row.number] = depth[row.parent] + 1
        if depth[row.number] > MAX_DEPTH:
            msg = "conditions lie too deep inside each other"
            raise ValueError(msg)
