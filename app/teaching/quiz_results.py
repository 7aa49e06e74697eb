"""What a choice in a generated question says: whether it agrees, and where the ways parted."""

from __future__ import annotations

from app.reasoning.assessment import Reason, ReasonKind
from app.teaching.engine import Engine
from app.teaching.examine import examine
from app.teaching.questions import Question, QuestionKind
from app.teaching.results import Result


def quiz_result(question: Question, choice: int, engine: Engine, title: str, day: str = "") -> Result:
    """The result of committing to a choice, counted from 0; `title` is what was asked, in words."""
    chosen, key = question.choices[choice].id, question.choices[question.key].id
    agreed = choice == question.key
    parted = () if agreed else _parted(question, choice, engine)
    return Result(question.id, title, question.edition, (chosen,), (key,), agreed, parted, question.topics, day)


def _parted(question: Question, choice: int, engine: Engine) -> tuple[str, ...]:
    """The first decision that the patient leaves another way than to the option chosen; else the option itself."""
    found = examine(question, engine).choices[choice]
    if question.kind not in (QuestionKind.APPLIES, QuestionKind.CHANGE) or found.verdict is None:
        return ()
    reason: Reason | None = found.failing[0] if found.failing else None
    if reason is None:
        return (found.verdict.option.id,)
    return (reason.owner if reason.kind is ReasonKind.BRANCH else found.verdict.option.id,)
