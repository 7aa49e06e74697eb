"""The roads of a case as a report tells them: treatment after treatment, with what each left in the answers."""

from __future__ import annotations

from collections.abc import Iterable

from app.knowledge.conditions import Answers
from app.knowledge.model import Knowledge
from app.patient.answers import answer_text
from app.patient.casefile import Case
from app.report.document import Line, ToldRoad, Treatment
from app.session.effects import narrowed
from app.session.road import Road, Step
from app.session.road_records import from_records
from app.session.stages import changed_features


def told_roads(case: Case, knowledge: Knowledge) -> tuple[tuple[ToldRoad, ...], str]:
    """Word all roads, the one walked first, and say why none are told where this knowledge lacks a treatment.

    No dates: a road knows what came after what, and nothing of when.
    """
    try:
        roads = from_records(case.roads, case.answers, knowledge)
    except ValueError as error:
        return (), f"The roads of this case are left out: {error}."
    told = [_told(road, knowledge, walked=road is roads.current) for road in roads.roads]
    return tuple(sorted(told, key=lambda road: not road.walked)), ""


def course_words(step: Step) -> str:
    """How a treatment went."""
    return step.course.value.replace("_", " ")


def assumption(feature: str) -> str:
    """What is said where a treatment answers a question that was open before."""
    return f"“{feature}” was not known before; what it holds now begins with this road."


def treatment_words(treatment: Treatment, edition: str) -> str:
    """A treatment with its line and outcome; its edition where that is not the report's."""
    line = f"{treatment.line}: " if treatment.line else ""
    other = f" (edition {treatment.edition})" if treatment.edition != edition else ""
    return f"{line}{treatment.label}{other}: {'then ' if treatment.goes_on else ''}{treatment.outcome}"


def road_words(road: ToldRoad, edition: str) -> str:
    """A road up to where one stands, in one line; what lies further on is counted."""
    steps = [treatment_words(item, edition) for item in road.treatments[: road.at]]
    further = len(road.treatments) - road.at
    more = f" ({further} further treatment{'s' if further > 1 else ''} thought through)" if further else ""
    return " → ".join([road.start, *steps]) + more


def left_words(treatment: Treatment) -> list[str]:
    """What a treatment left in the answers, a line for each kind of it."""
    pairs = (("Changed", treatment.changed), ("Changed by hand", treatment.by_hand))
    told = [f"{lead}: " + "; ".join(f"{line.name}: {line.value}" for line in lines) for lead, lines in pairs if lines]
    return [*told, *treatment.assumed]


def _told(road: Road, knowledge: Knowledge, *, walked: bool) -> ToldRoad:
    treatments = tuple(_treatment(road, place, knowledge) for place in range(1, len(road.steps) + 1))
    return ToldRoad(road.name or f"Road {road.number}", walked, road.at, _start_words(road.start), treatments)


def _start_words(start: Answers) -> str:
    if "prior_therapies" not in start:
        return "treatment so far not known"
    return "treated before" if start["prior_therapies"] else "untreated"


def _treatment(road: Road, place: int, knowledge: Knowledge) -> Treatment:
    step, before = road.steps[place - 1], road.answers_at(place - 1)
    after, line = step.follow(before), road.line_numbers()[place - 1]
    edition = knowledge.edition(step.edition)
    names = [name for name in changed_features(before, after) if name in knowledge.features]
    return Treatment(
        line=f"Line {line}" if line else "",
        label=next(option.label for option in edition.options if option.id == step.option),
        edition=edition.label,
        outcome=course_words(step),
        goes_on=place > 1 and road.steps[place - 2].therapy == step.therapy,
        changed=_answered((name for name in names if name not in step.edits), after, knowledge),
        by_hand=_answered((name for name in names if name in step.edits), after, knowledge),
        assumed=tuple(assumption(knowledge.features[name].label) for name in narrowed(step.effects, before)),
    )


def _answered(names: Iterable[str], answers: Answers, knowledge: Knowledge) -> tuple[Line, ...]:
    features = (knowledge.features[name] for name in names)
    return tuple(Line(item.label, answer_text(item, answers.get(item.id))) for item in features)
