"""Everything that reads a file from outside, with a good sample of each to spoil."""

from __future__ import annotations

import contextlib
import html
import tempfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from app.knowledge.conditions import Answers
from app.patient.casefile import Case, CaseFileError, dump_case, parse_case
from app.patient.caseset import KeptCase, dump_cases, parse_cases
from app.patient.road_file import RoadRecord, StepRecord
from app.reasoning.reasoner import Reasoner
from app.report.record import META, dump_record, read_opened
from app.report.roads import told_roads
from app.session.library import LibraryError
from app.session.road_records import from_records
from app.store.compiler import compile_content
from app.store.content_errors import ContentError
from app.store.lesson_reader import LessonShelf
from app.store.library import SqlLibrary
from app.store.reader import KnowledgeFileError, open_knowledge
from app.store.writer import write_knowledge
from app.teaching.results import Result, ResultFileError, ResultSheet, dump_sheet, parse_sheet
from app.teaching.shelf import LessonError
from tests import samples, shipped

KNOWN = samples.knowledge()
ANSWERS: Answers = {"site": "pancreas", "ki67": 8.0, "differentiation": "well"}
STEPS = (
    StepRecord("current", "lanreotide", "slow_progression", {"growth": "slow", "ecog": None}),
    StepRecord("current", "everolimus", "not_tolerated", {}),
)
ROADS = (RoadRecord(1, "As given", ANSWERS, STEPS, 1, True), RoadRecord(2, "", ANSWERS, STEPS[:1], 0, False))
CASE = Case("Case 12", "current", ANSWERS, ROADS)
RICH = Path(__file__).parent / "store" / "rich.yaml"
LESSONS = Path(__file__).parents[1] / "resources" / "teaching"


@dataclass(frozen=True)
class Spoiling:
    """What is done to a good file: bytes put over others, a cut, and bytes put in."""

    edits: list[tuple[float, bytes]]
    cut: float | None
    put_in: bytes

    def spoil(self, data: bytes) -> bytes:
        raw = bytearray(data)
        for place, piece in self.edits:
            at = int(place * len(raw))
            raw[at : at + len(piece)] = piece
        middle = len(raw) // 2
        raw[middle:middle] = self.put_in
        return bytes(raw if self.cut is None else raw[: int(self.cut * len(raw))])


PIECES = (
    b'"',
    b"{",
    b"[" * 50,
    b"null",
    b"NaN",
    b"1e999",
    b"-1",
    b"\x00",
    b"\xff\xfe",
    b"\\ud800",
    b"&a",
    b"*a",
    b"<",
    b",",
)
pieces = st.sampled_from(PIECES) | st.binary(min_size=1, max_size=20)
spoilings = st.builds(
    Spoiling,
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), pieces), max_size=5),
    st.floats(0, 1) | st.none(),
    st.just(b"") | pieces,
)


@cache
def sample(kind: str) -> bytes:
    """A good file of a kind."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        match kind:
            case "case":
                return dump_case(CASE, KNOWN.features)
            case "cases":
                return dump_cases([KeptCase(CASE, ("a", "b"), "note")] * 3, KNOWN.features, notes=True)
            case "record":
                assessment = Reasoner(KNOWN, "current").assess(CASE.answers)
                return dump_record(CASE, assessment, KNOWN, "1.0", date(2026, 12, 1).isoformat()).encode()
            case "html":
                return in_html(sample("record"))
            case "pdf":
                return in_pdf(sample("record"))
            case "lesson":
                return next(iter(sorted(LESSONS.glob("*.*")))).read_bytes()
            case "results":
                result = Result("lesson/2", "What applies?", "current", ("a", "b"), ("a",), False, ("c",), ("d",), "")
                return dump_sheet(ResultSheet("ab12", "0" * 64, (result,) * 5))
            case "content":
                return RICH.read_bytes()
            case "knowledge":
                folder.joinpath("content.yaml").write_bytes(RICH.read_bytes())
                write_knowledge(compile_content(folder), folder / "k.sqlite")
                return (folder / "k.sqlite").read_bytes()
            case _:
                library = SqlLibrary(folder, KNOWN.features)
                library.add([KeptCase(CASE, ("t",), "n" * 200)] * 40)
                return library.path.read_bytes()


def in_html(record: bytes) -> bytes:
    text = html.escape(record.decode("utf-8", "replace"))
    return f'<!doctype html><html><head><meta name="{META}" content="{text}"></head></html>'.encode()


def in_pdf(record: bytes) -> bytes:
    return b"%PDF-1.7\n1 0 obj << >>\nstream\n" + zlib.compress(record) + b"\nendstream\nendobj\n%%EOF\n"


def read(kind: str, data: bytes) -> None:
    """Read a file as the program does: it is used, or refused with the error that is meant for that."""
    with tempfile.TemporaryDirectory() as name:
        READERS[kind](data, Path(name))


def _case(data: bytes, _folder: Path) -> None:
    with contextlib.suppress(CaseFileError):
        _told(parse_case(data, KNOWN.features))


def _told(case: Case) -> None:
    """Its roads are followed, or refused with a sentence, wherever a case goes."""
    told_roads(case, KNOWN)
    with contextlib.suppress(ValueError):
        from_records(case.roads, case.answers, KNOWN)


def _cases(data: bytes, _folder: Path) -> None:
    with contextlib.suppress(CaseFileError):
        parse_cases(data, KNOWN.features)


def _record(data: bytes, folder: Path) -> None:
    for wrapped in (in_html(data), in_pdf(data)):
        _report(wrapped, folder)


def _report(data: bytes, _folder: Path) -> None:
    with contextlib.suppress(CaseFileError):
        _told(read_opened(data, KNOWN.features).case)


def _lesson(data: bytes, folder: Path) -> None:
    with contextlib.suppress(LessonError):
        LessonShelf(folder, shipped.knowledge()).parse(data, "x.netteach")


def _results(data: bytes, _folder: Path) -> None:
    with contextlib.suppress(ResultFileError):
        parse_sheet(data)


def _content(data: bytes, folder: Path) -> None:
    (folder / "content.yaml").write_bytes(data)
    with contextlib.suppress(ContentError):
        compile_content(folder)


def _knowledge(data: bytes, folder: Path) -> None:
    (folder / "k.sqlite").write_bytes(data)
    with contextlib.suppress(KnowledgeFileError):
        open_knowledge(folder / "k.sqlite")


def _library(data: bytes, folder: Path) -> None:
    library = SqlLibrary(folder, KNOWN.features)
    library.path.write_bytes(data)
    more = KeptCase(Case("more", None, {}))
    try:
        library.shelf()
        library.add([more])
    except LibraryError:
        library.damage()
        library.recover(None)
        library.add([more])
    assert more in [entry.kept for entry in library.shelf().entries]


READERS: dict[str, Callable[[bytes, Path], None]] = {
    "case": _case,
    "cases": _cases,
    "record": _record,
    "html": _report,
    "pdf": _report,
    "lesson": _lesson,
    "results": _results,
    "content": _content,
    "knowledge": _knowledge,
    "library": _library,
}
