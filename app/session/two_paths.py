"""Two paths in one picture: what is drawn, which side goes where, and where they part.

Within one edition both paths run through one graph. Two editions have two graphs: they are put into one picture track
by track, the left edition's lane above the lane of the right edition whose therapies are most alike.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import networkx as nx

from app.knowledge.conditions import Truth
from app.knowledge.graph import build_graph
from app.knowledge.model import START, Branch, Decision, Edition, Option, Track
from app.reasoning.assessment import Assessment, Status, Verdict
from app.reasoning.comparison import Comparison, Row
from app.reasoning.partings import node_pairs, parted_decisions

Truths = tuple[Truth, Truth]


@dataclass(frozen=True)
class TwoPaths:
    """What is drawn: an edition, or two in one.

    By id of the drawn node: `states`, whether the left and the right path reach it (None: still open; a node that
    only one edition has is not reached by the other side); `verdicts` of each option on both sides (None: the edition
    has no such option); `rows`, the row of the comparison in which an option stands. `parted`: decisions at which the
    paths part, the first of each track before the others. `two_graphs` says that the sides have a graph of their own.
    """

    edition: Edition
    states: Mapping[str, Truths]
    verdicts: Mapping[str, tuple[Verdict | None, Verdict | None]]
    rows: Mapping[str, Row]
    parted: tuple[str, ...]
    two_graphs: bool

    @property
    def on_a_path(self) -> frozenset[str]:
        """Nodes that a side reaches or may still reach."""
        return frozenset(node for node, pair in self.states.items() if pair != (False, False))

    def statuses(self, option: str) -> tuple[Status | None, Status | None]:
        """The verdicts on a drawn option."""
        left, right = self.verdicts[option]
        return left.status if left else None, right.status if right else None

    def drawn(self, row: Row) -> tuple[str, ...]:
        """The drawn options of a row, the ones that decide it first."""
        deciding = {verdict.option.id for side in (row.left, row.right) for verdict in side.deciding}
        mine = [option for option, other in self.rows.items() if other is row]
        return tuple(sorted(mine, key=lambda option: original(option) not in deciding))


def two_paths(comparison: Comparison, editions: tuple[Edition, Edition], names: tuple[str, str]) -> TwoPaths:
    """Put both sides of a comparison into one picture; `names` tell the lanes of two editions apart."""
    left, right = comparison.left, comparison.right
    if editions[0] is editions[1]:
        verdicts = {item.option.id: (item, right.verdict(item.option.id)) for item in left.verdicts}
        first = (item.decision for item in comparison.partings)
        parted = tuple(dict.fromkeys((*first, *parted_decisions(editions[0], left, right))))
        states = node_pairs(left, right)
        return TwoPaths(editions[0], states, verdicts, _rows(comparison, _same, _same), parted, two_graphs=False)
    mark_left, mark_right = (_marker(edition) for edition in editions)
    states = {START: (True, True)}
    states |= {mark_left(node): (state, False) for node, state in _nodes(left)}
    states |= {mark_right(node): (False, state) for node, state in _nodes(right)}
    both: dict[str, tuple[Verdict | None, Verdict | None]] = {
        mark_left(item.option.id): (item, None) for item in left.verdicts
    }
    both |= {mark_right(item.option.id): (None, item) for item in right.verdicts}
    rows = _rows(comparison, mark_left, mark_right)
    return TwoPaths(_united(editions, names), states, both, rows, (), two_graphs=True)


def original(node: str) -> str:
    """The id that a drawn node has in its edition."""
    return node.partition(":")[2] or node


def _same(node: str) -> str:
    return node


def _marker(edition: Edition) -> Callable[[str], str]:
    def mark(node: str) -> str:
        return f"{edition.id}:{node}"

    return mark


def _nodes(assessment: Assessment) -> list[tuple[str, Truth]]:
    return [(node, state) for node, state in assessment.node_states.items() if node != START]


def _rows(comparison: Comparison, left: Callable[[str], str], right: Callable[[str], str]) -> dict[str, Row]:
    # by therapy and role: a row of a moved therapy names in each column only the role on the table there
    homes = {(row.therapy, side.role): row for row in comparison.rows for side in (row.left, row.right)}
    both = ((left, comparison.left), (right, comparison.right))
    return {mark(it.option.id): homes[it.option.therapy, it.option.role] for mark, side in both for it in side.verdicts}


def _united(editions: tuple[Edition, Edition], names: tuple[str, str]) -> Edition:
    """One edition to draw, with the nodes of both under ids of their own."""
    left, right = (_marked(edition, name) for edition, name in zip(editions, names, strict=True))
    therapies = [_therapies(edition) for edition in (left, right)]
    homes: dict[str, list[Track]] = {track.id: [] for track in right.tracks}
    for track in left.tracks:
        mine = therapies[0][track.id]
        likeness = {other: len(mine & theirs) / max(len(mine | theirs), 1) for other, theirs in therapies[1].items()}
        homes[max(likeness, key=likeness.__getitem__)].append(track)
    return replace(
        right,
        historical=False,  # the lanes of a historical edition say so themselves
        tracks=tuple(lane for track in right.tracks for lane in (*homes[track.id], track)),
        decisions=left.decisions + right.decisions,
        options=left.options + right.options,
        outcomes=left.outcomes + right.outcomes,
    )


def _therapies(edition: Edition) -> dict[str, set[str]]:
    """The therapies that each track leads to."""
    graph = build_graph(edition)
    options = {option.id: option.therapy for option in edition.options}
    return {
        track.id: {options[node] for node in nx.descendants(graph, track.id) if node in options}
        for track in edition.tracks
    }


def _marked(edition: Edition, name: str) -> Edition:
    mark = _marker(edition)

    def leads(nodes: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(map(mark, nodes))

    def branch(item: Branch) -> Branch:
        return replace(item, id=mark(item.id), leads_to=leads(item.leads_to))

    def decision(item: Decision) -> Decision:
        return replace(item, id=mark(item.id), branches=tuple(map(branch, item.branches)))

    def option(item: Option) -> Option:
        return replace(item, id=mark(item.id))

    def track(item: Track) -> Track:
        return replace(item, id=mark(item.id), label=f"{item.label} · {name}", leads_to=leads(item.leads_to))

    return replace(
        edition,
        tracks=tuple(map(track, edition.tracks)),
        decisions=tuple(map(decision, edition.decisions)),
        options=tuple(map(option, edition.options)),
        outcomes=tuple(replace(item, id=mark(item.id)) for item in edition.outcomes),
    )
