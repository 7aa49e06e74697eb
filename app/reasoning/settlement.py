"""Why a question no longer matters for a patient: the fewest of the answers given that already settle it.

A set of answers settles a feature when, with these answers alone, no answer to the feature can change the verdict
on any option, now or after any further answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from oxidd.bdd import BDDFunction

from app.knowledge.conditions import Answers, features_of
from app.knowledge.model import Asked, Feature
from app.reasoning.compiled import CompiledEdition, OptionPlan
from app.reasoning.definitions import open_features, tied
from app.reasoning.function import Function
from app.reasoning.prospects import Settlement


def settle(
    compiled: CompiledEdition, features: Mapping[str, Feature], answers: Answers, feature: str
) -> Settlement | None:
    """Find the fewest answers that settle a feature; `answers` are free of contradictions.

    One answer is found if one suffices; else a set of which none can be left out, core questions kept before others.
    None when not even all answers together settle the feature. Raises MemoryError when it is too large to work out.
    """
    question = _Question(compiled, feature)
    candidates = [name for name in features if name in answers and name in question.relevant]
    candidates.sort(key=lambda name: features[name].asked is not Asked.CORE)
    found = _fewest(question, answers, candidates)
    if found is None:
        return None
    given = {name: answers[name] for name in features if name in found}
    follows, out, decided = question.grouped(given)
    return Settlement(feature, tuple(given), follows, out, decided, tuple(question.cautioned(answers)))


def _fewest(question: _Question, answers: Answers, candidates: Sequence[str]) -> frozenset[str] | None:
    def suffice(names: Iterable[str]) -> bool:
        return question.is_settled({name: answers[name] for name in names})

    if not suffice(candidates):
        return None
    for few in ((), *((name,) for name in candidates)):
        if suffice(few):
            return frozenset(few)
    kept = list(candidates)
    for name in reversed(candidates):
        fewer = [item for item in kept if item != name]
        if suffice(fewer):
            kept = fewer
    return frozenset(kept)


class _Question:
    """One feature and the options that it can have to do with."""

    def __init__(self, compiled: CompiledEdition, feature: str) -> None:
        self._compiled, self._feature = compiled, feature
        self._plans = [plan for plan in compiled.plans if feature in plan.asks]
        self._suspects = list(self._plans)
        cluster = compiled.space.linked([feature])
        self._forbidden = [item for item in compiled.forbidden if not cluster.isdisjoint(features_of(item))]
        self.relevant = compiled.space.linked([feature]).union(*(plan.asks for plan in self._plans))

    def is_settled(self, answers: Answers) -> bool:
        """Say whether these answers alone settle the feature."""
        return self._follows(answers) or not self._hanging(answers)

    def grouped(self, answers: Answers) -> tuple[bool, tuple[str, ...], tuple[str, ...]]:
        """Whether the feature follows from answers that settle it; else the options that are out, and the others."""
        if self._follows(answers):
            return True, (), ()
        known = self._compiled.space.known(answers)
        out: list[str] = []
        decided: list[str] = []
        for plan in self._plans:
            if self._feature in self._asked_by(plan):
                possible = plan.indication.holds(known)
                (decided if possible else out).append(plan.option.id)
        return False, tuple(out), tuple(decided)

    def cautioned(self, answers: Answers) -> Iterator[str]:
        """Options in play on which the answer could still put a caution."""
        for plan in self._compiled.plans:
            asking = (item.condition for item in plan.cautions if self._feature in item.function.names)
            if any(self._feature in open_features(condition, answers) for condition in asking):
                known = self._compiled.space.known(answers, plan.indication.names)
                if plan.indication.holds(known):
                    yield plan.option.id

    def _follows(self, answers: Answers) -> bool:
        return self._compiled.space.is_forced(self._feature, answers)

    def _hanging(self, answers: Answers) -> bool:
        """Say whether some verdict still depends on the feature, or on one that its answer could settle."""
        if not self._plans:
            return False
        space = self._compiled.space
        known = space.known(answers)
        loose = space.variables(tied([self._feature], self._forbidden, answers))
        for place, plan in enumerate(self._suspects):
            if _depends(plan, known, loose):
                # the next set of answers is most likely to fail on the same option
                self._suspects.insert(0, self._suspects.pop(place))
                return True
        return False

    def _asked_by(self, plan: OptionPlan) -> frozenset[str]:
        _, reaching = self._compiled.reach[plan.option.id]
        statements = (*plan.requires, *plan.contraindications)
        return reaching.union(*(features_of(item.condition) for item in statements))


def _depends(plan: OptionPlan, known: BDDFunction, loose: BDDFunction) -> bool:
    """Say whether an option's verdict can still depend on the loose variables."""
    if not plan.indication.holds(known):
        return False
    if _varies(plan.indication, known, loose):
        return True
    excluding = [item.function for item in plan.contraindications]
    if any(function.truth(known) for function in excluding):
        return False
    return any(_varies(function, known, loose) for function in excluding)


def _varies(function: Function, known: BDDFunction, loose: BDDFunction) -> bool:
    """Say whether two patients who differ in the loose variables only find a function true and false."""
    either = (function.when_true & known).exists(loose)
    return (either & (function.when_false & known).exists(loose)).satisfiable()
