"""The result of assessing one patient in one edition, as frozen data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from typing_extensions import override

from app.knowledge.conditions import Answers, Truth
from app.knowledge.model import Criterion, Option
from app.reasoning.prospects import Prospects


class Status(Enum):
    """Verdict of an option; the meanings stand in docs/reasoning.md."""

    APPLICABLE = "applicable"
    NEEDS_INFORMATION = "needs-information"
    NOT_APPLICABLE = "not-applicable"
    CONTRAINDICATED = "contraindicated"


OUT = frozenset({Status.NOT_APPLICABLE, Status.CONTRAINDICATED})
"""Verdicts under which an option cannot be used."""


class ReasonKind(Enum):
    """Where a criterion comes from."""

    BRANCH = "branch"
    REQUIREMENT = "requirement"
    CONTRAINDICATION = "contraindication"


@dataclass(frozen=True, slots=True)
class Reason:
    """A criterion with the patient's answers beside it. `holds` is Kleene: None = still open.

    `owner` is the decision (branch), option or therapy that the criterion belongs to; `answer` is the
    readable answer of the features concerned, "Not known" for those without one.
    """

    criterion: Criterion
    kind: ReasonKind
    owner: str
    answer: str
    holds: Truth


class Grounds:
    """The path and the reasons of a verdict, put into words when they are first asked for. Equal when these are."""

    __slots__ = ("_found", "_seek")

    def __init__(self, seek: Callable[[], tuple[tuple[str, ...], tuple[Reason, ...]]]) -> None:
        self._seek: Callable[[], tuple[tuple[str, ...], tuple[Reason, ...]]] | None = seek
        self._found: tuple[tuple[str, ...], tuple[Reason, ...]] = ((), ())

    def found(self) -> tuple[tuple[str, ...], tuple[Reason, ...]]:
        """Path and reasons."""
        if self._seek is not None:
            self._found = self._seek()
            self._seek = None  # lets go of all that is known of the patient
        return self._found

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Grounds) and self.found() == other.found()

    @override
    def __hash__(self) -> int:
        return hash(self.found())

    @override
    def __repr__(self) -> str:
        return repr(self.found())


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict on one option, with everything needed to explain it.

    `reasons`: the branches of the path shown, then the requirements, then contraindications that are met.
    `path`: node ids from the start to the option. `missing`: features that decide a verdict that needs
    information. `checks`: features of exclusions still open on an indicated option. `cautions`: relative
    contraindications that are met, `open_cautions` those still open; both are empty on an option that is not
    applicable. `undecided`: features on which the indication of a contraindicated option still hangs; they can
    only make it not applicable. `by_completion`: decided by all completions where single criteria leave it open.
    `exact` is False on a verdict that all completions might settle, if they were not too many to be looked at.
    """

    option: Option
    status: Status
    grounds: Grounds
    missing: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    cautions: tuple[Criterion, ...] = ()
    open_cautions: tuple[Criterion, ...] = ()
    undecided: tuple[str, ...] = ()
    by_completion: bool = False
    exact: bool = True

    @property
    def path(self) -> tuple[str, ...]:
        """Node ids from the start to the option."""
        return self.grounds.found()[0]

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The criteria on the path, the requirements, and contraindications that are met."""
        return self.grounds.found()[1]


@dataclass(frozen=True, slots=True)
class DerivedFinding:
    """Value of a derived feature, None while open; `possible` are the values that remain."""

    id: str
    value: str | None
    possible: tuple[str, ...]
    given: tuple[str, ...]
    """Answered features that the value came from."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Answers that cannot stand together (or, as a warning, are remarkable together)."""

    rule: str
    features: tuple[str, ...]
    message: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """All verdicts for one set of answers, and the state of the graph."""

    edition: str
    answers: Answers
    derived: tuple[DerivedFinding, ...]
    conflicts: tuple[Conflict, ...]
    warnings: tuple[Conflict, ...]
    verdicts: tuple[Verdict, ...]
    open: frozenset[str]
    """Features whose answer can still change a verdict, in no order; those in a contradiction among them."""
    settled: tuple[str, ...]
    node_states: Mapping[str, Truth]
    """By node id (start, tracks, decisions, branches, options, outcomes): reached by this patient
    (True), not reached whatever the missing answers are (False), or still open (None)."""
    outlook: Prospects = field(compare=False, repr=False)
    """What the answers still missing would do; worked out when it is asked."""

    @property
    def questions(self) -> tuple[str, ...]:
        """The open features, most useful first. Ranking them takes longer than the verdicts did."""
        return self.outlook.ranked

    def verdict(self, option_id: str) -> Verdict:
        """Return the verdict on an option; raises KeyError when the edition has no such option."""
        for verdict in self.verdicts:
            if verdict.option.id == option_id:
                return verdict
        raise KeyError(option_id)
