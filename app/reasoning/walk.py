"""Walking the decision graph for one patient: which nodes are reached, what is open, and by which path."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TypeAlias

from app.knowledge.conditions import Answers, Truth, disjunction
from app.knowledge.model import START
from app.reasoning.compiled import CompiledEdition, Knowing, Statement
from app.reasoning.definitions import open_features

Cost: TypeAlias = tuple[int, int]
"""How far a path is from being the patient's: branches not taken, then branches still open."""


class Walk:
    """How far one patient gets. `reached` says it of each node: True, False or None (open).

    What only explains it (open features, the best path) is worked out when it is first asked for.
    """

    def __init__(
        self,
        compiled: CompiledEdition,
        answers: Answers,
        known: Knowing,
        truth_of: Callable[[Statement], Truth],
    ) -> None:
        """Walk the graph once in topological order."""
        self._compiled, self._answers, self._truth_of = compiled, answers, truth_of
        self.reached: dict[str, Truth] = {START: True}
        functions = compiled.reach_functions
        for node, parents, branch in compiled.steps:
            truth = self._arrives(parents)
            if branch is not None and truth is not False:
                own = truth_of(branch)
                truth = truth and own if own is not False else False
            if truth is None and (branch is not None or len(parents) > 1):
                function = functions[node]
                truth = function.truth(known(function.names))
            self.reached[node] = truth

    def _arrives(self, parents: tuple[str, ...]) -> Truth:
        if len(parents) == 1:
            return self.reached[parents[0]]
        return disjunction(map(self.reached.__getitem__, parents))

    @cached_property
    def open_at(self) -> dict[str, frozenset[str]]:
        """Unanswered features that decide whether a node that is still open is reached."""
        found: dict[str, frozenset[str]] = {}
        for node, parents, branch in self._compiled.steps:
            if self.reached[node] is None:
                found[node] = frozenset().union(*(found[item] for item in parents if item in found))
                if branch is not None and self._truth_of(branch) is None:
                    found[node] |= open_features(branch.condition, self._answers)
        return found

    @cached_property
    def best_parent(self) -> dict[str, str]:
        """For each node the one before it on the path that comes closest to the patient."""
        found: dict[str, str] = {}
        costs: dict[str, Cost] = {START: (0, 0)}
        for node, parents, branch in self._compiled.steps:
            parent = parents[0] if len(parents) == 1 else min(parents, key=costs.__getitem__)
            found[node] = parent
            costs[node] = costs[parent] if branch is None else _add(costs[parent], self._truth_of(branch))
        return found


def _add(cost: Cost, truth: Truth) -> Cost:
    closed, still_open = cost
    if truth is None:
        return closed, still_open + 1
    return (closed, still_open) if truth else (closed + 1, still_open)
