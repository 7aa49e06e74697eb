"""The patients that questions start from: a file of plausible people, read as strictly as a patient file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.knowledge.conditions import Answers
from app.knowledge.model import Feature
from app.patient.casefile import CaseFileError, read_answers, read_table

FORMAT = "net-pathways/quiz-patients"
MAX_BYTES = 1_000_000
_KEYS = {"format", "version", "unremarkable", "may_differ", "not_asked", "patients"}


@dataclass(frozen=True)
class QuizPatients:
    """Complete patients, and how questions treat them.

    `unremarkable`: findings that everyone has unless told otherwise; a question sums them up. `may_differ`: features
    that may be answered otherwise without turning a patient into another illness or an unlikely mixture. `not_asked`:
    therapies that nobody should learn to call wrong.
    """

    unremarkable: Answers
    may_differ: frozenset[str]
    not_asked: frozenset[str]
    patients: tuple[Answers, ...]


def parse_quiz_patients(data: bytes, features: Mapping[str, Feature]) -> QuizPatients:
    """Read the bytes of the file; raises CaseFileError."""
    table = read_table(data, MAX_BYTES)
    if table.get("format") != FORMAT or table.get("version") != 1 or set(table) != _KEYS:
        msg = f'format: this is not a file of patients for questions (expected "{FORMAT}", version 1)'
        raise CaseFileError(msg)
    raw = table["patients"]
    if not isinstance(raw, list) or not raw or not all(isinstance(item, dict) for item in raw):
        msg = "patients: expected a list of patients"
        raise CaseFileError(msg)
    may_differ, not_asked = _names(table, "may_differ"), _names(table, "not_asked")
    unknown = sorted(may_differ - set(features))
    if unknown:
        msg = f"may_differ: there is no feature {unknown[0]!r}"
        raise CaseFileError(msg)
    unremarkable = read_answers(table["unremarkable"], features)
    patients = tuple({**unremarkable, **read_answers(item.get("answers"), features)} for item in raw)
    return QuizPatients(unremarkable, may_differ, not_asked, patients)


def _names(table: Mapping[str, object], key: str) -> frozenset[str]:
    raw = table[key]
    if not isinstance(raw, list) or not all(isinstance(name, str) for name in raw):
        msg = f"{key}: expected a list of ids"
        raise CaseFileError(msg)
    return frozenset(raw)
