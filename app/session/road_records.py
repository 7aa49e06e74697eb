"""Roads of the session as records of a patient file, and back."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from app.knowledge.conditions import Answers
from app.knowledge.model import Knowledge
from app.patient.road_file import RoadRecord, StepRecord
from app.session.road import Road, Roads, Step, make_step
from app.session.road_rules import Course


def to_records(roads: Roads) -> tuple[RoadRecord, ...]:
    """What a patient file keeps of the roads."""
    return tuple(
        RoadRecord(
            road.number,
            road.name,
            road.start,
            tuple(StepRecord(step.edition, step.option, step.course.value, step.edits) for step in road.steps),
            road.at,
            walked=index == roads.active,
        )
        for index, road in enumerate(roads.roads)
    )


def from_records(records: tuple[RoadRecord, ...], answers: Answers, knowledge: Knowledge) -> Roads:
    """Roads of a file, read with this knowledge; raises ValueError for a treatment that it lacks.

    Where one stands the file's answers hold, even if the road would lead elsewhere today.
    """
    roads = tuple(
        Road(
            record.number,
            MappingProxyType(dict(record.start)),
            tuple(_step(step, knowledge) for step in record.steps),
            record.at,
            record.name,
        )
        for record in records
    )
    active = next((index for index, record in enumerate(records) if record.walked), 0)
    found = Roads(roads, active)
    return found if found.current is None or found.current.answers == answers else found.record(answers)


def _step(record: StepRecord, knowledge: Knowledge) -> Step:
    courses = [item.value for item in Course]
    if record.outcome not in courses:
        msg = f"“{record.outcome}” is not one of the outcomes {', '.join(courses)}"
        raise ValueError(msg)
    try:
        step = make_step(knowledge, record.edition, record.option, Course(record.outcome))
    except KeyError:
        msg = f"this knowledge has no option “{record.option}” in an edition “{record.edition}”"
        raise ValueError(msg) from None
    return replace(step, edits=MappingProxyType(dict(record.edits)))
