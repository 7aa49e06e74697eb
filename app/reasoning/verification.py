"""Proving an edition over the whole answer space: no dead ends, no gaps, no overlaps, no idle criteria.

Every statement here holds for all valid patients, not for a sample: it is read off decision diagrams.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from oxidd.bdd import BDDFunction

from app.knowledge.conditions import features_of
from app.knowledge.model import Decision, Edition, Eligibility, Knowledge, Option, Severity, Therapy
from app.reasoning.compiled import CompiledEdition, OptionPlan, joint_space
from app.reasoning.diagrams import Limits
from app.reasoning.proof import NOT_PROVED, Finding, Proof
from app.reasoning.redundancy import (
    branch_findings,
    exclusion_findings,
    requirement_findings,
    usability_findings,
)
from app.reasoning.thresholds import threshold_findings

MAX_SECONDS = 60.0
"""Time for one knowledge database; the shipped one takes a fraction of a second.

It is time of the processor: where other programs are busy, or the computer slept, no knowledge is the worse for it.
"""


@dataclass(frozen=True, slots=True)
class EditionCertificate:
    """What was proved about one edition: how many of each thing were looked at, and what was found."""

    edition: str
    decisions: int
    branches: int
    options: int
    criteria: int
    invariants: int
    findings: tuple[Finding, ...]

    @property
    def proved(self) -> bool:
        """Say whether everything was looked at; else findings say what was too large."""
        return all(item.code != NOT_PROVED for item in self.findings)


@dataclass(frozen=True, slots=True)
class Certificate:
    """The proof of a whole knowledge database."""

    version: str
    content_sha256: str
    editions: tuple[EditionCertificate, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Findings that forbid the use of this knowledge."""
        found = (finding for edition in self.editions for finding in edition.findings)
        return tuple(finding for finding in found if finding.severity is Severity.ERROR)

    @property
    def failed(self) -> bool:
        """Say whether any finding is an error."""
        return bool(self.errors)

    @property
    def proved(self) -> bool:
        """Say whether everything was looked at and nothing is wrong."""
        return not self.failed and all(edition.proved for edition in self.editions)


def verify(knowledge: Knowledge, *, limits: Limits | None = None, seconds: float = MAX_SECONDS) -> Certificate:
    """Prove every edition of a knowledge database.

    It ends: what is larger than `limits` or takes longer than `seconds` altogether is reported as not proved.
    """
    deadline = time.thread_time() + seconds
    editions = []
    for edition in knowledge.editions.values():
        compiled = CompiledEdition(edition, knowledge.features, joint_space([edition], knowledge.features, limits))
        editions.append(_verify_edition(Proof(compiled, deadline), knowledge))
    return Certificate(knowledge.version, knowledge.content_sha256, tuple(editions))


def _verify_edition(proof: Proof, knowledge: Knowledge) -> EditionCertificate:
    edition = proof.compiled.edition
    findings = (finding for check in _checks(proof, knowledge) for finding in _ended(proof, check))
    branches = sum(len(decision.branches) for decision in edition.decisions)
    return EditionCertificate(
        edition=edition.id,
        decisions=len(edition.decisions),
        branches=branches,
        options=len(edition.options),
        criteria=_criteria(edition) + branches,
        invariants=len(edition.invariants),
        findings=tuple(dict.fromkeys(findings)),
    )


def _checks(proof: Proof, knowledge: Knowledge) -> Iterator[Callable[[], Iterator[Finding]]]:
    """All checks of an edition. What could not be built is reported, and what rests on it left out."""
    compiled = proof.compiled
    plans = [plan for plan in compiled.plans if plan.exact]
    nodes = [item for item in compiled.edition.decisions if _is_whole(compiled, item)]
    yield partial(_too_large, proof)
    yield partial(_rules, proof)
    yield from (partial(_derived, proof, name) for name in compiled.derived_cases)
    yield from (partial(_decision, _about(proof, decision), decision) for decision in nodes)
    yield from (partial(branch_findings, _about(proof, decision), decision) for decision in nodes)
    yield partial(_outcomes, proof)
    yield from (partial(_option, proof.about(plan.depends_on), plan) for plan in plans)
    yield partial(_exclusions, proof, plans)
    yield partial(exclusion_findings, proof, plans)
    yield partial(_uncovered, proof)
    yield from (partial(_unsafe, proof, plan, knowledge.therapies) for plan in plans)
    yield partial(threshold_findings, proof, knowledge.features)


def _about(proof: Proof, decision: Decision) -> Proof:
    reach = proof.compiled.reach
    return proof.about(reach[decision.id][1].union(*(reach[branch.id][1] for branch in decision.branches)))


