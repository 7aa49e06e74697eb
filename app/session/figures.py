"""The study figures behind options, chosen and brought onto axes. Nothing is pooled, averaged or ranked by effect."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil

from app.knowledge.model import Change, Edition, Evidence, Knowledge, Median, Option, Source

SINCE = 2009
"""Year in which the timeline begins; what is older stands together before it."""

_MONTHS = {"months": 1.0, "years": 12.0, "days": 12 / 365.25}
"""Months in each unit in which a survival time is reported; times of minutes are no such times."""

_RATIOS = (0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0)
_STEPS = (3, 6, 12, 24, 36, 48, 60, 120, 240)


@dataclass(frozen=True, slots=True)
class Study:
    """One record of evidence with its source and the options of an edition that rest on it."""

    evidence: Evidence
    source: Source
    options: tuple[Option, ...]
    classes: frozenset[str]
    """Classes of the therapies of those options."""

    @property
    def confirmed(self) -> bool:
        """Say whether both the figure and its source were read."""
        return self.evidence.verified and self.source.verified

    def of_class(self, cls: str, knowledge: Knowledge) -> Study:
        """The study with only those of its options whose therapy is of a class."""
        kept = tuple(option for option in self.options if knowledge.therapies[option.therapy].cls == cls)
        return replace(self, options=kept, classes=frozenset({cls}))

    def names(self, words: Iterable[str]) -> bool:
        """Say whether every word stands somewhere in what is told of the study, in any case."""
        item = self.evidence
        told = [item.population, item.arms, item.endpoint, item.result, item.design]
        told += [self.source.title, self.source.authors, str(self.source.year or ""), *(o.label for o in self.options)]
        text = " ".join(told).casefold()
        return all(word.casefold() in text for word in words)

    def studied(self, words: Iterable[str]) -> bool:
        """Say whether the population names one of these words."""
        text = self.evidence.population.casefold()
        return any(word.casefold() in text for word in words)


@dataclass(frozen=True, slots=True)
class Period:
    """What came in one year; `year` is None where none is recorded, and SINCE - 1 stands for all years before."""

    year: int | None
    changes: tuple[Change, ...]
    trials: tuple[Study, ...]
    guidelines: tuple[Source, ...]


def studies(knowledge: Knowledge, edition: Edition, options: Collection[str] | None = None) -> tuple[Study, ...]:
    """Records cited by these options of an edition (all of its options when None), oldest first, each once."""
    citing: dict[str, list[Option]] = {}
    for option in edition.options:
        if options is None or option.id in options:
            for item in option.evidence:
                citing.setdefault(item, []).append(option)
    found = [
        Study(
            evidence=knowledge.evidence[item],
            source=knowledge.sources[knowledge.evidence[item].source],
            options=tuple(own),
            classes=frozenset(knowledge.therapies[option.therapy].cls for option in own),
        )
        for item, own in citing.items()
        if item in knowledge.evidence and knowledge.evidence[item].source in knowledge.sources
    ]
    return tuple(sorted(found, key=lambda study: (study.source.year or 9999, study.evidence.id)))


def periods(knowledge: Knowledge, edition: Edition, chosen: Sequence[Study]) -> tuple[Period, ...]:
    """The randomised trials among these studies, the guidelines of their options, and the changes that concern them."""
    options = {option.id: option for study in chosen for option in study.options}
    cited = {item for option in options.values() for item in (*option.sources, *(s.source for s in option.strength))}
    therapies = {option.therapy for option in options.values()}
    kin = {o.id for other in knowledge.editions.values() for o in other.options if o.therapy in therapies}
    changes = [change for change in knowledge.changes if kin & set(change.options)]
    trials = list({study.source.id: study for study in reversed(chosen) if study.source.kind == "rct"}.values())[::-1]
    guides = [knowledge.sources[item] for item in cited if item in knowledge.sources]
    guides = sorted((s for s in guides if s.kind == "guideline"), key=lambda source: source.id)
    years = {_year(change.year) for change in changes}
    years |= {_year(study.source.year) for study in trials} | {_year(source.year) for source in guides}
    if edition.historical:
        years.add(cutoff_year(edition))
    return tuple(
        Period(
            year,
            tuple(change for change in changes if _year(change.year) == year),
            tuple(study for study in trials if _year(study.source.year) == year),
            tuple(source for source in guides if _year(source.year) == year),
        )
        for year in sorted(years, key=lambda year: year or 9999)
    )


def cutoff_year(edition: Edition) -> int:
    """The last year that an edition knows."""
    return int(edition.cutoff[:4])


def in_months(median: Median, value: float) -> float | None:
    """A value in the unit of a median as months; None when the unit is none of survival times."""
    factor = _MONTHS.get(median.unit)
    return value * factor if factor is not None else None


def ratio_ticks(values: Iterable[float]) -> tuple[float, ...]:
    """Marks of a logarithmic axis that holds all values and both sides of 1; values are positive."""
    known = [0.5, 2.0, *(value for value in values if value > 0)]
    low = max((tick for tick in _RATIOS if tick <= min(known)), default=_RATIOS[0])
    high = min((tick for tick in _RATIOS if tick >= max(known)), default=_RATIOS[-1])
    return tuple(tick for tick in _RATIOS if low <= tick <= high)


def month_ticks(values: Iterable[float]) -> tuple[float, ...]:
    """Marks in months from 0 to beyond the largest value, seven at most."""
    high = max((*values, 1.0))
    step = next((step for step in _STEPS if high / step <= 6), _STEPS[-1])
    return tuple(float(step * number) for number in range(ceil(high / step) + 1))


def _year(year: int | None) -> int | None:
    return None if year is None else max(year, SINCE - 1)
