"""Answers that contradict each other are set aside by name, and never switch a contraindication off."""

from __future__ import annotations

from app.knowledge.conditions import AllOf, Answers, Condition, Interval, OneOf, Within
from app.knowledge.model import ConsistencyRule, Eligibility, Option, Role
from app.reasoning.assessment import Assessment, Status
from app.reasoning.conflicts import JOINT_RULE
from app.reasoning.reasoner import Reasoner
from tests import samples
from tests.reasoning.models import FEATURES, criterion, small

SITE_A, FIT, UNFIT = OneOf("site", ("a",)), OneOf("fit", (True,)), OneOf("fit", (False,))
FRAIL = Within("ecog", Interval(low=2))


def judged(answers: Answers, *rules: Condition) -> Assessment:
    """Assess by rules that forbid these: "low" asks for a low Ki-67 and bars the unfit, "any" bars the frail."""
    low = criterion("low", Within("ki67", Interval(high=20)))
    options = (
        Option("low", "t1", Role.FIRST_LINE, "Low", requires=(low,)),
        Option("any", "t2", Role.ADVANCED, "Any"),
    )
    barring = (
        Eligibility("t1", contraindications=(criterion("c1", UNFIT),)),
        Eligibility("t2", contraindications=(criterion("c2", FRAIL),)),
    )
    made = tuple(ConsistencyRule(f"rule{number}", rule, "No.") for number, rule in enumerate(rules))
    return Reasoner(small(FEATURES.values(), options, rules=made, eligibility=barring), "e").assess(answers)


def test_an_option_that_rests_on_contradicting_answers_needs_information() -> None:
    reasoner = Reasoner(samples.knowledge(), "current")
    answers: Answers = {"differentiation": "well", "growth": "stable", "sstr": "positive", "ki67": 30}
    assert reasoner.assess(answers).verdict("lanreotide").status is Status.NOT_APPLICABLE
    odd = reasoner.assess({**answers, "grade": "G1"})
    assert [conflict.features for conflict in odd.conflicts] == [("grade", "ki67")]
    assert odd.verdict("lanreotide").status is Status.NEEDS_INFORMATION
    assert set(odd.questions[:2]) == {"grade", "ki67"}
    assert not any(odd.outlook.effects(feature) for feature in odd.open)


def test_a_contraindication_counts_although_its_answer_contradicts_another() -> None:
    assessment = judged({"site": "a", "fit": False, "ki67": 5}, AllOf((SITE_A, UNFIT)))
    assert assessment.conflicts
    assert assessment.verdict("low").status is Status.CONTRAINDICATED
    assert [reason.holds for reason in assessment.verdict("low").reasons] == [True, True]
    other = assessment.verdict("any")
    assert (other.status, other.checks) == (Status.APPLICABLE, ("ecog",)), "what is not answered is not held against it"


def test_answers_that_only_all_rules_together_forbid_are_named_and_set_aside() -> None:
    rules = AllOf((SITE_A, UNFIT)), AllOf((FIT, FRAIL))
    assessment = judged({"ki67": 30, "ecog": 3, "site": "a"}, *rules)
    assert [(conflict.rule, conflict.features) for conflict in assessment.conflicts] == [(JOINT_RULE, ("ecog", "site"))]
    assert assessment.verdict("low").status is Status.NOT_APPLICABLE, "the Ki-67 contradicts nothing"
    assert assessment.verdict("any").status is Status.CONTRAINDICATED
