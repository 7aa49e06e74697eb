"""Two assessments side by side: what is gained, lost, moved or judged otherwise, and why.

The two may be two patients in one edition, one patient before and after a change of answers, or one patient in two
editions. Editions name their options differently, so options are matched by therapy and role:

- All options of one therapy in one role form a set, its *standing*. The set is judged by its best verdict, in the
  order applicable, needs information, contraindicated, not applicable; the options with that verdict *decide* it.
- A standing is *on the table* when it is applicable or needs information. A role in which an edition has no option
  of the therapy counts as not on the table, just as not applicable does.
- Where a therapy leaves the table in one role and comes onto it in another, the two are paired in the order of the
  roles, and each pair is *moved*: the therapy is still there, for another purpose or in another line.
- What finds no partner has come onto the table or left it. It is *gained* only when the right side has it applicable,
  and *opened* when the right side still needs information: it may turn out not to apply. It is *lost* only when the
  left side had it applicable, and *closed* when the left side had it open.
- Where both sides agree about the table, the verdict is *changed* when it differs. Where it does not, an applicable or
  open therapy has another *basis* when an entry of the changes between the editions names a deciding option, or, within
  one edition, when its cautions or open checks differ. Everything else is the *same*.

Every therapy and role stands in exactly one row (both roles of a moved therapy in one).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from app.knowledge.model import Change, Criterion, Knowledge, Role
from app.reasoning.assessment import Assessment, Reason, ReasonKind, Status, Verdict
from app.reasoning.partings import Parting, partings

BEST_FIRST = (Status.APPLICABLE, Status.NEEDS_INFORMATION, Status.CONTRAINDICATED, Status.NOT_APPLICABLE)
"""Verdicts in the order in which the options of one therapy and role are judged as a set."""

_ON_THE_TABLE = (Status.APPLICABLE, Status.NEEDS_INFORMATION)


class Kind(Enum):
    """How a therapy's standing differs; the order is the order in which rows are shown."""

    GAINED = "gained"
    LOST = "lost"
    OPENED = "opened"
    CLOSED = "closed"
    MOVED = "moved"
    CHANGED = "changed"
    BASIS = "basis"
    SAME = "same"


class Side(Enum):
    """One of the two assessments."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Standing:
    """How one therapy stands in one role on one side; no verdicts where the edition has no such option."""

    role: Role
    verdicts: tuple[Verdict, ...]

    @property
    def status(self) -> Status | None:
        """The best verdict, None where there is no option."""
        return min((item.status for item in self.verdicts), key=BEST_FIRST.index, default=None)

    @property
    def deciding(self) -> tuple[Verdict, ...]:
        """The verdicts that are the best one."""
        return tuple(item for item in self.verdicts if item.status is self.status)

    @property
    def on_the_table(self) -> bool:
        """Say whether the therapy can be had in this role, or may turn out to."""
        return self.status in _ON_THE_TABLE


@dataclass(frozen=True, slots=True)
class Ground:
    """What stands behind one side of a row: one of the four, on one side.

    `reason`: the criterion that fails or excludes, with the patient's answer; `missing`: answers that decide;
    `caution` and `checks`: remarks that only this side carries.
    """

    side: Side
    reason: Reason | None = None
    missing: tuple[str, ...] = ()
    caution: Criterion | None = None
    checks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One therapy in one role on both sides; a moved one with the role it had and the role it has.

    `changes`: entries of the knowledge that name an option deciding here, oldest first; only between editions.
    """

    therapy: str
    kind: Kind
    left: Standing
    right: Standing
    changes: tuple[Change, ...] = ()
    grounds: tuple[Ground, ...] = ()

    @property
    def role(self) -> Role:
        """The role under which the row is shown: that of the right side."""
        return self.right.role


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that two assessments differ in.

    `answers`: features answered differently, in the order of the vocabulary. `partings`: where the paths first part
    on each track; only within one edition, as the graphs of two editions cannot be laid over each other.
    """

    left: Assessment
    right: Assessment
    rows: tuple[Row, ...]
    answers: tuple[str, ...]
    partings: tuple[Parting, ...]

    def count(self, kind: Kind) -> int:
        """How many rows are of a kind."""
        return sum(row.kind is kind for row in self.rows)


def compare(knowledge: Knowledge, left: Assessment, right: Assessment) -> Comparison:
    """Compare two assessments made with this knowledge."""
    differing = tuple(name for name in knowledge.features if left.answers.get(name) != right.answers.get(name))
    within = left.edition == right.edition
    rows = [
        _explained(row, knowledge.changes, within=within)
        for therapy, roles in _roles(left, right).items()
        for row in _rows(therapy, [_pair(therapy, role, left, right) for role in Role if role in roles])
    ]
    kinds, roles_in_order = list(Kind), list(Role)
    rows.sort(key=lambda row: (roles_in_order.index(row.role), kinds.index(row.kind)))
    parted = partings(knowledge.edition(left.edition), left, right) if within else ()
    return Comparison(left, right, tuple(rows), differing, parted)


def then_and_now(knowledge: Knowledge) -> tuple[str, ...]:
    """The historical edition and the one in use; empty where the knowledge has no historical one."""
    now = knowledge.default_edition
    past = next((item.id for item in knowledge.editions.values() if item.historical and item.id != now), None)
    return (past, now) if past is not None else ()


def _roles(left: Assessment, right: Assessment) -> dict[str, set[Role]]:
    """The roles of each therapy on either side; therapies in the order of the right side's content."""
    found: dict[str, set[Role]] = {}
    for verdict in (*right.verdicts, *left.verdicts):
        found.setdefault(verdict.option.therapy, set()).add(verdict.option.role)
    return found


