"""Resolving what all editions share: vocabulary, sources, therapies, study figures, changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from app.knowledge.model import (
    Change,
    Evidence,
    Feature,
    FeatureValue,
    Group,
    HazardRatio,
    Kind,
    Median,
    Source,
    Therapy,
)
from app.store import content_entries as entries
from app.store.condition_reader import NONE, RESERVED
from app.store.content_errors import Problem, suggestion
from app.store.content_sections import Entry, Sections


@dataclass(frozen=True, slots=True)
class Shared:
    """What all editions share, as the knowledge holds it."""

    groups: tuple[Group, ...]
    features: dict[str, Feature]
    sources: dict[str, Source]
    therapies: dict[str, Therapy]
    evidence: dict[str, Evidence]


def resolve_shared(sections: Sections, problems: list[Problem]) -> Shared:
    """Resolve the shared sections; what refers to nothing is added to the problems."""
    groups = tuple(Group(entry.item.id, entry.item.label) for entry in sections.of(entries.GroupEntry))
    features = {entry.item.id: _feature(entry, sections, problems) for entry in sections.of(entries.FeatureEntry)}
    sources = {entry.item.id: Source(**entry.item.model_dump()) for entry in sections.of(entries.SourceEntry)}
    therapies = {
        entry.item.id: Therapy(entry.item.id, entry.item.label, entry.item.cls, entry.item.note)
        for entry in sections.of(entries.TherapyEntry)
    }
    evidence = {entry.item.id: _evidence(entry, sections, problems) for entry in sections.of(entries.EvidenceEntry)}
    return Shared(groups, features, sources, therapies, evidence)


def resolve_changes(sections: Sections, options: frozenset[str], problems: list[Problem]) -> tuple[Change, ...]:
    """Resolve the changes between editions; `options` are those of all editions."""
    changes: list[Change] = []
    for entry in sections.of(entries.ChangeEntry):
        item = entry.item
        problems += unknown(entry, ("options",), item.options, options, "option in any edition")
        problems += unknown(entry, ("sources",), item.sources, sections.ids(entries.SourceEntry), "source")
        changes.append(Change(item.id, tuple(item.options), item.year, item.text, tuple(item.sources)))
    return tuple(changes)


def unknown(
    entry: Entry[BaseModel], steps: tuple[str | int, ...], ids: Iterable[str], known: frozenset[str], what: str
) -> Iterator[Problem]:
    """Find ids in a list (or under a key) of an entry that name nothing, or that stand there twice."""
    seen: set[str] = set()
    for index, name in enumerate(ids):
        if name not in known:
            yield entry.problem(f"there is no {what} {name!r}{suggestion(name, known)}", *steps, index)
        elif name in seen:
            yield entry.problem(f"{name!r} stands twice", *steps, index)
        seen.add(name)


def _feature(entry: Entry[entries.FeatureEntry], sections: Sections, problems: list[Problem]) -> Feature:
    item = entry.item
    problems += unknown(entry, ("group",), [item.group], sections.ids(entries.GroupEntry), "group")
    problems += _feature_problems(entry)
    low, high = item.range or (0.0, 0.0)
    return Feature(
        id=item.id,
        label=item.label,
        group=item.group,
        asked=item.asked,
        kind=item.kind,
        values=tuple(FeatureValue(value.id, value.label) for value in item.values),
        unit=item.unit,
        low=float(low),
        high=float(high),
        whole=item.whole,
        note=item.note,
        supplied_by=item.supplied_by,
    )


def _feature_problems(entry: Entry[entries.FeatureEntry]) -> Iterator[Problem]:
    item, kind = entry.item, entry.item.kind
    if item.id in RESERVED:
        yield entry.problem(f"{item.id!r} means something else in conditions; choose another id", "id")
    listed = kind in (Kind.CHOICE, Kind.MULTI)
    if listed and not item.values:
        yield entry.problem(f"a {kind.value} feature needs 'values'", "values")
    if kind is Kind.NUMBER and item.range is None:
        yield entry.problem("a number feature needs 'range', the lowest and the highest answer")
    if item.range is not None and item.range[0] >= item.range[1]:
        yield entry.problem("the first number must be below the second", "range")
    foreign = {"range", "unit", "whole"} if kind is not Kind.NUMBER else set()
    for key in sorted((foreign if listed else foreign | {"values"}) & item.model_fields_set):
        yield entry.problem(f"does not belong to a {kind.value} feature", key)
    values = [value.id for value in item.values]
    for index, value in enumerate(values):
        if value in values[:index]:
            yield entry.problem(f"{value!r} stands twice", "values", index)
        if value == NONE and kind is Kind.MULTI:
            yield entry.problem("'none' is how conditions ask for an empty answer; choose another id", "values", index)


def _evidence(entry: Entry[entries.EvidenceEntry], sections: Sections, problems: list[Problem]) -> Evidence:
    item = entry.item
    problems += unknown(entry, ("source",), [item.source], sections.ids(entries.SourceEntry), "source")
    ratio = item.hazard_ratio
    if ratio is not None and not _in_order(ratio.low, ratio.value, ratio.high):
        problems.append(entry.problem("the interval does not contain the value", "hazard_ratio"))
    for index, median in enumerate(item.medians):
        if not _in_order(median.low, median.value, median.high):
            problems.append(entry.problem("the interval does not contain the value", "medians", index))
    return Evidence(
        id=item.id,
        source=item.source,
        design=item.design,
        population=item.population,
        arms=item.arms,
        endpoint=item.endpoint,
        result=item.result,
        n=item.n,
        hazard_ratio=None if ratio is None else HazardRatio(float(ratio.value), _real(ratio.low), _real(ratio.high)),
        medians=tuple(
            Median(median.arm, float(median.value), median.unit, _real(median.low), _real(median.high))
            for median in item.medians
        ),
        note=item.note,
        verified=item.verified,
    )


def _in_order(low: float | None, value: float, high: float | None) -> bool:
    return (low is None or low <= value) and (high is None or value <= high)


def _real(number: float | None) -> float | None:
    return None if number is None else float(number)
