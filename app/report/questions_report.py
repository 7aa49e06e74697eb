"""Questions and the work-up as JSON and as text: what `net-pathways questions` and `workup` print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.knowledge.model import Feature, Knowledge
from app.patient.answers import plain_answers, plain_value
from app.reasoning.assessment import Assessment
from app.reasoning.prospects import AnswerEffect, together
from app.reasoning.workup import Need, Supply, make_need, work_up
from app.report.provenance import knowledge_table, provenance_lines
from app.report.question_words import answers_words, effect_words, need_words, settlement_words

NOBODY = "others"
"""Heading for what the content names no supplier for."""


def questions_table(assessment: Assessment, knowledge: Knowledge, program: str) -> dict[str, object]:
    """Build the object that `questions --json` prints; its keys are fixed by docs/command-line.md."""
    needs = (make_need(assessment, name, rank) for rank, name in enumerate(assessment.questions, start=1))
    return {
        **_head(assessment, knowledge, program),
        "questions": [
            {
                **_need(need, assessment, knowledge),
                "effects": [
                    _effect(effect, knowledge.features[need.feature])
                    for effect in assessment.outlook.effects(need.feature)
                ],
            }
            for need in needs
        ],
        "settled": [_settled(name, assessment, knowledge) for name in assessment.settled],
    }


def workup_table(assessment: Assessment, knowledge: Knowledge, program: str) -> dict[str, object]:
    """Build the object that `workup --json` prints; its keys are fixed by docs/command-line.md."""
    return {
        **_head(assessment, knowledge, program),
        "suppliers": [
            {
                "supplied_by": supply.supplier,
                "items": [_need(need, assessment, knowledge) for need in supply.needs],
            }
            for supply in work_up(assessment, knowledge.features)
        ],
    }


def questions_text(assessment: Assessment, knowledge: Knowledge) -> str:
    """Word the questions, what each answer would do, and what no longer matters."""
    return "\n".join((*_title("Questions", assessment, knowledge), *_questions(assessment, knowledge)))


@dataclass(frozen=True, slots=True)
class WorkupSheet:
    """The work-up in words: lines for the head, then for each supplier the items as label and what they settle."""

    head: tuple[str, ...]
    groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def workup_sheet(assessment: Assessment, knowledge: Knowledge) -> WorkupSheet:
    """Word the work-up."""
    head = list(_title("Work-up", assessment, knowledge))
    groups = tuple(
        (
            supplier_words(supply),
            tuple((knowledge.features[need.feature].label, need_words(need, assessment)) for need in supply.needs),
        )
        for supply in work_up(assessment, knowledge.features)
    )
    if not groups:
        head += ["", "Nothing is missing: no further answer can change a verdict."]
    return WorkupSheet(tuple(head), groups)


def workup_text(assessment: Assessment, knowledge: Knowledge) -> str:
    """Word the work-up sheet as plain text, to be handed on as it is."""
    sheet = workup_sheet(assessment, knowledge)
    lines = list(sheet.head)
    for supplier, items in sheet.groups:
        lines += ["", supplier, *(f"  [ ] {label}: {words}" for label, words in items)]
    return "\n".join(lines)


def supplier_words(supply: Supply) -> str:
    """A supplier as a heading."""
    words = supply.supplier or NOBODY
    return words[:1].upper() + words[1:]


def _title(what: str, assessment: Assessment, knowledge: Knowledge) -> Iterator[str]:
    edition = knowledge.edition(assessment.edition)
    yield from provenance_lines(knowledge)
    yield f"{what}: {edition.title} (edition {edition.id}, reviewed {edition.reviewed})"
    for conflict in assessment.conflicts:
        yield f"CONFLICT: {conflict.message}"


def _questions(assessment: Assessment, knowledge: Knowledge) -> Iterator[str]:
    for rank, name in enumerate(assessment.questions, start=1):
        feature = knowledge.features[name]
        yield f"\n{rank}. {feature.label} [{name}]: {need_words(make_need(assessment, name, rank), assessment)}"
        for group in together(assessment.outlook.effects(name)):
            yield f"     {answers_words(group, feature)}: {effect_words(group[0])}"
    if not assessment.questions:
        yield "\nNo further answer can change a verdict."
    if assessment.settled:
        yield "\nNo longer matter"
    for name in assessment.settled:
        reason = settlement_words(assessment.outlook.settlement(name), assessment, knowledge)
        yield f"  {knowledge.features[name].label}: {reason}"


def _head(assessment: Assessment, knowledge: Knowledge, program: str) -> dict[str, object]:
    return {
        "program": program,
        "edition": assessment.edition,
        "knowledge": knowledge_table(knowledge),
        "answers": plain_answers(assessment.answers, knowledge.features),
        "conflicts": [
            {"rule": item.rule, "features": list(item.features), "message": item.message}
            for item in assessment.conflicts
        ],
    }


def _need(need: Need, assessment: Assessment, knowledge: Knowledge) -> dict[str, object]:
    feature = knowledge.features[need.feature]
    return {
        "feature": need.feature,
        "label": feature.label,
        "rank": need.rank,
        "supplied_by": feature.supplied_by,
        "decides": need.decides,
        "waiting": list(need.waiting),
        "checks": list(need.checks),
        "barred": list(need.barred),
        "text": need_words(need, assessment),
    }


def _effect(effect: AnswerEffect, feature: Feature) -> dict[str, object]:
    interval = effect.interval
    limits = None
    if interval is not None:
        limits = {
            "low": interval.low,
            "low_included": interval.low_included,
            "high": interval.high,
            "high_included": interval.high_included,
        }
    return {
        "answer": plain_value(feature, effect.value),
        "interval": limits,
        "possible": effect.possible,
        "applicable": list(effect.applicable),
        "not_applicable": list(effect.not_applicable),
        "contraindicated": list(effect.contraindicated),
        "still_open": list(effect.still_open),
        "decided": effect.decided,
        "text": f"{answers_words([effect], feature)}: {effect_words(effect)}",
    }


def _settled(name: str, assessment: Assessment, knowledge: Knowledge) -> dict[str, object]:
    found = assessment.outlook.settlement(name)
    because = None
    if found is not None:
        because = {
            "answers": list(found.answers),
            "follows": found.follows,
            "out": list(found.out),
            "decided": list(found.decided),
            "cautions": list(found.cautions),
        }
    label, text = knowledge.features[name].label, settlement_words(found, assessment, knowledge)
    return {"feature": name, "label": label, "because": because, "text": text}
