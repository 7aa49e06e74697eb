"""`differences`: two editions over all kinds of patients."""

from __future__ import annotations

import argparse

from app.commands.common import (
    OK,
    Commands,
    UnusableError,
    add_json,
    add_knowledge,
    read_knowledge,
    two_editions,
    write,
)


def add_to(commands: Commands) -> None:
    """Add the command."""
    differences = commands.add_parser("differences", help="compare two editions over all kinds of patients")
    differences.add_argument("--editions", metavar="FIRST,SECOND", help="default: 2012 and current")
    add_json(differences)
    add_knowledge(differences)
    differences.set_defaults(command=_differences)


def _differences(options: argparse.Namespace) -> int:
    from app.reasoning.edition_difference import compare_editions
    from app.report.assessment_json import to_json
    from app.report.difference import difference_table, difference_text

    knowledge = read_knowledge(options)
    first, second = two_editions(options.editions, knowledge)
    try:
        space = compare_editions(knowledge, first, second)
    except MemoryError:
        msg = f"--editions: {first} and {second} together are too large to be compared over all kinds of patients"
        raise UnusableError(msg) from None
    write(to_json(difference_table(space, knowledge)) if options.json else difference_text(space.difference, knowledge))
    return OK
