"""Roads as a patient file holds them: treatments and outcomes by name, read with suspicion.

What a treatment leaves in the answers is not written; it follows again from the knowledge that reads the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Feature
from app.knowledge.plain_text import one_line, shown
from app.patient.answers import AnswerError, parse_answers, plain_value

MAX_ROADS, MAX_STEPS, MAX_NAME = 20, 50, 60
"""Roads of one patient, treatments of one road, and letters of its name."""
_MAX_ID = 200
_ROAD_KEYS = {"number", "name", "start", "steps", "at", "walked"}
_STEP_KEYS = {"edition", "option", "outcome", "answers"}


@dataclass(frozen=True)
class StepRecord:
    """A treatment by name; `edits` are answers given by hand after it, None took one back."""

    edition: str
    option: str
    outcome: str
    edits: Mapping[str, Value | None]


@dataclass(frozen=True)
class RoadRecord:
    """A road; `at` is the place that is looked at (0 is the start), `walked` marks the one whose answers are shown."""

    number: int
    name: str
    start: Answers
    steps: tuple[StepRecord, ...]
    at: int
    walked: bool


def parse_roads(raw: object, features: Mapping[str, Feature]) -> tuple[RoadRecord, ...]:
    """Read the roads of a patient file; raises ValueError with a sentence that names the place."""
    roads = tuple(_road(f"roads[{at}]", item, features) for at, item in enumerate(_list("roads", raw, MAX_ROADS)))
    if roads and sum(road.walked for road in roads) != 1:
        msg = "roads: exactly one of them has to be walked"
        raise ValueError(msg)
    if len({road.number for road in roads}) < len(roads):
        msg = "roads: two of them have the same number"
        raise ValueError(msg)
    return roads


def plain_roads(roads: tuple[RoadRecord, ...], features: Mapping[str, Feature]) -> list[dict[str, object]]:
    """Roads as JSON holds them."""
    return [
        {
            "number": road.number,
            "name": road.name,
            "start": _plain(road.start, features),
            "steps": [
                {
                    "edition": step.edition,
                    "option": step.option,
                    "outcome": step.outcome,
                    "answers": _plain(step.edits, features),
                }
                for step in road.steps
            ],
            "at": road.at,
            "walked": road.walked,
        }
        for road in roads
    ]


def _road(place: str, raw: object, features: Mapping[str, Feature]) -> RoadRecord:
    table = _table(place, raw, _ROAD_KEYS)
    steps = _list(f"{place}.steps", table.get("steps"), MAX_STEPS)
    walked = table.get("walked")
    if not isinstance(walked, bool):
        msg = f"{place}.walked: expected true or false"
        raise ValueError(msg)
    return RoadRecord(
        _whole(f"{place}.number", table.get("number"), 1, 1_000_000),
        _name(f"{place}.name", table.get("name")),
        _answers(f"{place}.start", _object(f"{place}.start", table.get("start")), features),
        tuple(_step(f"{place}.steps[{at}]", step, features) for at, step in enumerate(steps)),
        _whole(f"{place}.at", table.get("at"), 0, len(steps)),
        walked,
    )


def _step(place: str, raw: object, features: Mapping[str, Feature]) -> StepRecord:
    table = _table(place, raw, _STEP_KEYS)
    edition, option, outcome = (_id(f"{place}.{key}", table.get(key)) for key in ("edition", "option", "outcome"))
    edits = _object(f"{place}.answers", table.get("answers", {}))
    given: dict[str, Value | None] = dict(_answers(f"{place}.answers", edits, features))
    return StepRecord(edition, option, outcome, given | {key: None for key, value in edits.items() if value is None})


def _plain(answers: Mapping[str, Value | None], features: Mapping[str, Feature]) -> dict[str, object]:
    found = {key: answers[key] for key in features if key in answers}
    return {key: None if value is None else plain_value(features[key], value) for key, value in found.items()}


def _table(place: str, raw: object, keys: set[str]) -> Mapping[str, object]:
    table = _object(place, raw)
    unknown = sorted(set(table) - keys)
    if unknown:
        msg = f"{place}.{shown(unknown[0])}: there is no such key; allowed are {', '.join(sorted(keys))}"
        raise ValueError(msg)
    return table


def _answers(place: str, raw: Mapping[str, object], features: Mapping[str, Feature]) -> dict[str, Value]:
    try:
        return parse_answers(raw, features)
    except AnswerError as error:
        msg = f"{place}: {error}"
        raise ValueError(msg) from None


def _object(place: str, raw: object) -> Mapping[str, object]:
    if not isinstance(raw, dict):
        msg = f"{place}: expected an object"
        raise ValueError(msg)
    return raw


def _list(place: str, raw: object, most: int) -> list[object]:
    if not isinstance(raw, list) or len(raw) > most:
        msg = f"{place}: expected a list of at most {most}"
        raise ValueError(msg)
    return raw


def _name(place: str, raw: object) -> str:
    name = one_line(raw) if isinstance(raw, str) else ""
    if not isinstance(raw, str) or len(name) > MAX_NAME:
        msg = f"{place}: expected a text of at most {MAX_NAME} characters"
        raise ValueError(msg)
    return name


def _id(place: str, raw: object) -> str:
    if not isinstance(raw, str) or len(raw) > _MAX_ID or one_line(raw) != raw:
        msg = f"{place}: expected a line of at most {_MAX_ID} characters that are seen"
        raise ValueError(msg)
    return raw


def _whole(place: str, raw: object, low: int, high: int) -> int:
    if not isinstance(raw, int) or isinstance(raw, bool) or not low <= raw <= high:
        msg = f"{place}: expected a whole number from {low} to {high}"
        raise ValueError(msg)
    return raw
