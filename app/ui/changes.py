"""What a step did to the verdicts, in words: wherever it is told it is told alike."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.reasoning.assessment import Assessment, Status, Verdict
from app.ui.texts import counted

translate = QCoreApplication.translate


Moved = tuple[Verdict, Status]
"""A verdict of now and the status that the option had before."""


def moved(before: Assessment, after: Assessment) -> tuple[Moved, ...]:
    """The options whose verdict differs, in the order of the edition; new ones and those that went are left out."""
    then = {verdict.option.id: verdict.status for verdict in before.verdicts}
    pairs = ((verdict, then.get(verdict.option.id, verdict.status)) for verdict in after.verdicts)
    return tuple((verdict, status) for verdict, status in pairs if status is not verdict.status)


def moved_words(moves: Sequence[Moved]) -> str:
    """Count the moves by where they led, e.g. "3 became applicable, 12 fell away"."""
    parts = (
        (
            Status.APPLICABLE,
            translate("changes", "{n} became applicable"),
            translate("changes", "{n} became applicable"),
        ),
        (Status.NOT_APPLICABLE, translate("changes", "{n} fell away"), translate("changes", "{n} fell away")),
        (
            Status.CONTRAINDICATED,
            translate("changes", "{n} became contraindicated"),
            translate("changes", "{n} became contraindicated"),
        ),
        (
            Status.NEEDS_INFORMATION,
            translate("changes", "{n} needs information now"),
            translate("changes", "{n} need information now"),
        ),
    )
    counts = ((sum(verdict.status is status for verdict, _ in moves), one, many) for status, one, many in parts)
    return ", ".join(counted(count, one, many) for count, one, many in counts if count)
