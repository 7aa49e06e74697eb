"""Words that all written documents share: for verdicts, roles and reasons, and sentences that stand in each."""

from __future__ import annotations

from app.knowledge.model import Role
from app.reasoning.assessment import Reason, Status

NO_RANKING = "the order is no ranking"
"""Stands over every list of options."""

STATUS_WORDS = {
    Status.APPLICABLE: "Applicable",
    Status.NEEDS_INFORMATION: "Needs information",
    Status.CONTRAINDICATED: "Contraindicated",
    Status.NOT_APPLICABLE: "Not applicable",
}
"""Verdicts in words, in the order in which a document lists them."""

STATUS_IN_SENTENCE = {status: words.lower() for status, words in STATUS_WORDS.items()}
"""The same within a sentence."""

STATUS_MARKS = {
    Status.APPLICABLE: "✓",
    Status.NEEDS_INFORMATION: "?",
    Status.CONTRAINDICATED: "!",
    Status.NOT_APPLICABLE: "✗",
}
"""A sign before each verdict, so that no colour is needed to tell them apart."""

ROLE_WORDS = {
    Role.CURATIVE_INTENT: "Curative intent",
    Role.FIRST_LINE: "First line",
    Role.ADVANCED: "Advanced disease",
    Role.SYMPTOM_CONTROL: "Symptom control",
    Role.SUPPORTIVE: "Supportive care",
    Role.SURVEILLANCE: "Surveillance",
}


def counted_verdict(status: Status, count: int) -> str:
    """So many options with a verdict, e.g. "1 needs information", "3 need information"."""
    words = STATUS_IN_SENTENCE[status]
    if status is Status.NEEDS_INFORMATION and count != 1:
        words = "need information"
    return f"{count} {words}"


def reason_words(reason: Reason) -> str:
    """A criterion without its full stop, with the patient's answer where that says more."""
    text = reason.criterion.text.rstrip(".")
    return f"{text} ({reason.answer})" if reason.answer and reason.answer != text else text


assert set(STATUS_WORDS) == set(STATUS_MARKS) == set(Status)
assert set(ROLE_WORDS) == set(Role)

UNCONFIRMED = "source to be confirmed"
"""Stands wherever a statement's source was not read."""

ROADS_ARE = (
    "Treatments one after the other, as they were entered: given or thought through. A road says what came after what, "
    "not when."
)
"""Stands over the roads of a case."""

STANDS_HERE = "the verdicts of this report"
"""Marks the place of a road that a report is about."""
