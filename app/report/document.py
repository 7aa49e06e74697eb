"""One report as frozen data: what every form of it (one page, full, HTML, text, paper) is written from."""

from __future__ import annotations

from dataclasses import dataclass

from app.knowledge.model import Role
from app.reasoning.assessment import Status
from app.report.path import Lane
from app.report.since import Since


@dataclass(frozen=True, slots=True)
class Line:
    """A name with what is known of it."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class KnownGroup:
    """A heading of the patient form with the answers given under it."""

    label: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """One criterion with the patient's answer; `holds` None = open. `against`: a contraindication that is met."""

    text: str
    answer: str = ""
    holds: bool | None = None
    against: bool = False
    sources: str = ""
    note: str = ""
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class Study:
    """The figures of one study, worded."""

    result: str
    details: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Dissent:
    """Where guidelines disagree or are silent."""

    topic: str
    text: str
    sources: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One option with everything that is said of it. `why` is its verdict in one line."""

    id: str
    label: str
    status: Status
    why: str
    rationale: str
    by_completion: bool
    grounds: tuple[Ground, ...]
    missing: tuple[str, ...]
    checks: tuple[str, ...]
    cautions: tuple[Ground, ...]
    open_cautions: tuple[Ground, ...]
    strength: tuple[Line, ...]
    studies: tuple[Study, ...]
    dissents: tuple[Dissent, ...]
    path: str
    sources: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Section:
    """The options of one role, best verdict first."""

    role: Role
    entries: tuple[Entry, ...]

    def of(self, *statuses: Status) -> tuple[Entry, ...]:
        """Entries that have one of these verdicts."""
        return tuple(entry for entry in self.entries if entry.status in statuses)

    def ruled_out(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Why options are not applicable, with the names of those that fall to the same reason."""
        found: dict[str, list[str]] = {}
        for entry in self.of(Status.NOT_APPLICABLE):
            found.setdefault(entry.why, []).append(entry.label)
        return tuple((why, tuple(labels)) for why, labels in found.items())


@dataclass(frozen=True, slots=True)
class Treatment:
    """One treatment of a road: its line ("" where it is none), how it went, and what it left in the answers.

    `goes_on`: it was being given already. `by_hand`: what was answered after it. `assumed`: what was not known before.
    """

    line: str
    label: str
    edition: str
    outcome: str
    goes_on: bool
    changed: tuple[Line, ...]
    by_hand: tuple[Line, ...]
    assumed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToldRoad:
    """Treatments one after the other; the report is about place `at` of the road walked (0: the start)."""

    name: str
    walked: bool
    at: int
    start: str
    treatments: tuple[Treatment, ...]

    def stands_at(self, place: int) -> bool:
        """Say whether the verdicts of the report are those at a place."""
        return self.walked and self.at == place


@dataclass(frozen=True, slots=True)
class Reference:
    """A source as a reference list gives it."""

    text: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Origin:
    """What the report was made from: program, knowledge, edition and day. `age` is worded, empty when unknown."""

    program: str
    made: str
    edition: str
    title: str
    reviewed: str
    age: str
    version: str
    fingerprint: str
    modified: bool
    historical: bool


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a report says. `limits`: why the support is limited, first of all on each form of it."""

    label: str
    origin: Origin
    limits: tuple[str, ...]
    known: tuple[KnownGroup, ...]
    derived: tuple[Line, ...]
    open_questions: tuple[str, ...]
    settled: tuple[str, ...]
    conflicts: tuple[str, ...]
    remarks: tuple[str, ...]
    sections: tuple[Section, ...]
    lanes: tuple[Lane, ...]
    dissents: tuple[Dissent, ...]
    """What concerns the options that are not ruled out, each once."""
    references: tuple[Reference, ...]
    record: str
    """The case with its verdicts as one line of JSON, from which the program reopens the report."""
    since: Since | None = None
    roads: tuple[ToldRoad, ...] = ()
    roads_lacking: str = ""
    """Why the roads of the case are not told."""
    held_back: tuple[str, ...] = ()
    """Names of answers that were left out so that they do not single the patient out."""

    def count(self, status: Status) -> int:
        """How many options have a verdict."""
        return sum(len(section.of(status)) for section in self.sections)
