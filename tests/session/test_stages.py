"""Roads walked to their end, and what the command line reads."""

from __future__ import annotations

import pytest

from app.patient.answers import parse_answers
from app.reasoning.assessment import Status
from app.reasoning.reasoner import Reasoner
from app.session.road_rules import Course
from app.session.stages import make_road, read_take, stage_at, stages
from tests import samples

KNOWN = samples.knowledge()
PATIENT = {"site": "pancreas", "differentiation": "well", "ki67": 8, "growth": "slow", "sstr": "positive"}


def test_each_place_is_assessed_with_what_was_taken() -> None:
    start = parse_answers(PATIENT, KNOWN.features)
    road = make_road(KNOWN, "current", start, [("captem", Course.STABLE), ("captem", Course.RESPONDING)])
    found = list(stages(road, Reasoner(KNOWN, "current").assess))
    assert [(stage.goes_on, stage.line) for stage in found] == [(False, None), (False, 1), (True, 1)]
    assert found[1].verdict is not None
    assert found[1].verdict.status is Status.APPLICABLE
    assert found[1].changed == ("growth",)
    assert found[1].assessment.answers["growth"] == "stable"


def test_a_place_is_held_against_the_one_before_it() -> None:
    start = parse_answers(PATIENT, KNOWN.features)
    road = make_road(KNOWN, "current", start, [("captem", Course.STABLE), ("captem", Course.SLOW_PROGRESSION)])
    assess = Reasoner(KNOWN, "current").assess
    found = list(stages(road, assess))
    applicable = [{v.option.id for v in stage.assessment.verdicts if v.status is Status.APPLICABLE} for stage in found]
    for place in (1, 2):
        assert set(found[place].gained) == applicable[place] - applicable[place - 1]
        assert set(found[place].lost) == applicable[place - 1] - applicable[place]
    assert "captem" in found[1].lost
    assert [stage_at(road, place, assess) for place in range(3)] == found


def test_an_edition_without_the_treatment_has_no_verdict_on_it() -> None:
    start = parse_answers(PATIENT, KNOWN.features)
    road = make_road(KNOWN, "current", start, [("radioligand", Course.STABLE)])
    assert stage_at(road, 1, Reasoner(KNOWN, "2012").assess).verdict is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("captem", "expected OPTION=OUTCOME"),
        ("captem=cured", "one of stable, responding"),
        ("capte=stable", r"no option 'capte' \(near it: captem\)"),
        ("=stable", "assess --json"),
        ("leeches=stable", "no option 'leeches'"),
    ],
)
def test_what_cannot_be_taken_is_refused_with_a_hint(words: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_take(words, KNOWN.edition("current"))


def test_hyphens_do_as_well() -> None:
    assert read_take("captem=not-tolerated", KNOWN.edition("current")) == ("captem", Course.NOT_TOLERATED)
