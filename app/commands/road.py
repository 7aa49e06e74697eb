"""`road`: one treatment after the other, and what applies after each."""

from __future__ import annotations

import argparse
from pathlib import Path

from app import bootstrap
from app.commands.common import (
    CONTRADICTION,
    OK,
    Commands,
    UnusableError,
    add_reading,
    edition_of,
    read_case,
    read_knowledge,
    write,
)


def add_to(commands: Commands) -> None:
    """Add the command."""
    road = commands.add_parser("road", help="take treatments one after the other and assess the patient after each")
    road.add_argument("file", type=Path, metavar="FILE")
    road.add_argument(
        "--take",
        action="append",
        required=True,
        metavar="OPTION=OUTCOME",
        help="an option's id and how it went: stable, responding, slow_progression, rapid_progression, not_tolerated",
    )
    add_reading(road)
    road.set_defaults(command=_road)


def _road(options: argparse.Namespace) -> int:
    from app.report.assessment_json import to_json
    from app.report.road_report import road_table, road_text
    from app.session.stages import make_road, read_take, stages

    knowledge = read_knowledge(options)
    case = read_case(options.file, knowledge)
    edition = edition_of(case, options, knowledge)
    try:
        takes = [read_take(words, knowledge.edition(edition)) for words in options.take]
    except ValueError as error:
        raise UnusableError(f"--take {error}") from None  # noqa: EM102
    road = make_road(knowledge, edition, case.answers, takes)
    found = list(stages(road, bootstrap.reasoner_factory(knowledge)(edition).assess))
    if options.json:
        write(to_json(road_table(found, knowledge, bootstrap.program_version())))
    else:
        write(road_text(found, knowledge))
    return CONTRADICTION if any(stage.assessment.conflicts for stage in found) else OK
