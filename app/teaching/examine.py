"""What the engine says of each choice of a question: which is right, and why the others are not.

The key of a question is worked out here from nothing but the patient and the choices, so a question that another
edition of the knowledge would answer otherwise is found out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.reasoning.assessment import OUT, Assessment, Reason, Status, Verdict
from app.reasoning.comparison import Row, compare, then_and_now
from app.reasoning.prospects import Settlement
from app.teaching.engine import Engine
from app.teaching.questions import Choice, Question, QuestionKind, changed

LEAD = 2.0
"""The best question decides at least so many times as many options as any other among the choices."""


@dataclass(frozen=True)
class Examined:
    """One choice as the engine sees it. `right` is None where nothing definite can be said.

    `verdict`: of the option itself, or of the subject after the change. `failing`: the criteria against it. `decides`:
    how many options a feature is expected to decide; `settlement`: why it no longer matters. `row`: how the two
    editions differ in a therapy, `then` and `now` its best verdicts in any role.
    """

    choice: Choice
    right: bool | None
    verdict: Verdict | None = None
    failing: tuple[Reason, ...] = ()
    decides: float = 0.0
    settlement: Settlement | None = None
    row: Row | None = None
    then: Status | None = None
    now: Status | None = None


@dataclass(frozen=True)
class Examination:
    """A question with what the engine says of it; `assessment` is the patient as told, in the question's edition."""

    question: Question
    assessment: Assessment
    choices: tuple[Examined, ...]

    @property
    def key(self) -> int | None:
        """The only right choice among definite ones; None when the question has no single best answer."""
        if any(item.right is None for item in self.choices) or self.assessment.conflicts:
            return None
        right = [index for index, item in enumerate(self.choices) if item.right]
        return right[0] if len(right) == 1 else None

    @property
    def stands(self) -> bool:
        """Say whether the question still has the key that it was made with."""
        return self.key == self.question.key


def examine(question: Question, engine: Engine) -> Examination:
    """Work out anew what is right; raises KeyError when the knowledge lacks an option or edition that is named."""
    assessment = engine.assess(question.edition, question.answers)
    match question.kind:
        case QuestionKind.APPLIES:
            found = _applies(question, assessment, engine)
        case QuestionKind.CHANGE:
            found = _change(question, assessment, engine)
        case QuestionKind.NEXT:
            found = _next(question, assessment)
        case QuestionKind.EDITIONS:
            found = _editions(question, engine)
    return Examination(question, assessment, tuple(found))


def _applies(question: Question, assessment: Assessment, engine: Engine) -> Iterator[Examined]:
    arguable = engine.arguable(assessment)
    for choice in question.choices:
        verdict = assessment.verdict(choice.id)
        failing = engine.failing(assessment, choice.id)
        right: bool | None = None
        if engine.plainly_applies(assessment, verdict):
            right = True
        elif failing is not None and len(failing) == 1 and verdict.option.therapy not in arguable:
            right = False
        yield Examined(choice, right, verdict, failing or ())


def _change(question: Question, assessment: Assessment, engine: Engine) -> Iterator[Examined]:
    before = assessment.verdict(question.subject)
    fits = before.status in OUT if question.into else before.status is Status.APPLICABLE
    for choice in question.choices:
        after = changed(question.answers, choice.change) if choice.change is not None else question.answers
        then = engine.assess(question.edition, after)
        verdict = then.verdict(question.subject)
        right: bool | None = None
        if fits and not then.conflicts and verdict.status is not Status.NEEDS_INFORMATION:
            right = (verdict.status is Status.APPLICABLE) is question.into
        if right and not question.into and best(then, verdict.option.therapy) not in OUT:
            right = None  # the therapy is not out: another option of it takes over, as PRRT in NET G3
        if right is False and set(verdict.cautions) - set(before.cautions):
            right = None  # a change that calls for caution is not plainly wrong
        yield Examined(choice, right, verdict, engine.failing(then, question.subject) or ())


def _next(question: Question, assessment: Assessment) -> Iterator[Examined]:
    outlook = assessment.outlook
    decides = {choice.id: outlook.decides(choice.id) for choice in question.choices}
    most = max(decides.values())
    for choice in question.choices:
        mine = decides[choice.id]
        right: bool | None = None
        if mine == most and mine > 0 and assessment.questions[:1] == (choice.id,):
            right = True
        elif mine * LEAD <= most:
            right = False
        yield Examined(choice, right, decides=mine, settlement=outlook.settlement(choice.id))


def _editions(question: Question, engine: Engine) -> Iterator[Examined]:
    past, present = (engine.assess(name, question.answers) for name in then_and_now(engine.knowledge))
    rows = compare(engine.knowledge, past, present).rows
    for choice in question.choices:
        then, now = best(past, choice.id), best(present, choice.id)
        row = next((item for item in rows if item.therapy == choice.id and item.changes), None)
        right: bool | None = None
        if Status.NEEDS_INFORMATION not in (then, now) and not past.conflicts and not present.conflicts:
            gone, come = (then, now) if question.into else (now, then)
            right = gone is not Status.APPLICABLE and come is Status.APPLICABLE
        yield Examined(choice, right, row=row, then=then, now=now)


def best(assessment: Assessment, therapy: str) -> Status | None:
    """The best verdict on a therapy in any role; None when the edition does not have it."""
    order = (Status.APPLICABLE, Status.NEEDS_INFORMATION, Status.CONTRAINDICATED, Status.NOT_APPLICABLE)
    found = [item.status for item in assessment.verdicts if item.option.therapy == therapy]
    return min(found, key=order.index, default=None)
