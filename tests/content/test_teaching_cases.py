"""The bundled teaching cases: their recorded answers hold, and they are spread over what has to be taught."""

from __future__ import annotations

from functools import cache

import pytest

from app import bootstrap
from app.knowledge.conditions import Answers
from app.reasoning.assessment import Assessment
from app.reasoning.reasoner import Reasoner
from app.teaching.key import mismatches
from app.teaching.lesson import Lesson, Level
from tests import shipped


@cache
def lessons() -> tuple[Lesson, ...]:
    bundle = bootstrap.lesson_shelf(shipped.knowledge()).bundled()
    assert bundle.problems == ()
    return bundle.lessons


@cache
def reasoner_for(edition: str) -> Reasoner:
    return Reasoner(shipped.knowledge(), edition)


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


def test_the_cases_are_spread_over_what_has_to_be_taught() -> None:
    topics = {topic for lesson in lessons() for topic in lesson.topics}
    assert len(lessons()) >= 24
    sites = {"small intestine", "pancreas", "rectum", "colon", "oesophagus", "duodenum", "unknown primary"}
    classes = {"NET G1", "NET G2", "NET G3", "NEC"}
    syndromes = {"carcinoid syndrome", "insulinoma", "gastrinoma", "VIPoma", "glucagonoma", "non-functioning"}
    aims = {
        "cure",
        "transplantation",
        "liver-directed",
        "first line",
        "PRRT",
        "symptom control",
        "supportive care",
        "frail",
    }
    assert sites | classes | syndromes | aims <= topics
    assert {lesson.level for lesson in lessons()} == set(Level)
    assert sum(len(lesson.editions) > 1 for lesson in lessons()) >= 4
