"""`about`: what the program is for, what it is made of, and where its files are."""

from __future__ import annotations

import argparse

from app import bootstrap
from app.commands.common import OK, Commands, add_knowledge, read_knowledge, write


def add_to(commands: Commands) -> None:
    """Add the command."""
    about = commands.add_parser("about", help="print intended use, versions, fingerprints and folders")
    add_knowledge(about)
    about.set_defaults(command=_about)


def _about(options: argparse.Namespace) -> int:
    from app.report.about import about_text

    write(about_text(read_knowledge(options), bootstrap.program_version()))
    return OK
