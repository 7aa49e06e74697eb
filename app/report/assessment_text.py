"""An assessment as plain text for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from app.knowledge.model import Knowledge, Role
from app.reasoning.assessment import Assessment, Status, Verdict
from app.reasoning.explanation import Explained
from app.report.explanation_text import explanation_text
from app.report.provenance import provenance_lines
from app.report.words import STATUS_IN_SENTENCE


def assessment_text(assessment: Assessment, knowledge: Knowledge, explained: Explained | None = None) -> str:
    """Word the verdicts by role; options that are not applicable are counted, not listed. Explanations follow."""
    words = "\n".join(_lines(assessment, knowledge))
    return words if explained is None else f"{words}\n\n{explanation_text(assessment, knowledge, explained)}".rstrip()


def _lines(assessment: Assessment, knowledge: Knowledge) -> Iterator[str]:
    edition = knowledge.edition(assessment.edition)
    yield from provenance_lines(knowledge)
    yield f"{edition.title} (edition {edition.id}, reviewed {edition.reviewed})"
    for conflict in assessment.conflicts:
        yield f"CONFLICT: {conflict.message}"
    for warning in assessment.warnings:
        yield f"Note: {warning.message}"
    for role in Role:
        verdicts = [item for item in assessment.verdicts if item.option.role is role]
        shown = [item for item in verdicts if item.status is not Status.NOT_APPLICABLE]
        if verdicts:
            yield f"\n{role.value} ({len(verdicts) - len(shown)} not applicable)"
        yield from (
            f"  {_line(item)}" for item in sorted(shown, key=lambda item: list(STATUS_IN_SENTENCE).index(item.status))
        )
    if assessment.questions:
        yield f"\nMost useful next answers: {', '.join(assessment.questions[:5])}"


def _line(verdict: Verdict) -> str:
    line = f"{verdict.option.label}: {STATUS_IN_SENTENCE[verdict.status]}"
    if verdict.missing:
        line += f" ({', '.join(verdict.missing)})"
    if verdict.checks:
        line += f"; checks: {', '.join(verdict.checks)}"
    if not verdict.exact:
        line += "; judged by single criteria only"
    return line
