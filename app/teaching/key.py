"""The answer to a task as the knowledge computes it, and whether it is still the one that was recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.knowledge.conditions import Answers
from app.reasoning.assessment import Assessment, Status, Verdict
from app.teaching.lesson import Key, Lesson, Task, TaskKind

ASKED = 3
"""So many of the most useful questions are recorded."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A stage, counted from 0, whose recorded answer is not the computed one, with what differs in words."""

    stage: int
    text: str


def judged(task: Task, assessment: Assessment) -> tuple[Verdict, ...]:
    """The verdicts that a task asks about, in the order of the content."""
    return tuple(item for item in assessment.verdicts if not task.roles or item.option.role in task.roles)


def compute_key(task: Task, assessment: Assessment) -> Key:
    """The answer to a task."""
    if task.kind is TaskKind.ASK:
        return Key(questions=assessment.questions[:ASKED])
    found: dict[Status, list[str]] = {}
    for verdict in judged(task, assessment):
        if verdict.status is not Status.NOT_APPLICABLE or verdict.option.id in task.discuss:
            found.setdefault(verdict.status, []).append(verdict.option.id)
    return Key({status: tuple(found[status]) for status in Status if status in found})


def mismatches(lesson: Lesson, assess: Callable[[str, Answers], Assessment]) -> Iterator[Mismatch]:
    """Compare the recorded answers of a case with those computed now; `assess` takes an edition and answers."""
    for number, stage in enumerate(lesson.stages):
        if stage.task is None:
            continue
        assessment = assess(stage.edition, lesson.answers(number))
        for conflict in assessment.conflicts:
            yield Mismatch(number, f"the patient contradicts itself: {conflict.message}")
        computed = compute_key(stage.task, assessment)
        if stage.task.key is None:
            yield Mismatch(number, "no answer is recorded")
        else:
            yield from (Mismatch(number, text) for text in _differences(stage.task.key, computed))


def _differences(recorded: Key, computed: Key) -> Iterator[str]:
    if recorded.questions != computed.questions:
        yield f"questions: recorded {_listed(recorded.questions)}; computed {_listed(computed.questions)}"
    was = {option: status for status, options in recorded.verdicts.items() for option in options}
    now = {option: status for status, options in computed.verdicts.items() for option in options}
    for option in dict.fromkeys((*was, *now)):
        if was.get(option) is not now.get(option):
            yield f"{option}: recorded {_named(was.get(option))}; computed {_named(now.get(option))}"


def _named(status: Status | None) -> str:
    return "nothing" if status is None else status.value


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names) or "none"
