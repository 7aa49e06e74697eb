"""What the answers still missing would do to one patient's verdicts: ranking, effects, and what no longer matters."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property, partial
from typing import TypeVar

from oxidd.bdd import BDDFunction

from app.knowledge.model import Asked, Feature
from app.reasoning.assessment import Status, Verdict
from app.reasoning.coding import PossibleAnswer
from app.reasoning.compiled import CompiledEdition, Knowing, OptionPlan
from app.reasoning.definitions import tied
from app.reasoning.function import Function
from app.reasoning.prospects import AnswerEffect, Settlement
from app.reasoning.reading import Reading
from app.reasoning.settlement import settle

_Found = TypeVar("_Found")

_WEIGHT = {Asked.CORE: 3.0, Asked.DETAIL: 1.0, Asked.SAFETY: 0.5}
"""Among questions that decide equally much core questions come first."""

_CHECK_WEIGHT = 0.05
"""A check on an indicated option, or the indication of one that is ruled out anyway, settles little."""


class Shares:
    """How likely an answer to a missing feature settles an option's indication; kept while its verdict stands."""

    def __init__(self, compiled: CompiledEdition) -> None:
        self._compiled = compiled
        self._kept: dict[str, tuple[Verdict, Function, dict[str, float]]] = {}
        self._others: dict[str, BDDFunction] = {}
        """For a feature all variables but its own."""

    def of(self, verdict: Verdict, feature: str, known: Knowing) -> float:
        """Share of the possible answers to a missing feature that settle the indication, 0 to 1."""
        option = verdict.option.id
        kept = self._kept.get(option)
        if kept is None or kept[0] is not verdict:
            indication = self._compiled.plan_of[option].indication
            kept = self._kept[option] = (verdict, indication.given(known(indication.names)), {})
        _, function, shares = kept
        if feature not in shares:
            shares[feature] = self._share(function, feature)
        return shares[feature]

    def _share(self, function: Function, feature: str) -> float:
        space = self._compiled.space
        # One look at what the feature alone decides: holding each answer against the whole takes three times as long.
        if feature not in self._others:
            self._others[feature] = space.variables(name for name in space.features if name != feature)
        others = self._others[feature]
        when_true, when_false = function.when_true.exists(others), function.when_false.exists(others)
        possible = deciding = 0
        for answer in space.answers(feature):
            fits = (when_true & answer.patients).satisfiable()
            fails = (when_false & answer.patients).satisfiable()
            possible += fits or fails
            deciding += fits != fails
        return deciding / max(possible, 1)


