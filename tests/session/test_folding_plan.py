"""What is folded away in the graph: only what is out, nothing is lost, and every fold can be opened."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Edition
from app.reasoning.assessment import Assessment, Status
from app.reasoning.reasoner import Reasoner
from app.session.folding import FoldState, WaysOut, folded, folds_around
from app.session.geometry import Measure
from app.session.layout import lay_out
from app.session.placement import PlaceKind, Plan, plan
from tests import shipped
from tests.session.editions import Grower, knowledge, small_edition
from tests.session.test_layout import HEAD, measured, overlap

NOTHING_DUE: dict[str, Value] = {"growth": "stable", "syndromes": frozenset(), "ki67": 1, "mitoses": 0}
"""Answers that leave nothing of the way of a growing tumour."""

ANSWERS = st.fixed_dictionaries({}, optional={
    "growth": st.sampled_from(["stable", "slow_progression"]),
    "resectability": st.sampled_from(["one_step", "two_step"]),
    "fit": st.booleans(), "ki67": st.sampled_from([1, 20]), "ecog": st.sampled_from([0, 4]),
    "syndromes": st.sampled_from([frozenset(), frozenset({"carcinoid"})]),
})  # fmt: skip
grown = st.builds(Grower, seed=st.integers(0, 10_000), joins=st.sampled_from([0.0, 0.2]))


def assessed(edition: Edition, answers: Answers) -> Assessment:
    return Reasoner(knowledge(edition), edition.id).assess(answers)


def out_of(made: Plan, assessment: Assessment) -> FoldState:
    return FoldState(WaysOut(made).find(assessment.node_states, statuses(assessment)))


def statuses(assessment: Assessment) -> dict[str, Status]:
    return {verdict.option.id: verdict.status for verdict in assessment.verdicts}


@settings(max_examples=30, deadline=None)
@given(grown, ANSWERS)
def test_only_what_is_out_is_folded_and_every_fold_tells_all_that_is_in_it(grower, answers):
    edition = grower.grow(tracks=2, decisions=20)
    made, assessment = plan(edition), assessed(edition, answers)
    drawn = folded(made, out_of(made, assessment))
    verdicts = statuses(assessment)
    told = {place.key for fold in drawn.folds.values() for place in fold.places}
    assert told | set(drawn.places) >= set(made.places)
    for key in set(made.places) - set(drawn.places):
        place = made.places[key]
        if place.node in verdicts:
            assert verdicts[place.node] is Status.NOT_APPLICABLE
        elif place.kind is PlaceKind.DECISION:
            assert assessment.node_states[place.node] is False
        else:
            assert assessment.node_states[made.parent[key]] is False


@settings(max_examples=30, deadline=None)
@given(grown, ANSWERS)
def test_opening_the_folds_around_a_place_shows_it(grower, answers):
    edition = grower.grow(tracks=2, decisions=20)
    made = plan(edition)
    state = out_of(made, assessed(edition, answers))
    for key in made.places:
        around = folds_around(made, state, key)
        assert (key in folded(made, state).places) is not bool(around)
        assert key in folded(made, FoldState(state.ways, around)).places
    everything = folded(made, FoldState(state.ways, frozenset(f"{source}#" for source in made.outlets)))
    assert set(everything.places) >= set(made.places)
    assert all(fold.open for fold in everything.folds.values())


@settings(max_examples=30, deadline=None)
@given(grown, ANSWERS)
def test_a_folded_graph_is_laid_out_as_any_other(grower, answers):
    edition = grower.grow(tracks=2, decisions=20)
    made = plan(edition)
    drawn = folded(made, out_of(made, assessed(edition, answers)))
    layout = lay_out(drawn, measured(drawn), HEAD)
    assert set(layout.nodes) == set(drawn.places)
    assert not any(overlap(one, other) for one, other in combinations(layout.nodes.values(), 2))
    for edge in layout.edges:
        assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(edge.points))
        assert all(a[0] <= b[0] for a, b in pairwise(edge.points))


@pytest.mark.parametrize("edition", ["current", "2012"])
def test_of_an_unknown_patient_nothing_is_folded(edition):
    known = shipped.knowledge()
    made, assessment = plan(known.edition(edition)), Reasoner(known, edition).assess({})
    assert folded(made, out_of(made, assessment)) == made


def test_a_fold_stands_below_what_is_left_and_a_single_name_is_not_folded():
    edition = small_edition()
    made = plan(edition)
    drawn = folded(made, out_of(made, assessed(edition, NOTHING_DUE)))
    assert drawn.outlets["pace_moving"] == ("pace_moving#",)
    assert {place.node for place in drawn.folds["pace_moving#"].places} == {
        "index", "lanreotide", "octreotide", "everolimus", "radioligand",
    }  # fmt: skip
    assert "diazoxide" not in drawn.places, "one neighbour with the other: carcinoid and pancreatic syndromes"
    assert drawn.outlets["hormones_carcinoid"] == drawn.outlets["hormones_pancreas"] == ("hormones_carcinoid#",)


def test_an_open_fold_stands_above_what_was_in_it():
    edition = small_edition()
    made = plan(edition)
    shut = out_of(made, assessed(edition, NOTHING_DUE))
    drawn = folded(made, FoldState(shut.ways, frozenset({"pace_moving#"})))
    assert drawn.outlets["pace_moving"] == ("pace_moving#", "index")
    sizes = {key: Measure(280, 30, 15) for key in drawn.folds}
    layout = lay_out(drawn, {**measured(drawn), **sizes}, HEAD)
    assert layout.nodes["pace_moving#"].y < layout.nodes["index"].y
