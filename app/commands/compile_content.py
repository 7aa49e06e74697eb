"""`compile`: a content folder becomes a knowledge database."""

from __future__ import annotations

import argparse
from pathlib import Path

from app import bootstrap
from app.commands.common import OK, Commands, UnusableError, write


def add_to(commands: Commands) -> None:
    """Add the command."""
    compiler = commands.add_parser("compile", help="compile a content folder into a knowledge database")
    compiler.add_argument("content", type=Path, metavar="CONTENT_DIR")
    compiler.add_argument("-o", "--output", type=Path, required=True, metavar="KNOWLEDGE.sqlite")
    compiler.set_defaults(command=_compile)


def _compile(options: argparse.Namespace) -> int:
    from app.report.certificate import refusal
    from app.store.content_errors import ContentError

    try:
        knowledge, certificate = bootstrap.compile_folder(options.content, options.output)
    except ContentError as error:
        raise UnusableError(f"the content cannot be compiled\n{error}") from None  # noqa: EM102
    except OSError as error:
        msg = f"{options.output}: cannot be written ({error.strerror}); choose another place"
        raise UnusableError(msg) from None
    counts = ", ".join(f"{item.id}: {len(item.options)} options" for item in knowledge.editions.values())
    write(f"{options.output}: {counts}; content {knowledge.content_sha256[:12]}")
    if certificate.failed:
        write(f"{options.output}: {refusal(certificate)}")
    return OK
