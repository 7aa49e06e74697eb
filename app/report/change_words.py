"""Changes of answers, numbers near a limit and what holds regardless, in words for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.knowledge.conditions import Answers, Interval, Value
from app.knowledge.model import Edition, Feature
from app.knowledge.wording import interval_text
from app.patient.answers import answer_text
from app.patient.bands import Band
from app.report.words import STATUS_IN_SENTENCE

if TYPE_CHECKING:  # names of answers are wanted before there is a reasoner
    from app.reasoning.near_limits import NearLimit
    from app.reasoning.what_if import Change, Part

_NAMED = 4
"""So many alternatives are named; the rest is counted."""


def change_words(change: Change, answers: Answers, features: Mapping[str, Feature]) -> str:
    """Word what would have to be otherwise, e.g. "Ki-67 index above 20 %; and Grade as reported: G3"."""
    return "; and ".join(part_words(part, answers.get(part.feature), features[part.feature]) for part in change.parts)


def part_words(part: Part, present: Value | None, feature: Feature) -> str:
    """Word other answers to one feature; those to a multi feature by what is more or less than now."""
    if isinstance(present, frozenset):
        return f"{feature.label} {_ways(present, part.bands, feature)}"
    if all(band.interval is not None for band in part.bands):
        return f"{feature.label} {_either([range_words(band, feature) for band in part.bands])}"
    return f"{feature.label}: {_either([answer_text(feature, band.sample) for band in part.bands])}"


def range_words(band: Band, feature: Feature) -> str:
    """Word a run of numbers; an end that is the end of all answers is left out."""
    interval = band.interval or Interval()
    low = None if interval.low == feature.low and interval.low_included else interval.low
    high = None if interval.high == feature.high and interval.high_included else interval.high
    if feature.whole and interval.low == interval.high:
        return interval_text(interval, feature.unit).removeprefix("exactly ")
    return interval_text(Interval(low, high, interval.low_included, interval.high_included), feature.unit)


def proposal_words(feature: Feature, present: Value | None, proposed: Value) -> str:
    """Word one concrete other answer, e.g. "Ki-67 index: 21 %" or "Treatment so far with Everolimus"."""
    if isinstance(present, frozenset):
        return f"{feature.label} {_difference(present, proposed, feature)}"
    return f"{feature.label}: {answer_text(feature, proposed)}"


def value_words(feature: Feature, present: Value | None, value: Value) -> str:
    """Word one concrete other answer without its feature, e.g. "21 %" or "with Everolimus"."""
    return _difference(present, value, feature) if isinstance(present, frozenset) else answer_text(feature, value)


def near_words(near: NearLimit, features: Mapping[str, Feature], edition: Edition, option: str | None = None) -> str:
    """Word a number near a limit, e.g. "Ki-67 index 19 %: at 21 % this option would be not applicable".

    With an `option` only its verdict is worded, else those of all options that move are counted.
    """
    feature = features[near.feature]
    words = f"{feature.label} {answer_text(feature, near.answer)}: at {answer_text(feature, near.proposed)} "
    what = [f"this option would be {STATUS_IN_SENTENCE[move.after]}" for move in near.moves if move.option == option]
    if option is None and near.moves:
        what.append(f"{len(near.moves)} verdict{'s' if len(near.moves) > 1 else ''} would differ")
    derived = derived_words(near, edition)
    if derived:
        what.append(derived)
    words += "; ".join(what)
    if near.set_aside:
        words += f" (check with it: {', '.join(features[name].label for name in near.set_aside)})"
    return words


def derived_words(near: NearLimit, edition: Edition) -> str:
    """What beyond a limit would be worked out otherwise, e.g. "WHO 2022 class: NET G3"."""
    labels = {item.id: item.label for item in edition.derived}
    cases = {(item.id, case.value): case.label for item in edition.derived for case in item.cases}
    named = (f"{labels[move.derived]}: {cases[move.derived, move.after]}" for move in near.derived if move.after)
    return ", ".join(named)


def whatever_words(names: Sequence[str], features: Mapping[str, Feature]) -> str:
    """Name features of which none matters any more."""
    return ", ".join(features[name].label for name in names)


def _ways(present: frozenset[str], bands: Sequence[Band], feature: Feature) -> str:
    values = [band.sample for band in bands if isinstance(band.sample, frozenset)]
    if all(len(value - present) == 1 and present <= value for value in values):
        return f"with {_either([_labels(feature, value - present)[0] for value in values])}"
    return _either([_difference(present, value, feature) for value in values])


def _difference(present: frozenset[str], value: Value, feature: Feature) -> str:
    if not isinstance(value, frozenset):
        return answer_text(feature, value)
    more = _labels(feature, value - present)
    fewer = _labels(feature, present - value)
    parts = (f"with {_all(more)}" if more else "", f"without {_all(fewer)}" if fewer else "")
    return " and ".join(filter(None, parts))


def _labels(feature: Feature, members: Iterable[str]) -> list[str]:
    chosen = frozenset(members)
    return [item.label for item in feature.values if item.id in chosen]


def _all(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _either(words: Sequence[str]) -> str:
    if len(words) > _NAMED + 1:
        return f"{', '.join(words[:_NAMED])} or one of {len(words) - _NAMED} others"
    return " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))
