"""The bundled teaching cases: their recorded answers hold, and they are spread over what has to be taught."""

from __future__ import annotations

from functools import cache

import pytest

from app import bootstrap
from app.knowledge.conditions import Answers
from app.reasoning.assessment import Assessment
from app.reasoning.reasoner import Reasoner
from app.teaching.key import mismatches
from app.teaching.lesson import Lesson
from tests.content.test_cases import knowledge


@cache
def lessons() -> tuple[Lesson, ...]:
    bundle = bootstrap.lesson_shelf(knowledge()).bundled()
    assert bundle.problems == ()
    return bundle.lessons


@cache
def reasoner_for(edition: str) -> Reasoner:
    return Reasoner(knowledge(), edition)


def assess(edition: str, answers: Answers) -> Assessment:
    return reasoner_for(edition).assess(answers)


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.id)
def test_recorded_answers_are_the_computed_ones(lesson: Lesson) -> None:
    told = [f"stage {item.stage + 1}: {item.text}" for item in mismatches(lesson, assess)]
    assert told == [], "look at the case again, then record it: net-pathways teach record FILE"


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.id)
def test_a_case_asks_something_and_rests_on_sources(lesson: Lesson) -> None:
    assert any(stage.task for stage in lesson.stages)
    assert lesson.references
    assert {source for point in lesson.points for source in point.sources} <= set(lesson.references)
