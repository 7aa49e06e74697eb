"""Strict reading of YAML files: plain data in which every value knows its file and line.

YAML is read from its events, so that anchors, aliases and tags are seen and refused before anything is made of
them. Only `true` and `false` are booleans, only plain decimal numbers are numbers, only `~`, `null` and nothing at
all are null; everything else is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import yaml
from typing_extensions import override

from app.knowledge.plain_text import hidden
from app.store.content_errors import Problem

MAX_BYTES = 4 * 1024 * 1024
"""A larger file is refused before it is read; the whole shipped content is a tenth of this."""

MAX_DEPTH = 32
"""Mappings and lists inside each other."""

Step: TypeAlias = str | int
Steps: TypeAlias = tuple[Step, ...]

# Fifteen digits are what a float holds exactly; longer runs of digits are identifiers and stay text.
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?")
_LITERALS: Mapping[str, bool | None] = {"true": True, "false": False, "~": None, "null": None, "": None}
# libyaml where PyYAML was built with it: ten times as fast, the same events.
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """One YAML document of a file; `lines` holds the line of each key and list item by its path."""

    file: str
    value: object
    lines: Mapping[Steps, int]


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a document, for naming it in a problem."""

    document: Document
    path: Steps = ()

    def at(self, *steps: Step) -> Place:
        """Return the place of a key or list item below; steps that do not exist are passed over."""
        path = self.path
        for step in steps:
            path = (*path, step) if (*path, step) in self.document.lines else path
        return Place(self.document, path)

    def problem(self, message: str) -> Problem:
        """Make a problem here; the message is led by the name of the place."""
        name = self._name()
        return Problem(self.document.file, self.line, f"{name}: {message}" if name else message)

    @property
    def line(self) -> int:
        """Line in the file, from 1."""
        return self.document.lines[self.path]

    @override
    def __str__(self) -> str:
        return f"{self.document.file}:{self.line}"

    def _name(self) -> str:
        words: list[str] = []
        value = self.document.value
        for step in self.path:
            value = value[step]  # type: ignore[index]  # the path was taken from this very value
            words.append(step if isinstance(step, str) else _item_name(value, step))
        return ".".join(words)


def read_documents(file: Path, name: str) -> tuple[list[Document], list[Problem]]:
    """Read the documents of a file, empty ones left out, and what is wrong with it; `name` stands in the problems."""
    try:
        with file.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except OSError as error:
        return [], [Problem(name, 0, f"cannot be read ({error.strerror})")]
    return parse_documents(raw, name)


def parse_documents(raw: bytes, name: str) -> tuple[list[Document], list[Problem]]:
    """Read the documents of a file's bytes; as `read_documents`."""
    if len(raw) > MAX_BYTES:
        return [], [Problem(name, 0, f"is larger than {MAX_BYTES // 1024 // 1024} MB; split it")]
    try:
        # Editors on Windows may write a byte order mark; it means UTF-8 and nothing else.
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return [], [Problem(name, line, "is not UTF-8; save the file in UTF-8")]
    builder = _Builder(name, text)
    return builder.documents(), builder.problems


class _RefusedError(Exception):
    """The rest of the file is not read."""

    def __init__(self, line: int, message: str) -> None:
        self.line = line
        super().__init__(message)


class _Builder:
    """Builds the documents of one file from its YAML events."""

    def __init__(self, name: str, text: str) -> None:
        self.problems: list[Problem] = []
        self._name = name
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=_LOADER)
        self._lines: dict[Steps, int] = {}

    def documents(self) -> list[Document]:
        """Build all documents up to the first refusal."""
        documents: list[Document] = []
        try:
            documents.extend(self._document() for event in self._events if isinstance(event, yaml.DocumentStartEvent))
        except _RefusedError as refusal:
            self._add(refusal.line, str(refusal))
        except yaml.MarkedYAMLError as error:
            self._add(error.problem_mark.line + 1 if error.problem_mark else 0, f"is not YAML: {error.problem}")
        except yaml.YAMLError as error:
            self._add(0, f"is not YAML: {str(error).splitlines()[0]}")
        return [document for document in documents if document.value is not None]

    def _document(self) -> Document:
        self._lines = {}
        event = next(self._events)
        self._lines[()] = _line(event)
        return Document(self._name, self._value(event, ()), self._lines)

    def _value(self, event: yaml.Event, path: Steps) -> object:
        _refuse_references(event)
        if isinstance(event, yaml.ScalarEvent):
            self._check(event)
            return _scalar(event)
        if len(path) >= MAX_DEPTH:
            raise _RefusedError(_line(event), f"more than {MAX_DEPTH} mappings and lists inside each other")
        return self._sequence(path) if isinstance(event, yaml.SequenceStartEvent) else self._mapping(path)

    def _sequence(self, path: Steps) -> list[object]:
        items: list[object] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            step = (*path, len(items))
            self._lines[step] = _line(event)
            items.append(self._value(event, step))
        return items

    def _mapping(self, path: Steps) -> dict[str, object]:
        table: dict[str, object] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key, line = _key(event), _line(event)
            self._check(event)
            if key in table:
                self._add(line, f"the key {key!r} stands twice, first in line {self._lines[(*path, key)]}")
            self._lines[(*path, key)] = line
            table[key] = self._value(next(self._events), (*path, key))
        return table

    def _check(self, event: yaml.Event) -> None:
        found = hidden(str(getattr(event, "value", "")))
        if found:
            self._add(_line(event), f"holds a hidden character ({found}), which could hide or turn round what is read")

    def _add(self, line: int, message: str) -> None:
        self.problems.append(Problem(self._name, line, message))


def _item_name(item: object, index: int) -> str:
    if isinstance(item, str):
        return item
    names = (item.get(key) for key in ("id", "value", "therapy", "body", "arm")) if isinstance(item, dict) else ()
    return next((name for name in names if isinstance(name, str)), str(index + 1))


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


def _refuse_references(event: yaml.Event) -> None:
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
        raise _RefusedError(_line(event), "anchors and aliases (&, *) are refused; write the value out")
    if getattr(event, "tag", None) is not None:
        raise _RefusedError(_line(event), "tags (!) are refused; write the plain value")


def _key(event: yaml.Event) -> str:
    _refuse_references(event)
    if not isinstance(event, yaml.ScalarEvent) or not event.value:
        raise _RefusedError(_line(event), "a key must be a plain word")
    return str(event.value)


def _scalar(event: yaml.ScalarEvent) -> str | bool | int | float | None:
    text = str(event.value)
    if not event.implicit[0]:
        return text
    if text in _LITERALS:
        return _LITERALS[text]
    match = _NUMBER.fullmatch(text)
    if match is None:
        return text
    return float(text) if match[2] else int(text)
