"""Proving an edition over the whole answer space: no dead ends, no gaps, no overlaps, no idle criteria.

Every statement here holds for all valid patients, not for a sample: it is read off decision diagrams.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from oxidd.bdd import BDDFunction

from app.knowledge.conditions import ALWAYS
from app.knowledge.model import Decision, Edition, Eligibility, Knowledge, Option, Severity, Therapy
from app.reasoning.compiled import CompiledEdition, OptionPlan, Statement


@dataclass(frozen=True, slots=True)
class Finding:
    """Something found wrong (error) or remarkable (warning), with a patient who shows it where there is one."""

    edition: str
    code: str
    severity: Severity
    subject: str
    message: str
    example: tuple[tuple[str, str], ...] = ()


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


@dataclass(frozen=True, slots=True)
class Certificate:
    """The proof of a whole knowledge database."""

    version: str
    content_sha256: str
    editions: tuple[EditionCertificate, ...]

    @property
    def failed(self) -> bool:
        """Say whether any finding is an error."""
        return any(item.severity is Severity.ERROR for edition in self.editions for item in edition.findings)


def verify(knowledge: Knowledge) -> Certificate:
    """Prove every edition of a knowledge database."""
    editions = tuple(_verify_edition(item, knowledge) for item in knowledge.editions.values())
    return Certificate(knowledge.version, knowledge.content_sha256, editions)


def _verify_edition(edition: Edition, knowledge: Knowledge) -> EditionCertificate:
    compiled = CompiledEdition(edition, knowledge.features)
    findings = (
        *_rules(compiled),
        *_derived(compiled),
        *(finding for decision in edition.decisions for finding in _decision(compiled, decision)),
        *(finding for plan in compiled.plans for finding in _option(compiled, plan)),
        *_exclusions(compiled),
        *_uncovered(compiled),
        *_unsafe(compiled, knowledge.therapies),
    )
    branches = sum(len(decision.branches) for decision in edition.decisions)
    return EditionCertificate(
        edition=edition.id,
        decisions=len(edition.decisions),
        branches=branches,
        options=len(edition.options),
        criteria=_criteria(edition) + branches,
        invariants=len(edition.invariants),
        findings=findings,
    )


def _criteria(edition: Edition) -> int:
    owners: tuple[Option | Eligibility, ...] = (*edition.options, *edition.eligibility)
    return sum(len(item.requires) + len(item.contraindications) + len(item.cautions) for item in owners)


def _rules(compiled: CompiledEdition) -> Iterator[Finding]:
    if not compiled.space.valid(compiled.space.diagram(ALWAYS)).satisfiable():
        yield _error(compiled, "rules-exclude-everyone", compiled.edition.id, "The consistency rules leave no patient.")


def _derived(compiled: CompiledEdition) -> Iterator[Finding]:
    for derived, cases in compiled.derived_cases.items():
        for (left, one), (right, other) in combinations(cases, 2):
            both = compiled.space.valid(one.function.when_true & other.function.when_true)
            if both.satisfiable():
                text = f"The values {left} and {right} of {derived} hold at the same time."
                yield _error(compiled, "derived-overlap", derived, text, both)


def _decision(compiled: CompiledEdition, decision: Decision) -> Iterator[Finding]:
    valid = compiled.space.valid
    taken = {branch.id: compiled.reach[branch.id][0] for branch in decision.branches}
    for branch, patients in taken.items():
        if not valid(patients).satisfiable():
            yield _error(compiled, "branch-unreachable", branch, "No patient can take this branch.")
    if decision.exclusive:
        for left, right in combinations(taken, 2):
            both = valid(taken[left] & taken[right])
            if both.satisfiable():
                text = f"The branches {left} and {right} claim to exclude each other, but do not."
                yield _error(compiled, "branches-overlap", decision.id, text, both)
    if decision.exhaustive:
        left_over = valid(compiled.reach[decision.id][0])
        for patients in taken.values():
            left_over = left_over & ~patients
        if left_over.satisfiable():
            text = "The branches claim to cover every patient who gets here, but do not."
            yield _error(compiled, "branches-gap", decision.id, text, left_over)


def _option(compiled: CompiledEdition, plan: OptionPlan) -> Iterator[Finding]:
    indicated = compiled.space.valid(plan.indication.when_true)
    if not indicated.satisfiable():
        yield _error(compiled, "option-never-indicated", plan.option.id, "No patient can have this option.")
        return
    for statement in plan.requires:
        if _idle(compiled, plan, statement):
            text = "This requirement follows from the others and the path; it never decides anything."
            yield _warning(compiled, "requirement-idle", f"{plan.option.id}: {statement.criterion.id}", text)


def _exclusions(compiled: CompiledEdition) -> Iterator[Finding]:
    """A contraindication or caution is idle when no patient meets it who has an indication for its owner."""
    idle: dict[str, bool] = {}
    for plan in compiled.plans:
        indicated = compiled.space.valid(plan.indication.when_true)
        for statement in (*plan.contraindications, *plan.cautions):
            met = (compiled.space.diagram(statement.condition) & indicated).satisfiable()
            idle[statement.criterion.id] = idle.get(statement.criterion.id, True) and not met
    for criterion in (name for name, never in idle.items() if never):
        text = "No patient who has an indication can meet this; it never rules anything out."
        yield _warning(compiled, "exclusion-idle", criterion, text)


def _idle(compiled: CompiledEdition, plan: OptionPlan, statement: Statement) -> bool:
    """A requirement is idle when dropping it lets nobody in."""
    others = compiled.reach[plan.option.id][0]
    for other in plan.requires:
        if other is not statement:
            others = others & compiled.space.diagram(other.condition)
    return not compiled.space.valid(others & ~compiled.space.diagram(statement.condition)).satisfiable()


def _uncovered(compiled: CompiledEdition) -> Iterator[Finding]:
    """Every patient has to get an option or a named outcome."""
    left_over = compiled.space.valid(compiled.space.diagram(ALWAYS))
    ends = [compiled.reach[item.id][0] for item in compiled.edition.outcomes]
    for end in (*(plan.indication.when_true for plan in compiled.plans), *ends):
        left_over = left_over & ~end
        if not left_over.satisfiable():
            return
    text = "A patient is left without any option or named outcome."
    yield _error(compiled, "patient-uncovered", compiled.edition.id, text, left_over)


def _unsafe(compiled: CompiledEdition, therapies: Mapping[str, Therapy]) -> Iterator[Finding]:
    """No patient in the state of a safety statement may have an option that it forbids."""
    for invariant in compiled.edition.invariants:
        state = compiled.space.diagram(compiled.definitions.expand(invariant.state))
        for option in compiled.edition.options:
            if invariant.forbids(option, therapies[option.therapy]):
                patients = compiled.space.valid(compiled.usable(option.id) & state)
                if patients.satisfiable():
                    text = f"{option.id} can be applicable against this statement: {invariant.text}"
                    yield _error(compiled, "invariant-broken", invariant.id, text, patients)


def _error(
    compiled: CompiledEdition, code: str, subject: str, message: str, patients: BDDFunction | None = None
) -> Finding:
    example = () if patients is None else compiled.space.example(patients)
    return Finding(compiled.edition.id, code, Severity.ERROR, subject, message, example)


def _warning(compiled: CompiledEdition, code: str, subject: str, message: str) -> Finding:
    return Finding(compiled.edition.id, code, Severity.WARNING, subject, message)
