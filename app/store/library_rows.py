"""Cases as rows of the library, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select

from app.knowledge.model import Feature
from app.patient.casefile import Case, CaseFileError, case_table, parse_case
from app.patient.caseset import KeptCase, checked_note, checked_tags
from app.session.library import Entry, LibraryError, Shelf
from app.store.library_schema import CaseRow, TagRow


def read_shelf(connection: Connection, features: Mapping[str, Feature]) -> Shelf:
    """Read every case that the knowledge understands, and count the others."""
    tags: dict[int, list[str]] = {}
    for row in connection.execute(select(TagRow.number, TagRow.tag).order_by(TagRow.number, TagRow.place)):
        tags.setdefault(row.number, []).append(row.tag)
    entries, unread = [], 0
    for row in connection.execute(select(CaseRow.__table__).order_by(CaseRow.number)):
        try:
            kept = read_case(row.data, tags.get(row.number, ()), row.note, features)
            entries.append(Entry(row.number, kept, moment(row.saved), row.deleted is not None))
        except ValueError:
            unread += 1
    return Shelf(tuple(entries), unread)


def read_words(connection: Connection, number: int) -> tuple[tuple[str, ...], str] | None:
    """Tags and note of a case; None when it is not there or in the bin."""
    there = select(CaseRow.note).where(CaseRow.number == number, CaseRow.deleted.is_(None))
    note = connection.execute(there).scalar()
    tags = connection.execute(select(TagRow.tag).where(TagRow.number == number).order_by(TagRow.place)).scalars()
    return checked(tags, note) if note is not None else None


def read_case(data: object, tags: Iterable[object], note: object, features: Mapping[str, Feature]) -> KeptCase:
    """Read one row, of a damaged table too; raises ValueError (CaseFileError is one)."""
    if not isinstance(data, str):
        msg = "the row holds no text"
        raise ValueError(msg)  # what is wrong is the content, and callers know ValueError
    return KeptCase(parse_case(data.encode(), features), checked_tags(tags), checked_note(note))


def insert_case(connection: Connection, kept: KeptCase, features: Mapping[str, Feature], stamp: str) -> int:
    """Insert a case and return its number."""
    row = {"data": case_text(kept.case, features), "note": kept.note, "saved": stamp, "deleted": None}
    number = int(connection.execute(insert(CaseRow).values(row).returning(CaseRow.number)).scalar_one())
    insert_tags(connection, number, kept.tags)
    return number


def insert_tags(connection: Connection, number: int, tags: Sequence[str]) -> None:
    """Insert the tags of a case that has none."""
    if tags:
        rows = [{"number": number, "tag": tag, "place": place} for place, tag in enumerate(tags)]
        connection.execute(insert(TagRow), rows)


def moment(text: str) -> datetime:
    """When a row was saved; raises ValueError for a time without its zone, which could not be put in order."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        msg = "the row names no zone of time"
        raise ValueError(msg)
    return moment


def never_below(connection: Connection, number: int) -> None:
    """Give new cases higher numbers than this one: a window may still mean the cases that had the others."""
    # SQLite keeps the last number of a table in a table of its own, which has no unique key.
    last = connection.exec_driver_sql("SELECT max(seq) FROM sqlite_sequence WHERE name = 'cases'").scalar() or 0
    if number > last:
        connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = 'cases'")
        connection.exec_driver_sql("INSERT INTO sqlite_sequence VALUES ('cases', ?)", (number,))


def case_text(case: Case, features: Mapping[str, Feature]) -> str:
    """A case as its row holds it; raises LibraryError for one that could not be read again."""
    text = json.dumps(case_table(case, features), ensure_ascii=False)
    try:
        parse_case(text.encode(), features)
    except (CaseFileError, UnicodeEncodeError) as error:
        msg = f"The case was not saved in the library: {error}"
        raise LibraryError(msg) from None
    return text


def checked(tags: Iterable[object], note: object) -> tuple[tuple[str, ...], str]:
    """Check tags and note; raises LibraryError."""
    try:
        return checked_tags(tags), checked_note(note)
    except ValueError as error:
        msg = f"Tags and note were not saved: {error}"
        raise LibraryError(msg) from None
