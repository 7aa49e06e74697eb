"""The guided walk: the open questions one at a time, in the ranking's order, with a way back."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from app.reasoning.assessment import Assessment, Status

HALVING = 2.2
"""So many questions halve the number of undecided options. Counted on walks through the shipped editions with random
answers, which the estimate misses by two questions on average; it only words how far the walk still goes."""


@dataclass(frozen=True)
class Walk:
    """Where one stands. `trail`: the questions asked so far; `at`: the place on it, behind its end when none is asked.

    `put_off`: questions that the user could not answer. `whole`: also ask what no undecided option waits for.
    """

    trail: tuple[str, ...] = ()
    at: int = 0
    put_off: frozenset[str] = frozenset()
    whole: bool = False

    @property
    def asked(self) -> str | None:
        """The question on screen; None at the end of the walk."""
        return self.trail[self.at] if self.at < len(self.trail) else None


@dataclass(frozen=True)
class Progress:
    """How far a walk is: the question's number, about how many there will be, and the options still undecided."""

    number: int
    about: int
    undecided: int


def undecided(assessment: Assessment) -> int:
    """Count the options that need information."""
    return sum(verdict.status is Status.NEEDS_INFORMATION for verdict in assessment.verdicts)


def progress(walk: Walk, assessment: Assessment) -> Progress:
    """Say how far the walk is."""
    waiting = undecided(assessment)
    missing = {name for verdict in assessment.verdicts for name in verdict.missing} - walk.put_off
    left = min(len(missing), round(HALVING * math.log2(waiting + 1)))
    if walk.whole:
        left = max(left, len(assessment.open - walk.put_off))
    passed = sum(name not in assessment.open for name in walk.trail)
    return Progress(walk.at + 1, max(passed + left, len(walk.trail)), waiting)


def follow(walk: Walk, assessment: Assessment) -> Walk:
    """Go where the answers lead, whoever gave or took them back: to the most useful question that is open."""
    waiting = walk.put_off & assessment.open
    passed = tuple(name for name in walk.trail if name in assessment.answers or name in waiting)
    kept = replace(walk, trail=passed, at=len(passed), put_off=waiting)
    name = assessment.outlook.first(kept.put_off if kept.whole else kept.put_off | _idle(assessment))
    if name is None:
        return kept
    trail = (*(item for item in passed if item != name), name)  # answers that contradict are asked again
    return replace(kept, trail=trail, at=len(trail) - 1)


def onward(walk: Walk, assessment: Assessment) -> Walk:
    """Leave the question as it is and go to the one after it."""
    if walk.at + 1 < len(walk.trail):
        return replace(walk, at=walk.at + 1)
    if walk.asked is not None and walk.asked in assessment.open:
        return put_off(walk, walk.asked, assessment)
    return follow(walk, assessment)


def back(walk: Walk) -> Walk:
    """Go to the question before; its answer can be looked at and changed."""
    return replace(walk, at=max(walk.at - 1, 0))


def put_off(walk: Walk, question: str, assessment: Assessment) -> Walk:
    """Ask an open question later: after all others, and only when the user wants it."""
    return follow(replace(walk, put_off=walk.put_off | {question}), assessment)


def take_up(walk: Walk, assessment: Assessment) -> Walk:
    """Ask again what was put off."""
    return follow(replace(walk, put_off=frozenset()), assessment)


def to_the_end(walk: Walk, assessment: Assessment) -> Walk:
    """Ask everything that can still change a verdict: also the checks, which no undecided option waits for."""
    return follow(replace(walk, whole=True), assessment)


def _idle(assessment: Assessment) -> frozenset[str]:
    """Open questions that no undecided option waits for: checks, and what could only settle another question."""
    waited_for = {name for verdict in assessment.verdicts for name in verdict.missing}
    return assessment.open.difference(waited_for, assessment.answers)
