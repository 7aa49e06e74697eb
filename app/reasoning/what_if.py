"""What would change a verdict: the smallest sets of answers that bring an option in or take it out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from oxidd.bdd import BDDFunction

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Feature
from app.patient.bands import Band, band_of, joined, nearest
from app.reasoning.assessment import OUT, Status
from app.reasoning.coding import Literal
from app.reasoning.compiled import CompiledEdition, OptionPlan
from app.reasoning.function import Function

MAX_ANSWERS = 3
"""Changes of more answers than this describe another patient; they are not looked for."""

LASTING = frozenset({"primary_site", "age_years", "hereditary_syndrome", "months_since_diagnosis"})
"""Facts that neither treatment nor a second look changes; what would need them to be otherwise is told last.

Of a multi feature in `GROWING`, members are only added.
"""

GROWING = frozenset({"prior_therapies", "not_tolerated"})


@dataclass(frozen=True, slots=True)
class Part:
    """Another answer to one feature: any of the bands does, `proposed` is the one nearest to the present answer.

    The samples of a multi feature's bands are whole answers, each as few members away from the present one as
    possible.
    """

    feature: str
    bands: tuple[Band, ...]
    proposed: Value


@dataclass(frozen=True, slots=True)
class Change:
    """Answers to be other than they are, all at once; every combination of the parts' bands gives `status`.

    `lasting`: it needs a fact to be otherwise that does not change.
    """

    parts: tuple[Part, ...]
    status: Status
    lasting: bool

    @property
    def answers(self) -> dict[str, Value]:
        """The proposed answers by feature."""
        return {part.feature: part.proposed for part in self.parts}


def status_of(plan: OptionPlan, known: BDDFunction) -> Status:
    """The verdict on an option for the patients that fit `known`; they must not contradict each other."""
    return _status(plan.indication, (item.function for item in plan.contraindications), known)


def _status(indication: Function, exclusions: Iterable[Function], known: BDDFunction) -> Status:
    if not indication.holds(known):
        return Status.NOT_APPLICABLE
    if any(item.truth(known) for item in exclusions):
        return Status.CONTRAINDICATED
    open_still = indication.fails(known)
    return Status.NEEDS_INFORMATION if open_still else Status.APPLICABLE


@dataclass(frozen=True, slots=True)
class _Judging:
    """What decides the verdict on an option."""

    indication: Function
    exclusions: tuple[Function, ...]

    @staticmethod
    def of(plan: OptionPlan, known: BDDFunction) -> _Judging:
        """What is left to decide among the patients that fit `known`; small, so that asking it often costs little."""
        exclusions = (item.function.given(known) for item in plan.contraindications)
        return _Judging(
            plan.indication.given(known), tuple(item for item in exclusions if item.when_true.satisfiable())
        )

    def status(self, known: BDDFunction) -> Status:
        """The verdict for the patients that fit `known`."""
        return _status(self.indication, self.exclusions, known)


class WhatIf:
    """Finds the changes for the options of one edition; keeps what depends only on which features are answered."""

    def __init__(self, compiled: CompiledEdition, features: Mapping[str, Feature]) -> None:
        self._compiled, self._space = compiled, compiled.space
        self._features = features
        self._last: dict[str, tuple[frozenset[str], _Sides]] = {}

    def changes(self, plan: OptionPlan, answers: Answers) -> tuple[Change, ...]:
        """All changes that bring in an option that is out, or take out one that applies; [] beyond `MAX_ANSWERS`.

        No part of a change can be left out. A change makes a valid patient; what is not answered stays open.
        `answers` must be free of contradictions. Changes that are easier to imagine come first.
        """
        cubes = {name: self._space.known({name: answers[name]}) for name in plan.asks if name in answers}
        sides = self._sides(plan, frozenset(cubes))
        present = self._space.diagrams.intersection(cubes.values())
        wanted = sides.standing if (sides.out & present).satisfiable() else sides.out
        found: list[Change] = []
        for names in _smallest_sets(wanted, cubes):
            rest = self._space.diagrams.intersection(cube for name, cube in cubes.items() if name not in names)
            box = _Box(_Judging.of(plan, rest), answers, rest, wanted & rest)
            # members of a multi feature come last: which of them must change depends on the other answers
            ordered = sorted(names, key=lambda name: (not self._space.bands(name), self._compiled.feature_order[name]))
            for boxes, status in self._boxes(tuple(ordered), box):
                found.append(self._change(boxes, status, answers))
        return tuple(sorted(found, key=lambda change: self._effort(change, answers)))

    def settling(self, plan: OptionPlan, answers: Answers, missing: Iterable[str]) -> tuple[Change, ...]:
        """Single answers to missing features that decide an option that needs information, one way or the other.

        Of a multi feature only "none" is looked at: any other answer is one of very many.
        """
        known = self._space.known(answers, plan.asks)
        found: list[Change] = []
        for name in missing:
            by_status: dict[Status, list[Band]] = {}
            for band in self._space.bands(name) or (Band(frozenset()),):
                more = known & self._space.known({name: band.sample})
                if self._possible(plan, more):
                    by_status.setdefault(status_of(plan, more), []).append(band)
            by_status.pop(Status.NEEDS_INFORMATION, None)
            found += [self._change(((name, tuple(bands)),), status, answers) for status, bands in by_status.items()]
        return tuple(sorted(found, key=lambda change: change.status in OUT))

    def _possible(self, plan: OptionPlan, known: BDDFunction) -> bool:
        return plan.indication.holds(known) or plan.indication.fails(known)

    def _sides(self, plan: OptionPlan, answered: frozenset[str]) -> _Sides:
        """Build what the verdict looks like from the answered features alone, or take it from the last time."""
        last = self._last.get(plan.option.id)
        if last is None or last[0] != answered:
            last = self._last[plan.option.id] = (answered, self._build_sides(plan, answered))
        return last[1]

    def _build_sides(self, plan: OptionPlan, answered: frozenset[str]) -> _Sides:
        hidden = [name for name in plan.asks if name not in answered]
        cube = self._space.variables(hidden)
        standing = plan.indication.when_true.exists(cube)
        for item in plan.contraindications:
            standing = standing & item.function.when_false.exists(cube)
        return _Sides(standing, self._space.allowed(plan.asks).exists(cube) & ~standing)

    def _boxes(self, names: tuple[str, ...], box: _Box) -> tuple[_Boxed, ...]:
        """Split what is wanted into combinations of bands of these features, each with its verdict."""
        if not names:
            return (((), box.judging.status(box.rest)),)
        groups: dict[tuple[_Boxed, ...], list[Band]] = {}
        for band in self._bands(names[0], box):
            cube = self._space.known({names[0]: band.sample})
            wanted = box.wanted & cube
            if wanted.satisfiable():
                inner = _Box(box.judging, box.answers, box.rest & cube, wanted)
                groups.setdefault(self._boxes(names[1:], inner), []).append(band)
        pairs = ((found, bands) for below, bands in groups.items() for found in below)
        return tuple((((names[0], tuple(bands)), *parts), status) for (parts, status), bands in pairs)

    def _bands(self, name: str, box: _Box) -> Iterable[Band]:
        present = box.answers[name]
        return self._members(name, present, box) if isinstance(present, frozenset) else self._space.bands(name)

    def _members(self, name: str, present: frozenset[str], box: _Box) -> list[Band]:
        """The nearest answers to a multi feature, as few members away as possible."""
        literals = self._space.literals(name, present, box.wanted)
        for most in range(len(literals) + 1):
            turned = _turned(box.wanted, literals, most)
            if turned:
                order = [member for member, _, _ in literals]
                turned.sort(key=lambda members: sorted(map(order.index, members)))
                return [Band(present ^ members) for members in turned]
        return []

    def _change(self, parts: _Parts, status: Status, answers: Answers) -> Change:
        made = tuple(self._part(name, bands, answers.get(name)) for name, bands in parts)
        ordered = tuple(sorted(made, key=lambda part: self._compiled.feature_order[part.feature]))
        return Change(ordered, status, any(self._is_lasting(part, answers.get(part.feature)) for part in made))

    def _part(self, name: str, bands: tuple[Band, ...], present: Value | None) -> Part:
        runs = joined(self._space.bands(name), bands)
        return Part(name, runs, nearest(self._features[name], runs, present))

    def _is_lasting(self, part: Part, present: Value | None) -> bool:
        if present is None:
            return False
        if isinstance(present, frozenset):
            kept = (isinstance(band.sample, frozenset) and present <= band.sample for band in part.bands)
            return part.feature in GROWING and not any(kept)
        return part.feature in LASTING

    def _effort(self, change: Change, answers: Answers) -> tuple[object, ...]:
        """Facts come last; then fewer answers, sure verdicts and near bands come first."""
        distance = sum(self._distance(part, answers[part.feature]) for part in change.parts)
        order = tuple(self._compiled.feature_order[part.feature] for part in change.parts)
        open_still = change.status is Status.NEEDS_INFORMATION
        return change.lasting, len(change.parts), open_still, distance, order

    def _distance(self, part: Part, present: Value) -> int:
        if isinstance(present, frozenset):
            return len(present ^ part.proposed) if isinstance(part.proposed, frozenset) else 1
        if isinstance(present, bool | str):
            return 1
        bands = self._space.bands(part.feature)
        return abs(bands.index(band_of(bands, present)) - bands.index(band_of(bands, part.proposed)))


@dataclass(frozen=True, slots=True)
class _Sides:
    """Answers for which an option may still be used, and those for which it is out; together all that are valid."""

    standing: BDDFunction
    out: BDDFunction


@dataclass(frozen=True, slots=True)
class _Box:
    """A corner of the search: answers that stay, and what of the wanted set is left with them."""

    judging: _Judging
    answers: Answers
    rest: BDDFunction
    wanted: BDDFunction


_Parts: TypeAlias = tuple[tuple[str, tuple[Band, ...]], ...]
_Boxed: TypeAlias = tuple[_Parts, Status]


def _smallest_sets(wanted: BDDFunction, cubes: Mapping[str, BDDFunction]) -> list[frozenset[str]]:
    """Sets of answers, none with a smaller one inside, without which the others fit what is wanted.

    Every such set takes at least one answer out of each group of answers that is at odds with what is wanted
    (Reiter's hitting sets), so a few such groups lead to all of them.
    """
    found: list[frozenset[str]] = []
    groups: list[frozenset[str]] = []
    level = {frozenset[str]()}
    for _ in range(MAX_ANSWERS + 1):
        deeper: set[frozenset[str]] = set()
        for freed in sorted(level, key=sorted):
            if any(smaller <= freed for smaller in found):
                continue
            group = next((item for item in groups if item.isdisjoint(freed)), None)
            if group is None:
                group = _at_odds(wanted, {name: cube for name, cube in cubes.items() if name not in freed})
                if group is None:
                    found.append(freed)
                    continue
                groups.append(group)
            deeper.update(freed | {name} for name in group)
        level = deeper
    return found


def _at_odds(wanted: BDDFunction, cubes: Mapping[str, BDDFunction]) -> frozenset[str] | None:
    """A smallest group of answers that nothing wanted fits; None when something fits them all."""
    group: list[str] = []
    names = list(cubes)
    while wanted.satisfiable():
        left = wanted
        for index, name in enumerate(names):
            left = left & cubes[name]
            if not left.satisfiable():
                group.append(name)
                wanted = wanted & cubes[name]
                names = names[:index]
                break
        else:
            return None
    return frozenset(group)


def _turned(wanted: BDDFunction, literals: Sequence[Literal], most: int) -> list[frozenset[str]]:
    """Sets of at most so many members whose turning round leads into the wanted set."""
    if not wanted.satisfiable():
        return []
    if not literals:
        return [frozenset()]
    (member, as_it_is, turned), *others = literals
    found = _turned(wanted & as_it_is, others, most)
    if most:
        found += [more | {member} for more in _turned(wanted & turned, others, most - 1)]
    return found
