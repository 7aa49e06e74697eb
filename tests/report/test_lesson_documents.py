"""Handouts and slides of a teaching case: what they tell, and to whom."""

from __future__ import annotations

import pytest

from app.knowledge.conditions import Answers
from app.program import intended_use
from app.reasoning.assessment import Assessment
from app.reasoning.reasoner import Reasoner
from app.report.lesson_answers import edition_words, forks
from app.report.lesson_handout import handout_html
from app.report.lesson_slides import Look, lesson_slides
from app.store.lesson_reader import parse_lesson
from app.teaching.court import Court
from app.teaching.lesson import Lesson
from tests import samples
from tests.sample_lesson import LESSON

KNOWN = samples.knowledge()
REASONERS = {name: Reasoner(KNOWN, name) for name in KNOWN.editions}


def assess(edition: str, answers: Answers) -> Assessment:
    return REASONERS[edition].assess(answers)


COURT = Court(KNOWN, assess, lambda told, option: REASONERS[told.edition].explain(told, option))


@pytest.fixture
def lesson() -> Lesson:
    text = LESSON.replace("discuss: [lanreotide]", "discuss: [lanreotide, liver_resection]")
    return parse_lesson(text.encode(), "sample", KNOWN)


def test_the_teacher_gets_answers_and_points_with_their_sources(lesson: Lesson) -> None:
    page = handout_html(lesson, COURT, teacher=True)
    assert "✓ Applicable: </span>Everolimus; Capecitabine with temozolomide" in page
    assert "Radioligand therapy with 177Lu-DOTATATE (Creatinine clearance below 40 mL/min)" in page
    assert "What does the limit of 10 % rest on?" in page
    assert "[Caplin 2014]" in page


def test_the_student_gets_room_and_no_answer(lesson: Lesson) -> None:
    page = handout_html(lesson, COURT, teacher=False)
    assert "What would you do?" in page
    assert page.count("______") >= 9
    for hidden in ("Applicable", "Everolimus", "What does the limit of 10 % rest on?", "Would decide most"):
        assert hidden not in page


@pytest.mark.parametrize("teacher", [True, False])
def test_edition_and_intended_use_stand_on_each(lesson: Lesson, teacher: bool) -> None:
    page = handout_html(lesson, COURT, teacher=teacher)
    assert edition_words(lesson, KNOWN) in page
    assert "Historical edition 2012" in edition_words(lesson, KNOWN)
    assert intended_use.ON_DOCUMENTS in page


def test_text_of_a_file_never_becomes_markup(lesson: Lesson) -> None:
    page = handout_html(lesson, COURT, teacher=True)
    assert "&lt;b&gt;a Ki-67&lt;/b&gt;" in page


def test_the_fork_names_the_branches_of_both(lesson: Lesson) -> None:
    task = lesson.stages[2].task
    assert task is not None
    (fork,) = forks(task, assess("current", lesson.answers(2)), COURT)
    assert fork.option == "Liver resection with curative intent"
    assert fork.question == "Can the liver metastases be removed completely?"
    assert sorted(fork.patient) == ["Not resectable"]
    assert sorted(fork.wanted) == ["Resectable"]


def test_slides_ask_before_they_answer(lesson: Lesson) -> None:
    titles = [slide.title for slide in lesson_slides(lesson, COURT)]
    assert titles.index("What would you do?") + 1 == titles.index("What the edition Current says")
    assert titles[-1] == "To discuss"


def test_no_answer_is_there_when_a_slide_comes_up(lesson: Lesson) -> None:
    slides = lesson_slides(lesson, COURT)
    told = [slide for slide in slides if slide.title.startswith(("What the edition", "What would decide"))]
    assert len(told) == 3
    assert not any(line.at_once for slide in told for line in slide.lines)


def test_the_spotlight_shows_one_decision_and_waits_with_the_other_way(lesson: Lesson) -> None:
    (spot,) = [slide for slide in lesson_slides(lesson, COURT) if slide.spotlight]
    looks = {line.text: (line.look, line.at_once) for line in spot.lines}
    assert looks == {"Resectable": (Look.OTHER, False), "Not resectable": (Look.TAKEN, True)}
