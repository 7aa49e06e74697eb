"""`paths`: where the program's files and the user's are."""

from __future__ import annotations

import argparse
import json

from app import paths
from app.commands.common import OK, Commands, add_json, write


def add_to(commands: Commands) -> None:
    """Add the command."""
    where = commands.add_parser("paths", help="print where the program keeps its files and the user's")
    add_json(where)
    where.set_defaults(command=_paths)


def _paths(options: argparse.Namespace) -> int:
    table = {
        "settings": str(paths.settings_folder()),
        "data": str(paths.data_folder()),
        "log": str(paths.log_folder()),
        "resources": str(paths.resources()),
        "knowledge": str(paths.shipped_knowledge()),
        "portable": paths.portable_folder() is not None,
    }
    if options.json:
        write(json.dumps(table, ensure_ascii=False, indent=1))
    else:
        words = {**table, "portable": "yes" if table["portable"] else "no"}
        write("\n".join(f"{name}: {value}" for name, value in words.items()))
    return OK
