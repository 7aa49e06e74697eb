"""The order of walking is that of the graph, worked out without building one."""

from __future__ import annotations

from dataclasses import replace
from graphlib import CycleError

import networkx as nx
import pytest

from app import bootstrap
from app.knowledge.graph import build_graph
from app.knowledge.model import START, Edition
from app.knowledge.order import parents_in_order
from app.reasoning.compiled import CompiledEdition

SHIPPED = bootstrap.load_knowledge()


@pytest.mark.parametrize("edition", SHIPPED.editions.values(), ids=SHIPPED.editions)
def test_the_order_and_the_parents_are_those_of_the_graph(edition: Edition) -> None:
    graph, found = build_graph(edition), parents_in_order(edition)
    place = {node: index for index, node in enumerate(graph)}
    assert list(found) == list(nx.lexicographical_topological_sort(graph, key=place.__getitem__))
    assert found == {node: tuple(graph.predecessors(node)) for node in graph}
    assert next(iter(found)) == START


def test_an_option_depends_on_every_branch_above_it() -> None:
    edition = SHIPPED.edition("2012")
    compiled = CompiledEdition(edition, SHIPPED.features)
    for plan in compiled.plans:
        above = nx.ancestors(compiled.graph, plan.option.id) & compiled.branches.keys()
        asked = {name for branch in above for name in compiled.branches[branch].function.names}
        assert asked <= plan.depends_on


def test_a_circle_has_no_order() -> None:
    edition = SHIPPED.edition("current")
    first = edition.decisions[0]
    back = replace(first.branches[0], leads_to=(first.id,))
    turned = replace(first, branches=(back, *first.branches[1:]))
    with pytest.raises(CycleError):
        parents_in_order(replace(edition, decisions=(turned, *edition.decisions[1:])))
