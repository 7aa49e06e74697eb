"""What has changed since an earlier report of the same case: verdicts that moved, options that came or went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.knowledge.model import Knowledge
from app.reasoning.assessment import Assessment, Status


@dataclass(frozen=True, slots=True)
class Then:
    """What an earlier report said: its verdicts by option id, and what it was made from."""

    made: str
    program: str
    edition: str
    reviewed: str
    version: str
    fingerprint: str
    modified: bool
    verdicts: Mapping[str, tuple[str, Status]]
    """Label and verdict of each option."""


@dataclass(frozen=True, slots=True)
class Move:
    """An option whose verdict differs; None where the edition has no such option on that side."""

    label: str
    before: Status | None
    after: Status | None


@dataclass(frozen=True, slots=True)
class Since:
    """The difference to an earlier report; `same_knowledge`: its fingerprint is that of the knowledge in use.

    There are no moves when the editions differ, since their options do.
    """

    then: Then
    edition: str
    same_knowledge: bool
    same_edition: bool
    moves: tuple[Move, ...]

    @property
    def summary(self) -> str:
        """What has changed, in one or two sentences."""
        then = f"the report of {self.then.made}, knowledge {self.then.version} ({self.then.fingerprint[:12]})"
        if not self.same_edition:
            return (
                f"Since {then}: it was read in the edition {self.then.edition}, this is the edition {self.edition}, "
                "and their options differ. Choose the same edition to see which verdicts have moved."
            )
        knowledge = "the knowledge is the same" if self.same_knowledge else "the knowledge has changed"
        count = len(self.moves)
        verdicts = "no verdict differs" if not count else f"{count} verdict{'s differ' if count > 1 else ' differs'}"
        return f"Since {then}: {knowledge}, and {verdicts} for the same answers."


def changes_since(then: Then, assessment: Assessment, knowledge: Knowledge) -> Since:
    """Compare an earlier report of these answers with their assessment now."""
    same_edition = then.edition == assessment.edition
    now = {verdict.option.id: (verdict.option.label, verdict.status) for verdict in assessment.verdicts}
    moves = []
    for option in {**now, **then.verdicts} if same_edition else ():
        (label, after), (old_label, before) = now.get(option, ("", None)), then.verdicts.get(option, ("", None))
        if before is not after:
            moves.append(Move(label or old_label, before, after))
    return Since(
        then=then,
        edition=assessment.edition,
        same_knowledge=then.fingerprint == knowledge.content_sha256,
        same_edition=same_edition,
        moves=tuple(moves),
    )
