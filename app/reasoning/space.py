"""The answer space of an edition as Boolean functions: exact truth over all completions of missing answers.

Every feature is cut into bands (app.patient.bands). The band of a choice, boolean or number feature is a
binary code over a few Boolean variables (codes beyond the last band stand for the last band, so that every
assignment is a patient); a multi feature has one variable for each value. Conditions become binary decision
diagrams, and consistency rules limit the assignments that count.

A diagram can outgrow every machine. What would be larger than `Limits` allow is left out and named as inexact.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, reduce
from typing import TypeAlias, assert_never

from oxidd.bdd import BDDFunction, BDDManager

from app.knowledge.conditions import (
    AllOf,
    Answers,
    AnyOf,
    Condition,
    CountWithin,
    Includes,
    Interval,
    Not,
    OneOf,
    Predicate,
    Value,
    Within,
    holds,
    predicates,
)
from app.knowledge.model import Feature, Kind
from app.patient.bands import Band, bands_of, signature
from app.reasoning.function import Function, meet

_CACHE = 1 << 16
"""Results that are kept for the next operation; measured: four times as many save 5 % of the time and take 4 MB."""
_COLLECTING_SECONDS = 1.0
GARBAGE = 1 << 17
"""Nodes made since the last tidying from which there is another; measured: without it, garbage takes up to 25 MB."""
_ANSWERS = 4096
"""Answers whose patients are kept; without an end, each number that is ever typed would keep its own."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How large decision diagrams may become.

    `nodes`: of all together, garbage included (32 MB for the default). `function`: of one that is kept; small against
    `nodes`, so that assessing always finds room. `members`: values that one count may range over. `failures`: after so
    many attempts that came to nothing no further one is made, since each may take half a second.
    """

    nodes: int = 1 << 20
    function: int = 1 << 15
    members: int = 64
    failures: int = 5


Literal: TypeAlias = tuple[str, BDDFunction, BDDFunction]
"""A member of a multi feature; the patients for whom it is as it is, and those for whom it is the other way round."""


@dataclass(frozen=True, slots=True)
class PossibleAnswer:
    """One answer that a question can get, and the patients who give it.

    A choice, boolean or number has one for each band (`interval` is that of a number); a multi feature has "none"
    and each member by itself: what one click answers.
    """

    value: Value
    interval: Interval | None
    patients: BDDFunction


class AnswerSpace:
    """Bands, variables and consistency rules of one edition."""

    def __init__(
        self,
        features: Mapping[str, Feature],
        conditions: Iterable[Condition],
        forbidden: Sequence[Condition],
        limits: Limits | None = None,
    ) -> None:
        """Cut the features that `conditions` and `forbidden` (over base features) ask about."""
        asked: dict[str, list[Predicate]] = {}
        for condition in (*conditions, *forbidden):
            for predicate in predicates(condition):
                known = asked.setdefault(predicate.feature, [])
                if predicate not in known:
                    known.append(predicate)
        self._features = {key: features[key] for key in features if key in asked}
        self._asked = asked
        self._limits = limits or Limits()
        self._failures = 0
        self._manager = BDDManager(self._limits.nodes, _CACHE, 1)
        self.nodes = self._manager.num_inner_nodes
        """Says how many nodes all diagrams have, garbage included."""
        self._tidied = 0
        self._bands = {key: self._cut(feature) for key, feature in self._features.items()}
        self._variables: dict[str, tuple[int, ...]] = {}
        self._codes = {key: self._code(feature) for key, feature in self._features.items()}
        self._everything = self.variables(self._features)
        self._predicates: dict[Predicate, BDDFunction] = {}
        self._answer = lru_cache(_ANSWERS)(self._build_answer)
        self._possible: dict[str, tuple[PossibleAnswer, ...]] = {}
        self._rules = _clusters([(condition, frozenset(_features(condition))) for condition in forbidden])
        self.everyone = self._manager.true()
        self.unruled: frozenset[str] = frozenset()
        """Features whose consistency rules are too large to be applied: more completions count than there should."""
        self._valid = [(self._allow(conditions, names), names) for conditions, names in self._rules]
        self._cluster_of = {name: index for index, (_, names) in enumerate(self._valid) for name in names}

    @property
    def features(self) -> tuple[str, ...]:
        """Features that matter to the edition, in the order of the vocabulary."""
        return tuple(self._features)

    def bands(self, feature: str) -> tuple[Band, ...]:
        """Bands of a choice, boolean or number feature; empty for a multi feature."""
        return self._bands[feature]

    def answers(self, feature: str) -> tuple[PossibleAnswer, ...]:
        """The answers that a question can get."""
        if feature not in self._possible:
            self._possible[feature] = tuple(self._list_answers(feature))
        return self._possible[feature]

    def possible_answers(self, feature: str, known: BDDFunction) -> tuple[PossibleAnswer, ...]:
        """The answers that the known ones and the consistency rules leave possible."""
        allowed = self.allowed([feature]) & known
        return tuple(item for item in self.answers(feature) if meet(item.patients, allowed, self._everything))

    def diagram(self, condition: Condition) -> BDDFunction:
        """Build the decision diagram of a condition over base features."""
        match condition:
            case AllOf(parts):
                return reduce(BDDFunction.__and__, map(self.diagram, parts), self._manager.true())
            case AnyOf(parts):
                return reduce(BDDFunction.__or__, map(self.diagram, parts), self._manager.false())
            case Not(part):
                return ~self.diagram(part)
            case OneOf() | Within() | Includes() | CountWithin():
                return self._predicate(condition)
            case _:
                assert_never(condition)

    def attempt(self, build: Callable[[], BDDFunction]) -> BDDFunction | None:
        """Build a diagram that is to be kept; None when it is too large or too many others were."""
        if self._failures >= self._limits.failures:
            return None
        try:
            built = build()
        except MemoryError:
            self.collect()
        else:
            if built.node_count() <= self._limits.function and self.has_room():
                return built
        self._failures += 1
        return None

    def has_room(self) -> bool:
        """Say whether half of the nodes are free, as assessing needs; collects what is garbage when they are not."""
        half = self._limits.nodes // 2
        if self.nodes() > half:
            self.collect()
        return self.nodes() <= half

    def tidy(self) -> None:
        """Collect garbage when there may be much of it, between two pieces of work; by itself it is left to pile up."""
        if self.nodes() > self._tidied + GARBAGE:
            self._manager.gc()
            self._tidied = self.nodes()

    def collect(self) -> None:
        """Make room after a diagram outgrew the manager; its own collection may be under way and take a moment."""
        until, before = time.monotonic() + _COLLECTING_SECONDS, self._manager.gc_count()
        while self._manager.gc() == 0 and self._manager.gc_count() == before and time.monotonic() < until:
            time.sleep(0.001)

    def function(self, diagram: BDDFunction | None, features: Iterable[str]) -> Function:
        """Limit a diagram over these features to the patients that the consistency rules allow; None is too large."""
        names = self.linked(features)
        if diagram is not None:
            allowed = self.allowed(names)
            when_true = self.attempt(lambda: diagram & allowed)
            when_false = self.attempt(lambda: ~diagram & allowed)
            if when_true is not None and when_false is not None:
                return Function(when_true, when_false, names, self._everything)
        return Function(self.everyone, self.everyone, names, self._everything, exact=False)

    def known(self, answers: Answers, names: Iterable[str] | None = None) -> BDDFunction:
        """The set of patients that fit the answers, or those to some features only; irrelevant ones are left out.

        Asking a diagram about a patient takes as long as there are answers, so leave out those on which it cannot
        depend.
        """
        given = answers if names is None else [name for name in names if name in answers]
        parts = (self._answer(name, answers[name]) for name in given if name in self._features)
        return reduce(BDDFunction.__and__, parts, self._manager.true())

    def variables(self, features: Iterable[str]) -> BDDFunction:
        """The variables of these features as a conjunction, to quantify over."""
        numbers = (number for key in features for number in self._variables[key])
        return reduce(BDDFunction.__and__, map(self._manager.var, numbers), self._manager.true())

    def literals(self, feature: str, present: frozenset[str], patients: BDDFunction) -> tuple[Literal, ...]:
        """The members of a multi feature on which a set of patients depends, as they are and turned round."""
        pairs = zip(self._features[feature].values, self._codes[feature], strict=True)
        moving = ((item.id, code) for item, code in pairs if patients.exists(code) != patients)
        return tuple((key, code, ~code) if key in present else (key, ~code, code) for key, code in moving)

    def contradictions(self, answers: Answers) -> tuple[frozenset[str], ...]:
        """Groups of features whose answers no rule forbids by itself, but which together allow no patient."""
        known = ((valid & self.known(answers, names), names) for valid, names in self._valid)
        return tuple(names for patients, names in known if not patients.satisfiable())

    def linked(self, names: Iterable[str]) -> frozenset[str]:
        """The features, and all that consistency rules tie to them."""
        wanted = frozenset(names)
        return wanted.union(*(self._valid[index][1] for index in self._clusters_of(wanted)))

    def _clusters_of(self, names: Iterable[str]) -> list[int]:
        return sorted({self._cluster_of[name] for name in names if name in self._cluster_of})

    def valid(self, patients: BDDFunction) -> BDDFunction:
        """The patients of a set that break no consistency rule."""
        return reduce(BDDFunction.__and__, (valid for valid, _ in self._valid), patients)

    @cached_property
    def has_patients(self) -> bool:
        """Whether the consistency rules leave anybody."""
        return self.valid(self.everyone).satisfiable()

    def count(self, patients: BDDFunction) -> int:
        """Number of kinds of valid patients in a set: one for each combination of bands and members."""
        return (self.valid(patients) & self._canonical).sat_count(self._manager.num_vars())

    @cached_property
    def _canonical(self) -> BDDFunction:
        """Assignments that use no code beyond the last band, so that each kind of patient counts once."""
        parts = [self._last_word(key) for key, bands in self._bands.items() if bands]
        return reduce(BDDFunction.__and__, parts, self._manager.true())

    def _last_word(self, feature: str) -> BDDFunction:
        bits = [self._manager.var(number) for number in self._variables[feature]]
        *others, last = self._codes[feature]
        exact = _code_word(bits, len(others), self._manager.true())
        return reduce(BDDFunction.__or__, others, exact & last)

    def example(self, patients: BDDFunction) -> tuple[tuple[str, str], ...]:
        """One valid patient from a set, as (feature, answer) pairs: only features that matter; () for the empty set."""
        answers = self.sample(patients) or {}
        return tuple((feature, self._in_words(feature, value)) for feature, value in answers.items())

    def sample(self, patients: BDDFunction) -> Answers | None:
        """One valid patient from a set as answers, in the order of the vocabulary; None for the empty set."""
        cube = self.valid(patients).pick_cube()
        if cube is None:
            return None
        found = {key: self._value(key, cube) for key in self._features}
        return {key: value for key, value in found.items() if value is not None}

    def _in_words(self, feature: str, value: Value) -> str:
        if isinstance(value, frozenset):
            return ", ".join(item.id for item in self._features[feature].values if item.id in value) or "none"
        return str(value)

    def _value(self, feature: str, cube: Sequence[bool | None]) -> Value | None:
        """Decode the variables of one feature; None when the cube leaves them all free."""
        bits = [cube[number] for number in self._variables[feature]]
        if all(bit is None for bit in bits):
            return None
        if self._features[feature].kind is Kind.MULTI:
            pairs = zip(self._features[feature].values, bits, strict=True)
            return frozenset(item.id for item, bit in pairs if bit)
        code = sum(1 << place for place, bit in enumerate(bits) if bit)
        bands = self._bands[feature]
        return bands[min(code, len(bands) - 1)].sample

    def is_forced(self, feature: str, answers: Answers) -> bool:
        """Say whether the answers leave an unanswered choice, boolean or number only one band."""
        bands = self._bands.get(feature, ())
        if not bands:
            return False
        allowed = self.allowed([feature]) & self.known(answers, self.linked([feature]))
        codes = self._codes[feature][: len(bands)]
        fitting = (True for code in codes if meet(code, allowed, self._everything))
        next(fitting, None)
        return next(fitting, None) is None

    def _list_answers(self, feature: str) -> Iterator[PossibleAnswer]:
        for band, code in zip(self._bands[feature], self._codes[feature], strict=False):
            yield PossibleAnswer(band.sample, band.interval, code)
        if not self._bands[feature]:
            for value in (frozenset[str](), *(frozenset({item.id}) for item in self._features[feature].values)):
                yield PossibleAnswer(value, None, self._answer(feature, value))

    def allowed(self, features: Iterable[str]) -> BDDFunction:
        """The patients that the rules allow, as far as these rules concern the features."""
        parts = (self._valid[index][0] for index in self._clusters_of(features))
        return reduce(BDDFunction.__and__, parts, self._manager.true())

    def _allow(self, conditions: Sequence[Condition], features: frozenset[str]) -> BDDFunction:
        allowed = self.attempt(lambda: self._forbid(conditions))
        if allowed is None:
            self.unruled |= features
            return self.everyone
        return allowed

    def _forbid(self, conditions: Sequence[Condition]) -> BDDFunction:
        return reduce(BDDFunction.__and__, (~self.diagram(item) for item in conditions), self._manager.true())

    def _cut(self, feature: Feature) -> tuple[Band, ...]:
        return () if feature.kind is Kind.MULTI else bands_of(feature, self._asked[feature.id])

    def _code(self, feature: Feature) -> tuple[BDDFunction, ...]:
        """For each band the function that is true in it; for a multi feature one variable for each value."""
        if feature.kind is Kind.MULTI:
            return self._new_variables(feature, len(feature.values))
        count = len(self._bands[feature.id])
        bits = self._new_variables(feature, (count - 1).bit_length())
        codes = [_code_word(bits, index, self._manager.true()) for index in range(1 << len(bits))]
        beyond = reduce(BDDFunction.__or__, codes[count - 1 :], self._manager.false())
        return (*codes[: count - 1], beyond)

    def _new_variables(self, feature: Feature, count: int) -> tuple[BDDFunction, ...]:
        self._variables[feature.id] = tuple(self._manager.add_vars(count))
        return tuple(map(self._manager.var, self._variables[feature.id]))

    def _predicate(self, predicate: Predicate) -> BDDFunction:
        if predicate not in self._predicates:
            self._predicates[predicate] = self._build_predicate(predicate)
        return self._predicates[predicate]

    def _build_predicate(self, predicate: Predicate) -> BDDFunction:
        codes = self._codes[predicate.feature]
        if isinstance(predicate, Includes | CountWithin):
            members = dict(zip((item.id for item in self._features[predicate.feature].values), codes, strict=True))
            chosen = [members[value] for value in predicate.values]
            if isinstance(predicate, Includes):
                return reduce(BDDFunction.__or__, chosen, self._manager.false())
            return self._count(chosen, predicate)
        pairs = zip(self._bands[predicate.feature], codes, strict=True)
        fitting = (code for band, code in pairs if holds(predicate, band.sample))
        return reduce(BDDFunction.__or__, fitting, self._manager.false())

    def _count(self, members: list[BDDFunction], predicate: CountWithin) -> BDDFunction:
        """Exactly-k functions by dynamic programming over the members, united for the counts in the interval."""
        if len(members) > self._limits.members:
            msg = f"{predicate.feature}: a count over {len(members)} values is too large"
            raise MemoryError(msg)
        exactly = [self._manager.true()]
        for member in members:
            without = [*(part & ~member for part in exactly), self._manager.false()]
            with_it = [self._manager.false(), *(part & member for part in exactly)]
            exactly = [left | right for left, right in zip(without, with_it, strict=True)]
        fitting = (part for count, part in enumerate(exactly) if predicate.interval.contains(count))
        return reduce(BDDFunction.__or__, fitting, self._manager.false())

    def _build_answer(self, feature_id: str, value: Value) -> BDDFunction:
        feature = self._features[feature_id]
        codes = self._codes[feature.id]
        if isinstance(value, frozenset):
            pairs = zip(feature.values, codes, strict=True)
            parts = (code if item.id in value else ~code for item, code in pairs)
            return reduce(BDDFunction.__and__, parts, self._manager.true())
        asked = self._asked[feature.id]
        wanted = signature(asked, value)
        pairs_of_bands = zip(self._bands[feature.id], codes, strict=True)
        fitting = (code for band, code in pairs_of_bands if signature(asked, band.sample) == wanted)
        return reduce(BDDFunction.__or__, fitting, self._manager.false())


def _code_word(bits: Sequence[BDDFunction], number: int, true: BDDFunction) -> BDDFunction:
    signed = (bit if number >> place & 1 else ~bit for place, bit in enumerate(bits))
    return reduce(BDDFunction.__and__, signed, true)


def _features(condition: Condition) -> set[str]:
    return {predicate.feature for predicate in predicates(condition)}


def _clusters(rules: list[tuple[Condition, frozenset[str]]]) -> list[tuple[list[Condition], frozenset[str]]]:
    """Group rules that share features, directly or through other rules."""
    groups: list[tuple[list[Condition], frozenset[str]]] = []
    for condition, names in rules:
        touching = [group for group in groups if not group[1].isdisjoint(names)]
        groups = [group for group in groups if group[1].isdisjoint(names)]
        joined = [item for group in touching for item in group[0]]
        groups.append(([*joined, condition], names.union(*(group[1] for group in touching))))
    return groups
