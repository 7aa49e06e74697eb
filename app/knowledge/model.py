"""What the guidelines say, as frozen data: vocabulary, sources, therapies and editions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from app.knowledge.conditions import Condition


class Kind(Enum):
    """How a feature is answered."""

    CHOICE = "choice"
    BOOLEAN = "boolean"
    NUMBER = "number"
    MULTI = "multi"


class Asked(Enum):
    """When a feature is asked: first in a walk, when it matters, or before an option is used."""

    CORE = "core"
    DETAIL = "detail"
    SAFETY = "safety"


class Role(Enum):
    """What an option is for; the order is the order in which groups are shown."""

    CURATIVE_INTENT = "curative-intent"
    FIRST_LINE = "first-line"
    ADVANCED = "advanced"
    SYMPTOM_CONTROL = "symptom-control"
    SUPPORTIVE = "supportive"
    SURVEILLANCE = "surveillance"


class Severity(Enum):
    """An error forbids a combination of answers; a warning only remarks on it."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class FeatureValue:
    """One value of a choice or multi feature, with the word shown for it."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Group:
    """A heading of the patient form, e.g. pathology."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing that can be known about a patient.

    `values` belong to choice and multi features; `unit`, `low` and `high` (both inclusive) and `whole`
    (whole numbers only) to number features. `note` explains the question in a sentence or two;
    `supplied_by` names who can answer it (e.g. "pathology").
    """

    id: str
    label: str
    group: str
    asked: Asked
    kind: Kind
    values: tuple[FeatureValue, ...] = ()
    unit: str = ""
    low: float = 0.0
    high: float = 0.0
    whole: bool = False
    note: str = ""
    supplied_by: str = ""

    def label_of(self, value: str) -> str:
        """Return the word shown for a value id; the id itself when the feature does not list it."""
        return next((item.label for item in self.values if item.id == value), value)


@dataclass(frozen=True, slots=True)
class Source:
    """A publication, guideline or label that states something. `verified`: a page of it was read."""

    id: str
    kind: str
    title: str
    authors: str = ""
    journal: str = ""
    year: int | None = None
    pages: str = ""
    doi: str = ""
    pmid: str = ""
    url: str = ""
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Therapy:
    """A treatment or measure; `cls` is its class, e.g. "ssa" or "surgery"."""

    id: str
    label: str
    cls: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One readable statement with its machine form and its sources."""

    id: str
    text: str
    condition: Condition
    sources: tuple[str, ...] = ()
    verified: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class DerivedCase:
    """One value of a derived feature and the condition under which it holds."""

    value: str
    label: str
    condition: Condition


@dataclass(frozen=True, slots=True)
class Derived:
    """A feature computed from answers; its cases are mutually exclusive. Sources name the definition."""

    id: str
    label: str
    cases: tuple[DerivedCase, ...]
    sources: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class ConsistencyRule:
    """A combination of answers that cannot be (error) or is remarkable (warning), with what to say."""

    id: str
    forbidden: Condition
    message: str
    severity: Severity = Severity.ERROR
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Invariant:
    """A safety statement: in this state none of these therapies, classes or options may be applicable."""

    id: str
    text: str
    state: Condition
    therapies: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    def forbids(self, option: Option, therapy: Therapy) -> bool:
        """Say whether an option, with its therapy, is one of those that may not be applicable."""
        return therapy.id in self.therapies or therapy.cls in self.classes or option.id in self.options


@dataclass(frozen=True, slots=True)
class Eligibility:
    """What a therapy itself asks for in an edition, wherever the graph offers it."""

    therapy: str
    requires: tuple[Criterion, ...] = ()
    contraindications: tuple[Criterion, ...] = ()
    cautions: tuple[Criterion, ...] = ()


@dataclass(frozen=True, slots=True)
class Strength:
    """A recommendation's strength in the native words of the body that gave it."""

    body: str
    native: str
    source: str


@dataclass(frozen=True, slots=True)
class Median:
    """A median (or other rate) of one trial arm, with its 95 % interval where reported."""

    arm: str
    value: float
    unit: str
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class HazardRatio:
    """A hazard ratio with its confidence interval where reported."""

    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The figures of one study. `result` is the sentence shown; the numbers feed plots."""

    id: str
    source: str
    design: str
    population: str
    arms: str
    endpoint: str
    result: str
    n: int | None = None
    hazard_ratio: HazardRatio | None = None
    medians: tuple[Median, ...] = ()
    note: str = ""
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Track:
    """A lane of the graph. Tracks run side by side: options of different tracks do not exclude each other."""

    id: str
    label: str
    summary: str
    leads_to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """One way out of a decision."""

    id: str
    label: str
    criterion: Criterion
    leads_to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """One question of the graph. `exclusive`/`exhaustive` are claims about its branches, to be proved."""

    id: str
    question: str
    branches: tuple[Branch, ...]
    note: str = ""
    exclusive: bool = True
    exhaustive: bool = True


@dataclass(frozen=True, slots=True)
class Option:
    """A therapy offered at a place in the graph, with its role there."""

    id: str
    therapy: str
    role: Role
    label: str
    rationale: str = ""
    requires: tuple[Criterion, ...] = ()
    contraindications: tuple[Criterion, ...] = ()
    cautions: tuple[Criterion, ...] = ()
    strength: tuple[Strength, ...] = ()
    evidence: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Outcome:
    """A named end of the graph that is not a treatment, e.g. "discuss at the board"."""

    id: str
    label: str
    text: str = ""


Node: TypeAlias = Track | Decision | Branch | Option | Outcome

START = "start"
"""Id of the node from which all tracks leave."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Where guidelines differ or are silent; shown on the options and decisions that it concerns."""

    id: str
    topic: str
    text: str
    sources: tuple[str, ...]
    options: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """What made an option differ between two editions: a trial, approval or classification."""

    id: str
    options: tuple[str, ...]
    year: int
    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edition:
    """One state of the guidelines: its graph, eligibility criteria, definitions and remarks."""

    id: str
    label: str
    title: str
    reviewed: str
    cutoff: str
    historical: bool
    summary: str
    sources: tuple[str, ...]
    derived: tuple[Derived, ...]
    rules: tuple[ConsistencyRule, ...]
    tracks: tuple[Track, ...]
    decisions: tuple[Decision, ...]
    options: tuple[Option, ...]
    outcomes: tuple[Outcome, ...]
    eligibility: tuple[Eligibility, ...]
    disagreements: tuple[Disagreement, ...] = ()
    invariants: tuple[Invariant, ...] = ()


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything that one knowledge database holds. `content_sha256` fingerprints the compiled content."""

    version: str
    content_sha256: str
    groups: tuple[Group, ...]
    features: Mapping[str, Feature]
    sources: Mapping[str, Source]
    therapies: Mapping[str, Therapy]
    evidence: Mapping[str, Evidence]
    editions: Mapping[str, Edition]
    changes: tuple[Change, ...] = ()
    default_edition: str = "current"
    certificate: str = ""
    """The proof of this content as JSON (docs/reasoning.md); empty when it has not been proved."""
    modified: bool = field(default=False)
    """True when this is not the knowledge that was shipped with the program."""

    def edition(self, edition_id: str) -> Edition:
        """Return an edition; raises KeyError with the known ids when there is none of that name."""
        if edition_id not in self.editions:
            msg = f"no edition {edition_id!r}; there are {', '.join(self.editions)}"
            raise KeyError(msg)
        return self.editions[edition_id]
