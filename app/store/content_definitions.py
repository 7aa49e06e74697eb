"""Resolving what an edition computes from answers (`derived`), forbids (`rules`) and rules out (`invariants`).

All may be shared by all editions; an edition's own entry of the same id takes the place of the shared one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.knowledge.conditions import CountWithin, Interval
from app.knowledge.model import ConsistencyRule, Derived, DerivedCase, Feature, Invariant, Kind
from app.store import content_entries as entries
from app.store.condition_reader import RESERVED, Choices, ConditionReader, Count, Shape, Vocabulary
from app.store.content_errors import Problem, suggestion
from app.store.content_sections import Entry, Sections
from app.store.content_shared import Shared, unknown
from app.store.soundness import find_cycle, uses_of


def vocabulary_of(
    sections: Sections, common: Sections, features: Mapping[str, Feature], problems: list[Problem]
) -> Vocabulary:
    """Collect what conditions of an edition can ask about; faulty definitions are added to the problems."""
    shapes: dict[str, Shape] = {}
    declared = common.ids(entries.FeatureEntry, entries.DerivedEntry) | sections.ids(entries.DerivedEntry)
    for entry in _derived_entries(sections, common):
        if entry.item.id in features or entry.item.id in RESERVED:
            problems.append(entry.problem("is the name of a feature or of a key of conditions; choose another", "id"))
        elif (shape := _shape(entry, features, declared, problems)) is not None:
            shapes[entry.item.id] = shape
    return Vocabulary(features, shapes, declared)


def resolve_derived(
    sections: Sections, common: Sections, reader: ConditionReader, sources: frozenset[str], problems: list[Problem]
) -> tuple[Derived, ...]:
    """Resolve the computed features of an edition."""
    found: dict[str, Derived] = {}
    entries = {entry.item.id: entry for entry in _derived_entries(sections, common)}
    for entry in entries.values():
        item = entry.item
        problems += unknown(entry, ("sources",), item.sources, sources, "source")
        problems += _repeated_cases(entry)
        cases = _count_cases(item.count) if item.count else _cases(entry, reader)
        found[item.id] = Derived(item.id, item.label, cases, tuple(item.sources), item.note)
    cycle = find_cycle(uses_of(found.values()))
    if cycle:
        problems.append(entries[cycle[0]].problem(f"is defined by itself: {' -> '.join(cycle)}"))
    return tuple(found.values())


def resolve_rules(
    sections: Sections, common: Sections, reader: ConditionReader, sources: frozenset[str], problems: list[Problem]
) -> tuple[ConsistencyRule, ...]:
    """Resolve the rules of an edition on answers that contradict each other."""
    own = {entry.item.id: entry for entry in sections.of(entries.RuleEntry)}
    rules: list[ConsistencyRule] = []
    for entry in ({entry.item.id: entry for entry in common.of(entries.RuleEntry)} | own).values():
        item = entry.item
        problems += unknown(entry, ("sources",), item.sources, sources, "source")
        forbidden = reader.read(item.forbid, entry.place.at("forbid"))
        rules.append(ConsistencyRule(item.id, forbidden, item.message, item.severity, tuple(item.sources)))
    return tuple(rules)


def resolve_invariants(
    sections: Sections, common: Sections, reader: ConditionReader, shared: Shared, problems: list[Problem]
) -> tuple[Invariant, ...]:
    """Resolve the safety statements of an edition; a shared one may name options that only other editions have."""
    classes = frozenset(therapy.cls for therapy in shared.therapies.values())
    options = sections.ids(entries.OptionEntry)
    own = {entry.item.id: entry for entry in sections.of(entries.InvariantEntry)}
    found: list[Invariant] = []
    for entry in ({entry.item.id: entry for entry in common.of(entries.InvariantEntry)} | own).values():
        item, never = entry.item, entry.item.never
        problems += unknown(entry, ("sources",), item.sources, common.ids(entries.SourceEntry), "source")
        problems += unknown(entry, ("never", "therapies"), never.therapies, common.ids(entries.TherapyEntry), "therapy")
        problems += unknown(entry, ("never", "classes"), never.classes, classes, "class of therapies")
        if item.id in own:
            problems += unknown(entry, ("never", "options"), never.options, options, "option")
        state = reader.read(item.when, entry.place.at("when"))
        present = tuple(name for name in never.options if name in options)
        found.append(
            Invariant(
                item.id, item.text, state, tuple(never.therapies), tuple(never.classes), present, tuple(item.sources)
            )
        )
    return tuple(found)


def _derived_entries(sections: Sections, common: Sections) -> list[Entry[entries.DerivedEntry]]:
    own = {entry.item.id: entry for entry in sections.of(entries.DerivedEntry)}
    return list(({entry.item.id: entry for entry in common.of(entries.DerivedEntry)} | own).values())


def _shape(
    entry: Entry[entries.DerivedEntry],
    features: Mapping[str, Feature],
    declared: frozenset[str],
    problems: list[Problem],
) -> Shape | None:
    count = entry.item.count
    if count is None:
        return Choices(tuple(case.value for case in entry.item.cases or ()))
    feature = features.get(count.of)
    if feature is None and count.of in declared:
        return None
    if feature is None or feature.kind is not Kind.MULTI:
        hint = suggestion(count.of, [item.id for item in features.values() if item.kind is Kind.MULTI])
        problems.append(entry.problem(f"there is no multi feature {count.of!r}{hint}", "count", "of"))
        return None
    allowed = frozenset(value.id for value in feature.values)
    wrong = list(unknown(entry, ("count", "values"), count.values, allowed, f"value of {feature.id}"))
    problems += wrong
    return None if wrong else Count(feature.id, tuple(count.values))


def _cases(entry: Entry[entries.DerivedEntry], reader: ConditionReader) -> tuple[DerivedCase, ...]:
    return tuple(
        DerivedCase(case.value, case.label, reader.read(case.when, entry.place.at("cases", index, "when")))
        for index, case in enumerate(entry.item.cases or ())
    )


def _count_cases(count: entries.CountEntry) -> tuple[DerivedCase, ...]:
    numbers = range(len(count.values) + 1)
    exactly = (Interval(float(number), float(number)) for number in numbers)
    return tuple(
        DerivedCase(str(number), str(number), CountWithin(count.of, tuple(count.values), interval))
        for number, interval in zip(numbers, exactly, strict=True)
    )


def _repeated_cases(entry: Entry[entries.DerivedEntry]) -> Iterator[Problem]:
    values = [case.value for case in entry.item.cases or ()]
    for index, value in enumerate(values):
        if value in values[:index]:
            yield entry.problem(f"{value!r} stands twice; join the two conditions with 'any'", "cases", index)
