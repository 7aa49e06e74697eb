"""Tables of the decision graph: its nodes, what they ask for, and the remarks on them."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.knowledge.model import Role
from app.store.schema_base import Base, in_edition, one_of, strict, truth


class NodeRow(Base):
    """The name of a node; one name space for all kinds."""

    __tablename__ = "nodes"
    __table_args__ = strict(
        UniqueConstraint("edition", "id"), one_of("kind", ("track", "decision", "branch", "option", "outcome"))
    )

    edition: Mapped[str] = mapped_column(ForeignKey("editions.id"))
    id: Mapped[str]
    kind: Mapped[str]


class TrackRow(Base):
    """A lane of the graph."""

    __tablename__ = "tracks"
    __table_args__ = strict(UniqueConstraint("edition", "id"), in_edition("id", "nodes"))

    edition: Mapped[str]
    id: Mapped[str]
    label: Mapped[str]
    summary: Mapped[str]


class DecisionRow(Base):
    """One question of the graph."""

    __tablename__ = "decisions"
    __table_args__ = strict(
        UniqueConstraint("edition", "id"), truth("exclusive"), truth("exhaustive"), in_edition("id", "nodes")
    )

    edition: Mapped[str]
    id: Mapped[str]
    question: Mapped[str]
    note: Mapped[str]
    exclusive: Mapped[bool]
    exhaustive: Mapped[bool]


class BranchRow(Base):
    """One way out of a decision; its criterion names it."""

    __tablename__ = "branches"
    __table_args__ = strict(
        UniqueConstraint("edition", "id"), in_edition("id", "nodes"), in_edition("decision", "decisions")
    )

    edition: Mapped[str]
    id: Mapped[str]
    decision: Mapped[str]
    label: Mapped[str]


class OptionRow(Base):
    """A therapy offered at a place in the graph."""

    __tablename__ = "options"
    __table_args__ = strict(
        UniqueConstraint("edition", "id"), one_of("role", Role), truth("verified"), in_edition("id", "nodes")
    )

    edition: Mapped[str]
    id: Mapped[str]
    therapy: Mapped[str] = mapped_column(ForeignKey("therapies.id"))
    role: Mapped[str]
    label: Mapped[str]
    rationale: Mapped[str]
    verified: Mapped[bool]


class OutcomeRow(Base):
    """A named end of the graph that is no treatment."""

    __tablename__ = "outcomes"
    __table_args__ = strict(UniqueConstraint("edition", "id"), in_edition("id", "nodes"))

    edition: Mapped[str]
    id: Mapped[str]
    label: Mapped[str]
    text: Mapped[str]


class EdgeRow(Base):
    """What a track or branch leads to."""

    __tablename__ = "edges"
    __table_args__ = strict(
        UniqueConstraint("edition", "origin", "target"), in_edition("origin", "nodes"), in_edition("target", "nodes")
    )

    edition: Mapped[str]
    origin: Mapped[str]
    target: Mapped[str]


class EligibilityRow(Base):
    """A therapy that has criteria of its own in an edition."""

    __tablename__ = "eligibility"
    __table_args__ = strict(UniqueConstraint("edition", "therapy"))

    edition: Mapped[str] = mapped_column(ForeignKey("editions.id"))
    therapy: Mapped[str] = mapped_column(ForeignKey("therapies.id"))


class CriterionRow(Base):
    """A statement of a branch, of an option, or of a therapy's eligibility: exactly one of them owns it."""

    __tablename__ = "criteria"
    __table_args__ = strict(
        UniqueConstraint("edition", "id"),
        one_of("purpose", ("branch", "requires", "contraindications", "cautions")),
        CheckConstraint("(branch IS NOT NULL) + (option IS NOT NULL) + (therapy IS NOT NULL) = 1"),
        CheckConstraint("(purpose = 'branch') = (branch IS NOT NULL)"),
        truth("verified"),
        in_edition("branch", "branches"),
        in_edition("option", "options"),
        in_edition("therapy", "eligibility", "therapy"),
    )

    edition: Mapped[str]
    id: Mapped[str]
    purpose: Mapped[str]
    branch: Mapped[str | None]
    option: Mapped[str | None]
    therapy: Mapped[str | None]
    text: Mapped[str]
    condition: Mapped[int] = mapped_column(ForeignKey("conditions.number"))
    verified: Mapped[bool]
    note: Mapped[str]


class CriterionSourceRow(Base):
    """A source of a criterion."""

    __tablename__ = "criterion_sources"
    __table_args__ = strict(UniqueConstraint("criterion", "source"))

    criterion: Mapped[int] = mapped_column(ForeignKey("criteria.number"))
    source: Mapped[str] = mapped_column(ForeignKey("sources.id"))


class OptionSourceRow(Base):
    """A source of an option."""

    __tablename__ = "option_sources"
    __table_args__ = strict(UniqueConstraint("edition", "option", "source"), in_edition("option", "options"))

    edition: Mapped[str]
    option: Mapped[str]
    source: Mapped[str] = mapped_column(ForeignKey("sources.id"))


class OptionEvidenceRow(Base):
    """A study whose figures stand on an option."""

    __tablename__ = "option_evidence"
    __table_args__ = strict(UniqueConstraint("edition", "option", "evidence"), in_edition("option", "options"))

    edition: Mapped[str]
    option: Mapped[str]
    evidence: Mapped[str] = mapped_column(ForeignKey("evidence.id"))


class StrengthRow(Base):
    """How one body grades an option."""

    __tablename__ = "strengths"
    __table_args__ = strict(in_edition("option", "options"))

    edition: Mapped[str]
    option: Mapped[str]
    body: Mapped[str]
    native: Mapped[str]
    source: Mapped[str] = mapped_column(ForeignKey("sources.id"))


class DisagreementRow(Base):
    """Where guidelines differ or are silent."""

    __tablename__ = "disagreements"
    __table_args__ = strict(UniqueConstraint("edition", "id"))

    edition: Mapped[str] = mapped_column(ForeignKey("editions.id"))
    id: Mapped[str]
    topic: Mapped[str]
    text: Mapped[str]


class DisagreementSourceRow(Base):
    """A source of a disagreement."""

    __tablename__ = "disagreement_sources"
    __table_args__ = strict(
        UniqueConstraint("edition", "disagreement", "source"), in_edition("disagreement", "disagreements")
    )

    edition: Mapped[str]
    disagreement: Mapped[str]
    source: Mapped[str] = mapped_column(ForeignKey("sources.id"))


class DisagreementNodeRow(Base):
    """An option or decision that a disagreement concerns."""

    __tablename__ = "disagreement_nodes"
    __table_args__ = strict(
        UniqueConstraint("edition", "disagreement", "node"),
        in_edition("disagreement", "disagreements"),
        in_edition("node", "nodes"),
    )

    edition: Mapped[str]
    disagreement: Mapped[str]
    node: Mapped[str]