def _pair(therapy: str, role: Role, left: Assessment, right: Assessment) -> tuple[Standing, Standing]:
    def standing(assessment: Assessment) -> Standing:
        mine = (item for item in assessment.verdicts if (item.option.therapy, item.option.role) == (therapy, role))
        return Standing(role, tuple(mine))

    return standing(left), standing(right)


def _rows(therapy: str, pairs: list[tuple[Standing, Standing]]) -> Iterator[Row]:
    gone = [pair for pair in pairs if pair[0].on_the_table and not pair[1].on_the_table]
    new = [pair for pair in pairs if pair[1].on_the_table and not pair[0].on_the_table]
    moved = min(len(gone), len(new))
    for old, young in zip(gone, new, strict=False):
        against = (_ground(Side.LEFT, *young), _ground(Side.RIGHT, old[1], old[0]))
        yield Row(therapy, Kind.MOVED, old[0], young[1], grounds=tuple(item for item in against if item))
    for left, right in gone[moved:]:
        yield Row(therapy, Kind.LOST if left.status is Status.APPLICABLE else Kind.CLOSED, left, right)
    for left, right in new[moved:]:
        yield Row(therapy, Kind.GAINED if right.status is Status.APPLICABLE else Kind.OPENED, left, right)
    for left, right in pairs:
        if left.on_the_table == right.on_the_table:
            out = (None, Status.NOT_APPLICABLE)
            same = left.status is right.status or (left.status in out and right.status in out)
            yield Row(therapy, Kind.SAME if same else Kind.CHANGED, left, right)


def _explained(row: Row, entries: Iterable[Change], *, within: bool) -> Row:
    """Say why the two sides differ; a row with the same verdict may turn out to have another basis."""
    both = row.left.on_the_table and row.right.on_the_table
    if row.kind is not Kind.SAME:
        remarks = tuple(_remarks(row)) if within and both else ()
        grounds = (*row.grounds, *_grounds(row), *remarks)
        return replace(row, changes=() if within else _changes(row, entries), grounds=grounds)
    if not both:
        return row
    basis = replace(
        row, changes=() if within else _changes(row, entries), grounds=tuple(_remarks(row) if within else ())
    )
    return replace(basis, kind=Kind.BASIS) if basis.changes or basis.grounds else row


def _changes(row: Row, entries: Iterable[Change]) -> tuple[Change, ...]:
    sides = [side for side in (row.left, row.right) if side.on_the_table] or [row.left, row.right]
    names = {verdict.option.id for side in sides for verdict in side.deciding}
    return tuple(sorted((item for item in entries if not names.isdisjoint(item.options)), key=lambda item: item.year))


def _grounds(row: Row) -> Iterator[Ground]:
    for side, here, there in ((Side.LEFT, row.left, row.right), (Side.RIGHT, row.right, row.left)):
        ground = _ground(side, here, there)
        if ground is not None:
            yield ground


def _ground(side: Side, here: Standing, there: Standing) -> Ground | None:
    """What keeps a side from being applicable; None where nothing does, or where there is no option to look at."""
    verdict = _telling(here, there)
    if verdict is None or verdict.status is Status.APPLICABLE:
        return None
    if verdict.status is Status.NEEDS_INFORMATION:
        return Ground(side, missing=verdict.missing)
    reason = _against(verdict, there)
    return Ground(side, reason=reason) if reason is not None else None


def _telling(here: Standing, there: Standing) -> Verdict | None:
    """The verdict that explains a side: of the option that decides on the other side, else of the nearest one."""
    decides_there = {verdict.option.id for verdict in there.deciding}
    return min(
        here.deciding,
        key=lambda item: (item.option.id not in decides_there, sum(reason.holds is False for reason in item.reasons)),
        default=None,
    )


def _against(verdict: Verdict, there: Standing) -> Reason | None:
    """The reason against an option, if possible one that does not stand on the other side."""
    speaks = {
        (reason.criterion.id, reason.kind) for item in there.verdicts for reason in item.reasons if _is_against(reason)
    }
    against = [reason for reason in verdict.reasons if _is_against(reason)]
    if verdict.status is Status.CONTRAINDICATED:
        against = [reason for reason in against if reason.kind is ReasonKind.CONTRAINDICATION]
    return min(against, key=lambda reason: (reason.criterion.id, reason.kind) in speaks, default=None)


def _is_against(reason: Reason) -> bool:
    return reason.holds is (reason.kind is ReasonKind.CONTRAINDICATION)


def _remarks(row: Row) -> Iterator[Ground]:
    """Cautions and checks that one side carries and the other does not."""
    for side, here, there in ((Side.LEFT, row.left, row.right), (Side.RIGHT, row.right, row.left)):
        known = {caution.id for verdict in there.deciding for caution in verdict.cautions}
        fresh = {c.id: c for verdict in here.deciding for c in verdict.cautions if c.id not in known}
        yield from (Ground(side, caution=caution) for caution in fresh.values())
        open_there = {name for verdict in there.deciding for name in verdict.checks}
        checks = dict.fromkeys(n for verdict in here.deciding for n in verdict.checks if n not in open_there)
        if checks:
            yield Ground(side, checks=tuple(checks))
