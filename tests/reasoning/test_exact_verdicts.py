"""Verdicts compared with brute force over every completion of the missing answers."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.knowledge.conditions import AllOf, Answers, evaluate
from app.knowledge.model import Edition, Knowledge, Option
from app.reasoning.assessment import Status
from app.reasoning.definitions import Definitions
from app.reasoning.reasoner import Reasoner
from tests.reasoning.models import DOMAINS, answer_sets, completions, editions

MANY = settings(max_examples=150, deadline=None)


def valid(edition: Edition, answers: Answers) -> bool:
    """Say whether a complete patient breaks no rule."""
    expand = Definitions(edition.derived).expand
    return not any(evaluate(expand(rule.forbidden), answers) for rule in edition.rules)


def indicated(edition: Edition, option: Option, answers: Answers) -> bool:
    """Decide by hand for a complete patient whether an option is reached and its requirements hold."""
    expand = Definitions(edition.derived).expand
    taken = any(
        option.id in branch.leads_to and evaluate(expand(branch.criterion.condition), answers)
        for branch in edition.decisions[0].branches
    )
    required = AllOf(tuple(expand(item.condition) for item in option.requires))
    return bool(taken and evaluate(required, answers))


def excluded(edition: Edition, option: Option, answers: Answers) -> bool:
    """Decide by hand for a complete patient whether a contraindication is met."""
    expand = Definitions(edition.derived).expand
    found = [item for item in edition.eligibility if item.therapy == option.therapy]
    return any(evaluate(expand(item.condition), answers) for entry in found for item in entry.contraindications)


def expected_status(edition: Edition, option: Option, patients: list[Answers]) -> Status:
    """Read the verdict off all completions, as interfaces.md defines it."""
    indications = {indicated(edition, option, patient) for patient in patients}
    if indications == {False}:
        return Status.NOT_APPLICABLE
    if all(excluded(edition, option, patient) for patient in patients):
        return Status.CONTRAINDICATED
    return Status.APPLICABLE if indications == {True} else Status.NEEDS_INFORMATION


@MANY
@given(editions(), answer_sets)
def test_verdicts_agree_with_brute_force(knowledge: Knowledge, answers: Answers) -> None:
    edition = knowledge.edition("e")
    patients = [patient for patient in completions(answers) if valid(edition, patient)]
    assume(patients)
    assessment = Reasoner(knowledge, "e").assess(answers)
    assert not assessment.conflicts
    for verdict in assessment.verdicts:
        assert verdict.status is expected_status(edition, verdict.option, patients), verdict.option.id


@MANY
@given(editions(), answer_sets)
def test_answers_that_no_patient_can_have_are_a_conflict(knowledge: Knowledge, answers: Answers) -> None:
    edition = knowledge.edition("e")
    assume(any(valid(edition, patient) for patient in completions({})))
    possible = any(valid(edition, patient) for patient in completions(answers))
    assert bool(Reasoner(knowledge, "e").assess(answers).conflicts) is not possible


@MANY
@given(editions(), answer_sets, st.data())
def test_learning_an_answer_never_overturns_a_verdict(
    knowledge: Knowledge, answers: Answers, data: st.DataObject
) -> None:
    unanswered = [name for name in DOMAINS if name not in answers]
    assume(unanswered)
    name = data.draw(st.sampled_from(unanswered))
    more = {**answers, name: data.draw(st.sampled_from(DOMAINS[name]))}
    reasoner = Reasoner(knowledge, "e")
    before, after = reasoner.assess(answers), reasoner.assess(more)
    assume(not before.conflicts and not after.conflicts)
    for old, new in zip(before.verdicts, after.verdicts, strict=True):
        if old.status in {Status.NOT_APPLICABLE, Status.CONTRAINDICATED}:
            assert new.status in {old.status, Status.NOT_APPLICABLE}
        if old.status is Status.APPLICABLE:
            assert new.status in {Status.APPLICABLE, Status.CONTRAINDICATED}
            assert new.status is Status.APPLICABLE or old.checks


@MANY
@given(editions(), answer_sets)
def test_order_of_entry_is_irrelevant(knowledge: Knowledge, answers: Answers) -> None:
    reasoner = Reasoner(knowledge, "e")
    backwards = dict(reversed(list(answers.items())))
    forwards = reasoner.assess(answers)
    again = reasoner.assess(backwards)
    assert forwards.verdicts == again.verdicts
    assert forwards.questions == again.questions


@MANY
@given(editions(), answer_sets)
def test_answering_what_is_missing_decides_the_option(knowledge: Knowledge, answers: Answers) -> None:
    edition = knowledge.edition("e")
    reasoner = Reasoner(knowledge, "e")
    assessment = reasoner.assess(answers)
    assume(not assessment.conflicts)
    patient = next(patient for patient in completions(answers) if valid(edition, patient))
    for verdict in assessment.verdicts:
        if verdict.status is Status.NEEDS_INFORMATION:
            assert verdict.missing
            filled = {**answers, **{name: patient[name] for name in verdict.missing}}
            after = reasoner.assess(filled).verdict(verdict.option.id)
            assert after.status is not Status.NEEDS_INFORMATION


@MANY
@given(editions(), answer_sets)
def test_settled_questions_cannot_change_a_verdict(knowledge: Knowledge, answers: Answers) -> None:
    reasoner = Reasoner(knowledge, "e")
    before = reasoner.assess(answers)
    assume(not before.conflicts)
    for name in before.settled:
        for value in DOMAINS[name]:
            after = reasoner.assess({**answers, name: value})
            if not after.conflicts:
                assert [item.status for item in after.verdicts] == [item.status for item in before.verdicts]


@MANY
@given(editions(), answer_sets)
def test_nodes_of_the_graph_agree_with_brute_force(knowledge: Knowledge, answers: Answers) -> None:
    edition = knowledge.edition("e")
    patients = [patient for patient in completions(answers) if valid(edition, patient)]
    assume(patients)
    states = Reasoner(knowledge, "e").assess(answers).node_states
    expand = Definitions(edition.derived).expand
    for branch in edition.decisions[0].branches:
        truths = {evaluate(expand(branch.criterion.condition), patient) for patient in patients}
        assert states[branch.id] is (truths.pop() if len(truths) == 1 else None)


def test_an_unknown_edition_is_named() -> None:
    with pytest.raises(KeyError, match="no edition"):
        Reasoner(Knowledge("1", "0", (), {}, {}, {}, {}, {}), "2031")
