"""Patient files: what is written comes back, and what is odd is refused by name."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.conditions import Answers
from app.knowledge.plain_text import one_line
from app.patient.answers import answer_text
from app.patient.casefile import MAX_BYTES, Case, CaseFileError, dump_case, parse_case
from app.patient.road_file import RoadRecord, StepRecord
from tests.reasoning.models import FEATURES, FIT, KI67, PRIOR, SITE, answer_sets


@given(answer_sets, st.text(max_size=200).map(one_line), st.sampled_from(["current", None]))
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
        ({"site": "z" * 39}, "site: '" + "z" * 36 + r"\.\.\. is not"),
        ({"site": "z" * 38}, "site: '" + "z" * 38 + "' is not"),
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


HEAD: dict[str, object] = {"format": "net-pathways/patient", "version": 1, "answers": {}}


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ({"version": None}, "version: expected a whole number"),
        ({"version": True}, "version: expected a whole number"),
        ({"version": "1"}, "version: expected a whole number"),
        ({"version": 1.0}, "version: expected a whole number"),
        ({"version": 0}, "version: expected a whole number"),
        ({"version": 2}, "version: the file has version 2"),
        (dict.fromkeys("zyxwvutsrqponmlkjihgfedcba", ""), "a: a patient file has no such key"),
        ({"label": 12}, "label: expected a text of at most 200"),
        ({"label": "x" * 201}, "label: expected a text of at most 200"),
        ({"edition": ["current"]}, "edition: expected the name"),
        ({"edition": "x" * 201}, "edition: expected the name"),
        ({"edition": "two\nlines"}, "edition: expected the name"),
    ],
    ids=str,
)
def test_a_wrong_head_is_refused_by_its_key(head: dict[str, object], said: str) -> None:
    with pytest.raises(CaseFileError, match=f"^{said}"):
        parse_case(json.dumps(HEAD | head).encode(), FEATURES)


def test_the_longest_texts_are_read() -> None:
    case = parse_case(json.dumps(HEAD | {"label": "x" * 200, "edition": "e" * 200}).encode(), FEATURES)
    assert (len(case.label), len(case.edition or "")) == (200, 200)


def test_a_file_holds_what_is_known_and_nothing_else() -> None:
    written = dump_case(Case("Fü", None, {"prior": frozenset({"y", "x"}), "site": "a"}), FEATURES)
    assert written.decode() == (
        '{\n  "format": "net-pathways/patient",\n  "version": 1,\n  "label": "Fü",\n  "answers": {\n'
        '    "site": "a",\n    "prior": [\n      "x",\n      "y"\n    ]\n  }\n}\n'
    )


def test_answers_are_worded_with_their_unit() -> None:
    assert answer_text(KI67, 2.5) == "2.5 %"
    assert answer_text(SITE, None) == "Not known"
    assert answer_text(PRIOR, frozenset()) == "None"
    assert [answer_text(FIT, fit) for fit in (True, False, None)] == ["Yes", "No", "Not known"]
    assert answer_text(PRIOR, frozenset({"y", "x"})) == "x, y"


ROADS = (
    RoadRecord(
        1,
        "Radioligand early",
        {"site": "a", "prior": frozenset({"x"})},
        (StepRecord("current", "drug", "stable", {"ki67": 5, "site": None}), StepRecord("2012", "knife", "stable", {})),
        1,
        walked=False,
    ),
    RoadRecord(4, "", {}, (), 0, walked=True),
)


def _with_road(**other: object) -> bytes:
    road: dict[str, object] = {"number": 1, "name": "", "start": {}, "steps": [], "at": 0, "walked": True} | other
    table = {"format": "net-pathways/patient", "version": 1, "answers": {}, "roads": [road]}
    return json.dumps(table).encode()


def test_roads_come_back_as_they_were_written() -> None:
    case = Case("", "current", {"site": "b"}, ROADS)
    assert parse_case(dump_case(case, FEATURES), FEATURES) == case


def test_a_case_without_roads_names_none() -> None:
    assert b"roads" not in dump_case(Case("", None, {}), FEATURES)


STEP = {"edition": "current", "option": "drug", "outcome": "stable"}


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"walked": False}, "exactly one"),
        ({"walked": 1}, r"roads\[0\].walked: expected true"),
        ({"at": 1}, r"roads\[0\].at: expected a whole number from 0 to 0"),
        ({"number": True}, r"roads\[0\].number"),
        ({"start": {"site": "z"}}, r"roads\[0\].start: answers.site: 'z' is not one of a, b, c"),
        ({"start": []}, r"roads\[0\].start: expected an object"),
        ({"steps": [STEP] * 51}, "at most 50"),
        ({"steps": [STEP | {"option": 3}]}, r"roads\[0\].steps\[0\].option: expected a line"),
        ({"steps": [STEP | {"dose": "7.4 GBq"}]}, r"roads\[0\].steps\[0\].dose: there is no such key"),
        ({"steps": [STEP | {"answers": {"no such": None}}]}, "there is no feature"),
        ({"name": "x" * 61}, "at most 60"),
        ({"steps": [STEP | {"option": "x" * 201}]}, r"roads\[0\].steps\[0\].option: expected a line of at most 200"),
        (dict.fromkeys("zyxfedcba", 1), r"roads\[0\].a: there is no such key"),
    ],
)
def test_a_wrong_road_is_refused_by_its_place(wrong: dict[str, object], said: str) -> None:
    with pytest.raises(CaseFileError, match=said):
        parse_case(_with_road(**wrong), FEATURES)


def test_two_roads_of_one_number_are_refused() -> None:
    table = json.loads(_with_road())
    table["roads"].append(table["roads"][0] | {"walked": False})
    with pytest.raises(CaseFileError, match="same number"):
        parse_case(json.dumps(table).encode(), FEATURES)
