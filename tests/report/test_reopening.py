"""Reports that come back altered, cut off, or from elsewhere: used whole, or refused in one sentence."""

from __future__ import annotations

import html
import json
import time
import zlib

import pytest

from app.knowledge.conditions import Value
from app.knowledge.model import Feature, Kind
from app.patient.casefile import Case, CaseFileError
from app.patient.road_file import MAX_NAME, MAX_ROADS, MAX_STEPS, RoadRecord, StepRecord
from app.reasoning.reasoner import Reasoner
from app.report.record import META, dump_record, read_opened
from tests import shipped
from tests.importers import ANSWERS, KNOWN, in_html, in_pdf, sample

FOREIGN = {
    "plain": b"%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n",
    "compressed": b"%PDF-1.7\n1 0 obj <<>>\nstream\n" + zlib.compress(b"BT (text) Tj ET" * 500) + b"\nendstream\n%%EOF",
    "with an attachment": b"%PDF-1.7\n1 0 obj <<>>\nstream\n" + zlib.compress(b'{"format": "other"}') + b"\nendstream",
    "only a head": b"%PDF-1.7\n",
    "random streams": b"%PDF-1.7\n" + b"stream\n\x78\x9c\xff\xff\n" * 30_000,
    "streams that swell": b"%PDF-1.7\n" + (b"stream\n" + zlib.compress(bytes(3_000_000)) + b"\n") * 50,
}


@pytest.mark.parametrize("data", FOREIGN.values(), ids=FOREIGN)
def test_a_pdf_from_elsewhere_holds_no_case(data: bytes) -> None:
    with pytest.raises(CaseFileError, match="the PDF holds no case; only reports that this program saved"):
        read_opened(data, KNOWN.features)


def test_a_page_from_elsewhere_holds_no_case() -> None:
    with pytest.raises(CaseFileError, match="the page holds no case"):
        read_opened(b"<!DOCTYPE html><html><body onload='x()'>Hello</body></html>", KNOWN.features)


@pytest.mark.parametrize("kind", ["pdf", "html"])
def test_a_report_that_is_cut_off_opens_whole_or_not_at_all(kind: str) -> None:
    whole = sample(kind)
    opened, told = 0, set[str]()
    for size in range(0, len(whole), max(1, len(whole) // 80)):
        try:
            assert read_opened(whole[:size], KNOWN.features).case.answers == ANSWERS
            opened += 1
        except CaseFileError as error:
            told.add(str(error))
    assert opened < 20, "most of the file is its case here"
    assert told
    assert not any("\n" in words for words in told)


def test_a_pdf_that_is_cut_off_or_damaged_in_its_case_says_so() -> None:
    whole = sample("pdf")
    start = whole.index(b"stream") + 7
    flipped = bytearray(whole)
    flipped[whole.index(b"\nendstream") - 2] ^= 0xFF  # the check sum
    for spoiled in (whole[: start + 200], bytes(flipped)):
        with pytest.raises(CaseFileError, match="cut off or damaged where its case lies; open another copy"):
            read_opened(spoiled, KNOWN.features)


def test_a_pdf_of_very_many_records_that_swell_is_refused_at_once() -> None:
    """Each begins as a record does, swells to many times its size, and breaks off."""
    packer = zlib.compressobj(9)
    body = packer.compress(b'{"format": "net-pathways/report", "x": "' + b"a" * 5_000_000)
    body += packer.flush(zlib.Z_FULL_FLUSH)
    piece = b"stream\n" + body[:2000]
    began = time.monotonic()
    with pytest.raises(CaseFileError, match="cut off or damaged"):
        read_opened(b"%PDF-1.4\n" + piece * (19_000_000 // len(piece)), KNOWN.features)
    assert time.monotonic() - began < 2


def test_what_another_program_appends_to_a_pdf_does_not_hurt() -> None:
    more = b"\n7 0 obj << /Type /Annot >>\nstream\n" + zlib.compress(b"a remark") + b"\nendstream\n%%EOF\n"
    assert read_opened(sample("pdf") + more, KNOWN.features) == read_opened(sample("pdf"), KNOWN.features)


SPOILED = {
    "an answer that is none": ('"answers": {', '"answers": {"<b>x</b>": "y", '),
    "a verdict that is none": ('"verdicts": {', '"verdicts": {"x": ["y", "<script>"], '),
    "another format": ("net-pathways/report", "net-pathways/letter"),
    "a key twice": ('"answers": {', '"answers": {}, "answers": {'),
}


@pytest.mark.parametrize(("before", "after"), SPOILED.values(), ids=SPOILED)
def test_a_page_whose_case_was_altered_is_read_as_strictly_as_a_patient_file(before: str, after: str) -> None:
    record = sample("record").decode()
    assert before in record
    page = '<!doctype html><html><head><meta name="{}" content="{}"></head></html>'
    with pytest.raises(CaseFileError) as caught:
        read_opened(page.format(META, html.escape(record.replace(before, after, 1))).encode(), KNOWN.features)
    assert "\n" not in str(caught.value)


def test_the_longest_roads_come_back_from_a_report() -> None:
    knowledge = shipped.knowledge()
    answers = {feature.id: _longest(feature) for feature in knowledge.features.values()}
    option = max((option.id for option in knowledge.edition("current").options), key=len)
    steps = (StepRecord("current", option, "slow_progression", answers),) * MAX_STEPS
    roads = tuple(RoadRecord(n, '"' * MAX_NAME, answers, steps, 0, n == 1) for n in range(1, MAX_ROADS + 1))
    case = Case('"' * 200, "current", answers, roads)
    assessment = Reasoner(knowledge, "current").assess({})
    record = dump_record(case, assessment, knowledge, "1.0", "2026-12-01").encode()
    for page in (in_html(record), in_pdf(record)):
        assert read_opened(page, knowledge.features).case == case


def _longest(feature: Feature) -> Value:
    """The answer that takes most room."""
    if feature.kind is Kind.BOOLEAN:
        return False
    if feature.kind is Kind.NUMBER:
        return float(feature.high or 99)
    values = [value.id for value in feature.values]
    return frozenset(values) if feature.kind is Kind.MULTI else max(values, key=len)


@pytest.mark.parametrize("count", [1_000, 1_001, 30_000])
def test_a_report_of_more_options_than_any_edition_has_was_altered(count: int) -> None:
    verdicts = {f"{number}": ["x", "applicable"] for number in range(count)}
    page = in_html(json.dumps(json.loads(sample("record")) | {"verdicts": verdicts}).encode())
    if count > 1_000:
        with pytest.raises(CaseFileError, match="verdicts: the case inside this report was altered"):
            read_opened(page, KNOWN.features)
    else:
        then = read_opened(page, KNOWN.features).then
        assert then is not None
        assert len(then.verdicts) == count


def test_a_file_larger_than_any_report_is_refused_unread() -> None:
    with pytest.raises(CaseFileError, match="larger than 20 MB"):
        read_opened(b"%PDF-1.7\n" + bytes(20_000_000), KNOWN.features)


def test_the_longest_line_of_a_record_is_read_and_a_longer_one_is_not() -> None:
    table = json.loads(sample("record"))
    page = '<!doctype html><html><head><meta name="{}" content="{}"></head></html>'
    for size, read in ((1000, True), (1001, False)):
        data = page.format(META, html.escape(json.dumps(table | {"program": "x" * size}))).encode()
        if read:
            then = read_opened(data, KNOWN.features).then
            assert then is not None
            assert len(then.program) == size
        else:
            with pytest.raises(CaseFileError, match="program: the case inside this report was altered"):
                read_opened(data, KNOWN.features)
