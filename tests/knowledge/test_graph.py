"""The decision graph says the same as networkx would."""

from __future__ import annotations

from collections.abc import Sequence

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.conditions import AllOf
from app.knowledge.graph import DecisionGraph
from app.knowledge.model import Branch, Criterion, Decision, Edition, Outcome, Track


def edition(tracks: Sequence[Sequence[str]], branches: Sequence[Sequence[Sequence[str]]], ends: int) -> Edition:
    """An edition of what each track, and each branch of each decision d0, d1… leads to, with the ends e0, e1…."""
    return Edition(
        id="e",
        label="E",
        title="E",
        reviewed="2026-01-01",
        cutoff="2026",
        historical=False,
        summary="",
        sources=(),
        derived=(),
        rules=(),
        tracks=tuple(Track(f"t{number}", "T", "", tuple(targets)) for number, targets in enumerate(tracks)),
        decisions=tuple(
            Decision(f"d{number}", "?", tuple(branch(f"d{number}b{at}", way) for at, way in enumerate(ways)))
            for number, ways in enumerate(branches)
        ),
        options=(),
        outcomes=tuple(Outcome(f"e{number}", "E", "") for number in range(ends)),
        eligibility=(),
    )


def branch(name: str, targets: Sequence[str]) -> Branch:
    return Branch(name, "B", Criterion(name, "B", AllOf(()), ()), tuple(targets))


@st.composite
def editions(draw: st.DrawFn) -> Edition:
    """Tracks lead to any decision, branches to later decisions and to ends; some nodes are reached by nothing."""
    count, ends = draw(st.integers(1, 5)), draw(st.integers(1, 3))

    def some(first: int) -> list[str]:
        below = [f"d{number}" for number in range(first, count)] + [f"e{number}" for number in range(ends)]
        return draw(st.lists(st.sampled_from(below), unique=True, max_size=3))

    tracks = [some(0) for _ in range(draw(st.integers(1, 3)))]
    return edition(
        tracks, [[some(number + 1) for _ in range(draw(st.integers(0, 3)))] for number in range(count)], ends
    )


@given(editions())
def test_order_and_reach_are_those_of_networkx(known: Edition) -> None:
    graph = DecisionGraph(known)
    theirs: nx.DiGraph[str] = nx.DiGraph(graph.children)
    place = {node: index for index, node in enumerate(graph.children)}
    assert graph.in_order() == tuple(nx.lexicographical_topological_sort(theirs, key=place.__getitem__))
    for node in graph.children:
        assert graph.ancestors(node) == nx.ancestors(theirs, node)
        assert graph.descendants(node) == nx.descendants(theirs, node)
        assert sorted(graph.parents[node]) == sorted(theirs.predecessors(node))


def test_a_circle_has_no_order() -> None:
    graph = DecisionGraph(edition([["d0"]], [[["d1"]], [["d0", "e0"]]], 1))
    with pytest.raises(ValueError, match="circle"):
        graph.in_order()


def test_a_node_that_is_not_there_is_told() -> None:
    with pytest.raises(KeyError, match="nowhere"):
        DecisionGraph(edition([["nowhere"]], [], 1))
