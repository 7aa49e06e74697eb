"""Resolving one edition: its graph, criteria and remarks."""

from __future__ import annotations

from collections.abc import Sequence

from app.knowledge.model import (
    Branch,
    Criterion,
    Decision,
    Disagreement,
    Edition,
    Eligibility,
    Option,
    Outcome,
    Strength,
    Track,
)
from app.knowledge.wording import describe
from app.store import content_entries as entries
from app.store.condition_reader import ConditionReader
from app.store.content_definitions import resolve_derived, resolve_invariants, resolve_rules, vocabulary_of
from app.store.content_errors import Problem
from app.store.content_nodes import node_problems
from app.store.content_sections import Entry, Sections
from app.store.content_shared import Shared, unknown
from app.store.yaml_documents import Place


def resolve_edition(
    name: str, sections: Sections, common: Sections, shared: Shared, problems: list[Problem]
) -> Edition | None:
    """Resolve an edition; None when nothing says what it is about. What is wrong is added to the problems."""
    problems += node_problems(sections)
    resolver = _Resolver(sections, common, shared, problems)
    about = next(iter(sections.of(entries.AboutEntry)), None)
    if about is not None:
        problems += unknown(about, ("sources",), about.item.sources, common.ids(entries.SourceEntry), "source")
    elif sections.place is not None and not sections.ids(entries.AboutEntry):
        problems.append(sections.place.problem(f"the edition {name!r} has no 'about'"))
    # Resolved even without `about`: all problems are to be reported at once.
    return resolver.edition(name, about.item if about else None)


