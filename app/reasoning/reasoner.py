"""Assessing a patient: exact verdicts on every option of an edition, with their reasons."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.knowledge.conditions import Answers, Truth, conjunction, evaluate, features_of
from app.knowledge.model import Asked, Criterion, Feature, Knowledge
from app.patient.answers import NOT_KNOWN, answer_text
from app.reasoning.assessment import Assessment, DerivedFinding, Reason, ReasonKind, Status, Verdict
from app.reasoning.compiled import CompiledEdition, OptionPlan, Statement
from app.reasoning.conflicts import Reading, read_answers
from app.reasoning.definitions import open_features, witness
from app.reasoning.walk import Walk, walk

_WEIGHT = {Asked.CORE: 3.0, Asked.DETAIL: 1.0, Asked.SAFETY: 0.5}
"""Core questions come first in a walk when they settle as much as others."""

_CHECK_WEIGHT = 0.05
"""A check on an indicated option, or the indication of one that is ruled out anyway, settles little."""

_LINKED_WEIGHT = 0.001
"""An answer that can only settle another question through a consistency rule comes last."""


@dataclass(frozen=True, slots=True)
class _Patient:
    """One patient while being assessed."""

    raw: Answers
    reading: Reading
    walked: Walk
    derived: Mapping[str, DerivedFinding]

    def truth(self, statement: Statement) -> Truth:
        return statement.truth(self.reading.answers, self.reading.known)


class Reasoner:
    """Assesses patients in one edition. Building it costs tens of milliseconds, an assessment a few."""

    def __init__(self, knowledge: Knowledge, edition_id: str) -> None:
        """Prepare an edition; raises KeyError when the knowledge has none of that name."""
        self._features = knowledge.features
        self._compiled = CompiledEdition(knowledge.edition(edition_id), knowledge.features)

    def assess(self, answers: Answers) -> Assessment:
        """Judge every option for these answers (checked against the vocabulary); unanswered stays unknown."""
        reading = read_answers(self._compiled, answers)
        derived = self._derived(reading)
        walked = walk(self._compiled, reading.answers, reading.known)
        patient = _Patient(answers, reading, walked, {item.id: item for item in derived})
        verdicts = tuple(self._judge(plan, patient) for plan in self._compiled.plans)
        questions = self._questions(verdicts, patient)
        unanswered = (item for item in self._features if item not in answers)
        return Assessment(
            edition=self._compiled.edition.id,
            answers=answers,
            derived=derived,
            conflicts=reading.conflicts,
            warnings=reading.warnings,
            verdicts=verdicts,
            questions=questions,
            settled=tuple(item for item in unanswered if item not in questions),
            node_states=MappingProxyType(walked.reached),
        )

    def _derived(self, reading: Reading) -> tuple[DerivedFinding, ...]:
        return tuple(self._finding(item, reading) for item in self._compiled.derived_cases)

    def _finding(self, derived: str, reading: Reading) -> DerivedFinding:
        cases = self._compiled.derived_cases[derived]
        truths = [(value, case, case.truth(reading.answers, reading.known)) for value, case in cases]
        possible = tuple(value for value, _, truth in truths if truth is not False)
        for value, case, truth in truths:
            if truth:
                return DerivedFinding(derived, value, (value,), _given(case, reading.answers))
        return DerivedFinding(derived, None, possible, ())

    def _judge(self, plan: OptionPlan, patient: _Patient) -> Verdict:
        option = plan.option
        requirements = [(statement, patient.truth(statement)) for statement in plan.requires]
        by_criteria = conjunction(iter([patient.walked.reached[option.id], *(truth for _, truth in requirements)]))
        indicated = plan.indication.truth(patient.reading.known) if by_criteria is None else by_criteria
        exclusions = [(statement, self._excluded(statement, patient)) for statement in plan.contraindications]
        status = _status(indicated, any(truth for _, truth in exclusions))
        cautions = [(statement.criterion, patient.truth(statement)) for statement in plan.cautions]
        missing = self._missing(option.id, requirements, patient) if indicated is None else ()
        return Verdict(
            option=option,
            status=status,
            reasons=self._reasons(plan, patient, requirements, exclusions),
            missing=missing if status is Status.NEEDS_INFORMATION else (),
            checks=self._checks(exclusions, patient) if status in _USABLE else (),
            cautions=tuple(criterion for criterion, truth in cautions if truth),
            open_cautions=tuple(criterion for criterion, truth in cautions if truth is None),
            path=patient.walked.path_to(option.id),
            by_completion=by_criteria is None and indicated is not None,
            undecided=missing if status is Status.CONTRAINDICATED else (),
        )

    def _excluded(self, statement: Statement, patient: _Patient) -> Truth:
        """An exclusion counts as met by the answers as given, even where they contradict others."""
        return True if evaluate(statement.condition, patient.raw) else patient.truth(statement)

    def _reasons(
        self,
        plan: OptionPlan,
        patient: _Patient,
        requirements: Iterable[tuple[Statement, Truth]],
        exclusions: Iterable[tuple[Statement, Truth]],
    ) -> tuple[Reason, ...]:
        reasons = []
        path = patient.walked.path_to(plan.option.id)
        for parent, node in itertools.pairwise(path):
            if node in self._compiled.branches:
                criterion = self._compiled.branches[node].criterion
                truth = patient.walked.branch_truth[node]
                reasons.append(self._reason(criterion, ReasonKind.BRANCH, parent, truth, patient))
        for statement, truth in requirements:
            owner = _owner(plan, statement)
            reasons.append(self._reason(statement.criterion, ReasonKind.REQUIREMENT, owner, truth, patient))
        for statement, truth in exclusions:
            if truth:
                owner = _owner(plan, statement)
                reasons.append(self._reason(statement.criterion, ReasonKind.CONTRAINDICATION, owner, truth, patient))
        return tuple(reasons)

    def _reason(self, criterion: Criterion, kind: ReasonKind, owner: str, truth: Truth, patient: _Patient) -> Reason:
        names = features_of(criterion.condition)
        answer = "; ".join(f"{self._label(name)}: {self._answer(name, patient)}" for name in names)
        return Reason(criterion, kind, owner, answer, truth)

    def _label(self, name: str) -> str:
        if name in self._features:
            return self._features[name].label
        return next(item.label for item in self._compiled.edition.derived if item.id == name)

    def _answer(self, name: str, patient: _Patient) -> str:
        if name in self._features:
            return answer_text(self._features[name], patient.raw.get(name))
        value = patient.derived[name].value
        if value is None:
            return NOT_KNOWN
        cases = self._compiled.derived_cases[name]
        return next(statement.criterion.text for case, statement in cases if case == value)

    def _missing(
        self, option: str, requirements: Iterable[tuple[Statement, Truth]], patient: _Patient
    ) -> tuple[str, ...]:
        names = patient.walked.open_at[option]
        for statement, truth in requirements:
            if truth is None:
                names |= open_features(statement.condition, patient.reading.answers)
        return self._askable(names, patient)

    def _checks(self, exclusions: Iterable[tuple[Statement, Truth]], patient: _Patient) -> tuple[str, ...]:
        names = frozenset[str]()
        for statement, truth in exclusions:
            if truth is None:
                names |= open_features(statement.condition, patient.reading.answers)
        return self._askable(names, patient)

    def _askable(self, names: frozenset[str], patient: _Patient) -> tuple[str, ...]:
        """Order features as the vocabulary does and drop those whose answer already follows from others."""
        space, known = self._compiled.space, patient.reading.known
        kept = [name for name in self._features if name in names]
        return tuple(name for name in kept if name in patient.raw or not space.is_forced(name, known)) or tuple(kept)

    def _questions(self, verdicts: Iterable[Verdict], patient: _Patient) -> tuple[str, ...]:
        scores: dict[str, float] = {}
        for verdict in verdicts:
            for name in verdict.missing:
                scores[name] = scores.get(name, 0.0) + self._weight(name) / len(verdict.missing)
            for name in (*verdict.checks, *verdict.undecided):
                scores[name] = scores.get(name, 0.0) + self._weight(name) * _CHECK_WEIGHT
        for name in self._linked(scores, patient):
            scores[name] = self._weight(name) * _LINKED_WEIGHT
        order = {name: index for index, name in enumerate(self._features)}
        return tuple(sorted(scores, key=lambda name: (-round(scores[name], 9), order[name])))

    def _linked(self, asked: Iterable[str], patient: _Patient) -> frozenset[str]:
        """Features that decide nothing themselves, but whose answer can settle one that does through a rule."""
        answers = patient.reading.answers
        alive = [open_features(forbidden, answers) for forbidden in self._compiled.forbidden]
        reached = frozenset(asked)
        while True:
            wider = reached.union(*(names for names in alive if not names.isdisjoint(reached)))
            if wider == reached:
                return frozenset(self._askable(reached, patient)).difference(asked)
            reached = wider

    def _weight(self, name: str) -> float:
        feature: Feature = self._features[name]
        return _WEIGHT[feature.asked]


_USABLE = frozenset({Status.APPLICABLE, Status.NEEDS_INFORMATION})


def _status(indicated: Truth, excluded: bool) -> Status:
    if indicated is False:
        return Status.NOT_APPLICABLE
    if excluded:
        return Status.CONTRAINDICATED
    return Status.APPLICABLE if indicated else Status.NEEDS_INFORMATION


def _owner(plan: OptionPlan, statement: Statement) -> str:
    own = (*plan.own.requires, *plan.own.contraindications)
    return plan.option.id if statement in own else plan.option.therapy


def _given(case: Statement, answers: Answers) -> tuple[str, ...]:
    if evaluate(case.condition, answers):
        return witness(case.condition, answers)
    return tuple(name for name in features_of(case.condition) if name in answers)
