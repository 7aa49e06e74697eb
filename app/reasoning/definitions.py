"""Derived features: replacing them by what they are computed from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.knowledge.conditions import (
    AllOf,
    Answers,
    AnyOf,
    Condition,
    Not,
    OneOf,
    Predicate,
    Truth,
    evaluate,
    features_of,
    holds,
    replace_predicates,
)
from app.knowledge.model import Derived


class Definitions:
    """The derived features of an edition; `expand` turns conditions on them into conditions on answers."""

    def __init__(self, derived: Iterable[Derived]) -> None:
        self._derived: Mapping[str, Derived] = {item.id: item for item in derived}
        self._cases: dict[tuple[str, str], Condition] = {}

    def expand(self, condition: Condition) -> Condition:
        """Rewrite a condition over base features only."""
        return replace_predicates(condition, self._expand_predicate)

    def case(self, derived_id: str, value: str) -> Condition:
        """Condition over base features under which a derived feature has a value."""
        key = (derived_id, value)
        if key not in self._cases:
            cases = self._derived[derived_id].cases
            condition = next(case.condition for case in cases if case.value == value)
            self._cases[key] = self.expand(condition)
        return self._cases[key]

    def _expand_predicate(self, predicate: Predicate) -> Condition:
        if not isinstance(predicate, OneOf) or predicate.feature not in self._derived:
            return predicate
        cases = tuple(self.case(predicate.feature, str(value)) for value in predicate.values)
        return cases[0] if len(cases) == 1 else AnyOf(cases)


def open_features(condition: Condition, answers: Answers) -> frozenset[str]:
    """Unanswered features on which a condition that is still open depends; empty when it is decided."""
    return _survey(condition, answers)[1]


_NONE = frozenset[str]()


def _survey(condition: Condition, answers: Answers) -> tuple[Truth, frozenset[str]]:
    """Truth of a condition, and the features that keep it open."""
    if isinstance(condition, AllOf | AnyOf):
        deciding = isinstance(condition, AnyOf)
        names = _NONE
        for part in condition.parts:
            truth, more = _survey(part, answers)
            if truth is deciding:
                return truth, _NONE
            names |= more
        return (None if names else not deciding), names
    if isinstance(condition, Not):
        truth, names = _survey(condition.part, answers)
        return (None if truth is None else not truth), names
    answer = answers.get(condition.feature)
    if answer is None:
        return None, frozenset({condition.feature})
    return holds(condition, answer), _NONE


def tied(names: Iterable[str], forbidden: Iterable[Condition], answers: Answers) -> frozenset[str]:
    """The features, and all unanswered ones whose answer can settle one of them through consistency rules."""
    alive = [open_features(condition, answers) for condition in forbidden]
    reached = frozenset(names)
    while True:
        wider = reached.union(*(ties for ties in alive if not ties.isdisjoint(reached)))
        if wider == reached:
            return reached
        reached = wider


def witness(condition: Condition, answers: Answers, wanted: bool = True) -> tuple[str, ...]:
    """Answered features that suffice to make a condition true (or false, with `wanted` False)."""
    match condition:
        case AllOf(parts) if wanted:
            needed = parts
        case AnyOf(parts) if not wanted:
            needed = parts
        case AllOf(parts) | AnyOf(parts):
            needed = tuple(part for part in parts if evaluate(part, answers) is wanted)[:1]
        case Not(part):
            return witness(part, answers, not wanted)
        case _:
            return features_of(condition)
    return tuple(dict.fromkeys(feature for part in needed for feature in witness(part, answers, wanted)))
