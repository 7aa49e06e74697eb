"""A quiz as text and as JSON: what `net-pathways quiz` prints."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.knowledge.model import Knowledge
from app.patient.answers import plain_answers
from app.report.provenance import knowledge_table, provenance_lines
from app.report.quiz_words import Reply, ask_words, replies, rest_words, stem_words, title_words
from app.teaching.engine import Engine
from app.teaching.examine import examine
from app.teaching.questions import Question
from app.teaching.quiz import QuizSettings
from app.teaching.topics import GROUPS, Topic

LETTERS = "ABCDE"
"""What the choices are called."""


def quiz_table(found: Sequence[Question], settings: QuizSettings, engine: Engine, program: str) -> dict[str, object]:
    """Build the object that `quiz --json` prints; its keys are fixed by docs/command-line.md."""
    knowledge = engine.knowledge
    return {
        "program": program,
        "knowledge": knowledge_table(knowledge),
        "seed": settings.seed,
        "topics": list(settings.topics),
        "level": settings.level,
        "questions": [_table(question, engine) for question in found],
    }


def quiz_text(found: Sequence[Question], engine: Engine) -> str:
    """The questions one after the other, then the answers with their reasons."""
    asked = [_asked(number, question, engine) for number, question in enumerate(found, 1)]
    answered = [_answered(number, question, engine) for number, question in enumerate(found, 1)]
    return "\n\n".join((*provenance_lines(engine.knowledge), *asked, "ANSWERS", *answered))


def topics_text(listed: Sequence[Topic]) -> str:
    """The topics by group, as `--topic` takes them."""
    lines = []
    for group in GROUPS:
        lines += [f"{topic.id:<34} {topic.label}" for topic in listed if topic.group == group]
    return "\n".join(lines)


def _table(question: Question, engine: Engine) -> dict[str, object]:
    knowledge = engine.knowledge
    examination = examine(question, engine)
    said = replies(examination, engine)
    return {
        "id": question.id,
        "kind": question.kind.value,
        "level": question.level,
        "topics": list(question.topics),
        "edition": question.edition,
        "answers": plain_answers(question.answers, knowledge.features),
        "told": list(question.facts),
        "subject": question.subject or None,
        "into": question.into,
        "text": ask_words(question, knowledge),
        "key": LETTERS[question.key],
        "choices": [
            _choice(letter, choice.id, reply)
            for letter, choice, reply in zip(LETTERS, question.choices, said, strict=False)
        ],
    }


def _choice(letter: str, name: str, reply: Reply) -> dict[str, object]:
    return {
        "letter": letter,
        "id": name,
        "text": reply.choice,
        "right": reply.right,
        "verdict": reply.verdict,
        "reasons": [{"text": point.text, "sources": list(point.sources)} for point in reply.points],
        "boundary": reply.boundary or None,
    }


def _asked(number: int, question: Question, engine: Engine) -> str:
    return "\n".join(_question_lines(number, question, engine))


def _question_lines(number: int, question: Question, engine: Engine) -> Iterator[str]:
    knowledge: Knowledge = engine.knowledge
    examination = examine(question, engine)
    title = title_words(question, examination.assessment, knowledge)
    yield f"{number}. {title} (level {question.level})"
    for heading, facts in stem_words(question, knowledge):
        yield f"   {heading}: {'; '.join(facts)}"
    yield f"   {rest_words(question)}"
    yield f"   {ask_words(question, knowledge)}"
    for letter, reply in zip(LETTERS, replies(examination, engine), strict=False):
        yield f"     {letter}  {reply.choice}"


def _answered(number: int, question: Question, engine: Engine) -> str:
    lines = [f"{number}. {LETTERS[question.key]}"]
    for letter, reply in zip(LETTERS, replies(examine(question, engine), engine), strict=False):
        lines.append(f"   {letter} {'right' if reply.right else 'wrong'}: {reply.choice}. {reply.verdict}.")
        for point in reply.points:
            named = f" [{', '.join(point.sources)}]" if point.sources else ""
            lines.append(f"       {point.text}{named}")
        lines += [f"       {reply.boundary}"] if reply.boundary else []
    return "\n".join(lines)
