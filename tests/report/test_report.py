"""The report of a patient: what it holds, that data stays text, and that the program reads it again."""

from __future__ import annotations

import html
import json
import re
import zlib
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from typing_extensions import override

from app.knowledge.conditions import Answers
from app.knowledge.model import Knowledge
from app.patient.casefile import Case, CaseFileError
from app.program import intended_use
from app.reasoning.assessment import Status
from app.reasoning.reasoner import Reasoner
from app.report.compose import Occasion, compose
from app.report.document import Report
from app.report.path_picture import path_picture
from app.report.record import read_opened
from app.report.report_html import BREVITIES, board_body, report_html
from app.report.report_text import WIDTH, entry_text, options_text, report_text
from app.report.since import Then
from tests import samples, shipped

DAY = date(2026, 12, 1)
ANSWERS: Answers = {"site": "pancreas", "differentiation": "well", "sstr": "positive", "ki67": 8}
HOSTILE = "<img src=x onerror=alert(1)> & \"quoted\" 'and' </style><script>"


def report(
    answers: Answers = ANSWERS,
    known: Knowledge | None = None,
    edition: str = "current",
    then: Then | None = None,
    label: str = "Case 12",
) -> Report:
    known = known or samples.knowledge()
    return compose(
        Reasoner(known, edition).assess(answers), known, Occasion("1.2.3", DAY, Case(label, edition, answers), then)
    )


def bundled(file: Path, edition: str) -> Report:
    case = shipped.read_case(file)
    return report(case.answers, shipped.knowledge(), edition, label=case.label)


