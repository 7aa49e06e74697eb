"""Tables of editions, of the conditions on answers, and of what is computed from answers."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.knowledge.model import Severity
from app.store.schema_base import Base, in_edition, one_of, strict, truth


class EditionRow(Base):
    """One state of the guidelines."""

    __tablename__ = "editions"
    __table_args__ = strict(truth("historical"))

    id: Mapped[str] = mapped_column(unique=True)
    label: Mapped[str]
    title: Mapped[str]
    reviewed: Mapped[str]
    cutoff: Mapped[str]
    historical: Mapped[bool]
    summary: Mapped[str]


class EditionSourceRow(Base):
    """A source of an edition as a whole."""

    __tablename__ = "edition_sources"
    __table_args__ = strict(UniqueConstraint("edition", "source"))

    edition: Mapped[str] = mapped_column(ForeignKey("editions.id"))
    source: Mapped[str] = mapped_column(ForeignKey("sources.id"))


class DerivedRow(Base):
    """A feature computed from answers."""

    __tablename__ = "derived"
    __table_args__ = strict(UniqueConstraint("edition", "id"))

    edition: Mapped[str] = mapped_column(ForeignKey("editions.id"))
    id: Mapped[str]
    label: Mapped[str]
    note: Mapped[str]


class DerivedSourceRow(Base):
    """A source of a derived feature's definition."""

    __tablename__ = "derived_sources"
    __table_args__ = strict(UniqueConstraint("edition", "derived", "source"), in_edition("derived", "derived"))

    edition: Mapped[str]
    derived: Mapped[str]
    source: Mapped[str] = mapped_column(ForeignKey("sources.id"))


class ConditionRow(Base):
    """One node of a condition's tree. A part has a higher number than its parent; parts stand in order.

    `all`, `any` and `not` have parts; the other operators ask about a feature or a derived feature.
    """

    __tablename__ = "conditions"
    __table_args__ = strict(
        one_of("operator", ("all", "any", "not", "one_of", "within", "includes", "count_within")),
        CheckConstraint("(operator IN ('all', 'any', 'not')) = (feature IS NULL AND derived IS NULL)"),
        CheckConstraint("feature IS NULL OR derived IS NULL"),
        CheckConstraint("parent < number"),
        truth("low_included"),
        truth("high_included"),
        in_edition("derived", "derived"),
    )

    edition: Mapped[str] = mapped_column(ForeignKey("editions.id"))
    parent: Mapped[int | None] = mapped_column(ForeignKey("conditions.number"))
    operator: Mapped[str]
    feature: Mapped[str | None] = mapped_column(ForeignKey("features.id"))
    derived: Mapped[str | None]
    low: Mapped[float | None]
    high: Mapped[float | None]
    low_included: Mapped[bool | None]
    high_included: Mapped[bool | None]


class ConditionValueRow(Base):
    """One value that a predicate names: a value id, or true or false for a boolean feature."""

    __tablename__ = "condition_values"
    __table_args__ = strict(CheckConstraint("(value IS NULL) <> (truth IS NULL)"), truth("truth"))

    condition: Mapped[int] = mapped_column(ForeignKey("conditions.number"))
    value: Mapped[str | None]
    truth: Mapped[bool | None]


class DerivedCaseRow(Base):
    """One value of a derived feature and when it holds."""

    __tablename__ = "derived_cases"
    __table_args__ = strict(UniqueConstraint("edition", "derived", "value"), in_edition("derived", "derived"))

    edition: Mapped[str]
    derived: Mapped[str]
    value: Mapped[str]
    label: Mapped[str]
    condition: Mapped[int] = mapped_column(ForeignKey("conditions.number"))


class RuleRow(Base):
    """A combination of answers that cannot be."""

    __tablename__ = "rules"
    __table_args__ = strict(UniqueConstraint("edition", "id"), one_of("severity", Severity))

    edition: Mapped[str] = mapped_column(ForeignKey("editions.id"))
    id: Mapped[str]
    forbidden: Mapped[int] = mapped_column(ForeignKey("conditions.number"))
    message: Mapped[str]
    severity: Mapped[str]


class InvariantRow(Base):
    """A state in which some options may never be applicable."""

    __tablename__ = "invariants"
    __table_args__ = strict(UniqueConstraint("edition", "id"))

    edition: Mapped[str] = mapped_column(ForeignKey("editions.id"))
    id: Mapped[str]
    text: Mapped[str]
    state: Mapped[int] = mapped_column(ForeignKey("conditions.number"))


class InvariantTargetRow(Base):
    """What an invariant speaks of: a therapy, a class of therapies or an option of the edition."""

    __tablename__ = "invariant_targets"
    __table_args__ = strict(
        UniqueConstraint("edition", "invariant", "kind", "target"),
        one_of("kind", ("therapy", "class", "option")),
        in_edition("invariant", "invariants"),
    )

    edition: Mapped[str]
    invariant: Mapped[str]
    kind: Mapped[str]
    target: Mapped[str]


class InvariantSourceRow(Base):
    """A source of an invariant."""

    __tablename__ = "invariant_sources"
    __table_args__ = strict(UniqueConstraint("edition", "invariant", "source"), in_edition("invariant", "invariants"))

    edition: Mapped[str]
    invariant: Mapped[str]
    source: Mapped[str] = mapped_column(ForeignKey("sources.id"))


class RuleSourceRow(Base):
    """A source of a rule."""

    __tablename__ = "rule_sources"
    __table_args__ = strict(UniqueConstraint("edition", "rule", "source"), in_edition("rule", "rules"))

    edition: Mapped[str]
    rule: Mapped[str]
    source: Mapped[str] = mapped_column(ForeignKey("sources.id"))
