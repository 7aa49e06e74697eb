"""Patient files (`.netcase`): reading with suspicion, writing without loss."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from app.knowledge.conditions import Answers
from app.knowledge.model import Feature
from app.knowledge.plain_text import one_line, shown
from app.patient.answers import AnswerError, parse_answers, plain_answers
from app.patient.road_file import RoadRecord, parse_roads, plain_roads

FORMAT = "net-pathways/patient"
VERSION = 1
MAX_BYTES = 1_000_000
_MAX_LABEL = 200
_KEYS = {"format", "version", "label", "edition", "answers", "roads"}


class CaseFileError(ValueError):
    """A patient file that cannot be used; the message is one sentence that says why and what to do."""


@dataclass(frozen=True)
class Case:
    """One patient as a file holds it; `edition` is None when the file leaves it open.

    `roads` are treatments tried one after the other. What `assess` reads are the answers alone.
    """

    label: str
    edition: str | None
    answers: Answers
    roads: tuple[RoadRecord, ...] = ()


def parse_case(data: bytes, features: Mapping[str, Feature]) -> Case:
    """Read a patient file's bytes; raises CaseFileError."""
    return parse_case_table(read_table(data, MAX_BYTES), features)


def parse_case_table(table: Mapping[str, object], features: Mapping[str, Feature]) -> Case:
    """Read a patient file's JSON object; raises CaseFileError."""
    if table.get("format") != FORMAT:
        msg = f'format: this is not a patient file (expected "{FORMAT}")'
        raise CaseFileError(msg)
    version = table.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        msg = "version: expected a whole number such as 1"
        raise CaseFileError(msg)
    if version > VERSION:
        found = shown(str(version))
        msg = f"version: the file has version {found}, this program reads up to {VERSION}; use a newer program"
        raise CaseFileError(msg)
    only_keys(table, _KEYS, "a patient file")
    roads = _roads(table, features)
    return Case(_label(table), _edition(table), read_answers(table.get("answers"), features), roads)


def dump_case(case: Case, features: Mapping[str, Feature]) -> bytes:
    """Write a patient file; the same case gives the same bytes."""
    return (json.dumps(case_table(case, features), ensure_ascii=False, indent=2) + "\n").encode()


def case_table(case: Case, features: Mapping[str, Feature]) -> dict[str, object]:
    """The JSON object of a patient file."""
    table: dict[str, object] = {"format": FORMAT, "version": VERSION, "label": case.label}
    if case.edition is not None:
        table["edition"] = case.edition
    table["answers"] = plain_answers(case.answers, features)
    if case.roads:
        table["roads"] = plain_roads(case.roads, features)
    return table


def read_table(data: bytes, most: int) -> dict[str, object]:
    """Read bytes that should be a JSON object of at most `most` bytes; raises CaseFileError."""
    if len(data) > most:
        msg = f"the file is larger than {most // 1_000_000} MB; this cannot be a patient file"
        raise CaseFileError(msg)
    try:
        table = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_no_duplicates, parse_constant=_no_constant)
    except UnicodeDecodeError:
        msg = "the file is damaged, or not a patient file: it holds more than text"
        raise CaseFileError(msg) from None
    except json.JSONDecodeError as error:
        msg = f"the file is damaged, or not a patient file: it cannot be read from line {error.lineno} on"
        raise CaseFileError(msg) from None
    except RecursionError:
        msg = "the file is nested too deeply; this cannot be a patient file"
        raise CaseFileError(msg) from None
    except CaseFileError:
        raise
    except ValueError:
        msg = "the file holds a number too long to read; this cannot be a patient file"
        raise CaseFileError(msg) from None
    if not isinstance(table, dict):
        msg = "the file is of another kind; this is not a patient file"
        raise CaseFileError(msg)
    return table


def only_keys(table: Mapping[str, object], keys: set[str], what: str) -> None:
    """Refuse an object of a file, "a patient file" say, that has other keys; raises CaseFileError."""
    unknown = sorted(set(table) - keys)
    if unknown:
        msg = f"{shown(unknown[0])}: {what} has no such key; allowed are {', '.join(sorted(keys))}"
        raise CaseFileError(msg)


def read_answers(raw: object, features: Mapping[str, Feature]) -> Answers:
    """Read what should be an object of answers; raises CaseFileError."""
    if not isinstance(raw, dict):
        msg = "answers: expected an object of feature ids and answers"
        raise CaseFileError(msg)
    try:
        return parse_answers(raw, features)
    except AnswerError as error:
        raise CaseFileError(str(error)) from None


def _no_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    table: dict[str, object] = {}
    for key, value in pairs:
        if key in table:
            msg = f"{shown(key)}: the key stands twice; keep one"
            raise CaseFileError(msg)
        table[key] = value
    return table


def _no_constant(name: str) -> object:
    msg = f"{name} is not a number that a patient file may hold"
    raise CaseFileError(msg)


def _label(table: Mapping[str, object]) -> str:
    value = table.get("label")
    label = one_line(value) if isinstance(value, str) else ""
    if (value is not None and not isinstance(value, str)) or len(label) > _MAX_LABEL:
        msg = f"label: expected a text of at most {_MAX_LABEL} characters"
        raise CaseFileError(msg)
    return label


def _edition(table: Mapping[str, object]) -> str | None:
    value = table.get("edition")
    if value is not None and (not isinstance(value, str) or len(value) > _MAX_LABEL or one_line(value) != value):
        msg = f"edition: expected the name of an edition, a line of at most {_MAX_LABEL} characters that are seen"
        raise CaseFileError(msg)
    return value


def _roads(table: Mapping[str, object], features: Mapping[str, Feature]) -> tuple[RoadRecord, ...]:
    try:
        return parse_roads(table.get("roads", []), features)
    except ValueError as error:
        raise CaseFileError(str(error)) from None
