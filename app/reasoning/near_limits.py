"""Numbers so close to a limit that measuring them again could change a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Feature, Kind
from app.patient.bands import Band, band_of, nearest
from app.reasoning.assessment import Status
from app.reasoning.compiled import CompiledEdition, OptionPlan
from app.reasoning.conflicts import usable_answers
from app.reasoning.what_if import status_of

MARGIN = 0.1
"""A number is near a limit within this share of it: a rule of display, not a clinical one.

A percentage is near within one point in any case; of whole numbers only the next one is near.
"""


@dataclass(frozen=True, slots=True)
class Move:
    """An option whose verdict differs on the other side of a limit."""

    option: str
    before: Status
    after: Status


@dataclass(frozen=True, slots=True)
class DerivedMove:
    """A derived feature whose value differs on the other side of a limit; None while open."""

    derived: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class NearLimit:
    """A number close to a limit, and what would differ with the `proposed` number beyond it.

    `set_aside`: answers that would contradict it and would have to be checked too; they count as not known.
    """

    feature: str
    answer: float
    limit: float
    proposed: Value
    moves: tuple[Move, ...]
    derived: tuple[DerivedMove, ...]
    set_aside: tuple[str, ...] = ()


class NearLimits:
    """Looks over the limits next to a patient's numbers in one edition."""

    def __init__(self, compiled: CompiledEdition, features: Mapping[str, Feature]) -> None:
        self._compiled, self._space, self._features = compiled, compiled.space, features

    def of(self, answers: Answers, plans: Iterable[OptionPlan], *, derived: bool) -> tuple[NearLimit, ...]:
        """Limits beyond which a verdict on one of these options differs, the nearest on each side of a number.

        With `derived`, limits at which only a derived feature changes count as well. `answers` must be free of
        contradictions.
        """
        wanted = tuple(plans)
        found: list[NearLimit] = []
        for name in self._space.features:
            if name in answers and self._features[name].kind is Kind.NUMBER:
                concerned = [plan for plan in wanted if name in plan.asks]
                if concerned or derived:
                    found += self._of_number(name, answers, concerned, derived=derived)
        return tuple(found)

    def _of_number(self, name: str, answers: Answers, plans: list[OptionPlan], *, derived: bool) -> Iterator[NearLimit]:
        for side in self._sides(name, answers[name]):
            for limit, band in side:
                near = self._beyond(name, limit, band, answers, plans)
                if near.moves or (derived and near.derived):
                    yield near
                    break

    def _sides(self, name: str, present: Value) -> Iterator[list[tuple[float, Band]]]:
        """Bands within the margin, with the limit that lies before each: those below, then those above."""
        bands = self._space.bands(name)
        at = bands.index(band_of(bands, present))
        below = [(band.interval.high, band) for band in reversed(bands[:at]) if band.interval is not None]
        above = [(band.interval.low, band) for band in bands[at + 1 :] if band.interval is not None]
        for side in (below, above):
            yield [(limit, band) for limit, band in side if limit is not None and self._is_near(name, limit, present)]

    def _is_near(self, name: str, limit: float, present: Value) -> bool:
        if not isinstance(present, int | float):
            return False
        feature = self._features[name]
        least = 1.0 if feature.whole or feature.unit.startswith("%") else 0.0
        margin = least if feature.whole else max(MARGIN * abs(limit), least)
        return abs(limit - present) <= margin + 1e-9

    def _beyond(self, name: str, limit: float, band: Band, answers: Answers, plans: list[OptionPlan]) -> NearLimit:
        present = answers[name]
        proposed = nearest(self._features[name], (band,), present)
        changed = {**answers, name: proposed}
        odd = {item for conflict in usable_answers(self._compiled, changed).conflicts for item in conflict.features}
        kept = {key: value for key, value in changed.items() if key == name or key not in odd}
        known, then = self._space.known(answers), self._space.known(kept)
        pairs = ((plan.option.id, status_of(plan, known), status_of(plan, then)) for plan in plans)
        return NearLimit(
            feature=name,
            answer=float(present) if isinstance(present, int | float) else 0.0,
            limit=limit,
            proposed=proposed,
            moves=tuple(Move(option, before, after) for option, before, after in pairs if before is not after),
            derived=tuple(self._derived(answers, kept)),
            set_aside=tuple(key for key in answers if key in odd and key != name),
        )

    def _derived(self, before: Answers, after: Answers) -> Iterator[DerivedMove]:
        for derived in self._compiled.derived_cases:
            values = self._value(derived, before), self._value(derived, after)
            if values[0] != values[1]:
                yield DerivedMove(derived, *values)

    def _value(self, derived: str, answers: Answers) -> str | None:
        known = partial(self._space.known, answers)
        cases = self._compiled.derived_cases[derived]
        return next((value for value, case in cases if case.truth(answers, known)), None)
