"""What is shown beside the learner's choices once they are committed to: computed verdicts, and nothing like marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from app.knowledge.conditions import Answers
from app.reasoning.assessment import OUT, Assessment, Reason, ReasonKind, Status, Verdict
from app.reasoning.comparison import Comparison
from app.reasoning.explanation import Explanation
from app.teaching.key import ASKED, judged
from app.teaching.lesson import Task


class Mark(Enum):
    """How a choice and the verdict go together; the order is the order in which they are shown."""

    AGREED = "agreed"
    OUT = "out"
    OPEN = "open"
    ALSO = "also"
    DISCUSS = "discuss"


@dataclass(frozen=True, slots=True)
class Line:
    """An option in the reveal; `place` is where it stood in the learner's order, from 1, None when not chosen."""

    verdict: Verdict
    mark: Mark
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in the reveal.

    `rank`: its place among the questions that still matter, from 1; None when no answer to it changes any verdict.
    """

    feature: str
    rank: int | None
    place: int | None = None


def reveal_options(task: Task, assessment: Assessment, chosen: Sequence[str]) -> tuple[Line, ...]:
    """The learner's options and those that apply besides, by mark; choices in the learner's order."""
    places = {option: number for number, option in enumerate(chosen, 1)}
    lines = [_line(assessment.verdict(option), places[option]) for option in chosen]
    for verdict in judged(task, assessment):
        if verdict.option.id in places:
            continue
        if verdict.status is Status.APPLICABLE:
            lines.append(Line(verdict, Mark.ALSO))
        elif verdict.option.id in task.discuss:
            lines.append(Line(verdict, Mark.DISCUSS))
    order = list(Mark)
    return tuple(sorted(lines, key=lambda line: order.index(line.mark)))


def reveal_questions(assessment: Assessment, chosen: Sequence[str]) -> tuple[Asked, ...]:
    """The learner's questions with their rank, then the most useful ones that were not chosen."""
    ranks = {feature: number for number, feature in enumerate(assessment.questions, 1)}
    mine = [Asked(feature, ranks.get(feature), place) for place, feature in enumerate(chosen, 1)]
    rest = [Asked(feature, ranks[feature]) for feature in assessment.questions[:ASKED] if feature not in chosen]
    return (*mine, *rest)


def keeps_out(verdict: Verdict) -> tuple[Reason, ...]:
    """The reasons that keep an option out: contraindications that are met, else conditions that fail."""
    if verdict.status is Status.CONTRAINDICATED:
        return tuple(item for item in verdict.reasons if item.kind is ReasonKind.CONTRAINDICATION and item.holds)
    return tuple(
        item for item in verdict.reasons if item.kind is not ReasonKind.CONTRAINDICATION and item.holds is False
    )


def speaks_for(verdict: Verdict) -> tuple[Reason, ...]:
    """The reasons that hold in favour of an option."""
    return tuple(item for item in verdict.reasons if item.kind is not ReasonKind.CONTRAINDICATION and item.holds)


def patient_for(explanation: Explanation, answers: Answers) -> Answers | None:
    """The nearest patient to whom an option that is out would be open; None where none was found.

    Where that patient's way through the graph parts from the real one is where the learner's thought left it.
    """
    changes = [item for item in explanation.changes if item.status not in OUT]
    return {**answers, **changes[0].answers} if changes else None


def parting_before(comparison: Comparison, option: str) -> str | None:
    """The decision at which the ways to an option part first; None where they part at the option itself."""
    path = set(comparison.right.verdict(option).path)
    return next((item.decision for item in comparison.partings if item.decision in path), None)


def _line(verdict: Verdict, place: int) -> Line:
    if verdict.status is Status.APPLICABLE:
        return Line(verdict, Mark.AGREED, place)
    return Line(verdict, Mark.OPEN if verdict.status is Status.NEEDS_INFORMATION else Mark.OUT, place)
