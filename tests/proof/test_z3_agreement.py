"""The certificate proved a second time by z3, a solver that shares nothing with the decision diagrams.

Every number is a real number within its range here, not a band; every other answer is an element of its domain.
Run by `dev.py check`, which has z3 among its tools.
"""

from __future__ import annotations

from functools import cache
from itertools import combinations

import networkx as nx
import pytest
import z3

from app.knowledge.conditions import AllOf, AnyOf, Condition, CountWithin, Includes, Interval, Not, OneOf, Within
from app.knowledge.graph import build_graph
from app.knowledge.model import START, Edition, Feature, Kind, Severity
from app.reasoning.definitions import Definitions
from tests import shipped


class Translation:
    """One edition as z3 formulas."""

    def __init__(self, edition: Edition, features: dict[str, Feature]) -> None:
        self.edition, self.features = edition, features
        self.expand = Definitions(edition.derived).expand
        self.solver = z3.Solver()
        self.solver.add([self._domain(feature) for feature in features.values()])
        errors = [rule for rule in edition.rules if rule.severity is Severity.ERROR]
        self.solver.add([z3.Not(self.formula(self.expand(rule.forbidden))) for rule in errors])
        self.reach = self._reach()

    def possible(self, *formulas: z3.BoolRef) -> bool:
        """Say whether a valid patient satisfies all formulas."""
        result = self.solver.check(*formulas)
        assert result != z3.unknown
        return bool(result == z3.sat)

    def formula(self, condition: Condition) -> z3.BoolRef:
        match condition:
            case AllOf(parts):
                return z3.And([self.formula(part) for part in parts])
            case AnyOf(parts):
                return z3.Or([self.formula(part) for part in parts])
            case Not(part):
                return z3.Not(self.formula(part))
            case OneOf(feature, values):
                return z3.Or([self._value(feature, value) for value in values])
            case Within(feature, interval):
                return _inside(z3.Real(feature), interval)
            case Includes(feature, values):
                return z3.Or([z3.Bool(f"{feature}={value}") for value in values])
            case CountWithin(feature, values, interval):
                members = [z3.If(z3.Bool(f"{feature}={value}"), 1, 0) for value in values]
                return _inside(z3.ToReal(z3.Sum(members)), interval)

    def _value(self, feature: str, value: str | bool) -> z3.BoolRef:
        if isinstance(value, bool):
            return z3.Bool(feature) if value else z3.Not(z3.Bool(feature))
        return z3.Int(feature) == [item.id for item in self.features[feature].values].index(value)

    def _domain(self, feature: Feature) -> z3.BoolRef:
        if feature.kind is Kind.CHOICE:
            return z3.And(z3.Int(feature.id) >= 0, z3.Int(feature.id) < len(feature.values))
        if feature.kind is Kind.NUMBER:
            number = z3.Real(feature.id)
            whole = z3.IsInt(number) if feature.whole else z3.BoolVal(True)
            return z3.And(number >= feature.low, number <= feature.high, whole)
        return z3.BoolVal(True)

    def _reach(self) -> dict[str, z3.BoolRef]:
        graph = build_graph(self.edition)
        branches = {item.id: item for decision in self.edition.decisions for item in decision.branches}
        reach = {START: z3.BoolVal(True)}
        for node in [*nx.topological_sort(graph)][1:]:
            formula = z3.Or([reach[parent] for parent in graph.predecessors(node)])
            if node in branches:
                formula = z3.And(formula, self.formula(self.expand(branches[node].criterion.condition)))
            reach[node] = formula
        return reach

    def indication(self, option_id: str) -> z3.BoolRef:
        option = next(item for item in self.edition.options if item.id == option_id)
        required = [
            item for entry in self.edition.eligibility if entry.therapy == option.therapy for item in entry.requires
        ]
        conditions = [self.formula(self.expand(item.condition)) for item in (*option.requires, *required)]
        return z3.And(self.reach[option_id], *conditions)


def _inside(number: z3.ArithRef, interval: Interval) -> z3.BoolRef:
    parts = []
    if interval.low is not None:
        parts.append(number >= interval.low if interval.low_included else number > interval.low)
    if interval.high is not None:
        parts.append(number <= interval.high if interval.high_included else number < interval.high)
    return z3.And(parts)


@cache
def translation(edition_id: str) -> Translation:
    return Translation(shipped.knowledge().edition(edition_id), dict(shipped.knowledge().features))


@pytest.fixture(params=list(shipped.knowledge().editions))
def proof(request: pytest.FixtureRequest) -> Translation:
    return translation(request.param)


def test_every_patient_reaches_an_option_or_a_named_outcome(proof: Translation) -> None:
    ends = [proof.indication(option.id) for option in proof.edition.options]
    ends += [proof.reach[outcome.id] for outcome in proof.edition.outcomes]
    assert not proof.possible(z3.Not(z3.Or(ends)))


def test_every_option_can_be_indicated(proof: Translation) -> None:
    assert [item.id for item in proof.edition.options if not proof.possible(proof.indication(item.id))] == []


def test_branches_are_reachable_exclusive_and_exhaustive_as_they_claim(proof: Translation) -> None:
    wrong: list[object] = []
    for decision in proof.edition.decisions:
        taken = {branch.id: proof.reach[branch.id] for branch in decision.branches}
        wrong += [name for name, formula in taken.items() if not proof.possible(formula)]
        if decision.exclusive:
            pairs = combinations(taken, 2)
            wrong += [pair for pair in pairs if proof.possible(taken[pair[0]], taken[pair[1]])]
        if decision.exhaustive and proof.possible(proof.reach[decision.id], z3.Not(z3.Or(list(taken.values())))):
            wrong.append(decision.id)
    assert wrong == []
