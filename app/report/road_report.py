"""A road as text and as JSON: the assessment after each treatment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.knowledge.model import Knowledge, Role
from app.patient.answers import answer_text, plain_value
from app.reasoning.assessment import Assessment, Status
from app.report.assessment_json import assessment_table
from app.report.provenance import provenance_lines
from app.report.roads import assumption, course_words
from app.session.stages import Stage


def road_table(stages: Iterable[Stage], knowledge: Knowledge, program: str) -> dict[str, object]:
    """Build the object that `net-pathways road --json` prints; its keys are fixed by docs/command-line.md."""
    return {"places": [_place(number, stage, knowledge, program) for number, stage in enumerate(stages)]}


def road_text(stages: Iterable[Stage], knowledge: Knowledge) -> str:
    """Word a road for the terminal: each treatment with what it changed, and what applies next."""
    places = ("\n".join(_lines(number, stage, knowledge)) for number, stage in enumerate(stages))
    return "\n\n".join([*provenance_lines(knowledge), *places])


def _place(number: int, stage: Stage, knowledge: Knowledge, program: str) -> dict[str, object]:
    return {
        "place": number,
        "taken": _taken(stage),
        "changed": {name: _plain(name, stage.assessment, knowledge) for name in stage.changed},
        "assumed": list(stage.assumed),
        "gained": list(stage.gained),
        "lost": list(stage.lost),
        "assessment": assessment_table(stage.assessment, knowledge, program),
    }


def _taken(stage: Stage) -> dict[str, object] | None:
    if stage.step is None or stage.verdict is None:
        return None
    return {
        "option": stage.step.option,
        "therapy": stage.step.therapy,
        "label": stage.verdict.option.label,
        "outcome": stage.step.course.value,
        "line": stage.line,
        "continued": stage.goes_on,
        "status": stage.verdict.status.value,
    }


def _plain(name: str, assessment: Assessment, knowledge: Knowledge) -> object:
    value = assessment.answers.get(name)
    return None if value is None else plain_value(knowledge.features[name], value)


def _lines(number: int, stage: Stage, knowledge: Knowledge) -> Iterator[str]:
    yield f"{number}. {_heading(stage)}"
    for name in stage.changed:
        feature = knowledge.features[name]
        yield f"   > {feature.label}: {answer_text(feature, stage.assessment.answers.get(name))}"
    for name in stage.assumed:
        yield f"   Note: {assumption(knowledge.features[name].label)}"
    for conflict in stage.assessment.conflicts:
        yield f"   CONFLICT: {conflict.message}"
    yield from _difference(stage)
    yield from _applicable(stage.assessment)


def _heading(stage: Stage) -> str:
    if stage.step is None or stage.verdict is None:
        return "Start"
    line = "" if stage.line is None else f"Line {stage.line}: "
    remark = _remark(stage.verdict.status, goes_on=stage.goes_on)
    return f"{line}{stage.verdict.option.label}: {course_words(stage.step)}{remark}"


def _remark(status: Status, *, goes_on: bool) -> str:
    if goes_on:
        return " (continued)"
    return "" if status is Status.APPLICABLE else f" (taken although {status.value.replace('-', ' ')})"


def _difference(stage: Stage) -> Iterator[str]:
    for words, ids in (("now applicable", stage.gained), ("no longer applicable", stage.lost)):
        if ids:
            yield f"   {words}: {', '.join(ids)}"


def _applicable(assessment: Assessment) -> Iterator[str]:
    open_ones = sum(item.status is Status.NEEDS_INFORMATION for item in assessment.verdicts)
    for role in Role:
        found = [item for item in assessment.verdicts if item.option.role is role]
        yield from (
            f"   {role.value}: {item.option.label} [{item.option.id}]"
            for item in found
            if item.status is Status.APPLICABLE
        )
    yield f"   {open_ones} more {'needs' if open_ones == 1 else 'need'} information"
