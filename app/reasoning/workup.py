"""The work-up: everything still to be found out about a patient, by who can find it out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.knowledge.model import Feature
from app.reasoning.assessment import Assessment


@dataclass(frozen=True, slots=True)
class Need:
    """An open feature and what it is needed for.

    `rank` counts from 1 over all open features. `decides`: how many of the `waiting` options its answer is expected to
    decide. `waiting`, `checks` and `barred` are ids of options: those whose verdict needs it, those with an exclusion
    that it has to rule out, and contraindicated ones that it could show not to apply anyway. With none of them it
    can only settle another feature.
    """

    feature: str
    rank: int
    decides: float
    waiting: tuple[str, ...]
    checks: tuple[str, ...]
    barred: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Supply:
    """What one supplier ("pathology", say; empty where the content names none) can find out, most useful first."""

    supplier: str
    needs: tuple[Need, ...]


def work_up(assessment: Assessment, features: Mapping[str, Feature]) -> tuple[Supply, ...]:
    """Group the open features by their supplier; who can supply the most useful one comes first."""
    groups: dict[str, list[Need]] = {}
    for rank, name in enumerate(assessment.questions, start=1):
        groups.setdefault(features[name].supplied_by, []).append(make_need(assessment, name, rank))
    return tuple(Supply(supplier, tuple(needs)) for supplier, needs in groups.items())


def make_need(assessment: Assessment, feature: str, rank: int) -> Need:
    """Say what one open feature is needed for."""
    waiting = tuple(item.option.id for item in assessment.verdicts if feature in item.missing)
    checks = tuple(item.option.id for item in assessment.verdicts if feature in item.checks)
    barred = tuple(item.option.id for item in assessment.verdicts if feature in item.undecided)
    return Need(feature, rank, assessment.outlook.decides(feature), waiting, checks, barred)
