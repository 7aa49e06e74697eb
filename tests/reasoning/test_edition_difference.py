"""The difference of two editions compared with counting every kind of patient one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product
from pathlib import Path

import pytest
from hypothesis import assume, given, settings

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Edition, Knowledge
from app.reasoning.compiled import joint_space
from app.reasoning.edition_difference import edition_difference
from app.reasoning.space import AnswerSpace
from app.store.compiler import compile_content
from tests.reasoning.models import FEATURES, editions
from tests.reasoning.test_exact_verdicts import excluded, indicated, valid

CONTENT = Path(__file__).parents[2] / "db" / "content"


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
    found = edition_difference(knowledge, "e", "f")
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


def test_the_shipped_editions_differ_by_what_came_after_2012() -> None:
    found = edition_difference(compile_content(CONTENT), "2012", "current")
    by_therapy = {item.therapy: item for item in found.therapies}
    for therapy in ("telotristat", "cabozantinib", "belzutifan", "surufatinib"):
        assert by_therapy[therapy].only_second > 0
        assert by_therapy[therapy].only_first == by_therapy[therapy].both == 0
    assert "netter1_approval" in {change.id for change in by_therapy["prrt_lu_dotatate"].changes}
    assert dict(by_therapy["telotristat"].example_second)["hormonal_syndromes"] != "none"
