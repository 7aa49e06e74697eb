"""Sources worded for people: in a few words, and as a reference list gives them."""

from __future__ import annotations

from textwrap import shorten

from app.knowledge.model import Source

_LONGEST = 48
"""Letters of a title that stand for a source without an author; what is longer is cut between words."""


def source_short(source: Source) -> str:
    """A source in a few words, e.g. "Caplin 2014"."""
    first = source.authors.split(",")[0].split(" et al")[0].split("(")[0].strip()
    if not first:
        whole = shorten(source.title, 10_000)
        return whole if len(whole) <= _LONGEST else shorten(whole, _LONGEST, placeholder="").rstrip(" ,;:(-") + "…"
    words = first.split()
    name = " ".join(words[:-1]) if len(words) > 1 and words[-1].isupper() and len(words[-1]) <= 3 else first
    return f"{name} {source.year}" if source.year else name


def source_full(source: Source) -> str:
    """A source as a reference list gives it."""
    place = " ".join(part for part in (source.journal, str(source.year or ""), source.pages) if part)
    numbers = [f"doi:{source.doi}" if source.doi else "", f"PMID {source.pmid}" if source.pmid else ""]
    parts = [source.authors.rstrip("."), source.title.rstrip("."), place, *numbers, "" if source.doi else source.url]
    return ". ".join(part for part in parts if part) + "."
