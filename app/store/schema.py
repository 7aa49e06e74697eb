"""The knowledge database: its marks, its tables in the order in which they are filled, and its head."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256

from sqlalchemy import CheckConstraint, ForeignKey, Table
from sqlalchemy.orm import Mapped, mapped_column

from app.store import schema_conditions, schema_graph, schema_shared  # noqa: F401  # they define their tables in Base
from app.store.schema_base import Base, strict

APPLICATION_ID = 0x4E455450
"""`PRAGMA application_id`: the letters NETP."""

SCHEMA_VERSION = 1
"""`PRAGMA user_version`; rises with every change of the tables."""


class MetaRow(Base):
    """The one row that says what the content is called, and its fingerprint."""

    __tablename__ = "meta"
    __table_args__ = strict(CheckConstraint("number = 1"))

    version: Mapped[str]
    default_edition: Mapped[str] = mapped_column(ForeignKey("editions.id"))
    content_sha256: Mapped[str]


class CertificateRow(Base):
    """The proof of the content as JSON; no part of the content and of its fingerprint."""

    __tablename__ = "certificate"
    __table_args__ = strict(CheckConstraint("number = 1"))

    text: Mapped[str]


TABLES: Mapping[str, Table] = {table.name: table for table in Base.metadata.sorted_tables}
"""Every table by its name, in an order in which each refers to tables before it (or to its own rows) only."""

SCHEMA_SHA256 = "e86b02ddb99b4f432125945b7753f50be154651d9050e7e1af0146e941f99a72"
"""Digest of the schema that the writer makes; a test computes it anew."""


def schema_digest(rows: Iterable[tuple[str, str, str, str | None]]) -> str:
    """SHA-256 in hexadecimal over type, name, table and text of everything in a schema; white space does not count."""
    lines = sorted(" ".join(" ".join(word or "" for word in row).split()) for row in rows)
    return sha256("\n".join(lines).encode()).hexdigest()
