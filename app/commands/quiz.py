"""`quiz`: generated questions with one right answer each, and why the others are wrong."""

from __future__ import annotations

import argparse
from itertools import islice

from app import bootstrap
from app.commands.common import OK, Commands, UnusableError, add_json, add_knowledge, read_knowledge, write

_MOST = 200


def add_to(commands: Commands) -> None:
    """Add the command."""
    quiz = commands.add_parser("quiz", help="make questions with one right answer; the same seed makes the same")
    quiz.add_argument("--seed", type=int, default=1, metavar="N", help="which quiz (default: 1)")
    quiz.add_argument("--count", type=int, default=10, metavar="N", help=f"how many questions, 1 to {_MOST}")
    quiz.add_argument(
        "--topic", action="append", default=[], metavar="TOPIC", help="such as site:pancreas; may be given repeatedly"
    )
    quiz.add_argument("--level", type=int, choices=(1, 2, 3), help="how hard (default: any)")
    quiz.add_argument("--topics", action="store_true", help="list the topics instead")
    add_json(quiz)
    add_knowledge(quiz)
    quiz.set_defaults(command=_quiz)


def _quiz(options: argparse.Namespace) -> int:
    from app.report.assessment_json import to_json
    from app.report.quiz_report import quiz_table, quiz_text, topics_text
    from app.teaching.quiz import QuizSettings, UnknownTopicError, questions
    from app.teaching.topics import topics

    if not 1 <= options.count <= _MOST:
        msg = f"--count: choose 1 to {_MOST}"
        raise UnusableError(msg)
    engine = bootstrap.quiz_engine(read_knowledge(options))
    if options.topics:
        listed = topics(engine)
        table = [{"id": item.id, "label": item.label} for item in listed]
        write(to_json(table) if options.json else topics_text(listed))
        return OK
    settings = QuizSettings(options.seed, tuple(options.topic), options.level)
    try:
        found = list(islice(questions(engine, settings), options.count))
    except UnknownTopicError as error:
        raise UnusableError(str(error)) from None
    if not found:
        msg = "no question fits these topics and this level; leave one of them out"
        raise UnusableError(msg)
    program = bootstrap.program_version()
    write(to_json(quiz_table(found, settings, engine, program)) if options.json else quiz_text(found, engine))
    return OK
