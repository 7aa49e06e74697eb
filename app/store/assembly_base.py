"""How rows find the rows that belong to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Any, TypeAlias

Record: TypeAlias = Any
"""One row: a named tuple with the columns of its table."""

Tables: TypeAlias = Mapping[str, Sequence[Record]]
"""All rows of each table, in the order of their numbers."""


def grouped(rows: Sequence[Record], *owner: str) -> dict[Any, list[Record]]:
    """Group rows by the columns that name their owner."""
    found: dict[Any, list[Record]] = {}
    key = attrgetter(*owner)
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found


def linked(rows: Sequence[Record], target: str, *owner: str) -> dict[Any, tuple[str, ...]]:
    """Collect the targets of link rows by the columns that name their owner."""
    value = attrgetter(target)
    return {key: tuple(map(value, items)) for key, items in grouped(rows, *owner).items()}
