"""What learners committed to: result files (`.netresult`) without names, read with suspicion, for a class's debrief."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.knowledge.model import Knowledge
from app.knowledge.plain_text import one_line, shown
from app.patient.casefile import CaseFileError, read_table

FORMAT = "net-pathways/results"
VERSION = 1
MAX_BYTES = 1_000_000
MAX_ITEMS = 500
_MAX_TEXT = 400
_MAX_LIST = 40
_KEYS = {"format", "version", "sitting", "content_sha256", "results"}
_LISTS = ("chosen", "key", "parted", "topics")
_TEXTS = ("item", "title", "edition", "day")
_ITEM_KEYS = {*_LISTS, *_TEXTS, "agreed"}


class ResultFileError(ValueError):
    """A result file that cannot be used; the message is one sentence that says why."""


@dataclass(frozen=True, slots=True)
class Result:
    """One item that a learner committed to: a generated question, or the task of a stage of a teaching case.

    `item`: names it everywhere alike ("lesson-id/2" for the third stage of a case). `title`: what was asked, in words.
    `chosen`, `key`: ids in the learner's order, and those that agree with the knowledge. `agreed`: whether the choice
    does. `parted`: nodes of the graph (decisions, options) where the ways parted, the first of each track. `topics`:
    as `app.teaching.topics` lists them. `day`: ISO date, empty in files for others.
    """

    item: str
    title: str
    edition: str
    chosen: tuple[str, ...]
    key: tuple[str, ...]
    agreed: bool
    parted: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    day: str = ""


@dataclass(frozen=True)
class ResultSheet:
    """What one learner saved. `sitting`: a random word that tells two sheets apart, and the same one saved twice."""

    sitting: str
    content_sha256: str
    results: tuple[Result, ...]


def sheet(sitting: str, knowledge: Knowledge, results: Iterable[Result]) -> ResultSheet:
    """A sheet for these results."""
    return ResultSheet(sitting, knowledge.content_sha256, tuple(results))


def parse_sheet(data: bytes) -> ResultSheet:
    """Read the bytes of a result file, all of it or nothing; raises ResultFileError."""
    try:
        table = read_table(data, MAX_BYTES)
    except CaseFileError as error:
        raise ResultFileError(str(error).replace("patient file", "result file")) from None
    if table.get("format") != FORMAT:
        msg = f'format: this is not a result file (expected "{FORMAT}")'
        raise ResultFileError(msg)
    if table.get("version") != VERSION or isinstance(table.get("version"), bool):
        msg = f"version: this program reads version {VERSION} of result files; use a newer program"
        raise ResultFileError(msg)
    _only(table, _KEYS, "a result file")
    raw = table.get("results")
    if not isinstance(raw, list) or len(raw) > MAX_ITEMS:
        msg = f"results: expected a list of at most {MAX_ITEMS} results"
        raise ResultFileError(msg)
    results = tuple(_result(item, number) for number, item in enumerate(raw, 1))
    return ResultSheet(_text(table, "sitting"), _text(table, "content_sha256"), results)


def dump_sheet(found: ResultSheet) -> bytes:
    """Write a result file; the same sheet gives the same bytes."""
    table = {
        "format": FORMAT,
        "version": VERSION,
        "sitting": found.sitting,
        "content_sha256": found.content_sha256,
        "results": [_table(item) for item in found.results],
    }
    return (json.dumps(table, ensure_ascii=False, indent=1) + "\n").encode()


def _table(result: Result) -> dict[str, object]:
    table: dict[str, object] = {name: getattr(result, name) for name in _TEXTS}
    table |= {name: list(getattr(result, name)) for name in _LISTS}
    return {**table, "agreed": result.agreed}


def _result(raw: object, number: int) -> Result:
    try:
        if not isinstance(raw, dict):
            msg = "expected an object"
            raise ResultFileError(msg)
        _only(raw, _ITEM_KEYS, "a result")
        if not isinstance(raw.get("agreed"), bool):
            msg = "agreed: expected true or false"
            raise ResultFileError(msg)
        chosen, key, parted, topics = (_list(raw, name) for name in _LISTS)
        item, title, edition, day = (_text(raw, name) for name in _TEXTS)
        return Result(item, title, edition, chosen, key, raw["agreed"], parted, topics, day)
    except ResultFileError as error:
        msg = f"result {number}: {error}"
        raise ResultFileError(msg) from None


def _only(table: Mapping[str, object], keys: set[str], what: str) -> None:
    unknown = sorted(set(table) - keys)
    if unknown:
        msg = f"{shown(unknown[0])}: {what} has no such key"
        raise ResultFileError(msg)


def _text(table: Mapping[str, object], key: str) -> str:
    return _plain(table.get(key), key)


def _list(table: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = table.get(key)
    if not isinstance(value, list) or len(value) > _MAX_LIST:
        msg = f"{key}: expected a list of at most {_MAX_LIST} texts"
        raise ResultFileError(msg)
    return tuple(_plain(item, key) for item in value)


def _plain(value: object, key: str) -> str:
    if not isinstance(value, str) or len(value) > _MAX_TEXT or one_line(value) != value:
        msg = f"{key}: expected one line of text of at most {_MAX_TEXT} characters"
        raise ResultFileError(msg)
    return value
