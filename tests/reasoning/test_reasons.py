"""What a verdict names: the answers that it still needs, in order, and the words of its reasons."""

from __future__ import annotations

from app.knowledge.conditions import AllOf, Answers, AnyOf, Condition, Interval, OneOf, Within
from app.knowledge.model import ConsistencyRule, Option, Role
from app.reasoning.assessment import Verdict
from app.reasoning.reasoner import Reasoner
from tests import samples
from tests.reasoning.models import CLASS, FEATURES, criterion, small

SITE_A, FIT, UNFIT = OneOf("site", ("a",)), OneOf("fit", (True,)), OneOf("fit", (False,))
HIGH = Within("ki67", Interval(low=20.0))


def judged(answers: Answers, *asked: Condition, never: Condition | None = None) -> Verdict:
    """The verdict on an option that asks for all of these, where a rule forbids `never`."""
    requires = tuple(criterion(f"r{number}", condition) for number, condition in enumerate(asked))
    rules = (ConsistencyRule("rule", never, "No."),) if never else ()
    option = Option("o", "t1", Role.FIRST_LINE, "One", requires=requires)
    knowledge = small(FEATURES.values(), (option,), derived=(CLASS,), rules=rules)
    return Reasoner(knowledge, "e").assess(answers).verdict("o")


def test_what_is_missing_stands_in_the_order_of_the_questions() -> None:
    assert judged({}, HIGH, FIT, SITE_A).missing == ("site", "fit", "ki67")


def test_what_no_answer_can_decide_is_not_missing() -> None:
    assert judged({}, AnyOf((FIT, UNFIT)), HIGH).missing == ("ki67",)


def test_what_follows_from_other_answers_is_not_missing() -> None:
    assert judged({"site": "a"}, AllOf((FIT, HIGH)), never=AllOf((SITE_A, UNFIT))).missing == ("ki67",)


def test_a_reason_tells_the_class_by_its_name() -> None:
    (reason,) = judged({"ki67": 50}, OneOf("class", ("low",))).reasons
    assert reason.answer == "Class: High"
    (reason,) = judged({}, OneOf("class", ("low",))).reasons
    assert reason.answer == "Class: Not known"


def test_a_class_that_is_open_names_what_it_can_be_and_one_that_follows_what_it_rests_on() -> None:
    reasoner = Reasoner(samples.knowledge(), "current")
    (still_open,) = reasoner.assess({"differentiation": "well"}).derived
    assert (still_open.value, still_open.possible) == (None, ("NET_G1", "NET_G2", "NET_G3"))
    (found,) = reasoner.assess({"growth": "slow", "grade": "G1", "differentiation": "well"}).derived
    assert (found.value, found.given) == ("NET_G1", ("differentiation", "grade")), "the grade rules a higher Ki-67 out"
