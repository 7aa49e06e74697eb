"""Files of many cases: what is written comes back, and what is odd is refused as a whole and by name."""

from __future__ import annotations

import contextlib
import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.plain_text import lines, one_line
from app.patient.casefile import Case, CaseFileError
from app.patient.caseset import MAX_BYTES, MAX_CASES, KeptCase, dump_cases, parse_cases
from tests.reasoning.models import FEATURES, answer_sets

tags = st.lists(
    st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=1, max_size=40), max_size=5, unique=True
)
kept_cases = st.builds(
    KeptCase,
    st.builds(Case, st.text(max_size=20).map(one_line), st.sampled_from(["current", None]), answer_sets),
    tags.map(tuple),
    st.text(max_size=50).map(lines),
)


@given(st.lists(kept_cases, max_size=4))
def test_cases_come_back_with_tags_and_notes(cases):
    data = dump_cases(cases, FEATURES, notes=True)
    assert parse_cases(data, FEATURES) == tuple(cases)
    assert dump_cases(parse_cases(data, FEATURES), FEATURES, notes=True) == data


def test_notes_stay_at_home_unless_asked_for():
    data = dump_cases([KeptCase(Case("1", None, {}), ("t",), "SECRET")], FEATURES, notes=False)
    assert b"SECRET" not in data
    assert parse_cases(data, FEATURES)[0].tags == ("t",)


CASE = {"format": "net-pathways/patient", "version": 1, "answers": {}}


def container(*items: object, **more: object) -> bytes:
    return json.dumps({"format": "net-pathways/cases", "version": 1, "cases": list(items), **more}).encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (json.dumps(CASE).encode(), "not a file of cases"),
        (container({"case": CASE}, {"case": {**CASE, "answers": {"site": "z"}}}), "case 2: answers.site"),
        (container({"case": CASE, "name": "x"}), "case 1: name"),
        (container({"case": CASE}, author="x"), "author"),
        (container({"case": CASE, "tags": "t"}), "case 1: tags"),
        (container({"case": CASE, "tags": ["t" * 41]}), "40 characters"),
        (container({"case": CASE, "tags": [str(n) for n in range(21)]}), "at most 20"),
        (container({"case": CASE, "note": "n" * 4001}), "4000 characters"),
        (container({"case": [CASE]}), "case 1: case"),
        (container(*[{"case": CASE}] * (MAX_CASES + 1)), "at most 5000"),
        (container().replace(b": 1,", b": 2,"), "newer program"),
        (container().replace(b": 1,", b": true,"), "version"),
        (b'{"format": "net-pathways/cases", "format": "x"}', "stands twice"),
        (b'{"format": "net-pathways/cases", "version": 1, "cases": ' + b"[" * 200_000, "too deeply"),
        (b" " * (MAX_BYTES + 1), "larger"),
        (container({"case": {**CASE, "edition": "\u202ecurrent"}}), "characters that are seen"),
        (container({"case": CASE, "tags": ["\u200b"]}), "expected words"),
        (container({"case": CASE, "x" * 100_000: 1}), f"case 1: {'x' * 39}…: an item"),
        (container({"case": CASE, "a\n\u202eb": 1}), "case 1: a b: an item"),
    ],
)
def test_what_is_odd_is_refused_quickly(data, said):
    began = time.perf_counter()
    with pytest.raises(CaseFileError, match=said):
        parse_cases(data, FEATURES)
    assert time.perf_counter() - began < 2


def test_what_cannot_be_seen_is_left_out_of_label_tags_and_note():
    item = {
        "case": {**CASE, "label": "Case\u202e 12\r\n\u2066left\ud800"},
        "tags": ["tea\u200bching", "one, two"],
        "note": "first\r\nsecond\u2028\u200bthird\x07\xa0.",
    }
    (kept,) = parse_cases(container(item), FEATURES)
    assert kept.case.label == "Case 12 left"
    assert kept.tags == ("teaching", "one", "two")
    assert kept.note == "first\nsecond\nthird ."
    assert parse_cases(dump_cases([kept], FEATURES, notes=True), FEATURES) == (kept,)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["format", "version", "cases", "case", "tags", "note", "answers"]), inner, max_size=4
            )
        ),
        max_leaves=12,
    )
)
def test_any_json_is_read_or_refused_with_a_sentence(value):
    for data in (json.dumps(value).encode(), container(value)):
        with contextlib.suppress(CaseFileError):  # any other error fails the test
            parse_cases(data, FEATURES)
