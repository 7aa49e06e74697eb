"""Words for roads: outcomes, places and what a step changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.knowledge.conditions import Answers
from app.knowledge.model import Knowledge, Option
from app.reasoning.assessment import Status
from app.session.effects import narrowed
from app.session.road import Road, Step
from app.session.road_rules import Course
from app.session.stages import Stage, changed_features
from app.ui.texts import answer_words, feature_label, status_word
from app.ui.widgets.sheet import Run

translate = QCoreApplication.translate


def course_word(course: Course) -> str:
    """How a treatment went, in words."""
    return {
        Course.STABLE: translate("road", "Stable"),
        Course.RESPONDING: translate("road", "Responding"),
        Course.SLOW_PROGRESSION: translate("road", "Slow progression"),
        Course.RAPID_PROGRESSION: translate("road", "Rapid progression"),
        Course.NOT_TOLERATED: translate("road", "Not tolerated"),
    }[course]


def road_name(road: Road) -> str:
    """A road's name, or its number while it has none."""
    return road.name or QCoreApplication.translate("road", "Road {n}").format(n=road.number)


def option_of(knowledge: Knowledge, step: Step) -> Option | None:
    """The option that a step took."""
    edition = knowledge.editions.get(step.edition)
    return next((item for item in edition.options if item.id == step.option), None) if edition else None


def treatment_word(knowledge: Knowledge, step: Step) -> str:
    """A step's treatment in a few words."""
    therapy = knowledge.therapies.get(step.therapy)
    return therapy.label if therapy else step.option


def place_title(knowledge: Knowledge, road: Road, place: int) -> str:
    """What a place of a road is called."""
    if place == 0:
        return QCoreApplication.translate("road", "Start")
    return treatment_word(knowledge, road.steps[place - 1])


def place_remark(road: Road, place: int) -> str:
    """The line and outcome of a step; at the start, whether the history is known."""
    if place == 0:
        known = "prior_therapies" in road.start
        given = road.start.get("prior_therapies")
        if not known:
            return translate("road", "Treatment so far not known")
        return translate("road", "Untreated") if given == frozenset() else translate("road", "Treated before")
    step, line = road.steps[place - 1], road.line_numbers()[place - 1]
    parts = [translate("road", "Line {n}").format(n=line) if line else "", course_word(step.course)]
    if place > 1 and road.steps[place - 2].therapy == step.therapy:
        parts[1] = translate("road", "then {outcome}").format(outcome=course_word(step.course).lower())
    if step.edits:
        parts.append(translate("road", "edited"))
    return " · ".join(part for part in parts if part)


def place_story(knowledge: Knowledge, road: Road, place: int) -> str:
    """All that a place tells: the treatment in full, what it changed, and what was assumed."""
    words = f"{place_title(knowledge, road, place)}: {place_remark(road, place)}."
    if place == 0:
        return words
    step, before = road.steps[place - 1], road.answers_at(place - 1)
    option, after = option_of(knowledge, step), step.follow(before)
    told = [words, f"{option.label}." if option else ""]
    changes = _changes(knowledge, changed_features(before, after), after)
    told.append(translate("road", "It changed: {changes}.").format(changes="; ".join(changes)) if changes else "")
    told += [_assumption(feature_label(knowledge, name)) for name in narrowed(step.effects, before)]
    return " ".join(part for part in told if part)


def folded_words(knowledge: Knowledge, road: Road, count: int) -> str:
    """Where one stands, for the line that is left of a folded strip."""
    place = f"{place_title(knowledge, road, road.at)} ({place_remark(road, road.at)})"
    words = translate("road", "{road}: standing at {place}").format(road=road_name(road), place=place)
    return words if count == 1 else " · ".join([words, translate("road", "{n} roads").format(n=count)])


def step_words(knowledge: Knowledge, road: Road, stage: Stage) -> list[Run]:
    """The step to where one stands: what was taken, which answers it changed and which were changed by hand."""
    step = stage.step
    if step is None:
        return [(translate("road", "Start. ") + place_remark(road, 0) + ".", "", True)]
    option = option_of(knowledge, step)
    told: list[Run] = [(option.label if option else step.option, "", True)]
    told.append((f": {place_remark(road, road.at)}. ", "", False))
    if not stage.goes_on and (stage.verdict is None or stage.verdict.status is not Status.APPLICABLE):
        told.append((_all_the_same(stage), "warning", True))
    by_hand = tuple(name for name in stage.changed if name in step.edits)
    carried = tuple(name for name in stage.changed if name not in step.edits)
    after = stage.assessment.answers
    for words, names in ((translate("road", "Changed: "), carried), (translate("road", "Changed by hand: "), by_hand)):
        if names:
            told.append((words, "secondary", True))
            told.append(("; ".join(_changes(knowledge, names, after)) + ". ", "", False))
    if not stage.changed:
        told.append((translate("road", "It changed no answer. "), "secondary", False))
    told += [(f"{_assumption(feature_label(knowledge, name))} ", "secondary", False) for name in stage.assumed]
    return told


def heading_words(*, gained: bool, count: int) -> str:
    """What stands before the options that a step gained or lost."""
    if not count:
        return translate("road", "No option applies newly.") if gained else translate("road", "None fell away.")
    words = translate("road", "Now applicable, {n}:") if gained else translate("road", "No longer applicable, {n}:")
    return words.format(n=count)


def _all_the_same(stage: Stage) -> str:
    if stage.verdict is None:
        return translate("road", "Not an option of the edition on screen. ")
    return translate("road", "Given although: {verdict}. ").format(verdict=status_word(stage.verdict.status).lower())


def _changes(knowledge: Knowledge, names: tuple[str, ...], after: Answers) -> list[str]:
    return [
        f"{feature_label(knowledge, name)}: {answer_words(knowledge.features[name], after.get(name))}"
        for name in names
        if name in knowledge.features
    ]


def _assumption(feature: str) -> str:
    text = QCoreApplication.translate("road", "“{feature}” was not known before; what it holds begins with this road.")
    return text.format(feature=feature)
