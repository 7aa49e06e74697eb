"""What a learner committed to in a teaching case, as results for progress and for the debrief of a class."""

from __future__ import annotations

from collections.abc import Iterator

from app.reasoning.assessment import OUT, Assessment, Status
from app.teaching.court import Court
from app.teaching.key import compute_key
from app.teaching.lesson import Task, TaskKind
from app.teaching.questions import QuestionKind
from app.teaching.results import Result
from app.teaching.reveal import parting_before
from app.teaching.run import Run
from app.teaching.topics import patient_topics

_MOST = 40
"""So many ids at most stand in a list of a result."""


def run_results(run: Run, court: Court) -> Iterator[Result]:
    """The results of the tasks that were committed to with a choice, in the order of the stages."""
    for number in sorted(run.committed):
        task = run.lesson.stages[number].task
        if task is not None and run.choices.get(number):
            yield _result(run, number, task, court)


def _result(run: Run, number: int, task: Task, court: Court) -> Result:
    """The result of one task.

    Options agree when all that were chosen apply, and there is one; questions agree when one of those that decide most
    is among them. A choice that is out parts at the decision on the way to it, else at the option itself.
    """
    stage, chosen = run.lesson.stages[number], run.choices.get(number, ())
    assessment = court.assess(stage.edition, run.lesson.answers(number))
    computed = compute_key(task, assessment)
    asks = task.kind is TaskKind.ASK
    key = computed.questions if asks else computed.verdicts.get(Status.APPLICABLE, ())
    agreed = bool(set(chosen) & set(key)) if asks else bool(chosen) and set(chosen) <= set(key)
    out = [] if asks else [option for option in chosen if assessment.verdict(option).status in OUT]
    return Result(
        item=f"{run.lesson.id}/{number}",
        title=f"{run.lesson.title}: {stage.title}",
        edition=stage.edition,
        chosen=chosen,
        key=key[:_MOST],
        agreed=agreed,
        parted=tuple(dict.fromkeys(_parted(option, assessment, court) for option in out)),
        topics=_topics(task, assessment),
    )


def _parted(option: str, assessment: Assessment, court: Court) -> str:
    comparison = court.beside(assessment, option)
    return (parting_before(comparison, option) if comparison is not None else None) or option


def _topics(task: Task, assessment: Assessment) -> tuple[str, ...]:
    kind = QuestionKind.NEXT if task.kind is TaskKind.ASK else QuestionKind.APPLIES
    return (f"kind:{kind.value}", *patient_topics(assessment), *(f"role:{role.value}" for role in task.roles))
