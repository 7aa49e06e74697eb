"""A teaching case as a sequence of slides, each a list of lines that are revealed one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from app.reasoning.assessment import OUT
from app.report.lesson_answers import Fork, facts, forks, named_sources, told_options, told_questions
from app.report.words import STATUS_MARKS, STATUS_WORDS
from app.teaching.court import Court
from app.teaching.lesson import Lesson, Stage, Task, TaskKind


class Look(Enum):
    """How a line is set."""

    PLAIN = "plain"
    QUIET = "quiet"
    STRONG = "strong"
    TAKEN = "taken"
    """A branch that the patient takes, in the spotlight."""
    OTHER = "other"
    """A branch that leads elsewhere."""


@dataclass(frozen=True)
class SlideLine:
    """One line; `more` follows it in a quieter tone. `at_once`: it is there when the slide comes up."""

    text: str
    more: str = ""
    look: Look = Look.PLAIN
    at_once: bool = False


@dataclass(frozen=True)
class Slide:
    """What stands on one slide. `stage`: the stage it belongs to, counted from 0; None before and after the story."""

    kicker: str
    title: str
    lines: tuple[SlideLine, ...]
    stage: int | None = None
    spotlight: bool = False
    """One decision alone, with its branches."""


def lesson_slides(lesson: Lesson, court: Court) -> tuple[Slide, ...]:
    """The slides of a case, from the title to the points to discuss."""
    return tuple(_slides(lesson, court))


def _slides(lesson: Lesson, court: Court) -> Iterator[Slide]:
    aims = tuple(SlideLine(text) for text in lesson.objectives)
    yield Slide(f"{lesson.level.value.capitalize()}: {', '.join(lesson.topics)}", lesson.title, aims)
    for number, stage in enumerate(lesson.stages):
        yield from _stage_slides(number, stage, lesson, court)
    if lesson.points:
        points = tuple(SlideLine(item.text, named_sources(item.sources, court.knowledge)) for item in lesson.points)
        yield Slide(lesson.title, "To discuss", points)


def _stage_slides(number: int, stage: Stage, lesson: Lesson, court: Court) -> Iterator[Slide]:
    edition = court.knowledge.edition(stage.edition)
    kicker = f"{number + 1}. {stage.kind.value.capitalize()}" + (f", {edition.label}" if edition.historical else "")
    yield Slide(kicker, stage.title, (SlideLine(stage.text, at_once=True),), number)
    told = facts(stage, court.knowledge)
    if told:
        lines = tuple(SlideLine(f"{name}: ", value, at_once=True) for name, value in told)
        yield Slide(kicker, "What we know now", lines, number)
    if stage.task is not None:
        yield from _task_slides(kicker, stage.task, number, lesson, court)


def _task_slides(kicker: str, task: Task, number: int, lesson: Lesson, court: Court) -> Iterator[Slide]:
    assessment = court.assess(lesson.stages[number].edition, lesson.answers(number))
    yield Slide(kicker, task.prompt, (SlideLine("Decide first, each of you.", look=Look.QUIET, at_once=True),), number)
    if task.kind is TaskKind.ASK:
        asked = tuple(SlideLine(label) for label in told_questions(task, assessment, court.knowledge))
        yield Slide(kicker, "What would decide most", asked, number)
        return
    told = told_options(task, assessment)
    lines = tuple(
        SlideLine(
            f"{STATUS_MARKS[item.status]} {item.label}",
            _verdict_words(item.why, STATUS_WORDS[item.status]),
            look=_look(item.status in OUT),
        )
        for item in told
    )
    yield Slide(kicker, f"What the edition {court.knowledge.edition(assessment.edition).label} says", lines, number)
    for fork in forks(task, assessment, court):
        yield _fork_slide(fork, number)


def _verdict_words(why: str, word: str) -> str:
    return f"{word}: {why}" if why else word


def _look(out: bool) -> Look:
    return Look.PLAIN if out else Look.STRONG


def _fork_slide(fork: Fork, number: int) -> Slide:
    lines = []
    for branch in fork.branches:
        mine, wanted = branch in fork.patient, branch in fork.wanted
        if mine and not wanted:
            lines.append(SlideLine(branch, "this patient", Look.TAKEN, at_once=True))
        elif wanted and not mine:
            lines.append(SlideLine(branch, "the way to this option", Look.OTHER))
        else:
            lines.append(SlideLine(branch, "both" if mine else "", Look.TAKEN if mine else Look.OTHER, at_once=True))
    return Slide(f"{fork.option}: where the ways part", fork.question, tuple(lines), number, spotlight=True)
