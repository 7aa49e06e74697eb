"""Answers that may single a patient out when several of them come together.

A plain list, not a measurement: it says nothing about how many patients there are, and a case without any of these
answers may be recognised all the same. docs/library.md tells it to users.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.knowledge.conditions import Answers, Value

TOGETHER = 2
"""From so many of them on a person is told."""

_NOT_TELLING: Mapping[str, frozenset[str]] = {
    "hereditary_syndrome": frozenset({"none"}),
    "hormonal_syndromes": frozenset({"carcinoid"}),
    "molecular_findings": frozenset(),
}
"""Features whose answers tell, but for these."""
_TELLING: Mapping[str, frozenset[str]] = {
    "primary_site": frozenset({"oesophagus", "biliary"}),
    "prior_therapies": frozenset({"liver_transplantation"}),
}
_TELLING_IF_TRUE = ("pregnant_or_breastfeeding", "dialysis")
_AGE, _OLD, _YOUNG = "age_years", 90, 18
"""Of an age of 90 and over nothing nearer is kept; it tells all the same, as does one below 18."""


def telling_answers(answers: Answers) -> tuple[str, ...]:
    """Features whose answers may together single the patient out; none when there are fewer than TOGETHER."""
    found = tuple(name for name, value in answers.items() if _tells(name, value))
    return found if len(found) >= TOGETHER else ()


def _tells(feature: str, value: Value) -> bool:
    if feature == _AGE:
        return isinstance(value, int | float) and (value >= _OLD or value < _YOUNG)
    if feature in _TELLING_IF_TRUE:
        return value is True
    members = value if isinstance(value, frozenset) else frozenset({value})
    if feature in _NOT_TELLING:
        return bool(members - _NOT_TELLING[feature])
    return bool(members & _TELLING.get(feature, frozenset()))
