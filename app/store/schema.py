"""The tables of the knowledge database in the order in which they are filled, and its head."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import CheckConstraint, ForeignKey, Table
from sqlalchemy.orm import Mapped, mapped_column

from app.store import schema_conditions, schema_graph, schema_shared  # noqa: F401  # they define their tables in Base
from app.store.schema_base import Base, strict


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
