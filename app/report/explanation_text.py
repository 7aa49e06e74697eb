"""Explanations as plain text for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from app.knowledge.model import Knowledge
from app.reasoning.assessment import OUT, Assessment, Reason, Status, Verdict
from app.reasoning.explanation import Explained, Explanation
from app.report.change_words import change_words, near_words, whatever_words
from app.report.words import STATUS_IN_SENTENCE

_SIGNS = {True: "yes", False: "no ", None: "?  "}


def explanation_text(assessment: Assessment, knowledge: Knowledge, explained: Explained) -> str:
    """Word the explanations of some options of one patient, after the limits that concern the whole patient."""
    edition = knowledge.edition(assessment.edition)
    lines = [f"Near a limit: {near_words(item, knowledge.features, edition)}" for item in explained.near]
    blocks = ["\n".join(_lines(item, assessment, knowledge)) for item in explained.options]
    return "\n\n".join(filter(None, ["\n".join(lines), *blocks]))


def _lines(found: Explanation, assessment: Assessment, knowledge: Knowledge) -> Iterator[str]:
    verdict = assessment.verdict(found.option)
    features, edition = knowledge.features, knowledge.edition(assessment.edition)
    yield f"{verdict.option.label} [{found.option}]: {STATUS_IN_SENTENCE[found.status]}"
    yield from (f"  {_reason(reason)}" for reason in verdict.reasons)
    if found.contradicted:
        yield "  The answers contradict each other; what would change this is told once they agree."
    if not found.exact:
        yield "  This option is too large to be looked at exactly; what would change it cannot be told."
    changes = found.changes
    if changes:
        yield f"  {_title(verdict)}"
    for change in changes:
        fact = "; a fact that does not change" if change.lasting else ""
        then = STATUS_IN_SENTENCE[change.status]
        yield f"    {change_words(change, assessment.answers, features)} (then {then}{fact})"
    for item in found.near:
        yield f"  Near a limit: {near_words(item, features, edition, found.option)}"
    if found.whatever:
        holds = "Stays out" if found.status in OUT else "Applies"
        yield f"  {holds} whatever the answer: {whatever_words(found.whatever, features)}"


def _reason(reason: Reason) -> str:
    return f"{_SIGNS[reason.holds]} {reason.criterion.text.rstrip('.')} ({reason.answer})"


def _title(verdict: Verdict) -> str:
    if verdict.status is Status.NEEDS_INFORMATION:
        return "One answer would decide it:"
    return "Would bring it in:" if verdict.status in OUT else "Would take it out:"
