"""Choosing studies and bringing their figures onto axes."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.model import Change, Median
from app.session.figures import in_months, month_ticks, periods, ratio_ticks, studies
from tests import samples


def known():
    return samples.knowledge()


def test_a_study_is_named_once_with_every_option_that_rests_on_it():
    knowledge = known()
    edition = knowledge.edition("current")
    (study,) = studies(knowledge, edition)
    citing = [option.id for option in edition.options if "clarinet" in option.evidence]
    assert [option.id for option in study.options] == citing
    assert study.evidence.hazard_ratio is not None


def test_only_the_options_in_question_bring_their_studies():
    knowledge = known()
    assert studies(knowledge, knowledge.edition("current"), {"no such option"}) == ()


def test_a_class_keeps_only_its_options():
    knowledge = known()
    (study,) = studies(knowledge, knowledge.edition("current"))
    (cls,) = study.classes
    assert study.of_class(cls, knowledge).options == study.options
    assert study.of_class("no such class", knowledge).options == ()


def test_an_unread_source_leaves_the_figure_unconfirmed():
    knowledge = known()
    (study,) = studies(knowledge, knowledge.edition("current"))
    assert replace(study, source=replace(study.source, verified=True)).confirmed
    assert not replace(study, source=replace(study.source, verified=False)).confirmed
    assert not replace(study, evidence=replace(study.evidence, verified=False)).confirmed


def test_words_are_found_in_any_case_and_all_of_them():
    knowledge = known()
    (study,) = studies(knowledge, knowledge.edition("current"))
    assert study.names(["LANREOTIDE", "placebo"])
    assert not study.names(["lanreotide", "sunitinib"])


def test_times_are_brought_to_months_and_other_units_are_no_survival_time():
    assert in_months(Median("a", 2.0, "years"), 2.0) == 24.0
    assert in_months(Median("a", 7.0, "months"), 7.0) == 7.0
    assert in_months(Median("a", 3.0, "minutes"), 3.0) is None


def test_the_timeline_stands_in_order_and_holds_the_changes_of_the_therapies():
    knowledge = known()
    edition = knowledge.edition("current")
    option = next(option for option in edition.options if option.evidence)
    changes = (
        Change("late", (option.id,), 2019, "Came late.", ()),
        Change("early", (option.id,), 2014, "Came early.", ()),
        Change("other", ("no such option",), 2016, "Concerns nobody.", ()),
    )
    knowledge = replace(knowledge, changes=changes)
    line = periods(knowledge, edition, studies(knowledge, edition))
    years = [period.year for period in line if period.year is not None]
    assert years == sorted(years)
    assert [change.id for period in line for change in period.changes] == ["early", "late"]


@given(st.lists(st.floats(0.03, 40.0), max_size=20))
def test_the_ratio_axis_holds_every_value_and_one(values):
    ticks = ratio_ticks(values)
    assert 1.0 in ticks
    assert list(ticks) == sorted(set(ticks))
    assert all(ticks[0] <= value <= ticks[-1] for value in values)


@given(st.lists(st.floats(0.1, 700.0), max_size=20))
def test_the_month_axis_begins_at_zero_and_stays_short(values):
    ticks = month_ticks(values)
    assert ticks[0] == 0.0
    assert 2 <= len(ticks) <= 8
    assert all(value <= ticks[-1] for value in values)
