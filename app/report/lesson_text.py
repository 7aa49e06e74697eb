"""Teaching cases as plain text: a list of them, one in full for the teacher, and the recorded answers of a file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from textwrap import wrap

from app.knowledge.conditions import Answers
from app.knowledge.model import Knowledge
from app.knowledge.references import source_short
from app.patient.answers import answer_text
from app.reasoning.assessment import Assessment
from app.report.words import STATUS_WORDS
from app.teaching.key import compute_key
from app.teaching.lesson import Key, Lesson, Stage

Assess = Callable[[str, Answers], Assessment]

WIDTH = 96

_KEY = re.compile(r"^key:.*\Z", re.MULTILINE | re.DOTALL)
"""The recorded answers: the last entry of a file."""


def lesson_list(lessons: Sequence[Lesson]) -> str:
    """One line for each case."""
    wide = max((len(lesson.id) for lesson in lessons), default=0)
    return "\n".join(
        f"{lesson.id:<{wide}}  {lesson.level.value:<12}  {lesson.title} ({', '.join(lesson.topics)})"
        for lesson in lessons
    )


def lesson_text(lesson: Lesson, knowledge: Knowledge, assess: Assess) -> str:
    """A case in full, with the computed answers."""
    return "\n".join(_lines(lesson, knowledge, assess))


def recorded(lesson: Lesson, assess: Assess) -> str:
    """The text of a case's file with the answers as they are computed now."""
    lines = ["key:"]
    for number, stage in enumerate(lesson.stages):
        if stage.task is not None:
            key = compute_key(stage.task, assess(stage.edition, lesson.answers(number)))
            lines += [f"  - stage: {number + 1}", *_key_lines(key)]
    return _KEY.sub("", lesson.text).rstrip() + ("\n\n" + "\n".join(lines) if len(lines) > 1 else "") + "\n"


def _key_lines(key: Key) -> Iterator[str]:
    for status, options in key.verdicts.items():
        yield f"    {status.value}: [{', '.join(options)}]"
    if key.questions:
        yield f"    questions: [{', '.join(key.questions)}]"


def _lines(lesson: Lesson, knowledge: Knowledge, assess: Assess) -> Iterator[str]:
    yield f"{lesson.title} [{lesson.id}]"
    yield f"{lesson.level.value}; {', '.join(lesson.topics)}; edition {knowledge.edition(lesson.edition).label}"
    yield ""
    for objective in lesson.objectives:
        yield from wrap(f"- {objective}", WIDTH)
    for number, stage in enumerate(lesson.stages):
        yield from ("", f"{number + 1}. {stage.title}")
        yield from wrap(stage.text, WIDTH)
        for feature, value in stage.answers.items():
            yield f"   {knowledge.features[feature].label}: {answer_text(knowledge.features[feature], value)}"
        yield from _task_lines(stage, knowledge, assess(stage.edition, lesson.answers(number)))
    if lesson.points:
        yield from ("", "To discuss")
    for point in lesson.points:
        named = "; ".join(source_short(knowledge.sources[source]) for source in point.sources)
        yield from wrap(f"- {point.text}{f' ({named})' if named else ''}", WIDTH)


def _task_lines(stage: Stage, knowledge: Knowledge, assessment: Assessment) -> Iterator[str]:
    if stage.task is None:
        return
    yield from wrap(f"Task: {stage.task.prompt}", WIDTH)
    key = compute_key(stage.task, assessment)
    for feature in key.questions:
        yield f"   ask: {knowledge.features[feature].label}"
    for status, options in key.verdicts.items():
        yield f"   {STATUS_WORDS[status]}:"
        yield from (f"     {assessment.verdict(option).option.label}" for option in options)
