"""`assess`: what applies to a patient, and why."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app import bootstrap
from app.commands.common import (
    CONTRADICTION,
    OK,
    Commands,
    UnusableError,
    add_reading,
    edition_of,
    read_case,
    read_knowledge,
    write,
)

if TYPE_CHECKING:
    from app.reasoning.assessment import Assessment
    from app.reasoning.explanation import Explained
    from app.reasoning.reasoner import Reasoner


def add_to(commands: Commands) -> None:
    """Add the command."""
    assess = commands.add_parser("assess", help="assess patient files and print the verdicts")
    assess.add_argument("files", nargs="+", type=Path, metavar="FILE")
    assess.add_argument(
        "--explain",
        nargs="*",
        metavar="OPTION",
        help="tell what would change the verdicts on these options, by default on all; give it after the files",
    )
    add_reading(assess)
    assess.set_defaults(command=_assess)


def _assess(options: argparse.Namespace) -> int:
    from app.report.assessment_json import assessment_table, to_json
    from app.report.assessment_text import assessment_text

    knowledge = read_knowledge(options)
    reasoner_for = bootstrap.reasoner_factory(knowledge)
    cases = [read_case(file, knowledge) for file in options.files]
    editions = [edition_of(case, options, knowledge) for case in cases]
    found = [reasoner_for(edition).assess(case.answers) for case, edition in zip(cases, editions, strict=True)]
    explained = [_explained(item, options.explain, reasoner_for(item.edition)) for item in found]
    if options.json:
        program = bootstrap.program_version()
        pairs = zip(found, explained, strict=True)
        tables = [assessment_table(item, knowledge, program, details) for item, details in pairs]
        write(to_json(tables if len(tables) > 1 else tables[0]))
    else:
        texts = [assessment_text(item, knowledge, details) for item, details in zip(found, explained, strict=True)]
        write("\n\n".join(texts))
    return CONTRADICTION if any(item.conflicts for item in found) else OK


def _explained(assessment: Assessment, wanted: list[str] | None, reasoner: Reasoner) -> Explained | None:
    """Explain the options named, all where none is; None where nothing is to be explained; raises UnusableError."""
    from app.reasoning.explanation import Explained

    if wanted is None:
        return None
    known = [verdict.option.id for verdict in assessment.verdicts]
    for name in wanted:
        if name not in known:
            msg = (
                f"--explain: the edition {assessment.edition!r} has no option {name!r}; assess --json lists the options"
            )
            raise UnusableError(msg)
    options = tuple(reasoner.explain(assessment, name) for name in wanted or known)
    return Explained(options, reasoner.near_limits(assessment))
