"""What a knowledge database holds, counted per edition, for authors and reviewers."""

from __future__ import annotations

from collections.abc import Iterator

from app.knowledge.model import Criterion, Edition, Eligibility, Knowledge, Option
from app.report.provenance import knowledge_table, provenance_lines


def content_table(knowledge: Knowledge) -> dict[str, object]:
    """Count options, criteria, sources and their verification for every edition."""
    return {
        "knowledge": knowledge_table(knowledge),
        "editions": [_edition(edition, knowledge) for edition in knowledge.editions.values()],
        "sources": _verification([source.verified for source in knowledge.sources.values()]),
        "evidence": _verification([item.verified for item in knowledge.evidence.values()]),
        "changes_between_editions": len(knowledge.changes),
    }


def content_text(knowledge: Knowledge) -> str:
    """Word the counts for the terminal."""
    return "\n".join([*provenance_lines(knowledge), *_lines(content_table(knowledge))])


def all_criteria(edition: Edition) -> Iterator[Criterion]:
    """Every criterion of an edition: branches, then options, then eligibility."""
    for decision in edition.decisions:
        yield from (branch.criterion for branch in decision.branches)
    owners: tuple[Option | Eligibility, ...] = (*edition.options, *edition.eligibility)
    for owner in owners:
        yield from (*owner.requires, *owner.contraindications, *owner.cautions)


def _edition(edition: Edition, knowledge: Knowledge) -> dict[str, object]:
    criteria = list(all_criteria(edition))
    used = {source for item in criteria for source in item.sources}
    used |= {source for option in edition.options for source in option.sources}
    years = {name: knowledge.sources[name].year for name in used}
    dated = {name: year for name, year in years.items() if year is not None}
    without = [option.id for option in edition.options if not option.evidence]
    return {
        "edition": edition.id,
        "options": len(edition.options),
        "decisions": len(edition.decisions),
        "criteria": _verification([item.verified for item in criteria]),
        "criteria_without_source": [item.id for item in criteria if not item.sources],
        "sources_used": _verification([knowledge.sources[name].verified for name in sorted(used)]),
        "options_without_evidence_figures": without,
        "disagreements": len(edition.disagreements),
        "oldest_source": min(dated, key=lambda name: (dated[name], name)) if dated else None,
    }


def _verification(flags: list[bool]) -> dict[str, int]:
    return {"all": len(flags), "verified": sum(flags), "unverified": len(flags) - sum(flags)}


def _lines(table: dict[str, object]) -> Iterator[str]:
    for key, value in table.items():
        if key != "editions":
            yield f"{key}: {_plain(value)}"
            continue
        assert isinstance(value, list)
        for edition in value:
            yield f"edition {edition['edition']}"
            yield from (f"  {name}: {_plain(item)}" for name, item in edition.items() if name != "edition")


def _plain(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{item} {name}" for name, item in value.items())
    if isinstance(value, list):
        return f"{len(value)}" + (f" ({', '.join(map(str, value))})" if value else "")
    return str(value)
