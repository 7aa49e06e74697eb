"""Proving an edition over the whole answer space: no dead ends, no gaps, no overlaps, no idle criteria.

Every statement here holds for all valid patients, not for a sample: it is read off decision diagrams.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from oxidd.bdd import BDDFunction

from app.knowledge.model import Decision, Edition, Eligibility, Knowledge, Option, Severity
from app.reasoning.compiled import CompiledEdition, OptionPlan, Statement
from app.reasoning.space import Function


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
    editions = tuple(_verify_edition(CompiledEdition(item, knowledge.features)) for item in knowledge.editions.values())
    return Certificate(knowledge.version, knowledge.content_sha256, editions)


def _verify_edition(compiled: CompiledEdition) -> EditionCertificate:
    edition = compiled.edition
    findings = (
        *_rules(compiled),
        *_derived(compiled),
        *(finding for decision in edition.decisions for finding in _decision(compiled, decision)),
        *(finding for plan in compiled.plans for finding in _option(compiled, plan)),
        *_uncovered(compiled),
    )
    branches = sum(len(decision.branches) for decision in edition.decisions)
    return EditionCertificate(
        edition.id, len(edition.decisions), branches, len(edition.options), _criteria(edition) + branches, findings
    )


def _criteria(edition: Edition) -> int:
    owners: tuple[Option | Eligibility, ...] = (*edition.options, *edition.eligibility)
    return sum(len(item.requires) + len(item.contraindications) + len(item.cautions) for item in owners)


def _rules(compiled: CompiledEdition) -> Iterator[Finding]:
    everyone = compiled.space.diagram_of_everyone()
    if compiled.space.contradictions(everyone):
        yield _error(compiled, "rules-exclude-everyone", compiled.edition.id, "The consistency rules leave no patient.")


def _derived(compiled: CompiledEdition) -> Iterator[Finding]:
    for derived, cases in compiled.derived_cases.items():
        for (left, one), (right, other) in combinations(cases, 2):
            both = one.function.when_true & other.function.when_true
            if both.satisfiable():
                text = f"The values {left} and {right} of {derived} hold at the same time."
                yield _error(compiled, "derived-overlap", derived, text, both)


def _decision(compiled: CompiledEdition, decision: Decision) -> Iterator[Finding]:
    reached = compiled.reach_functions[decision.id].when_true
    taken = {branch.id: compiled.reach_functions[branch.id] for branch in decision.branches}
    for branch, function in taken.items():
        if not function.when_true.satisfiable():
            yield _error(compiled, "branch-unreachable", branch, "No patient can take this branch.")
    if decision.exclusive:
        for left, right in combinations(taken, 2):
            both = taken[left].when_true & taken[right].when_true
            if both.satisfiable():
                text = f"The branches {left} and {right} claim to exclude each other, but do not."
                yield _error(compiled, "branches-overlap", decision.id, text, both)
    if decision.exhaustive:
        left_over = reached
        for function in taken.values():
            left_over = left_over & ~function.when_true
        if left_over.satisfiable():
            text = "The branches claim to cover every patient who gets here, but do not."
            yield _error(compiled, "branches-gap", decision.id, text, left_over)


def _option(compiled: CompiledEdition, plan: OptionPlan) -> Iterator[Finding]:
    indicated = plan.indication.when_true
    if not indicated.satisfiable():
        yield _error(compiled, "option-never-indicated", plan.option.id, "No patient can have this option.")
        return
    for statement in plan.requires:
        if _idle(compiled, plan, statement):
            text = "This requirement follows from the others and the path; it never decides anything."
            yield _warning(compiled, "requirement-idle", statement.criterion.id, text)
    for statement in (*plan.contraindications, *plan.cautions):
        if not (statement.function.when_true & indicated).satisfiable():
            text = f"This cannot be met by a patient for whom {plan.option.id} is indicated."
            yield _warning(compiled, "exclusion-idle", statement.criterion.id, text)


def _idle(compiled: CompiledEdition, plan: OptionPlan, statement: Statement) -> bool:
    """A requirement is idle when dropping it lets nobody in."""
    reached: Function = compiled.reach_functions[plan.option.id]
    others: BDDFunction = reached.when_true
    for other in plan.requires:
        if other is not statement:
            others = others & other.function.when_true
    return not (others & statement.function.when_false).satisfiable()


def _uncovered(compiled: CompiledEdition) -> Iterator[Finding]:
    """Every patient has to get an option or a named outcome."""
    left_over = compiled.space.diagram_of_everyone()
    for names in compiled.space.valid_patients():
        left_over = left_over & names
    ends = [compiled.reach_functions[item.id].when_true for item in compiled.edition.outcomes]
    for end in (*(plan.indication.when_true for plan in compiled.plans), *ends):
        left_over = left_over & ~end
        if not left_over.satisfiable():
            return
    text = "A patient is left without any option or named outcome."
    yield _error(compiled, "patient-uncovered", compiled.edition.id, text, left_over)


def _error(
    compiled: CompiledEdition, code: str, subject: str, message: str, patients: BDDFunction | None = None
) -> Finding:
    example = () if patients is None else compiled.space.example(patients)
    return Finding(compiled.edition.id, code, Severity.ERROR, subject, message, example)


def _warning(compiled: CompiledEdition, code: str, subject: str, message: str) -> Finding:
    return Finding(compiled.edition.id, code, Severity.WARNING, subject, message)
