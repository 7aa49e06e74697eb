"""The log: what happened, as codes and counts; never answers, labels, names of files or messages of errors."""

from __future__ import annotations

import logging
import platform
import time
from collections.abc import Callable
from pathlib import Path

from app.program.problems import PROBLEMS

LOGGER = logging.getLogger("net-pathways")
LOGGER.propagate = False  # nobody else's handlers get to see it
LOGGER.addHandler(logging.NullHandler())

MAX_BYTES, OLDER_FILES = 200_000, 3

EVENTS = {
    "I100": "program started",
    "I101": "program ended",
    "I102": "unsaved cases of an earlier run found",
    "C200": "case opened",
    "C201": "case saved",
    "W300": "Qt warned",
    "W301": "fault told before",
    **{item.code: item.happened.rstrip(".") for item in PROBLEMS},
}
"""Every event; those that begin with C tell of cases and are left out while cases are not to be remembered."""

_LEVELS = {"W": logging.WARNING, "E": logging.ERROR}


def note(code: str, **counts: int) -> None:
    """Write down an event; counts are whole numbers, so that nothing of a patient can be among them."""
    facts = "".join(f" {name}={int(count)}" for name, count in counts.items())
    LOGGER.log(_LEVELS.get(code[0], logging.INFO), "%s %s%s", code, EVENTS[code], facts)


class Journal:
    """The log's file, in a folder of the user; what cannot be written is left out, the program goes on."""

    def __init__(self, folder: Path, forgetful: Callable[[], bool]) -> None:
        """`forgetful` says whether events of cases are to be left out."""
        self.file = folder / "net-pathways.log"
        self._forgetful = forgetful
        self._handler: logging.Handler | None = None

    def begin(self, version: str, knowledge: str) -> None:
        """Write from now on; first, which program and knowledge it is."""
        from logging.handlers import RotatingFileHandler  # costs start-up time: no command needs it

        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return
        logging.raiseExceptions = False  # a log that cannot be written, on a full disk say, disturbs nobody
        self._handler = RotatingFileHandler(self.file, "a", MAX_BYTES, OLDER_FILES, encoding="utf-8", delay=True)
        formatter = logging.Formatter("%(asctime)s %(message)s", "%Y-%m-%dT%H:%M:%SZ")
        formatter.converter = time.gmtime
        self._handler.setFormatter(formatter)
        self._handler.addFilter(self._wanted)
        LOGGER.addHandler(self._handler)
        LOGGER.setLevel(logging.INFO)
        system = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
        LOGGER.info("%s %s: %s, knowledge %s, %s", "I100", EVENTS["I100"], version, knowledge, system)

    def end(self) -> None:
        """Write no more."""
        if self._handler is not None:
            note("I101")
            LOGGER.removeHandler(self._handler)
            self._handler.close()
            self._handler = None
            logging.raiseExceptions = True

    def tail(self, lines: int = 40) -> str:
        """The last lines."""
        try:
            return "\n".join(self.file.read_text("utf-8", errors="replace").splitlines()[-lines:])
        except OSError:
            return ""

    def _wanted(self, record: logging.LogRecord) -> bool:
        return not (record.getMessage().startswith("C") and self._forgetful())
