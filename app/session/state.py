"""What the user is doing: one frozen state and one function for each change of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType

from app.knowledge.conditions import Answers, Value
from app.knowledge.plain_text import one_line
from app.session.road import Roads


@dataclass(frozen=True)
class SessionState:
    """The case on screen: its label, the edition it is read in, the answers and the selected node."""

    edition: str
    answers: Answers = field(default_factory=lambda: MappingProxyType({}))
    label: str = ""
    selected: str | None = None
    """Id of the graph node or option that the user looks at."""
    roads: Roads = field(default_factory=Roads)
    """Treatments tried one after the other; where one stands on the road walked, its answers are `answers`."""


def answer(state: SessionState, feature: str, value: Value) -> SessionState:
    """Record an answer; the same state when it is already recorded."""
    if state.answers.get(feature) == value and type(state.answers.get(feature)) is type(value):
        return state
    return _answered(state, {**state.answers, feature: value})


def answer_all(state: SessionState, answers: Answers) -> SessionState:
    """Record several answers at once, the others stay."""
    return _answered(state, {**state.answers, **answers})


def forget(state: SessionState, feature: str) -> SessionState:
    """Set a feature back to "not known"; the same state when it already is."""
    if feature not in state.answers:
        return state
    return _answered(state, {key: value for key, value in state.answers.items() if key != feature})


def switch_edition(state: SessionState, edition: str) -> SessionState:
    """Read the same patient in another edition."""
    return state if edition == state.edition else replace(state, edition=edition)


def relabel(state: SessionState, label: str) -> SessionState:
    """Give the case another label; it is kept as a file would give it back."""
    label = one_line(label).strip()
    return state if label == state.label else replace(state, label=label)


def select(state: SessionState, node: str | None) -> SessionState:
    """Look at a node of the graph or an option."""
    return state if node == state.selected else replace(state, selected=node)


def travel(state: SessionState, roads: Roads) -> SessionState:
    """Stand where these roads say; without a road the answers stay as they are."""
    road = roads.current
    return replace(state, roads=roads, answers=state.answers if road is None else road.answers)


def start_over(state: SessionState) -> SessionState:
    """Begin an empty case in the same edition."""
    return SessionState(edition=state.edition)


def _answered(state: SessionState, answers: Answers) -> SessionState:
    """Other answers by hand: the place of the road where one stands keeps them."""
    return replace(state, answers=MappingProxyType(dict(answers)), roads=state.roads.record(answers))
