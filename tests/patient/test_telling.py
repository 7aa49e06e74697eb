"""Which answers may together single a patient out."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.knowledge.conditions import Value
from app.patient.telling import telling_answers
from app.store.compiler import compile_content

ROOT = Path(__file__).parents[2]
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


def test_what_the_list_names_is_in_the_vocabulary() -> None:
    from app.patient import telling

    features = compile_content(ROOT / "db" / "content").features
    named = {**telling._TELLING, **telling._NOT_TELLING}
    assert {*named, *telling._TELLING_IF_TRUE, telling._AGE} <= set(features)
    for name, members in named.items():
        assert members <= {item.id for item in features[name].values}
