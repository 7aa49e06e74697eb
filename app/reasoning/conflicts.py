"""Answers that contradict each other: found, named and set aside, never resolved."""

from __future__ import annotations

from dataclasses import dataclass

from app.knowledge.conditions import Answers
from app.knowledge.model import Severity
from app.reasoning.assessment import Conflict
from app.reasoning.compiled import CompiledEdition
from app.reasoning.definitions import witness

JOINT_RULE = "answers_together"
_JOINT_MESSAGE = "These answers cannot all be true of one patient. Check them, or set one back to not known."


@dataclass(frozen=True, slots=True)
class Usable:
    """The answers that verdicts may rest on: conflicting ones are set aside until they are corrected."""

    answers: Answers
    conflicts: tuple[Conflict, ...]
    warnings: tuple[Conflict, ...]


def usable_answers(compiled: CompiledEdition, answers: Answers) -> Usable:
    """Find contradictions among the answers."""
    conflicts: list[Conflict] = []
    warnings: list[Conflict] = []
    for (rule, forbidden), broken in zip(compiled.rules, compiled.breaks, strict=True):
        if broken(answers):
            found = Conflict(rule.id, witness(forbidden, answers), rule.message)
            (conflicts if rule.severity is Severity.ERROR else warnings).append(found)
    usable = _without(answers, conflicts)
    joint = _joint_conflicts(compiled, usable)
    conflicts += joint
    usable = _without(usable, joint)
    return Usable(usable, tuple(conflicts), tuple(warnings))


def _joint_conflicts(compiled: CompiledEdition, answers: Answers) -> list[Conflict]:
    """Answers that no single rule forbids, but that leave no patient when the rules are taken together."""
    groups = compiled.space.contradictions(answers)
    found = (tuple(feature for feature in answers if feature in group) for group in groups)
    return [Conflict(JOINT_RULE, features, _JOINT_MESSAGE) for features in found]


def _without(answers: Answers, conflicts: list[Conflict]) -> Answers:
    aside = {feature for conflict in conflicts for feature in conflict.features}
    return {feature: value for feature, value in answers.items() if feature not in aside}
