"""The fingerprint of content: the same for the same content, wherever and however its file was written."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import TypeAlias

Row: TypeAlias = tuple[str | int | float | None, ...]
Rows: TypeAlias = Mapping[str, Sequence[Row]]
"""The rows of every table by its name, each with its values in the order of the columns."""

HEAD = "meta"
"""The table whose last column carries the fingerprint itself."""

PROOF = "certificate"
"""The table that says what was proved of the content; it names the fingerprint and so cannot be part of it."""


def fingerprint(rows: Rows) -> str:
    """SHA-256 in hexadecimal over every value of every table, but for the fingerprint itself."""
    content = [
        [name, [row[:-1] for row in rows[name]] if name == HEAD else rows[name]]
        for name in sorted(rows)
        if name != PROOF
    ]
    text = json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()
