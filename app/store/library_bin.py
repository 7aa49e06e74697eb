"""The bin of the library: how long a deleted case can be taken back, by a clock that may be wrong."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update

from app.store.library_rows import moment
from app.store.library_schema import CaseRow

PURGE_AFTER = timedelta(days=30)
"""How long a deleted case stays in the bin."""

MOST_AWAY = timedelta(days=7)
"""What a time counts for at most in which nothing was changed: the clock may have been put ahead in it."""


def empty_bin(connection: Connection, now: datetime, before: datetime | None) -> None:
    """Remove for good what lay in the bin for long enough.

    `before` is when the library was last backed up. The time since then counts for a week at most. What was deleted at
    a time that is still to come stays: one of the two clocks is wrong.
    """
    found = select(CaseRow.number, CaseRow.deleted).where(CaseRow.deleted.is_not(None))
    deleted = {row.number: _deleted(row.deleted, now) for row in connection.execute(found)}
    past = [stamp for stamp in (*deleted.values(), before) if stamp is not None and stamp <= now]
    uncounted = max(now - max(past, default=now) - MOST_AWAY, timedelta())
    for number, stamp in deleted.items():
        this = CaseRow.number == number
        if now - stamp - uncounted >= PURGE_AFTER:
            connection.execute(delete(CaseRow).where(this))
        elif stamp <= now:
            connection.execute(update(CaseRow).where(this).values(deleted=(stamp + uncounted).isoformat()))


def _deleted(stamp: str, now: datetime) -> datetime:
    """When a case was deleted; now where its row does not say so."""
    try:
        return moment(stamp)
    except ValueError:
        return now
