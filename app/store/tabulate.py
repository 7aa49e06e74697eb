"""Knowledge laid out as rows of the database; `assembly` is the way back."""

from __future__ import annotations

from app.knowledge.model import Change, Evidence, Feature, Knowledge, Source
from app.store.fingerprint import Rows
from app.store.tabulate_edition import add_edition
from app.store.tabulation import Tabulation


def tabulate(knowledge: Knowledge) -> Rows:
    """Lay knowledge out as rows, numbered in the order of the content."""
    rows = Tabulation()
    for group in knowledge.groups:
        rows.add("groups", id=group.id, label=group.label)
    for feature in knowledge.features.values():
        _add_feature(rows, feature)
    for source in knowledge.sources.values():
        _add_source(rows, source)
    for therapy in knowledge.therapies.values():
        rows.add("therapies", id=therapy.id, label=therapy.label, cls=therapy.cls, note=therapy.note)
    for evidence in knowledge.evidence.values():
        _add_evidence(rows, evidence)
    for change in knowledge.changes:
        _add_change(rows, change)
    for edition in knowledge.editions.values():
        add_edition(rows, edition)
    rows.add(
        "meta",
        version=knowledge.version,
        default_edition=knowledge.default_edition,
        content_sha256=knowledge.content_sha256,
    )
    if knowledge.certificate:
        rows.add("certificate", text=knowledge.certificate)
    return rows.rows


def _add_feature(rows: Tabulation, feature: Feature) -> None:
    rows.add(
        "features",
        id=feature.id,
        label=feature.label,
        group_id=feature.group,
        asked=feature.asked.value,
        kind=feature.kind.value,
        unit=feature.unit,
        low=feature.low,
        high=feature.high,
        whole=feature.whole,
        note=feature.note,
        supplied_by=feature.supplied_by,
    )
    for value in feature.values:
        rows.add("feature_values", feature=feature.id, id=value.id, label=value.label)


def _add_source(rows: Tabulation, source: Source) -> None:
    rows.add(
        "sources",
        id=source.id,
        kind=source.kind,
        title=source.title,
        authors=source.authors,
        journal=source.journal,
        year=source.year,
        pages=source.pages,
        doi=source.doi,
        pmid=source.pmid,
        url=source.url,
        verified=source.verified,
    )


def _add_evidence(rows: Tabulation, evidence: Evidence) -> None:
    ratio = evidence.hazard_ratio
    rows.add(
        "evidence",
        id=evidence.id,
        source=evidence.source,
        design=evidence.design,
        population=evidence.population,
        arms=evidence.arms,
        endpoint=evidence.endpoint,
        result=evidence.result,
        n=evidence.n,
        hazard_ratio=ratio.value if ratio else None,
        hazard_low=ratio.low if ratio else None,
        hazard_high=ratio.high if ratio else None,
        note=evidence.note,
        verified=evidence.verified,
    )
    for median in evidence.medians:
        rows.add(
            "medians",
            evidence=evidence.id,
            arm=median.arm,
            value=median.value,
            unit=median.unit,
            low=median.low,
            high=median.high,
        )


def _add_change(rows: Tabulation, change: Change) -> None:
    rows.add("changes", id=change.id, year=change.year, text=change.text)
    rows.add_links("change_options", "option", change.options, change=change.id)
    rows.add_links("change_sources", "source", change.sources, change=change.id)
