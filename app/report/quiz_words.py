"""Generated questions in words: the patient, what is asked, the choices, and what the engine says of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.knowledge.conditions import Value
from app.knowledge.model import Criterion, Knowledge, Option
from app.knowledge.references import source_short
from app.patient.answers import answer_text
from app.reasoning.assessment import OUT, Assessment, Reason, ReasonKind, Status
from app.reasoning.comparison import then_and_now
from app.reasoning.what_if import Change
from app.report.change_words import change_words, proposal_words
from app.report.question_words import effect_words, settlement_words
from app.report.words import STATUS_IN_SENTENCE, reason_words
from app.teaching.engine import Engine
from app.teaching.examine import Examination, Examined
from app.teaching.questions import Choice, Question, QuestionKind, derived_value, family_of

UNREMARKABLE = "All else that is asked for before treatment is unremarkable."
NOT_KNOWN = (
    "Organ function, fitness and history are unremarkable where nothing is told; other findings are not known yet."
)

_NAMED = 4
"""So many other options are named; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Point:
    """One statement of an explanation with its sources in a few words."""

    text: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """What the engine says of one choice: its name, whether it is right, the verdict, why, and where it would turn."""

    choice: str
    right: bool
    verdict: str
    points: tuple[Point, ...]
    boundary: str = ""


def title_words(question: Question, assessment: Assessment, knowledge: Knowledge) -> str:
    """Name the patient in a few words, e.g. "NET G2, small intestine, with liver metastases"."""
    edition = knowledge.edition(assessment.edition)
    names = ("who_class_2022", "who_class_2010")
    value = derived_value(assessment, names)
    cases = (case for item in edition.derived if item.id in names for case in item.cases)
    label = next((case.label for case in cases if case.value == value), "Neuroendocrine tumour")
    site = answer_text(knowledge.features["primary_site"], question.answers.get("primary_site"))
    return f"{label}, {site[:1].lower()}{site[1:]}, with liver metastases"


def item_words(question: Question, assessment: Assessment, knowledge: Knowledge) -> str:
    """Patient and question in one line, to tell questions of a kind apart."""
    return f"{title_words(question, assessment, knowledge)}: {ask_words(question, knowledge)}"


def stem_words(question: Question, knowledge: Knowledge) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The facts told, by the groups of the patient form: heading and answers with their labels."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for group in knowledge.groups:
        features = [knowledge.features[name] for name in question.facts if knowledge.features[name].group == group.id]
        if features:
            words = ((item.label, answer_text(item, question.answers[item.id])) for item in features)
            told = (answer if label == group.label else f"{label}: {answer}" for label, answer in words)
            found.append((group.label, tuple(told)))
    return tuple(found)


def rest_words(question: Question) -> str:
    """What holds of all that is not told; where the next question is asked for, not all of it is known."""
    return NOT_KNOWN if question.kind is QuestionKind.NEXT else UNREMARKABLE


def ask_words(question: Question, knowledge: Knowledge) -> str:
    """What is asked."""
    past, now = (knowledge.edition(name).label for name in then_and_now(knowledge) or (question.edition,) * 2)
    match question.kind:
        case QuestionKind.APPLIES:
            return "By its criteria, which of these applies to this patient?"
        case QuestionKind.CHANGE:
            name = _option(question.subject, question.edition, knowledge).label
            if question.into:
                return f"“{name}” does not apply to this patient. Which single change would bring it in?"
            return f"“{name}” applies to this patient. Which single change would take it out?"
        case QuestionKind.NEXT:
            return "Which answer would decide the most of what is still open?"
        case QuestionKind.EDITIONS if question.into:
            return f"Which of these applies to this patient in the edition “{now}”, but did not in “{past}”?"
        case QuestionKind.EDITIONS:
            return f"Which of these applied to this patient in the edition “{past}”, but does not in “{now}”?"


def choice_words(choice: Choice, question: Question, knowledge: Knowledge) -> str:
    """Name a choice."""
    match question.kind:
        case QuestionKind.APPLIES:
            return _option(choice.id, question.edition, knowledge).label
        case QuestionKind.EDITIONS:
            return knowledge.therapies[choice.id].label
        case QuestionKind.NEXT:
            return knowledge.features[choice.id].label
        case QuestionKind.CHANGE:
            answers = choice.change.answers if choice.change is not None else {}
            return "; ".join(_proposed(name, value, question, knowledge) for name, value in answers.items())


def replies(examination: Examination, engine: Engine) -> tuple[Reply, ...]:
    """What the engine says of each choice, in the order of the choices."""
    return tuple(_reply(item, examination, engine) for item in examination.choices)


def _reply(item: Examined, examination: Examination, engine: Engine) -> Reply:
    question, knowledge = examination.question, engine.knowledge
    words = choice_words(item.choice, question, knowledge)
    match question.kind:
        case QuestionKind.APPLIES:
            verdict, points = _applies(item, examination.assessment, knowledge)
        case QuestionKind.CHANGE:
            verdict, points = _after_change(item, examination, engine)
        case QuestionKind.NEXT:
            verdict, points = _asked(item, examination.assessment, knowledge)
        case QuestionKind.EDITIONS:
            verdict, points = _two_editions(item, knowledge)
    return Reply(words, item.right is True, verdict, tuple(points), _boundary(item, examination, engine))


