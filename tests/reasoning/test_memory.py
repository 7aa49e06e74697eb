"""A reasoner that has seen other patients judges like a new one, and what it leaves behind does not pile up."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from oxidd.bdd import BDDManager

from app.knowledge.conditions import Answers
from app.knowledge.model import Knowledge
from app.reasoning import diagrams
from app.reasoning.reasoner import Reasoner
from tests import shipped
from tests.reasoning.models import answer_sets, editions


@settings(max_examples=80, deadline=None)
@given(editions(), st.lists(answer_sets, min_size=2, max_size=5))
def test_what_was_asked_before_changes_nothing(knowledge: Knowledge, patients: list[Answers]) -> None:
    experienced = Reasoner(knowledge, "e")
    for patient in patients:
        assert experienced.assess(patient) == Reasoner(knowledge, "e").assess(patient)


def test_what_explanations_leave_behind_does_not_pile_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each patient explained leaves a quarter of a million nodes behind; at most one patient's are still there."""
    managers: list[BDDManager] = []

    def make(*args: int) -> BDDManager:
        managers.append(BDDManager(*args))
        return managers[-1]

    monkeypatch.setattr(diagrams, "BDDManager", make)
    knowledge = shipped.knowledge()
    reasoner = Reasoner(knowledge, knowledge.default_edition)
    (manager,) = managers
    answers = shipped.read_case(shipped.file("pancreatic-untreated-bulky")).answers
    before = manager.num_inner_nodes()
    for ki67 in (2, 6, 15, 30):
        assessment = reasoner.assess({**answers, "ki67_percent": ki67})
        for verdict in assessment.verdicts:
            reasoner.explain(assessment, verdict.option.id)
    reasoner.assess(answers)
    assert manager.num_inner_nodes() < before + diagrams.GARBAGE
