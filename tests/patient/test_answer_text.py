"""Answers in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.knowledge.model import Asked, Feature, Kind
from app.patient.answers import answer_text

AGE = Feature("age", "Age", "g", Asked.CORE, Kind.NUMBER, unit="years", low=12, high=90, whole=True)


@pytest.mark.parametrize(("age", "words"), [(90, "90 years and over"), (89, "89 years"), (None, "Not known")])
def test_the_last_number_of_a_feature_that_says_so_is_open_above(age: int | None, words: str) -> None:
    assert answer_text(replace(AGE, note="90 stands for 90 and over"), age) == words


def test_any_other_number_is_itself() -> None:
    assert answer_text(AGE, 90) == "90 years"
