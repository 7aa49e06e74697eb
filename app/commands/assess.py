"""`assess`: what applies to a patient, and why."""

from __future__ import annotations

import argparse
from pathlib import Path

from app import bootstrap
from app.commands.common import (
    CONTRADICTION,
    OK,
    Commands,
    add_edition,
    add_json,
    add_knowledge,
    known_edition,
    read_case,
    read_knowledge,
    write,
)


def add_to(commands: Commands) -> None:
    """Add the command."""
    assess = commands.add_parser("assess", help="assess patient files and print the verdicts")
    assess.add_argument("files", nargs="+", type=Path, metavar="FILE")
    add_edition(assess)
    add_json(assess)
    add_knowledge(assess)
    assess.set_defaults(command=_assess)


def _assess(options: argparse.Namespace) -> int:
    from app.report.assessment_json import assessment_table, to_json
    from app.report.assessment_text import assessment_text

    knowledge = read_knowledge(options)
    reasoner_for = bootstrap.reasoner_factory(knowledge)
    cases = [read_case(file, knowledge) for file in options.files]
    editions = [known_edition(options.edition or case.edition, knowledge) for case in cases]
    found = [reasoner_for(edition).assess(case.answers) for case, edition in zip(cases, editions, strict=True)]
    if options.json:
        tables = [assessment_table(item, knowledge, bootstrap.program_version()) for item in found]
        write(to_json(tables if len(tables) > 1 else tables[0]))
    else:
        write("\n\n".join(assessment_text(item, knowledge) for item in found))
    return CONTRADICTION if any(item.conflicts for item in found) else OK
