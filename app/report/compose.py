"""Composing a report: an assessment with everything that explains it, worded once for all forms of the report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from app.knowledge.model import Criterion, Disagreement, Edition, Evidence, Knowledge, Role
from app.knowledge.references import source_full, source_short
from app.patient.answers import answer_text
from app.patient.casefile import Case
from app.reasoning.assessment import Assessment, Reason, ReasonKind, Status, Verdict
from app.report.certificate import certificate_failed
from app.report.document import (
    Dissent,
    Entry,
    Ground,
    KnownGroup,
    Line,
    Origin,
    Reference,
    Report,
    Section,
    Study,
)
from app.report.path import path_lanes, path_words
from app.report.provenance import provenance_lines
from app.report.record import dump_record
from app.report.review import age_words, months_since
from app.report.roads import told_roads
from app.report.since import Then, changes_since
from app.report.words import STATUS_WORDS, UNCONFIRMED, reason_words

OLD_MONTHS = 12
"""Age of a review from which a report remarks on it."""


@dataclass(frozen=True)
class Occasion:
    """When and with what a report is made.

    `then`: the earlier report that the case was opened from. `held_back`: features whose answers were left out, so that
    they do not single the patient out.
    """

    program: str
    today: date
    case: Case
    then: Then | None = None
    held_back: tuple[str, ...] = ()


def compose(assessment: Assessment, knowledge: Knowledge, occasion: Occasion) -> Report:
    """Word an assessment as a report."""
    return _Composer(assessment, knowledge).report(occasion)


def compose_entry(verdict: Verdict, assessment: Assessment, knowledge: Knowledge) -> Entry:
    """Word one option."""
    return _Composer(assessment, knowledge).entry(verdict)


class _Composer:
    def __init__(self, assessment: Assessment, knowledge: Knowledge) -> None:
        self._assessment, self._knowledge = assessment, knowledge
        self._edition: Edition = knowledge.edition(assessment.edition)
        self._cited: dict[str, None] = {}

    def report(self, occasion: Occasion) -> Report:
        assessment, knowledge, made = self._assessment, self._knowledge, occasion.today.isoformat()
        sections = tuple(self._sections())
        case, then = occasion.case, occasion.then
        roads, lacking = told_roads(case, knowledge)
        return Report(
            label=case.label,
            origin=self._origin(occasion),
            limits=tuple(self._limits(occasion)),
            known=tuple(self._known()),
            derived=tuple(self._derived()),
            open_questions=tuple(map(self._label, assessment.questions)),
            settled=tuple(map(self._label, assessment.settled)),
            conflicts=tuple(item.message for item in assessment.conflicts),
            remarks=tuple(item.message for item in assessment.warnings),
            sections=sections,
            lanes=path_lanes(self._edition, assessment),
            dissents=_concerning(sections),
            references=tuple(self._references()),
            record=dump_record(case, assessment, knowledge, occasion.program, made),
            since=changes_since(then, assessment, knowledge) if then is not None else None,
            roads=roads,
            roads_lacking=lacking,
            held_back=tuple(map(self._label, occasion.held_back)),
        )

    def entry(self, verdict: Verdict) -> Entry:
        option = verdict.option
        reasons = sorted(verdict.reasons, key=_decides_first(verdict), reverse=True)
        self._cite_all(verdict, reasons)
        return Entry(
            id=option.id,
            label=option.label,
            status=verdict.status,
            why=self._why(verdict),
            rationale=option.rationale,
            by_completion=verdict.by_completion,
            grounds=tuple(self._ground(item) for item in reasons),
            missing=tuple(map(self._label, verdict.missing)),
            checks=tuple(map(self._label, verdict.checks)),
            cautions=tuple(self._caution(item, holds=True) for item in verdict.cautions),
            open_cautions=tuple(self._caution(item, holds=None) for item in verdict.open_cautions),
            strength=tuple(Line(item.body, item.native) for item in option.strength),
            studies=tuple(self._studies(option.evidence)),
            dissents=tuple(self._dissents(verdict)),
            path=path_words(self._edition, verdict.path),
            sources=self._named(option.sources),
            confirmed=option.verified,
        )

    def _origin(self, occasion: Occasion) -> Origin:
        edition, knowledge = self._edition, self._knowledge
        return Origin(
            program=occasion.program,
            made=occasion.today.isoformat(),
            edition=edition.label,
            title=edition.title,
            reviewed=edition.reviewed,
            age=age_words(edition.reviewed, occasion.today),
            version=knowledge.version,
            fingerprint=knowledge.content_sha256,
            modified=knowledge.modified,
            historical=edition.historical,
        )

    def _limits(self, occasion: Occasion) -> Iterator[str]:
        edition, knowledge, today = self._edition, self._knowledge, occasion.today
        if edition.historical:
            yield (
                f"HISTORICAL EDITION {edition.label}: knowledge up to {edition.cutoff}. "
                "For comparison and teaching only, not for decisions today."
            )
        if occasion.held_back:
            named = ", ".join(map(self._label, occasion.held_back))
            yield f"ANSWERS LEFT OUT: {named}. They are known, but not told here; the verdicts are those without them."
        yield from provenance_lines(knowledge)
        if certificate_failed(knowledge.certificate):
            yield "KNOWLEDGE NOT PROVED: it was not proved over all patients, or its proof failed."
        inexact = sum(not verdict.exact for verdict in self._assessment.verdicts)
        if inexact:
            yield f"JUDGED BY SINGLE CRITERIA ONLY: {inexact} of the options are too large for exact treatment."
        months = months_since(edition.reviewed, today)
        if months is not None and months >= OLD_MONTHS and not edition.historical:
            yield f"OLD REVIEW: last reviewed {edition.reviewed}, {months} months ago. Newer guidelines may exist."
        if self._assessment.conflicts:
            yield "CONTRADICTORY ANSWERS: do not rely on these verdicts until that is settled."

    def _known(self) -> Iterator[KnownGroup]:
        answers = self._assessment.answers
        features = [item for key, item in self._knowledge.features.items() if key in answers]
        for group in self._knowledge.groups:
            given = [item for item in features if item.group == group.id]
            lines = tuple(Line(item.label, answer_text(item, answers[item.id])) for item in given)
            if lines:
                yield KnownGroup(group.label, lines)

    def _derived(self) -> Iterator[Line]:
        labels = {item.id: item for item in self._edition.derived}
        for found in self._assessment.derived:
            if found.value is not None and found.given:
                derived = labels[found.id]
                words = {case.value: case.label for case in derived.cases}
                yield Line(derived.label, words.get(found.value, found.value))

    def _sections(self) -> Iterator[Section]:
        order = list(STATUS_WORDS)
        for role in Role:
            verdicts = [item for item in self._assessment.verdicts if item.option.role is role]
            if verdicts:
                best_first = sorted(verdicts, key=lambda item: order.index(item.status))
                yield Section(role, tuple(map(self.entry, best_first)))

    def _why(self, verdict: Verdict) -> str:
        reasons = verdict.reasons
        match verdict.status:
            case Status.APPLICABLE:
                held = [item.criterion.text for item in reasons if item.holds]
                return verdict.option.rationale or (held[-1] if held else "Applies to every patient of this edition.")
            case Status.NEEDS_INFORMATION:
                return f"Depends on {', '.join(map(self._label, verdict.missing))}."
            case Status.CONTRAINDICATED:
                met = (item for item in reasons if item.kind is ReasonKind.CONTRAINDICATION and item.holds)
                return next((f"{reason_words(item)}." for item in met), "")
            case Status.NOT_APPLICABLE:
                failing = next((item for item in reasons if item.holds is False), None)
                return _asks_for(failing) if failing is not None else ""

    def _ground(self, reason: Reason) -> Ground:
        criterion = reason.criterion
        return Ground(
            text=criterion.text,
            answer="" if reason.answer == criterion.text.rstrip(".") else reason.answer,
            holds=reason.holds,
            against=reason.kind is ReasonKind.CONTRAINDICATION and reason.holds is True,
            sources=self._named(criterion.sources),
            note=criterion.note,
            confirmed=criterion.verified,
        )

    def _caution(self, criterion: Criterion, *, holds: bool | None) -> Ground:
        return Ground(
            text=criterion.text,
            holds=holds,
            sources=self._named(criterion.sources),
            note=criterion.note,
            confirmed=criterion.verified,
        )

    def _studies(self, ids: Iterable[str]) -> Iterator[Study]:
        for item in (self._knowledge.evidence[key] for key in ids if key in self._knowledge.evidence):
            yield Study(item.result, self._study(item), item.verified)

    def _study(self, item: Evidence) -> str:
        count = f"n = {item.n}" if item.n is not None else ""
        parts = [self._named([item.source]), item.design, count, item.population, item.arms, item.note]
        return " · ".join(part.rstrip(".") for part in parts if part)

    def _dissents(self, verdict: Verdict) -> Iterator[Dissent]:
        for item in self._disagreements(verdict):
            yield Dissent(item.topic, item.text, self._named(item.sources))

    def _disagreements(self, verdict: Verdict) -> list[Disagreement]:
        option, path = verdict.option.id, verdict.path
        return [
            item
            for item in self._edition.disagreements
            if option in item.options or any(node in item.decisions for node in path)
        ]

    def _references(self) -> Iterator[Reference]:
        known = self._knowledge.sources
        for source in sorted((known[key] for key in self._cited if key in known), key=source_full):
            yield Reference(source_full(source), source.verified)

    def _cite_all(self, verdict: Verdict, reasons: list[Reason]) -> None:
        """Note the sources of what the full report prints of an option: of one ruled out, only the first reason."""
        option = verdict.option
        if verdict.status is Status.NOT_APPLICABLE:
            self._cited.update(dict.fromkeys(reasons[0].criterion.sources if reasons else ()))
            return
        criteria = [*(item.criterion for item in reasons), *verdict.cautions, *verdict.open_cautions]
        studies = [self._knowledge.evidence[key] for key in option.evidence if key in self._knowledge.evidence]
        for cited in (
            option.sources,
            *(item.sources for item in criteria),
            [item.source for item in option.strength],
            [item.source for item in studies],
            *(item.sources for item in self._disagreements(verdict)),
        ):
            self._cited.update(dict.fromkeys(cited))

    def _named(self, sources: Iterable[str]) -> str:
        known = self._knowledge.sources
        return ", ".join(
            source_short(known[item]) + ("" if known[item].verified else f" ({UNCONFIRMED})") if item in known else item
            for item in sources
        )

    def _label(self, feature: str) -> str:
        known = self._knowledge.features
        return known[feature].label if feature in known else feature


def _concerning(sections: Iterable[Section]) -> tuple[Dissent, ...]:
    entries = (entry for section in sections for entry in section.entries if entry.status is not Status.NOT_APPLICABLE)
    return tuple(dict.fromkeys(item for entry in entries for item in entry.dissents))


def _decides_first(verdict: Verdict) -> Callable[[Reason], bool]:
    """Order reasons so that those which decided against the option come first."""

    def decides(reason: Reason) -> bool:
        if verdict.status is Status.CONTRAINDICATED:
            return reason.kind is ReasonKind.CONTRAINDICATION and reason.holds is True
        return verdict.status is Status.NOT_APPLICABLE and reason.holds is False

    return decides


def _asks_for(reason: Reason) -> str:
    """The patient's answer first: a condition that is not met must not read as if it were."""
    text = reason.criterion.text.rstrip(".")
    return f"{reason.answer}; asks for: {text}." if reason.answer else f"Asks for: {text}."
