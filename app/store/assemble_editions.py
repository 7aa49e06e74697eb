"""Editions put together from their rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.knowledge.conditions import Condition
from app.knowledge.model import (
    Branch,
    ConsistencyRule,
    Criterion,
    Decision,
    Derived,
    DerivedCase,
    Disagreement,
    Edition,
    Eligibility,
    Invariant,
    Option,
    Outcome,
    Role,
    Severity,
    Strength,
    Track,
)
from app.store.assembly_base import Record, Tables, grouped, linked


def assemble_editions(tables: Tables, conditions: Mapping[int, Condition]) -> dict[str, Edition]:
    """Put the editions together; raises LookupError or ValueError when rows do not fit each other."""
    parts = _Parts(tables, conditions)
    sources = linked(tables["edition_sources"], "source", "edition")
    return {
        row.id: Edition(
            id=row.id,
            label=row.label,
            title=row.title,
            reviewed=row.reviewed,
            cutoff=row.cutoff,
            historical=bool(row.historical),
            summary=row.summary,
            sources=sources.get(row.id, ()),
            derived=tuple(map(parts.derived, parts.of("derived", row.id))),
            rules=tuple(map(parts.rule, parts.of("rules", row.id))),
            tracks=tuple(map(parts.track, parts.of("tracks", row.id))),
            decisions=tuple(map(parts.decision, parts.of("decisions", row.id))),
            options=tuple(map(parts.option, parts.of("options", row.id))),
            outcomes=tuple(Outcome(item.id, item.label, item.text) for item in parts.of("outcomes", row.id)),
            eligibility=tuple(map(parts.eligibility, parts.of("eligibility", row.id))),
            disagreements=tuple(map(parts.disagreement, parts.of("disagreements", row.id))),
            invariants=tuple(map(parts.invariant, parts.of("invariants", row.id))),
        )
        for row in tables["editions"]
    }


class _Parts:
    """Makes the parts of editions, each from its row and from the rows that belong to it."""

    def __init__(self, tables: Tables, conditions: Mapping[int, Condition]) -> None:
        self._tables = tables
        self._conditions = conditions
        self._cases = grouped(tables["derived_cases"], "edition", "derived")
        self._derived_sources = linked(tables["derived_sources"], "source", "edition", "derived")
        self._rule_sources = linked(tables["rule_sources"], "source", "edition", "rule")
        self._invariant_targets = linked(tables["invariant_targets"], "target", "edition", "invariant", "kind")
        self._invariant_sources = linked(tables["invariant_sources"], "source", "edition", "invariant")
        self._targets = linked(tables["edges"], "target", "edition", "origin")
        self._branches = grouped(tables["branches"], "edition", "decision")
        self._criterion_sources = linked(tables["criterion_sources"], "source", "criterion")
        criteria = tables["criteria"]
        self._branch_criteria = {(row.edition, row.branch): row for row in criteria if row.branch is not None}
        self._option_criteria = grouped(criteria, "edition", "option", "purpose")
        self._therapy_criteria = grouped(criteria, "edition", "therapy", "purpose")
        self._strengths = grouped(tables["strengths"], "edition", "option")
        self._option_sources = linked(tables["option_sources"], "source", "edition", "option")
        self._evidence = linked(tables["option_evidence"], "evidence", "edition", "option")
        self._remark_sources = linked(tables["disagreement_sources"], "source", "edition", "disagreement")
        self._remark_nodes = linked(tables["disagreement_nodes"], "node", "edition", "disagreement")
        self._kinds = {(row.edition, row.id): row.kind for row in tables["nodes"]}
        self._rows = {name: grouped(tables[name], "edition") for name in _SECTIONS}

    def of(self, table: str, edition: str) -> Sequence[Record]:
        """Rows of an edition in one of its sections."""
        return self._rows[table].get(edition, ())

    def derived(self, row: Record) -> Derived:
        """Make a derived feature with its cases."""
        key = (row.edition, row.id)
        cases = tuple(
            DerivedCase(case.value, case.label, self._conditions[case.condition]) for case in self._cases.get(key, ())
        )
        return Derived(row.id, row.label, cases, self._derived_sources.get(key, ()), row.note)

    def rule(self, row: Record) -> ConsistencyRule:
        """Make a rule on answers that contradict each other."""
        sources = self._rule_sources.get((row.edition, row.id), ())
        return ConsistencyRule(row.id, self._conditions[row.forbidden], row.message, Severity(row.severity), sources)

    def invariant(self, row: Record) -> Invariant:
        """Make a safety statement with what it speaks of."""
        key = (row.edition, row.id)
        therapies, classes, options = (
            self._invariant_targets.get((*key, kind), ()) for kind in ("therapy", "class", "option")
        )
        sources = self._invariant_sources.get(key, ())
        return Invariant(row.id, row.text, self._conditions[row.state], therapies, classes, options, sources)

    def track(self, row: Record) -> Track:
        """Make a track with its edges."""
        return Track(row.id, row.label, row.summary, self._targets.get((row.edition, row.id), ()))

    def decision(self, row: Record) -> Decision:
        """Make a decision with its branches."""
        branches = tuple(map(self._branch, self._branches.get((row.edition, row.id), ())))
        return Decision(row.id, row.question, branches, row.note, bool(row.exclusive), bool(row.exhaustive))

    def _branch(self, row: Record) -> Branch:
        key = (row.edition, row.id)
        return Branch(row.id, row.label, self._criterion(self._branch_criteria[key]), self._targets.get(key, ()))

    def option(self, row: Record) -> Option:
        """Make an option with its criteria, grades and figures."""
        key = (row.edition, row.id)
        requires, contraindications, cautions = self._screening(self._option_criteria, key)
        return Option(
            id=row.id,
            therapy=row.therapy,
            role=Role(row.role),
            label=row.label,
            rationale=row.rationale,
            requires=requires,
            contraindications=contraindications,
            cautions=cautions,
            strength=tuple(Strength(item.body, item.native, item.source) for item in self._strengths.get(key, ())),
            evidence=self._evidence.get(key, ()),
            sources=self._option_sources.get(key, ()),
            verified=bool(row.verified),
        )

    def eligibility(self, row: Record) -> Eligibility:
        """Make what a therapy asks for wherever it is offered."""
        return Eligibility(row.therapy, *self._screening(self._therapy_criteria, (row.edition, row.therapy)))

    def _screening(
        self, criteria: Mapping[Any, Sequence[Record]], owner: tuple[str, str]
    ) -> tuple[tuple[Criterion, ...], tuple[Criterion, ...], tuple[Criterion, ...]]:
        requires, contraindications, cautions = (
            tuple(map(self._criterion, criteria.get((*owner, purpose), ())))
            for purpose in ("requires", "contraindications", "cautions")
        )
        return requires, contraindications, cautions

    def _criterion(self, row: Record) -> Criterion:
        sources = self._criterion_sources.get(row.number, ())
        return Criterion(row.id, row.text, self._conditions[row.condition], sources, bool(row.verified), row.note)

    def disagreement(self, row: Record) -> Disagreement:
        """Make a disagreement; what it concerns is told apart by the kind of node."""
        key = (row.edition, row.id)
        nodes = self._remark_nodes.get(key, ())
        options, decisions = (
            tuple(node for node in nodes if self._kinds[row.edition, node] == kind) for kind in ("option", "decision")
        )
        return Disagreement(row.id, row.topic, row.text, self._remark_sources.get(key, ()), options, decisions)


_SECTIONS = (
    "derived",
    "rules",
    "tracks",
    "decisions",
    "options",
    "outcomes",
    "eligibility",
    "disagreements",
    "invariants",
)
