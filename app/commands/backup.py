"""`backup`: copy the user's library beside the backups that the window makes."""

from __future__ import annotations

import argparse
import json

from app import bootstrap
from app.commands.common import OK, Commands, UnusableError, add_json, write


def add_to(commands: Commands) -> None:
    """Add the command."""
    backup = commands.add_parser("backup", help="make a checked backup of the library of cases")
    add_json(backup)
    backup.set_defaults(command=_backup)


def _backup(options: argparse.Namespace) -> int:
    from app.session.library import LibraryError

    try:
        file = bootstrap.back_up()
    except LibraryError as error:
        raise UnusableError(str(error)) from None
    if file is None:
        msg = "there is no library yet; it is made with the first case that is saved in it"
        raise UnusableError(msg)
    write(json.dumps({"backup": str(file)}, ensure_ascii=False) if options.json else str(file))
    return OK
