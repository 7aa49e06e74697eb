"""The difference of two editions as JSON and as text."""

from __future__ import annotations

from collections.abc import Iterator

from app.knowledge.model import Knowledge
from app.reasoning.edition_difference import EditionDifference, TherapyDifference
from app.report.provenance import knowledge_table, provenance_lines


def difference_table(difference: EditionDifference, knowledge: Knowledge) -> dict[str, object]:
    """Build the object that `net-pathways differences --json` prints."""
    return {
        "knowledge": knowledge_table(knowledge),
        "editions": [difference.first, difference.second],
        "kinds_of_patients": difference.kinds,
        "therapies": [_therapy(item) for item in difference.therapies],
        "left_out": list(difference.left_out),
    }


def difference_text(difference: EditionDifference, knowledge: Knowledge) -> str:
    """Word the difference for the terminal."""
    return "\n".join([*provenance_lines(knowledge), *_lines(difference, knowledge)])


def _therapy(item: TherapyDifference) -> dict[str, object]:
    return {
        "therapy": item.therapy,
        "share_only_first": item.only_first,
        "share_only_second": item.only_second,
        "share_both": item.both,
        "example_first": dict(item.example_first),
        "example_second": dict(item.example_second),
        "changes": [
            {"id": change.id, "year": change.year, "text": change.text, "sources": list(change.sources)}
            for change in item.changes
        ],
    }


def _lines(difference: EditionDifference, knowledge: Knowledge) -> Iterator[str]:
    yield f"Over {difference.kinds:.1e} kinds of patients; shares of kinds for whom a therapy is applicable"
    yield f"{'therapy':48} {'only ' + difference.first:>12} {'only ' + difference.second:>12} {'both':>9}"
    for item in difference.therapies:
        label = knowledge.therapies[item.therapy].label
        yield f"{label[:48]:48} {item.only_first:12.2%} {item.only_second:12.2%} {item.both:9.2%}"
        yield from (f"    {change.year}: {change.text}" for change in item.changes)
    if difference.left_out:
        yield f"Too large to be compared: {', '.join(knowledge.therapies[item].label for item in difference.left_out)}"
