"""Gathering the sections of a content folder: every entry checked for its shape, with the place where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from app.store import content_entries as entries
from app.store.content_errors import Problem, suggestion
from app.store.yaml_documents import Document, Place, read_documents

Model = TypeVar("Model", bound=BaseModel)
Item = TypeVar("Item", bound=BaseModel, covariant=True)

SHARED: Mapping[str, type[BaseModel]] = {
    "groups": entries.GroupEntry,
    "features": entries.FeatureEntry,
    "sources": entries.SourceEntry,
    "therapies": entries.TherapyEntry,
    "evidence": entries.EvidenceEntry,
    "changes": entries.ChangeEntry,
    "derived": entries.DerivedEntry,
    "rules": entries.RuleEntry,
    "invariants": entries.InvariantEntry,
}
EDITION: Mapping[str, type[BaseModel]] = {
    "derived": entries.DerivedEntry,
    "rules": entries.RuleEntry,
    "invariants": entries.InvariantEntry,
    "tracks": entries.TrackEntry,
    "decisions": entries.DecisionEntry,
    "options": entries.OptionEntry,
    "eligibility": entries.EligibilityEntry,
    "outcomes": entries.OutcomeEntry,
    "disagreements": entries.DisagreementEntry,
}
_HEAD_OF_SHARED: Mapping[str, type[BaseModel]] = {"knowledge": entries.KnowledgeEntry}
_HEAD_OF_EDITION: Mapping[str, type[BaseModel]] = {"about": entries.AboutEntry}


@dataclass(frozen=True, slots=True)
class Entry(Generic[Item]):
    """One entry of a section and where it stands."""

    item: Item
    place: Place

    def problem(self, message: str, *steps: str | int) -> Problem:
        """Make a problem at a key or list item of this entry."""
        return self.place.at(*steps).problem(message)


@dataclass(slots=True)
class Sections:
    """The joined sections of one scope: what all editions share, or one edition.

    `declared` holds the ids of each section, also of entries that were refused: one mistake is reported once,
    not again at every place that refers to it.
    """

    place: Place | None = None
    entries: dict[type[BaseModel], list[Entry[Any]]] = field(default_factory=dict)
    declared: dict[type[BaseModel], dict[str, Place]] = field(default_factory=dict)

    def of(self, model: type[Model]) -> list[Entry[Model]]:
        """Entries of one section, in the order of the content."""
        return self.entries.get(model, [])

    def ids(self, *models: type[BaseModel]) -> frozenset[str]:
        """Ids of one or more sections."""
        return frozenset(name for model in models for name in self.declared.get(model, {}))


@dataclass(slots=True)
class Content:
    """All sections of a folder, and what is wrong with their shape."""

    shared: Sections = field(default_factory=Sections)
    editions: dict[str, Sections] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def read_content(folder: Path) -> Content:
    """Read every `*.yaml` file of a folder in order of its path and join the sections."""
    content = Content()
    files = sorted((path.relative_to(folder).as_posix(), path) for path in folder.rglob("*.y*ml"))
    if not files:
        content.problems.append(Problem(".", 0, "there is no content: this is not a folder with *.yaml files"))
    for name, path in files:
        if path.suffix != ".yaml":
            content.problems.append(Problem(name, 0, "would not be read; rename it to end in .yaml"))
            continue
        documents, problems = read_documents(path, name)
        content.problems += problems
        for document in documents:
            _add_document(content, document)
    return content


def _add_document(content: Content, document: Document) -> None:
    place = Place(document)
    if not isinstance(document.value, dict):
        content.problems.append(place.problem("a document is a mapping of sections"))
        return
    table = dict(document.value)
    if "edition" not in table:
        content.problems += _add_sections(content.shared, table, place, _HEAD_OF_SHARED, SHARED)
        return
    edition = table.pop("edition")
    # A year is the one id that people write without quotes, and it reads the same either way.
    if isinstance(edition, int) and not isinstance(edition, bool):
        edition = str(edition)
    if not isinstance(edition, str):
        content.problems.append(place.at("edition").problem("is not the id of an edition"))
        return
    sections = content.editions.setdefault(edition, Sections(place.at("edition")))
    content.problems += _add_sections(sections, table, place, _HEAD_OF_EDITION, EDITION)


def _add_sections(
    sections: Sections,
    table: Mapping[str, object],
    place: Place,
    heads: Mapping[str, type[BaseModel]],
    lists: Mapping[str, type[BaseModel]],
) -> Iterator[Problem]:
    for key, value in table.items():
        here = place.at(key)
        if key in heads:
            yield from _add_entry(sections, heads[key], value, here)
        elif key not in lists:
            yield here.problem(_unknown_section(key, (*heads, *lists)))
        elif not isinstance(value, list):
            yield here.problem("is not a list; leave the key out if there is nothing to list")
        else:
            for index, item in enumerate(value):
                yield from _add_entry(sections, lists[key], item, here.at(index))


def _unknown_section(key: str, known: Iterable[str]) -> str:
    if key in EDITION or key in _HEAD_OF_EDITION:
        return "belongs to an edition; add 'edition: ID' to this document"
    if key in SHARED or key in _HEAD_OF_SHARED:
        return "is shared by all editions; move it to a document without 'edition'"
    return f"unknown section{suggestion(key, known)}"


def _add_entry(sections: Sections, model: type[BaseModel], raw: object, place: Place) -> Iterator[Problem]:
    key = _key(model, raw)
    declared = sections.declared.setdefault(model, {})
    if key is not None and key in declared:
        yield place.problem(f"is already defined at {declared[key]}")
        return
    if key is not None:
        declared[key] = place
    try:
        item = model.model_validate(raw)
    except ValidationError as error:
        yield from (shape_problem(model, details, place) for details in error.errors(include_url=False))
        return
    sections.entries.setdefault(model, []).append(Entry(item, place))


def _key(model: type[BaseModel], raw: object) -> str | None:
    """Return what names an entry within its section: its id, its therapy, or nothing but the section."""
    if model in (entries.KnowledgeEntry, entries.AboutEntry):
        return ""
    key = raw.get("therapy" if model is entries.EligibilityEntry else "id") if isinstance(raw, dict) else None
    return key if isinstance(key, str) else None


def shape_problem(model: type[BaseModel], details: ErrorDetails, place: Place) -> Problem:
    """Word what pydantic found, at the place where it stands."""
    location = details["loc"]
    key = str(location[-1]) if location else ""
    match details["type"]:
        case "missing":
            return place.at(*location).problem(f"{key!r} is missing")
        case "extra_forbidden":
            return place.at(*location).problem(f"unknown key{suggestion(key, _keys(model, location[:-1]))}")
        case "string_type":
            message = "is not text; put it in quotes"
        case "bool_type":
            message = "is not true or false"
        case "model_type" | "model_attributes_type":
            message = "is not a mapping of keys"
        case "list_type":
            message = "is not a list; leave the key out if there is nothing to list"
        case "too_short" | "string_too_short":
            message = "is empty"
        case "enum":
            message = f"{details['input']!r} is not one of {details['ctx']['expected'].replace(' or ', ', ')}"
        case _:
            message = details["msg"].removeprefix("Value error, ")
    return place.at(*location).problem(message)


def _keys(model: type[BaseModel], location: tuple[int | str, ...]) -> Iterator[str]:
    """Keys that are allowed where an unknown one stands; none when that is too deep to tell."""
    if not location:
        for name, info in model.model_fields.items():
            yield info.alias or name
