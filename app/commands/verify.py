"""`verify`: prove a knowledge database."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app import bootstrap, paths
from app.commands.common import FAILED, OK, Commands, UnusableError, add_json, write

if TYPE_CHECKING:
    from app.knowledge.model import Knowledge


def add_to(commands: Commands) -> None:
    """Add the command."""
    verify = commands.add_parser("verify", help="prove a knowledge database over the whole answer space")
    verify.add_argument("knowledge", nargs="?", type=Path, metavar="KNOWLEDGE.sqlite")
    add_json(verify)
    verify.set_defaults(command=_verify)


def _unproved(file: Path) -> Knowledge:
    from app.store.reader import KnowledgeFileError

    try:
        return bootstrap.load_unproved(file)
    except KnowledgeFileError as error:
        raise UnusableError(str(error)) from None


def _verify(options: argparse.Namespace) -> int:
    from app.reasoning.verification import verify
    from app.report.certificate import certificate_table, certificate_text

    certificate = verify(_unproved(options.knowledge or paths.shipped_knowledge()))
    if options.json:
        from app.report.assessment_json import to_json

        write(to_json(certificate_table(certificate)))
    else:
        write(certificate_text(certificate))
    return FAILED if certificate.failed else OK
