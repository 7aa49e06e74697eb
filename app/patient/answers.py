"""Answers from outside: checked against the vocabulary, and worded for people."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Feature, Kind
from app.knowledge.plain_text import shown

NOT_KNOWN = "Not known"


class AnswerError(ValueError):
    """An answer that the vocabulary does not allow; the message names the feature and what is allowed."""


def parse_answers(raw: Mapping[str, object], features: Mapping[str, Feature]) -> dict[str, Value]:
    """Check answers as a patient file gives them; null means not known and is left out.

    Raises AnswerError for an unknown feature, an unknown value, a wrong type or a number out of range.
    """
    answers: dict[str, Value] = {}
    for feature_id, value in raw.items():
        if feature_id not in features:
            msg = f"answers.{shown(feature_id)}: there is no feature of this name; remove it or correct its spelling"
            raise AnswerError(msg)
        if value is not None:
            answers[feature_id] = parse_value(features[feature_id], value)
    return answers


def parse_value(feature: Feature, raw: object) -> Value:
    """Check one answer; raises AnswerError with one sentence that says what is allowed."""
    match feature.kind:
        case Kind.CHOICE:
            return _choice(feature, raw)
        case Kind.BOOLEAN:
            return _boolean(feature, raw)
        case Kind.NUMBER:
            return _number(feature, raw)
        case Kind.MULTI:
            return _multi(feature, raw)


def plain_answers(answers: Answers, features: Mapping[str, Feature]) -> dict[str, object]:
    """Answers as a patient file holds them, in the order of the vocabulary."""
    return {key: plain_value(features[key], answers[key]) for key in features if key in answers}


def plain_value(feature: Feature, value: Value) -> object:
    """One answer as JSON holds it; members of a multi feature in the order of the vocabulary."""
    if isinstance(value, frozenset):
        return [item.id for item in feature.values if item.id in value]
    return value


def answer_text(feature: Feature, value: Value | None) -> str:
    """Word an answer for people, with its unit; "Not known" when there is none."""
    if value is None:
        return NOT_KNOWN
    if isinstance(value, frozenset):
        return ", ".join(item.label for item in feature.values if item.id in value) or "None"
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, str):
        return feature.label_of(value)
    return f"{value:g} {feature.unit}".rstrip() + (" and over" if is_open_end(feature, value) else "")


def is_open_end(feature: Feature, value: float) -> bool:
    """Say whether a number stands for itself and all above it, as the note of its feature says ("90 stands for …")."""
    return value == feature.high and feature.note.startswith(f"{feature.high:g} stands for")


def _choice(feature: Feature, raw: object) -> str:
    allowed = [item.id for item in feature.values]
    if not isinstance(raw, str) or raw not in allowed:
        msg = f"answers.{feature.id}: {_shown(raw)} is not one of {', '.join(allowed)}"
        raise AnswerError(msg)
    return raw


def _boolean(feature: Feature, raw: object) -> bool:
    if not isinstance(raw, bool):
        msg = f"answers.{feature.id}: {_shown(raw)} is not true or false"
        raise AnswerError(msg)
    return raw


def _number(feature: Feature, raw: object) -> float:
    unit = f" {feature.unit}" if feature.unit else ""
    if isinstance(raw, bool) or not isinstance(raw, int | float) or (isinstance(raw, float) and not math.isfinite(raw)):
        msg = f"answers.{feature.id}: {_shown(raw)} is not a number"
        raise AnswerError(msg)
    if not feature.low <= raw <= feature.high:
        msg = f"answers.{feature.id}: {_shown(raw)} is outside {feature.low:g} to {feature.high:g}{unit}"
        raise AnswerError(msg)
    if feature.whole and raw != int(raw):
        msg = f"answers.{feature.id}: {_shown(raw)} is not a whole number"
        raise AnswerError(msg)
    return raw


def _multi(feature: Feature, raw: object) -> frozenset[str]:
    if isinstance(raw, str) or not isinstance(raw, Sequence | frozenset):
        msg = f"answers.{feature.id}: {_shown(raw)} is not a list; use [] for none"
        raise AnswerError(msg)
    allowed = [item.id for item in feature.values]
    wrong = [item for item in raw if item not in allowed]
    if wrong:
        msg = f"answers.{feature.id}: {_shown(wrong[0])} is not one of {', '.join(allowed)}"
        raise AnswerError(msg)
    return frozenset(str(item) for item in raw)


def _shown(raw: object) -> str:
    text = repr(raw)
    return text if len(text) <= 40 else f"{text[:37]}..."
