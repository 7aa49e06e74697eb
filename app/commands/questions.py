"""`questions` and `workup`: what is still to be found out about a patient, and what it would do."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app import bootstrap
from app.commands.common import (
    CONTRADICTION,
    OK,
    Commands,
    add_reading,
    edition_of,
    read_case,
    read_knowledge,
    write,
)

if TYPE_CHECKING:
    from app.knowledge.model import Knowledge
    from app.reasoning.assessment import Assessment


def add_to(commands: Commands) -> None:
    """Add both commands."""
    questions = commands.add_parser("questions", help="rank the open questions, with what each answer would do")
    questions.set_defaults(command=_questions)
    workup = commands.add_parser("workup", help="list what is still to be found out, by who can supply it")
    workup.set_defaults(command=_workup)
    for parser in (questions, workup):
        parser.add_argument("file", type=Path, metavar="FILE")
        add_reading(parser)


def _questions(options: argparse.Namespace) -> int:
    from app.report.assessment_json import to_json
    from app.report.questions_report import questions_table, questions_text

    assessment, knowledge = _assessed(options)
    if options.json:
        write(to_json(questions_table(assessment, knowledge, bootstrap.program_version())))
    else:
        write(questions_text(assessment, knowledge))
    return CONTRADICTION if assessment.conflicts else OK


def _workup(options: argparse.Namespace) -> int:
    from app.report.assessment_json import to_json
    from app.report.questions_report import workup_table, workup_text

    assessment, knowledge = _assessed(options)
    if options.json:
        write(to_json(workup_table(assessment, knowledge, bootstrap.program_version())))
    else:
        write(workup_text(assessment, knowledge))
    return CONTRADICTION if assessment.conflicts else OK


def _assessed(options: argparse.Namespace) -> tuple[Assessment, Knowledge]:
    knowledge = read_knowledge(options)
    case = read_case(options.file, knowledge)
    edition = edition_of(case, options, knowledge)
    return bootstrap.reasoner_factory(knowledge)(edition).assess(case.answers), knowledge
