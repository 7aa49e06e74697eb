"""`verify`: prove a knowledge database."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.commands.common import FAILED, OK, Commands, add_json, read_knowledge, write


def add_to(commands: Commands) -> None:
    """Add the command."""
    verify = commands.add_parser("verify", help="prove a knowledge database over the whole answer space")
    verify.add_argument("knowledge", nargs="?", type=Path, metavar="KNOWLEDGE.sqlite")
    add_json(verify)
    verify.set_defaults(command=_verify)


def _verify(options: argparse.Namespace) -> int:
    from app.reasoning.verification import verify
    from app.report.certificate import certificate_table, certificate_text

    if options.knowledge is None:
        del options.knowledge
    knowledge = read_knowledge(options)
    certificate = verify(knowledge)
    if options.json:
        from app.report.assessment_json import to_json

        write(to_json(certificate_table(certificate)))
    else:
        write(certificate_text(certificate))
    return FAILED if certificate.failed else OK
