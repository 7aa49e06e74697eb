"""Which studies are looked at: whose options, which treatments, which population, which words."""

from __future__ import annotations

from dataclasses import dataclass

from app.reasoning.assessment import Status
from app.session.figures import Study, studies
from app.ui.evidence.words import POPULATIONS
from app.ui.session_model import SessionModel

EDITION, PATIENT, OPTION = "edition", "patient", "option"
"""Whose options: all of the edition, those open to the patient, or a single one."""


@dataclass(frozen=True)
class Choice:
    """Filters, each of which leaves everything in while it is empty."""

    scope: str = EDITION
    option: str = ""
    cls: str = ""
    population: str = ""
    words: str = ""


def within_scope(model: SessionModel, choice: Choice) -> tuple[Study, ...]:
    """The studies of the options in the scope."""
    options: frozenset[str] | None = None
    if choice.scope == PATIENT:
        open_now = (Status.APPLICABLE, Status.NEEDS_INFORMATION)
        verdicts = model.snapshot.assessment.verdicts
        options = frozenset(verdict.option.id for verdict in verdicts if verdict.status in open_now)
    elif choice.scope == OPTION:
        options = frozenset({choice.option})
    return studies(model.knowledge, model.edition, options)


def chosen(model: SessionModel, choice: Choice) -> tuple[Study, ...]:
    """The studies in the scope that pass every filter; with a class of treatments they keep its options alone."""
    return tuple(
        study.of_class(choice.cls, model.knowledge) if choice.cls else study
        for study in within_scope(model, choice)
        if (not choice.cls or choice.cls in study.classes)
        and (not choice.population or study.studied(POPULATIONS[choice.population]))
        and study.names(choice.words.split())
    )
