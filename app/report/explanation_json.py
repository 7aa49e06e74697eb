"""Explanations as the JSON that `net-pathways assess --explain --json` adds."""

from __future__ import annotations

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Edition, Feature, Knowledge
from app.patient.answers import plain_value
from app.patient.bands import Band
from app.reasoning.assessment import Assessment
from app.reasoning.explanation import Explanation
from app.reasoning.near_limits import NearLimit
from app.reasoning.what_if import Change, Part
from app.report.change_words import change_words, near_words


def explanation_table(found: Explanation, assessment: Assessment, knowledge: Knowledge) -> dict[str, object]:
    """Build the object for one option; its keys are fixed by docs/command-line.md."""
    edition = knowledge.edition(assessment.edition)
    return {
        "exact": found.exact,
        "contradicted": found.contradicted,
        "changes": [_change(item, assessment.answers, knowledge) for item in found.changes],
        "near_limits": [near_table(item, knowledge, edition, found.option) for item in found.near],
        "whatever": list(found.whatever),
    }


def near_table(near: NearLimit, knowledge: Knowledge, edition: Edition, option: str | None = None) -> dict[str, object]:
    """Build the object for one number near a limit."""
    return {
        "feature": near.feature,
        "answer": near.answer,
        "limit": near.limit,
        "example": near.proposed,
        "options": [
            {"option": item.option, "before": item.before.value, "after": item.after.value} for item in near.moves
        ],
        "derived": [{"id": item.derived, "before": item.before, "after": item.after} for item in near.derived],
        "set_aside": list(near.set_aside),
        "text": near_words(near, knowledge.features, edition, option),
    }


def _change(change: Change, answers: Answers, knowledge: Knowledge) -> dict[str, object]:
    features = knowledge.features
    return {
        "status": change.status.value,
        "lasting": change.lasting,
        "text": change_words(change, answers, features),
        "answers": [_part(part, answers.get(part.feature), features[part.feature]) for part in change.parts],
    }


def _part(part: Part, present: Value | None, feature: Feature) -> dict[str, object]:
    return {
        "feature": part.feature,
        "answer": None if present is None else plain_value(feature, present),
        "others": [_band(band, feature) for band in part.bands],
        "example": plain_value(feature, part.proposed),
    }


def _band(band: Band, feature: Feature) -> object:
    interval = band.interval
    if interval is None:
        return plain_value(feature, band.sample)
    return {
        "low": interval.low,
        "low_included": interval.low_included,
        "high": interval.high,
        "high_included": interval.high_included,
    }
