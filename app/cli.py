"""The command line: `net-pathways assess | compare | compile | ...`, and the window by default."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app import bootstrap

if TYPE_CHECKING:
    from app.knowledge.model import Knowledge
    from app.patient.casefile import Case

OK, FAILED, UNUSABLE, CONTRADICTION = 0, 1, 2, 3
"""Exit codes: done; a check failed; the command or a file is unusable; assessed, but answers contradict each other."""

INTENDED_USE = (
    "For clinicians in a tumour board and for educators. Not for patients, emergencies or dosing; "
    "it does not replace the decision of the multidisciplinary team."
)


class UnusableError(Exception):
    """The command or a file cannot be used; the message is one line for the user."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except UnusableError as problem:
        print(f"net-pathways: {problem}", file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        return UNUSABLE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="net-pathways",
        description="Treatment pathways for liver metastases of digestive neuroendocrine tumours.",
        epilog=INTENDED_USE,
    )
    parser.add_argument("--version", action="version", version=f"net-pathways {bootstrap.program_version()}")
    parser.set_defaults(command=_window, case=None)
    _add_knowledge(parser)
    parser.add_argument("--case", type=Path, metavar="FILE", help="patient file to open in the window")
    commands = parser.add_subparsers(title="commands", metavar="")

    assess = commands.add_parser("assess", help="assess patient files and print the verdicts")
    assess.add_argument("files", nargs="+", type=Path, metavar="FILE")
    assess.add_argument("--edition", help="edition to read the patient in (default: the file's, else the current one)")
    assess.add_argument("--json", action="store_true", help="print JSON")
    _add_knowledge(assess)
    assess.set_defaults(command=_assess)

    _add_compare(commands.add_parser("compare", help="compare two patients, or one patient in two editions"))

    _add_road(commands.add_parser("road", help="take treatments one after the other and assess the patient after each"))
    compiler = commands.add_parser("compile", help="compile a content folder into a knowledge database")
    compiler.add_argument("content", type=Path, metavar="CONTENT_DIR")
    compiler.add_argument("-o", "--output", type=Path, required=True, metavar="KNOWLEDGE.sqlite")
    compiler.set_defaults(command=_compile)

    verify = commands.add_parser("verify", help="prove a knowledge database over the whole answer space")
    verify.add_argument("knowledge", nargs="?", type=Path, metavar="KNOWLEDGE.sqlite")
    verify.add_argument("--json", action="store_true", help="print JSON")
    verify.set_defaults(command=_verify)

    _add_differences(commands.add_parser("differences", help="compare two editions over all kinds of patients"))
    _add_content(commands.add_parser("content", help="report on the content of a knowledge database"))

    self_test = commands.add_parser("self-test", help="drive the real window through a bundled case")
    self_test.add_argument("--screenshot", type=Path, metavar="FILE")
    self_test.add_argument("--json", action="store_true", help="print JSON")
    _add_knowledge(self_test)
    self_test.set_defaults(command=_self_test)
    return parser


def _add_compare(compare: argparse.ArgumentParser) -> None:
    compare.add_argument("files", nargs="+", type=Path, metavar="FILE", help="two patients, or one for two editions")
    compare.add_argument(
        "--editions", metavar="LEFT,RIGHT", help="one patient in two editions (default: 2012 and current)"
    )
    compare.add_argument("--edition", help="edition to read two patients in (default: the first file's)")
    compare.add_argument("--json", action="store_true", help="print JSON")
    _add_knowledge(compare)
    compare.set_defaults(command=_compare)


def _add_road(road: argparse.ArgumentParser) -> None:
    road.add_argument("file", type=Path, metavar="FILE")
    road.add_argument(
        "--take",
        action="append",
        required=True,
        metavar="OPTION=OUTCOME",
        help="an option's id and how it went: stable, responding, slow_progression, rapid_progression, not_tolerated",
    )
    road.add_argument("--edition", help="edition to read the patient in (default: the file's, else the current one)")
    road.add_argument("--json", action="store_true", help="print JSON")
    _add_knowledge(road)
    road.set_defaults(command=_road)


