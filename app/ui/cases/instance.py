"""One running program: a second start hands its files over to the first through a folder, without any connection."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QDeadlineTimer, QFileSystemWatcher, QLockFile, QObject, QThread, Signal

from app import paths

_SUFFIX = ".handover"
_MAX_BYTES = 2_000_000
"""More than a command line of any system holds; what is larger is of no program of ours."""
_OLD_SECONDS = 30
"""Nobody waits that long for a file to be taken over."""


@dataclass(frozen=True)
class Holder:
    """The running program: its process, its computer, and since when it runs (seconds since 1970)."""

    process: int
    host: str
    since: float


class Instance(QObject):
    """Holds the lock of the running program, or hands files over to the program that does."""

    #: Another start wants files opened and the window in front; hands on the list of paths, which may be empty.
    wanted = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder / "handover"
        self._lock = QLockFile(str(folder / "running.lock"))
        self._lock.setStaleLockTime(0)  # a lock lasts as long as its process, however long that is
        self._watcher: QFileSystemWatcher | None = None
        self.first = False
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return  # nothing can be handed over in a folder that cannot be written: each program runs on its own
        self.first = self._lock.tryLock(0)

    def holder(self) -> Holder | None:
        """Who holds the lock; None when nobody can tell, or when this program does, now that the other one ended."""
        if not self.first and self._lock.tryLock(0):
            self.first = True
            self.listen()
        told = self._lock.getLockInfo()
        if self.first or not isinstance(told, tuple):
            return None
        process, host, _ = told
        try:
            return Holder(process, host, Path(self._lock.fileName()).stat().st_mtime)
        except OSError:
            return None

    def holder_words(self) -> str:
        """Who else runs, for a sentence; nothing when nobody does."""
        holder = self.holder()
        if holder is None:
            return ""
        since = datetime.fromtimestamp(holder.since).strftime("%Y-%m-%d %H:%M")
        return f"the program runs already (process {holder.process} on {holder.host}, since {since})"

    def hand_over(self, files: Sequence[Path], wait_ms: int = 5000) -> bool:
        """Give files to the running program; returns False when it does not take them in time."""
        name = uuid4().hex
        part, target = self._folder / f"{name}.part", self._folder / f"{name}{_SUFFIX}"
        try:
            part.write_bytes(b"\0".join(os.fsencode(file.absolute()) for file in files))
            part.replace(target)
            deadline = QDeadlineTimer(wait_ms)
            while target.exists() and not deadline.hasExpired():
                QThread.msleep(20)
            if target.exists():
                target.unlink(missing_ok=True)
                return False
        except OSError:
            with suppress(OSError):  # a file where the folder should be, say
                part.unlink(missing_ok=True)
            return False
        return True

    def listen(self) -> None:
        """Take what other starts hand over, from now on; what was left by an earlier program is dropped."""
        if not self.first or not self._folder.is_dir():
            return
        for file in self._folder.iterdir():
            with suppress(OSError):  # another start finishes its file just now, or it is no file at all
                if time.time() - file.stat().st_mtime > _OLD_SECONDS:
                    file.unlink()
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._look()

    def leave(self) -> None:
        """Give the lock back."""
        self._watcher = None
        if self.first:
            self._lock.unlock()
            self.first = False

    def _look(self) -> None:
        for file in sorted(self._folder.glob(f"*{_SUFFIX}")):
            try:
                raw = paths.read_start(file, _MAX_BYTES)
                file.unlink()
            except OSError:
                continue
            if len(raw) > _MAX_BYTES:
                continue  # the last path may be half of one
            files = [Path(os.fsdecode(item)) for item in raw.split(b"\0") if item]
            self.wanted.emit([file for file in files if file.is_absolute()])
