"""The user's library of cases as the window sees it; app.store.library keeps it on disk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.patient.casefile import Case
from app.patient.caseset import KeptCase


class LibraryError(Exception):
    """The library cannot do what was asked and is as it was; the message is one sentence that says what to do."""


class LibraryChangedError(LibraryError):
    """The case, or its tags and note, were changed or removed elsewhere since they were read; nothing was written."""


class LibraryDamagedError(LibraryError):
    """The library's file is damaged; `Library.damage` says what can be rescued."""


@dataclass(frozen=True)
class Entry:
    """A case of the library."""

    number: int
    kept: KeptCase
    saved: datetime
    """When its answers were last saved, in UTC."""
    deleted: bool = False


@dataclass(frozen=True)
class Shelf:
    """What the library holds."""

    entries: tuple[Entry, ...] = ()
    """Deleted ones among them, in the order in which they came."""
    unread: int = 0
    """Cases that this knowledge cannot read; they stay in the library."""


@dataclass(frozen=True)
class Backup:
    """A copy of the library as it was."""

    name: str
    made: datetime


@dataclass(frozen=True)
class Preview:
    """What restoring a backup would do."""

    shelf: Shelf
    """What the library would hold."""
    gone: tuple[Entry, ...]
    """Cases of today that it would no longer hold."""
    back: tuple[Entry, ...]
    """Cases that would come back."""
    changed: tuple[Entry, ...]
    """Cases that would be as they were then."""


@dataclass(frozen=True)
class Damage:
    """What is left of a damaged library."""

    readable: int
    """Cases that can still be read from the damaged file."""
    backup: Backup | None
    """The newest backup that is whole."""
    in_backup: int


def keep_both(since: KeptCase, tags: Sequence[str], note: str, there: KeptCase) -> tuple[tuple[str, ...], str]:
    """Tags and note that lose nothing of what two windows wrote from `since` on: here, and `there`, which comes first.

    Every tag that either added is there, and none that either took away.
    """
    stayed = [tag for tag in there.tags if tag in tags or tag not in since.tags]
    both = (*stayed, *(tag for tag in tags if tag not in since.tags and tag not in stayed))
    if there.note == since.note:
        return both, note
    if note == since.note or note in there.note:
        return both, there.note
    return both, note if there.note in note else f"{there.note}\n\n{note}"


def not_held(cases: Iterable[KeptCase], held: Iterable[KeptCase]) -> list[KeptCase]:
    """The cases that say anything that no kept one does: other answers, label or roads, a tag, or a note."""
    there: dict[str, list[KeptCase]] = {}
    for kept in held:
        there.setdefault(kept.case.label, []).append(kept)
    return [
        new
        for new in cases
        if not any(
            old.case == new.case and set(new.tags) <= set(old.tags) and new.note in ("", old.note)
            for old in there.get(new.case.label, ())
        )
    ]


class Library(Protocol):
    """Every method raises LibraryError and then has changed nothing; what returned is on the disk."""

    def shelf(self) -> Shelf:
        """Everything that the library holds."""
        ...

    def add(self, cases: Sequence[KeptCase]) -> tuple[int, ...]:
        """Keep cases, all or none; returns their numbers."""
        ...

    def update(self, number: int, case: Case, since: datetime | None = None) -> datetime:
        """Save a case of the library anew and return when; tags and note stay, and it leaves the bin.

        Raises LibraryChangedError when it was saved by somebody else after `since`, or is gone.
        """
        ...

    def saved(self, number: int) -> datetime | None:
        """When a case was last saved; None when it is not there."""
        ...

    def describe(self, number: int, tags: Iterable[str], note: str, since: KeptCase | None = None) -> None:
        """Give a case that is not in the bin other tags and another note.

        Raises LibraryChangedError when somebody else gave it others than those of `since`.
        """
        ...

    def delete(self, numbers: Iterable[int]) -> None:
        """Put cases into the bin."""
        ...

    def undelete(self, numbers: Iterable[int]) -> None:
        """Take cases out of the bin."""
        ...

    def purge(self, numbers: Iterable[int], *, backups: bool) -> None:
        """Remove cases for good; with `backups`, every copy as well: backups and what was set aside."""
        ...

    def backups(self) -> tuple[Backup, ...]:
        """The backups there are, the newest first."""
        ...

    def preview(self, backup: Backup) -> Preview:
        """Say what restoring a backup would do."""
        ...

    def restore(self, backup: Backup) -> None:
        """Put the library back to a backup; what it is now becomes a backup first."""
        ...

    def damage(self) -> Damage:
        """Look what can be rescued of a damaged library."""
        ...

    def recover(self, backup: Backup | None) -> str:
        """Set a damaged library aside and begin from a backup, or empty, with all that is still readable.

        Returns the name of the file that was set aside.
        """
        ...
