"""Why a verdict stands as it does: what would change it, what nearly does, and what cannot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.knowledge.conditions import Answers, features_of
from app.knowledge.model import Feature
from app.reasoning.assessment import Status, Verdict
from app.reasoning.compiled import CompiledEdition, OptionPlan
from app.reasoning.near_limits import NearLimit, NearLimits
from app.reasoning.what_if import Change, WhatIf


@dataclass(frozen=True, slots=True)
class Explanation:
    """What can be said of one verdict beyond its reasons.

    `changes`: other answers that bring in an option that is out, or take out one that applies; for an option that
    needs information, single missing answers that decide it. `near`: numbers close to a limit beyond which the
    verdict differs. `whatever`: unanswered features that the criteria shown ask about although no answer to them
    changes the verdict. All three are empty while answers contradict each other (`contradicted`), and where the option
    is too large to look at all completions (not `exact`).
    """

    option: str
    status: Status
    changes: tuple[Change, ...] = ()
    near: tuple[NearLimit, ...] = ()
    whatever: tuple[str, ...] = ()
    contradicted: bool = False
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Explained:
    """Explanations of some options of one patient, and the limits that are near for the patient as a whole."""

    options: tuple[Explanation, ...]
    near: tuple[NearLimit, ...]


class Explainer:
    """Explains the verdicts of one edition."""

    def __init__(self, compiled: CompiledEdition, features: Mapping[str, Feature]) -> None:
        self._compiled = compiled
        self._what_if = WhatIf(compiled, features)
        self._near_limits = NearLimits(compiled, features)

    def explain(self, answers: Answers, verdict: Verdict) -> Explanation:
        """Explain a verdict that was reached with these answers; they must be free of contradictions."""
        plan = self._compiled.plan_of[verdict.option.id]
        try:
            return self._explain(plan, answers, verdict)
        except MemoryError:  # a diagram outgrew the limits of the answer space
            self._compiled.space.diagrams.collect()
            return Explanation(verdict.option.id, verdict.status, exact=False)

    def _explain(self, plan: OptionPlan, answers: Answers, verdict: Verdict) -> Explanation:
        if not plan.exact:
            return Explanation(verdict.option.id, verdict.status, exact=False)
        if verdict.status is Status.NEEDS_INFORMATION:
            changes = self._what_if.settling(plan, answers, verdict.missing)
            whatever: tuple[str, ...] = ()
        else:
            changes = self._what_if.changes(plan, answers)
            whatever = tuple(self._whatever(plan, answers, verdict))
        near = self._near_limits.of(answers, (plan,), derived=False)
        return Explanation(verdict.option.id, verdict.status, changes, near, whatever)

    def near_limits(self, answers: Answers) -> tuple[NearLimit, ...]:
        """Numbers near a limit at which anything in the edition changes; no contradictions in the answers."""
        return self._near_limits.of(answers, self._compiled.plans, derived=True)

    def _whatever(self, plan: OptionPlan, answers: Answers, verdict: Verdict) -> Iterator[str]:
        """The indication is decided, so only an exclusion that is still open could change the verdict."""
        space = self._compiled.space
        open_still: set[str] = set()
        if verdict.status is Status.APPLICABLE:
            excluding = (item.function for item in plan.contraindications)
            undecided = (item for item in excluding if item.truth(space.known(answers, item.names)) is None)
            open_still.update(*(item.names for item in undecided))
        expand = self._compiled.definitions.expand
        read = {name for reason in verdict.reasons for name in features_of(expand(reason.criterion.condition))}
        for name in space.features:
            if name in read and name not in answers and name not in open_still and not space.is_forced(name, answers):
                yield name
