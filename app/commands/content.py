"""`content report`: what a knowledge database holds."""

from __future__ import annotations

import argparse

from app.commands.common import OK, Commands, add_json, add_knowledge, read_knowledge, write


def add_to(commands: Commands) -> None:
    """Add the command."""
    content = commands.add_parser("content", help="report on the content of a knowledge database")
    content.add_argument("what", choices=["report"])
    add_json(content)
    add_knowledge(content)
    content.set_defaults(command=_content)


def _content(options: argparse.Namespace) -> int:
    from app.report.assessment_json import to_json
    from app.report.content_report import content_table, content_text

    knowledge = read_knowledge(options)
    write(to_json(content_table(knowledge)) if options.json else content_text(knowledge))
    return OK
