"""Teaching cases from files: read with suspicion, and checked against the knowledge that is to judge them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import ValidationError

from app.knowledge.conditions import Value
from app.knowledge.model import Knowledge
from app.patient.answers import AnswerError, parse_value
from app.program.file_kinds import LESSON
from app.reasoning.assessment import Status
from app.store.content_errors import Problem, suggestion
from app.store.content_sections import shape_problem
from app.store.lesson_entries import KeyEntry, LessonEntry, StageEntry, TaskEntry
from app.store.yaml_documents import Place, Steps, parse_documents
from app.teaching.lesson import Key, Lesson, Level, Point, Stage, Task
from app.teaching.shelf import MAX_BYTES, Bundle, LessonError


class LessonShelf:
    """The teaching cases of a folder, and files from elsewhere, for one knowledge database."""

    def __init__(self, folder: Path, knowledge: Knowledge) -> None:
        self._folder, self._knowledge = folder, knowledge

    def bundled(self) -> Bundle:
        """The cases of the folder; one that this knowledge cannot judge is left out and named."""
        lessons, problems = [], []
        for file in sorted(self._folder.glob(f"*{LESSON}")):
            try:
                lessons.append(parse_lesson(file.read_bytes(), file.name, self._knowledge))
            except LessonError as error:
                problems.append(str(error))
        levels = list(Level)
        lessons.sort(key=lambda lesson: (levels.index(lesson.level), lesson.title))
        return Bundle(tuple(lessons), tuple(problems))

    def parse(self, data: bytes, name: str) -> Lesson:
        """Read a case from bytes; raises LessonError."""
        return parse_lesson(data, name, self._knowledge)


def parse_lesson(data: bytes, name: str, knowledge: Knowledge) -> Lesson:
    """Read a teaching case; raises LessonError with the first problem and how many more there are."""
    if len(data) > MAX_BYTES:
        msg = f"{name}: is larger than {MAX_BYTES // 1000} kB; this cannot be a teaching case"
        raise LessonError(msg)
    documents, problems = parse_documents(data, name)
    if not problems and len(documents) != 1:
        problems = [Problem(name, 0, "is not a teaching case: it should hold one YAML document")]
    if problems:
        raise _refusal(problems)
    place = Place(documents[0])
    entry = _shape(place)
    problems = [*_lesson_problems(entry, knowledge, place)]
    if problems:
        raise _refusal(problems)
    return _lesson(entry, knowledge, data.decode("utf-8-sig"))


def _shape(place: Place) -> LessonEntry:
    try:
        return LessonEntry.model_validate(place.document.value)
    except ValidationError as error:
        found = [shape_problem(LessonEntry, item, place) for item in error.errors(include_url=False)]
        raise _refusal(found) from None


def _refusal(problems: Iterable[Problem]) -> LessonError:
    first, *rest = sorted(set(problems))
    more = f" (and {len(rest)} more)" if rest else ""
    return LessonError(f"{first}{more}")


# -- what ids refer to ----------------------------------------------------------------------------------------------


def _lesson_problems(entry: LessonEntry, knowledge: Knowledge, place: Place) -> Iterator[Problem]:
    yield from _unknown(place, ("references",), entry.references, knowledge.sources, "source")
    for index, point in enumerate(entry.points):
        yield from _unknown(place, ("points", index, "sources"), point.sources, knowledge.sources, "source")
    if entry.edition not in knowledge.editions:
        yield place.at("edition").problem(_no_such("edition", entry.edition, knowledge.editions))
        return
    for index, stage in enumerate(entry.stages):
        here = place.at("stages", index)
        if stage.edition is not None and stage.edition not in knowledge.editions:
            yield here.at("edition").problem(_no_such("edition", stage.edition, knowledge.editions))
            continue
        yield from _stage_problems(stage, stage.edition or entry.edition, knowledge, here)
    for index, key in enumerate(entry.key):
        if key.stage > len(entry.stages) or entry.stages[key.stage - 1].task is None:
            yield place.at("key", index).problem(f"stage {key.stage} has no task")
    stages = [key.stage for key in entry.key]
    if len(set(stages)) < len(stages):
        yield place.at("key").problem("a stage stands here twice; keep one")


def _stage_problems(stage: StageEntry, edition: str, knowledge: Knowledge, place: Place) -> Iterator[Problem]:
    for feature, raw in stage.answers.items():
        if feature not in knowledge.features:
            yield place.at("answers", feature).problem(_no_such("question", feature, knowledge.features))
        elif raw is not None:
            try:
                parse_value(knowledge.features[feature], raw)
            except AnswerError as error:
                yield place.at("answers", feature).problem(str(error).partition(": ")[2])
    if stage.task is not None:
        options = [option.id for option in knowledge.editions[edition].options]
        yield from _unknown(place.at("task"), ("discuss",), stage.task.discuss, options, "option")


def _unknown(place: Place, steps: Steps, names: Iterable[str], known: Iterable[str], what: str) -> Iterator[Problem]:
    known = frozenset(known)
    for index, name in enumerate(names):
        if name not in known:
            yield place.at(*steps, index).problem(_no_such(what, name, known))


def _no_such(what: str, name: str, known: Iterable[str]) -> str:
    return f"there is no {what} {name!r} in this knowledge{suggestion(name, known)}"


# -- making the case ------------------------------------------------------------------------------------------------


def _lesson(entry: LessonEntry, knowledge: Knowledge, text: str) -> Lesson:
    keys = {key.stage - 1: key for key in entry.key}
    return Lesson(
        id=entry.id,
        title=entry.title,
        level=entry.level,
        topics=tuple(entry.topics),
        edition=entry.edition,
        objectives=tuple(entry.objectives),
        stages=tuple(
            Stage(
                stage.kind,
                stage.title,
                stage.text,
                stage.edition or entry.edition,
                {name: _value(name, raw, knowledge) for name, raw in stage.answers.items()},
                _task(stage.task, keys.get(index)),
            )
            for index, stage in enumerate(entry.stages)
        ),
        points=tuple(Point(point.text, tuple(point.sources)) for point in entry.points),
        references=tuple(entry.references),
        text=text,
    )


def _value(name: str, raw: object, knowledge: Knowledge) -> Value | None:
    return None if raw is None else parse_value(knowledge.features[name], raw)


def _task(task: TaskEntry | None, key: KeyEntry | None) -> Task | None:
    if task is None:
        return None
    return Task(
        task.kind,
        task.prompt,
        tuple(task.roles),
        task.most,
        tuple(task.discuss),
        _key(key) if key is not None else None,
    )


def _key(key: KeyEntry) -> Key:
    verdicts = {
        Status.APPLICABLE: key.applicable,
        Status.NEEDS_INFORMATION: key.needs_information,
        Status.CONTRAINDICATED: key.contraindicated,
        Status.NOT_APPLICABLE: key.not_applicable,
    }
    return Key({status: tuple(options) for status, options in verdicts.items() if options}, tuple(key.questions))