class Outlook:
    """Answers questions about the questions. Everything but `open` is worked out when it is first asked for."""

    def __init__(
        self,
        compiled: CompiledEdition,
        features: Mapping[str, Feature],
        reading: Reading,
        verdicts: tuple[Verdict, ...],
        shares: Shares,
    ) -> None:
        self._compiled, self._features, self._reading = compiled, features, reading
        self._verdicts, self._shares = verdicts, shares
        self._effects: dict[str, tuple[AnswerEffect, ...]] = {}
        self._settlements: dict[str, Settlement | None] = {}
        self._expected: dict[str, float] = {}
        self._waiting: dict[str, list[Verdict]] = {}
        self._waits = self._weigh()
        reached = tied(self._waits, compiled.forbidden, reading.usable.answers)
        self.open = frozenset(self._waits).union(reading.askable(reached))
        """Features whose answer can still change a verdict."""

    @cached_property
    def ranked(self) -> tuple[str, ...]:
        """The open features, most useful first: answers that contradict each other, then by what they would settle.

        First counts how many options an answer is expected to decide; between equals, how many wait for it. What
        can only settle another question through a consistency rule comes last.
        """
        return tuple(sorted(self.open, key=self._rank))

    def first(self, without: Collection[str] = ()) -> str | None:
        """The first of `ranked` that is not left out, without ranking them all; None when nothing is left."""
        best: str | None = None
        for name in sorted(self.open.difference(without), key=self._hope):
            if best is not None and self._hope(name) > self._rank(best)[:2]:
                break
            best = name if best is None else min(best, name, key=self._rank)
        return best

    def decides(self, feature: str) -> float:
        """How many of the options that wait for a feature its answer is expected to decide.

        That is, whose indication it settles, by the mean over the possible answers, each as likely as the others.
        """
        if feature not in self._expected:
            known = self._reading.known
            waiting = self._waiting.get(feature, ())
            found = self._attempt(lambda: sum(self._shares.of(verdict, feature, known) for verdict in waiting))
            self._expected[feature] = round(found or 0.0, 9)
        return self._expected[feature]

    def effects(self, feature: str) -> tuple[AnswerEffect, ...]:
        """What each answer to an open feature would do, in the order of the answers.

        Empty while answers contradict each other, since what an answer does then depends on which of them is
        corrected; and where it is too large to work out.
        """
        if feature not in self._effects:
            possible = feature in self.open and not self._reading.usable.conflicts
            found = self._attempt(lambda: tuple(self._work_out(feature))) if possible else None
            self._effects[feature] = found or ()
        return self._effects[feature]

    def settlement(self, feature: str) -> Settlement | None:
        """Why the answer to an unanswered feature can no longer change a verdict; None when it still can.

        None as well while a contradiction is what keeps the feature from mattering, and where it is too large.
        """
        if feature not in self._settlements:
            settled = feature not in self.open and feature not in self._reading.raw
            answers = self._reading.usable.answers
            settle_it = partial(settle, self._compiled, self._features, answers, feature)
            self._settlements[feature] = self._attempt(settle_it) if settled else None
        return self._settlements[feature]

    def _attempt(self, work: Callable[[], _Found]) -> _Found | None:
        try:
            return work()
        except MemoryError:  # a diagram outgrew the limits of the answer space
            self._compiled.space.diagrams.collect()
            return None

    def _weigh(self) -> dict[str, float]:
        """How much waits for each feature, without looking at what its answers would do."""
        waits: dict[str, float] = {}
        for verdict in self._verdicts:
            for name in verdict.missing:
                self._waiting.setdefault(name, []).append(verdict)
            for names, weight in ((verdict.missing, 1.0), ((*verdict.checks, *verdict.undecided), _CHECK_WEIGHT)):
                for name in names:
                    waits[name] = waits.get(name, 0.0) + weight * _WEIGHT[self._features[name].asked]
        return waits

    def _rank(self, name: str) -> tuple[bool, float, float, float, int]:
        order = self._compiled.feature_order[name]
        alone = -_WEIGHT[self._features[name].asked]
        waits = -round(self._waits.get(name, 0.0), 9)
        return name not in self._reading.raw, -self.decides(name), waits, alone, order

    def _hope(self, name: str) -> tuple[bool, float]:
        """How the rank would begin if every answer decided all that waits for it."""
        return name not in self._reading.raw, -len(self._waiting.get(name, ()))

    def _work_out(self, feature: str) -> Iterator[AnswerEffect]:
        space = self._compiled.space
        possible = space.possible_answers(feature, self._reading.known(space.linked([feature])))
        for answer in space.answers(feature):
            if answer in possible:
                yield self._effect(feature, answer)
            else:
                yield AnswerEffect(answer.value, answer.interval, possible=False)

    def _effect(self, feature: str, answer: PossibleAnswer) -> AnswerEffect:
        changed: dict[Status, list[str]] = {status: [] for status in Status}
        decided = 0
        for verdict in self._verdicts:
            plan = self._compiled.plan_of[verdict.option.id]
            if verdict.status is Status.NOT_APPLICABLE or feature not in plan.asks or not plan.exact:
                continue
            after = self._status(plan, verdict.status, self._reading.known(plan.names) & answer.patients)
            if after is not verdict.status:
                changed[after].append(verdict.option.id)
                decided += verdict.status is Status.NEEDS_INFORMATION
            elif feature in verdict.missing:
                changed[after].append(verdict.option.id)
        return AnswerEffect(
            answer.value,
            answer.interval,
            applicable=tuple(changed[Status.APPLICABLE]),
            not_applicable=tuple(changed[Status.NOT_APPLICABLE]),
            contraindicated=tuple(changed[Status.CONTRAINDICATED]),
            still_open=tuple(changed[Status.NEEDS_INFORMATION]),
            decided=decided,
        )

    def _status(self, plan: OptionPlan, before: Status, known: BDDFunction) -> Status:
        """Verdict on an option that is not ruled out yet, with more known than before."""
        if not plan.indication.holds(known):
            return Status.NOT_APPLICABLE
        open_before = (item for item in plan.contraindications if self._reading.truth(item) is None)
        if before is Status.CONTRAINDICATED or any(item.function.truth(known) for item in open_before):
            return Status.CONTRAINDICATED
        if before is Status.APPLICABLE or not plan.indication.fails(known):
            return Status.APPLICABLE
        return Status.NEEDS_INFORMATION
