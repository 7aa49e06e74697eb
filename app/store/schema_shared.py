"""Tables of what all editions share: vocabulary, sources, therapies, study figures, changes."""

from __future__ import annotations

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.knowledge.model import Asked, Kind
from app.store.schema_base import Base, one_of, strict, truth


class GroupRow(Base):
    """A heading of the patient form."""

    __tablename__ = "groups"
    __table_args__ = strict()

    id: Mapped[str] = mapped_column(unique=True)
    label: Mapped[str]


class FeatureRow(Base):
    """One thing that can be known about a patient."""

    __tablename__ = "features"
    __table_args__ = strict(one_of("asked", Asked), one_of("kind", Kind), truth("whole"))

    id: Mapped[str] = mapped_column(unique=True)
    label: Mapped[str]
    group_id: Mapped[str] = mapped_column(ForeignKey("groups.id"))
    asked: Mapped[str]
    kind: Mapped[str]
    unit: Mapped[str]
    low: Mapped[float]
    high: Mapped[float]
    whole: Mapped[bool]
    note: Mapped[str]
    supplied_by: Mapped[str]


class FeatureValueRow(Base):
    """One value of a choice or multi feature."""

    __tablename__ = "feature_values"
    __table_args__ = strict(UniqueConstraint("feature", "id"))

    feature: Mapped[str] = mapped_column(ForeignKey("features.id"))
    id: Mapped[str]
    label: Mapped[str]


class SourceRow(Base):
    """A publication, guideline or label."""

    __tablename__ = "sources"
    __table_args__ = strict(truth("verified"))

    id: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    title: Mapped[str]
    authors: Mapped[str]
    journal: Mapped[str]
    year: Mapped[int | None]
    pages: Mapped[str]
    doi: Mapped[str]
    pmid: Mapped[str]
    url: Mapped[str]
    verified: Mapped[bool]


class TherapyRow(Base):
    """A treatment or measure."""

    __tablename__ = "therapies"
    __table_args__ = strict()

    id: Mapped[str] = mapped_column(unique=True)
    label: Mapped[str]
    cls: Mapped[str]
    note: Mapped[str]


class EvidenceRow(Base):
    """The figures of one study; `hazard_low` and `hazard_high` bound `hazard_ratio`."""

    __tablename__ = "evidence"
    __table_args__ = strict(truth("verified"))

    id: Mapped[str] = mapped_column(unique=True)
    source: Mapped[str] = mapped_column(ForeignKey("sources.id"))
    design: Mapped[str]
    population: Mapped[str]
    arms: Mapped[str]
    endpoint: Mapped[str]
    result: Mapped[str]
    n: Mapped[int | None]
    hazard_ratio: Mapped[float | None]
    hazard_low: Mapped[float | None]
    hazard_high: Mapped[float | None]
    note: Mapped[str]
    verified: Mapped[bool]


class MedianRow(Base):
    """A median of one trial arm."""

    __tablename__ = "medians"
    __table_args__ = strict()

    evidence: Mapped[str] = mapped_column(ForeignKey("evidence.id"))
    arm: Mapped[str]
    value: Mapped[float]
    unit: Mapped[str]
    low: Mapped[float | None]
    high: Mapped[float | None]


class ChangeRow(Base):
    """What made an option differ between editions."""

    __tablename__ = "changes"
    __table_args__ = strict()

    id: Mapped[str] = mapped_column(unique=True)
    year: Mapped[int]
    text: Mapped[str]


class ChangeOptionRow(Base):
    """An option that a change concerns; it may stand in any edition, so that no foreign key can name it."""

    __tablename__ = "change_options"
    __table_args__ = strict(UniqueConstraint("change", "option"))

    change: Mapped[str] = mapped_column(ForeignKey("changes.id"))
    option: Mapped[str]


class ChangeSourceRow(Base):
    """A source of a change."""

    __tablename__ = "change_sources"
    __table_args__ = strict(UniqueConstraint("change", "source"))

    change: Mapped[str] = mapped_column(ForeignKey("changes.id"))
    source: Mapped[str] = mapped_column(ForeignKey("sources.id"))
