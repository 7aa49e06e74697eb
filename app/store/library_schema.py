"""The tables of the user's library, its marks, and how it moves from one version to the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from typing import Any, ClassVar

from sqlalchemy import Connection, ForeignKey, Integer, StaticPool, Text, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

APPLICATION_ID = 0x4E45544C
"""`PRAGMA application_id`: the letters NETL."""


class LibraryBase(DeclarativeBase):
    """A STRICT table of the library; apart from those of a knowledge database."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {str: Text, int: Integer}


class CaseRow(LibraryBase):
    """One case. Numbers are never given twice, so that undo cannot meet another case."""

    __tablename__ = "cases"
    __table_args__ = {"sqlite_strict": True, "sqlite_autoincrement": True}  # noqa: RUF012  # SQLAlchemy reads it once

    number: Mapped[int] = mapped_column(primary_key=True)
    data: Mapped[str]
    """The case as a patient file holds it."""
    note: Mapped[str]
    saved: Mapped[str]
    """When the answers were saved: ISO 8601 in UTC."""
    deleted: Mapped[str | None]
    """When it was put into the bin."""


class TagRow(LibraryBase):
    """One tag of a case, in the order in which they were given."""

    __tablename__ = "tags"
    __table_args__ = {"sqlite_strict": True}  # noqa: RUF012  # SQLAlchemy reads it once

    number: Mapped[int] = mapped_column(ForeignKey("cases.number", ondelete="CASCADE"), primary_key=True)
    tag: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int]


Step = Callable[[Connection], None]


def first_tables(connection: Connection) -> None:
    """Make the tables of version 1 in an empty file."""
    LibraryBase.metadata.create_all(connection, checkfirst=False)


STEPS: Sequence[Step] = (first_tables,)
"""`STEPS[n]` takes a library from version n to n + 1; a released step is never changed, a new one is put behind it.

When the tables change, version 1 gets its statements written out, so that an old library grows as it did.
"""


def expected_schema(steps: Sequence[Step]) -> set[tuple[str, str, str]]:
    """What an empty library holds after these steps."""
    with closing(sqlite3.connect(":memory:")) as database:
        engine = create_engine("sqlite://", creator=lambda: database, poolclass=StaticPool)
        with engine.begin() as connection:
            for step in steps:
                step(connection)
        return schema_of(database)


def schema_of(database: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Type, name and text of everything in a database, white space evened out."""
    rows = database.execute("SELECT type, name, sql FROM sqlite_schema")
    return {(row[0], row[1], " ".join((row[2] or "").split())) for row in rows}