class Page(HTMLParser):
    """Tags with their attributes, and the words between them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(text)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    @override
    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("edition", ["current", "2012"])
@pytest.mark.parametrize("file", shipped.CASES, ids=[file.stem for file in shipped.CASES])
def test_every_option_and_the_origin_stand_in_each_form(file: Path, edition: str, full: bool) -> None:
    made = bundled(file, edition)
    page, text = Page(report_html(made, full=full)).words, report_text(made, full=full)
    flat = " ".join(text.split())
    for section in made.sections:
        for entry in section.entries:
            if full or entry.status is not Status.NOT_APPLICABLE:
                assert entry.label in page
                assert " ".join(entry.label.split()) in flat
    for words in (made.origin.reviewed, made.origin.fingerprint[:16], "1.2.3", "2026-12-01", "Not for patients"):
        assert words in page
        assert words in flat
    assert ("HISTORICAL" in page) is ("HISTORICAL" in flat) is (edition == "2012")
    assert max(len(line) for line in text.splitlines()) <= WIDTH


def test_the_full_report_gives_reasons_grades_evidence_and_sources() -> None:
    made = report()
    page = Page(report_html(made, full=True)).words
    (shown,) = [entry for section in made.sections for entry in section.entries if entry.id == "lanreotide"]
    assert shown.studies
    assert shown.strength
    for words in (
        shown.rationale,
        *(ground.text.rstrip(".") for ground in shown.grounds),
        *(f"{line.name}: {line.value}" for line in shown.strength),
        *(study.result for study in shown.studies),
        *(reference.text for reference in made.references),
    ):
        assert words in page
        assert " ".join(words.split()) in " ".join(report_text(made, full=True).split())


def test_what_is_not_confirmed_is_marked_in_each_form() -> None:
    known = samples.knowledge()
    known = replace(known, sources={key: replace(item, verified=False) for key, item in known.sources.items()})
    made = report(known=known)
    for form in (Page(report_html(made, full=True)).words, report_text(made, full=True)):
        assert form.count("source to be confirmed") >= len(made.references)


def test_limits_stand_first() -> None:
    known = replace(samples.knowledge(), modified=True, certificate="")
    made = report(known=known, edition="2012")
    for form in (Page(report_html(made, full=False)).words, report_text(made), options_text(made)):
        for words in ("HISTORICAL EDITION 2012", "LOCALLY MODIFIED", "NOT PROVED"):
            assert words in form
            assert form.index(words) < form.index("Options (")


def test_the_order_is_said_to_be_no_ranking_in_each_form() -> None:
    made = report()
    pages = (Page(report_html(made, full=full)).words for full in (False, True))
    for form in (*pages, report_text(made), report_text(made, full=True), options_text(made)):
        assert "the order is no ranking" in form.lower()


def test_contradictions_are_told_before_the_options() -> None:
    made = report({"grade": "G1", "ki67": 8})
    assert made.conflicts
    for form in (Page(report_html(made, full=False)).words, report_text(made)):
        assert "CONTRADICTORY ANSWERS" in form
        assert " ".join(made.conflicts[0].split()) in " ".join(form.split())


def hostile() -> Report:
    known = samples.knowledge()
    edition = known.editions["current"]
    edition = replace(
        edition,
        options=tuple(replace(item, label=HOSTILE, rationale=HOSTILE) for item in edition.options),
        tracks=tuple(replace(item, label=HOSTILE) for item in edition.tracks),
        decisions=tuple(replace(item, question=HOSTILE) for item in edition.decisions),
    )
    known = replace(
        known,
        editions={"current": edition},
        features={key: replace(item, label=HOSTILE) for key, item in known.features.items()},
        sources={key: replace(item, title=HOSTILE) for key, item in known.sources.items()},
        version=HOSTILE,
    )
    return report(known=known, label=HOSTILE)


@pytest.mark.parametrize("full", [False, True])
def test_text_from_files_stays_text(full: bool) -> None:
    text = report_html(hostile(), full=full)
    page = Page(text)
    plain = Page(report_html(report(), full=full))
    assert HOSTILE in page.words
    assert {tag for tag, _ in page.tags} <= {tag for tag, _ in plain.tags} | {"ul", "li", "h3"}
    assert text.count("<style>") == text.count("</style>") == 1


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("file", shipped.CASES, ids=[file.stem for file in shipped.CASES])
def test_the_page_loads_and_runs_nothing(file: Path, full: bool) -> None:
    text = report_html(bundled(file, "current"), full=full)
    page = Page(text)
    assert not {tag for tag, _ in page.tags} & {
        "script",
        "img",
        "link",
        "iframe",
        "object",
        "embed",
        "a",
        "image",
        "use",
    }
    for _, attributes in page.tags:
        assert not [key for key in attributes if key.startswith("on") or key in ("src", "href", "style", "xlink:href")]
    assert "url(" not in text
    assert "@import" not in text
    assert (
        "meta",
        {"http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'"},
    ) in page.tags


@pytest.mark.parametrize("brief", [False, True])
@pytest.mark.parametrize("file", shipped.CASES, ids=[file.stem for file in shipped.CASES])
def test_the_picture_is_a_drawing_in_greys_that_holds_the_path(file: Path, brief: bool) -> None:
    made = bundled(file, "current")
    picture = path_picture(made.lanes, brief=brief)
    assert picture is not None
    root = ET.fromstring(picture.svg)
    drawn = " ".join(part.text or "" for part in root.iter("{http://www.w3.org/2000/svg}text"))
    for colour in {
        value for part in root.iter() for key in ("fill", "stroke") if (value := part.get(key)) not in (None, "none")
    }:
        digits = colour.removeprefix("#")
        assert len(set(digits if len(digits) == 3 else re.findall("..", digits))) == 1, colour
    shown = [entry for section in made.sections for entry in section.of(Status.APPLICABLE)]
    if brief:
        assert "applicable" in drawn
    else:
        assert all(" ".join(entry.label.split()) in drawn for entry in shown)
    for part in root.iter("{http://www.w3.org/2000/svg}rect"):
        assert float(part.get("x", "0")) >= 0
        assert float(part.get("x", "0")) + float(part.get("width", "0")) <= picture.width + 0.5
        assert float(part.get("y", "0")) + float(part.get("height", "0")) <= picture.height + 0.5


def test_verdicts_are_told_by_a_word_beside_the_sign() -> None:
    page = Page(report_html(report(), full=False)).words
    assert "✓ Applicable" in page
    assert "? Needs information" in page


def test_the_briefest_page_keeps_every_option_on_the_table() -> None:
    for file in shipped.CASES:
        made = bundled(file, "current")
        lengths = [len(board_body(made, brevity)) for brevity in BREVITIES]
        assert (max(lengths), min(lengths)) == (lengths[0], lengths[-1])
        least = Page(board_body(made, BREVITIES[-1])).words
        for section in made.sections:
            for entry in section.of(Status.APPLICABLE, Status.NEEDS_INFORMATION, Status.CONTRAINDICATED):
                assert entry.label in least


@pytest.mark.parametrize("label", ["Case 12", HOSTILE, "Fälle, 肝", ""])
def test_an_html_report_is_read_again(label: str) -> None:
    made = report(label=label)
    opened = read_opened(report_html(made, full=True).encode(), samples.knowledge().features)
    assert (opened.case.label, opened.case.edition, dict(opened.case.answers)) == (label, "current", dict(ANSWERS))
    assert opened.then is not None
    assert opened.then.made == "2026-12-01"
    assert opened.then.fingerprint == "0" * 64
    verdicts = {entry.id: (entry.label, entry.status) for section in made.sections for entry in section.entries}
    assert dict(opened.then.verdicts) == verdicts


def test_a_patient_file_is_read_as_before() -> None:
    opened = read_opened(shipped.CASES[0].read_bytes(), shipped.knowledge().features)
    assert opened.then is None
    assert opened.case == shipped.read_case(shipped.CASES[0])


def test_the_same_knowledge_says_that_nothing_has_moved() -> None:
    then = read_opened(report_html(report(), full=False).encode(), samples.knowledge().features).then
    again = report(then=then)
    assert again.since is not None
    assert again.since.moves == ()
    assert "the knowledge is the same, and no verdict differs" in again.since.summary


def test_changed_knowledge_says_which_verdicts_have_moved() -> None:
    then = read_opened(report_html(report(), full=False).encode(), samples.knowledge().features).then
    assert then is not None
    first, second, *rest = then.verdicts
    verdicts = {option: then.verdicts[option] for option in (second, *rest)}
    verdicts |= {
        second: (then.verdicts[second][0], Status.CONTRAINDICATED),
        "gone": ("An old option", Status.APPLICABLE),
    }
    again = report(then=replace(then, fingerprint="1" * 64, verdicts=verdicts))
    assert again.since is not None
    assert not again.since.same_knowledge
    now = {entry.id: entry for section in again.sections for entry in section.entries}
    assert {(move.label, move.before, move.after) for move in again.since.moves} == {
        (now[first].label, None, now[first].status),
        (now[second].label, Status.CONTRAINDICATED, now[second].status),
        ("An old option", Status.APPLICABLE, None),
    }
    for form in (Page(report_html(again, full=False)).words, report_text(again)):
        assert "the knowledge has changed" in " ".join(form.split())
        assert "no longer in the edition" in form


def test_another_edition_is_no_list_of_moves() -> None:
    then = read_opened(report_html(report(), full=False).encode(), samples.knowledge().features).then
    again = report(edition="2012", then=then)
    assert again.since is not None
    assert again.since.moves == ()
    assert "Choose the same edition" in again.since.summary


def pdf(payload: bytes) -> bytes:
    other = zlib.compress(b"q 1 0 0 1 0 0 cm Q")
    mine = zlib.compress(payload)
    return (
        b"%PDF-1.7\n1 0 obj\n<<>>\nstream\n"
        + other
        + b"\nendstream\n2 0 obj\nstream\r\n"
        + mine
        + b"\nendstream\n%%EOF"
    )


def test_the_record_is_found_among_the_streams_of_a_pdf() -> None:
    opened = read_opened(pdf(report().record.encode()), samples.knowledge().features)
    assert dict(opened.case.answers) == dict(ANSWERS)


def altered(**changes: object) -> bytes:
    return json.dumps({**json.loads(report().record), **changes}).encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.4\n%%EOF", "holds no case"),
        (b"%PDF-1.4\nstream\nnot compressed\nendstream", "holds no case"),
        (b"%PDF-1.4\n" + b"stream\n" * 2_800_000, "holds no case"),
        (pdf(b'{"format": "net-pathways/report"' + b" " * 50_000_000), "damaged"),
        (pdf(altered(version=2)), "newer program"),
        (pdf(altered(verdicts=[1])), "verdicts"),
        (pdf(altered(verdicts={"lanreotide": ["Lanreotide", "excellent"]})), "verdicts"),
        (pdf(altered(made=7)), "made"),
        (pdf(altered(program="half \ud800")), "program"),
        (pdf(altered(case=None)), "case: "),
        (pdf(altered(case={"format": "net-pathways/patient", "version": 1, "answers": {"ki67": 1000}})), "ki67"),
        (b"<!DOCTYPE html><html><head></head></html>", "holds no case"),
        (b"<!DOCTYPE html><meta name='net-pathways-report' content='x'>" + b"<" * 3_000_000, "holds no case"),
        (b'<html><meta name="net-pathways-report" content="{&quot;a&quot;: NaN}">', "NaN"),
        (b"\x00" * 20_000_001, "larger than"),
    ],
)
def test_a_foreign_or_altered_report_is_refused_with_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(CaseFileError, match=re.escape(said)) as refusal:
        read_opened(data, samples.knowledge().features)
    assert "\n" not in str(refusal.value)


def test_an_option_alone_is_told_with_edition_and_day() -> None:
    made = report()
    entry = next(entry for section in made.sections for entry in section.entries)
    text = entry_text(entry, made.origin)
    assert text.startswith(entry.label)
    assert "reviewed 2026-11-23" in " ".join(text.split())
    assert "made on 2026-12-01" in " ".join(text.split())


def test_the_same_report_gives_the_same_bytes() -> None:
    assert report_html(report(), full=True) == report_html(report(), full=True)
    assert html.unescape(report_html(report(), full=True)).count(report().record) == 1


@pytest.mark.parametrize("full", [False, True])
def test_what_the_program_is_for_stands_on_every_report(full: bool) -> None:
    assert "Not for patients, emergencies or dosing" in intended_use.ON_DOCUMENTS
    assert intended_use.ON_DOCUMENTS in " ".join(report_text(report(), full=full).split())
    assert intended_use.ON_DOCUMENTS in Page(report_html(report(), full=full)).words
