"""What the commands share: exit codes, the files they read, and how they print."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app import bootstrap

if TYPE_CHECKING:
    from app.knowledge.model import Knowledge
    from app.patient.casefile import Case
    from app.report.record import Opened

OK, FAILED, UNUSABLE, CONTRADICTION = 0, 1, 2, 3
"""Exit codes: done; a check failed; the command or a file is unusable; assessed, but answers contradict each other."""


class Commands(Protocol):
    """Where a command adds its parser."""

    def add_parser(self, name: str, *, help: str) -> argparse.ArgumentParser:  # noqa: A002
        """Add a parser for the command with this name."""
        ...


class UnusableError(Exception):
    """The command or a file cannot be used; the message is one line for the user."""


def add_json(parser: argparse.ArgumentParser) -> None:
    """Let the command print JSON."""
    parser.add_argument("--json", action="store_true", help="print JSON")


def add_edition(parser: argparse.ArgumentParser) -> None:
    """Let the command read the patient in a named edition."""
    parser.add_argument("--edition", help="edition to read the patient in (default: the file's, else the current one)")


def add_knowledge(parser: argparse.ArgumentParser) -> None:
    """Let the command use another knowledge database."""
    # SUPPRESS keeps a sub-command's default from overwriting what stood before the sub-command.
    parser.add_argument(
        "--knowledge",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="KNOWLEDGE.sqlite",
        help="knowledge database to use instead of the shipped one",
    )


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Let the command read a patient in a named edition, use another knowledge database and print JSON."""
    add_edition(parser)
    add_json(parser)
    add_knowledge(parser)


def read_knowledge(options: argparse.Namespace) -> Knowledge:
    """The knowledge database that the command names; raises UnusableError."""
    from app.store.reader import KnowledgeFileError  # keep SQLAlchemy out of --help

    try:
        return bootstrap.load_knowledge(getattr(options, "knowledge", None))
    except KnowledgeFileError as error:
        raise UnusableError(str(error)) from None


def read_case(file: Path, knowledge: Knowledge) -> Case:
    """A patient file, or the case of a report; raises UnusableError."""
    return read_opened(file, knowledge).case


def read_opened(file: Path, knowledge: Knowledge) -> Opened:
    """A patient file, or a report with what it said; raises UnusableError."""
    from app.patient.casefile import CaseFileError

    try:
        return bootstrap.load_opened(file, knowledge)
    except CaseFileError as error:
        msg = f"{file}: {error}"
    except OSError as error:
        msg = f"{file}: cannot be read ({error.strerror}); check the path"
    raise UnusableError(msg)


def edition_of(case: Case, options: argparse.Namespace, knowledge: Knowledge) -> str:
    """The edition that the command names, else the one that the case does, else the default; raises UnusableError."""
    return known_edition(options.edition or case.edition, knowledge)


def known_edition(wanted: str | None, knowledge: Knowledge) -> str:
    """The edition that is wanted, else the default one; raises UnusableError."""
    edition = wanted or knowledge.default_edition
    if edition not in knowledge.editions:
        msg = f"edition: there is no edition {edition!r}; choose from {', '.join(knowledge.editions)}"
        raise UnusableError(msg)
    return edition


def two_editions(named: str | None, knowledge: Knowledge) -> tuple[str, str]:
    """The editions that "LEFT,RIGHT" names, by default the historical and the current one; raises UnusableError."""
    from app.reasoning.comparison import then_and_now

    names = named.split(",") if named else then_and_now(knowledge)
    if len(names) != 2:
        msg = f"--editions: name two editions, e.g. {','.join((list(knowledge.editions) * 2)[:2])}"
        raise UnusableError(msg)
    return known_edition(names[0].strip(), knowledge), known_edition(names[1].strip(), knowledge)


def save(text: str, file: Path) -> None:
    """Write a file in UTF-8 with plain line ends; raises UnusableError."""
    try:
        file.write_bytes(text.encode())
    except OSError as error:
        msg = f"{file}: cannot be written ({error.strerror}); allow writing there or choose another place"
        raise UnusableError(msg) from None


def write(text: str) -> None:
    """Print on standard output."""
    # UTF-8 and plain line ends whatever the console's encoding: the same input gives the same bytes everywhere.
    sys.stdout.buffer.write(f"{text}\n".encode())
    sys.stdout.flush()