def _add_differences(differences: argparse.ArgumentParser) -> None:
    differences.add_argument("--editions", default="2012,current", metavar="FIRST,SECOND")
    differences.add_argument("--json", action="store_true", help="print JSON")
    _add_knowledge(differences)
    differences.set_defaults(command=_differences)


def _add_content(content: argparse.ArgumentParser) -> None:
    content.add_argument("what", choices=["report"])
    content.add_argument("--json", action="store_true", help="print JSON")
    _add_knowledge(content)
    content.set_defaults(command=_content)


def _add_knowledge(parser: argparse.ArgumentParser) -> None:
    # SUPPRESS keeps a sub-command's default from overwriting what stood before the sub-command.
    parser.add_argument(
        "--knowledge",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="KNOWLEDGE.sqlite",
        help="knowledge database to use instead of the shipped one",
    )


def _knowledge(options: argparse.Namespace) -> Knowledge:
    from app.store.reader import KnowledgeFileError  # keep SQLAlchemy out of --help

    try:
        return bootstrap.load_knowledge(getattr(options, "knowledge", None))
    except KnowledgeFileError as error:
        raise UnusableError(str(error)) from None


def _case(file: Path, knowledge: Knowledge) -> Case:
    from app.patient.casefile import CaseFileError

    try:
        return bootstrap.load_case(file, knowledge)
    except CaseFileError as error:
        msg = f"{file}: {error}"
    except OSError as error:
        msg = f"{file}: cannot be read ({error.strerror}); check the path"
    raise UnusableError(msg)


def _edition(wanted: str | None, knowledge: Knowledge) -> str:
    edition = wanted or knowledge.default_edition
    if edition not in knowledge.editions:
        msg = f"edition: there is no edition {edition!r}; choose from {', '.join(knowledge.editions)}"
        raise UnusableError(msg)
    return edition


def _assess(options: argparse.Namespace) -> int:
    from app.report.assessment_json import assessment_table, to_json
    from app.report.assessment_text import assessment_text

    knowledge = _knowledge(options)
    reasoner_for = bootstrap.reasoner_factory(knowledge)
    cases = [_case(file, knowledge) for file in options.files]
    editions = [_edition(options.edition or case.edition, knowledge) for case in cases]
    found = [reasoner_for(edition).assess(case.answers) for case, edition in zip(cases, editions, strict=True)]
    if options.json:
        tables = [assessment_table(item, knowledge, bootstrap.program_version()) for item in found]
        _write(to_json(tables if len(tables) > 1 else tables[0]))
    else:
        _write("\n\n".join(assessment_text(item, knowledge) for item in found))
    return CONTRADICTION if any(item.conflicts for item in found) else OK


def _compare(options: argparse.Namespace) -> int:
    from app.reasoning.comparison import compare
    from app.report.comparison_json import Names, comparison_table
    from app.report.comparison_text import comparison_text

    knowledge = _knowledge(options)
    cases = [_case(file, knowledge) for file in options.files]
    editions = _two_editions(options, knowledge, cases)
    reasoner_for = bootstrap.reasoner_factory(knowledge)
    left, right = (
        reasoner_for(edition).assess(case.answers) for case, edition in zip((cases * 2)[:2], editions, strict=True)
    )
    named = [case.label or file.stem for case, file in zip(cases, options.files, strict=True)]
    names = Names(*(named if len(named) > 1 else [knowledge.edition(edition).label for edition in editions]))
    comparison = compare(knowledge, left, right)
    if options.json:
        from app.report.assessment_json import to_json

        _write(to_json(comparison_table(comparison, knowledge, names, bootstrap.program_version())))
    else:
        _write(comparison_text(comparison, knowledge, names))
    return CONTRADICTION if left.conflicts or right.conflicts else OK


