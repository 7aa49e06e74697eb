"""What one learner has seen so far, counted by topic; counts only, since few items say little."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from app.teaching.results import Result

_COLUMNS = ("day", "item", "title", "edition", "agreed", "chosen", "key", "topics")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so would be worked out by a spreadsheet."""


@dataclass(frozen=True, slots=True)
class TopicTally:
    """How many items of a topic were seen, and in how many the choice agreed."""

    topic: str
    seen: int
    agreed: int


@dataclass(frozen=True)
class Progress:
    """Everything seen; `topics` in the order in which they were first met."""

    seen: int
    agreed: int
    again: int
    """Items among them that had been seen before."""
    topics: tuple[TopicTally, ...]


def progress(results: Iterable[Result]) -> Progress:
    """Count results."""
    found = tuple(results)
    names = dict.fromkeys(topic for result in found for topic in result.topics)
    tallies = []
    for name in names:
        mine = [result for result in found if name in result.topics]
        tallies.append(TopicTally(name, len(mine), sum(result.agreed for result in mine)))
    again = len(found) - len({result.item for result in found})
    return Progress(len(found), sum(result.agreed for result in found), again, tuple(tallies))


def progress_csv(results: Iterable[Result]) -> str:
    """The results as CSV, one row each, for a spreadsheet; lists are parted by semicolons."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for result in results:
        lists = ("; ".join(part) for part in (result.chosen, result.key, result.topics))
        row = (result.day, result.item, result.title, result.edition, "yes" if result.agreed else "no", *lists)
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row])
    return out.getvalue()
