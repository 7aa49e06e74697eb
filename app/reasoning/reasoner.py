"""Assessing a patient: exact verdicts on every option of an edition, with their reasons."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from app.knowledge.conditions import Answers, Truth, Value, conjunction
from app.knowledge.model import Knowledge
from app.reasoning.assessment import Assessment, Reason, ReasonKind, Status, Verdict
from app.reasoning.compiled import CompiledEdition, OptionPlan, Statement, joint_space
from app.reasoning.explanation import Explainer, Explanation
from app.reasoning.near_limits import NearLimit
from app.reasoning.outlook import Outlook, Shares
from app.reasoning.reading import Reading
from app.reasoning.space import Limits


class Reasoner:
    """Assesses patients in one edition. Building it costs tens of milliseconds, an assessment a few."""

    def __init__(self, knowledge: Knowledge, edition_id: str, limits: Limits | None = None) -> None:
        """Prepare an edition; raises KeyError when the knowledge has none of that name."""
        self._features = knowledge.features
        edition = knowledge.edition(edition_id)
        space = joint_space([edition], knowledge.features, limits)
        self._compiled = CompiledEdition(edition, knowledge.features, space)
        self._last: dict[str, tuple[tuple[Value | None, ...], Verdict]] = {}
        self._explainer = Explainer(self._compiled, knowledge.features)
        self._explained: dict[str, tuple[Answers, Explanation]] = {}
        self._shares = Shares(self._compiled)

    def assess(self, answers: Answers) -> Assessment:
        """Judge every option for these answers (checked against the vocabulary); unanswered stays unknown."""
        reading = Reading(self._compiled, self._features, answers)
        verdicts = tuple(self._verdict(plan, reading) for plan in self._compiled.plans)
        outlook = Outlook(self._compiled, self._features, reading, verdicts, self._shares)
        return Assessment(
            edition=self._compiled.edition.id,
            answers=answers,
            derived=reading.derived,
            conflicts=reading.usable.conflicts,
            warnings=reading.usable.warnings,
            verdicts=verdicts,
            open=outlook.open,
            settled=tuple(item for item in self._features if item not in answers and item not in outlook.open),
            node_states=MappingProxyType(reading.walked.reached),
            outlook=outlook,
        )

    def explain(self, assessment: Assessment, option: str) -> Explanation:
        """Say what would change the verdict on an option; raises KeyError when the edition has no such option."""
        verdict = assessment.verdict(option)
        if assessment.conflicts:
            return Explanation(option, verdict.status, contradicted=True)
        last = self._explained.get(option)
        if last is None or last[0] != assessment.answers:
            found = self._explainer.explain(assessment.answers, verdict)
            last = self._explained[option] = (assessment.answers, found)
        return last[1]

    def near_limits(self, assessment: Assessment) -> tuple[NearLimit, ...]:
        """Numbers near a limit at which a verdict or a derived feature changes; none while answers contradict."""
        return () if assessment.conflicts else self._explainer.near_limits(assessment.answers)

    def _verdict(self, plan: OptionPlan, reading: Reading) -> Verdict:
        """Judge an option, or take its last verdict when no answer that matters to it has changed since."""
        key = (*map(reading.raw.get, plan.depends_on), *map(reading.usable.answers.get, plan.depends_on))
        last = self._last.get(plan.option.id)
        if last is None or last[0] != key:
            last = self._last[plan.option.id] = (key, _judge(plan, reading))
        return last[1]


def _judge(plan: OptionPlan, reading: Reading) -> Verdict:
    option = plan.option
    truths = (reading.walked.reached[option.id], *map(reading.truth, plan.requires))
    by_criteria = conjunction(iter(truths))
    indicated = plan.indication.truth(reading.usable.known) if by_criteria is None else by_criteria
    path, branches = reading.way_to(option.id)
    required = (_reason(statement, ReasonKind.REQUIREMENT, plan, reading) for statement in plan.requires)
    verdict = Verdict(
        option=option,
        status=Status.NOT_APPLICABLE,
        reasons=(*branches, *required),
        path=path,
        by_completion=by_criteria is None and indicated is not None,
    )
    if indicated is False:
        return verdict
    screened = _screen(verdict, indicated, plan, reading)
    return replace(screened, exact=plan.exact or not (screened.missing or screened.checks or screened.undecided))


def _screen(verdict: Verdict, indicated: Truth, plan: OptionPlan, reading: Reading) -> Verdict:
    """Look at exclusions and cautions of an option that is indicated or may be."""
    met = tuple(item for item in plan.contraindications if reading.excludes(item))
    undecided = () if indicated else _undecided(plan, reading)
    open_cautions = tuple(item.criterion for item in plan.cautions if reading.truth(item) is None)
    screened = replace(
        verdict,
        cautions=tuple(item.criterion for item in plan.cautions if reading.truth(item)),
        open_cautions=open_cautions,
    )
    if met:
        against = tuple(_reason(item, ReasonKind.CONTRAINDICATION, plan, reading) for item in met)
        reasons = verdict.reasons + against
        return replace(screened, status=Status.CONTRAINDICATED, reasons=reasons, undecided=undecided)
    checks = reading.askable(reading.open_in(plan.contraindications))
    status = Status.APPLICABLE if indicated else Status.NEEDS_INFORMATION
    return replace(screened, status=status, missing=undecided, checks=checks)


def _undecided(plan: OptionPlan, reading: Reading) -> tuple[str, ...]:
    return reading.askable(reading.walked.open_at[plan.option.id] | reading.open_in(plan.requires))


def _reason(statement: Statement, kind: ReasonKind, plan: OptionPlan, reading: Reading) -> Reason:
    truth = reading.excludes(statement) if kind is ReasonKind.CONTRAINDICATION else reading.truth(statement)
    owner = plan.option.id if plan.is_own(statement) else plan.option.therapy
    return Reason(statement.criterion, kind, owner, reading.worded(statement.named), truth)
