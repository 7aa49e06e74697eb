"""Limits of a number that criteria draw in two ways: "over 20" here, "20 or more" there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum

from app.knowledge.conditions import Condition, Interval, Within, predicates
from app.knowledge.model import Edition, Eligibility, Feature, Option, Severity
from app.reasoning.proof import Finding, Proof


class _Bound(Enum):
    """Which side of a limit a criterion asks for, and whether the limit itself belongs to it."""

    OVER = "over {limit}"
    FROM = "{limit} or more"
    UNDER = "under {limit}"
    UP_TO = "{limit} or less"


_MIXED_WHOLE = ({_Bound.OVER, _Bound.FROM}, {_Bound.UNDER, _Bound.UP_TO})
"""Whole numbers: "up to 2" and "2 or more" are two statements, but nobody means both "over 2" and "2 or more"."""

_MIXED = (*_MIXED_WHOLE, {_Bound.FROM, _Bound.UP_TO}, {_Bound.OVER, _Bound.UNDER})
"""Measured numbers: there is one cut at each limit, and the limit belongs to one side of it."""


def threshold_findings(proof: Proof, features: Mapping[str, Feature]) -> Iterator[Finding]:
    """Find limits of number features whose bounds are mixed, with a patient on the limit."""
    compiled = proof.compiled
    for (name, limit), used in _limits(compiled.edition).items():
        for trivial, end in ((_Bound.FROM, features[name].low), (_Bound.UP_TO, features[name].high)):
            if limit == end:
                used.pop(trivial, None)  # everybody is within the range of the feature
        mixed = _MIXED_WHOLE if features[name].whole else _MIXED
        is_mixed = any(pair <= used.keys() for pair in mixed)
        if is_mixed and proof.some(compiled.space.known({name: limit})) is not None:
            shown = ((name, f"{limit:g}"),)
            yield proof.warning("threshold-mixed-bounds", f"{name} at {limit:g}", _words(limit, used), shown)


def _words(limit: float, used: Mapping[_Bound, str]) -> str:
    users = (f"{bound.value.format(limit=f'{limit:g}')}: {owner}" for bound, owner in used.items())
    return f"The limit {limit:g} is drawn in more than one way ({'; '.join(users)})."


def _limits(edition: Edition) -> dict[tuple[str, float], dict[_Bound, str]]:
    """For each feature and limit the bounds in use, each with the first criterion that uses it."""
    found: dict[tuple[str, float], dict[_Bound, str]] = {}
    for owner, condition in _conditions(edition):
        for predicate in predicates(condition):
            if isinstance(predicate, Within):
                for limit, bound in _bounds(predicate.interval):
                    found.setdefault((predicate.feature, limit), {}).setdefault(bound, owner)
    return found


def _bounds(interval: Interval) -> Iterator[tuple[float, _Bound]]:
    if interval.low == interval.high:
        return  # one number, and no limit
    if interval.low is not None:
        yield interval.low, _Bound.FROM if interval.low_included else _Bound.OVER
    if interval.high is not None:
        yield interval.high, _Bound.UP_TO if interval.high_included else _Bound.UNDER


def _conditions(edition: Edition) -> Iterator[tuple[str, Condition]]:
    for derived in edition.derived:
        yield from ((f"{derived.id}.{case.value}", case.condition) for case in derived.cases)
    for decision in edition.decisions:
        yield from ((branch.id, branch.criterion.condition) for branch in decision.branches)
    owners: tuple[Option | Eligibility, ...] = (*edition.options, *edition.eligibility)
    for owner in owners:
        for criterion in (*owner.requires, *owner.contraindications, *owner.cautions):
            yield criterion.id, criterion.condition
    yield from ((rule.id, rule.forbidden) for rule in edition.rules if rule.severity is Severity.ERROR)
    yield from ((invariant.id, invariant.state) for invariant in edition.invariants)
