"""Answers and effects in words."""

from __future__ import annotations

import pytest

from app.knowledge.conditions import Interval
from app.reasoning.prospects import AnswerEffect, Settlement, together
from app.reasoning.reasoner import Reasoner
from app.report.question_words import answers_words, effect_words, settlement_words
from tests import samples

KNOWN = samples.knowledge()
KI67, ECOG, PRIOR = (KNOWN.features[name] for name in ("ki67", "ecog", "prior"))


def ki67(low: float, high: float, low_included: bool = True, high_included: bool = True) -> AnswerEffect:
    return AnswerEffect(low, Interval(low, high, low_included, high_included))


@pytest.mark.parametrize(
    ("effects", "words"),
    [
        ([ki67(0, 3, high_included=False)], "below 3 %"),
        ([ki67(0, 3, high_included=False), ki67(3, 3), ki67(3, 20, low_included=False)], "at most 20 %"),
        ([ki67(0, 3, high_included=False), ki67(20, 55)], "below 3 %, 20 % to 55 %"),
        ([ki67(0, 3), ki67(3, 20, low_included=False), ki67(20, 100, low_included=False)], "any number"),
    ],
)
def test_runs_of_numbers_that_touch_are_one(effects: list[AnswerEffect], words: str) -> None:
    assert answers_words(effects, KI67) == words


def test_whole_numbers_touch_at_the_next_one() -> None:
    assert answers_words([AnswerEffect(0, Interval(0, 1)), AnswerEffect(2, Interval(2, 2))], ECOG) == "at most 2"


def test_members_stand_alone() -> None:
    effects = [AnswerEffect(frozenset(), None), AnswerEffect(frozenset({"ssa"}), None)]
    assert answers_words(effects, PRIOR) == "None, only Somatostatin analogue"


def test_what_an_answer_does_is_counted() -> None:
    effect = AnswerEffect("a", None, True, ("x",), ("y", "z"), (), ("o",))
    assert effect_words(effect) == "1 becomes applicable, 2 fall away, 1 stays open"
    assert effect_words(AnswerEffect("a", None)) == "changes no verdict"
    assert effect_words(AnswerEffect("a", None, possible=False)) == "contradicts the other answers"


def test_answers_that_do_the_same_go_together() -> None:
    one, two, three = (AnswerEffect(name, None, applicable=("x",) * (name != "b")) for name in "abc")
    assert together([one, two, three]) == ((one, three), (two,))


@pytest.mark.parametrize(
    ("settlement", "words"),
    [
        (Settlement("sstr", ("ki67",), True, (), (), ()), "Its answer follows from Ki-67 index: 8 %."),
        (Settlement("sstr", (), False, (), (), ("x",)), "could still add a caution to 1 option."),
        (Settlement("sstr", ("ki67",), False, ("x", "y"), (), ()), "Both options that ask for it are out because of"),
        (Settlement("sstr", ("ki67",), False, ("x",) * 3, ("y",), ()), "3 are out and 1 no longer depends on it"),
        (Settlement("sstr", ("ki67",), False, (), ("y", "z"), ()), "The 2 options that ask for it no longer depend"),
        (Settlement("sstr", ("ki67",), False, (), (), ()), "What it could settle is settled by Ki-67 index: 8 %."),
        (None, "while the answers contradict each other"),
    ],
)
def test_why_a_question_no_longer_matters(settlement: Settlement | None, words: str) -> None:
    assessment = Reasoner(KNOWN, "current").assess({"ki67": 8})
    assert words in settlement_words(settlement, assessment, KNOWN)
