"""Why a question no longer matters, on editions small enough to see it at a glance."""

from __future__ import annotations

from app.knowledge.conditions import AllOf, Answers, AnyOf, Condition, Includes, Interval, OneOf, Within
from app.knowledge.model import ConsistencyRule, Eligibility, Option, Role
from app.reasoning.prospects import Settlement
from app.reasoning.reasoner import Reasoner
from tests.reasoning.models import FEATURES, criterion, small

SITE_A, FIT, HIGH = OneOf("site", ("a",)), OneOf("fit", (True,)), Within("ki67", Interval(low=20.0))
ABLE, GIVEN = Within("ecog", Interval(high=1)), Includes("prior", ("x",))


def reasoner(asked: Condition, *, never: Condition | None = None, caution: Condition | None = None) -> Reasoner:
    option = Option("o", "t1", Role.FIRST_LINE, "One", requires=(criterion("r", asked),))
    rules = (ConsistencyRule("rule", never, "No."),) if never else ()
    eligibility = (Eligibility("t1", cautions=(criterion("w", caution),)),) if caution else ()
    return Reasoner(small(FEATURES.values(), (option,), rules=rules, eligibility=eligibility), "e")


def settled(known: Reasoner, answers: Answers, feature: str) -> Settlement | None:
    return known.assess(answers).outlook.settlement(feature)


def test_of_two_answers_that_each_suffice_the_core_question_is_named() -> None:
    known = reasoner(AllOf((FIT, HIGH, GIVEN)))
    assert settled(known, {"fit": False, "ki67": 5}, "prior") == Settlement("prior", ("ki67",), False, ("o",), (), ())


def test_one_answer_is_named_before_two_that_suffice_together() -> None:
    known = reasoner(AllOf((AnyOf((SITE_A, HIGH)), ABLE, GIVEN)))
    one = settled(known, {"site": "b", "ki67": 5, "ecog": 3}, "prior")
    assert one is not None
    assert one.answers == ("ecog",)
    two = settled(known, {"site": "b", "ki67": 5, "ecog": 1}, "prior")
    assert two is not None
    assert two.answers == ("site", "ki67")


def test_an_option_that_applies_anyway_is_decided_and_may_still_get_a_caution() -> None:
    applies = AnyOf((SITE_A, GIVEN))
    assert settled(reasoner(applies), {"site": "a"}, "prior") == Settlement("prior", ("site",), False, (), ("o",), ())
    careful = settled(reasoner(applies, caution=GIVEN), {"site": "a"}, "prior")
    assert careful == Settlement("prior", ("site",), False, (), ("o",), ("o",))
    out = settled(reasoner(AllOf((SITE_A, GIVEN)), caution=GIVEN), {"site": "b"}, "prior")
    assert out == Settlement("prior", ("site",), False, ("o",), (), ()), "one that is out gets none"


def test_what_a_rule_leaves_one_answer_follows() -> None:
    known = reasoner(AllOf((FIT, HIGH)), never=AllOf((SITE_A, OneOf("fit", (False,)))))
    assert settled(known, {"site": "a"}, "fit") == Settlement("fit", ("site",), True, (), (), ())
    assert settled(known, {"site": "b"}, "fit") is None


def test_an_effect_names_the_options_that_need_more_and_counts_those_it_decides() -> None:
    assessment = reasoner(AllOf((FIT, HIGH))).assess({})
    fit, unfit = assessment.outlook.effects("fit")
    assert (fit.value, fit.still_open, fit.decided) == (True, ("o",), 0)
    assert (unfit.value, unfit.not_applicable, unfit.decided) == (False, ("o",), 1)
