"""Making single-best-answer questions of each kind about one patient; what does not come out clean is dropped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import TypeVar

from app.knowledge.conditions import Answers, Condition, features_of
from app.knowledge.model import Asked, Kind, Option
from app.reasoning.assessment import OUT, Assessment, Reason, Status
from app.reasoning.comparison import Kind as Difference
from app.reasoning.comparison import compare, then_and_now
from app.reasoning.definitions import Definitions
from app.reasoning.what_if import Change
from app.teaching.engine import Engine, speaks_against
from app.teaching.examine import LEAD, best
from app.teaching.questions import Choice, Question, QuestionKind, change_choice, changed, family_of
from app.teaching.topics import fits, option_topics
from app.teaching.variation import may_change, single_changes

WRONG = 4
"""So many wrong choices at most, and one fewer at least."""

_ALIKE = 2
"""So many wrong choices may fail by the same criterion."""

_LOOKED_AT = 8
"""Options whose changes are gathered for one question; more would cost time and bring the same changes."""

_STEM = 6
"""So many letters in common make one word of two, as in "steatorrhoea" and "steatorrhoeic"."""

_COMMON = frozenset({"with", "liver", "tumour", "metastases", "Resectability", "therapy", "treatment", "disease"})
"""Words that give nothing away."""

_HIDDEN = (5, 8)
"""So many findings, at least and at most, are taken back before it is asked what to ask next."""

_WORTH = 2.0
"""A best next question decides so many options at least."""

_ALWAYS_KNOWN = frozenset({"primary_site", "hormonal_syndromes"})
"""Whoever asks what to ask next knows the organ and has looked at the patient."""

_OF_TREATMENT = frozenset({"progressed_on_ssa", "platinum_outcome", "months_controlled_by_prrt"})
"""What would tell of a treatment that is not known."""

_FOLLOWING = ("grade",)
"""What nobody leaves out of a question because it is not known: it follows from other findings."""

_Item = TypeVar("_Item")


@dataclass(frozen=True)
class Draft:
    """A question before its facts and level are settled. `near`: wrong choices that are near, `number`: a limit."""

    question: Question
    near: int
    number: bool
    about: tuple[Option, ...]


@dataclass(frozen=True)
class Wish:
    """Whom and what a question is to be about, and how hard it may be (None: any)."""

    engine: Engine
    edition: str
    answers: Answers
    topics: tuple[str, ...]
    level: int | None
    random: Random

    def wants(self, option: Option) -> bool:
        """Say whether the role and therapy of an option are among those wished for."""
        return fits(option_topics(option, self.engine.knowledge), self.topics, ("role", "therapy"))


def make(kind: QuestionKind, wish: Wish) -> Draft | None:
    """Make a question of a kind; None when this patient does not yield one."""
    makers = {
        QuestionKind.APPLIES: _applies,
        QuestionKind.CHANGE: _change,
        QuestionKind.NEXT: _next,
        QuestionKind.EDITIONS: _editions,
    }
    return makers[kind](wish)


def _applies(wish: Wish) -> Draft | None:
    """Which of these applies: one that does, and options of the same family that each fail exactly one criterion."""
    engine, random = wish.engine, wish.random
    assessment = engine.assess(wish.edition, wish.answers)
    asked = [item for item in assessment.verdicts if engine.asked_about(assessment, item.option)]
    keys = [item.option for item in asked if engine.plainly_applies(assessment, item) and wish.wants(item.option)]
    if not keys:
        return None
    key = random.choice(keys)
    arguable = engine.arguable(assessment)
    family = family_of(key.role)
    outs = [
        (item.option, failing[0])
        for item in asked
        if item.option.role in family and item.option.therapy not in arguable
        if (failing := engine.failing(assessment, item.option.id)) is not None and len(failing) == 1
    ]
    wrong = _spread(_ordered(wish, assessment, _shuffled(outs, random)))
    if len(wrong) < WRONG - 1:
        return None
    veiled = [item for item in wrong if not _names_itself(*item)]
    near = sum(_one_answer_away(engine, assessment, option) for option, _ in veiled)
    number = any(_decided_by_numbers(engine, assessment, reason) for _, reason in veiled)
    options = (key, *(option for option, _ in wrong))
    question = _question(QuestionKind.APPLIES, wish, [Choice(option.id) for option in options])
    return Draft(question, near, number, (key,))


def _change(wish: Wish) -> Draft | None:
    """Which single change would bring an option in, or take it out; the others leave its verdict as it is."""
    engine, random = wish.engine, wish.random
    assessment = engine.assess(wish.edition, wish.answers)
    subjects = [
        item for item in assessment.verdicts if engine.asked_about(assessment, item.option) and wish.wants(item.option)
    ]
    settled = [item for item in subjects if item.status in OUT or engine.plainly_applies(assessment, item)]
    for subject in _shuffled(settled, random)[:_LOOKED_AT]:
        into = subject.status in OUT
        option = subject.option
        if into and (option.therapy in engine.arguable(assessment) or _tells_its_way_in(assessment, option)):
            continue
        found = single_changes(engine, wish.edition, wish.answers, option.id)
        keys = [item for item in found if _is_key(item, into=into) and not _gives_away(engine, item, option)]
        keys = [item for item in keys if into or not _is_safety(engine, item)]
        if keys:
            key = random.choice(keys)
            wrong = _other_changes(wish, assessment, option, key)
            if len(wrong) >= WRONG - 1:
                choices = [change_choice(item, engine.knowledge) for item in (key, *wrong)]
                question = replace(_question(QuestionKind.CHANGE, wish, choices), subject=option.id, into=into)
                read = {part.feature for item in found for part in item.parts}
                near = sum(item.parts[0].feature in read for item in wrong)
                return Draft(question, near, _is_number(engine, key.parts[0].feature), (option,))
    return None


def _next(wish: Wish) -> Draft | None:
    """Which answer would decide most: some findings are taken back, and the first question beats the others clearly."""
    engine, random = wish.engine, wish.random
    features, usual = engine.knowledge.features, engine.patients.unremarkable
    told = [name for name in wish.answers if name not in usual and name not in _ALWAYS_KNOWN]
    hidden = random.sample(told, min(len(told), random.randint(*_HIDDEN)))
    if "prior_therapies" in hidden:
        hidden += sorted(_OF_TREATMENT & wish.answers.keys() - set(hidden))
    if "growth" in hidden and "months_stable" in wish.answers and "months_stable" not in hidden:
        hidden.append("months_stable")
    answers = {name: value for name, value in wish.answers.items() if name not in hidden}
    assessment = engine.assess(wish.edition, answers)
    if assessment.conflicts or not assessment.questions:
        return None
    outlook, key = assessment.outlook, assessment.questions[0]
    most = outlook.decides(key)
    unanswered = [*hidden, *(name for name in _FOLLOWING if name not in wish.answers and random.random() < 0.5)]
    wrong = [
        name
        for name in unanswered
        if name != key and outlook.decides(name) * LEAD <= most and _is_worth_asking(assessment, name)
    ]
    if most < _WORTH or len(wrong) < WRONG - 1:
        return None
    chosen = _shuffled(wrong, random)[:WRONG]
    question = _question(QuestionKind.NEXT, replace(wish, answers=answers), [Choice(name) for name in (key, *chosen)])
    return Draft(question, sum(name in assessment.open for name in chosen), features[key].kind is Kind.NUMBER, ())


def _editions(wish: Wish) -> Draft | None:
    """Which therapy was gained, or lost, between the historical edition and the one in use."""
    engine, random, knowledge = wish.engine, wish.random, wish.engine.knowledge
    names = then_and_now(knowledge)
    if wish.edition not in names:
        return None
    past, now = (engine.assess(name, wish.answers) for name in names)
    into = random.random() < 0.6
    kind = Difference.GAINED if into else Difference.LOST
    rows = [row for row in compare(knowledge, past, now).rows if row.kind is kind and row.changes]
    sides = {row.therapy: (row.right if into else row.left).deciding[0].option for row in rows}
    asked = {name: option for name, option in sides.items() if name not in engine.patients.not_asked}
    keys = [name for name, option in asked.items() if _differs(past, now, name, into=into) and wish.wants(option)]
    if not keys:
        return None
    key = random.choice(keys)
    family = family_of(sides[key].role)
    others = dict.fromkeys(
        item.option.therapy
        for side in (now, past)
        for item in side.verdicts
        if item.option.role in family and engine.asked_about(side, item.option)
    )
    wrong = [name for name in others if name not in sides and _is_alike(past, now, name)]
    chosen = _balanced(past, _shuffled(wrong, random))
    if len(chosen) < WRONG - 1:
        return None
    choices = [Choice(name) for name in (key, *chosen)]
    question = replace(_question(QuestionKind.EDITIONS, replace(wish, edition=names[1]), choices), into=into)
    cls = knowledge.therapies[key].cls
    near = sum(knowledge.therapies[name].cls == cls for name in chosen)
    return Draft(question, near, number=False, about=(sides[key],))


def _question(kind: QuestionKind, wish: Wish, choices: Sequence[Choice]) -> Question:
    """A question whose first choice is right, its choices put into random order."""
    order = _shuffled(range(len(choices)), wish.random)
    mixed = tuple(choices[place] for place in order)
    return Question("", kind, wish.edition, wish.answers, (), mixed, order.index(0))


def _shuffled(items: Sequence[_Item], random: Random) -> list[_Item]:
    return random.sample(items, len(items))


def _spread(outs: Sequence[tuple[Option, Reason]]) -> list[tuple[Option, Reason]]:
    """Wrong options of different therapies, few of which fail by the same criterion."""
    chosen: list[tuple[Option, Reason]] = []
    for option, reason in outs:
        alike = sum(other.criterion.id == reason.criterion.id for _, other in chosen)
        if alike < _ALIKE and all(option.therapy != other.therapy for other, _ in chosen):
            chosen.append((option, reason))
    return chosen[:WRONG]


def _one_answer_away(engine: Engine, assessment: Assessment, option: Option) -> bool:
    changes = engine.explain(assessment, option.id).changes
    return any(len(item.parts) == 1 and item.status is Status.APPLICABLE and not item.lasting for item in changes)


def _ordered(wish: Wish, assessment: Assessment, outs: list[tuple[Option, Reason]]) -> list[tuple[Option, Reason]]:
    """The near ones first where a hard question is wanted, last where an easy one is; never those told by name."""
    veiled = sorted(outs, key=lambda out: _names_itself(*out))
    if wish.level not in (1, 3):
        return veiled
    easy = wish.level == 1
    return sorted(
        veiled,
        key=lambda out: (not easy and _names_itself(*out), _one_answer_away(wish.engine, assessment, out[0]) is easy),
    )


def _names_itself(option: Option, reason: Reason) -> bool:
    """Say whether an option's name tells what it fails by, as "first in NEC" in somebody without a carcinoma."""
    name = option.label.lower()
    words = (word.strip(".,:;()") for word in reason.criterion.text.split())
    return any(
        word[:_STEM].lower() in name for word in words if word not in _COMMON and (len(word) >= 4 or word.isupper())
    )


