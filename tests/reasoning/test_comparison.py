"""Comparisons: against their definition over random editions, and on the shipped content."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import assume, given, settings

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Change, Knowledge, Option, Role
from app.reasoning.assessment import Assessment, Status
from app.reasoning.comparison import Comparison, Kind, Row, Side, compare
from app.reasoning.partings import node_pairs, parted_decisions
from app.reasoning.reasoner import Reasoner
from tests import samples, shipped
from tests.reasoning.models import answer_sets, completions, editions
from tests.reasoning.test_exact_verdicts import expected_status, valid

OPEN = {Status.APPLICABLE, Status.NEEDS_INFORMATION}


def best(assessment: Assessment, therapy: str, role: Role) -> Status | None:
    found = {v.status for v in assessment.verdicts if (v.option.therapy, v.option.role) == (therapy, role)}
    ranked = (Status.APPLICABLE, Status.NEEDS_INFORMATION, Status.CONTRAINDICATED, Status.NOT_APPLICABLE)
    return next((status for status in ranked if status in found), None)


def two_editions(left: Knowledge, right: Knowledge) -> Knowledge:
    """The second edition offers its first therapy in another role, and one therapy more."""
    one, other = left.edition("e"), replace(right.edition("e"), id="f")
    renamed = {"o1": replace(other.options[0], role=Role.ADVANCED), "o2": replace(other.options[1], therapy="t3")}
    other = replace(other, options=tuple(renamed.values()), eligibility=())
    change = Change("c", ("o1",), 2020, "A trial.", ())
    return replace(left, editions={"e": one, "f": other}, changes=(change,))


@settings(max_examples=60)
@given(editions(), editions(), answer_sets, answer_sets)
def test_every_therapy_and_role_stands_in_one_row_of_the_right_kind(
    first: Knowledge, second: Knowledge, left: Answers, right: Answers
) -> None:
    known = two_editions(first, second)
    for edition in ("e", "f"):
        one, other = Reasoner(known, "e").assess(left), Reasoner(known, edition).assess(right)
        comparison = compare(known, one, other)
        keys = [(row.therapy, role) for row in comparison.rows for role in roles_of(row)]
        wanted = {(v.option.therapy, v.option.role) for v in (*one.verdicts, *other.verdicts)}
        assert len(keys) == len(set(keys))
        assert set(keys) == wanted
        for row in comparison.rows:
            then, now = best(one, row.therapy, row.left.role), best(other, row.therapy, row.right.role)
            assert (row.left.status, row.right.status) == (then, now)
            assert row.kind in expected_kinds(then, now)


def roles_of(row: Row) -> tuple[Role, ...]:
    return (row.left.role, row.right.role) if row.kind is Kind.MOVED else (row.role,)


def expected_kinds(then: Status | None, now: Status | None) -> set[Kind]:
    """The kinds that two verdicts allow, for one role or for the two of a moved therapy."""
    if then in OPEN and now in OPEN:
        return {Kind.MOVED, Kind.BASIS, Kind.SAME} if then is now else {Kind.MOVED, Kind.CHANGED}
    if now in OPEN:
        return {Kind.GAINED} if now is Status.APPLICABLE else {Kind.OPENED}
    if then in OPEN:
        return {Kind.LOST} if then is Status.APPLICABLE else {Kind.CLOSED}
    return {Kind.CHANGED} if Status.CONTRAINDICATED in (then, now) and then is not now else {Kind.SAME}


@settings(max_examples=60, deadline=None)
@given(editions(), answer_sets, answer_sets)
def test_gained_and_opened_agree_with_brute_force(known: Knowledge, left: Answers, right: Answers) -> None:
    """Gained: indicated for every completion of the right side and never excluded in all; opened: for some only."""
    edition = known.edition("e")
    sides = [[one for one in completions(side) if valid(edition, one)] for side in (left, right)]
    assume(all(sides))
    rows = compare(known, *(Reasoner(known, "e").assess(side) for side in (left, right))).rows
    by_therapy = {row.therapy: row.kind for row in rows}
    for option in edition.options:
        then, now = (expected_status(edition, option, patients) for patients in sides)
        assert by_therapy[option.therapy] in expected_kinds(then, now) - {Kind.MOVED}


@settings(max_examples=60)
@given(editions(), answer_sets, answer_sets)
def test_the_mirror_shows_the_mirror_image(known: Knowledge, left: Answers, right: Answers) -> None:
    one, other = Reasoner(known, "e").assess(left), Reasoner(known, "e").assess(right)
    there, back = compare(known, one, other), compare(known, other, one)
    mirrored = {Kind.GAINED: Kind.LOST, Kind.LOST: Kind.GAINED, Kind.OPENED: Kind.CLOSED, Kind.CLOSED: Kind.OPENED}
    for kind in Kind:
        assert there.count(kind) == back.count(mirrored.get(kind, kind))
    assert {p.decision for p in there.partings} == {p.decision for p in back.partings}
    assert node_pairs(one, other) == {node: (b, a) for node, (a, b) in node_pairs(other, one).items()}


@settings(max_examples=60)
@given(editions(), answer_sets, answer_sets)
def test_paths_part_where_a_branch_differs_and_name_an_answer_that_differs(
    known: Knowledge, left: Answers, right: Answers
) -> None:
    one, other = Reasoner(known, "e").assess(left), Reasoner(known, "e").assess(right)
    comparison = compare(known, one, other)
    differs = any(one.node_states[name] is not other.node_states[name] for name in ("b1", "b2"))
    assert [parting.decision for parting in comparison.partings] == ["d"] * differs
    assert parted_decisions(known.edition("e"), one, other) == ("d",) * differs
    for parting in comparison.partings:
        assert parting.features
        assert set(parting.features) <= set(comparison.answers)
        assert parting.left != parting.right


@given(editions(), answer_sets)
def test_a_patient_compared_with_itself_differs_in_nothing(known: Knowledge, answers: Answers) -> None:
    found = Reasoner(known, "e").assess(answers)
    comparison = compare(known, found, found)
    assert {row.kind for row in comparison.rows} == {Kind.SAME}
    assert (comparison.answers, comparison.partings) == ((), ())


def sample_rows(before: Answers, after: Answers) -> dict[tuple[str, Role], Row]:
    known = samples.knowledge()
    reasoner = Reasoner(known, "current")
    comparison = compare(known, reasoner.assess(before), reasoner.assess(after))
    return {(row.therapy, row.role): row for row in comparison.rows}


def test_a_lost_option_names_the_criterion_and_the_answer() -> None:
    row = sample_rows(samples.PATIENT, samples.PATIENT | {"ki67": 15})["lanreotide", Role.FIRST_LINE]
    assert row.kind is Kind.LOST
    (ground,) = [item for item in row.grounds if item.reason]
    assert ground.side is Side.RIGHT
    assert ground.reason is not None
    assert (ground.reason.criterion.id, ground.reason.answer) == ("lanreotide.ki67", "Ki-67 index: 15 %")


def test_a_contraindication_is_a_loss_with_its_criterion() -> None:
    row = sample_rows(samples.PATIENT, samples.PATIENT | {"clearance": 20})["radioligand", Role.ADVANCED]
    assert (row.kind, row.right.status) == (Kind.LOST, Status.CONTRAINDICATED)
    assert [g.reason.criterion.id for g in row.grounds if g.reason] == ["radioligand.kidney"]


def test_an_option_that_still_needs_an_answer_is_not_gained() -> None:
    open_now = {name: value for name, value in samples.PATIENT.items() if name != "sstr"}
    row = sample_rows(samples.PATIENT | {"sstr": "negative"}, open_now)["radioligand", Role.ADVANCED]
    assert (row.kind, row.right.status) == (Kind.OPENED, Status.NEEDS_INFORMATION)
    back = sample_rows(open_now, samples.PATIENT | {"sstr": "negative"})["radioligand", Role.ADVANCED]
    assert (back.kind, back.left.status) == (Kind.CLOSED, Status.NEEDS_INFORMATION)


def test_the_same_verdict_with_a_new_caution_has_another_basis() -> None:
    row = sample_rows(samples.PATIENT, samples.PATIENT | {"prior": frozenset({"prrt"})})["radioligand", Role.ADVANCED]
    assert row.kind is Kind.BASIS
    assert [(g.side, g.caution.id) for g in row.grounds if g.caution] == [(Side.RIGHT, "radioligand.prior")]


def test_a_check_that_was_made_is_told() -> None:
    row = sample_rows(samples.PATIENT, samples.PATIENT | {"clearance": 90})["radioligand", Role.ADVANCED]
    assert row.kind is Kind.BASIS
    assert [(g.side, g.checks) for g in row.grounds if g.checks] == [(Side.LEFT, ("clearance",))]


def test_an_option_in_another_role_is_moved() -> None:
    known = samples.knowledge()
    past = known.edition("2012")

    def later(option: Option) -> Option:
        return replace(option, role=Role.ADVANCED) if option.id == "lanreotide" else option

    past = replace(past, options=tuple(later(option) for option in past.options))
    known = replace(known, editions={**known.editions, "2012": past})
    comparison = compare(
        known, Reasoner(known, "2012").assess(samples.PATIENT), Reasoner(known, "current").assess(samples.PATIENT)
    )
    (row,) = [row for row in comparison.rows if row.kind is Kind.MOVED]
    assert (row.therapy, row.left.role, row.right.role) == ("lanreotide", Role.ADVANCED, Role.FIRST_LINE)


# -- the shipped content ------------------------------------------------------------------------------------------


@cache
def midgut() -> dict[str, Value]:
    return dict(shipped.case("midgut-progressing-on-analogue").answers)


def then_and_now(answers: Answers) -> Comparison:
    return compare(
        shipped.knowledge(), shipped.reasoner("2012").assess(answers), shipped.reasoner("current").assess(answers)
    )


def found_row(comparison: Comparison, therapy: str, role: Role = Role.ADVANCED) -> Row:
    return next(row for row in comparison.rows if (row.therapy, row.role) == (therapy, role))


def changes_of(row: Row) -> list[tuple[str, int]]:
    return [(item.id, item.year) for item in row.changes]


def test_prrt_in_the_midgut_rests_on_netter1_today() -> None:
    """PRRT was on the table in 2012 (series, no licence); today it rests on a trial."""
    row = found_row(then_and_now(midgut()), "prrt_lu_dotatate")
    assert row.kind is Kind.BASIS
    assert ("netter1_approval", 2017) in changes_of(row)


def test_without_a_syndrome_everolimus_is_gained_by_radiant4() -> None:
    """In 2012 everolimus was for the pancreas, and with octreotide for the carcinoid syndrome."""
    answers: dict[str, Value] = {name: value for name, value in midgut().items() if name != "syndrome_control"}
    answers["hormonal_syndromes"] = frozenset()
    row = found_row(then_and_now(answers), "everolimus")
    assert row.kind is Kind.GAINED
    assert ("radiant4_result", 2016) in changes_of(row)
    assert [item.side for item in row.grounds] == [Side.LEFT]


def test_yttrium_is_lost_with_its_year() -> None:
    row = found_row(then_and_now(midgut()), "prrt_y90")
    assert (row.kind, row.right.status, changes_of(row)) == (Kind.LOST, None, [("yttrium_abandoned", 2013)])


def test_a_change_that_names_only_pancreatic_options_stays_out_of_the_midgut() -> None:
    told = {item.id for row in then_and_now(midgut()).rows for item in row.changes}
    assert told.isdisjoint({"seqtor_result", "e2211_result"})


@pytest.mark.parametrize("file", shipped.CASES, ids=lambda file: file.stem)
def test_every_gain_and_loss_of_the_sample_cases_is_explained(file: Path) -> None:
    """By an entry of the changes, by a criterion or missing answers, or because one edition has no such option."""
    comparison = then_and_now(shipped.read_case(file).answers)
    for row in comparison.rows:
        if row.kind not in (Kind.MOVED, Kind.BASIS, Kind.SAME):
            absent = None in (row.left.status, row.right.status)
            assert row.changes or row.grounds or absent, row.therapy


def test_control_of_the_syndrome_parts_the_paths_to_the_liver() -> None:
    before, after = midgut(), midgut() | {"syndrome_control": "controlled"}
    comparison = compare(
        shipped.knowledge(), shipped.reasoner("current").assess(before), shipped.reasoner("current").assess(after)
    )
    assert comparison.answers == ("syndrome_control",)
    assert {parting.features for parting in comparison.partings} == {("syndrome_control",)}
    assert "liver_reason" in {parting.decision for parting in comparison.partings}
