"""Reports of faults: where in the code something failed, and nothing of what it was working on."""

from __future__ import annotations

import faulthandler
import platform
import re
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePath
from types import TracebackType
from typing import IO

from app.program.intended_use import NAME
from app.program.problems import CRASH, FAULT, problem

MAX_REPORTS = 10
"""Older ones are removed."""
_MAX_CAUSES = 5
_FILE_LINE = re.compile(r'  File "(?P<file>.*)", line (?P<line>\d+) in (?P<name>\S+)')
_CRASH_LINE = re.compile(
    r"(Fatal Python error: [\w ]+|Windows fatal exception: [\w ]+|(Current t|T)hread 0x[0-9a-f]+.*)"
)


@dataclass(frozen=True)
class Fault:
    """An exception without its message, which may quote an answer."""

    kind: str
    """Its class."""
    places: tuple[str, ...]
    """Where it passed through the code, the outermost first; then the same of what caused it."""


def fault_of(error: BaseException, trace: TracebackType | None) -> Fault:
    """Read what may be told from an exception."""
    return Fault(type(error).__name__, tuple(_places(error, trace)))


def report_text(fault: Fault, version: str, log: str) -> str:
    """Word a fault for those who maintain the program; `log` are its last lines."""
    return "\n".join([*_head(FAULT, version), "", fault.kind, *fault.places, "", "The log before it:", log, ""])


def crash_text(dump: str, version: str) -> str:
    """Word what Python wrote down when the program crashed: places in the code and nothing else."""
    return "\n".join([*_head(CRASH, version), "", *_crash_lines(dump), ""])


def write_report(folder: Path, text: str, moment: datetime) -> Path | None:
    """Write a report into a folder and remove the oldest; None when it cannot be written."""
    file = folder / f"fault-{moment:%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        for old in sorted(folder.glob("fault-*.txt"))[:-MAX_REPORTS]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return file


class CrashFile:
    """Where Python writes down its place when the whole program crashes; gone when it ends as it should."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "crash.txt"
        self._stream: IO[str] | None = None

    def take(self) -> str:
        """What the last run left, once; empty when it ended as it should."""
        try:
            dump = self._file.read_text("utf-8", errors="replace")
            self._file.unlink()
        except OSError:
            return ""
        return dump

    def arm(self) -> None:
        """Write to the file from now on, should the program crash."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._stream = self._file.open("w", encoding="utf-8")
        except OSError:
            return
        faulthandler.enable(self._stream)

    def disarm(self) -> None:
        """The program ends as it should."""
        if self._stream is not None:
            faulthandler.disable()
            self._stream.close()
            self._stream = None
            self._file.unlink(missing_ok=True)


def place(file: str, line: int, name: str) -> str:
    """A place in the code without the folders of the computer that it runs on."""
    parts = PurePath(file.replace("\\", "/")).parts
    for root in ("app", "site-packages"):
        if root in parts:
            start = len(parts) - 1 - parts[::-1].index(root)
            return f"{'/'.join(parts[start:])}:{line} {name}"
    return f"{parts[-1] if parts else '?'}:{line} {name}"


def _head(code: str, version: str) -> list[str]:
    system = f"{platform.system()} {platform.release()} {platform.machine()}, Python {platform.python_version()}"
    return [f"{NAME} {version}", system, f"{code} {problem(code).happened}"]


def _places(error: BaseException, trace: TracebackType | None) -> Iterator[str]:
    yield from (place(item.filename, item.lineno or 0, item.name) for item in traceback.extract_tb(trace))
    cause = error.__cause__ or error.__context__
    for _ in range(_MAX_CAUSES):
        if cause is None:
            return
        yield f"caused by {type(cause).__name__}"
        found = traceback.extract_tb(cause.__traceback__)
        yield from (place(item.filename, item.lineno or 0, item.name) for item in found)
        cause = cause.__cause__ or cause.__context__


def _crash_lines(dump: str) -> Iterator[str]:
    for line in dump.splitlines():
        if found := _FILE_LINE.match(line):
            yield f"  {place(found['file'], int(found['line']), found['name'])}"
        elif found := _CRASH_LINE.match(line):
            yield found[0]
