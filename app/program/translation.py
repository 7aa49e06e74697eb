"""A mark for sentences that the window translates; the command line, the log and documents say them in English."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802  # the name that Qt's tools look for
    """Return the text as it is. Qt has such a function, but this room goes without Qt."""
    return text
