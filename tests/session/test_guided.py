"""The guided walk on the sample knowledge: which question is asked, the way back, putting off, and how far it goes."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.knowledge.conditions import Answers
from app.reasoning.assessment import Assessment, Status
from app.reasoning.reasoner import Reasoner
from app.session.guided import Walk, back, follow, onward, progress, put_off, take_up, to_the_end, undecided
from tests import samples


@cache
def reasoner() -> Reasoner:
    return Reasoner(samples.knowledge(), "current")


def read(**answers: object) -> Assessment:
    return reasoner().assess(answers)  # type: ignore[arg-type]


def possible(assessment: Assessment, feature: str) -> list[object]:
    return [effect.value for effect in assessment.outlook.effects(feature) if effect.possible]


def test_it_asks_the_most_useful_question_first():
    assessment = read()
    assert follow(Walk(), assessment).asked == assessment.questions[0]


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_answering_every_question_decides_every_option_that_can_be_decided(data):
    answers: dict[str, object] = {}
    assessment, walk, asked = read(), follow(Walk(), read()), []
    while walk.asked is not None:
        assert walk.asked == assessment.questions[0]
        assert walk.asked not in asked
        asked.append(walk.asked)
        answers[walk.asked] = data.draw(st.sampled_from(possible(assessment, walk.asked)))
        before = progress(walk, assessment)
        assert before.number <= before.about <= before.number + len(assessment.open)
        assessment = read(**answers)
        walk = follow(walk, assessment)
    assert walk.trail == tuple(asked)
    assert not undecided(assessment)
    everything = to_the_end(walk, assessment)
    assert (everything.asked is None) is (not assessment.open)


def test_a_question_put_off_is_asked_again_only_when_wanted():
    assessment = read()
    first = follow(Walk(), assessment)
    second = put_off(first, assessment.questions[0], assessment)
    assert second.asked == assessment.questions[1]
    assert progress(second, assessment).about <= progress(first, assessment).about
    walk = second
    while walk.asked is not None:
        walk = put_off(walk, walk.asked, assessment)
    assert walk.put_off == {name for verdict in assessment.verdicts for name in verdict.missing}
    assert to_the_end(walk, assessment).asked in assessment.open - walk.put_off
    assert take_up(walk, assessment).asked == assessment.questions[0]


def test_a_question_put_off_counts_as_asked_and_back_leads_to_it():
    assessment = read()
    second = put_off(follow(Walk(), assessment), assessment.questions[0], assessment)
    assert progress(second, assessment).number == 2
    assert back(second).asked == assessment.questions[0]
    assert onward(back(second), assessment) == second


def test_what_was_put_off_and_no_longer_matters_is_forgotten():
    assessment = read()
    walk = follow(Walk(put_off=frozenset({"growth"})), assessment)
    assert walk.put_off == {"growth"}
    assert follow(walk, read(differentiation="poor")).put_off == frozenset()


def test_back_and_onward_walk_the_questions_asked_and_keep_their_answers():
    first = follow(Walk(), read())
    assert first.asked == "differentiation"
    second = follow(first, read(differentiation="well"))
    earlier = back(second)
    assert earlier.asked == "differentiation"
    assert back(earlier) == earlier
    assert progress(earlier, read(differentiation="well")).number == 1
    assert onward(earlier, read(differentiation="well")) == second


def test_another_answer_to_an_earlier_question_leads_to_what_it_leaves_open():
    second = follow(follow(Walk(), read()), read(differentiation="well"))
    changed = read(differentiation="poor")
    walk = follow(back(second), changed)
    assert walk.trail[0] == "differentiation"
    assert walk.asked == changed.questions[0]


def test_an_answer_taken_back_is_asked_for_again():
    first = follow(Walk(), read())
    assert follow(follow(first, read(differentiation="well")), read()) == first


def test_answers_that_contradict_each_other_are_asked_about_first_and_can_be_passed():
    answers: Answers = {"grade": "G1", "ki67": 8}
    assessment = reasoner().assess(answers)
    assert assessment.conflicts
    walk = follow(Walk(), assessment)
    assert walk.asked in answers
    passed = onward(onward(walk, assessment), assessment)
    assert passed.asked not in answers
    assert passed.asked is not None


@pytest.mark.parametrize("answers", [{}, {"differentiation": "well"}])
def test_progress_counts_what_needs_information(answers):
    assessment = read(**answers)
    wanted = sum(verdict.status is Status.NEEDS_INFORMATION for verdict in assessment.verdicts)
    assert progress(follow(Walk(), assessment), assessment).undecided == wanted > 0
