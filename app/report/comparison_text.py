"""A comparison as plain text for the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.knowledge.model import Decision, Knowledge, Role
from app.patient.answers import answer_text
from app.reasoning.assessment import Assessment, Status
from app.reasoning.comparison import Comparison, Ground, Kind, Row
from app.reasoning.partings import Way
from app.report.comparison_json import Names
from app.report.provenance import provenance_lines

_VERDICTS = {
    Status.APPLICABLE: "applicable",
    Status.NEEDS_INFORMATION: "needs information",
    Status.CONTRAINDICATED: "contraindicated",
    Status.NOT_APPLICABLE: "not applicable",
    None: "no such option",
}
_MARKS = {
    Kind.GAINED: "+ gained",
    Kind.LOST: "- lost",
    Kind.OPENED: "? now possible",
    Kind.CLOSED: "x no longer possible",
    Kind.MOVED: "> moved",
    Kind.CHANGED: "! changed",
    Kind.BASIS: "~ other basis",
    Kind.SAME: "= same",
}


def comparison_text(comparison: Comparison, knowledge: Knowledge, names: Names) -> str:
    """Word the differences by role; what is the same is counted, not listed."""
    return "\n".join([*provenance_lines(knowledge), *_Wording(comparison, knowledge, names).lines()])


class _Wording:
    def __init__(self, comparison: Comparison, knowledge: Knowledge, names: Names) -> None:
        self._comparison, self._knowledge, self._names = comparison, knowledge, names

    def lines(self) -> Iterator[str]:
        yield f"left:  {self._heading(self._comparison.left, self._names.left)}"
        yield f"right: {self._heading(self._comparison.right, self._names.right)}"
        counts = (f"{self._comparison.count(kind)} {_MARKS[kind][2:]}" for kind in Kind)
        yield ", ".join(counts)
        yield from self._answers()
        yield from self._partings()
        for role in Role:
            rows = [row for row in self._comparison.rows if row.role is role and row.kind is not Kind.SAME]
            if rows:
                yield f"\n{role.value}"
            for row in rows:
                yield from self._row(row)

    def _heading(self, assessment: Assessment, name: str) -> str:
        edition = self._knowledge.edition(assessment.edition)
        text = f"{name} (edition {edition.id}, reviewed {edition.reviewed})"
        return f"{text} CONFLICT: {assessment.conflicts[0].message}" if assessment.conflicts else text

    def _answers(self) -> Iterator[str]:
        if self._comparison.answers:
            yield "\nanswers that differ"
        for name in self._comparison.answers:
            yield f"  {self._answer(name)}"

    def _answer(self, name: str) -> str:
        feature = self._knowledge.features[name]
        left, right = self._comparison.left.answers, self._comparison.right.answers
        return f"{feature.label}: {answer_text(feature, left.get(name))} | {answer_text(feature, right.get(name))}"

    def _partings(self) -> Iterator[str]:
        edition = self._knowledge.edition(self._comparison.left.edition)
        decisions = {item.id: item for item in edition.decisions}
        tracks = {item.id: item.label for item in edition.tracks}
        if self._comparison.partings:
            yield "\nwhere the paths part"
        for item in self._comparison.partings:
            decision = decisions[item.decision]
            yield f"  {tracks[item.track]}: {decision.question}"
            yield f"    left: {_way(decision, item.left)}; right: {_way(decision, item.right)}"
            yield f"    by {'; '.join(self._answer(name) for name in item.features)}"

    def _row(self, row: Row) -> Iterator[str]:
        label = self._knowledge.therapies[row.therapy].label
        was = f" (from {row.left.role.value})" if row.kind is Kind.MOVED else ""
        yield f"  {_MARKS[row.kind]}: {label}: {_VERDICTS[row.left.status]} | {_VERDICTS[row.right.status]}{was}"
        yield from (f"      {item.year}: {item.text} [{', '.join(item.sources)}]" for item in row.changes)
        yield from (f"      {item.side.value}: {text}" for item in row.grounds for text in self._ground(item))

    def _ground(self, ground: Ground) -> Iterator[str]:
        if ground.reason is not None:
            word = "met" if ground.reason.holds else "asks for"
            yield f"{ground.reason.answer}; {word}: {ground.reason.criterion.text}"
        if ground.missing:
            yield f"depends on {self._labels(ground.missing)}"
        if ground.caution is not None:
            yield f"caution: {ground.caution.text}"
        if ground.checks:
            yield f"open checks: {self._labels(ground.checks)}"

    def _labels(self, names: Iterable[str]) -> str:
        return ", ".join(self._knowledge.features[name].label for name in names)


def _way(decision: Decision, way: Way) -> str:
    labels = {branch.id: branch.label for branch in decision.branches}
    taken = [labels[branch] for branch in way.taken]
    return ", ".join(taken or [f"open ({labels[branch]})" for branch in way.open] or ["none"])
