"""Assessing a patient: exact verdicts on every option of an edition, with their reasons."""

from __future__ import annotations

from functools import partial
from itertools import chain
from types import MappingProxyType

from app.knowledge.conditions import Answers, Truth, conjunction
from app.knowledge.model import Knowledge
from app.reasoning.assessment import Assessment, Grounds, Reason, ReasonKind, Status, Verdict
from app.reasoning.compiled import CompiledEdition, OptionPlan, joint_space
from app.reasoning.diagrams import Limits
from app.reasoning.explanation import Explainer, Explanation
from app.reasoning.near_limits import NearLimit
from app.reasoning.outlook import Outlook, Shares
from app.reasoning.reading import Reading, differing


class Reasoner:
    """Assesses patients in one edition. Building it costs tens of milliseconds, an assessment a few."""

    def __init__(self, knowledge: Knowledge, edition_id: str, limits: Limits | None = None) -> None:
        """Prepare an edition; raises KeyError when the knowledge has none of that name."""
        self._features = knowledge.features
        edition = knowledge.edition(edition_id)
        space = joint_space([edition], knowledge.features, limits)
        self._compiled = CompiledEdition(edition, knowledge.features, space)
        self._last: tuple[Reading, tuple[Verdict, ...]] | None = None
        self._explainer = Explainer(self._compiled, knowledge.features)
        self._explained: dict[str, tuple[Answers, Explanation]] = {}
        self._shares = Shares(self._compiled)

    def assess(self, answers: Answers) -> Assessment:
        """Judge every option for these answers (checked against the vocabulary); unanswered stays unknown."""
        self._compiled.space.diagrams.tidy()
        before = None if self._last is None else self._last[0]
        reading = Reading(self._compiled, self._features, answers, before)
        verdicts = self._judge_all(reading)
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

    def _judge_all(self, reading: Reading) -> tuple[Verdict, ...]:
        """Judge the options; one to which no answer that has changed since the last time matters keeps its verdict."""
        last = self._last
        if last is None:
            verdicts = tuple(_judge(plan, reading) for plan in self._compiled.plans)
        else:
            before, kept = last
            changed = differing(before.raw, reading.raw) | differing(before.usable.answers, reading.usable.answers)
            verdicts = tuple(
                verdict if plan.depends_on.isdisjoint(changed) else _judge(plan, reading)
                for plan, verdict in zip(self._compiled.plans, kept, strict=True)
            )
        self._last = reading, verdicts
        return verdicts


def _judge(plan: OptionPlan, reading: Reading) -> Verdict:
    by_criteria = _by_criteria(plan, reading)
    indicated = plan.indication.truth(reading.known(plan.indication.names)) if by_criteria is None else by_criteria
    by_completion = by_criteria is None and indicated is not None
    grounds = Grounds(partial(_grounds, plan, reading, out=indicated is False))
    if indicated is False:
        return Verdict(plan.option, Status.NOT_APPLICABLE, grounds, by_completion=by_completion)
    excluded = any(map(reading.excludes, plan.contraindications))
    cautions = [(item.criterion, reading.truth(item)) for item in plan.cautions]
    undecided = () if indicated else _undecided(plan, reading)
    checks = () if excluded else reading.askable(reading.open_in(plan.contraindications))
    status = Status.APPLICABLE if indicated else Status.NEEDS_INFORMATION
    return Verdict(
        option=plan.option,
        status=Status.CONTRAINDICATED if excluded else status,
        grounds=grounds,
        missing=() if excluded else undecided,
        checks=checks,
        cautions=tuple(criterion for criterion, truth in cautions if truth),
        open_cautions=tuple(criterion for criterion, truth in cautions if truth is None),
        undecided=undecided if excluded else (),
        by_completion=by_completion,
        exact=plan.exact or not (undecided or checks),
    )


def _by_criteria(plan: OptionPlan, reading: Reading) -> Truth:
    """Whether the option is indicated, judging its path and each requirement by itself."""
    reached = reading.walked.reached[plan.option.id]
    return conjunction(chain((reached,), map(reading.truth, plan.requires)))


def _undecided(plan: OptionPlan, reading: Reading) -> tuple[str, ...]:
    on_the_way = reading.walked.open_at.get(plan.option.id, frozenset())
    return reading.askable(on_the_way | reading.open_in(plan.requires))


def _grounds(plan: OptionPlan, reading: Reading, *, out: bool) -> tuple[tuple[str, ...], tuple[Reason, ...]]:
    """The path shown, and the reasons; an option that is out anyway is not held against exclusions."""
    path, branches = reading.way_to(plan.option.id)
    required = (reading.reason(item, ReasonKind.REQUIREMENT) for item in plan.requires)
    met = () if out else tuple(filter(reading.excludes, plan.contraindications))
    against = (reading.reason(item, ReasonKind.CONTRAINDICATION) for item in met)
    return path, (*branches, *required, *against)
