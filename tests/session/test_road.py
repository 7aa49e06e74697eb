"""Roads: history is carried along, nothing is lost, and every place can be returned to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Asked, Feature, FeatureValue, Kind
from app.patient.answers import parse_answers
from app.patient.casefile import Case, dump_case, parse_case
from app.reasoning.assessment import Assessment, Status
from app.session import road as roads_of
from app.session import state as changes
from app.session.effects import Add, Forget, Put, Remove, apply, fits, narrowed
from app.session.road import Road, Roads, Step
from app.session.road_records import from_records, to_records
from app.session.road_rules import RULES, Course, _effects, effects_of
from app.session.state import SessionState
from tests import shipped

MIDGUT = {
    "primary_site": "small_intestine",
    "differentiation": "well",
    "ki67_percent": 8,
    "sstr_status": "positive_all_lesions",
    "liver_resectability": "unresectable",
    "hepatic_tumour_load_percent": 20,
    "extrahepatic_disease": "none",
    "hormonal_syndromes": [],
    "tumour_bulk_symptoms": False,
    "growth": "stable",
    "ecog": 0,
    "prior_therapies": [],
}


def given_answers(**answers: object) -> Answers:
    return parse_answers(answers, shipped.knowledge().features)


def after(answers: Answers, option: str, course: Course) -> Answers:
    return roads_of.make_step(shipped.knowledge(), "current", option, course).follow(answers)


def status(answers: Answers, option: str) -> Status:
    return shipped.reasoner("current").assess(answers).verdict(option).status


def walked(start: Answers, *steps: tuple[str, Course]) -> Roads:
    roads = roads_of.begin(Roads(), start)
    for option, course in steps:
        roads = roads_of.take(roads, roads_of.make_step(shipped.knowledge(), "current", option, course))
    return roads


def current(roads: Roads) -> Road:
    assert roads.current is not None
    return roads.current


# --- the rules name what exists ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("course", Course)
@pytest.mark.parametrize("therapy", RULES)
def test_every_rule_names_features_and_values_of_the_vocabulary(therapy: str, course: Course) -> None:
    assert therapy in shipped.knowledge().therapies
    assert [effect for effect in _effects(therapy, course) if not fits(effect, shipped.knowledge().features)] == []


def test_every_therapy_of_the_content_has_a_rule() -> None:
    assert shipped.knowledge().therapies.keys() == RULES.keys()


def test_every_member_of_the_history_can_be_reached() -> None:
    features = shipped.knowledge().features
    for feature, reached in (
        ("prior_therapies", {rule.prior for rule in RULES.values()}),
        ("not_tolerated", {rule.reaction for rule in RULES.values()}),
    ):
        assert {value.id for value in features[feature].values} == reached - {""}


def test_a_therapy_of_another_knowledge_carries_its_growth_and_nothing_else() -> None:
    features = shipped.knowledge().features
    assert effects_of("leeches", Course.STABLE, features) == (Put("growth", "stable"),)
    assert effects_of("leeches", Course.NOT_TOLERATED, features) == ()
    assert effects_of("leeches", Course.STABLE, {}) == ()


def test_a_vocabulary_that_lacks_words_carries_what_it_has() -> None:
    growth = Feature("growth", "Growth", "g", Asked.CORE, Kind.CHOICE, (FeatureValue("stable", "Stable"),))
    assert effects_of("everolimus", Course.STABLE, {"growth": growth}) == (Put("growth", "stable"),)
    assert effects_of("everolimus", Course.RAPID_PROGRESSION, {"growth": growth}) == ()


# --- what a treatment leaves ------------------------------------------------------------------------------------------


def test_an_analogue_under_which_the_tumour_grew() -> None:
    answers = after(given_answers(**MIDGUT), "lanreotide_first", Course.SLOW_PROGRESSION)
    assert answers["prior_therapies"] == frozenset({"ssa"})
    assert answers["growth"] == "slow_progression"
    assert answers["progressed_on_ssa"] is True


def test_an_analogue_that_holds_leaves_an_earlier_progression_alone() -> None:
    held = after(given_answers(), "lanreotide_first", Course.STABLE)
    assert held["progressed_on_ssa"] is False
    grown = after(given_answers(progressed_on_ssa=True, prior_therapies=["ssa"]), "lanreotide_first", Course.STABLE)
    assert grown["progressed_on_ssa"] is True


def test_what_was_not_tolerated_is_barred_and_says_nothing_about_growth() -> None:
    start = given_answers(**MIDGUT | {"growth": "slow_progression"})
    answers = after(start, "everolimus_gi_advanced", Course.NOT_TOLERATED)
    assert answers["not_tolerated"] == frozenset({"everolimus"})
    assert answers["growth"] == "slow_progression"
    assert status(answers, "everolimus_gi_advanced") in {Status.CONTRAINDICATED, Status.NOT_APPLICABLE}


@pytest.mark.parametrize(
    ("course", "outcome"),
    [(Course.RESPONDING, "responding"), (Course.NOT_TOLERATED, "intolerant"), (Course.RAPID_PROGRESSION, None)],
)
def test_platinum_outcome_is_known_where_an_outcome_says_it(course: Course, outcome: str | None) -> None:
    start = given_answers(platinum_outcome="responding")
    assert after(start, "carboplatin_etoposide_nec_first", course).get("platinum_outcome") == outcome


def test_an_operation_outdates_what_was_known_of_the_liver() -> None:
    start = given_answers(**MIDGUT | {"liver_resectability": "one_step_complete", "planned_procedure": ["surgery"]})
    answers = after(start, "liver_resection_curative", Course.STABLE)
    assert answers["prior_therapies"] == frozenset({"liver_resection"})
    assert not {"liver_resectability", "hepatic_tumour_load_percent"} & answers.keys()
    assert answers["planned_procedure"] == frozenset()


def test_a_resected_primary_is_resected() -> None:
    start = given_answers(primary_status="in_place", primary_symptomatic=True, primary_resectable=True)
    answers = after(start, "primary_resection_symptoms", Course.STABLE)
    assert answers["primary_status"] == "resected"
    assert not {"primary_symptomatic", "primary_resectable"} & answers.keys()


def test_time_passes() -> None:
    start = given_answers(months_stable=12, months_since_diagnosis=3, age_years=60)
    answers = after(start, "follow_up_metastatic", Course.SLOW_PROGRESSION)
    assert answers == {"growth": "slow_progression", "age_years": 60}


def test_an_unknown_history_that_is_now_told_is_an_assumption() -> None:
    effects = effects_of("everolimus", Course.NOT_TOLERATED, shipped.knowledge().features)
    assert narrowed(effects, {}) == ("prior_therapies", "not_tolerated")
    assert narrowed(effects, given_answers(prior_therapies=[], not_tolerated=[])) == ()


# --- the whole way of one patient -------------------------------------------------------------------------------------


def test_midgut_from_analogue_over_radioligand_to_everolimus() -> None:
    start = given_answers(**MIDGUT)
    assert status(start, "lanreotide_first") is Status.APPLICABLE
    second = after(start, "lanreotide_first", Course.SLOW_PROGRESSION)
    assert status(second, "prrt_lu_dotatate_advanced") is Status.APPLICABLE
    assert status(second, "everolimus_gi_advanced") is Status.APPLICABLE

    held = after(second, "prrt_lu_dotatate_advanced", Course.STABLE)
    assert status(held, "everolimus_gi_advanced") is Status.NOT_APPLICABLE
    grown = after(held, "prrt_lu_dotatate_advanced", Course.SLOW_PROGRESSION)
    assert grown["prior_therapies"] == frozenset({"ssa", "prrt"})
    assert status(grown, "prrt_lu_dotatate_advanced") is Status.NOT_APPLICABLE
    assert status(grown, "prrt_retreatment_advanced") is Status.NEEDS_INFORMATION
    assert status({**grown, "months_controlled_by_prrt": 24}, "prrt_retreatment_advanced") is Status.APPLICABLE

    last = after(grown, "everolimus_gi_advanced", Course.RAPID_PROGRESSION)
    assert last["prior_therapies"] == frozenset({"ssa", "prrt", "everolimus"})
    assert status(last, "everolimus_gi_advanced") is Status.NOT_APPLICABLE


def test_going_on_with_a_treatment_stays_in_its_line() -> None:
    roads = walked(
        given_answers(**MIDGUT),
        ("lanreotide_first", Course.STABLE),
        ("lanreotide_first", Course.SLOW_PROGRESSION),
        ("nutrition_screening", Course.STABLE),
        ("everolimus_gi_advanced", Course.STABLE),
    )
    assert current(roads).line_numbers() == (1, 1, None, 2)


def test_lines_before_the_start_are_counted_and_procedures_make_none() -> None:
    start = given_answers(**MIDGUT | {"prior_therapies": ["ssa", "primary_resection"]})
    steps = (("bland_embolisation_advanced", Course.STABLE), ("everolimus_gi_advanced", Course.STABLE))
    assert current(walked(start, *steps)).line_numbers() == (None, 2)


OPTIONS = st.sampled_from([option.id for option in shipped.knowledge().edition("current").options])
COURSES = st.sampled_from(list(Course))


@given(st.lists(st.tuples(OPTIONS, COURSES), max_size=5))
def test_no_treatment_brings_in_a_contradiction(steps: list[tuple[str, Course]]) -> None:
    answers = given_answers(**MIDGUT | {"primary_status": "in_place", "months_stable": 8})
    for option, course in steps:
        answers = after(answers, option, course)
        parse_answers(dict(answers), shipped.knowledge().features)
        assert _conflicts(shipped.reasoner("current").assess(answers)) == []


@given(OPTIONS, COURSES)
def test_the_same_outcome_twice_says_no_more_than_once(option: str, course: Course) -> None:
    once = after(given_answers(**MIDGUT), option, course)
    assert after(once, option, course) == once


def _conflicts(assessment: Assessment) -> list[str]:
    return [item.rule for item in assessment.conflicts]


# --- walking, going back, parting -------------------------------------------------------------------------------------

FIRST, SECOND = ("lanreotide_first", Course.SLOW_PROGRESSION), ("prrt_lu_dotatate_advanced", Course.STABLE)
OTHER = ("everolimus_gi_advanced", Course.STABLE)


def test_a_step_without_a_road_is_refused() -> None:
    with pytest.raises(ValueError, match="begin one"):
        roads_of.take(Roads(), roads_of.make_step(shipped.knowledge(), "current", *FIRST))
    with pytest.raises(KeyError, match="no option"):
        roads_of.make_step(shipped.knowledge(), "current", "leeches", Course.STABLE)


def test_going_back_keeps_what_comes_after() -> None:
    roads = roads_of.stand(walked(given_answers(**MIDGUT), FIRST, SECOND), 0, 0)
    assert current(roads).answers == given_answers(**MIDGUT)
    assert len(current(roads).steps) == 2


def test_the_same_treatment_again_goes_forward_on_the_same_road() -> None:
    whole = walked(given_answers(**MIDGUT), FIRST, SECOND)
    roads = roads_of.take(roads_of.stand(whole, 0, 1), current(whole).steps[1])
    assert roads == whole


def test_another_treatment_in_the_middle_parts_into_a_second_road() -> None:
    whole = walked(given_answers(**MIDGUT), FIRST, SECOND)
    step = roads_of.make_step(shipped.knowledge(), "current", *OTHER)
    roads = roads_of.take(roads_of.stand(whole, 0, 1), step)
    assert [[step.option for step in road.steps] for road in roads.roads] == [
        ["lanreotide_first", "prrt_lu_dotatate_advanced"],
        ["lanreotide_first", "everolimus_gi_advanced"],
    ]
    assert roads.active == 1
    assert [road.number for road in roads.roads] == [1, 2]


def test_a_correction_at_the_start_reaches_every_step_after_it() -> None:
    roads = roads_of.stand(walked(given_answers(**MIDGUT), FIRST, SECOND), 0, 0)
    roads = roads.record(given_answers(**MIDGUT | {"ki67_percent": 15}))
    assert current(roads_of.stand(roads, 0, 2)).answers["ki67_percent"] == 15


def test_an_answer_by_hand_belongs_to_the_step_where_it_was_given() -> None:
    roads = walked(given_answers(**MIDGUT), FIRST, SECOND)
    by_hand = {key: value for key, value in current(roads).answers.items() if key != "ecog"} | {"growth": "responding"}
    roads = roads.record(by_hand)
    assert current(roads).steps[1].edits == {"growth": "responding", "ecog": None}
    assert current(roads_of.stand(roads, 0, 1)).answers["ecog"] == 0
    assert current(roads_of.stand(roads, 0, 2)).answers == by_hand


def test_roads_are_named_and_dropped() -> None:
    roads = roads_of.fork(walked(given_answers(**MIDGUT), FIRST), 0, 1)
    roads = roads_of.rename(roads, 1, "Radioligand early")
    assert [road.name for road in roads.roads] == ["", "Radioligand early"]
    assert roads_of.drop(roads, 0) == Roads((roads.roads[1],), 0)
    assert roads_of.drop(roads_of.stand(roads, 0, 0), 1).active == 0
    assert roads_of.drop(roads_of.drop(roads, 0), 0) == Roads()


ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("take"), st.sampled_from([FIRST, SECOND, OTHER])),
        st.tuples(st.just("stand"), st.tuples(st.integers(0, 5), st.integers(0, 5))),
        st.tuples(st.just("fork"), st.tuples(st.integers(0, 5), st.integers(0, 5))),
        st.tuples(st.just("drop"), st.integers(0, 5)),
        st.tuples(st.just("answer"), st.sampled_from([("ecog", 2), ("growth", "responding"), ("ki67_percent", 4)])),
        st.tuples(st.just("forget"), st.sampled_from(["ecog", "growth"])),
    ),
    max_size=12,
)


def _acted(state: SessionState, action: str, what: object) -> SessionState:
    match action, what:
        case "take", (str(option), Course() as course):
            step = roads_of.make_step(shipped.knowledge(), "current", option, course)
            start = state.roads if state.roads.roads else roads_of.begin(state.roads, state.answers)
            return changes.travel(state, roads_of.take(start, step))
        case "answer", (str(feature), str() | int() as value):
            return changes.answer(state, feature, value)
        case "forget", str(feature):
            return changes.forget(state, feature)
    if not state.roads.roads:
        return state
    count = len(state.roads.roads)
    match action, what:
        case "drop", int(index):
            return changes.travel(state, roads_of.drop(state.roads, index % count))
        case _, (int(index), int(place)):
            road = state.roads.roads[index % count]
            go = roads_of.stand if action == "stand" else roads_of.fork
            return changes.travel(state, go(state.roads, index % count, place % (len(road.steps) + 1)))
    return state


@given(ACTIONS)
def test_the_answers_on_screen_are_always_those_of_the_place_where_one_stands(
    actions: list[tuple[str, object]],
) -> None:
    state = SessionState("current", given_answers(**MIDGUT))
    for action, what in actions:
        before = {road.number: road for road in state.roads.roads}
        state = _acted(state, action, what)
        road = state.roads.current
        assert road is None or road.answers == state.answers
        if action == "take":
            gone = [old for number, old in before.items() if _steps(state, number)[: len(old.steps)] != old.steps]
            assert gone == []


def _steps(state: SessionState, number: int) -> tuple[Step, ...]:
    return next(road.steps for road in state.roads.roads if road.number == number)


@given(st.dictionaries(st.sampled_from("ab"), st.frozensets(st.sampled_from("xyz"))))
def test_effects_do_what_they_say(answers: dict[str, Value]) -> None:
    there = apply([Add("a", "x")], answers)["a"]
    assert isinstance(there, frozenset)
    assert "x" in there
    assert "x" not in apply([Add("a", "x"), Remove("a", "x")], answers)["a"]  # type: ignore[operator]
    assert "a" not in apply([Forget("a")], answers)
    assert apply([Forget("b", "other")], answers) == answers
    assert apply([Put("a", "new", only_if_open=True)], answers)["a"] == answers.get("a", "new")


# --- kept in a patient file -------------------------------------------------------------------------------------------


@given(ACTIONS)
def test_roads_come_back_from_a_patient_file(actions: list[tuple[str, object]]) -> None:
    state = SessionState("current", given_answers(**MIDGUT))
    for action, what in actions:
        state = _acted(state, action, what)
    case = Case("", "current", state.answers, to_records(state.roads))
    read = parse_case(dump_case(case, shipped.knowledge().features), shipped.knowledge().features)
    assert from_records(read.roads, read.answers, shipped.knowledge()) == state.roads


def test_the_answers_of_a_file_hold_where_one_stands() -> None:
    roads = walked(given_answers(**MIDGUT), FIRST)
    answers = {**current(roads).answers, "ecog": 2}
    found = from_records(to_records(roads), answers, shipped.knowledge())
    assert current(found).answers == answers
    assert current(roads_of.stand(found, 0, 0)).answers["ecog"] == 0


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"option": "leeches"}, "no option “leeches” in an edition “current”"),
        ({"edition": "1066"}, "edition “1066”"),
        ({"outcome": "well"}, "“well” is not one of"),
    ],
)
def test_a_treatment_that_the_knowledge_lacks_is_named(change: dict[str, str], said: str) -> None:
    (record,) = to_records(walked(given_answers(**MIDGUT), FIRST))
    strange = replace(record, steps=(replace(record.steps[0], **change),))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=said):
        from_records((strange,), {}, shipped.knowledge())
