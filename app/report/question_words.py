"""Questions in words for people: what an answer would do, what it is asked for, why it no longer matters."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from app.knowledge.conditions import Interval
from app.knowledge.model import Feature, Knowledge
from app.patient.answers import answer_text
from app.patient.bands import Band
from app.reasoning.assessment import Assessment
from app.reasoning.prospects import AnswerEffect, Settlement
from app.reasoning.workup import Need
from app.report.change_words import range_words

_NAMED = 3
"""So many options are named; the rest is counted."""


def answers_words(effects: Sequence[AnswerEffect], feature: Feature) -> str:
    """Name answers, e.g. "G1, G2", "at most 3 %" or "only Everolimus"; runs of numbers that touch become one."""
    return ", ".join(answer_names(effects, feature))


def answer_names(effects: Sequence[AnswerEffect], feature: Feature) -> list[str]:
    """Name answers as `answers_words` does, each on its own."""
    bands = [Band(effect.value, effect.interval) for effect in effects]
    return [_answer(band, feature) for band in _joined(bands, feature)]


def effect_words(effect: AnswerEffect) -> str:
    """Word what an answer would do, e.g. "3 become applicable, 2 fall away, 1 stays open"."""
    if not effect.possible:
        return "contradicts the other answers"
    parts = (
        _count(effect.applicable, "becomes applicable", "become applicable"),
        _count(effect.not_applicable, "falls away", "fall away"),
        _count(effect.contraindicated, "is contraindicated", "are contraindicated"),
        _count(effect.still_open, "stays open", "stay open"),
    )
    return ", ".join(filter(None, parts)) or "changes no verdict"


def need_words(need: Need, assessment: Assessment) -> str:
    """Word what a feature is asked for, with the first options by name."""
    parts = (
        f"decides {_named(need.waiting, assessment)}" if need.waiting else "",
        f"to check before {_named(need.checks, assessment)}" if need.checks else "",
        f"only for what is contraindicated: {_named(need.barred, assessment)}" if _only_barred(need) else "",
    )
    return "; ".join(filter(None, parts)) or "can settle another answer"


def settlement_words(settlement: Settlement | None, assessment: Assessment, knowledge: Knowledge) -> str:
    """Word why a feature no longer matters, as one or two sentences."""
    if settlement is None:
        return "No answer to it changes a verdict while the answers contradict each other."
    return " ".join(_settled(settlement, _because(settlement, assessment, knowledge)))


def _settled(settlement: Settlement, because: str) -> Iterator[str]:
    out, decided = len(settlement.out), len(settlement.decided)
    if settlement.follows:
        yield f"Its answer follows from {because}." if because else "Only one answer is possible."
    elif not because:
        yield "No verdict of this edition depends on it."
    elif not out and not decided:
        yield f"What it could settle is settled by {because}."
    elif not decided:
        yield f"{_asking(out)} out because of {because}."
    elif not out:
        asking = f"The {decided} options that ask for it no longer depend" if decided > 1 else "No option depends"
        yield f"{asking} on it because of {because}."
    else:
        ask = f"Of the {out + decided} options that ask for it, {out} {'is' if out == 1 else 'are'} out"
        yield f"{ask} and {decided} no longer depend{'s' if decided == 1 else ''} on it because of {because}."
    if settlement.cautions:
        count = len(settlement.cautions)
        yield f"It could still add a caution to {count} option{'' if count == 1 else 's'}."


def _asking(count: int) -> str:
    if count <= 2:
        return "Both options that ask for it are" if count == 2 else "The only option that asks for it is"
    return f"All {count} options that ask for it are"


def _because(settlement: Settlement, assessment: Assessment, knowledge: Knowledge) -> str:
    features = [knowledge.features[name] for name in settlement.answers]
    return "; ".join(f"{item.label}: {answer_text(item, assessment.answers[item.id])}" for item in features)


def _joined(bands: Sequence[Band], feature: Feature) -> list[Band]:
    joined: list[Band] = []
    for band in bands:
        last, this = joined[-1].interval if joined else None, band.interval
        if last is not None and this is not None and _touch(last, this, feature):
            whole = Interval(last.low, this.high, last.low_included, this.high_included)
            joined[-1] = Band(band.sample, whole)
        else:
            joined.append(band)
    return joined


def _touch(left: Interval, right: Interval, feature: Feature) -> bool:
    if feature.whole and left.high is not None and right.low == left.high + 1:
        return True
    return left.high == right.low and left.high_included != right.low_included


def _answer(band: Band, feature: Feature) -> str:
    if band.interval is not None:
        return range_words(band, feature)
    words = answer_text(feature, band.sample)
    return f"only {words}" if isinstance(band.sample, frozenset) and band.sample else words


def _only_barred(need: Need) -> bool:
    return bool(need.barred) and not need.waiting and not need.checks


def _count(options: Collection[str], one: str, many: str) -> str:
    return f"{len(options)} {one if len(options) == 1 else many}" if options else ""


def _named(options: Sequence[str], assessment: Assessment) -> str:
    labels = [assessment.verdict(option).option.label for option in options]
    more = len(labels) - _NAMED
    return ", ".join(labels) if more <= 1 else f"{', '.join(labels[:_NAMED])} and {more} more"