def _two_editions(options: argparse.Namespace, knowledge: Knowledge, cases: Sequence[Case]) -> tuple[str, str]:
    """The editions of the left and the right side."""
    from app.reasoning.comparison import then_and_now

    if len(cases) > 2:
        msg = "compare: name two patient files, or one to read it in two editions"
        raise UnusableError(msg)
    if len(cases) == 2:
        if options.editions:
            msg = "--editions: two patients are compared in one edition; use --edition, or name one file"
            raise UnusableError(msg)
        edition = _edition(options.edition or cases[0].edition, knowledge)
        return edition, edition
    named = options.editions.split(",") if options.editions else list(then_and_now(knowledge))
    if options.edition or len(named) != 2:
        msg = f"--editions: name two editions, e.g. {','.join(list(knowledge.editions)[:2])}, or a second patient file"
        raise UnusableError(msg)
    return _edition(named[0].strip(), knowledge), _edition(named[1].strip(), knowledge)


def _road(options: argparse.Namespace) -> int:
    from app.report.assessment_json import to_json
    from app.report.road_report import road_table, road_text
    from app.session.stages import make_road, read_take, stages

    knowledge = _knowledge(options)
    case = _case(options.file, knowledge)
    edition = _edition(options.edition or case.edition, knowledge)
    try:
        takes = [read_take(words, knowledge.edition(edition)) for words in options.take]
    except ValueError as error:
        raise UnusableError(f"--take {error}") from None  # noqa: EM102
    road = make_road(knowledge, edition, case.answers, takes)
    found = list(stages(road, bootstrap.reasoner_factory(knowledge)(edition).assess))
    if options.json:
        _write(to_json(road_table(found, knowledge, bootstrap.program_version())))
    else:
        _write(road_text(found, knowledge))
    return CONTRADICTION if any(stage.assessment.conflicts for stage in found) else OK


def _compile(options: argparse.Namespace) -> int:
    from app.store.content_errors import ContentError

    try:
        knowledge = bootstrap.compile_folder(options.content, options.output)
    except ContentError as error:
        raise UnusableError(f"the content cannot be compiled\n{error}") from None  # noqa: EM102
    except OSError as error:
        msg = f"{options.output}: cannot be written ({error.strerror}); choose another place"
        raise UnusableError(msg) from None
    counts = ", ".join(f"{item.id}: {len(item.options)} options" for item in knowledge.editions.values())
    _write(f"{options.output}: {counts}; content {knowledge.content_sha256[:12]}")
    return OK


def _verify(options: argparse.Namespace) -> int:
    from app.reasoning.verification import verify
    from app.report.certificate import certificate_table, certificate_text

    if options.knowledge is None:
        del options.knowledge
    knowledge = _knowledge(options)
    certificate = verify(knowledge)
    if options.json:
        from app.report.assessment_json import to_json

        _write(to_json(certificate_table(certificate)))
    else:
        _write(certificate_text(certificate))
    return FAILED if certificate.failed else OK


def _differences(options: argparse.Namespace) -> int:
    from app.reasoning.edition_difference import edition_difference
    from app.report.assessment_json import to_json
    from app.report.difference import difference_table, difference_text

    knowledge = _knowledge(options)
    names = options.editions.split(",")
    if len(names) != 2:
        msg = "--editions: name two editions, parted by a comma"
        raise UnusableError(msg)
    first, second = (_edition(name, knowledge) for name in names)
    found = edition_difference(knowledge, first, second)
    _write(to_json(difference_table(found)) if options.json else difference_text(found, knowledge))
    return OK


def _content(options: argparse.Namespace) -> int:
    from app.report.assessment_json import to_json
    from app.report.content_report import content_table, content_text

    knowledge = _knowledge(options)
    _write(to_json(content_table(knowledge)) if options.json else content_text(knowledge))
    return OK


def _self_test(options: argparse.Namespace) -> int:
    from app.selftest import run  # Qt is imported for the window only

    return run(_knowledge(options), screenshot=options.screenshot, as_json=options.json)


def _window(options: argparse.Namespace) -> int:
    from app.bootstrap import run_window

    knowledge = _knowledge(options)
    case = _case(options.case, knowledge) if options.case else None
    edition = _edition(case.edition if case else None, knowledge)
    return run_window(knowledge, edition, case)


def _write(text: str) -> None:
    # UTF-8 and plain line ends whatever the console's encoding: the same input gives the same bytes everywhere.
    sys.stdout.buffer.write(f"{text}\n".encode())
    sys.stdout.flush()
