"""By what a knowledge database is known: the marks in its head, and the digest of its schema.

Apart from the schema itself, so that reading needs SQLAlchemy's core alone: its ORM takes as long again to import.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

APPLICATION_ID = 0x4E455450
"""`PRAGMA application_id`: the letters NETP."""

SCHEMA_VERSION = 1
"""`PRAGMA user_version`; rises with every change of the tables."""

SCHEMA_SHA256 = "e86b02ddb99b4f432125945b7753f50be154651d9050e7e1af0146e941f99a72"
"""Digest of the schema that the writer makes; a test computes it anew."""


def schema_digest(rows: Iterable[tuple[str, str, str, str | None]]) -> str:
    """SHA-256 in hexadecimal over type, name, table and text of everything in a schema; white space does not count."""
    lines = sorted(" ".join(" ".join(word or "" for word in row).split()) for row in rows)
    return sha256("\n".join(lines).encode()).hexdigest()
