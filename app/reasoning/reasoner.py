"""Assessing a patient: exact verdicts on every option of an edition, with their reasons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from types import MappingProxyType

from app.knowledge.conditions import Answers, Truth, conjunction, features_of
from app.knowledge.model import Asked, Criterion, Knowledge
from app.reasoning.assessment import Assessment, Reason, ReasonKind, Status, Verdict
from app.reasoning.compiled import CompiledEdition, OptionPlan, Statement
from app.reasoning.definitions import open_features
from app.reasoning.reading import Reading

_WEIGHT = {Asked.CORE: 3.0, Asked.DETAIL: 1.0, Asked.SAFETY: 0.5}
"""Core questions come first in a walk when they settle as much as others."""

_CHECK_WEIGHT = 0.05
"""A check on an indicated option, or the indication of one that is ruled out anyway, settles little."""

_LINKED_WEIGHT = 0.001
"""An answer that can only settle another question through a consistency rule comes last."""


class Reasoner:
    """Assesses patients in one edition. Building it costs tens of milliseconds, an assessment a few."""

    def __init__(self, knowledge: Knowledge, edition_id: str) -> None:
        """Prepare an edition; raises KeyError when the knowledge has none of that name."""
        self._features = knowledge.features
        self._order = {name: index for index, name in enumerate(self._features)}
        self._compiled = CompiledEdition(knowledge.edition(edition_id), knowledge.features)

    def assess(self, answers: Answers) -> Assessment:
        """Judge every option for these answers (checked against the vocabulary); unanswered stays unknown."""
        reading = Reading(self._compiled, self._features, answers)
        verdicts = tuple(_judge(plan, reading, self._compiled) for plan in self._compiled.plans)
        questions = self._questions(verdicts, reading)
        open_to = frozenset(questions)
        return Assessment(
            edition=self._compiled.edition.id,
            answers=answers,
            derived=reading.derived,
            conflicts=reading.usable.conflicts,
            warnings=reading.usable.warnings,
            verdicts=verdicts,
            questions=questions,
            settled=tuple(item for item in self._features if item not in answers and item not in open_to),
            node_states=MappingProxyType(reading.walked.reached),
        )

    def _questions(self, verdicts: Iterable[Verdict], reading: Reading) -> tuple[str, ...]:
        scores: dict[str, float] = {}
        for verdict in verdicts:
            for name in verdict.missing:
                scores[name] = scores.get(name, 0.0) + self._weight(name) / len(verdict.missing)
            for name in (*verdict.checks, *verdict.undecided):
                scores[name] = scores.get(name, 0.0) + self._weight(name) * _CHECK_WEIGHT
        for name in self._linked(scores, reading):
            scores[name] = self._weight(name) * _LINKED_WEIGHT
        return tuple(sorted(scores, key=lambda name: (-round(scores[name], 9), self._order[name])))

    def _linked(self, asked: Iterable[str], reading: Reading) -> frozenset[str]:
        """Features that decide nothing themselves, but whose answer can settle one that does through a rule."""
        answers = reading.usable.answers
        alive = [open_features(forbidden, answers) for forbidden in self._compiled.forbidden]
        reached = frozenset(asked)
        while True:
            wider = reached.union(*(names for names in alive if not names.isdisjoint(reached)))
            if wider == reached:
                return frozenset(reading.askable(reached)).difference(asked)
            reached = wider

    def _weight(self, name: str) -> float:
        return _WEIGHT[self._features[name].asked]


def _judge(plan: OptionPlan, reading: Reading, compiled: CompiledEdition) -> Verdict:
    option = plan.option
    truths = (reading.walked.reached[option.id], *map(reading.truth, plan.requires))
    by_criteria = conjunction(iter(truths))
    indicated = plan.indication.truth(reading.usable.known) if by_criteria is None else by_criteria
    status = _status(indicated, any(map(reading.excludes, plan.contraindications)))
    open_names = (
        reading.walked.open_at[option.id] | reading.open_in(plan.requires) if indicated is None else frozenset()
    )
    undecided = reading.askable(open_names)
    usable = status in {Status.APPLICABLE, Status.NEEDS_INFORMATION}
    path = reading.walked.path_to(option.id)
    return Verdict(
        option=option,
        status=status,
        reasons=tuple(_reasons(plan, path, reading, compiled)),
        missing=undecided if status is Status.NEEDS_INFORMATION else (),
        checks=reading.askable(reading.open_in(plan.contraindications)) if usable else (),
        cautions=tuple(item.criterion for item in plan.cautions if reading.truth(item)),
        open_cautions=tuple(item.criterion for item in plan.cautions if reading.truth(item) is None),
        path=path,
        by_completion=by_criteria is None and indicated is not None,
        undecided=undecided if status is Status.CONTRAINDICATED else (),
    )


def _status(indicated: Truth, excluded: bool) -> Status:
    if indicated is False:
        return Status.NOT_APPLICABLE
    if excluded:
        return Status.CONTRAINDICATED
    return Status.APPLICABLE if indicated else Status.NEEDS_INFORMATION


def _reasons(plan: OptionPlan, path: tuple[str, ...], reading: Reading, compiled: CompiledEdition) -> Iterator[Reason]:
    for parent, node in pairwise(path):
        if node in compiled.branches:
            criterion = compiled.branches[node].criterion
            yield _reason(criterion, ReasonKind.BRANCH, parent, reading.walked.branch_truth[node], reading)
    for statement in plan.requires:
        owner = _owner(plan, statement)
        yield _reason(statement.criterion, ReasonKind.REQUIREMENT, owner, reading.truth(statement), reading)
    for statement in plan.contraindications:
        if reading.excludes(statement):
            yield _reason(statement.criterion, ReasonKind.CONTRAINDICATION, _owner(plan, statement), True, reading)


def _reason(criterion: Criterion, kind: ReasonKind, owner: str, truth: Truth, reading: Reading) -> Reason:
    return Reason(criterion, kind, owner, reading.worded(features_of(criterion.condition)), truth)


def _owner(plan: OptionPlan, statement: Statement) -> str:
    own = (*plan.own.requires, *plan.own.contraindications)
    return plan.option.id if statement in own else plan.option.therapy
