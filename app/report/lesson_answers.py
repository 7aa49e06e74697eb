"""The computed answers of a teaching case in words: for the teacher's handout and the slides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.knowledge.model import Decision, Knowledge, Source
from app.knowledge.references import source_full, source_short
from app.patient.answers import answer_text
from app.reasoning.assessment import OUT, Assessment, Reason, Status, Verdict
from app.report.words import UNCONFIRMED
from app.teaching.court import Court
from app.teaching.key import compute_key
from app.teaching.lesson import Lesson, Stage, Task
from app.teaching.reveal import keeps_out, parting_before

TOLD = (Status.APPLICABLE, Status.CONTRAINDICATED, Status.NOT_APPLICABLE, Status.NEEDS_INFORMATION)
"""Verdicts in the order in which they are told; what needs information comes last."""


@dataclass(frozen=True)
class Told:
    """An option with its verdict and, where it is out, what keeps it out."""

    option: str
    label: str
    status: Status
    why: str


@dataclass(frozen=True)
class Fork:
    """A decision at which the way to an option parts from the patient's, with what both answer."""

    option: str
    question: str
    branches: tuple[str, ...]
    patient: frozenset[str]
    """Labels of the branches that the patient takes."""
    wanted: frozenset[str]
    """Labels of those that lead to the option."""


def told_options(task: Task, assessment: Assessment) -> tuple[Told, ...]:
    """The options of a task by verdict; of those not applicable only the ones to discuss."""
    verdicts = compute_key(task, assessment).verdicts
    return tuple(
        _told(assessment.verdict(option))
        for status in TOLD
        for option in verdicts.get(status, ())
        if _matters(status, option, task)
    )


def told_questions(task: Task, assessment: Assessment, knowledge: Knowledge) -> tuple[str, ...]:
    """The questions that decide most."""
    return tuple(knowledge.features[name].label for name in compute_key(task, assessment).questions)


def facts(stage: Stage, knowledge: Knowledge) -> tuple[tuple[str, str], ...]:
    """The answers that a stage gives, each with its question."""
    return tuple(
        (knowledge.features[name].label, answer_text(knowledge.features[name], value))
        for name, value in stage.answers.items()
    )


def forks(task: Task, assessment: Assessment, court: Court) -> Iterator[Fork]:
    """Where the ways to the options to discuss part from the patient's, if they do before the option itself."""
    decisions = {item.id: item for item in court.knowledge.edition(assessment.edition).decisions}
    for option in task.discuss:
        verdict = assessment.verdict(option)
        if verdict.status not in OUT:
            continue
        comparison = court.beside(assessment, option)
        decision = parting_before(comparison, option) if comparison is not None else None
        if comparison is not None and decision is not None:
            parting = next(item for item in comparison.partings if item.decision == decision)
            taken, wanted = parting.left.taken or parting.left.open, parting.right.taken or parting.right.open
            yield _fork(verdict.option.label, decisions[decision], taken, wanted)


def edition_words(lesson: Lesson, knowledge: Knowledge) -> str:
    """The editions that judge a case, and the knowledge behind them, in one line."""
    editions = (knowledge.edition(name) for name in lesson.editions)
    named = (
        f"{'Historical edition' if item.historical else 'Edition'} {item.label}, reviewed {item.reviewed}"
        for item in editions
    )
    modified = ", LOCALLY MODIFIED" if knowledge.modified else ""
    return f"{'; '.join(named)}; knowledge {knowledge.version}, fingerprint {knowledge.content_sha256[:16]}{modified}"


def named_sources(sources: tuple[str, ...], knowledge: Knowledge) -> str:
    """Sources in a few words each."""
    return "; ".join(source_short(knowledge.sources[source]) for source in sources)


def reference_words(source: Source) -> str:
    """A source as a reference list gives it; one that was not read says so."""
    return source_full(source) + ("" if source.verified else f" ({UNCONFIRMED})")


def _matters(status: Status, option: str, task: Task) -> bool:
    """What needs information is told only where the teacher wants to speak about it."""
    return status is not Status.NEEDS_INFORMATION or option in task.discuss


def _told(verdict: Verdict) -> Told:
    against = keeps_out(verdict) if verdict.status in OUT else ()
    why = _against(against[0]) if against else ""
    return Told(verdict.option.id, verdict.option.label, verdict.status, why)


def _against(reason: Reason) -> str:
    text = reason.criterion.text.rstrip(".")
    if reason.holds:
        return text
    return f"{reason.answer}; asks for: {text}" if reason.answer else f"asks for: {text}"


def _fork(option: str, decision: Decision, taken: tuple[str, ...], wanted: tuple[str, ...]) -> Fork:
    labels = {branch.id: branch.label for branch in decision.branches}
    return Fork(
        option,
        decision.question,
        tuple(labels.values()),
        frozenset(labels[branch] for branch in taken),
        frozenset(labels[branch] for branch in wanted),
    )
