"""`teach`: the bundled teaching cases and those of files, and whether their recorded answers still hold."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app import bootstrap
from app.commands.common import FAILED, OK, Commands, UnusableError, add_knowledge, read_knowledge, save, write

if TYPE_CHECKING:
    from app.knowledge.conditions import Answers
    from app.knowledge.model import Knowledge
    from app.reasoning.assessment import Assessment
    from app.report.lesson_text import Assess
    from app.teaching.lesson import Lesson


def add_to(commands: Commands) -> None:
    """Add the command."""
    teach = commands.add_parser("teach", help="list, show and check teaching cases")
    teach.add_argument(
        "what",
        choices=["list", "show", "check", "record"],
        help="list the bundled cases; show cases in full; check recorded answers; record the computed ones in files",
    )
    teach.add_argument("cases", nargs="*", metavar="CASE", help="ids of bundled cases or files (default: all bundled)")
    add_knowledge(teach)
    teach.set_defaults(command=_teach)


def _teach(options: argparse.Namespace) -> int:
    from app.report.lesson_text import lesson_list, lesson_text, recorded

    knowledge = read_knowledge(options)
    reasoner_for = bootstrap.reasoner_factory(knowledge)

    def assess(edition: str, answers: Answers) -> Assessment:
        return reasoner_for(edition).assess(answers)

    if options.what == "record":
        if not options.cases:
            msg = "record: name the files that the computed answers are to be written into"
            raise UnusableError(msg)
        for name in options.cases:
            save(recorded(_file(Path(name), knowledge), assess), Path(name))
        return OK
    lessons = _lessons(options.cases, knowledge)
    if options.what == "check":
        return _check(lessons, assess)
    if options.what == "list":
        write(lesson_list(lessons))
    else:
        write("\n\n\n".join(lesson_text(lesson, knowledge, assess) for lesson in lessons))
    return OK


def _check(lessons: Sequence[Lesson], assess: Assess) -> int:
    from app.teaching.key import mismatches

    found = 0
    for lesson in lessons:
        for item in mismatches(lesson, assess):
            found += 1
            write(f"{lesson.id}, stage {item.stage + 1}: {item.text}")
    write(f"{len(lessons)} cases, {found} recorded answers differ from the computed ones")
    return FAILED if found else OK


def _lessons(names: Sequence[str], knowledge: Knowledge) -> Sequence[Lesson]:
    bundle = bootstrap.lesson_shelf(knowledge).bundled()
    if bundle.problems:
        raise UnusableError(bundle.problems[0])
    known = {lesson.id: lesson for lesson in bundle.lessons}
    return [known.get(name) or _file(Path(name), knowledge) for name in names] or bundle.lessons


def _file(file: Path, knowledge: Knowledge) -> Lesson:
    from app.teaching.shelf import MAX_BYTES, LessonError

    try:
        with file.open("rb") as stream:
            return bootstrap.lesson_shelf(knowledge).parse(stream.read(MAX_BYTES + 1), file.name)
    except LessonError as error:
        raise UnusableError(str(error)) from None
    except OSError as error:
        msg = f"{file}: cannot be read ({error.strerror}); name a file or one of the cases that 'teach list' shows"
        raise UnusableError(msg) from None
