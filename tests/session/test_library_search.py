"""Searching the library by labels, tags, notes, answers, numbers, gaps and verdicts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.patient.casefile import Case
from app.patient.caseset import KeptCase
from app.reasoning.reasoner import Reasoner
from app.session.library import Entry
from app.session.library_search import Searcher
from tests import samples

KNOWLEDGE = samples.knowledge()
REASONERS = {edition: Reasoner(KNOWLEDGE, edition) for edition in KNOWLEDGE.editions}
SAVED = datetime(2026, 1, 1, tzinfo=UTC)


def entry(number, label, *tags, note="", edition="current", **answers):
    return Entry(number, KeptCase(Case(label, edition, answers), tags, note), SAVED)


ENTRIES = (
    entry(1, "Case 1", "teaching", site="pancreas", ki67=8.0, differentiation="well", growth="stable"),
    entry(2, "Case 2", note="Discussed twice\nRare course", site="ileum", ki67=2.5, ecog=1),
    entry(3, "Pancreas lecture", edition="2012", ki67=30.0),
)


def assess(item):
    return REASONERS[item.kept.case.edition].assess(item.kept.case.answers)


def verdicts(item):
    return {verdict.option.id: verdict.status for verdict in assess(item).verdicts}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", [1, 2, 3]),
        ("case", [1, 2]),
        ("PANCREAS", [1, 3]),
        ("tag:teaching", [1]),
        ("rare course", [2]),
        ("rare twice", []),
        ("ki-67 > 5", [1, 3]),
        ("ki-67 ≤ 2,5 %", [2]),
        ("ki-67 <= 2.5 %", [2]),
        ("ki-67 > 5, pancreas", [1, 3]),
        ("ki-67 > 5, case", [1]),
        ("edition 2012", [3]),
        (", ,", [1, 2, 3]),
        ("no such word", []),
        ("[*", []),
    ],
)
def test_terms(query, found):
    searcher = Searcher(KNOWLEDGE, lambda item: pytest.fail("no verdict is needed"))
    if query in ("no such word", "[*"):
        searcher = Searcher(KNOWLEDGE, verdicts)
    assert [item.number for item in searcher.find(query, ENTRIES)] == found


def test_what_is_not_known_can_be_searched_for():
    label = KNOWLEDGE.features["ecog"].label.casefold()
    found = Searcher(KNOWLEDGE, verdicts).find(f"{label} not known", ENTRIES)
    assert [item.number for item in found] == [1, 3]


def test_an_option_finds_those_for_whom_it_has_the_verdict():
    searcher = Searcher(KNOWLEDGE, verdicts)
    option = next(item for item in KNOWLEDGE.edition("current").options if item.id == "lanreotide")
    for words in ("applicable", "not applicable", "needs information", "contraindicated"):
        status = words.replace(" ", "-")
        expected = [item.number for item in ENTRIES if assess(item).verdict("lanreotide").status.value == status]
        assert [item.number for item in searcher.find(f"{option.label} {words}", ENTRIES)] == expected
    assert searcher.find(option.label, ENTRIES) == searcher.find(f"{option.label} applicable", ENTRIES)
