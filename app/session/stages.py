"""A road walked to its end: what each step changed, and the assessment at every place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from app.knowledge.conditions import Answers
from app.knowledge.model import Edition, Knowledge
from app.reasoning.assessment import Assessment, Status, Verdict
from app.session.effects import narrowed
from app.session.road import Road, Roads, Step, begin, make_step, take
from app.session.road_rules import Course


@dataclass(frozen=True)
class Stage:
    """One place of a road. The start has no step.

    `verdict` is that on the treatment before it was taken, None where the edition assessed has no such option;
    `goes_on` says that it was being given already; `line` is its line of treatment, counted with those before the
    start; `changed` are the features whose answer the step changed; `assumed` those that were not known before and are
    now told from here on; `gained` and `lost` the options that apply only after it, or only before it.
    """

    assessment: Assessment
    step: Step | None = None
    verdict: Verdict | None = None
    goes_on: bool = False
    line: int | None = None
    changed: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    gained: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def make_road(knowledge: Knowledge, edition: str, start: Answers, takes: Iterable[tuple[str, Course]]) -> Road:
    """A road of these treatments; raises KeyError for an option that the edition lacks."""
    roads = begin(Roads(), start)
    for option, course in takes:
        roads = take(roads, make_step(knowledge, edition, option, course))
    return roads.roads[0]


def stages(road: Road, assess: Callable[[Answers], Assessment]) -> Iterator[Stage]:
    """Assess every place of a road in one edition, from the start on."""
    assessment = assess(road.start)
    yield Stage(assessment)
    for place, step in enumerate(road.steps, start=1):
        before, assessment = assessment, assess(step.follow(assessment.answers))
        yield _stage(road, place, before, assessment)


def stage_at(road: Road, place: int, assess: Callable[[Answers], Assessment]) -> Stage:
    """Assess one place of a road, and the one before it that it is held against."""
    after = assess(road.answers_at(place))
    return _stage(road, place, assess(road.answers_at(place - 1)), after) if place else Stage(after)


def read_take(words: str, edition: Edition) -> tuple[str, Course]:
    """Read "option=outcome"; raises ValueError with one sentence that says what is allowed."""
    option, _, outcome = words.partition("=")
    outcome = outcome.replace("-", "_")
    courses = [item.value for item in Course]
    if outcome not in courses:
        msg = f"{words}: expected OPTION=OUTCOME with one of {', '.join(courses)}"
        raise ValueError(msg)
    known = [item.id for item in edition.options]
    if option not in known:
        near = [name for name in known if option and option in name] or get_close_matches(option, known)
        hint = f"near it: {', '.join(near[:5])}" if near else "`assess --json` lists all"
        msg = f"{words}: edition {edition.id} has no option {option!r} ({hint})"
        raise ValueError(msg)
    return option, Course(outcome)


def changed_features(before: Answers, after: Answers) -> tuple[str, ...]:
    """Features whose answer differs, those that are known afterwards first."""
    names = (*after, *(name for name in before if name not in after))
    return tuple(name for name in names if before.get(name) != after.get(name))


def _stage(road: Road, place: int, before: Assessment, after: Assessment) -> Stage:
    step = road.steps[place - 1]
    then, now = _applicable(before), _applicable(after)
    return Stage(
        after,
        step,
        next((item for item in before.verdicts if item.option.id == step.option), None),
        place > 1 and road.steps[place - 2].therapy == step.therapy,
        road.line_numbers()[place - 1],
        changed_features(before.answers, after.answers),
        narrowed(step.effects, before.answers),
        tuple(option for option in now if option not in then),
        tuple(option for option in then if option not in now),
    )


def _applicable(assessment: Assessment) -> dict[str, None]:
    return {item.option.id: None for item in assessment.verdicts if item.status is Status.APPLICABLE}