def _tells_its_way_in(assessment: Assessment, option: Option) -> bool:
    """Say whether an option's name holds what is missing, as "first in NET G3" in somebody with NET G2."""
    against = filter(speaks_against, assessment.verdict(option.id).reasons)
    return any(_names_itself(option, reason) for reason in against)


def _decided_by_numbers(engine: Engine, assessment: Assessment, reason: Reason) -> bool:
    expand = Definitions(engine.knowledge.edition(assessment.edition).derived).expand
    condition: Condition = expand(reason.criterion.condition)
    return all(_is_number(engine, name) for name in features_of(condition))


def _is_number(engine: Engine, feature: str) -> bool:
    return engine.knowledge.features[feature].kind is Kind.NUMBER


def _is_key(change: Change, *, into: bool) -> bool:
    return change.status is Status.APPLICABLE if into else change.status in OUT


def _is_safety(engine: Engine, change: Change) -> bool:
    """Values that endanger make poor choices beside other findings: they look wrong, or right, by themselves."""
    return engine.knowledge.features[change.parts[0].feature].asked is Asked.SAFETY


def _gives_away(engine: Engine, change: Change, option: Option) -> bool:
    """Say whether the option's own name holds the finding that is asked for."""
    words = engine.knowledge.features[change.parts[0].feature].label.lower().split()
    name = option.label.lower()
    return any(word[:_STEM] in name for word in words if len(word) >= _STEM)


