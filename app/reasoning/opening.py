"""What an edition says of the empty case, kept from when the program was built: its first question is there at once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from app.knowledge.conditions import Answers, Interval, Value
from app.knowledge.model import Criterion, Edition, Option
from app.reasoning.assessment import Assessment, DerivedFinding, Grounds, Status, Verdict
from app.reasoning.prospects import AnswerEffect, Settlement

if TYPE_CHECKING:  # to do without it is what this is for
    from app.reasoning.explanation import Explanation
    from app.reasoning.near_limits import NearLimit
    from app.reasoning.reasoner import Reasoner


def opening_table(assessment: Assessment) -> dict[str, object]:
    """What is kept of an empty case, as JSON holds it; `read_opening` is the way back."""
    first = assessment.outlook.first()
    effects = assessment.outlook.effects(first) if first is not None else ()
    return {
        "edition": assessment.edition,
        "first": first,
        "decides": assessment.outlook.decides(first) if first is not None else 0.0,
        "effects": [asdict(effect) | {"value": _kept(effect.value)} for effect in effects],
        "open": sorted(assessment.open),
        "settled": assessment.settled,
        "derived": [asdict(finding) for finding in assessment.derived],
        "nodes": dict(assessment.node_states),
        "verdicts": [_kept_verdict(verdict) for verdict in assessment.verdicts],
    }


def read_opening(table: Mapping[str, Any], edition: Edition, seek: Callable[[], Assessment]) -> Assessment:
    """The assessment that was kept; `seek` makes it anew for the rest. Raises LookupError, TypeError or ValueError."""
    return Assessment(
        edition=edition.id,
        answers={},
        derived=tuple(DerivedFinding(**_frozen(item)) for item in table["derived"]),
        conflicts=(),
        warnings=(),
        verdicts=_verdicts(table["verdicts"], edition, seek),
        open=frozenset(table["open"]),
        settled=tuple(table["settled"]),
        node_states=MappingProxyType(table["nodes"]),
        outlook=_FirstQuestion(table, seek),
    )


class Prepared:
    """Judges as a reasoner does, and makes one for all but the empty case, which it has kept."""

    def __init__(self, table: Mapping[str, Any], edition: Edition, make: Callable[[], Reasoner]) -> None:
        """Take what was kept of an edition; raises LookupError, TypeError or ValueError when it does not fit."""
        self._make = make
        self._empty = read_opening(table, edition, lambda: self.reasoner.assess({}))

    @cached_property
    def reasoner(self) -> Reasoner:
        """What judges everything else, made when it is first needed."""
        return self._make()

    def assess(self, answers: Answers) -> Assessment:
        """Assess one patient."""
        return self.reasoner.assess(answers) if answers else self._empty

    def explain(self, assessment: Assessment, option: str) -> Explanation:
        """Explain one verdict of an assessment."""
        return self.reasoner.explain(assessment, option)

    def near_limits(self, assessment: Assessment) -> tuple[NearLimit, ...]:
        """Find the numbers near a limit at which anything changes; the empty case has no numbers."""
        return self.reasoner.near_limits(assessment) if assessment.answers else ()


class _FirstQuestion:
    """Knows of the first question what an answer would do; of any other, the assessment that is made anew does."""

    def __init__(self, table: Mapping[str, Any], seek: Callable[[], Assessment]) -> None:
        self._first: str | None = table["first"]
        self._decides: float = table["decides"]
        self._effects = tuple(map(_effect, table["effects"]))
        self._seek = seek

    @property
    def ranked(self) -> tuple[str, ...]:
        return self._seek().outlook.ranked

    def first(self, without: Collection[str] = ()) -> str | None:
        return self._seek().outlook.first(without) if without else self._first

    def decides(self, feature: str) -> float:
        return self._decides if feature == self._first else self._seek().outlook.decides(feature)

    def effects(self, feature: str) -> tuple[AnswerEffect, ...]:
        return self._effects if feature == self._first else self._seek().outlook.effects(feature)

    def settlement(self, feature: str) -> Settlement | None:
        return self._seek().outlook.settlement(feature)


def _kept(value: Value) -> object:
    return sorted(value) if isinstance(value, frozenset) else value


def _kept_verdict(verdict: Verdict) -> dict[str, object]:
    return {
        "option": verdict.option.id,
        "status": verdict.status.value,
        "missing": verdict.missing,
        "checks": verdict.checks,
        "cautions": [criterion.id for criterion in verdict.cautions],
        "open_cautions": [criterion.id for criterion in verdict.open_cautions],
        "undecided": verdict.undecided,
        "by_completion": verdict.by_completion,
        "exact": verdict.exact,
    }


def _effect(kept: Mapping[str, Any]) -> AnswerEffect:
    value, interval = kept["value"], kept["interval"]
    parts = _frozen(kept) | {
        "value": frozenset(value) if isinstance(value, list) else value,
        "interval": None if interval is None else Interval(**interval),
    }
    return AnswerEffect(**parts)


def _verdicts(kept: list[Any], edition: Edition, seek: Callable[[], Assessment]) -> tuple[Verdict, ...]:
    options = {option.id: option for option in edition.options}
    if [item["option"] for item in kept] != list(options):
        msg = f"{edition.id}: has other options"
        raise ValueError(msg)
    of_therapy = {item.therapy: item.cautions for item in edition.eligibility}
    return tuple(
        _verdict(item, options[item["option"]], of_therapy.get(options[item["option"]].therapy, ()), seek)
        for item in kept
    )


def _verdict(
    kept: Mapping[str, Any], option: Option, of_therapy: tuple[Criterion, ...], seek: Callable[[], Assessment]
) -> Verdict:
    cautions = {criterion.id: criterion for criterion in (*option.cautions, *of_therapy)}
    parts = _frozen(kept) | {
        "option": option,
        "status": Status(kept["status"]),
        "grounds": Grounds(lambda: seek().verdict(option.id).grounds.found()),
        "cautions": tuple(cautions[name] for name in kept["cautions"]),
        "open_cautions": tuple(cautions[name] for name in kept["open_cautions"]),
    }
    return Verdict(**parts)


def _frozen(kept: Mapping[str, Any]) -> dict[str, Any]:
    """The same with tuples where JSON has lists."""
    return {key: tuple(value) if isinstance(value, list) else value for key, value in kept.items()}
