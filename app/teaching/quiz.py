"""A quiz: generated questions by seed, topics and level. The same seed gives the same questions on every machine."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from app.knowledge.conditions import Answers
from app.knowledge.model import Asked
from app.teaching.engine import Engine
from app.teaching.examine import examine
from app.teaching.makers import Draft, Wish, make
from app.teaching.questions import Question, QuestionKind, question_id
from app.teaching.topics import fits, level_of, option_topics, patient_topics, topics
from app.teaching.variation import varied

_ATTEMPTS = 300
"""Tries for one question of a kind before it is said that there are no more of it."""

_LATE = 12
"""What so many questions before were about is not asked about again unless there is hardly anything else."""

_SHORT = 0.75
"""Share of patients told without what plays no part, where the level is left open."""


@dataclass(frozen=True, slots=True)
class QuizSettings:
    """What a quiz is to be made of. `topics`: ids of `app.teaching.topics`; no level means any."""

    seed: int
    topics: tuple[str, ...] = ()
    level: int | None = None

    @property
    def kinds(self) -> tuple[QuestionKind, ...]:
        """The kinds wanted; those about a treatment when a role or therapy is."""
        kinds = tuple(kind for kind in QuestionKind if fits((f"kind:{kind.value}",), self.topics, ("kind",)))
        if any(topic.startswith(("role:", "therapy:")) for topic in self.topics):
            kinds = tuple(kind for kind in kinds if kind is not QuestionKind.NEXT)
        return kinds


class UnknownTopicError(ValueError):
    """A topic that there is none of; the message names it and says where they are listed."""


def questions(engine: Engine, settings: QuizSettings) -> Iterator[Question]:
    """Make questions one after the other, none twice; ends when none is found any more.

    Raises UnknownTopicError for a topic that is not listed.
    """
    return (question for question in search(engine, settings) if question is not None)


def search(engine: Engine, settings: QuizSettings) -> Iterator[Question | None]:
    """Make questions in small steps, so that a window stays awake: None stands for an attempt that led to nothing.

    Raises UnknownTopicError for a topic that is not listed.
    """
    known = {topic.id for topic in topics(engine)}
    unknown = next((topic for topic in settings.topics if topic not in known), None)
    if unknown is not None:
        msg = f"topic {unknown!r}: there is no such topic; list them with 'net-pathways quiz --topics'"
        raise UnknownTopicError(msg)
    return _search(engine, settings)


def _search(engine: Engine, settings: QuizSettings) -> Iterator[Question | None]:
    random = Random(settings.seed)
    people = [item for item in engine.patients.patients if _may_fit(engine, item, settings)]
    kinds = deque(settings.kinds if people else ())
    seen: set[str] = set()
    late: deque[str] = deque(maxlen=_LATE)
    fruitless = 0
    while kinds:
        wish = Wish(engine, engine.knowledge.default_edition, {}, settings.topics, settings.level, random)
        found = _attempt(kinds[0], wish, random.choice(people))
        if found is None or found.id in seen or (_what(found) in late and fruitless < _ATTEMPTS // 2):
            fruitless += 1
            if fruitless > _ATTEMPTS:
                kinds.popleft()
                fruitless = 0
            yield None
            continue
        seen.add(found.id)
        late.append(_what(found))
        kinds.rotate(-1)
        fruitless = 0
        yield found


def _attempt(kind: QuestionKind, wish: Wish, start: Answers) -> Question | None:
    answers = varied(wish.engine, wish.edition, start, wish.random)
    draft = make(kind, replace(wish, answers=answers)) if answers is not None else None
    if draft is None:
        return None
    question = _finished(draft, wish)
    fitting = question is not None and fits(question.topics, wish.topics) and wish.level in (None, question.level)
    return question if fitting else None


def _may_fit(engine: Engine, answers: Answers, settings: QuizSettings) -> bool:
    """Site and syndromes of a patient stay as they are; so does, nearly always, the class."""
    found = patient_topics(engine.assess(engine.knowledge.default_edition, answers))
    return fits(found, settings.topics, ("site", "syndrome", "grade"))


def _finished(draft: Draft, wish: Wish) -> Question | None:
    """Tell no more than wanted, work out topics and level, and keep only what the engine confirms."""
    engine, question = wish.engine, draft.question
    if not examine(question, engine).stands:
        return None
    if wish.level in (1, 2) or (wish.level is None and wish.random.random() < _SHORT):
        question = _shortened(question, engine)
    facts = told(engine, question.answers)
    assessment = engine.assess(question.edition, question.answers)
    about = (topic for option in draft.about for topic in option_topics(option, engine.knowledge))
    found = replace(
        question,
        facts=facts,
        topics=(f"kind:{question.kind.value}", *patient_topics(assessment), *dict.fromkeys(about)),
        level=level_of(len(facts), draft.near, number=draft.number),
    )
    return replace(found, id=question_id(found, engine.knowledge))


def told(engine: Engine, answers: Answers) -> tuple[str, ...]:
    """The answers that are told one by one, in the order of the vocabulary: all that is not unremarkable."""
    usual = engine.patients.unremarkable
    return tuple(
        name
        for name in engine.knowledge.features
        if name in answers and usual.get(name) != answers[name] and not _goes_without_saying(name, answers)
    )


def _goes_without_saying(name: str, answers: Answers) -> bool:
    """Growing tumours are stable for no time, and nobody progresses on an analogue that was not given."""
    given = answers.get("prior_therapies")
    never = not isinstance(given, frozenset) or "ssa" not in given
    return (name == "months_stable" and answers[name] == 0) or (
        name == "progressed_on_ssa" and not answers[name] and never
    )


def _shortened(question: Question, engine: Engine) -> Question:
    """Leave out what is neither a core answer nor needed for the key."""
    for name in told(engine, question.answers):
        if engine.knowledge.features[name].asked is Asked.CORE or name in engine.patients.unremarkable:
            continue
        fewer = {key: value for key, value in question.answers.items() if key != name}
        shorter = replace(question, answers=fewer)
        if examine(shorter, engine).stands:
            question = shorter
    return question


def _what(question: Question) -> str:
    """What is asked about, so that neighbouring questions differ."""
    return f"{question.kind.value} {question.subject or question.choices[question.key].id}"
