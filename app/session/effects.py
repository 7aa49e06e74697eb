"""Changes to a patient's answers as data: kept in a road's steps, so that a road can be walked again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Feature, Kind
from app.patient.answers import AnswerError, parse_value


@dataclass(frozen=True, slots=True)
class Put:
    """Answer a feature; with `only_if_open` only where it has no answer yet."""

    feature: str
    value: Value
    only_if_open: bool = False


@dataclass(frozen=True, slots=True)
class Add:
    """Add a member to a multi feature; where it was not known, the member becomes all that is known of it."""

    feature: str
    member: str


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a member out of a multi feature."""

    feature: str
    member: str


@dataclass(frozen=True, slots=True)
class Forget:
    """Set a feature back to "not known"; with `only` just where that is the answer."""

    feature: str
    only: Value | None = None


Effect: TypeAlias = Put | Add | Remove | Forget


def apply(effects: Iterable[Effect], answers: Answers) -> Answers:
    """Answers after the effects, one after the other."""
    changed = dict(answers)
    for effect in effects:
        _apply(effect, changed)
    return MappingProxyType(changed)


def fits(effect: Effect, features: Mapping[str, Feature]) -> bool:
    """Say whether the vocabulary has what an effect names; another vocabulary may lack it."""
    feature = features.get(effect.feature)
    if feature is None:
        return False
    match effect:
        case Put(value=value):
            return _allowed(feature, value)
        case Forget(only=only):
            return only is None or _allowed(feature, only)
        case Add(member=member) | Remove(member=member):
            return feature.kind is Kind.MULTI and _allowed(feature, frozenset({member}))


def narrowed(effects: Iterable[Effect], before: Answers) -> tuple[str, ...]:
    """Features that were not known and of which a member is now all that is known: an assumption to be shown."""
    return tuple(effect.feature for effect in effects if isinstance(effect, Add) and effect.feature not in before)


def _apply(effect: Effect, answers: dict[str, Value]) -> None:
    present = answers.get(effect.feature)
    match effect:
        case Put(feature, value, only_if_open):
            if present is None or not only_if_open:
                answers[feature] = value
        case Add(feature, member):
            answers[feature] = (present if isinstance(present, frozenset) else frozenset()) | {member}
        case Remove(feature, member):
            if isinstance(present, frozenset):
                answers[feature] = present - {member}
        case Forget(feature, only):
            if only is None or only == present:
                answers.pop(feature, None)


def _allowed(feature: Feature, value: Value) -> bool:
    try:
        parse_value(feature, value)
    except AnswerError:
        return False
    return True
