"""Every criterion of the content has to be decided true, decided false and left open by some patient case."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from itertools import chain

import pytest

from app.patient.answers import parse_answers
from app.reasoning.compiled import CompiledEdition, Statement
from app.reasoning.conflicts import usable_answers
from tests import shipped
from tests.content.test_cases import ALL_CASES

WANTED = {True: "true", False: "false", None: "open"}


def uncovered(edition_id: str) -> dict[str, list[str]]:
    """Criteria of an edition that no case decides true, false or leaves open, with what is lacking."""
    compiled = CompiledEdition(shipped.knowledge().edition(edition_id), shipped.knowledge().features)
    screenings = chain.from_iterable((plan.own, plan.therapy) for plan in compiled.plans)
    statements = {id(item): item for item in compiled.branches.values()}
    for screening in screenings:
        for item in (*screening.requires, *screening.contraindications, *screening.cautions):
            statements[id(item)] = item
    seen: defaultdict[str, set[bool | None]] = defaultdict(set)
    for case in (case for case in ALL_CASES if case["edition"] == edition_id):
        answers = usable_answers(compiled, parse_answers(case["answers"], shipped.knowledge().features)).answers
        known = partial(compiled.space.known, answers)
        for statement in statements.values():
            seen[statement.criterion.id].add(statement.truth(answers, known))
    lacking = {
        statement.criterion.id: [WANTED[truth] for truth in possible(statement) - seen[statement.criterion.id]]
        for statement in statements.values()
    }
    return {name: words for name, words in lacking.items() if words}


def possible(statement: Statement) -> set[bool | None]:
    """Truths that a criterion can have; one that always holds is never false and never open."""
    truths: set[bool | None] = set()
    if statement.function.when_true.satisfiable():
        truths.add(True)
    if statement.function.when_false.satisfiable():
        truths.add(False)
    return truths | {None} if len(truths) > 1 else truths


@pytest.mark.parametrize("edition_id", list(shipped.knowledge().editions))
def test_every_criterion_is_seen_true_false_and_open(edition_id: str) -> None:
    lacking = uncovered(edition_id)
    assert not lacking, "\n".join(f"{name}: never {', '.join(words)}" for name, words in lacking.items())
