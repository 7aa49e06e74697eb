"""Safety invariants, proved over every valid patient of an edition and not on samples."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
import yaml

from app.knowledge.conditions import Condition
from app.knowledge.model import Option
from app.reasoning.compiled import CompiledEdition
from app.store.condition_reader import Choices, ConditionReader, Vocabulary
from app.store.content_errors import Problem
from app.store.yaml_documents import Document, Place
from tests.content.test_cases import CONTENT, knowledge

FILE = CONTENT.parent / "safety_invariants.yaml"
INVARIANTS: list[dict[str, Any]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))


@cache
def compiled(edition_id: str) -> CompiledEdition:
    return CompiledEdition(knowledge().edition(edition_id), knowledge().features)


def condition(invariant: dict[str, Any], edition_id: str) -> Condition:
    derived = {
        item.id: Choices(tuple(case.value for case in item.cases)) for item in knowledge().edition(edition_id).derived
    }
    problems: list[Problem] = []
    reader = ConditionReader(Vocabulary(knowledge().features, derived), problems)
    found = reader.read(invariant["when"], Place(Document(FILE.name, None, {(): 1})))
    assert not problems, problems
    return found


def concerned(invariant: dict[str, Any], option: Option) -> bool:
    never = invariant["never"]
    return (
        option.therapy in never.get("therapies", ())
        or knowledge().therapies[option.therapy].cls in never.get("classes", ())
        or option.id in never.get("options", ())
    )


@pytest.mark.parametrize("edition_id", list(knowledge().editions))
@pytest.mark.parametrize("invariant", INVARIANTS, ids=[item["id"] for item in INVARIANTS])
def test_never(invariant: dict[str, Any], edition_id: str) -> None:
    edition = compiled(edition_id)
    state = edition.space.diagram(edition.definitions.expand(condition(invariant, edition_id)))
    broken = {}
    for option in edition.edition.options:
        patients = edition.space.valid(edition.usable(option.id) & state)
        if concerned(invariant, option) and patients.satisfiable():
            broken[option.id] = edition.space.example(patients)
    assert not broken


def test_every_invariant_speaks_of_something() -> None:
    options = [option for edition in knowledge().editions.values() for option in edition.options]
    for invariant in INVARIANTS:
        assert any(concerned(invariant, option) for option in options), invariant["id"]
        assert set(invariant["sources"]) <= set(knowledge().sources), invariant["id"]
