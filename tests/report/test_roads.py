"""The roads of a case in its report: in every form, in order, without dates, and never as markup."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.knowledge.conditions import Answers
from app.patient.casefile import Case
from app.report.compose import Occasion, compose
from app.report.document import Report
from app.report.report_html import report_html
from app.report.report_text import report_text
from app.session.road import Roads, begin, fork, make_step, rename, stand, take
from app.session.road_records import to_records
from app.session.road_rules import Course
from tests import shipped

START: Answers = {
    "primary_site": "small_intestine",
    "differentiation": "well",
    "prior_therapies": frozenset(),
    "sstr_status": "positive_all_lesions",
}


def options() -> list[str]:
    """Options of two therapies that the rules of roads know."""
    found: dict[str, str] = {}
    for option in shipped.knowledge().edition("current").options:
        found.setdefault(option.therapy, option.id)
    return [found["lanreotide_autogel"], found["everolimus"]]


def walked(*, at: int = 2) -> Roads:
    roads = begin(Roads(), START)
    for option, course in zip(options(), (Course.SLOW_PROGRESSION, Course.NOT_TOLERATED), strict=True):
        roads = take(roads, make_step(shipped.knowledge(), "current", option, course))
    return stand(roads, 0, at)


def report(roads: Roads, edition: str = "current") -> Report:
    answers = roads.current.answers if roads.current is not None else START
    case = Case("Case 12", edition, answers, to_records(roads))
    assessment = shipped.reasoner(edition).assess(answers)
    return compose(assessment, shipped.knowledge(), Occasion("1.2.3", date(2026, 12, 1), case))


def in_order(text: str, *parts: str) -> bool:
    words, at = " ".join(text.split()), 0
    for part in parts:
        at = words.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return True


def plain(roads: Roads, *, full: bool = True) -> str:
    return report_text(report(roads), full=full)


def test_the_full_report_tells_each_treatment_its_outcome_and_what_it_left() -> None:
    told = report(walked()).roads
    assert [road.name for road in told] == ["Road 1"]
    first, second = told[0].treatments
    assert (first.line, first.outcome, second.line, second.outcome) == (
        "Line 1",
        "slow progression",
        "Line 2",
        "not tolerated",
    )
    growth = "Growth over the last 6 to 12 months: Slow progression"
    text = plain(walked())
    assert in_order(text, "Roads of treatments", "Start: untreated", f"Line 1: {first.label}: slow progression")
    assert in_order(text, f"Line 1: {first.label}", "Changed:", growth, f"Line 2: {second.label}: not tolerated")
    assert in_order(text, f"{second.label}: not tolerated <- the verdicts of this report", "Options (")


def test_every_form_tells_the_road() -> None:
    made = report(walked())
    names = [treatment.label for treatment in made.roads[0].treatments]
    for text in (
        report_text(made, full=True),
        report_text(made),
        report_html(made, full=True),
        report_html(made, full=False),
    ):
        assert in_order(text, *names)


def test_the_board_reads_up_to_where_one_stands_and_what_lies_further_is_counted() -> None:
    text = plain(walked(at=1), full=False)
    assert in_order(text, "Road of treatments: untreated → Line 1:", "slow progression (1 further treatment")
    assert report(walked()).roads[0].treatments[1].label not in text.partition("Options (")[0]


def test_other_roads_follow_the_one_walked() -> None:
    roads = rename(fork(walked(), 0, 1), 1, "Without <b>everolimus</b>")
    made = report(roads)
    assert [(road.name, road.walked) for road in made.roads] == [
        ("Without <b>everolimus</b>", True),
        ("Road 1", False),
    ]
    assert "<b>everolimus</b>" not in report_html(made, full=True)
    assert "Without &lt;b&gt;everolimus&lt;/b&gt; (walked)" in report_html(made, full=True)


def test_a_treatment_of_another_edition_says_so() -> None:
    treatment = report(walked(), "2012").roads[0].treatments[0]
    label = shipped.knowledge().edition("current").label
    assert f"{treatment.label} (edition {label})" in " ".join(report_text(report(walked(), "2012"), full=True).split())


def test_no_road_is_told_where_there_is_none() -> None:
    made = report(Roads())
    assert made.roads == ()
    for full in (False, True):
        assert "oad of treatments" not in report_text(made, full=full)
        assert "oads of treatments" not in report_html(made, full=full)


def test_a_road_that_this_knowledge_cannot_follow_is_said_to_be_left_out() -> None:
    (record,) = to_records(walked())
    gone = replace(record, steps=(replace(record.steps[0], option="gone"),), at=1)
    case = Case("Case 12", "current", START, (gone,))
    made = compose(
        shipped.reasoner("current").assess(START), shipped.knowledge(), Occasion("1", date(2026, 12, 1), case)
    )
    assert made.roads == ()
    assert "left out: this knowledge has no option “gone”" in " ".join(report_text(made, full=True).split())
    assert "left out" in report_html(made, full=True)


@pytest.mark.parametrize("full", [False, True])
def test_a_road_holds_no_day_of_its_own(full: bool) -> None:
    with_road, without = plain(walked(), full=full), plain(Roads(), full=full)
    assert with_road.count("2026-12-01") == without.count("2026-12-01")
