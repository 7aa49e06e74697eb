"""The difference of two editions compared with counting every kind of patient one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product

import pytest
from hypothesis import assume, given, settings

from app.knowledge.conditions import Answers, Value, evaluate
from app.knowledge.model import Edition, Knowledge, Option
from app.reasoning.assessment import ReasonKind, Status
from app.reasoning.compiled import joint_space
from app.reasoning.definitions import Definitions
from app.reasoning.edition_difference import SpaceComparison, compare_editions
from app.reasoning.space import AnswerSpace
from tests import shipped
from tests.reasoning.models import FEATURES, answer_sets, completions, editions
from tests.reasoning.test_exact_verdicts import excluded, indicated, valid


def kinds(space: AnswerSpace) -> Iterator[Answers]:
    """Every combination of bands and members, as answers."""
    choices: list[list[Value]] = []
    for name in space.features:
        members = [item.id for item in FEATURES[name].values]
        sets = [frozenset(chosen) for size in range(len(members) + 1) for chosen in combinations(members, size)]
        choices.append([band.sample for band in space.bands(name)] or list[Value](sets))
    for values in product(*choices):
        yield dict(zip(space.features, values, strict=True))


def offered(edition: Edition, therapy: str, patient: Answers) -> bool:
    options = [option for option in edition.options if option.therapy == therapy]
    return any(indicated(edition, item, patient) and not excluded(edition, item, patient) for item in options)


@settings(max_examples=60, deadline=None)
@given(editions(), editions())
def test_shares_are_those_of_a_count_by_hand(one: Knowledge, other: Knowledge) -> None:
    first, second = one.edition("e"), replace(other.edition("e"), id="f")
    knowledge = replace(one, editions={"e": first, "f": second})
    space = joint_space([first, second], knowledge.features)
    patients = [patient for patient in kinds(space) if valid(first, patient) and valid(second, patient)]
    assume(patients)
    found = compare_editions(knowledge, "e", "f").difference
    assert found.kinds == len(patients)
    by_therapy = {item.therapy: item for item in found.therapies}
    for therapy in knowledge.therapies:
        pairs = [(offered(first, therapy, patient), offered(second, therapy, patient)) for patient in patients]
        if therapy not in by_therapy:
            assert all(left == right for left, right in pairs)
            continue
        item = by_therapy[therapy]
        assert item.only_first == pytest.approx(pairs.count((True, False)) / len(pairs))
        assert item.only_second == pytest.approx(pairs.count((False, True)) / len(pairs))
        assert item.both == pytest.approx(pairs.count((True, True)) / len(pairs))


@pytest.fixture(scope="module")
def both() -> SpaceComparison:
    """The editions of the shipped content."""
    return done(shipped.knowledge(), "2012", "current")


def test_the_shipped_editions_differ_by_what_came_after_2012(both: SpaceComparison) -> None:
    by_therapy = {item.therapy: item for item in both.difference.therapies}
    for therapy in ("telotristat", "cabozantinib", "belzutifan", "surufatinib"):
        assert by_therapy[therapy].only_second > 0
        assert by_therapy[therapy].only_first == by_therapy[therapy].both == 0
    assert "netter1_approval" in {change.id for change in by_therapy["prrt_lu_dotatate"].changes}
    assert dict(by_therapy["telotristat"].example_second)["hormonal_syndromes"] != "none"


def done(knowledge: Knowledge, first: str, second: str) -> SpaceComparison:
    comparison = SpaceComparison(knowledge, first, second)
    assert list(comparison.steps())[-1] == 1.0
    return comparison


def hurdles(edition: Edition, option: Option, patient: Answers) -> set[tuple[str, str]]:
    """What speaks against an option for a complete patient, by hand: (kind, criterion or decision)."""
    expand = Definitions(edition.derived).expand
    (decision,) = edition.decisions
    taken = [b.leads_to for b in decision.branches if evaluate(expand(b.criterion.condition), patient)]
    against = set() if any(option.id in leads for leads in taken) else {("branch", decision.id)}
    against |= {("requirement", c.id) for c in option.requires if not evaluate(expand(c.condition), patient)}
    entries = [item for item in edition.eligibility if item.therapy == option.therapy]
    met = (c for entry in entries for c in entry.contraindications if evaluate(expand(c.condition), patient))
    return against | {("contraindication", c.id) for c in met}


@settings(max_examples=40, deadline=None)
@given(editions(), editions())
def test_causes_and_the_whole_share_are_those_of_a_count_by_hand(one: Knowledge, other: Knowledge) -> None:
    first, second = one.edition("e"), replace(other.edition("e"), id="f")
    knowledge = replace(one, editions={"e": first, "f": second})
    space = joint_space([first, second], knowledge.features)
    patients = [patient for patient in kinds(space) if valid(first, patient) and valid(second, patient)]
    assume(patients)
    found = done(knowledge, "e", "f")
    unlike = [p for p in patients if any(offered(first, t, p) != offered(second, t, p) for t in knowledge.therapies)]
    assert found.difference.different_exact
    assert found.difference.different == pytest.approx(len(unlike) / len(patients))
    for therapy in knowledge.therapies:
        gained = [p for p in patients if offered(second, therapy, p) and not offered(first, therapy, p)]
        counts: Counter[tuple[str, str, str]] = Counter()
        alone: Counter[tuple[str, str, str]] = Counter()
        for option in first.options:
            if option.therapy == therapy:
                for patient in gained:
                    against = [(option.id, *item) for item in hurdles(first, option, patient)]
                    counts.update(against)
                    alone.update(against if len(against) == 1 else [])
        told = found.causes(therapy, second=False)
        for cause in told:
            name = cause.owner if cause.kind is ReasonKind.BRANCH else cause.criteria[0].id
            key = (cause.option.id, cause.kind.value, name)
            assert cause.share == pytest.approx(counts.pop(key) / len(patients))
            assert cause.alone == pytest.approx(alone[key] / len(patients))
        assert not counts


@settings(max_examples=40, deadline=None)
@given(editions(), editions(), answer_sets)
def test_an_example_is_treated_differently_and_keeps_what_it_can(
    one: Knowledge, other: Knowledge, like: Answers
) -> None:
    first, second = one.edition("e"), replace(other.edition("e"), id="f")
    knowledge = replace(one, editions={"e": first, "f": second})
    found = done(knowledge, "e", "f")
    for item in found.difference.therapies:
        example = found.example(found.only_one(item.therapy, second=True), like)
        assert (example is None) is (item.only_second == 0)
        if example is None:
            continue
        complete = [patient for patient in completions(example) if valid(first, patient) and valid(second, patient)]
        assert complete
        assert all(offered(second, item.therapy, p) and not offered(first, item.therapy, p) for p in complete)


def test_examples_of_the_shipped_editions_show_in_the_window_what_they_are_examples_of(both: SpaceComparison) -> None:
    """Read in each edition by itself, one offers the therapy and the other does not."""
    reasoners = [shipped.reasoner(edition) for edition in ("2012", "current")]
    like = shipped.case("midgut-progressing-on-analogue").answers
    for item in both.difference.therapies:
        for second, share in ((False, item.only_first), (True, item.only_second)):
            example = both.example(both.only_one(item.therapy, second=second), like)
            assert (example is None) is (share == 0), item.therapy
            if example is not None:
                offers = [
                    any(
                        verdict.status is Status.APPLICABLE
                        for verdict in reasoner.assess(example).verdicts
                        if verdict.option.therapy == item.therapy
                    )
                    for reasoner in reasoners
                ]
                assert offers == [not second, second], item.therapy


def test_an_example_close_to_a_patient_contradicts_no_answer_that_it_can_keep(both: SpaceComparison) -> None:
    like = shipped.case("midgut-progressing-on-analogue").answers
    example = both.example(both.only_one("telotristat", second=True), like)
    assert example is not None
    assert like.items() <= example.items(), "telotristat is for this very patient"
    assert len(example) - len(like) <= 4, "only answers that decide are added"


def test_most_kinds_of_patients_are_treated_differently_in_something(both: SpaceComparison) -> None:
    assert not both.difference.different_exact
    largest = max(item.only_first + item.only_second for item in both.difference.therapies)
    assert largest < both.difference.different <= 1
