"""Finding cases in the library by words: labels, tags, notes, answers and verdicts alike.

A search is a list of terms parted by commas; a case has to match all of them. All words of a term have to stand in
one fact about the case: "pancreas, ki-67 > 10, lanreotide applicable, ecog not known".
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from app.knowledge.conditions import Value
from app.knowledge.model import Feature, Kind, Knowledge, Option
from app.patient.answers import NOT_KNOWN, answer_text
from app.reasoning.assessment import Status
from app.session.library import Entry

MAX_QUERY = 500
"""Characters of a search; more are cut off."""

_COMMA = re.compile(r",(?!\d)|(?<!\d),")
"""A comma between digits belongs to a number."""

_COMPARISON = re.compile(r"^(?P<words>.*?)\s*(?P<sign><=|>=|<|>|=|≤|≥)\s*(?P<number>\d+(?:[.,]\d+)?)\s*(?:%|[a-z]*)$")
_SIGNS: Mapping[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    ">": operator.gt,
    "=": operator.eq,
    "<=": operator.le,
    "≤": operator.le,
    ">=": operator.ge,
    "≥": operator.ge,
}


@dataclass(frozen=True)
class Searcher:
    """Matches entries against a search; `verdicts`, by option, are asked for only when no other fact decides."""

    knowledge: Knowledge
    verdicts: Callable[[Entry], Mapping[str, Status]]

    def find(self, query: str, entries: Iterable[Entry]) -> tuple[Entry, ...]:
        """The entries that match all terms, in their order."""
        terms = [" ".join(term.split()).casefold() for term in _COMMA.split(query[:MAX_QUERY])]
        found = tuple(entries)
        for term in filter(None, terms):
            found = tuple(entry for entry in found if self._matches(term, entry))
        return found

    def _matches(self, term: str, entry: Entry) -> bool:
        comparison = _COMPARISON.match(term)
        if comparison is not None and self._compares(comparison, entry):
            return True
        words = term.split()
        if any(_holds(words, fact) for fact in self._facts(entry)):
            return True
        if NOT_KNOWN.casefold() in term and any(_holds(words, fact) for fact in self._gaps(entry)):
            return True
        return self._verdict_matches(term, entry)

    def _compares(self, comparison: re.Match[str], entry: Entry) -> bool:
        words = comparison["words"].split()
        limit = float(comparison["number"].replace(",", "."))
        for feature, value in self._answered(entry):
            number = feature.kind is Kind.NUMBER and isinstance(value, int | float)
            if number and _holds(words, feature.label) and _SIGNS[comparison["sign"]](float(value), limit):  # type: ignore[arg-type]  # a number feature has a number
                return True
        return False

    def _facts(self, entry: Entry) -> Iterable[str]:
        kept = entry.kept
        yield kept.case.label
        yield from (f"tag:{tag} {tag}" for tag in kept.tags)
        yield from kept.note.splitlines()
        edition = kept.case.edition
        if edition is not None and edition in self.knowledge.editions:
            yield f"edition {self.knowledge.edition(edition).label}"
        yield from (f"{feature.label} {answer_text(feature, value)}" for feature, value in self._answered(entry))

    def _gaps(self, entry: Entry) -> Iterable[str]:
        answers = entry.kept.case.answers
        return (f"{item.label} {NOT_KNOWN}" for item in self.knowledge.features.values() if item.id not in answers)

    def _verdict_matches(self, term: str, entry: Entry) -> bool:
        """Match words of an option and a verdict; without a verdict, "applicable" is meant."""
        joined = term.replace("not applicable", "not-applicable").replace("needs information", "needs-information")
        words = joined.split()
        statuses = {status for status in Status if status.value in words} or {Status.APPLICABLE}
        words = [word for word in words if word not in {status.value for status in Status}]
        named = [option.id for option in self._options(entry) if _holds(words, option.label)]
        # assessing costs milliseconds: only where an option of the edition is named
        verdicts = self.verdicts(entry) if named else {}
        return any(verdicts.get(option) in statuses for option in named)

    def _options(self, entry: Entry) -> Iterable[Option]:
        edition = entry.kept.case.edition or self.knowledge.default_edition
        return self.knowledge.edition(edition).options if edition in self.knowledge.editions else ()

    def _answered(self, entry: Entry) -> Iterable[tuple[Feature, Value]]:
        features = self.knowledge.features
        return ((features[key], value) for key, value in entry.kept.case.answers.items() if key in features)


def _holds(words: list[str], fact: str) -> bool:
    folded = fact.casefold()
    return bool(words) and all(word in folded for word in words)
