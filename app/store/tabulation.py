"""Rows of the database as they are collected, table by table, before they are written or fingerprinted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from sqlalchemy import REAL

from app.store.fingerprint import Row
from app.store.schema import TABLES

Value: TypeAlias = str | int | float | None

_COLUMNS = {
    name: tuple((column.name, isinstance(column.type, REAL)) for column in table.columns)
    for name, table in TABLES.items()
}


class Tabulation:
    """Collects the rows of all tables and numbers them in the order in which they come."""

    def __init__(self) -> None:
        self.rows: dict[str, list[Row]] = {name: [] for name in TABLES}

    def add(self, table: str, **values: Value) -> int:
        """Add a row and return its number; columns that are not named stay null."""
        number = len(self.rows[table]) + 1
        values["number"] = number
        self.rows[table].append(tuple(_plain(values.pop(name, None), real) for name, real in _COLUMNS[table]))
        if values:
            msg = f"{table} has no column {', '.join(values)}"
            raise TypeError(msg)
        return number

    def add_links(self, table: str, column: str, targets: Iterable[str], **owner: Value) -> None:
        """Add one row for each target that an owner refers to."""
        for target in targets:
            self.add(table, **owner, **{column: target})


def _plain(value: Value, real: bool) -> Value:
    """Return a value as SQLite gives it back, so that the fingerprint is the same before writing and after reading."""
    if real and value is not None:
        return float(value)
    return int(value) if isinstance(value, bool) else value