class _Resolver:
    """Resolves the sections of one edition against what is shared."""

    def __init__(self, sections: Sections, common: Sections, shared: Shared, problems: list[Problem]) -> None:
        self._sections = sections
        self._shared = shared
        self._problems = problems
        self._sources = common.ids(entries.SourceEntry)
        self._therapies = common.ids(entries.TherapyEntry)
        self._evidence = common.ids(entries.EvidenceEntry)
        self._reader = ConditionReader(vocabulary_of(sections, common, shared.features, problems), problems)
        self._derived = resolve_derived(sections, common, self._reader, self._sources, problems)
        self._rules = resolve_rules(sections, common, self._reader, self._sources, problems)
        self._invariants = resolve_invariants(sections, common, self._reader, shared, problems)
        self._criterion_places: dict[str, Place] = {}

    def edition(self, name: str, about: entries.AboutEntry | None) -> Edition | None:
        """Resolve all sections, and join them under what the edition is about."""
        sections = self._sections
        tracks = tuple(
            Track(entry.item.id, entry.item.label, entry.item.summary, tuple(entry.item.leads_to))
            for entry in sections.of(entries.TrackEntry)
        )
        decisions = tuple(map(self._decision, sections.of(entries.DecisionEntry)))
        options = tuple(map(self._option, sections.of(entries.OptionEntry)))
        outcomes = tuple(
            Outcome(entry.item.id, entry.item.label, entry.item.text) for entry in sections.of(entries.OutcomeEntry)
        )
        eligibility = tuple(map(self._eligibility, sections.of(entries.EligibilityEntry)))
        disagreements = tuple(map(self._disagreement, sections.of(entries.DisagreementEntry)))
        if about is None:
            return None
        return Edition(
            id=name,
            label=about.label,
            title=about.title,
            reviewed=about.reviewed,
            cutoff=about.cutoff,
            historical=about.historical,
            summary=about.summary,
            sources=tuple(about.sources),
            derived=self._derived,
            rules=self._rules,
            tracks=tracks,
            decisions=decisions,
            options=options,
            outcomes=outcomes,
            eligibility=eligibility,
            disagreements=disagreements,
            invariants=self._invariants,
        )

    def _decision(self, entry: Entry[entries.DecisionEntry]) -> Decision:
        item = entry.item
        self._problems += unknown(entry, ("sources",), item.sources, self._sources, "source")
        branches = tuple(self._branch(entry, index) for index in range(len(item.branches)))
        return Decision(item.id, item.question, branches, item.note, item.exclusive, item.exhaustive)

    def _branch(self, entry: Entry[entries.DecisionEntry], index: int) -> Branch:
        item = entry.item.branches[index]
        steps = ("branches", index)
        self._problems += unknown(entry, (*steps, "sources"), item.sources, self._sources, "source")
        sources = tuple(item.sources or entry.item.sources)
        if not sources:
            self._problems.append(entry.problem("has no source, and its decision names none either", *steps))
        condition = self._reader.read(item.when, entry.place.at(*steps, "when"))
        text = item.text or describe(condition, self._shared.features, self._derived)
        self._claim(item.id, entry.place.at(*steps))
        criterion = Criterion(item.id, text, condition, sources, item.verified)
        return Branch(item.id, item.label, criterion, tuple(item.leads_to))

    def _option(self, entry: Entry[entries.OptionEntry]) -> Option:
        item = entry.item
        self._problems += unknown(entry, ("therapy",), [item.therapy], self._therapies, "therapy")
        self._problems += unknown(entry, ("sources",), item.sources, self._sources, "source")
        self._problems += unknown(entry, ("evidence",), item.evidence, self._evidence, "evidence")
        therapy = self._shared.therapies.get(item.therapy)
        requires, contraindications, cautions = self._screening(entry, item.id)
        return Option(
            id=item.id,
            therapy=item.therapy,
            role=item.role,
            label=item.label or (therapy.label if therapy else item.therapy),
            rationale=item.rationale,
            requires=requires,
            contraindications=contraindications,
            cautions=cautions,
            strength=tuple(self._strength(entry, index) for index in range(len(item.strength))),
            evidence=tuple(item.evidence),
            sources=tuple(item.sources),
            verified=item.verified,
        )

    def _strength(self, entry: Entry[entries.OptionEntry], index: int) -> Strength:
        item = entry.item.strength[index]
        self._problems += unknown(entry, ("strength", index, "source"), [item.source], self._sources, "source")
        return Strength(item.body, item.native, item.source)

    def _eligibility(self, entry: Entry[entries.EligibilityEntry]) -> Eligibility:
        therapy = entry.item.therapy
        self._problems += unknown(entry, ("therapy",), [therapy], self._therapies, "therapy")
        return Eligibility(therapy, *self._screening(entry, therapy))

    def _screening(
        self, entry: Entry[entries.OptionEntry] | Entry[entries.EligibilityEntry], owner: str
    ) -> tuple[tuple[Criterion, ...], tuple[Criterion, ...], tuple[Criterion, ...]]:
        """Resolve what an option or therapy requires, its contraindications and its cautions."""
        item = entry.item
        return (
            self._criterion_list(owner, item.requires, entry.place.at("requires")),
            self._criterion_list(owner, item.contraindications, entry.place.at("contraindications")),
            self._criterion_list(owner, item.cautions, entry.place.at("cautions")),
        )

    def _criterion_list(
        self, owner: str, items: Sequence[entries.CriterionEntry], place: Place
    ) -> tuple[Criterion, ...]:
        return tuple(self._criterion(owner, item, place.at(index)) for index, item in enumerate(items))

    def _criterion(self, owner: str, item: entries.CriterionEntry, place: Place) -> Criterion:
        entry = Entry(item, place)
        self._problems += unknown(entry, ("sources",), item.sources, self._sources, "source")
        condition = self._reader.read(item.when, place.at("when"))
        full_id = f"{owner}.{item.id}"
        self._claim(full_id, place)
        return Criterion(full_id, item.text, condition, tuple(item.sources), item.verified, item.note)

    def _claim(self, criterion: str, place: Place) -> None:
        """Take the id of a criterion; findings are told apart by it, so it names one criterion of the edition."""
        first = self._criterion_places.setdefault(criterion, place)
        if first is not place:
            self._problems.append(place.problem(f"the criterion id {criterion!r} is already taken at {first}"))

    def _disagreement(self, entry: Entry[entries.DisagreementEntry]) -> Disagreement:
        item, sections = entry.item, self._sections
        decisions, options = sections.ids(entries.DecisionEntry), sections.ids(entries.OptionEntry)
        self._problems += unknown(entry, ("sources",), item.sources, self._sources, "source")
        self._problems += unknown(entry, ("options",), item.options, options, "option")
        self._problems += unknown(entry, ("decisions",), item.decisions, decisions, "decision")
        return Disagreement(
            item.id, item.topic, item.text, tuple(item.sources), tuple(item.options), tuple(item.decisions)
        )
