"""Hostile files of many cases, teaching cases and results: refused in one sentence within two seconds."""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Callable

import pytest

from app.patient.caseset import parse_cases
from app.store.lesson_reader import parse_lesson
from app.teaching.results import parse_sheet
from tests import samples
from tests.importers import sample
from tests.sample_lesson import LESSON

KNOWN = samples.knowledge()
SECONDS = 2.0
NAMES = "abcdefghijklmnopqrstuvwxyz"
BOMB = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in itertools.pairwise(NAMES))


def spoiled(kind: str, before: bytes, after: bytes) -> bytes:
    whole = LESSON.encode() if kind == "lesson" else sample(kind)
    assert before in whole
    return whole.replace(before, after, 1)


def many(kind: str) -> dict[str, bytes]:
    """What is wrong with files of JSON of any kind."""
    return {
        "deep lists": b"[" * 300_000,
        "deep objects": b'{"a":' * 100_000,
        "large": b" " * 11_000_000,
        "zeros": bytes(100_000),
        "no text": b"\xff\xfe" + b"x" * 100,
        "a database": b"SQLite format 3\x00" + bytes(4096),
        "not a number": spoiled(kind, b'"version": 1', b'"version": NaN'),
        "a long number": spoiled(kind, b'"version": 1', b'"version": ' + b"9" * 300_000),
        "newer": spoiled(kind, b'"version": 1', b'"version": 99'),
        "key twice": spoiled(kind, b'"version": 1', b'"version": 1, "version": 1'),
        "another key": spoiled(kind, b'"version": 1', b'"version": 1, "surname": "x"'),
        "cut off": sample(kind)[:-20],
    }


CASES = {
    **many("cases"),
    "markup for a tag": spoiled("cases", b'"a"', b'{"b": "<img src=x>"}'),
    "too many": json.dumps({"format": "net-pathways/cases", "version": 1, "cases": [{}] * 5001}).encode(),
    "an edition with half a character": spoiled("cases", b'"edition": "current"', b'"edition": "\\ud800"'),
    "a long note": spoiled("cases", b'"note": "note"', b'"note": "' + b"x" * 5000 + b'"'),
}
RESULTS = {
    **many("results"),
    "too many": spoiled("results", b'"results": [', b'"results": [' + b"{}," * 600),
    "a list for a word": spoiled("results", b'"edition": "current"', b'"edition": ["current"]'),
}
LESSONS = {
    "aliases that swell": BOMB.encode(),
    "deep lists": b"[" * 100_000,
    "deep blocks": "\n".join(" " * n + "a:" for n in range(2000)).encode(),
    "large": b"a: b\n" * 100_000,
    "zeros": bytes(10_000),
    "a tag of Python": b"!!python/object/apply:os.system [echo]",
    "two documents": LESSON.encode() + b"\n---\n" + LESSON.encode(),
    "key twice": spoiled("lesson", b"version: 1", b"version: 1\nversion: 1"),
    "another key": spoiled("lesson", b"version: 1", b"version: 1\nscript: x"),
    "newer": spoiled("lesson", b"version: 1", b"version: 99"),
    "no number": spoiled("lesson", b"ki67: 12", b"ki67: .nan"),
    "text that turns round": spoiled("lesson", b"The biopsy", "Fit\u202eton".encode()),
    "an option that is none": spoiled("lesson", b"discuss: [lanreotide]", b"discuss: [<b>x</b>]"),
    "cut off": LESSON.encode()[:200],
    "a database": b"SQLite format 3\x00" + bytes(4096),
}


def refused(read: Callable[[], object]) -> None:
    began = time.monotonic()
    with pytest.raises(ValueError, match=r".{20,}") as caught:
        read()
    assert time.monotonic() - began < SECONDS
    assert "\n" not in str(caught.value)
    assert type(caught.value) is not ValueError, "an error that is meant for this"


@pytest.mark.parametrize("data", CASES.values(), ids=CASES)
def test_a_hostile_file_of_cases_is_refused(data: bytes) -> None:
    refused(lambda: parse_cases(data, KNOWN.features))


@pytest.mark.parametrize("data", RESULTS.values(), ids=RESULTS)
def test_hostile_results_are_refused(data: bytes) -> None:
    refused(lambda: parse_sheet(data))


@pytest.mark.parametrize("data", LESSONS.values(), ids=LESSONS)
def test_a_hostile_teaching_case_is_refused(data: bytes) -> None:
    refused(lambda: parse_lesson(data, "x.netlesson", KNOWN))
