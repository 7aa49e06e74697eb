"""The command line: `net-pathways assess | compare | compile | ...`, and the window by default."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app import bootstrap
from app.commands.common import (
    OK,
    UNUSABLE,
    Commands,
    UnusableError,
    add_knowledge,
    known_edition,
    read_case,
    read_knowledge,
)
from app.program import intended_use
from app.program.file_kinds import OPENED

if TYPE_CHECKING:
    from app.knowledge.model import Knowledge


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    words = _file_first(sys.argv[1:] if arguments is None else arguments)
    options = _parser(words).parse_args(words)
    if options.version:
        print(f"net-pathways {bootstrap.program_version()}")
        return OK
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except UnusableError as problem:
        from app.knowledge.plain_text import lines

        print(f"net-pathways: {lines(str(problem))}", file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        return UNUSABLE


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="net-pathways",
        description="Treatment pathways for liver metastases of digestive neuroendocrine tumours.",
        epilog=intended_use.IN_FULL,
    )
    parser.add_argument("--version", action="store_true", help="show the version")
    parser.set_defaults(command=_window, case=None, opened=())
    add_knowledge(parser)
    parser.add_argument("--case", type=Path, metavar="FILE", help="patient file to open in the window")
    parser.add_argument("--open", dest="opened", type=Path, nargs="+", help=argparse.SUPPRESS)
    if words:  # the window opens without any, and its first frame waits for no command
        _add_commands(parser.add_subparsers(title="commands", metavar=""), words)
    return parser


def _add_commands(commands: Commands, words: Sequence[str]) -> None:
    from app.commands import self_test

    if words[0] == "self-test":  # it measures the start, and so imports no more than that does
        self_test.add_to(commands)
        return
    from app.commands import (
        about,
        assess,
        backup,
        compare,
        compile_content,
        content,
        differences,
        questions,
        quiz,
        report,
        road,
        teach,
        verify,
        where,
    )

    for command in (
        assess,
        questions,
        quiz,
        report,
        compare,
        road,
        teach,
        compile_content,
        verify,
        differences,
        content,
        about,
        where,
        backup,
        self_test,
    ):
        command.add_to(commands)


def _window(options: argparse.Namespace) -> int:
    instance, files = None, [options.case] if options.case else list(options.opened)
    if not hasattr(options, "knowledge"):  # other knowledge is a program of its own
        instance = bootstrap.join(files)
        if instance is None:
            return OK

    def load() -> Knowledge:
        knowledge = read_knowledge(options)
        if options.case:
            known_edition(read_case(options.case, knowledge).edition, knowledge)
        return knowledge

    return bootstrap.run_window(load, files, instance)


def _file_first(arguments: Sequence[str]) -> Sequence[str]:
    """A system that opens files with the program names nothing but these; the window tells when they are no good."""
    return ["--open", *arguments] if arguments and arguments[0].lower().endswith(OPENED) else arguments
