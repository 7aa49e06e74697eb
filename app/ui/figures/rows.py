"""Studies worded as the rows of a plot."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from app.knowledge.model import HazardRatio, Median
from app.knowledge.references import source_full, source_short
from app.session.figures import Study, in_months
from app.ui.texts import number


@dataclass(frozen=True)
class Mark:
    """A point with its interval, in the units of the axis; an end that is not recorded is None."""

    value: float
    low: float | None
    high: float | None
    confirmed: bool


@dataclass(frozen=True)
class Row:
    """One line of a plot. `head` opens a study; a row without a mark carries words alone."""

    head: str
    text: str
    more: str
    """What the study found, below what it compared."""
    mark: Mark | None
    figure: str
    hint: str
    study: str


def ratio_rows(studies: Iterable[Study], *, brief: bool = False) -> list[Row]:
    """One row for each hazard ratio; `brief` leaves to the surroundings what the study found."""
    rows = []
    for study in studies:
        ratio = study.evidence.hazard_ratio
        if ratio is not None:
            mark = Mark(ratio.value, ratio.low, ratio.high, study.confirmed)
            about, found = ("", "") if brief else (_about(study), study.evidence.result)
            rows.append(Row(_head(study), about, found, mark, ratio_words(ratio), hint(study), study.evidence.id))
    return rows


def median_rows(studies: Iterable[Study], *, brief: bool = False) -> list[Row]:
    """For each study with a median time a row that names it, and one for each group."""
    rows = []
    for study in studies:
        own = [row for median in study.evidence.medians if (row := _median(study, median)) is not None]
        if own:
            about = "" if brief else _about(study)
            rows.append(Row(_head(study), about, "", None, "", hint(study), study.evidence.id))
            rows += own
    return rows


def ratio_words(ratio: HazardRatio) -> str:
    """A hazard ratio with its interval in words."""
    if ratio.low is None or ratio.high is None:
        return QCoreApplication.translate("evidence", "{value}, no interval recorded").format(
            value=_hundredths(ratio.value)
        )
    words = QCoreApplication.translate("evidence", "{value} ({low} to {high})")
    return words.format(value=_hundredths(ratio.value), low=_hundredths(ratio.low), high=_hundredths(ratio.high))


def median_words(median: Median) -> str:
    """A median with its interval and unit, as it was reported."""
    if median.low is None and median.high is None:
        return f"{number(median.value)} {median.unit}"
    low, high = (
        number(end) if end is not None else QCoreApplication.translate("evidence", "not recorded")
        for end in (median.low, median.high)
    )
    words = QCoreApplication.translate("evidence", "{value} ({low} to {high}) {unit}")
    return words.format(value=number(median.value), low=low, high=high, unit=median.unit)


def hint(study: Study) -> str:
    """Everything that is told of a study."""
    item = study.evidence
    count = QCoreApplication.translate("evidence", "n = {n}").format(n=item.n) if item.n is not None else ""
    options = QCoreApplication.translate("evidence", "Behind: {options}").format(
        options=", ".join(dict.fromkeys(o.label for o in study.options))
    )
    confirmed = "" if study.confirmed else unconfirmed_word()
    parts = [_head(study), item.design, item.population, item.arms, count, item.result, item.note, confirmed]
    parts += [source_full(study.source), options]
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def unconfirmed_word() -> str:
    """Stands beside what was not read at its source."""
    return QCoreApplication.translate("evidence", "source to be confirmed")


def not_compared() -> str:
    """The one line that stands with every picture of figures."""
    return QCoreApplication.translate(
        "evidence",
        "Each study stands for itself, with its own patients: nothing is pooled, and rows must not be compared.",
    )


def _median(study: Study, median: Median) -> Row | None:
    value = in_months(median, median.value)
    if value is None:
        return None
    low, high = (in_months(median, end) if end is not None else None for end in (median.low, median.high))
    mark = Mark(value, low, high, study.confirmed)
    return Row("", median.arm, "", mark, median_words(median), hint(study), study.evidence.id)


def study_name(study: Study) -> str:
    """First author and year; the whole title where no author is recorded, never cut."""
    source = study.source
    if source.authors:
        return source_short(source)
    return f"{source.title.rstrip('.')} ({source.year})" if source.year else source.title.rstrip(".")


def _head(study: Study) -> str:
    return f"{study_name(study)} · {study.evidence.endpoint}"


def _hundredths(value: float) -> str:
    """A ratio with the two decimals that are usual, or more where more were reported."""
    places = max(2, len(f"{value:g}".partition(".")[2]))
    return QLocale().toString(float(value), "f", places)


def _about(study: Study) -> str:
    item = study.evidence
    count = QCoreApplication.translate("evidence", "n = {n}").format(n=item.n) if item.n is not None else ""
    parts = [item.arms, item.population, count, "" if study.confirmed else unconfirmed_word()]
    return " · ".join(part.rstrip(".") for part in parts if part)
