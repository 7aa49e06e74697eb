"""The decision graph of an edition as a networkx digraph: start, tracks, decisions, branches, options, outcomes."""

from __future__ import annotations

from typing import TypeAlias

import networkx as nx

from app.knowledge.model import START, Branch, Decision, Edition, Node, Option, Outcome, Track

DecisionGraph: TypeAlias = "nx.DiGraph[str]"


def build_graph(edition: Edition) -> DecisionGraph:
    """Build the digraph; each node but the start carries its data under `data`.

    Edges run start -> track -> decision -> branch -> decision, option or outcome, in the order of the content.
    """
    graph: DecisionGraph = nx.DiGraph()
    graph.add_node(START)
    for node in _nodes(edition):
        graph.add_node(node.id, data=node)
    graph.add_edges_from((START, track.id) for track in edition.tracks)
    for decision in edition.decisions:
        graph.add_edges_from((decision.id, branch.id) for branch in decision.branches)
    for node in _nodes(edition):
        if isinstance(node, Track | Branch):
            graph.add_edges_from((node.id, target) for target in node.leads_to)
    return graph


def nodes_in_order(graph: DecisionGraph) -> tuple[str, ...]:
    """Node ids in topological order, the same every time; raises NetworkXUnfeasible on a cycle."""
    position = {node: index for index, node in enumerate(graph)}
    return tuple(nx.lexicographical_topological_sort(graph, key=position.__getitem__))


def node_data(graph: DecisionGraph, node: str) -> Node | None:
    """Data of a node; None for the start. Raises KeyError for an unknown id."""
    data = graph.nodes[node].get("data")
    return data if isinstance(data, Track | Decision | Branch | Option | Outcome) else None


def _nodes(edition: Edition) -> tuple[Node, ...]:
    branches = tuple(branch for decision in edition.decisions for branch in decision.branches)
    return (*edition.tracks, *edition.decisions, *branches, *edition.options, *edition.outcomes)