def _ended(proof: Proof, check: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    """Run a check; it ends with a finding where it is too large or its time is used up."""
    proof.make_room()
    try:
        yield from check()
    except TimeoutError:
        text = "The time for the proof is used up; what is not reported here is not proved."
        yield proof.warning(NOT_PROVED, proof.compiled.edition.id, text)
    except MemoryError:
        proof.compiled.space.diagrams.collect()
        text = "A part of this edition is too large to be proved."
        yield proof.warning(NOT_PROVED, proof.compiled.edition.id, text)


def _is_whole(compiled: CompiledEdition, decision: Decision) -> bool:
    return compiled.inexact.isdisjoint([decision.id, *(branch.id for branch in decision.branches)])


def _too_large(proof: Proof) -> Iterator[Finding]:
    compiled = proof.compiled
    for name in (plan.option.id for plan in compiled.plans if not plan.exact):
        text = "This option is too large to be proved; single criteria decide its verdict."
        yield proof.warning(NOT_PROVED, name, text)
    for decision in compiled.edition.decisions:
        if not _is_whole(compiled, decision):
            yield proof.warning(NOT_PROVED, decision.id, "The patients who get here are too many kinds to be proved.")
    for feature in sorted(compiled.space.unruled):
        yield proof.warning(NOT_PROVED, feature, "The consistency rules on this feature are too large to be applied.")


def _criteria(edition: Edition) -> int:
    owners: tuple[Option | Eligibility, ...] = (*edition.options, *edition.eligibility)
    return sum(len(item.requires) + len(item.contraindications) + len(item.cautions) for item in owners)


def _rules(proof: Proof) -> Iterator[Finding]:
    compiled = proof.compiled
    if proof.some(compiled.space.everyone) is None:
        yield proof.error("rules-exclude-everyone", compiled.edition.id, "The consistency rules leave no patient.")
    for rule, forbidden in compiled.rules:
        if rule.severity is Severity.ERROR and not compiled.space.diagram(forbidden).satisfiable():
            yield proof.warning("rule-idle", rule.id, "No answers can break this rule.", compiled.space.everyone)


def _derived(proof: Proof, derived: str) -> Iterator[Finding]:
    compiled = proof.compiled
    cases = [(value, compiled.space.diagram(case.condition)) for value, case in compiled.derived_cases[derived]]
    for (left, one), (right, other) in combinations(cases, 2):
        both = proof.some(one & other)
        if both is not None:
            text = f"The values {left} and {right} of {derived} hold at the same time."
            yield proof.error("derived-overlap", derived, text, both)


def _decision(proof: Proof, decision: Decision) -> Iterator[Finding]:
    reach = proof.compiled.reach
    arriving = reach[decision.id][0]
    taken = {branch.id: reach[branch.id][0] for branch in decision.branches}
    if proof.some(arriving) is None:
        yield proof.error("decision-unreachable", decision.id, "No patient can get to this decision.")
    for branch, patients in taken.items():
        if proof.some(patients) is None:
            yield proof.error("branch-unreachable", branch, "No patient can take this branch.", arriving)
    if decision.exclusive:
        for left, right in combinations(taken, 2):
            both = proof.some(taken[left] & taken[right])
            if both is not None:
                text = f"The branches {left} and {right} claim to exclude each other, but do not."
                yield proof.error("branches-overlap", decision.id, text, both)
    if decision.exhaustive:
        left_over = proof.some(arriving)
        for patients in taken.values():
            left_over = None if left_over is None else proof.some(left_over & ~patients)
        if left_over is not None:
            text = "The branches claim to cover every patient who gets here, but do not."
            yield proof.error("branches-gap", decision.id, text, left_over)


def _outcomes(proof: Proof) -> Iterator[Finding]:
    for outcome in proof.compiled.edition.outcomes:
        if proof.some(proof.compiled.reach[outcome.id][0]) is None:
            everyone = proof.compiled.space.everyone
            yield proof.error("outcome-unreachable", outcome.id, "No patient can get to this outcome.", everyone)


def _option(proof: Proof, plan: OptionPlan) -> Iterator[Finding]:
    name = plan.option.id
    if proof.some(plan.indication.when_true) is None:
        yield proof.error(
            "option-never-indicated", name, "No patient can have this option.", proof.compiled.reach[name][0]
        )
    yield from requirement_findings(proof, plan)
    yield from usability_findings(proof, plan)


def _exclusions(proof: Proof, plans: list[OptionPlan]) -> Iterator[Finding]:
    """A contraindication or caution is idle when no patient meets it who has an indication for its owner."""
    idle: dict[str, BDDFunction | None] = {}
    for plan in plans:
        proof.make_room()
        narrow = proof.about(plan.depends_on)
        for statement in (*plan.contraindications, *plan.cautions):
            name = statement.criterion.id
            met = narrow.some(proof.compiled.space.diagram(statement.condition) & plan.indication.when_true)
            idle[name] = plan.indication.when_true if met is None and idle.get(name, True) is not None else None
    for criterion, indicated in idle.items():
        if indicated is not None:
            text = "No patient who has an indication can meet this; it never rules anything out."
            yield proof.warning("exclusion-idle", criterion, text, indicated)


def _uncovered(proof: Proof) -> Iterator[Finding]:
    """Every patient has to get an option or a named outcome. What is too large counts as nothing here."""
    compiled = proof.compiled
    left_over = proof.some(compiled.space.everyone)
    ends = [compiled.reach[item.id][0] for item in compiled.edition.outcomes if item.id not in compiled.inexact]
    for end in (*(plan.indication.when_true for plan in compiled.plans if plan.exact), *ends):
        left_over = None if left_over is None else proof.some(left_over & ~end)
    if left_over is None:
        return
    if all(plan.exact for plan in compiled.plans):
        text = "A patient is left without any option or named outcome."
        yield proof.error("patient-uncovered", compiled.edition.id, text, left_over)
    else:
        text = "A patient may be left without any option: those that might apply are too large to be proved."
        yield proof.warning(NOT_PROVED, compiled.edition.id, text, left_over)


def _unsafe(proof: Proof, plan: OptionPlan, therapies: Mapping[str, Therapy]) -> Iterator[Finding]:
    """No patient in the state of a safety statement may have an option that it forbids."""
    compiled, option = proof.compiled, plan.option
    for invariant in compiled.edition.invariants:
        if invariant.forbids(option, therapies[option.therapy]):
            state = compiled.definitions.expand(invariant.state)
            narrow = proof.about(plan.depends_on.union(features_of(state)))
            patients = narrow.some(compiled.offered(option.id) & compiled.space.diagram(state))
            if patients is not None:
                text = f"{option.id} can be applicable against this statement: {invariant.text}"
                yield proof.error("invariant-broken", invariant.id, text, patients)
