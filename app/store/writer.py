"""Writing a knowledge database: the same content gives the same bytes."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, StaticPool, create_engine

from app.knowledge.model import Knowledge
from app.store.fingerprint import Rows
from app.store.marks import APPLICATION_ID, SCHEMA_VERSION
from app.store.schema import TABLES
from app.store.schema_base import Base
from app.store.tabulate import tabulate

PAGE_SIZE = 4096


def write_knowledge(knowledge: Knowledge, path: Path) -> None:
    """Write a knowledge database and put it in place in one step; raises OSError and leaves an old file as it was."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as stream:
            stream.write(_database(tabulate(knowledge)))
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _database(rows: Rows) -> bytes:
    """Build the database in memory and return its bytes."""
    raw = sqlite3.connect(":memory:")
    try:
        raw.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        raw.execute("PRAGMA foreign_keys = ON")
        engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
        with engine.begin() as connection:
            _fill(connection, rows)
        # Rows were inserted table by table into fresh pages; VACUUM lays them out once more without gaps.
        raw.execute("VACUUM")
        return raw.serialize()
    finally:
        raw.close()


def _fill(connection: Connection, rows: Rows) -> None:
    Base.metadata.create_all(connection, checkfirst=False)
    for name, table in TABLES.items():
        columns = [column.name for column in table.columns]
        if rows[name]:
            connection.execute(table.insert(), [dict(zip(columns, row, strict=True)) for row in rows[name]])
