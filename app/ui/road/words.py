"""Words for roads: outcomes, places and what a step changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.knowledge.conditions import Answers
from app.knowledge.model import Knowledge, Option
from app.session.effects import narrowed
from app.session.road import Road, Step
from app.session.road_rules import Course
from app.session.stages import changed_features
from app.ui.texts import answer_words, feature_label

_MOST_CHANGES = 8


def course_word(course: Course) -> str:
    """How a treatment went, in words."""
    tr = QCoreApplication.translate
    return {
        Course.STABLE: tr("road", "Stable"),
        Course.RESPONDING: tr("road", "Responding"),
        Course.SLOW_PROGRESSION: tr("road", "Slow progression"),
        Course.RAPID_PROGRESSION: tr("road", "Rapid progression"),
        Course.NOT_TOLERATED: tr("road", "Not tolerated"),
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
    tr = QCoreApplication.translate
    if place == 0:
        known = "prior_therapies" in road.start
        given = road.start.get("prior_therapies")
        if not known:
            return tr("road", "Treatment so far not known")
        return tr("road", "Untreated") if given == frozenset() else tr("road", "Treated before")
    step, line = road.steps[place - 1], road.line_numbers()[place - 1]
    parts = [tr("road", "Line {n}").format(n=line) if line else "", course_word(step.course)]
    if place > 1 and road.steps[place - 2].therapy == step.therapy:
        parts[1] = tr("road", "then {outcome}").format(outcome=course_word(step.course).lower())
    if step.edits:
        parts.append(tr("road", "edited"))
    return " · ".join(part for part in parts if part)


def place_story(knowledge: Knowledge, road: Road, place: int) -> str:
    """All that a place tells: the treatment in full, what it changed, and what was assumed."""
    tr = QCoreApplication.translate
    words = f"{place_title(knowledge, road, place)}: {place_remark(road, place)}."
    if place == 0:
        return words
    step, before = road.steps[place - 1], road.answers_at(place - 1)
    option = option_of(knowledge, step)
    told = [words, f"{option.label}." if option else ""]
    changes = _changes(knowledge, before, step.follow(before))
    told.append(tr("road", "It changed: {changes}.").format(changes="; ".join(changes)) if changes else "")
    told += [_assumption(feature_label(knowledge, name)) for name in narrowed(step.effects, before)]
    return " ".join(part for part in told if part)


def _changes(knowledge: Knowledge, before: Answers, after: Answers) -> list[str]:
    names = changed_features(before, after)
    told = [
        f"{feature_label(knowledge, name)}: {answer_words(knowledge.features[name], after.get(name))}"
        for name in names[:_MOST_CHANGES]
        if name in knowledge.features
    ]
    more = len(names) - _MOST_CHANGES
    return told if more <= 0 else [*told, QCoreApplication.translate("road", "{n} more").format(n=more)]


def _assumption(feature: str) -> str:
    text = QCoreApplication.translate("road", "“{feature}” was not known before; what it holds begins with this road.")
    return text.format(feature=feature)
