"""One edition laid out as rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from app.knowledge.conditions import AllOf, AnyOf, Condition, CountWithin, Includes, Interval, Not, OneOf, Within
from app.knowledge.model import Criterion, Decision, Edition, Eligibility, Option
from app.store.tabulation import Tabulation, Value


def add_edition(rows: Tabulation, edition: Edition) -> None:
    """Add all rows of an edition."""
    rows.add(
        "editions",
        id=edition.id,
        label=edition.label,
        title=edition.title,
        reviewed=edition.reviewed,
        cutoff=edition.cutoff,
        historical=edition.historical,
        summary=edition.summary,
    )
    _EditionRows(rows, edition).add_all()


class _EditionRows:
    def __init__(self, rows: Tabulation, edition: Edition) -> None:
        self._rows = rows
        self._edition = edition
        self._derived = {item.id for item in edition.derived}

    def add_all(self) -> None:
        edition = self._edition
        self._links("edition_sources", "source", edition.sources)
        self._add_definitions()
        self._add_invariants()
        self._add_nodes()
        for decision in edition.decisions:
            self._add_decision(decision)
        for option in edition.options:
            self._add_option(option)
        for eligibility in edition.eligibility:
            self._add("eligibility", therapy=eligibility.therapy)
            self._add_screening(eligibility, therapy=eligibility.therapy)
        for item in edition.disagreements:
            self._add("disagreements", id=item.id, topic=item.topic, text=item.text)
            self._links("disagreement_sources", "source", item.sources, disagreement=item.id)
            self._links("disagreement_nodes", "node", (*item.options, *item.decisions), disagreement=item.id)

    def _add_definitions(self) -> None:
        for item in self._edition.derived:
            self._add("derived", id=item.id, label=item.label, note=item.note)
            self._links("derived_sources", "source", item.sources, derived=item.id)
            for case in item.cases:
                condition = self._condition(case.condition)
                self._add("derived_cases", derived=item.id, value=case.value, label=case.label, condition=condition)
        for rule in self._edition.rules:
            forbidden, severity = self._condition(rule.forbidden), rule.severity.value
            self._add("rules", id=rule.id, forbidden=forbidden, message=rule.message, severity=severity)
            self._links("rule_sources", "source", rule.sources, rule=rule.id)

    def _add_invariants(self) -> None:
        for item in self._edition.invariants:
            self._add("invariants", id=item.id, text=item.text, state=self._condition(item.state))
            self._links("invariant_sources", "source", item.sources, invariant=item.id)
            for kind, targets in (("therapy", item.therapies), ("class", item.classes), ("option", item.options)):
                self._links("invariant_targets", "target", targets, invariant=item.id, kind=kind)

    def _add_nodes(self) -> None:
        """Add the names of all nodes, and those kinds of nodes that are no more than their columns."""
        edition = self._edition
        for track in edition.tracks:
            self._add("nodes", id=track.id, kind="track")
            self._add("tracks", id=track.id, label=track.label, summary=track.summary)
            self._links("edges", "target", track.leads_to, origin=track.id)
        for decision in edition.decisions:
            self._add("nodes", id=decision.id, kind="decision")
            for branch in decision.branches:
                self._add("nodes", id=branch.id, kind="branch")
        for option in edition.options:
            self._add("nodes", id=option.id, kind="option")
        for outcome in edition.outcomes:
            self._add("nodes", id=outcome.id, kind="outcome")
            self._add("outcomes", id=outcome.id, label=outcome.label, text=outcome.text)

    def _add_decision(self, decision: Decision) -> None:
        self._add(
            "decisions",
            id=decision.id,
            question=decision.question,
            note=decision.note,
            exclusive=decision.exclusive,
            exhaustive=decision.exhaustive,
        )
        for branch in decision.branches:
            self._add("branches", id=branch.id, decision=decision.id, label=branch.label)
            self._add_criterion(branch.criterion, "branch", branch=branch.id)
            self._links("edges", "target", branch.leads_to, origin=branch.id)

    def _add_option(self, option: Option) -> None:
        self._add(
            "options",
            id=option.id,
            therapy=option.therapy,
            role=option.role.value,
            label=option.label,
            rationale=option.rationale,
            verified=option.verified,
        )
        self._add_screening(option, option=option.id)
        for item in option.strength:
            self._add("strengths", option=option.id, body=item.body, native=item.native, source=item.source)
        self._links("option_evidence", "evidence", option.evidence, option=option.id)
        self._links("option_sources", "source", option.sources, option=option.id)

    def _add_screening(self, item: Option | Eligibility, **owner: Value) -> None:
        for criterion in item.requires:
            self._add_criterion(criterion, "requires", **owner)
        for criterion in item.contraindications:
            self._add_criterion(criterion, "contraindications", **owner)
        for criterion in item.cautions:
            self._add_criterion(criterion, "cautions", **owner)

    def _add_criterion(self, criterion: Criterion, purpose: str, **owner: Value) -> None:
        number = self._add(
            "criteria",
            id=criterion.id,
            purpose=purpose,
            text=criterion.text,
            condition=self._condition(criterion.condition),
            verified=criterion.verified,
            note=criterion.note,
            **owner,
        )
        self._rows.add_links("criterion_sources", "source", criterion.sources, criterion=number)

    def _condition(self, condition: Condition, parent: int | None = None) -> int:
        """Add a condition, parts after their parent, and return the number of its root."""
        match condition:
            case AllOf(parts):
                return self._operator("all", parts, parent)
            case AnyOf(parts):
                return self._operator("any", parts, parent)
            case Not(part):
                return self._operator("not", (part,), parent)
            case OneOf(feature, values):
                return self._predicate("one_of", feature, values, None, parent)
            case Within(feature, interval):
                return self._predicate("within", feature, (), interval, parent)
            case Includes(feature, values):
                return self._predicate("includes", feature, values, None, parent)
            case CountWithin(feature, values, interval):
                return self._predicate("count_within", feature, values, interval, parent)
            case _:
                assert_never(condition)

    def _operator(self, operator: str, parts: Iterable[Condition], parent: int | None) -> int:
        number = self._add("conditions", parent=parent, operator=operator)
        for part in parts:
            self._condition(part, number)
        return number

    def _predicate(
        self,
        operator: str,
        feature: str,
        values: Iterable[str | bool],
        interval: Interval | None,
        parent: int | None,
    ) -> int:
        number = self._add(
            "conditions",
            parent=parent,
            operator=operator,
            **{"derived" if feature in self._derived else "feature": feature},
            low=interval.low if interval else None,
            high=interval.high if interval else None,
            low_included=interval.low_included if interval else None,
            high_included=interval.high_included if interval else None,
        )
        for value in values:
            column = "truth" if isinstance(value, bool) else "value"
            self._rows.add("condition_values", condition=number, **{column: value})
        return number

    def _add(self, table: str, **values: Value) -> int:
        return self._rows.add(table, edition=self._edition.id, **values)

    def _links(self, table: str, column: str, targets: Iterable[str], **owner: Value) -> None:
        self._rows.add_links(table, column, targets, edition=self._edition.id, **owner)
