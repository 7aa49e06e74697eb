"""Finding by words: what counts as a match, what comes first, and how long it takes."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.session.finder import Finder, Kind, Thing

THINGS = (
    Thing(Kind.QUESTION, "ki67", "Ki-67 index", "Pathology"),
    Thing(Kind.QUESTION, "site", "Primary tumour site", "Pathology", "Pancreas Œsophagus Ménétrier"),
    Thing(Kind.OPTION, "prrt", "PRRT with 177Lu-DOTATATE", "Advanced disease · Applicable", "radioligand"),
    Thing(Kind.OPTION, "prrt_first", "PRRT with 177Lu-DOTATATE first", "First line · Not applicable"),
    Thing(Kind.OPTION, "lanreotide", "Lanreotide autogel", "First line · Applicable"),
    Thing(Kind.DECISION, "where", "Where is the primary?", "Pancreas · Gut"),
    Thing(Kind.SOURCE, "caplin", "Lanreotide in metastatic tumours", "Caplin 2014", "doi:10.1056/x PMID 25014687"),
    Thing(Kind.COMMAND, "report", "Report and print", "Ctrl+P"),
)


def found(search: str) -> list[str]:
    return [thing.id for thing in Finder(THINGS).find(search)]


@pytest.mark.parametrize(
    ("search", "ids"),
    [
        ("ki67", ["ki67"]),
        ("KI-67", ["ki67"]),
        ("menetrier", ["site"]),
        ("lanreotide", ["lanreotide", "caplin"]),
        ("prrt", ["prrt", "prrt_first"]),
        ("prrt with 177lu-dotatate first", ["prrt_first"]),
        ("dota prr", ["prrt", "prrt_first"]),
        ("primary", ["site", "where"]),
        ("pancreas", ["where", "site"]),
        ("25014687", ["caplin"]),
        ("print", ["report"]),
        ("prrt nonsense", []),
        ("", []),
        (" ?! ", []),
    ],
)
def test_words_find_in_this_order(search: str, ids: list[str]) -> None:
    assert sorted(found(search)) == sorted(ids)
    if search != "pancreas":
        assert found(search) == ids


@given(st.text(max_size=300))
def test_any_search_is_answered(search: str) -> None:
    results = Finder(THINGS).find(search, most=3)
    assert len(results) <= 3
    assert len(set(results)) == len(results)


@given(st.sampled_from(THINGS), st.integers(min_value=1, max_value=40))
def test_the_beginning_of_a_title_finds_it(thing: Thing, length: int) -> None:
    begin = thing.title[:length]
    if any(sign.isalnum() for sign in begin):
        assert thing.id in found(begin)


def test_two_thousand_entries_are_searched_within_a_frame() -> None:
    many = [
        Thing(
            Kind.SOURCE, str(n), f"Trial {n} of treatment in neuroendocrine tumours of the pancreas", "x", "word " * 40
        )
        for n in range(2000)
    ]
    finder = Finder(many)
    times = []
    for search in ("t", "tr", "treatment", "trial 1999", "tumours pan", "nothing at all", "word"):
        start = perf_counter()
        finder.find(search)
        times.append(perf_counter() - start)
    assert sorted(times)[len(times) // 2] < 0.016


def test_a_question_is_found_by_its_answer_before_options_and_sources() -> None:
    asked = Thing(Kind.QUESTION, "syndrome", "Hormonal syndrome", "Hormones", names=("Gastrinoma", "Insulinoma"))
    option = Thing(Kind.OPTION, "diazoxide", "Diazoxide for insulinoma")
    titled = Thing(Kind.SOURCE, "review", "Insulinoma")
    about = Thing(Kind.QUESTION, "control", "Control of the insulinoma")

    ranked = Finder([option, asked, titled, about]).find("insulin")

    assert [thing.id for thing in ranked] == ["review", "control", "syndrome", "diazoxide"]


def test_what_a_question_was_found_by_is_told() -> None:
    asked = Thing(
        Kind.QUESTION,
        "site",
        "Primary tumour site",
        names=("Small intestine", "Large intestine", "Œsophagus", "Rectum"),
    )
    finder = Finder([asked])

    def by(search: str) -> tuple[str, ...]:
        return finder.find(search)[0].by

    assert by("rectum") == ("Rectum",)
    assert by("intest") == ("Small intestine", "Large intestine")
    assert by("intestine small") == ("Small intestine",)
    assert by("œsoph") == ("Œsophagus",)
    assert by("primary rectum") == ("Rectum",)
    assert by("primary") == ()
