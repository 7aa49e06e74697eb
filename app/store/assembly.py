"""Knowledge put together from the rows of the database; `tabulate` is the way there."""

from __future__ import annotations

from app.knowledge.model import (
    Asked,
    Change,
    Evidence,
    Feature,
    FeatureValue,
    Group,
    HazardRatio,
    Kind,
    Knowledge,
    Median,
    Source,
    Therapy,
)
from app.store.assemble_conditions import assemble_conditions
from app.store.assemble_editions import assemble_editions
from app.store.assembly_base import Record, Tables, grouped, linked


def assemble(tables: Tables) -> Knowledge:
    """Put knowledge together; raises LookupError or ValueError when rows do not fit each other."""
    (meta,) = tables["meta"]
    features = _features(tables)
    certificate = next((row.text for row in tables["certificate"]), "")
    return Knowledge(
        version=meta.version,
        default_edition=meta.default_edition,
        content_sha256=meta.content_sha256,
        groups=tuple(Group(row.id, row.label) for row in tables["groups"]),
        features=features,
        sources={row.id: _source(row) for row in tables["sources"]},
        therapies={row.id: Therapy(row.id, row.label, row.cls, row.note) for row in tables["therapies"]},
        evidence=_evidence(tables),
        editions=assemble_editions(tables, assemble_conditions(tables, features)),
        changes=_changes(tables),
        certificate=certificate,
    )


def _features(tables: Tables) -> dict[str, Feature]:
    values = grouped(tables["feature_values"], "feature")
    return {
        row.id: Feature(
            id=row.id,
            label=row.label,
            group=row.group_id,
            asked=Asked(row.asked),
            kind=Kind(row.kind),
            values=tuple(FeatureValue(value.id, value.label) for value in values.get(row.id, ())),
            unit=row.unit,
            low=row.low,
            high=row.high,
            whole=bool(row.whole),
            note=row.note,
            supplied_by=row.supplied_by,
        )
        for row in tables["features"]
    }


def _source(row: Record) -> Source:
    return Source(
        id=row.id,
        kind=row.kind,
        title=row.title,
        authors=row.authors,
        journal=row.journal,
        year=row.year,
        pages=row.pages,
        doi=row.doi,
        pmid=row.pmid,
        url=row.url,
        verified=bool(row.verified),
    )


def _evidence(tables: Tables) -> dict[str, Evidence]:
    medians = grouped(tables["medians"], "evidence")
    return {
        row.id: Evidence(
            id=row.id,
            source=row.source,
            design=row.design,
            population=row.population,
            arms=row.arms,
            endpoint=row.endpoint,
            result=row.result,
            n=row.n,
            hazard_ratio=_hazard_ratio(row),
            medians=tuple(
                Median(item.arm, item.value, item.unit, item.low, item.high) for item in medians.get(row.id, ())
            ),
            note=row.note,
            verified=bool(row.verified),
        )
        for row in tables["evidence"]
    }


def _hazard_ratio(row: Record) -> HazardRatio | None:
    return None if row.hazard_ratio is None else HazardRatio(row.hazard_ratio, row.hazard_low, row.hazard_high)


def _changes(tables: Tables) -> tuple[Change, ...]:
    options = linked(tables["change_options"], "option", "change")
    sources = linked(tables["change_sources"], "source", "change")
    return tuple(
        Change(row.id, options.get(row.id, ()), row.year, row.text, sources.get(row.id, ()))
        for row in tables["changes"]
    )
