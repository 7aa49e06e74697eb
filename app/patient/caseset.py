"""Many cases in one file (`.netcases`): patient files with tags and notes, read with the same suspicion."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.knowledge.model import Feature
from app.knowledge.plain_text import lines, one_line
from app.patient.casefile import Case, CaseFileError, case_table, only_keys, parse_case_table, read_table

FORMAT = "net-pathways/cases"
VERSION = 1
MAX_BYTES = 10_000_000
MAX_CASES = 5_000
MAX_TAGS = 20
MAX_TAG = 40
MAX_NOTE = 4_000
_KEYS = {"format", "version", "cases"}
_ITEM_KEYS = {"case", "tags", "note"}


@dataclass(frozen=True)
class KeptCase:
    """A case with what the user keeps about it."""

    case: Case
    tags: tuple[str, ...] = ()
    """At most MAX_TAGS different words of at most MAX_TAG characters, without white space around them."""
    note: str = ""
    """At most MAX_NOTE characters."""


def parse_cases(data: bytes, features: Mapping[str, Feature]) -> tuple[KeptCase, ...]:
    """Read the bytes of a file of cases, all of it or nothing; raises CaseFileError."""
    table = read_table(data, MAX_BYTES)
    if table.get("format") != FORMAT:
        msg = f'format: this is not a file of cases (expected "{FORMAT}")'
        raise CaseFileError(msg)
    version = table.get("version")
    if version != VERSION or isinstance(version, bool):
        msg = f"version: this program reads version {VERSION} of files of cases; use a newer program"
        raise CaseFileError(msg)
    only_keys(table, _KEYS, "a file of cases")
    items = table.get("cases")
    if not isinstance(items, list) or len(items) > MAX_CASES:
        msg = f"cases: expected a list of at most {MAX_CASES} cases"
        raise CaseFileError(msg)
    return tuple(_item(item, number, features) for number, item in enumerate(items, 1))


def dump_cases(cases: Iterable[KeptCase], features: Mapping[str, Feature], *, notes: bool) -> bytes:
    """Write a file of cases, with the notes only when asked; the same cases give the same bytes."""
    items = [_item_table(item, features, notes=notes) for item in cases]
    table = {"format": FORMAT, "version": VERSION, "cases": items}
    return (json.dumps(table, ensure_ascii=False, indent=1) + "\n").encode()


def checked_tags(raw: Iterable[object]) -> tuple[str, ...]:
    """Check tags and put each once, one with a comma as the two that a field reads it as; raises ValueError."""
    tags: dict[str, None] = {}
    for tag in raw:
        words = [" ".join(word.split()) for word in one_line(tag).split(",")] if isinstance(tag, str) else []
        if not any(words) or any(len(word) > MAX_TAG for word in words):
            msg = f"tags: expected words of at most {MAX_TAG} characters"
            raise ValueError(msg)
        tags |= dict.fromkeys(word for word in words if word)
    if len(tags) > MAX_TAGS:
        msg = f"tags: at most {MAX_TAGS} can be kept with one case"
        raise ValueError(msg)
    return tuple(tags)


def checked_note(raw: object) -> str:
    """Check a note and give it the form in which it is kept; raises ValueError with one sentence."""
    note = lines(raw) if isinstance(raw, str) else ""
    if not isinstance(raw, str) or len(note) > MAX_NOTE:
        msg = f"note: expected a text of at most {MAX_NOTE} characters"
        raise ValueError(msg)
    return note


def _item(item: object, number: int, features: Mapping[str, Feature]) -> KeptCase:
    try:
        if not isinstance(item, dict) or not isinstance(item.get("case"), dict):
            msg = "case: expected the object of a patient file"
            raise CaseFileError(msg)
        only_keys(item, _ITEM_KEYS, "an item")
        tags = item.get("tags", [])
        if not isinstance(tags, list):
            msg = "tags: expected a list"
            raise CaseFileError(msg)
        case = parse_case_table(item["case"], features)
        return KeptCase(case, checked_tags(tags), checked_note(item.get("note", "")))
    except ValueError as error:
        msg = f"case {number}: {error}"
        raise CaseFileError(msg) from None


def _item_table(item: KeptCase, features: Mapping[str, Feature], *, notes: bool) -> dict[str, object]:
    table: dict[str, object] = {"case": case_table(item.case, features)}
    if item.tags:
        table["tags"] = list(item.tags)
    if notes and item.note:
        table["note"] = item.note
    return table
