"""An edition as rules of another engine: a JDM graph of expressions for GoRules' zen-engine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.knowledge.conditions import (
    AllOf,
    Answers,
    AnyOf,
    Condition,
    CountWithin,
    Includes,
    Interval,
    Not,
    OneOf,
    Within,
)
from app.knowledge.model import START
from app.reasoning.assessment import Status
from app.reasoning.compiled import CompiledEdition, OptionPlan, Statement


def rules(compiled: CompiledEdition) -> dict[str, object]:
    """One node of expressions: each distinct criterion once, then the nodes of the graph, then the options."""
    criteria: dict[Condition, str] = {}
    lines: dict[str, str] = {}

    def name_of(statement: Statement) -> str:
        if statement.condition not in criteria:
            criteria[statement.condition] = f"c{len(criteria)}"
            lines[criteria[statement.condition]] = _expression(statement.condition)
        return f"$.{criteria[statement.condition]}"

    reached = {START: "true"}
    for number, (node, parents, branch) in enumerate(compiled.steps):
        arrives = _any(reached[item] for item in parents)
        lines[f"n{number}"] = arrives if branch is None else f"{arrives} and {name_of(branch)}"
        reached[node] = f"$.n{number}"
    for plan in compiled.plans:
        indicated = " and ".join((reached[plan.option.id], *map(name_of, plan.requires)))
        excluded = _any(map(name_of, plan.contraindications))
        lines[key_of(plan)] = f"{indicated} ? ({excluded} ? '{_OUT}' : '{_IN}') : '{_NOT}'"
    return _graph(lines)


_IN, _OUT, _NOT = (item.value for item in (Status.APPLICABLE, Status.CONTRAINDICATED, Status.NOT_APPLICABLE))


def key_of(plan: OptionPlan) -> str:
    """The name of an option's verdict among the results."""
    return f"option_{plan.option.id}"


def context(answers: Answers) -> Mapping[str, object]:
    """Answers as the engine takes them."""
    return {key: sorted(value) if isinstance(value, frozenset) else value for key, value in answers.items()}


def _graph(lines: Mapping[str, str]) -> dict[str, object]:
    expressions = [{"id": key, "key": key, "value": value} for key, value in lines.items()]
    content = {"expressions": expressions}
    return {
        "nodes": [
            {"id": "in", "name": "in", "type": "inputNode"},
            {"id": "rules", "name": "rules", "type": "expressionNode", "content": content},
            {"id": "out", "name": "out", "type": "outputNode"},
        ],
        "edges": [
            {"id": "first", "type": "edge", "sourceId": "in", "targetId": "rules"},
            {"id": "last", "type": "edge", "sourceId": "rules", "targetId": "out"},
        ],
    }


def _expression(condition: Condition) -> str:
    match condition:
        case AllOf(parts):
            return "(" + " and ".join(map(_expression, parts)) + ")" if parts else "true"
        case AnyOf(parts):
            return _any(map(_expression, parts))
        case Not(part):
            return f"not ({_expression(part)})"
        case OneOf(feature, values):
            return _any(f"{feature} == {_literal(value)}" for value in values)
        case Within(feature, interval):
            return _within(feature, interval)
        case Includes(feature, values):
            return _any(f"'{value}' in {feature}" for value in values)
        case CountWithin(feature, values, interval):
            listed = ", ".join(map(_literal, values))
            return _within(f"count({feature}, # in [{listed}])", interval)


def _any(parts: Iterable[str]) -> str:
    joined = " or ".join(parts)
    return f"({joined})" if joined else "false"


def _literal(value: str | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else f"'{value}'"


def _within(number: str, interval: Interval) -> str:
    bounds = []
    if interval.low is not None:
        bounds.append(f"{number} {'>=' if interval.low_included else '>'} {interval.low:g}")
    if interval.high is not None:
        bounds.append(f"{number} {'<=' if interval.high_included else '<'} {interval.high:g}")
    return "(" + " and ".join(bounds) + ")" if bounds else "true"
