"""Which answers may together single a patient out."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.conditions import Answers, Value
from app.patient.casefile import Case
from app.patient.road_file import RoadRecord
from app.patient.telling import FEW, TOGETHER, hold_back, telling_answers, telling_in_file
from tests import shipped

OLD: dict[str, Value] = {"age_years": 90}


@pytest.mark.parametrize(
    "more",
    [
        {"hormonal_syndromes": frozenset({"insulinoma"})},
        {"hormonal_syndromes": frozenset({"carcinoid", "vipoma"})},
        {"hereditary_syndrome": "MEN1"},
        {"dialysis": True},
        {"primary_site": "oesophagus"},
        {"prior_therapies": frozenset({"ssa", "liver_transplantation"})},
        {"molecular_findings": frozenset({"ret_fusion"})},
    ],
    ids=str,
)
def test_two_such_answers_tell(more: dict[str, Value]) -> None:
    assert set(telling_answers({**OLD, **more})) == {*OLD, *more}
    assert telling_answers(more) == ()


@pytest.mark.parametrize(
    "more",
    [
        {"hormonal_syndromes": frozenset({"carcinoid"})},
        {"hormonal_syndromes": frozenset()},
        {"hereditary_syndrome": "none"},
        {"dialysis": False},
        {"primary_site": "pancreas"},
        {"prior_therapies": frozenset({"ssa"})},
        {"age_years": 89, "ki67_percent": 5},
    ],
    ids=str,
)
def test_common_answers_do_not(more: dict[str, Value]) -> None:
    assert telling_answers({"hereditary_syndrome": "MEN1", **more}) == ()


def test_an_age_below_eighteen_tells_and_eighteen_does_not() -> None:
    assert telling_answers({"age_years": 17, "dialysis": True}) == ("age_years", "dialysis")
    assert telling_answers({"age_years": 18, "dialysis": True}) == ()


def test_what_the_list_names_is_in_the_vocabulary() -> None:
    from app.patient import telling

    features = shipped.knowledge().features
    named = {**telling._TELLING, **telling._NOT_TELLING}
    assert {*named, *telling._TELLING_IF_TRUE, telling._AGE} <= set(features)
    for name, members in named.items():
        assert members <= {item.id for item in features[name].values}


COMMON: Answers = {"age_years": 62, "primary_site": "pancreas", "ki67_percent": 5}


def test_what_five_cases_share_singles_nobody_out() -> None:
    assert telling_in_file([COMMON] * FEW) == ((),) * FEW
    assert telling_in_file([{**COMMON, "age_years": 60 + n} for n in range(FEW)]) == ((),) * FEW, "in tens of years"
    assert telling_in_file([{**COMMON, "age_years": 69 - n} for n in (0, 1, 2, 8, 9)]) == ((),) * FEW
    assert telling_in_file([COMMON] * (FEW - 1) + [{**COMMON, "age_years": 59}]) == (("age_years",),) * FEW
    assert telling_in_file([{**COMMON, **OLD, "dialysis": True}]) == (("age_years", "dialysis"),), "each once"


def test_what_fewer_share_is_named_the_rarest_first_and_the_primary_stays() -> None:
    assert telling_in_file([COMMON] * (FEW - 1)) == (("age_years",),) * (FEW - 1)
    rare: Answers = {**COMMON, "hereditary_syndrome": "MEN1"}
    assert telling_in_file([COMMON] * FEW + [rare])[-1] == ("hereditary_syndrome",)
    assert telling_in_file([{"primary_site": "pancreas"}]) == ((),)
    assert telling_in_file([]) == ()


ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "age_years": st.sampled_from([15, 44, 61, 67, 90]),
        "primary_site": st.sampled_from(["pancreas", "small_intestine", "biliary"]),
        "hereditary_syndrome": st.sampled_from(["none", "MEN1", "VHL"]),
        "hormonal_syndromes": st.sampled_from([frozenset(), frozenset({"carcinoid"}), frozenset({"insulinoma"})]),
        "dialysis": st.booleans(),
        "ki67_percent": st.integers(0, 100),
    },
)


@given(st.lists(ANSWERS, max_size=30))
def test_what_is_left_of_a_file_is_shared_by_enough(cases: list[dict[str, Value]]) -> None:
    named = telling_in_file(cases)
    left = [hold_back(Case("", None, answers), names).answers for answers, names in zip(cases, named, strict=True)]
    assert telling_in_file(left) == ((),) * len(cases)
    shared = Counter(map(known_by, left))
    assert all(len(known_by(answers)) < TOGETHER or shared[known_by(answers)] >= FEW for answers in left)
    for answers, names, rest in zip(cases, named, left, strict=True):
        assert {*rest, *names} == set(answers), "nothing else is left out"
        assert rest.get("ki67_percent") == answers.get("ki67_percent")


def known_by(answers: Answers) -> frozenset[tuple[str, object]]:
    """What the tested module takes for recognisable, worked out in another way."""
    dull: dict[str, list[object]] = {
        "hereditary_syndrome": ["none"],
        "hormonal_syndromes": [frozenset(), frozenset({"carcinoid"})],
    }
    found: dict[str, object] = {
        name: value
        for name, value in answers.items()
        if name not in ("ki67_percent", "age_years") and value not in dull.get(name, [False])
    }
    age = answers.get("age_years")
    return frozenset((found | ({"decade": str(age)[0]} if age is not None else {})).items())


def test_roads_are_left_out_with_the_answers_they_tell() -> None:
    case = Case("A", "current", COMMON, (RoadRecord(1, "", COMMON, (), 0, True),))
    assert hold_back(case, ()) is case
    less = hold_back(case, ("age_years",))
    assert (dict(less.answers), less.roads) == ({"primary_site": "pancreas", "ki67_percent": 5}, ())
