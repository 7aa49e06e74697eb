"""A teaching case on one page: for the student with room for answers, for the teacher with the computed ones."""

from __future__ import annotations

from collections.abc import Iterator

from app.program import intended_use
from app.reasoning.assessment import OUT, Status
from app.report.lesson_answers import (
    TOLD,
    Told,
    edition_words,
    facts,
    named_sources,
    reference_words,
    told_options,
    told_questions,
)
from app.report.markup import Markup, element, join
from app.report.words import STATUS_MARKS, STATUS_WORDS
from app.teaching.court import Court
from app.teaching.lesson import Lesson, Stage, Task, TaskKind

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_SCREEN = """
body { font-family: Inter, "Segoe UI", Helvetica, Arial, sans-serif; font-size: 14px; line-height: 1.45;
  max-width: 56em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; }
h1 { font-size: 22px; margin: 0; } h2 { font-size: 16px; margin: 1.2em 0 .3em; border-bottom: 1px solid #888; }
h3 { font-size: 14px; margin: 1em 0 .2em; }
ul { margin: .2em 0; } .quiet { color: #444; } .verdict { font-weight: 600; }
.task { border-left: 4px solid #000; padding: 2px 0 2px 10px; font-weight: 600; }
footer { border-top: 1px solid #888; margin-top: 2em; color: #444; }
@media print { body { margin: 0; max-width: none; font-size: 10px; } }
"""
_BLANK = "_" * 54


def handout_html(lesson: Lesson, court: Court, *, teacher: bool) -> str:
    """The whole page, which loads and runs nothing."""
    foot = element("footer", *(element("p", words) for words in foot_words(lesson, court)))
    head = element(
        "head",
        Markup('<meta charset="utf-8">'),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("title", lesson.title),
        element("style", Markup(_SCREEN)),
    )
    page = element("html", head, element("body", handout_body(lesson, court, teacher=teacher), foot), lang="en")
    return f"<!DOCTYPE html>\n{page}\n"


def handout_body(lesson: Lesson, court: Court, *, teacher: bool) -> Markup:
    """The page without its foot, for paper."""
    return join(_parts(lesson, court, teacher=teacher))


def foot_words(lesson: Lesson, court: Court) -> tuple[str, str]:
    """What stands at the foot of every page."""
    return f"{edition_words(lesson, court.knowledge)}. The patient is invented.", intended_use.ON_DOCUMENTS


def _parts(lesson: Lesson, court: Court, *, teacher: bool) -> Iterator[Markup]:
    for_whom = "For the teacher" if teacher else "For the student"
    yield element("h1", lesson.title)
    yield element("p", f"{for_whom}. {lesson.level.value.capitalize()}. {', '.join(lesson.topics)}", class_="quiet")
    yield element("ul", *(element("li", objective) for objective in lesson.objectives))
    for number, stage in enumerate(lesson.stages):
        yield from _stage(number, stage, lesson, court, teacher=teacher)
    if teacher and lesson.points:
        yield element("h2", "To discuss")
        yield element(
            "ul", *(_point(point.text, named_sources(point.sources, court.knowledge)) for point in lesson.points)
        )
    if lesson.references:
        yield element("h2", "Sources")
        known = court.knowledge.sources
        yield element("ul", *(element("li", reference_words(known[name])) for name in lesson.references))


def _stage(number: int, stage: Stage, lesson: Lesson, court: Court, *, teacher: bool) -> Iterator[Markup]:
    edition = court.knowledge.edition(stage.edition)
    past = f" (edition {edition.label})" if edition.historical else ""
    yield element("h2", f"{number + 1}. {stage.title}{past}")
    yield element("p", stage.text)
    told = " · ".join(f"{name}: {value}" for name, value in facts(stage, court.knowledge))
    if told:
        yield element("p", told, class_="quiet")
    if stage.task is None:
        return
    yield element("p", element("b", stage.task.prompt), class_="task")
    if teacher:
        yield from _answers(stage.task, number, lesson, court)
    else:
        yield from (element("p", f"{line}. {_BLANK}") for line in range(1, (stage.task.most or 4) + 1))


def _answers(task: Task, number: int, lesson: Lesson, court: Court) -> Iterator[Markup]:
    assessment = court.assess(lesson.stages[number].edition, lesson.answers(number))
    if task.kind is TaskKind.ASK:
        named = "; ".join(told_questions(task, assessment, court.knowledge))
        yield element("p", element("span", "Would decide most: ", class_="verdict"), named)
        return
    told = told_options(task, assessment)
    for status in TOLD:
        mine = [item for item in told if item.status is status]
        if mine:
            mark = element("span", f"{STATUS_MARKS[status]} {STATUS_WORDS[status]}: ", class_="verdict")
            yield element("p", mark, _listed(mine, status))


def _listed(mine: list[Told], status: Status) -> str:
    if status not in OUT:
        return "; ".join(item.label for item in mine)
    return "; ".join(f"{item.label} ({item.why})" if item.why else item.label for item in mine)


def _point(text: str, sources: str) -> Markup:
    return element("li", text, element("span", f" [{sources}]", class_="quiet") if sources else Markup())
