"""What a click on a branch proposes."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest

from app.knowledge.conditions import AllOf, AnyOf, Condition, CountWithin, Includes, Interval, Not, OneOf, Within
from app.knowledge.model import Branch
from app.session.branch_answers import BranchAnswers, Proposal
from tests.session.editions import at_least, below, branch, features, small_edition

NUMBERS = count()
BRANCHES = {item.id: item for decision in small_edition().decisions for item in decision.branches}


@pytest.fixture(scope="module")
def answers() -> BranchAnswers:
    return BranchAnswers(small_edition(), features())


def propose(answers: BranchAnswers, condition: Condition | Branch, **known) -> Proposal:
    asked = condition if isinstance(condition, Branch) else branch(f"b{next(NUMBERS)}", "Branch", condition)
    return answers.propose(asked, known)


def single(proposal: Proposal):
    assert proposal.single is not None
    return proposal.single.feature, proposal.single.value


def offered(proposal: Proposal) -> dict[str, list[object]]:
    return {ask.feature: [choice.value for choice in ask.choices] for ask in proposal.asks}


def test_one_value_of_a_choice_is_the_answer(answers):
    assert single(propose(answers, OneOf("growth", ("stable",)))) == ("growth", "stable")


def test_a_boolean_branch_is_the_answer_either_way(answers):
    assert single(propose(answers, OneOf("fit", (False,)))) == ("fit", False)
    assert single(propose(answers, Not(OneOf("fit", (True,))))) == ("fit", False)


def test_all_but_one_value_excluded_leaves_one_answer(answers):
    condition = Not(OneOf("growth", ("stable", "slow_progression")))
    assert single(propose(answers, condition)) == ("growth", "rapid_progression")


def test_several_values_are_offered(answers):
    proposal = propose(answers, OneOf("growth", ("stable", "slow_progression")))
    assert proposal.single is None
    assert offered(proposal) == {"growth": ["stable", "slow_progression"]}
    assert [choice.label for choice in proposal.asks[0].choices] == ["Stable", "Slow progression"]


def test_the_present_answer_is_marked_and_can_be_taken_back(answers):
    proposal = propose(answers, OneOf("growth", ("stable",)), growth="stable")
    assert proposal.truth is True
    assert proposal.single is not None
    assert proposal.single.present
    assert proposal.single.rest is None


def test_another_answer_of_the_same_feature_does_not_hide_the_branch(answers):
    proposal = propose(answers, OneOf("growth", ("stable",)), growth="slow_progression")
    assert proposal.truth is False
    assert single(proposal) == ("growth", "stable")


def test_one_value_of_a_multi_feature_joins_what_is_known(answers):
    condition = Includes("syndromes", ("carcinoid",))
    assert single(propose(answers, condition)) == ("syndromes", frozenset({"carcinoid"}))
    known = propose(answers, condition, syndromes=frozenset({"gastrinoma"}))
    assert single(known) == ("syndromes", frozenset({"carcinoid", "gastrinoma"}))


def test_taking_one_value_back_leaves_the_others(answers):
    both = frozenset({"carcinoid", "gastrinoma"})
    proposal = propose(answers, Includes("syndromes", ("carcinoid",)), syndromes=both)
    assert proposal.single is not None
    assert proposal.single.rest == frozenset({"gastrinoma"})
    only = propose(answers, Includes("syndromes", ("carcinoid",)), syndromes=frozenset({"carcinoid"}))
    assert only.single is not None
    assert only.single.rest is None, "nothing left is not the same as none: back to not known"


def test_none_of_the_values_is_answered_as_none(answers):
    condition = Not(Includes("syndromes", ("carcinoid", "insulinoma", "gastrinoma")))
    assert single(propose(answers, condition)) == ("syndromes", frozenset())


def test_not_this_one_is_not_mistaken_for_none_at_all(answers):
    condition = Not(Includes("syndromes", ("carcinoid",)))
    proposal = propose(answers, condition)
    assert proposal.single is None
    assert offered(proposal) == {"syndromes": [frozenset(), frozenset({"insulinoma"}), frozenset({"gastrinoma"})]}
    both = frozenset({"carcinoid", "gastrinoma"})
    assert single(propose(answers, condition, syndromes=both)) == ("syndromes", frozenset({"gastrinoma"}))


def test_taking_back_what_a_branch_does_not_name_forgets_the_answer(answers):
    proposal = propose(answers, Not(Includes("syndromes", ("carcinoid",))), syndromes=frozenset({"gastrinoma"}))
    assert proposal.single is not None
    assert proposal.single.present
    assert proposal.single.rest is None


def test_at_least_two_of_some_values_cannot_be_answered_by_one_click(answers):
    condition = CountWithin("syndromes", ("carcinoid", "insulinoma"), Interval(low=2))
    assert propose(answers, condition).single is None
    one = propose(answers, condition, syndromes=frozenset({"carcinoid"}))
    assert single(one) == ("syndromes", frozenset({"carcinoid", "insulinoma"}))


def test_a_number_is_asked_for_with_its_range(answers):
    low = propose(answers, BRANCHES["index_low"])
    assert low.single is None
    assert low.asks[0].ranges == (Interval(0, 10, True, False),)
    assert propose(answers, BRANCHES["index_high"]).asks[0].ranges == (Interval(10, 100, True, True),)


def test_two_ranges_stay_two_ranges(answers):
    proposal = propose(answers, AnyOf((below("ki67", 3), at_least("ki67", 20))))
    assert proposal.asks[0].ranges == (Interval(0, 3, True, False), Interval(20, 100, True, True))


def test_a_single_number_between_two_ranges_is_cut_out(answers):
    ranges = propose(answers, Not(_exactly("ki67", 20))).asks[0].ranges
    assert ranges == (Interval(0, 20, True, False), Interval(20, 100, False, True))


def test_few_whole_numbers_are_offered_one_by_one(answers):
    proposal = propose(answers, below("ecog", 2))
    assert offered(proposal) == {"ecog": [0, 1]}
    assert single(propose(answers, below("ecog", 1))) == ("ecog", 0)


def test_many_whole_numbers_are_a_range(answers):
    wide = replace(features()["ecog"], high=6)
    asked = BranchAnswers(small_edition(), {**features(), "ecog": wide})
    assert offered(propose(asked, at_least("ecog", 1))) == {"ecog": [1, 2, 3, 4, 5, 6]}
    (ask,) = propose(asked, at_least("ecog", 0)).asks
    assert (ask.choices, ask.ranges) == ((), (Interval(0, 6),))


def test_what_is_left_of_an_answer_is_not_mixed_up_with_the_like_of_another_feature():
    known = {**features(), "refused": replace(features()["syndromes"], id="refused")}
    asked = BranchAnswers(small_edition(), known)
    condition = AllOf((Includes("syndromes", ("carcinoid",)), Not(Includes("refused", ("gastrinoma",)))))
    (choice,) = propose(asked, condition, syndromes=frozenset({"carcinoid", "gastrinoma"})).asks[0].choices
    assert (choice.present, choice.rest) == (True, frozenset({"gastrinoma"}))


def test_an_answer_that_fits_is_the_only_one_on_offer(answers):
    proposal = propose(answers, Includes("syndromes", ("carcinoid", "insulinoma")), syndromes=frozenset({"carcinoid"}))
    assert offered(proposal) == {"syndromes": [frozenset({"carcinoid"})]}


def test_a_derived_feature_of_one_answer_is_asked_for_directly(answers):
    proposal = propose(answers, BRANCHES["pace_moving"])
    assert [item.id for item in proposal.derived] == ["progressing"]
    assert offered(proposal) == {"growth": ["slow_progression", "rapid_progression"]}


def test_a_derived_feature_of_two_answers_asks_for_both(answers):
    proposal = propose(answers, BRANCHES["well_low"])
    assert [ask.feature for ask in proposal.asks] == ["ki67", "mitoses"]
    assert proposal.single is None


def test_several_features_are_asked_one_by_one_and_never_answered_at_once(answers):
    condition = AllOf((OneOf("fit", (True,)), OneOf("growth", ("stable",))))
    proposal = propose(answers, condition)
    assert offered(proposal) == {"fit": [True], "growth": ["stable"]}
    assert proposal.single is None
    assert not proposal.asks[0].choices[0].decides
    after = propose(answers, condition, fit=True)
    assert next(ask for ask in after.asks if ask.feature == "growth").choices[0].decides


def test_a_branch_that_other_answers_have_closed_still_shows_what_it_needs(answers):
    condition = AllOf((OneOf("fit", (True,)), OneOf("growth", ("stable",))))
    assert offered(propose(answers, condition, fit=False)) == {"fit": [True], "growth": ["stable"]}


def test_a_branch_that_is_always_true_asks_nothing(answers):
    proposal = propose(answers, AllOf(()))
    assert proposal.asks == ()
    assert proposal.single is None


def _exactly(feature: str, value: float):
    return AllOf((at_least(feature, value), Not(AnyOf((below(feature, value), _above(feature, value))))))


def _above(feature: str, value: float):
    return Within(feature, Interval(low=value, low_included=False))
