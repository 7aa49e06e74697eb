"""`self-test`: drive the real window."""

from __future__ import annotations

import argparse
from pathlib import Path

from app import bootstrap
from app.commands.common import Commands, add_json, add_knowledge, read_knowledge


def add_to(commands: Commands) -> None:
    """Add the command."""
    self_test = commands.add_parser("self-test", help="drive the real window through a bundled case")
    self_test.add_argument("--screenshot", type=Path, metavar="FILE")
    add_json(self_test)
    add_knowledge(self_test)
    self_test.set_defaults(command=_self_test)


def _self_test(options: argparse.Namespace) -> int:
    bootstrap.import_qt()
    from app.selftest import run  # Qt is imported for the window only

    return run(lambda: read_knowledge(options), screenshot=options.screenshot, as_json=options.json)
