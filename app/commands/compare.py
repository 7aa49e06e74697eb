"""`compare`: two patients, or one patient in two editions, side by side."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app import bootstrap
from app.commands.common import (
    CONTRADICTION,
    OK,
    Commands,
    UnusableError,
    add_json,
    add_knowledge,
    edition_of,
    read_case,
    read_knowledge,
    two_editions,
    write,
)

if TYPE_CHECKING:
    from app.knowledge.model import Knowledge
    from app.patient.casefile import Case


def add_to(commands: Commands) -> None:
    """Add the command."""
    compare = commands.add_parser("compare", help="compare two patients, or one patient in two editions")
    compare.add_argument("files", nargs="+", type=Path, metavar="FILE", help="two patients, or one for two editions")
    compare.add_argument(
        "--editions", metavar="LEFT,RIGHT", help="one patient in two editions (default: 2012 and current)"
    )
    compare.add_argument("--edition", help="edition to read two patients in (default: the first file's)")
    add_json(compare)
    add_knowledge(compare)
    compare.set_defaults(command=_compare)


def _compare(options: argparse.Namespace) -> int:
    from app.reasoning.comparison import compare
    from app.report.comparison_json import Names, comparison_table
    from app.report.comparison_text import comparison_text

    knowledge = read_knowledge(options)
    cases = [read_case(file, knowledge) for file in options.files]
    editions = _two_editions(options, knowledge, cases)
    reasoner_for = bootstrap.reasoner_factory(knowledge)
    left, right = (
        reasoner_for(edition).assess(case.answers) for case, edition in zip((cases * 2)[:2], editions, strict=True)
    )
    named = [case.label or file.stem for case, file in zip(cases, options.files, strict=True)]
    names = Names(*(named if len(named) > 1 else [knowledge.edition(edition).label for edition in editions]))
    comparison = compare(knowledge, left, right)
    if options.json:
        from app.report.assessment_json import to_json

        write(to_json(comparison_table(comparison, knowledge, names, bootstrap.program_version())))
    else:
        write(comparison_text(comparison, knowledge, names))
    return CONTRADICTION if left.conflicts or right.conflicts else OK


def _two_editions(options: argparse.Namespace, knowledge: Knowledge, cases: Sequence[Case]) -> tuple[str, str]:
    """The editions of the left and the right side."""
    if len(cases) > 2:
        msg = "compare: name two patient files, or one to read it in two editions"
        raise UnusableError(msg)
    if len(cases) == 2:
        if options.editions:
            msg = "--editions: two patients are compared in one edition; use --edition, or name one file"
            raise UnusableError(msg)
        edition = edition_of(cases[0], options, knowledge)
        return edition, edition
    if options.edition:
        msg = "--edition: one patient is compared in two editions; use --editions, or name a second file"
        raise UnusableError(msg)
    return two_editions(options.editions, knowledge)
