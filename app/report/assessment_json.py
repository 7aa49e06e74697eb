"""An assessment as the JSON that `net-pathways assess --json` prints."""

from __future__ import annotations

import json
from collections.abc import Iterable

from app.knowledge.model import Criterion, Knowledge
from app.patient.answers import plain_answers
from app.reasoning.assessment import Assessment, Conflict, DerivedFinding, Reason, Verdict
from app.reasoning.explanation import Explained
from app.report.explanation_json import explanation_table, near_table


def assessment_table(
    assessment: Assessment, knowledge: Knowledge, program: str, explained: Explained | None = None
) -> dict[str, object]:
    """Build the object for one patient; its keys are fixed by docs/command-line.md."""
    edition = knowledge.edition(assessment.edition)
    options = [_option(verdict) for verdict in assessment.verdicts]
    more: dict[str, object] = {}
    if explained is not None:
        found = {item.option: explanation_table(item, assessment, knowledge) for item in explained.options}
        options = [{**item, **_explanation(found.get(str(item["option"])))} for item in options]
        more["near_limits"] = [near_table(item, knowledge, edition) for item in explained.near]
    return {
        "program": program,
        "edition": edition.id,
        "knowledge": {
            "version": knowledge.version,
            "content_sha256": knowledge.content_sha256,
            "reviewed": edition.reviewed,
            "modified": knowledge.modified,
        },
        "answers": plain_answers(assessment.answers, knowledge.features),
        "derived": {item.id: _derived(item) for item in assessment.derived},
        "conflicts": _conflicts(assessment.conflicts),
        "warnings": _conflicts(assessment.warnings),
        "options": options,
        "questions": list(assessment.questions),
        "settled": list(assessment.settled),
        **more,
    }


def to_json(value: object) -> str:
    """Serialise for people and programs alike: the same value gives the same bytes everywhere."""
    return json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)


def _explanation(table: dict[str, object] | None) -> dict[str, object]:
    return {} if table is None else {"explanation": table}


def _derived(finding: DerivedFinding) -> dict[str, object]:
    return {"value": finding.value, "possible": list(finding.possible), "from": list(finding.given)}


def _conflicts(conflicts: Iterable[Conflict]) -> list[dict[str, object]]:
    return [{"rule": item.rule, "features": list(item.features), "message": item.message} for item in conflicts]


def _option(verdict: Verdict) -> dict[str, object]:
    option = verdict.option
    return {
        "option": option.id,
        "therapy": option.therapy,
        "label": option.label,
        "role": option.role.value,
        "status": verdict.status.value,
        "decided_by_completion": verdict.by_completion,
        "exact": verdict.exact,
        "rationale": option.rationale,
        "reasons": [_reason(reason) for reason in verdict.reasons],
        "missing": list(verdict.missing),
        "checks": list(verdict.checks),
        "cautions": [_criterion(criterion) for criterion in verdict.cautions],
        "open_cautions": [_criterion(criterion) for criterion in verdict.open_cautions],
        "path": list(verdict.path),
        "strength": [{"body": item.body, "native": item.native, "source": item.source} for item in option.strength],
        "evidence": list(option.evidence),
        "sources": list(option.sources),
        "verified": option.verified,
    }


def _reason(reason: Reason) -> dict[str, object]:
    return {
        **_criterion(reason.criterion),
        "kind": reason.kind.value,
        "owner": reason.owner,
        "answer": reason.answer,
        "holds": reason.holds,
    }


def _criterion(criterion: Criterion) -> dict[str, object]:
    return {
        "criterion": criterion.id,
        "text": criterion.text,
        "sources": list(criterion.sources),
        "verified": criterion.verified,
    }
