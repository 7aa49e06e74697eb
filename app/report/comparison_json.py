"""A comparison as the JSON that `net-pathways compare --json` prints."""

from __future__ import annotations

from dataclasses import dataclass

from app.knowledge.model import Change, Knowledge
from app.patient.answers import plain_answers
from app.reasoning.assessment import Assessment
from app.reasoning.comparison import Comparison, Ground, Kind, Row, Standing
from app.reasoning.partings import Parting
from app.report.provenance import knowledge_table


@dataclass(frozen=True)
class Names:
    """What the two columns are called."""

    left: str
    right: str


def comparison_table(comparison: Comparison, knowledge: Knowledge, names: Names, program: str) -> dict[str, object]:
    """Build the object that the command prints; its keys are fixed by docs/command-line.md."""
    return {
        "program": program,
        "knowledge": knowledge_table(knowledge),
        "left": _side(comparison.left, knowledge, names.left),
        "right": _side(comparison.right, knowledge, names.right),
        "answers": list(comparison.answers),
        "partings": [_parting(item) for item in comparison.partings],
        "counts": {kind.value: comparison.count(kind) for kind in Kind},
        "rows": [_row(row) for row in comparison.rows],
    }


def _side(assessment: Assessment, knowledge: Knowledge, name: str) -> dict[str, object]:
    edition = knowledge.edition(assessment.edition)
    return {
        "name": name,
        "edition": edition.id,
        "reviewed": edition.reviewed,
        "answers": plain_answers(assessment.answers, knowledge.features),
        "conflicts": [{"rule": item.rule, "message": item.message} for item in assessment.conflicts],
    }


def _parting(item: Parting) -> dict[str, object]:
    return {
        "track": item.track,
        "decision": item.decision,
        "left": {"taken": list(item.left.taken), "open": list(item.left.open)},
        "right": {"taken": list(item.right.taken), "open": list(item.right.open)},
        "features": list(item.features),
    }


def _row(row: Row) -> dict[str, object]:
    return {
        "therapy": row.therapy,
        "role": row.role.value,
        "kind": row.kind.value,
        "left": _standing(row.left),
        "right": _standing(row.right),
        "changes": [_change(item) for item in row.changes],
        "grounds": [_ground(item) for item in row.grounds],
    }


def _standing(standing: Standing) -> dict[str, object]:
    return {
        "role": standing.role.value,
        "status": None if standing.status is None else standing.status.value,
        "options": {verdict.option.id: verdict.status.value for verdict in standing.verdicts},
    }


def _change(change: Change) -> dict[str, object]:
    return {"id": change.id, "year": change.year, "text": change.text, "sources": list(change.sources)}


def _ground(ground: Ground) -> dict[str, object]:
    reason, caution = ground.reason, ground.caution
    return {
        "side": ground.side.value,
        "criterion": reason.criterion.id if reason else None,
        "text": reason.criterion.text if reason else None,
        "answer": reason.answer if reason else None,
        "missing": list(ground.missing),
        "caution": {"criterion": caution.id, "text": caution.text} if caution else None,
        "checks": list(ground.checks),
    }
