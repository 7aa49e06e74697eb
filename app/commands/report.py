"""`report`: a patient's options as a document, for the board or in full."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from app import bootstrap
from app.commands.common import (
    CONTRADICTION,
    OK,
    Commands,
    add_edition,
    add_knowledge,
    edition_of,
    read_knowledge,
    read_opened,
    save,
    write,
)


def add_to(commands: Commands) -> None:
    """Add the command."""
    report = commands.add_parser("report", help="write a patient's options as a document")
    report.add_argument("file", type=Path, metavar="FILE", help="patient file, or an earlier report (HTML or PDF)")
    report.add_argument("--format", choices=["html", "text"], default="text", help="default: text")
    report.add_argument("--full", action="store_true", help="everything, with reasons and sources")
    report.add_argument("-o", "--output", type=Path, metavar="OUT", help="file to write (default: standard output)")
    add_edition(report)
    add_knowledge(report)
    report.set_defaults(command=_report)


def _report(options: argparse.Namespace) -> int:
    from app.report.compose import Occasion, compose
    from app.report.report_html import report_html
    from app.report.report_text import report_text

    knowledge = read_knowledge(options)
    opened = read_opened(options.file, knowledge)
    edition = edition_of(opened.case, options, knowledge)
    assessment = bootstrap.reasoner_factory(knowledge)(edition).assess(opened.case.answers)
    occasion = Occasion(bootstrap.program_version(), date.today(), opened.case, opened.then)
    made = compose(assessment, knowledge, occasion)
    text = report_html(made, full=options.full) if options.format == "html" else report_text(made, full=options.full)
    if options.output is None:
        write(text.rstrip("\n"))
    else:
        save(text, options.output)
    return CONTRADICTION if assessment.conflicts else OK
