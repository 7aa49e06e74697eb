"""A reasoner that has seen other patients judges like a new one."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.knowledge.conditions import Answers
from app.knowledge.model import Knowledge
from app.reasoning.reasoner import Reasoner
from tests.reasoning.models import answer_sets, editions


@settings(max_examples=80, deadline=None)
@given(editions(), st.lists(answer_sets, min_size=2, max_size=5))
def test_what_was_asked_before_changes_nothing(knowledge: Knowledge, patients: list[Answers]) -> None:
    experienced = Reasoner(knowledge, "e")
    for patient in patients:
        assert experienced.assess(patient) == Reasoner(knowledge, "e").assess(patient)
