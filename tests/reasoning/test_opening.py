"""What is kept of the empty case is what the reasoning says of it, and nothing else is taken from it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app import bootstrap
from app.knowledge.conditions import Answers
from app.knowledge.model import Knowledge
from app.reasoning.opening import Prepared, opening_table
from app.reasoning.reasoner import Reasoner
from app.report.assessment_json import to_json
from tests import samples, shipped

KNOWN = [(known, edition) for known in (samples.knowledge(), shipped.knowledge()) for edition in known.editions]


def kept(known: Knowledge, edition: str) -> Any:
    return json.loads(to_json(opening_table(Reasoner(known, edition).assess({}))))


def never() -> Reasoner:
    pytest.fail("nothing of this needs a reasoner")


@pytest.mark.parametrize(("known", "edition"), KNOWN)
def test_what_was_kept_is_what_the_reasoner_says(known: Knowledge, edition: str) -> None:
    live = Reasoner(known, edition).assess({})
    prepared = Prepared(kept(known, edition), known.edition(edition), lambda: Reasoner(known, edition))
    assert prepared.assess({}) == live
    outlook, other = prepared.assess({}).outlook, live.outlook
    assert outlook.first() == other.first()
    assert outlook.ranked == other.ranked
    assert outlook.first(other.ranked[:2]) == other.first(other.ranked[:2])
    for feature in other.ranked:
        assert (outlook.decides(feature), outlook.effects(feature)) == (other.decides(feature), other.effects(feature))
    assert [outlook.settlement(name) for name in live.settled] == [other.settlement(name) for name in live.settled]


@pytest.mark.parametrize(("known", "edition"), KNOWN)
def test_the_first_question_with_what_its_answers_do_needs_no_reasoner(known: Knowledge, edition: str) -> None:
    empty = Prepared(kept(known, edition), known.edition(edition), never).assess({})
    first = empty.outlook.first()
    assert first is not None
    assert empty.outlook.effects(first)
    assert empty.outlook.decides(first) > 0
    assert len(empty.verdicts) == len(known.edition(edition).options)


def test_any_answer_is_judged_by_the_reasoner() -> None:
    known = samples.knowledge()
    edition = known.default_edition
    prepared = Prepared(kept(known, edition), known.edition(edition), lambda: Reasoner(known, edition))
    live = Reasoner(known, edition)
    patients: tuple[Answers, ...] = ({"site": "pancreas"}, {"site": "pancreas", "ki67": 8}, {})
    for answers in patients:
        found = prepared.assess(answers)
        assert found == live.assess(answers)
        assert prepared.near_limits(found) == live.near_limits(found)
        option = found.verdicts[0].option.id
        assert prepared.explain(found, option) == live.explain(found, option)


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    file = tmp_path / "opening.json"
    monkeypatch.setattr("app.paths.opening", lambda: file)

    def write(text: str) -> None:
        file.write_text(text, "utf-8")

    return write


def test_the_packaged_program_takes_what_was_kept_for_its_default_edition(written: Callable[[str], None]) -> None:
    known = samples.knowledge()
    written(bootstrap.kept_opening(known))
    assessor_for = bootstrap.assessor_factory(known)
    assert isinstance(assessor_for(known.default_edition), Prepared)
    others = [name for name in known.editions if name != known.default_edition]
    assert all(isinstance(assessor_for(name), Reasoner) for name in others)


def test_what_was_kept_of_other_knowledge_is_not_taken(written: Callable[[str], None]) -> None:
    known = samples.knowledge()
    written(bootstrap.kept_opening(replace(known, content_sha256="1" * 64)))
    assert isinstance(bootstrap.assessor_factory(known)(known.default_edition), Reasoner)
    written(bootstrap.kept_opening(known))
    modified = replace(known, modified=True)
    assert isinstance(bootstrap.assessor_factory(modified)(known.default_edition), Reasoner)


@pytest.mark.parametrize(
    "cut", [("{", "["), ('"verdicts"', '"others"'), ('"value":', '"worth":'), ('"option":', '"node":')]
)
def test_what_was_kept_is_not_taken_when_it_is_damaged(written: Callable[[str], None], cut: tuple[str, str]) -> None:
    known = samples.knowledge()
    text = bootstrap.kept_opening(known)
    assert cut[0] in text
    written(text.replace(*cut))
    assert isinstance(bootstrap.assessor_factory(known)(known.default_edition), Reasoner)


def test_without_what_is_kept_the_program_reasons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = samples.knowledge()
    for file in (None, tmp_path / "taken-away.json"):
        monkeypatch.setattr("app.paths.opening", lambda file=file: file)
        assert isinstance(bootstrap.assessor_factory(known)(known.default_edition), Reasoner)