def _other_changes(wish: Wish, assessment: Assessment, subject: Option, key: Change) -> list[Change]:
    """Changes that matter to other options and leave the subject as it is, each of another finding."""
    engine, random = wish.engine, wish.random
    before = assessment.verdict(subject.id)
    family = family_of(subject.role)
    others = [item.option for item in assessment.verdicts if item.option.role in family and item.option != subject]
    chosen: dict[str, Change] = {}
    for option in _shuffled(others, random)[: 3 * _LOOKED_AT]:
        for change in _changes_at(wish, assessment, option):
            feature = change.parts[0].feature
            if feature == key.parts[0].feature or feature in chosen:
                continue
            if _is_safety(engine, change) and not _is_safety(engine, key):
                continue
            after = engine.assess(wish.edition, changed(wish.answers, change))
            verdict = after.verdict(subject.id)
            if verdict.status is before.status and not set(verdict.cautions) - set(before.cautions):
                chosen[feature] = change
                break
        if len(chosen) == WRONG:
            break
    return list(chosen.values())


def _changes_at(wish: Wish, assessment: Assessment, option: Option) -> Iterator[Change]:
    found = wish.engine.explain(assessment, option.id).changes
    single = (change for change in found if len(change.parts) == 1)
    return (change for change in single if may_change(wish.engine, wish.edition, wish.answers, change))


def _is_worth_asking(assessment: Assessment, feature: str) -> bool:
    """A wrong choice is still open, or the patient's answers are why it no longer matters."""
    if feature in assessment.open:
        return True
    settlement = assessment.outlook.settlement(feature)
    return settlement is not None and bool(settlement.answers)


def _differs(past: Assessment, now: Assessment, therapy: str, *, into: bool) -> bool:
    """Say whether a therapy applies on one side only, and is definitely off the table on the other."""
    gone, come = (past, now) if into else (now, past)
    return best(gone, therapy) in (*OUT, None) and best(come, therapy) is Status.APPLICABLE


def _is_alike(past: Assessment, now: Assessment, therapy: str) -> bool:
    sides = best(past, therapy), best(now, therapy)
    return Status.NEEDS_INFORMATION not in sides and (sides[0] is Status.APPLICABLE) is (sides[1] is Status.APPLICABLE)


def _balanced(past: Assessment, therapies: Sequence[str]) -> list[str]:
    """Therapies that apply in both editions first among equals, so that neither kind fills the choices alone."""
    both = [name for name in therapies if best(past, name) is Status.APPLICABLE]
    neither = [name for name in therapies if name not in both]
    half = WRONG // 2
    return [*both[:half], *neither[: WRONG - len(both[:half])]]
