"""Walking the decision graph for one patient: which nodes are reached, what is open, and by which path."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from oxidd.bdd import BDDFunction

from app.knowledge.conditions import Answers, Truth, disjunction
from app.knowledge.model import START
from app.reasoning.compiled import CompiledEdition, Statement
from app.reasoning.definitions import open_features

Cost: TypeAlias = tuple[int, int]
"""How far a path is from being the patient's: branches not taken, then branches still open."""


@dataclass(frozen=True, slots=True)
class Walk:
    """State, open features and best path of every node.

    `reached`: True, False or None (open) by node. `open_at`: unanswered features that decide an open node.
    """

    reached: dict[str, Truth]
    open_at: dict[str, frozenset[str]]
    branch_truth: dict[str, Truth]
    best_parent: dict[str, str]


def walk(compiled: CompiledEdition, answers: Answers, known: BDDFunction) -> Walk:
    """Walk the graph once in topological order."""
    result = Walk({START: True}, {START: frozenset()}, {}, {})
    costs: dict[str, Cost] = {START: (0, 0)}
    functions = compiled.reach_functions
    for node in compiled.order[1:]:
        parents = compiled.parents[node]
        parent = min(parents, key=costs.__getitem__)
        result.best_parent[node] = parent
        truth = disjunction(result.reached[item] for item in parents)
        statement = compiled.branches.get(node)
        costs[node] = costs[parent]
        if statement is not None:
            own = result.branch_truth[node] = statement.truth(answers, known)
            costs[node] = _add(costs[parent], own)
            truth = False if own is False or truth is False else (truth and own)
        if truth is None:
            truth = functions[node].truth(known)
        result.reached[node] = truth
        result.open_at[node] = _open_at(result, parents, statement, answers) if truth is None else frozenset()
    return result


def _open_at(walked: Walk, parents: tuple[str, ...], statement: Statement | None, answers: Answers) -> frozenset[str]:
    names = frozenset[str]().union(*(walked.open_at[item] for item in parents))
    if statement is None or walked.branch_truth[statement.criterion.id] is not None:
        return names
    return names | open_features(statement.condition, answers)


def _add(cost: Cost, truth: Truth) -> Cost:
    closed, still_open = cost
    if truth is None:
        return closed, still_open + 1
    return (closed, still_open) if truth else (closed + 1, still_open)
