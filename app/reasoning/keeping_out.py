"""What of an edition keeps a therapy from a set of patients, criterion by criterion, with how many each concerns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import networkx as nx
from oxidd.bdd import BDDFunction

from app.knowledge.model import Criterion, Decision, Option
from app.reasoning.assessment import ReasonKind
from app.reasoning.compiled import CompiledEdition, OptionPlan


@dataclass(frozen=True, slots=True)
class Cause:
    """One criterion of one option that speaks against some of the patients.

    `owner` is the decision, option or therapy that it belongs to. For a decision `criteria` are those of the branches
    that lead to the option: these patients reach the decision and take none of them. `share` is of all kinds of
    patients, from 0 to 1; patients against whom several criteria speak count with each. `alone`: the share for whom
    this is all that speaks against the option. `patients`: those of `alone` where there are any, else of `share`.
    """

    option: Option
    kind: ReasonKind
    owner: str
    criteria: tuple[Criterion, ...]
    share: float
    alone: float
    patients: BDDFunction


@dataclass(frozen=True, slots=True)
class _Hurdle:
    kind: ReasonKind
    owner: str
    criteria: tuple[Criterion, ...]
    fails: BDDFunction


def causes_of(compiled: CompiledEdition, therapy: str, patients: BDDFunction) -> tuple[Cause, ...]:
    """Say what keeps each option of a therapy from these valid patients, the most frequent cause first."""
    kinds = max(compiled.space.count(compiled.space.everyone), 1)
    decisions = {item.id: item for item in compiled.edition.decisions}
    found: list[Cause] = []
    for plan in compiled.plans:
        if plan.option.therapy == therapy:
            hurdles = [*_on_the_way(compiled, plan, decisions), *_of_its_own(compiled, plan)]
            found += _causes(compiled, plan.option, hurdles, patients, kinds)
    return tuple(sorted(found, key=lambda cause: (-cause.alone, -cause.share)))


def _causes(
    compiled: CompiledEdition, option: Option, hurdles: list[_Hurdle], patients: BDDFunction, kinds: int
) -> Iterator[Cause]:
    space = compiled.space
    for hurdle in hurdles:
        concerned = patients & hurdle.fails
        if not concerned.satisfiable():
            continue
        others = (other.fails for other in hurdles if other is not hurdle)
        alone = concerned & ~space.diagrams.union(others)
        shares = space.count(concerned) / kinds, space.count(alone) / kinds
        telling = alone if alone.satisfiable() else concerned
        yield Cause(option, hurdle.kind, hurdle.owner, hurdle.criteria, *shares, telling)


def _on_the_way(compiled: CompiledEdition, plan: OptionPlan, decisions: dict[str, Decision]) -> Iterator[_Hurdle]:
    """Decisions at which patients who do not reach the option leave its paths."""
    above = nx.ancestors(compiled.graph, plan.option.id)
    missed = ~compiled.reach[plan.option.id][0]
    for node in compiled.order:
        if node in above and node in decisions:
            leading = [branch for branch in decisions[node].branches if branch.id in above]
            taken = (compiled.space.diagram(compiled.branches[branch.id].condition) for branch in leading)
            fails = compiled.reach[node][0] & missed & ~compiled.space.diagrams.union(taken)
            yield _Hurdle(ReasonKind.BRANCH, node, tuple(branch.criterion for branch in leading), fails)


def _of_its_own(compiled: CompiledEdition, plan: OptionPlan) -> Iterator[_Hurdle]:
    """Requirements that fail and contraindications that are met, of the option and of its therapy."""
    diagram = compiled.space.diagram
    for item in plan.requires:
        yield _Hurdle(ReasonKind.REQUIREMENT, item.owner, (item.criterion,), ~diagram(item.condition))
    for item in plan.contraindications:
        yield _Hurdle(ReasonKind.CONTRAINDICATION, item.owner, (item.criterion,), diagram(item.condition))
