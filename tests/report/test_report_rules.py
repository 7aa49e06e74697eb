"""What a report says of one option and of its own age, sentence by sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.knowledge.conditions import Answers, OneOf, Value
from app.knowledge.model import Criterion, Eligibility, Knowledge, Role
from app.patient.casefile import Case
from app.reasoning.assessment import Status
from app.reasoning.reasoner import Reasoner
from app.report.compose import Occasion, compose
from app.report.document import Entry, Report
from app.report.review import age_words
from tests import samples

DAY = date(2026, 12, 1)
IN_PLAY: Answers = {"site": "pancreas", "differentiation": "well", "growth": "slow", "sstr": "positive", "ki67": 8}


def report(answers: Answers, known: Knowledge, edition: str = "current", inexact: int = 0) -> Report:
    found = Reasoner(known, edition).assess(answers)
    verdicts = (*(replace(item, exact=False) for item in found.verdicts[:inexact]), *found.verdicts[inexact:])
    return compose(replace(found, verdicts=verdicts), known, Occasion("1.2.3", DAY, Case("A", edition, answers)))


def entry(option: str, **more: Value) -> Entry:
    made = report({**IN_PLAY, **more}, samples.knowledge())
    return next(item for section in made.sections for item in section.entries if item.id == option)


@pytest.mark.parametrize(
    ("option", "more", "why"),
    [
        ("lanreotide", {}, "Antiproliferative first line in receptor-positive tumours with a low Ki-67."),
        ("captem", {}, "Pancreatic primary."),
        ("lanreotide", {"ki67": 30}, "Ki-67 index: 30 %; asks for: Ki-67 at most 10 %."),
        ("radioligand", {"clearance": 30}, "Creatinine clearance below 40 mL/min (Creatinine clearance: 30 mL/min)."),
        ("watch", {"growth": "stable"}, "Depends on Grade as reported."),
    ],
)
def test_one_line_says_why(option: str, more: dict[str, Value], why: str) -> None:
    assert entry(option, **more).why == why


def test_what_decided_against_an_option_stands_first() -> None:
    barred, out = entry("radioligand", clearance=30), entry("lanreotide", ki67=30)
    assert [item.against for item in barred.grounds] == [True] + [False] * (len(barred.grounds) - 1)
    assert [item.holds for item in out.grounds] == [False] + [True] * (len(out.grounds) - 1)
    assert len(barred.grounds) > 2 < len(out.grounds)


def test_options_stand_by_role_and_the_usable_ones_first() -> None:
    made = report({**IN_PLAY, "clearance": 30, "resectable": True}, samples.knowledge())
    assert [section.role for section in made.sections] == [
        role for role in Role if role in {section.role for section in made.sections}
    ]
    order = [Status.APPLICABLE, Status.NEEDS_INFORMATION, Status.CONTRAINDICATED, Status.NOT_APPLICABLE]
    places = [[order.index(item.status) for item in section.entries] for section in made.sections]
    assert places == [sorted(line) for line in places]
    assert len({place for line in places for place in line}) == len(order)


def test_what_only_an_option_that_is_out_says_is_neither_cited_nor_told_as_a_disagreement() -> None:
    known = samples.knowledge()
    title = known.sources["caplin2014"].title
    usable, out = report(IN_PLAY, known), report({**IN_PLAY, "ki67": 30}, known)
    assert [any(title in item.text for item in made.references) for made in (usable, out)] == [True, False]
    assert [len(made.dissents) for made in (usable, out)] == [1, 0]


@pytest.mark.parametrize(
    ("edition", "reviewed", "old"),
    [
        ("current", "2025-12-01", "12 months ago"),
        ("current", "2025-12-02", ""),
        ("current", "soon", ""),
        ("2012", "2012-12-31", ""),
    ],
)
def test_a_review_of_a_year_ago_is_remarked_on(edition: str, reviewed: str, old: str) -> None:
    known = samples.knowledge()
    dated = replace(known.editions[edition], reviewed=reviewed)
    made = report(IN_PLAY, replace(known, editions={**known.editions, edition: dated}), edition)
    said = [limit for limit in made.limits if limit.startswith("OLD REVIEW")]
    assert [old in limit for limit in said] == [True] * bool(old)


def test_options_judged_by_single_criteria_are_counted() -> None:
    known = samples.knowledge()
    assert report(IN_PLAY, known).limits == (), "nothing is to be warned of"
    (said,) = (limit for limit in report(IN_PLAY, known, inexact=2).limits if "SINGLE CRITERIA" in limit)
    assert ": 2 of the options" in said


@pytest.mark.parametrize(
    ("reviewed", "words"),
    [
        ("2026-12-02", ""),
        ("soon", ""),
        ("2026-12-01", "less than a month ago"),
        ("2026-11-02", "less than a month ago"),
        ("2026-11-01", "1 month ago"),
        ("2025-01-01", "23 months ago"),
        ("2024-12-01", "2 years ago"),
        ("2023-12-02", "2 years ago"),
    ],
)
def test_the_age_of_a_review_in_words(reviewed: str, words: str) -> None:
    assert age_words(reviewed, DAY) == words


def test_references_stand_in_order_and_studies_leave_out_what_is_empty() -> None:
    texts = [item.text for item in report(IN_PLAY, samples.knowledge()).references]
    assert texts == sorted(texts)
    assert len(texts) > 1
    (study,) = entry("lanreotide").studies
    assert all(part.strip() for part in study.details.split("·"))


def test_a_disagreement_about_a_decision_is_told_of_the_options_behind_it() -> None:
    known = samples.knowledge()
    edition = known.editions["current"]
    about = replace(edition.disagreements[0], options=(), decisions=("growth_rate",))
    known = replace(known, editions={**known.editions, "current": replace(edition, disagreements=(about,))})
    told = {item.id: len(item.dissents) for part in report(IN_PLAY, known).sections for item in part.entries}
    assert (told["captem"], told["radioligand"]) == (1, 0)


def test_an_answer_that_says_what_the_criterion_says_is_not_said_twice() -> None:
    known = samples.knowledge()
    edition, label = known.editions["current"], known.features["pregnant"].label
    pregnant = Criterion("p", f"{label}: Yes.", OneOf("pregnant", (True,)))
    barring = (Eligibility("captem", contraindications=(pregnant,)),)
    known = replace(known, editions={**known.editions, "current": replace(edition, eligibility=barring)})
    made = report({**IN_PLAY, "pregnant": True}, known)
    assert {item.id: item.why for part in made.sections for item in part.entries}["captem"] == f"{label}: Yes."


def test_a_class_stands_in_the_report_when_it_is_worked_out() -> None:
    known = samples.knowledge()
    assert [(line.name, line.value) for line in report(IN_PLAY, known).derived] == [("WHO 2022", "NET G2")]
    graded: Answers = {"differentiation": "well", "grade": "G1"}
    assert [line.value for line in report(graded, known).derived] == ["NET G1"]
    assert report({"differentiation": "well"}, known).derived == ()
