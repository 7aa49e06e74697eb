"""Criteria that repeat, contain or contradict one another, within an option and along its path.

Two criteria are compared over the patients for whom it matters: those who reach the option for its requirements,
those who have the indication for its exclusions and cautions. What belongs to a therapy is reported only when it
holds for each option of that therapy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, permutations, product

import networkx as nx
from oxidd.bdd import BDDFunction

from app.knowledge.model import START, Decision
from app.reasoning.compiled import CompiledEdition, OptionPlan, Statement
from app.reasoning.proof import Finding, Proof


def requirement_findings(proof: Proof, plan: OptionPlan) -> Iterator[Finding]:
    """Find requirements that repeat or contradict each other or the path, and those that never decide anything."""
    name, diagrams = plan.option.id, proof.compiled.space.diagrams
    arriving = proof.compiled.reach[name][0]
    sets = [(item, proof.compiled.space.diagram(item.condition)) for item in plan.requires]
    if proof.some(arriving) is None:
        return
    for index, (item, met) in enumerate(sets):
        subject = f"{name}: {item.criterion.id}"
        if proof.some(arriving & met) is None:
            text = "Nobody on the path to this option can meet this requirement."
            yield proof.error("criteria-contradict", subject, text, arriving)
            continue
        for other, also_met in sets[index + 1 :]:
            if proof.some(arriving & met & also_met) is None:
                text = f"Nobody can meet this requirement and {other.criterion.id}."
                yield proof.error("criteria-contradict", subject, text, arriving & met)
        others = diagrams.intersection(part for number, (_, part) in enumerate(sets) if number != index)
        if proof.some(arriving & others & ~met) is None:
            path = _path_statements(proof.compiled, plan)
            rivals = [*path, *(pair for number, pair in enumerate(sets) if number != index)]
            yield _idle(proof, subject, met, rivals, arriving & others)


def branch_findings(proof: Proof, decision: Decision) -> Iterator[Finding]:
    """Find ways out of a decision that everybody takes, or that two branches describe alike."""
    arriving = proof.some(proof.compiled.reach[decision.id][0])
    if arriving is None:
        return
    branches = [(item.id, proof.compiled.branches[item.id].condition) for item in decision.branches]
    taken = {branch: arriving & proof.compiled.space.diagram(condition) for branch, condition in branches}
    for branch, patients in taken.items():
        if proof.some(arriving & ~patients) is None:
            text = "Everybody who gets to this decision takes this branch; its criterion never decides anything."
            yield proof.warning("branch-idle", branch, text, arriving)
    if not decision.exclusive:  # else branches alike are reported as overlapping
        for left, right in combinations(taken, 2):
            if taken[left] == taken[right] and proof.some(taken[left]) is not None:
                text = f"The same patients take the branch {right}."
                yield proof.warning("criteria-duplicate", left, text, taken[left])


@dataclass(frozen=True, slots=True)
class _Overlap:
    """Two exclusions or cautions as one option sees them."""

    equal: bool
    patients: BDDFunction


def exclusion_findings(proof: Proof, plans: Iterable[OptionPlan]) -> Iterator[Finding]:
    """Find exclusions and cautions that repeat or contain one another for every option that they belong to."""
    seen: dict[tuple[str, str], list[_Overlap]] = {}
    refuted: set[tuple[str, str]] = set()
    for plan in plans:
        proof.make_room()
        indicated = proof.about(plan.depends_on).some(plan.indication.when_true)
        if indicated is not None:
            for key, one, other in _pairs(proof, plan, indicated):
                if key in refuted or not one.satisfiable():
                    continue
                proof.keep_time()
                if one & other == one:  # both hold valid patients only
                    seen.setdefault(key, []).append(_Overlap(one == other, one))
                else:
                    refuted.add(key)
    reported: set[str] = set()
    for (smaller, larger), found in seen.items():
        if (smaller, larger) in refuted or not reported.isdisjoint({smaller, larger}):
            continue
        reported.add(smaller)
        if all(item.equal for item in found):
            text = f"For everybody who has an indication this says the same as {larger}."
            yield proof.warning("criteria-duplicate", smaller, text, found[0].patients)
        else:
            text = f"Whoever meets this is ruled out by {larger} already."
            yield proof.warning("criterion-subsumed", smaller, text, found[0].patients)


def usability_findings(proof: Proof, plan: OptionPlan) -> Iterator[Finding]:
    """Find an indication that its own exclusions rule out for everybody."""
    indicated = left = proof.some(plan.indication.when_true)
    for item in plan.contraindications:
        if indicated is None or left is None:
            return
        met = proof.compiled.space.diagram(item.condition)
        left = proof.some(left & ~met)
        if left is None and proof.some(indicated & ~met) is None:
            subject = f"{plan.option.id}: {item.criterion.id}"
            text = "Everybody who has the indication meets this exclusion."
            yield proof.error("criteria-contradict", subject, text, indicated)
        elif left is None:
            text = "Everybody who has the indication meets one of the exclusions."
            yield proof.error("option-never-usable", plan.option.id, text, indicated)


def _pairs(
    proof: Proof, plan: OptionPlan, indicated: BDDFunction
) -> Iterator[tuple[tuple[str, str], BDDFunction, BDDFunction]]:
    """Exclusions and cautions of an option that one of another might contain: their ids, and who meets each of them."""
    diagram = proof.compiled.space.diagram
    excluded = [(item, indicated & diagram(item.condition)) for item in plan.contraindications]
    warned = [(item, indicated & diagram(item.condition)) for item in plan.cautions]
    pairs = list(permutations(excluded, 2))
    pairs += product(warned, excluded)
    alike = combinations(warned, 2)
    pairs += [(one, other) for one, other in alike if one[0].criterion.text == other[0].criterion.text]
    for (one, patients), (other, rivals) in pairs:
        yield (one.criterion.id, other.criterion.id), patients, rivals


def _idle(
    proof: Proof,
    subject: str,
    met: BDDFunction,
    rivals: Iterable[tuple[Statement, BDDFunction]],
    patients: BDDFunction,
) -> Finding:
    """Word why a requirement never decides anything: the one criterion that it follows from, if there is one."""
    if proof.some(~met) is None:
        text = "Everybody meets this requirement; it never decides anything."
        return proof.warning("requirement-idle", subject, text, patients)
    for rival, also_met in rivals:
        if proof.some(also_met & ~met) is None:
            if proof.some(met & ~also_met) is None:
                text = f"This requirement says the same as {rival.criterion.id}."
                return proof.warning("criteria-duplicate", subject, text, patients)
            text = f"Whoever meets {rival.criterion.id} meets this requirement; it never decides anything."
            return proof.warning("criterion-subsumed", subject, text, patients)
    text = "This requirement follows from the others and the path; it never decides anything."
    return proof.warning("requirement-idle", subject, text, patients)


def _path_statements(compiled: CompiledEdition, plan: OptionPlan) -> Iterator[tuple[Statement, BDDFunction]]:
    """The branches that every path to the option takes."""
    before = nx.immediate_dominators(compiled.graph, START)
    node = before.get(plan.option.id, START)
    while node != START:
        if node in compiled.branches:
            yield compiled.branches[node], compiled.space.diagram(compiled.branches[node].condition)
        node = before[node]
