"""Answers and conditions as Boolean functions: bands of features coded over variables, and decoded again.

Every feature is cut into bands (app.patient.bands). The band of a choice, boolean or number feature is a
binary code over a few Boolean variables (codes beyond the last band stand for the last band, so that every
assignment is a patient); a multi feature has one variable for each value. Conditions become binary decision
diagrams (app.reasoning.diagrams).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeAlias, assert_never

from oxidd.bdd import BDDFunction

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
from app.reasoning.diagrams import Diagrams, Limits

_ANSWERS = 4096
"""Answers whose patients are kept; without an end, each number that is ever typed would keep its own."""

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


class CodedAnswers:
    """All combinations of answers to the features that some conditions ask about, whether or not they go together."""

    def __init__(self, features: Mapping[str, Feature], conditions: Iterable[Condition], limits: Limits) -> None:
        """Cut the features that the conditions (over base features) ask about."""
        asked: dict[str, list[Predicate]] = {}
        for condition in conditions:
            for predicate in predicates(condition):
                known = asked.setdefault(predicate.feature, [])
                if predicate not in known:
                    known.append(predicate)
        self.diagrams = Diagrams(limits)
        self.everyone = self.diagrams.everyone
        self._features = {key: features[key] for key in features if key in asked}
        self._asked = asked
        self._bands = {key: self._cut(feature) for key, feature in self._features.items()}
        self._variables: dict[str, tuple[int, ...]] = {}
        self._codes = {key: self._code(feature) for key, feature in self._features.items()}
        self.all_variables = self.variables(self._features)
        self._predicates: dict[Predicate, BDDFunction] = {}
        self._answer = lru_cache(_ANSWERS)(self._build_answer)
        self._possible: dict[str, tuple[PossibleAnswer, ...]] = {}

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

    def diagram(self, condition: Condition) -> BDDFunction:
        """Build the decision diagram of a condition over base features."""
        match condition:
            case AllOf(parts):
                return self.diagrams.intersection(map(self.diagram, parts))
            case AnyOf(parts):
                return self.diagrams.union(map(self.diagram, parts))
            case Not(part):
                return ~self.diagram(part)
            case OneOf() | Within() | Includes() | CountWithin():
                return self._predicate(condition)
            case _:
                assert_never(condition)

    def known(self, answers: Answers, names: Iterable[str] | None = None) -> BDDFunction:
        """The set of patients that fit the answers, or those to some features only; irrelevant ones are left out.

        Asking a diagram about a patient takes as long as there are answers, so leave out those on which it cannot
        depend.
        """
        given = answers if names is None else [name for name in names if name in answers]
        return self.diagrams.intersection(self._answer(name, answers[name]) for name in given if name in self._features)

    def variables(self, features: Iterable[str]) -> BDDFunction:
        """The variables of these features as a conjunction, to quantify over."""
        numbers = (number for key in features for number in self._variables[key])
        return self.diagrams.intersection(map(self.diagrams.manager.var, numbers))

    def literals(self, feature: str, present: frozenset[str], patients: BDDFunction) -> tuple[Literal, ...]:
        """The members of a multi feature on which a set of patients depends, as they are and turned round."""
        pairs = zip(self._features[feature].values, self._codes[feature], strict=True)
        moving = ((item.id, code) for item, code in pairs if patients.exists(code) != patients)
        return tuple((key, code, ~code) if key in present else (key, ~code, code) for key, code in moving)

    def decoded(self, cube: Sequence[bool | None]) -> dict[str, Value]:
        """The answers that an assignment of the variables stands for, in the order of the vocabulary.

        None is a variable that may be either; a feature with only such variables is left out.
        """
        found = ((key, self._value(key, cube)) for key in self._features)
        return {key: value for key, value in found if value is not None}

    @cached_property
    def canonical(self) -> BDDFunction:
        """Assignments that use no code beyond the last band, so that each kind of patient counts once."""
        return self.diagrams.intersection(self._last_word(key) for key, bands in self._bands.items() if bands)

    def _cut(self, feature: Feature) -> tuple[Band, ...]:
        return () if feature.kind is Kind.MULTI else bands_of(feature, self._asked[feature.id])

    def _code(self, feature: Feature) -> tuple[BDDFunction, ...]:
        """For each band the function that is true in it; for a multi feature one variable for each value."""
        if feature.kind is Kind.MULTI:
            return self._new_variables(feature, len(feature.values))
        count = len(self._bands[feature.id])
        bits = self._new_variables(feature, (count - 1).bit_length())
        codes = [self._code_word(bits, index) for index in range(1 << len(bits))]
        return (*codes[: count - 1], self.diagrams.union(codes[count - 1 :]))

    def _new_variables(self, feature: Feature, count: int) -> tuple[BDDFunction, ...]:
        self._variables[feature.id] = tuple(self.diagrams.manager.add_vars(count))
        return self._bits(feature.id)

    def _bits(self, feature: str) -> tuple[BDDFunction, ...]:
        return tuple(map(self.diagrams.manager.var, self._variables[feature]))

    def _code_word(self, bits: Sequence[BDDFunction], number: int) -> BDDFunction:
        return self.diagrams.intersection(bit if number >> place & 1 else ~bit for place, bit in enumerate(bits))

    def _last_word(self, feature: str) -> BDDFunction:
        *others, last = self._codes[feature]
        return self.diagrams.union((*others, last & self._code_word(self._bits(feature), len(others))))

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

    def _list_answers(self, feature: str) -> Iterator[PossibleAnswer]:
        for band, code in zip(self._bands[feature], self._codes[feature], strict=False):
            yield PossibleAnswer(band.sample, band.interval, code)
        if not self._bands[feature]:
            for value in (frozenset[str](), *(frozenset({item.id}) for item in self._features[feature].values)):
                yield PossibleAnswer(value, None, self._answer(feature, value))

    def _predicate(self, predicate: Predicate) -> BDDFunction:
        if predicate not in self._predicates:
            self._predicates[predicate] = self._build_predicate(predicate)
        return self._predicates[predicate]

    def _build_predicate(self, predicate: Predicate) -> BDDFunction:
        codes = self._codes[predicate.feature]
        if isinstance(predicate, Includes | CountWithin):
            members = dict(zip((item.id for item in self._features[predicate.feature].values), codes, strict=True))
            chosen = [members[value] for value in predicate.values]
            return self.diagrams.union(chosen) if isinstance(predicate, Includes) else self._count(chosen, predicate)
        pairs = zip(self._bands[predicate.feature], codes, strict=True)
        return self.diagrams.union(code for band, code in pairs if holds(predicate, band.sample))

    def _count(self, members: list[BDDFunction], predicate: CountWithin) -> BDDFunction:
        """Exactly-k functions by dynamic programming over the members, united for the counts in the interval."""
        if len(members) > self.diagrams.limits.members:
            msg = f"{predicate.feature}: a count over {len(members)} values is too large"
            raise MemoryError(msg)
        exactly = [self.everyone]
        for member in members:
            without = [*(part & ~member for part in exactly), self.diagrams.nobody]
            with_it = [self.diagrams.nobody, *(part & member for part in exactly)]
            exactly = [left | right for left, right in zip(without, with_it, strict=True)]
        return self.diagrams.union(part for count, part in enumerate(exactly) if predicate.interval.contains(count))

    def _build_answer(self, feature_id: str, value: Value) -> BDDFunction:
        feature = self._features[feature_id]
        codes = self._codes[feature.id]
        if isinstance(value, frozenset):
            pairs = zip(feature.values, codes, strict=True)
            return self.diagrams.intersection(code if item.id in value else ~code for item, code in pairs)
        asked = self._asked[feature.id]
        wanted = signature(asked, value)
        pairs_of_bands = zip(self._bands[feature.id], codes, strict=True)
        return self.diagrams.union(code for band, code in pairs_of_bands if signature(asked, band.sample) == wanted)
