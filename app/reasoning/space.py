"""The answer space of an edition: exact truth over all completions of missing answers.

A completion is a combination of answers (app.reasoning.coding) that breaks no consistency rule. Rules that share
features, directly or through others, form a cluster: it alone says what is possible for these features.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, reduce
from typing import TypeAlias

from oxidd.bdd import BDDFunction

from app.knowledge.conditions import Answers, Condition, Value, features_of
from app.knowledge.model import Feature
from app.reasoning.coding import CodedAnswers, PossibleAnswer
from app.reasoning.diagrams import Limits
from app.reasoning.function import Function, meet

Example: TypeAlias = tuple[tuple[str, str], ...]
"""A kind of patient as (feature, answer) pairs; features that do not matter are left out."""


class AnswerSpace(CodedAnswers):
    """The combinations of answers in an edition, and which of them its consistency rules leave."""

    def __init__(
        self,
        features: Mapping[str, Feature],
        conditions: Iterable[Condition],
        forbidden: Sequence[Condition],
        limits: Limits | None = None,
    ) -> None:
        """Cut the features that `conditions` and `forbidden` (over base features) ask about."""
        super().__init__(features, (*conditions, *forbidden), limits or Limits())
        self.unruled: frozenset[str] = frozenset()
        """Features whose consistency rules are too large to be applied: more completions count than there should."""
        self._valid = [(self._allow(rules, names), names) for rules, names in _clusters(forbidden)]
        self._cluster_of = {name: index for index, (_, names) in enumerate(self._valid) for name in names}

    def possible_answers(self, feature: str, known: BDDFunction) -> tuple[PossibleAnswer, ...]:
        """The answers that the known ones and the consistency rules leave possible."""
        allowed = self.allowed([feature]) & known
        return tuple(item for item in self.answers(feature) if meet(item.patients, allowed, self.all_variables))

    def is_forced(self, feature: str, answers: Answers) -> bool:
        """Say whether the answers leave an unanswered choice, boolean or number only one band."""
        if feature not in self._features or not self.bands(feature):
            return False
        allowed = self.allowed([feature]) & self.known(answers, self.linked([feature]))
        fitting = (True for item in self.answers(feature) if meet(item.patients, allowed, self.all_variables))
        next(fitting, None)
        return next(fitting, None) is None

    def function(self, diagram: BDDFunction | None, features: Iterable[str]) -> Function:
        """Limit a diagram over these features to the patients that the consistency rules allow; None is too large."""
        names = self.linked(features)
        if diagram is not None:
            allowed = self.allowed(names)
            when_true = self.diagrams.attempt(lambda: diagram & allowed)
            when_false = self.diagrams.attempt(lambda: ~diagram & allowed)
            if when_true is not None and when_false is not None:
                return Function(when_true, when_false, names, self.all_variables)
        return Function(self.everyone, self.everyone, names, self.all_variables, exact=False)

    def contradictions(self, answers: Answers) -> tuple[frozenset[str], ...]:
        """Groups of features whose answers no rule forbids by itself, but which together allow no patient."""
        known = ((valid & self.known(answers, names), names) for valid, names in self._valid)
        return tuple(names for patients, names in known if not patients.satisfiable())

    def linked(self, names: Iterable[str]) -> frozenset[str]:
        """The features, and all that consistency rules tie to them."""
        wanted = frozenset(names)
        return wanted.union(*(self._valid[index][1] for index in self._clusters_of(wanted)))

    def allowed(self, features: Iterable[str]) -> BDDFunction:
        """The patients that the rules allow, as far as these rules concern the features."""
        return self.diagrams.intersection(self._valid[index][0] for index in self._clusters_of(features))

    def valid(self, patients: BDDFunction) -> BDDFunction:
        """The patients of a set that break no consistency rule."""
        return reduce(BDDFunction.__and__, (valid for valid, _ in self._valid), patients)

    @cached_property
    def has_patients(self) -> bool:
        """Whether the consistency rules leave anybody."""
        return self.valid(self.everyone).satisfiable()

    def count(self, patients: BDDFunction) -> int:
        """Number of kinds of valid patients in a set: one for each combination of bands and members."""
        return (self.valid(patients) & self.canonical).sat_count(self.diagrams.manager.num_vars())

    def sample(self, patients: BDDFunction) -> Answers | None:
        """One valid patient from a set as answers, in the order of the vocabulary; None for the empty set."""
        cube = self.valid(patients).pick_cube()
        return None if cube is None else self.decoded(cube)

    def example(self, patients: BDDFunction) -> Example:
        """One valid patient from a set; () for the empty set."""
        answers = self.sample(patients) or {}
        return tuple((feature, self._in_words(feature, value)) for feature, value in answers.items())

    def _in_words(self, feature: str, value: Value) -> str:
        if isinstance(value, frozenset):
            return ", ".join(item.id for item in self._features[feature].values if item.id in value) or "none"
        return str(value)

    def _clusters_of(self, names: Iterable[str]) -> list[int]:
        return sorted({self._cluster_of[name] for name in names if name in self._cluster_of})

    def _allow(self, rules: Sequence[Condition], features: frozenset[str]) -> BDDFunction:
        """The patients who break none of the rules of a cluster; everyone where these are too large."""
        allowed = self.diagrams.attempt(lambda: self.diagrams.intersection(~self.diagram(rule) for rule in rules))
        if allowed is None:
            self.unruled |= features
            return self.everyone
        return allowed


def _clusters(forbidden: Iterable[Condition]) -> list[tuple[list[Condition], frozenset[str]]]:
    """Group rules that share features, directly or through other rules."""
    groups: list[tuple[list[Condition], frozenset[str]]] = []
    for condition in forbidden:
        names = frozenset(features_of(condition))
        touching = [group for group in groups if not group[1].isdisjoint(names)]
        groups = [group for group in groups if group[1].isdisjoint(names)]
        joined = [item for group in touching for item in group[0]]
        groups.append(([*joined, condition], names.union(*(group[1] for group in touching))))
    return groups
