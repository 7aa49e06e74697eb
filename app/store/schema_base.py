"""What the tables of a knowledge database have in common."""

from __future__ import annotations

from enum import Enum
from typing import Any, ClassVar

from sqlalchemy import REAL, CheckConstraint, ForeignKeyConstraint, Integer, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.schema import SchemaItem


class Base(DeclarativeBase):
    """A table; STRICT allows the types INTEGER, REAL and TEXT only. `number` is the order of the content."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {str: Text, int: Integer, bool: Integer, float: REAL}

    number: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)


def strict(*items: SchemaItem) -> tuple[Any, ...]:
    """Table arguments of a STRICT table."""
    return (*items, {"sqlite_strict": True})


def one_of(column: str, words: type[Enum] | tuple[str, ...]) -> CheckConstraint:
    """The column holds one of these words."""
    values = words if isinstance(words, tuple) else tuple(str(item.value) for item in words)
    return CheckConstraint(f"{column} IN ({', '.join(repr(value) for value in values)})")


def truth(column: str) -> CheckConstraint:
    """The column holds 0 or 1."""
    return CheckConstraint(f"{column} IN (0, 1)")


def in_edition(column: str, table: str, key: str = "id") -> ForeignKeyConstraint:
    """The column names a row of the same edition in another table."""
    return ForeignKeyConstraint(["edition", column], [f"{table}.edition", f"{table}.{key}"])
