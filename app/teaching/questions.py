"""A question of the quiz as frozen data; what is said about it follows from the engine (app.teaching.examine)."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from enum import Enum

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Knowledge, Role
from app.patient.answers import plain_answers, plain_value
from app.reasoning.assessment import Assessment
from app.reasoning.what_if import Change


class QuestionKind(Enum):
    """What is asked; the order is the order in which kinds are listed."""

    APPLIES = "applies"
    CHANGE = "change"
    NEXT = "next"
    EDITIONS = "editions"


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice: `id` is an option, a therapy, a feature, or the wording-free name of a change."""

    id: str
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A single-best-answer question about one patient.

    `choices[key]` is right. `subject`: the option a change is asked for. `into`: the change brings it in, or the
    therapy was gained; else it takes it out, or the therapy was lost. `facts`: the answers told one by one, the
    rest being unremarkable. `level`: 1 to 3. `topics`: `group:value`, as `app.teaching.topics` lists
    them. `id` names the question by its content, so that the same question has the same id everywhere.
    """

    id: str
    kind: QuestionKind
    edition: str
    answers: Answers
    facts: tuple[str, ...]
    choices: tuple[Choice, ...]
    key: int
    subject: str = ""
    into: bool = True
    topics: tuple[str, ...] = ()
    level: int = 1


FAMILIES = (
    frozenset({Role.CURATIVE_INTENT, Role.FIRST_LINE, Role.ADVANCED}),
    frozenset({Role.SYMPTOM_CONTROL}),
    frozenset({Role.SUPPORTIVE, Role.SURVEILLANCE}),
)
"""Roles whose options may stand beside each other as choices: against the tumour, against symptoms, and care."""


def family_of(role: Role) -> frozenset[Role]:
    """The family that a role belongs to."""
    return next(family for family in FAMILIES if role in family)


def question_id(question: Question, knowledge: Knowledge) -> str:
    """A name worked out from what is asked: kind, edition, patient, subject and choices in any order."""
    content = [
        question.kind.value,
        question.edition,
        plain_answers(question.answers, knowledge.features),
        question.subject,
        question.into,
        sorted(choice.id for choice in question.choices),
    ]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:16]


def change_choice(change: Change, knowledge: Knowledge) -> Choice:
    """A choice for a change, named by its proposed answers."""
    words = {name: plain_value(knowledge.features[name], value) for name, value in change.answers.items()}
    return Choice(json.dumps(words, sort_keys=True), change)


def changed(answers: Answers, change: Change) -> dict[str, Value]:
    """The answers with the proposed ones in place of the present ones."""
    return {**answers, **change.answers}


def derived_value(assessment: Assessment, names: tuple[str, ...]) -> str:
    """The value of the first of these derived features that is known; empty when none is."""
    known = {item.id: item.value for item in assessment.derived if item.value}
    return next((known[name] for name in names if name in known), "")
