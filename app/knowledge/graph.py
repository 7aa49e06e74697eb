"""The decision graph of an edition as a networkx digraph: start, tracks, decisions, branches, options, outcomes."""

from __future__ import annotations

from typing import TypeAlias

import networkx as nx

from app.knowledge.model import START, Edition
from app.knowledge.order import edges_of, nodes_of

DecisionGraph: TypeAlias = "nx.DiGraph[str]"


def build_graph(edition: Edition) -> DecisionGraph:
    """Build the digraph; each node but the start carries its data under `data`.

    Edges run start -> track -> decision -> branch -> decision, option or outcome, in the order of the content.
    """
    graph: DecisionGraph = nx.DiGraph()
    graph.add_node(START)
    for node in nodes_of(edition):
        graph.add_node(node.id, data=node)
    graph.add_edges_from(edges_of(edition))
    return graph
