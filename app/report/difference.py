"""The difference of two editions as JSON and as text."""

from __future__ import annotations

from collections.abc import Iterator

from app.knowledge.model import Knowledge
from app.reasoning.edition_difference import EditionDifference, SpaceComparison, TherapyDifference
from app.reasoning.keeping_out import Cause
from app.report.provenance import knowledge_table, provenance_lines


def difference_table(space: SpaceComparison, knowledge: Knowledge) -> dict[str, object]:
    """Build the object that `net-pathways differences --json` prints, from a comparison whose steps are done."""
    difference = space.difference
    return {
        "knowledge": knowledge_table(knowledge),
        "editions": [difference.first, difference.second],
        "kinds_of_patients": difference.kinds,
        "share_treated_differently": difference.different,
        "share_is_exact": difference.different_exact,
        "therapies": [_therapy(item, space) for item in difference.therapies],
        "left_out": list(difference.left_out),
    }


def difference_text(difference: EditionDifference, knowledge: Knowledge) -> str:
    """Word the difference for the terminal."""
    return "\n".join([*provenance_lines(knowledge), *_lines(difference, knowledge)])


def _therapy(item: TherapyDifference, space: SpaceComparison) -> dict[str, object]:
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
        "against_in_first": [_cause(cause) for cause in space.causes(item.therapy, second=False)],
        "against_in_second": [_cause(cause) for cause in space.causes(item.therapy, second=True)],
    }


def _cause(cause: Cause) -> dict[str, object]:
    return {
        "option": cause.option.id,
        "kind": cause.kind.value,
        "owner": cause.owner,
        "criteria": [criterion.id for criterion in cause.criteria],
        "share": cause.share,
        "share_alone": cause.alone,
    }


def _lines(difference: EditionDifference, knowledge: Knowledge) -> Iterator[str]:
    yield f"Over {difference.kinds:.1e} kinds of patients; shares of kinds for whom a therapy is applicable"
    share = f"{'' if difference.different_exact else 'at least '}{difference.different:.1%}"
    yield f"Treated differently in something: {share} of all kinds (kinds are counted, not patients)"
    yield f"{'therapy':48} {'only ' + difference.first:>12} {'only ' + difference.second:>12} {'both':>9}"
    for item in difference.therapies:
        label = knowledge.therapies[item.therapy].label
        yield f"{label[:48]:48} {item.only_first:12.2%} {item.only_second:12.2%} {item.both:9.2%}"
        yield from (f"    {change.year}: {change.text}" for change in item.changes)
    if difference.left_out:
        yield f"Too large to be compared: {', '.join(knowledge.therapies[item].label for item in difference.left_out)}"
