"""A road: treatments and their outcomes one after the other, each with the patient's answers after it.

Every step keeps what it changes, not what results, so that a correction at an early step reaches all later ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import reduce
from types import MappingProxyType

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Knowledge, Option, Role
from app.knowledge.plain_text import one_line
from app.session.effects import Effect, apply
from app.session.road_rules import RULES, SYSTEMIC_MEMBERS, Course, effects_of

_NO_EDITS: Mapping[str, Value | None] = MappingProxyType({})
_SYSTEMIC = frozenset({"ssa", "interferon", "prrt", "targeted", "immunotherapy", "chemotherapy"})
"""Classes of therapy that make a line of treatment."""


@dataclass(frozen=True)
class Step:
    """One treatment with its outcome: what it changed, and what was then answered by hand."""

    edition: str
    option: str
    therapy: str
    course: Course
    is_line: bool
    """Whether it counts as a line of systemic treatment."""
    effects: tuple[Effect, ...] = ()
    edits: Mapping[str, Value | None] = field(default_factory=lambda: _NO_EDITS)
    """Answers given by hand at this step; None took one back."""

    def follow(self, answers: Answers) -> Answers:
        """Answers after the step."""
        return _edited(apply(self.effects, answers), self.edits)

    def same_treatment(self, other: Step) -> bool:
        """Say whether two steps are the same treatment with the same outcome."""
        return (self.edition, self.option, self.course) == (other.edition, other.option, other.course)


@dataclass(frozen=True)
class Road:
    """Steps from a start, and the place on it that is looked at: 0 is the start, 1 after the first step."""

    number: int
    start: Answers
    steps: tuple[Step, ...] = ()
    at: int = 0
    name: str = ""

    @property
    def answers(self) -> Answers:
        """Answers at the place that is looked at."""
        return self.answers_at(self.at)

    def answers_at(self, place: int) -> Answers:
        """Answers at a place of the road."""
        return reduce(lambda answers, step: step.follow(answers), self.steps[:place], self.start)

    def line_numbers(self) -> tuple[int | None, ...]:
        """Which line of treatment each step is, those before the start counted; going on stays in the line."""
        numbers: list[int | None] = []
        line, therapy = _lines_before(self.start), ""
        for step in self.steps:
            if step.is_line and step.therapy != therapy:
                line, therapy = line + 1, step.therapy
            numbers.append(line if step.is_line else None)
        return tuple(numbers)

    def record(self, answers: Answers) -> Road:
        """Keep answers that were changed by hand, at the place that is looked at."""
        if self.at == 0:
            return replace(self, start=MappingProxyType(dict(answers)))
        before = apply(self.steps[self.at - 1].effects, self.answers_at(self.at - 1))
        step = replace(self.steps[self.at - 1], edits=_edits(before, answers))
        return replace(self, steps=(*self.steps[: self.at - 1], step, *self.steps[self.at :]))


@dataclass(frozen=True)
class Roads:
    """Roads side by side, of which one is walked; none before the first treatment was taken."""

    roads: tuple[Road, ...] = ()
    active: int = 0

    @property
    def current(self) -> Road | None:
        """The road that is walked."""
        return self.roads[self.active] if self.roads else None

    def record(self, answers: Answers) -> Roads:
        """Keep answers that were changed by hand."""
        road = self.current
        return self if road is None else self.with_current(road.record(answers))

    def with_current(self, road: Road) -> Roads:
        """The same roads with another version of the one that is walked."""
        return replace(self, roads=(*self.roads[: self.active], road, *self.roads[self.active + 1 :]))


def make_step(knowledge: Knowledge, edition: str, option_id: str, course: Course) -> Step:
    """A step with an option of an edition; raises KeyError when there is none."""
    option = _option(knowledge, edition, option_id)
    effects = effects_of(option.therapy, course, knowledge.features)
    return Step(edition, option.id, option.therapy, course, _is_line(option, knowledge), effects)


def begin(roads: Roads, answers: Answers) -> Roads:
    """Start one more road from these answers, and walk it."""
    road = Road(_next_number(roads), MappingProxyType(dict(answers)))
    return Roads((*roads.roads, road), len(roads.roads))


def take(roads: Roads, step: Step) -> Roads:
    """Take a treatment from where one stands; continuing differently than before parts into a road of its own."""
    road = roads.current
    if road is None:
        msg = "there is no road to take a step on; begin one"
        raise ValueError(msg)
    if road.at < len(road.steps):
        if road.steps[road.at].same_treatment(step):
            return roads.with_current(replace(road, at=road.at + 1))
        roads = fork(roads, roads.active, road.at)
        road = roads.roads[roads.active]
    return roads.with_current(replace(road, steps=(*road.steps, step), at=road.at + 1))


def stand(roads: Roads, index: int, place: int) -> Roads:
    """Look at a place of a road; what comes after it stays."""
    road = replace(roads.roads[index], at=place)
    return replace(roads, active=index).with_current(road)


def fork(roads: Roads, index: int, place: int) -> Roads:
    """Copy a road up to a place into a new one behind it, and walk that."""
    road = roads.roads[index]
    copy = Road(_next_number(roads), road.start, road.steps[:place], place)
    return Roads((*roads.roads[: index + 1], copy, *roads.roads[index + 1 :]), index + 1)


def rename(roads: Roads, index: int, name: str) -> Roads:
    """Give a road a name; it is kept as a file would give it back."""
    named = replace(roads.roads[index], name=one_line(name).strip())
    return replace(roads, roads=(*roads.roads[:index], named, *roads.roads[index + 1 :]))


def drop(roads: Roads, index: int) -> Roads:
    """Forget a road; another one that is left is walked when it was the one."""
    left = (*roads.roads[:index], *roads.roads[index + 1 :])
    active = roads.active - (index < roads.active)
    return Roads(left, min(active, max(len(left) - 1, 0)))


def _option(knowledge: Knowledge, edition: str, option_id: str) -> Option:
    for option in knowledge.edition(edition).options:
        if option.id == option_id:
            return option
    msg = f"edition {edition} has no option {option_id!r}"
    raise KeyError(msg)


def _is_line(option: Option, knowledge: Knowledge) -> bool:
    therapy = knowledge.therapies.get(option.therapy)
    if therapy is not None and therapy.id in RULES:
        return therapy.cls in _SYSTEMIC
    return option.role in (Role.FIRST_LINE, Role.ADVANCED)


def _lines_before(start: Answers) -> int:
    """How many systemic treatments were given before; none where that is not known."""
    given = start.get("prior_therapies")
    return len(given & SYSTEMIC_MEMBERS) if isinstance(given, frozenset) else 0


def _next_number(roads: Roads) -> int:
    return max((road.number for road in roads.roads), default=0) + 1


def _edits(before: Answers, after: Answers) -> Mapping[str, Value | None]:
    """What was changed by hand between two sets of answers."""
    changed: dict[str, Value | None] = {key: value for key, value in after.items() if before.get(key) != value}
    return MappingProxyType(changed | dict.fromkeys(before.keys() - after.keys()))


def _edited(answers: Answers, edits: Mapping[str, Value | None]) -> Answers:
    merged = {**answers, **edits}
    return MappingProxyType({key: value for key, value in merged.items() if value is not None})
