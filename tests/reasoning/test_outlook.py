"""What each answer would do, the ranking, and why a question no longer matters: compared with brute force."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from hypothesis import assume, given, settings

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Edition, Knowledge, Option
from app.reasoning.assessment import Assessment, Status
from app.reasoning.prospects import AnswerEffect
from app.reasoning.reasoner import Reasoner
from tests.reasoning.models import DOMAINS, answer_sets, completions, editions
from tests.reasoning.test_exact_verdicts import excluded, indicated, valid

MANY = settings(max_examples=60, deadline=None)


class Everyone:
    """All complete patients of a small edition, as sets of bits."""

    def __init__(self, edition: Edition) -> None:
        patients = list(completions({}))
        self.edition = edition
        self.valid = _bits(valid(edition, patient) for patient in patients)
        self.having = {
            (name, value): _bits(patient[name] == value for patient in patients)
            for name, values in DOMAINS.items()
            for value in values
        }
        self.indicated = {o.id: _bits(indicated(edition, o, p) for p in patients) for o in edition.options}
        self.excluded = {o.id: _bits(excluded(edition, o, p) for p in patients) for o in edition.options}

    def who(self, answers: Answers) -> int:
        """The patients who fit the answers and break no rule."""
        found = self.valid
        for item in answers.items():
            found &= self.having[item]
        return found

    def status(self, option: Option, who: int) -> Status:
        """The verdict on an option, as docs/reasoning.md defines it."""
        meant, barred = self.indicated[option.id], self.excluded[option.id]
        if not who & meant:
            return Status.NOT_APPLICABLE
        if not who & ~barred:
            return Status.CONTRAINDICATED
        return Status.NEEDS_INFORMATION if who & ~meant else Status.APPLICABLE

    def statuses(self, who: int) -> list[Status]:
        return [self.status(option, who) for option in self.edition.options]

    def can_matter(self, answers: Answers, feature: str) -> bool:
        """Say whether some further answers make a verdict hang on the feature."""
        others = [name for name in DOMAINS if name not in answers and name != feature]
        for values in product(*[(None, *DOMAINS[name]) for name in others]):
            further = {name: value for name, value in zip(others, values, strict=True) if value is not None}
            who = self.who({**answers, **further})
            before = self.statuses(who)
            parts = [who & self.having[feature, value] for value in DOMAINS[feature]]
            if any(self.statuses(part) != before for part in parts if part):
                return True
        return False

    def varies_with(self, answers: Answers, feature: str) -> bool:
        """Say whether two patients who differ in the feature only differ in something that a verdict rests on."""
        who = self.who(answers)
        for option in self.edition.options:
            meant, barred = self.indicated[option.id], self.excluded[option.id]
            if not who & meant:
                continue
            bases = [meant] if not who & ~barred else [meant, barred]
            for basis in bases:
                for other in self._others(answers, feature):
                    group = who & other
                    if group & basis and group & ~basis:
                        return True
        return False

    def _others(self, answers: Answers, feature: str) -> Iterator[int]:
        names = [name for name in DOMAINS if name != feature]
        for values in product(*[(answers[name],) if name in answers else DOMAINS[name] for name in names]):
            yield self.who(dict(zip(names, values, strict=True)))


def _bits(truths: Iterator[bool]) -> int:
    return sum(1 << place for place, truth in enumerate(truths) if truth)


def assessed(knowledge: Knowledge, answers: Answers) -> tuple[Everyone, Assessment]:
    everyone = Everyone(knowledge.edition("e"))
    assume(everyone.who(answers))
    return everyone, Reasoner(knowledge, "e").assess(answers)


def verdicts_after(assessment: Assessment, effect: AnswerEffect) -> Mapping[str, Status]:
    """The verdicts that an effect promises."""
    after = {verdict.option.id: verdict.status for verdict in assessment.verdicts}
    for status, options in (
        (Status.APPLICABLE, effect.applicable),
        (Status.NOT_APPLICABLE, effect.not_applicable),
        (Status.CONTRAINDICATED, effect.contraindicated),
        (Status.NEEDS_INFORMATION, effect.still_open),
    ):
        after.update(dict.fromkeys(options, status))
    return after


@MANY
@given(editions(), answer_sets)
def test_effects_are_what_the_answers_do(knowledge: Knowledge, answers: Answers) -> None:
    everyone, assessment = assessed(knowledge, answers)
    for feature in assessment.open:
        for effect in assessment.outlook.effects(feature):
            who = everyone.who({**answers, feature: nearest(feature, effect)})
            assert effect.possible is bool(who)
            expected = everyone.statuses(who) if who else everyone.statuses(everyone.who(answers))
            assert list(verdicts_after(assessment, effect).values()) == expected


@MANY
@given(editions(), answer_sets)
def test_questions_are_ranked_by_what_their_answers_decide(knowledge: Knowledge, answers: Answers) -> None:
    everyone, assessment = assessed(knowledge, answers)
    now = everyone.who(answers)
    expected = {}
    for feature in assessment.open:
        effects = [item for item in assessment.outlook.effects(feature) if item.possible]
        parts = [now & everyone.having[feature, nearest(feature, effect)] for effect in effects]
        waiting = [v.option.id for v in assessment.verdicts if feature in v.missing]
        decided = [
            sum(not part & everyone.indicated[o] or not part & ~everyone.indicated[o] for o in waiting)
            for part in parts
        ]
        expected[feature] = sum(decided) / max(len(parts), 1)
        assert abs(assessment.outlook.decides(feature) - expected[feature]) < 1e-9
    assert set(assessment.questions) == assessment.open
    assert assessment.outlook.first() == next(iter(assessment.questions), None)
    assert assessment.outlook.first(assessment.questions[:1]) == next(iter(assessment.questions[1:]), None)
    amounts = [round(expected[feature], 9) for feature in assessment.questions]
    assert amounts == sorted(amounts, reverse=True)


@MANY
@given(editions(), answer_sets)
def test_what_settles_a_question_is_enough_without_the_other_answers(knowledge: Knowledge, answers: Answers) -> None:
    everyone, assessment = assessed(knowledge, answers)
    for feature in assessment.settled:
        settlement = assessment.outlook.settlement(feature)
        assert settlement is not None
        alone = {name: answers[name] for name in settlement.answers}
        assert not everyone.can_matter(alone, feature)
        for option in everyone.edition.options:
            if option.id in settlement.out:
                assert everyone.status(option, everyone.who(alone)) is Status.NOT_APPLICABLE
        values = [value for value in DOMAINS[feature] if everyone.who({**alone, feature: value})]
        if settlement.follows:
            assert len({everyone.who({**alone, feature: value}) != 0 for value in values}) <= 1
    for feature in assessment.open:
        assert assessment.outlook.settlement(feature) is None


@MANY
@given(editions(most_rules=0), answer_sets)
def test_nothing_that_settles_a_question_can_be_left_out(knowledge: Knowledge, answers: Answers) -> None:
    everyone, assessment = assessed(knowledge, answers)
    for feature in assessment.settled:
        settlement = assessment.outlook.settlement(feature)
        assert settlement is not None
        for name in settlement.answers:
            fewer = {key: answers[key] for key in settlement.answers if key != name}
            assert everyone.varies_with(fewer, feature)


def nearest(feature: str, effect: AnswerEffect) -> Value:
    """The answer of the test's domain that falls into the same band."""
    if effect.interval is not None:
        return next(value for value in DOMAINS[feature] if effect.interval.contains(value))  # type: ignore[arg-type]
    return effect.value