def _applies(item: Examined, assessment: Assessment, knowledge: Knowledge) -> tuple[str, Iterable[Point]]:
    if item.verdict is None or item.verdict.status is not Status.APPLICABLE:
        status = STATUS_IN_SENTENCE[item.verdict.status] if item.verdict is not None else ""
        return f"{status.capitalize()}; one criterion is against it", _reasons(item.failing, knowledge)
    for_it = (reason for reason in item.verdict.reasons if reason.kind is not ReasonKind.CONTRAINDICATION)
    points = [*_reasons(for_it, knowledge), *_strengths(item.verdict.option, knowledge)]
    if item.verdict.checks:
        names = ", ".join(knowledge.features[name].label for name in item.verdict.checks)
        points.append(Point(f"To be checked before it is used: {names}"))
    points += _besides(item.verdict.option, assessment)
    return "Applicable", points


def _besides(option: Option, assessment: Assessment) -> list[Point]:
    """What applies for the same purpose without being among the choices: a question names one of several ways."""
    family = family_of(option.role)
    others = [
        item.option.label
        for item in assessment.verdicts
        if item.status is Status.APPLICABLE and item.option.role in family and item.option.id != option.id
    ]
    more = f" and {len(others) - _NAMED} more" if len(others) > _NAMED else ""
    return (
        [Point(f"Not among the choices, but applicable as well: {', '.join(others[:_NAMED])}{more}")] if others else []
    )


def _after_change(item: Examined, examination: Examination, engine: Engine) -> tuple[str, Iterable[Point]]:
    """What stands against the option: after the change, or where that brings it in, before it."""
    if item.verdict is None:
        return "", ()
    words = f"Then {STATUS_IN_SENTENCE[item.verdict.status]}"
    if item.verdict.status is not Status.APPLICABLE:
        return words, _reasons(item.failing, engine.knowledge)
    if not examination.question.into:
        return words, ()
    before = _reasons(engine.failing(examination.assessment, examination.question.subject) or (), engine.knowledge)
    return words, [Point(f"Without it fails: {point.text}", point.sources) for point in before]


def _asked(item: Examined, assessment: Assessment, knowledge: Knowledge) -> tuple[str, Iterable[Point]]:
    if item.choice.id not in assessment.open:
        return "Can no longer change a verdict", (Point(settlement_words(item.settlement, assessment, knowledge)),)
    feature = knowledge.features[item.choice.id]
    effects = [effect for effect in assessment.outlook.effects(item.choice.id) if effect.possible]
    points = (Point(f"{answer_text(feature, effect.value)}: {effect_words(effect)}") for effect in effects)
    return f"Expected to decide {item.decides:.1f} of the options still open", points if item.right else ()


def _two_editions(item: Examined, knowledge: Knowledge) -> tuple[str, Iterable[Point]]:
    past, now = (knowledge.edition(name).label for name in then_and_now(knowledge))
    then_words, now_words = (
        STATUS_IN_SENTENCE[status] if status is not None else "not in this edition" for status in (item.then, item.now)
    )
    return f"{past}: {then_words}. {now}: {now_words}", _why_editions(item, knowledge)


def _why_editions(item: Examined, knowledge: Knowledge) -> Iterator[Point]:
    if item.row is None:
        return
    for change in item.row.changes:
        yield Point(f"{change.year}: {change.text}", _sources(change.sources, knowledge))
    for ground in item.row.grounds:
        if ground.reason is not None:
            yield from _reasons((ground.reason,), knowledge)


def _boundary(item: Examined, examination: Examination, engine: Engine) -> str:
    """The nearest change of findings beyond which the verdict on an option turns."""
    question = examination.question
    if question.kind is not QuestionKind.APPLIES or item.verdict is None:
        return ""
    changes = engine.explain(examination.assessment, item.choice.id).changes
    change: Change | None = changes[0] if changes else None
    if change is None:
        return ""
    words = change_words(change, question.answers, engine.knowledge.features)
    turn = "Would apply with" if item.verdict.status in OUT else "Would no longer apply with"
    still_open = ", if what is then open allows it" if change.status is Status.NEEDS_INFORMATION else ""
    return f"{turn}: {words}{still_open}"


def _reasons(reasons: Iterable[Reason], knowledge: Knowledge) -> list[Point]:
    return [Point(reason_words(item), _sources_of(item.criterion, knowledge)) for item in reasons]


def _strengths(option: Option, knowledge: Knowledge) -> Iterator[Point]:
    for item in option.strength:
        yield Point(f"{item.body}: {item.native}", _sources((item.source,), knowledge))


def _sources_of(criterion: Criterion, knowledge: Knowledge) -> tuple[str, ...]:
    return _sources(criterion.sources, knowledge)


def _sources(names: Sequence[str], knowledge: Knowledge) -> tuple[str, ...]:
    return tuple(source_short(knowledge.sources[name]) for name in names if name in knowledge.sources)


def _proposed(name: str, value: Value, question: Question, knowledge: Knowledge) -> str:
    return proposal_words(knowledge.features[name], question.answers.get(name), value)


def _option(option: str, edition: str, knowledge: Knowledge) -> Option:
    return next(item for item in knowledge.edition(edition).options if item.id == option)
