"""The shape of content: one model for each kind of section entry. What ids refer to is checked later."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator

from app.knowledge.model import Asked, Kind, Role, Severity
from app.store.content_fields import Day, Id, Ids, MonthOrDay, SomeIds, Text, Url, ValueId, Year


class _Entry(BaseModel):
    """Strict and closed: no key that is not named here, no conversion of one type into another."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, str_strip_whitespace=True)


class KnowledgeEntry(_Entry):
    """`knowledge`: what the content as a whole is called."""

    version: Text
    default_edition: Id


class GroupEntry(_Entry):
    """One of `groups`."""

    id: Id
    label: Text


class ValueEntry(_Entry):
    """One value of a choice or multi feature; a bare id stands for itself."""

    id: ValueId
    label: Text

    @model_validator(mode="before")
    @classmethod
    def _from_bare_id(cls, raw: object) -> object:
        if not isinstance(raw, str) or not raw:
            return raw
        words = raw.replace("_", " ")
        return {"id": raw, "label": words[0].upper() + words[1:]}


class FeatureEntry(_Entry):
    """One of `features`; which keys belong to which kind is checked when it is resolved."""

    id: Id
    label: Text
    group: Id
    asked: Asked = Field(strict=False)
    kind: Kind = Field(strict=False)
    values: list[ValueEntry] = []
    unit: str = ""
    range: Annotated[list[float], Field(min_length=2, max_length=2)] | None = None
    whole: bool = False
    note: str = ""
    supplied_by: str = ""


class SourceEntry(_Entry):
    """One of `sources`."""

    id: Id
    kind: Text
    title: Text
    authors: str = ""
    journal: str = ""
    year: Year | None = None
    pages: str = ""
    doi: str = ""
    pmid: str = ""
    url: Url = ""
    verified: bool = True


class TherapyEntry(_Entry):
    """One of `therapies`."""

    id: Id
    label: Text
    cls: Text = Field(alias="class")
    note: str = ""


class HazardRatioEntry(_Entry):
    """A hazard ratio with its confidence interval."""

    value: Annotated[float, Field(gt=0)]
    low: Annotated[float, Field(gt=0)] | None = None
    high: Annotated[float, Field(gt=0)] | None = None


class MedianEntry(_Entry):
    """A median of one trial arm with its confidence interval."""

    arm: Text
    value: float
    unit: Text
    low: float | None = None
    high: float | None = None


class EvidenceEntry(_Entry):
    """One of `evidence`: the figures of a study."""

    id: Id
    source: Id
    design: Text
    population: Text
    arms: Text
    endpoint: Text
    result: Text
    n: Annotated[int, Field(ge=1)] | None = None
    hazard_ratio: HazardRatioEntry | None = None
    medians: list[MedianEntry] = []
    note: str = ""
    verified: bool = True


class ChangeEntry(_Entry):
    """One of `changes`: what made an option differ between editions."""

    id: Id
    options: SomeIds
    year: Year
    text: Text
    sources: SomeIds


class CaseEntry(_Entry):
    """One value of a derived feature."""

    value: ValueId
    label: Text
    when: object


class CountEntry(_Entry):
    """How many of these values of a multi feature are present."""

    of: Id
    values: Annotated[list[ValueId], Field(min_length=1)]


class DerivedEntry(_Entry):
    """One of `derived`: either `cases` or `count`."""

    id: Id
    label: Text
    cases: Annotated[list[CaseEntry], Field(min_length=1)] | None = None
    count: CountEntry | None = None
    note: str = ""
    sources: Ids = []

    @model_validator(mode="after")
    def _one_definition(self) -> DerivedEntry:
        if (self.cases is None) == (self.count is None):
            msg = "give either 'cases' or 'count'"
            raise ValueError(msg)
        return self


class RuleEntry(_Entry):
    """One of `rules`: a combination of answers that cannot be."""

    id: Id
    forbid: object
    message: Text
    severity: Severity = Field(default=Severity.ERROR, strict=False)
    sources: Ids = []


class NeverEntry(_Entry):
    """What an invariant speaks of."""

    therapies: Ids = []
    classes: list[Text] = []
    options: Ids = []

    @model_validator(mode="after")
    def _something(self) -> NeverEntry:
        if not (self.therapies or self.classes or self.options):
            msg = "name at least one of therapies, classes or options"
            raise ValueError(msg)
        return self


class InvariantEntry(_Entry):
    """One of `invariants`: what may never be applicable in a state."""

    id: Id
    text: Text
    never: NeverEntry
    when: object
    sources: SomeIds


class AboutEntry(_Entry):
    """`about`: what an edition is."""

    label: Text
    title: Text
    reviewed: Day
    cutoff: MonthOrDay
    historical: bool
    summary: Text
    sources: Ids


class TrackEntry(_Entry):
    """One of `tracks`."""

    id: Id
    label: Text
    summary: str
    leads_to: SomeIds


class BranchEntry(_Entry):
    """One branch of a decision."""

    id: Id
    label: Text
    when: object
    leads_to: SomeIds
    text: Text | None = None
    sources: Ids = []
    verified: bool = True


class DecisionEntry(_Entry):
    """One of `decisions`."""

    id: Id
    question: Text
    branches: Annotated[list[BranchEntry], Field(min_length=1)]
    sources: Ids = []
    note: str = ""
    exclusive: bool = True
    exhaustive: bool = True


class CriterionEntry(_Entry):
    """One criterion of an option or of a therapy's eligibility."""

    id: Id
    text: Text
    when: object
    sources: SomeIds
    verified: bool = True
    note: str = ""


class _Screened(_Entry):
    requires: list[CriterionEntry] = []
    contraindications: list[CriterionEntry] = []
    cautions: list[CriterionEntry] = []


class StrengthEntry(_Entry):
    """How one body grades its recommendation, in its own words."""

    body: Text
    native: Text
    source: Id


class OptionEntry(_Screened):
    """One of `options`."""

    id: Id
    therapy: Id
    role: Role = Field(strict=False)
    sources: SomeIds
    label: Text | None = None
    rationale: str = ""
    strength: list[StrengthEntry] = []
    evidence: Ids = []
    verified: bool = True


class EligibilityEntry(_Screened):
    """One of `eligibility`: what a therapy asks for wherever it is offered."""

    therapy: Id


class OutcomeEntry(_Entry):
    """One of `outcomes`: a named end that is no treatment."""

    id: Id
    label: Text
    text: str = ""


class DisagreementEntry(_Entry):
    """One of `disagreements`."""

    id: Id
    topic: Text
    text: Text
    sources: SomeIds
    options: Ids = []
    decisions: Ids = []
