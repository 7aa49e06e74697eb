"""The smallest change of answers that would bring an option in, or take it out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from oxidd.bdd import BDDFunction

from app.knowledge.conditions import Answers
from app.patient.bands import Band, band_of
from app.reasoning.assessment import Status, Verdict
from app.reasoning.compiled import CompiledEdition

MAX_ANSWERS = 3
"""Changes of more answers than this describe another patient; they are not looked for."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Other answers to some features, each with the bands that do; a multi feature has none and may change freely."""

    features: tuple[str, ...]
    bands: tuple[tuple[Band, ...], ...]


@dataclass(frozen=True, slots=True)
class SmallestChange:
    """All smallest sets of answers whose change flips the verdict; none when `MAX_ANSWERS` do not suffice."""

    brings_in: bool
    alternatives: tuple[Alternative, ...]


def smallest_change(compiled: CompiledEdition, answers: Answers, verdict: Verdict) -> SmallestChange:
    """Find what would make an option that is out possible, or an indicated one fail.

    `answers` must be free of contradictions. Unanswered features may take any valid value.
    """
    brings_in = verdict.status in {Status.NOT_APPLICABLE, Status.CONTRAINDICATED}
    option = verdict.option.id
    wanted = compiled.usable(option) if brings_in else compiled.plan_of[option].indication.when_false
    for size in range(1, MAX_ANSWERS + 1):
        found = tuple(_alternatives(compiled, answers, wanted, size))
        if found:
            return SmallestChange(brings_in, found)
    return SmallestChange(brings_in, ())


def _alternatives(compiled: CompiledEdition, answers: Answers, wanted: BDDFunction, size: int) -> Iterator[Alternative]:
    space = compiled.space
    candidates = [name for name in space.features if name in answers]
    for names in combinations(candidates, size):
        kept = {name: value for name, value in answers.items() if name not in names}
        possible = wanted & space.known(kept)
        if possible.satisfiable():
            yield Alternative(names, tuple(_bands(compiled, name, possible, answers) for name in names))


def _bands(compiled: CompiledEdition, name: str, possible: BDDFunction, answers: Answers) -> tuple[Band, ...]:
    space = compiled.space
    bands = space.bands(name)
    if not bands:
        return ()
    present = band_of(bands, answers[name])
    fitting = (band for band in bands if (space.known({name: band.sample}) & possible).satisfiable())
    return tuple(band for band in fitting if band != present)
