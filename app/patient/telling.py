"""Answers that may single a patient out when several of them come together.

A plain list, not a measurement: it says nothing about how many patients there are, and a case without any of these
answers may be recognised all the same. docs/library.md tells it to users.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.knowledge.conditions import Answers, Value
from app.patient.casefile import Case

TOGETHER = 2
"""From so many of them on a person is told."""

FEW = 5
"""In a file of cases fewer than these, alike in what a patient may be known by, single their patients out."""

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
_SITE = "primary_site"


def telling_answers(answers: Answers) -> tuple[str, ...]:
    """Features whose answers may together single the patient out; none when there are fewer than TOGETHER."""
    found = tuple(name for name, value in answers.items() if _tells(name, value))
    return found if len(found) >= TOGETHER else ()


def telling_in_file(cases: Sequence[Answers]) -> tuple[tuple[str, ...], ...]:
    """For each case of a file the answers that single its patient out, or that it shares with fewer than FEW in all.

    Shared are age (in tens of years), primary and the answers that tell, as far as two or more are known. Without the
    answers named here no case of the file is told apart by these. Rare ones are named first, the primary never alone.
    """
    named = [list(telling_answers(answers)) for answers in cases]
    left = [_known_by(answers, without) for answers, without in zip(cases, named, strict=True)]
    while True:
        alike = Counter(frozenset(item.items()) for item in left)
        rare = [at for at, item in enumerate(left) if len(item) >= TOGETHER and alike[frozenset(item.items())] < FEW]
        if not rare:
            return tuple(map(tuple, named))
        for at in rare:
            feature = next(iter(left[at]))
            del left[at][feature]
            named[at].append(feature)


def hold_back(case: Case, features: Sequence[str]) -> Case:
    """The case with these answers not known, and without its roads, which tell the same; itself when there are none."""
    if not features:
        return case
    return replace(case, answers={key: value for key, value in case.answers.items() if key not in features}, roads=())


def _known_by(answers: Answers, without: Sequence[str]) -> dict[str, Value]:
    """By what a patient may be known, the rarest first."""
    found = {name: value for name, value in answers.items() if name not in (_AGE, _SITE) and _tells(name, value)}
    age = answers.get(_AGE)
    if isinstance(age, int | float):
        found[_AGE] = age // 10
    if _SITE in answers:
        found[_SITE] = answers[_SITE]
    return {name: value for name, value in found.items() if name not in without}


def _tells(feature: str, value: Value) -> bool:
    if feature == _AGE:
        return isinstance(value, int | float) and (value >= _OLD or value < _YOUNG)
    if feature in _TELLING_IF_TRUE:
        return value is True
    members = value if isinstance(value, frozenset) else frozenset({value})
    if feature in _NOT_TELLING:
        return bool(members - _NOT_TELLING[feature])
    return bool(members & _TELLING.get(feature, frozenset()))
