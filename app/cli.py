"""The command line: `net-pathways assess | compare | compile | ...`, and the window by default."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from app import bootstrap
from app.commands import assess, compare, compile_content, content, differences, road, self_test, verify
from app.commands.common import UNUSABLE, UnusableError, add_knowledge, known_edition, read_case, read_knowledge

INTENDED_USE = (
    "For clinicians in a tumour board and for educators. Not for patients, emergencies or dosing; "
    "it does not replace the decision of the multidisciplinary team."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except UnusableError as problem:
        print(f"net-pathways: {problem}", file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        return UNUSABLE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="net-pathways",
        description="Treatment pathways for liver metastases of digestive neuroendocrine tumours.",
        epilog=INTENDED_USE,
    )
    parser.add_argument("--version", action="version", version=f"net-pathways {bootstrap.program_version()}")
    parser.set_defaults(command=_window, case=None)
    add_knowledge(parser)
    parser.add_argument("--case", type=Path, metavar="FILE", help="patient file to open in the window")
    commands = parser.add_subparsers(title="commands", metavar="")
    for command in (assess, compare, road, compile_content, verify, differences, content, self_test):
        command.add_to(commands)
    return parser


def _window(options: argparse.Namespace) -> int:
    knowledge = read_knowledge(options)
    case = read_case(options.case, knowledge) if options.case else None
    edition = known_edition(case.edition if case else None, knowledge)
    return bootstrap.run_window(knowledge, edition, case)
