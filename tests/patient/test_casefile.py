"""Patient files: what is written comes back, and what is odd is refused by name."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.conditions import Answers
from app.patient.answers import answer_text
from app.patient.casefile import MAX_BYTES, Case, CaseFileError, dump_case, parse_case
from tests.reasoning.models import FEATURES, KI67, PRIOR, SITE, answer_sets


@given(answer_sets, st.text(max_size=200), st.sampled_from(["current", None]))
def test_a_case_comes_back_as_it_was_written(answers: Answers, label: str, edition: str | None) -> None:
    case = Case(label, edition, answers)
    data = dump_case(case, FEATURES)
    assert parse_case(data, FEATURES) == case
    assert dump_case(parse_case(data, FEATURES), FEATURES) == data


@given(st.binary(max_size=300))
def test_random_bytes_are_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(CaseFileError):
        parse_case(data, FEATURES)


def test_null_means_not_known() -> None:
    data = json.dumps({"format": "net-pathways/patient", "version": 1, "answers": {"site": None}}).encode()
    assert parse_case(data, FEATURES).answers == {}


def test_an_empty_list_is_an_answer() -> None:
    data = json.dumps({"format": "net-pathways/patient", "version": 1, "answers": {"prior": []}}).encode()
    assert parse_case(data, FEATURES).answers == {"prior": frozenset()}


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({"ki67": 100.5}, "0 to 100 %"),
        ({"ki67": True}, "not a number"),
        ({"ecog": 1.5}, "whole"),
        ({"site": "z"}, "a, b, c"),
        ({"fit": "yes"}, "true or false"),
        ({"prior": ["x", "w"]}, "'w'"),
        ({"prior": [["x"]]}, "is not one of"),
    ],
)
def test_a_wrong_answer_says_what_is_allowed(value: dict[str, object], said: str) -> None:
    data = json.dumps({"format": "net-pathways/patient", "version": 1, "answers": value}).encode()
    with pytest.raises(CaseFileError, match=said) as caught:
        parse_case(data, FEATURES)
    assert next(iter(value)) in str(caught.value)


def test_a_huge_file_is_refused_unread() -> None:
    with pytest.raises(CaseFileError, match="larger"):
        parse_case(b" " * (MAX_BYTES + 1), FEATURES)


def test_answers_are_worded_with_their_unit() -> None:
    assert answer_text(KI67, 2.5) == "2.5 %"
    assert answer_text(SITE, None) == "Not known"
    assert answer_text(PRIOR, frozenset()) == "None"
    assert answer_text(PRIOR, frozenset({"y", "x"})) == "x, y"
