"""The record inside a report: the case with the verdicts it had, so that the program can reopen the report.

An HTML report carries it in a `meta` element, a PDF as an attached file. Both are foreign files when they come back:
the record is looked for without interpreting anything else, and read as strictly as a patient file.
"""

from __future__ import annotations

import html
import json
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from app.knowledge.model import Feature, Knowledge
from app.knowledge.plain_text import one_line
from app.patient.casefile import Case, CaseFileError, case_table, parse_case, parse_case_table, read_table
from app.reasoning.assessment import Assessment, Status
from app.report.since import Then

FORMAT = "net-pathways/report"
VERSION = 1
MAX_BYTES = 20_000_000
"""No report is larger; a file that is, is not read to its end."""

META = "net-pathways-report"
"""Name of the `meta` element that holds the record in an HTML report."""

ATTACHMENT = "net-pathways-report.json"
"""Name of the attached file that holds the record in a PDF report."""

_MAX_RECORD = 5_000_000
"""More than the longest roads of the shipped knowledge take, with every answer given by hand after each treatment."""
_MAX_IN_HTML = 8_000_000
"""The same with its quotes as a page writes them."""
_MAX_VERDICTS = 1_000
"""More than any edition has options; a page that tells of thousands that went takes minutes to lay out."""
_MAX_STREAMS = 20_000
_MAX_RECORDS = 4
"""A report has one; to look into many that are damaged would take minutes."""
_MAX_LINE = 1_000
_STATUSES = {status.value for status in Status}
_BEGINNING = b'{"format": "net-pathways/report"'
_IN_HTML = re.compile(f'<meta name="{META}" content="([^"<>]*)"'.encode())
_STREAM = re.compile(rb"stream\r?\n")


class AlteredError(CaseFileError):
    """A record that is not as the program wrote it."""

    def __init__(self, key: str) -> None:
        super().__init__(f"{key}: the case inside this report was altered and cannot be read; open another copy")


@dataclass(frozen=True)
class Opened:
    """What a file holds: a case, and what was said of it when the file is a report (`then`)."""

    case: Case
    then: Then | None = None


def dump_record(case: Case, assessment: Assessment, knowledge: Knowledge, program: str, made: str) -> str:
    """Write the record as one line of JSON; the same input gives the same text."""
    edition = knowledge.edition(assessment.edition)
    return json.dumps(
        {
            "format": FORMAT,
            "version": VERSION,
            "program": program,
            "made": made,
            "edition": edition.id,
            "reviewed": edition.reviewed,
            "knowledge": knowledge.version,
            "content_sha256": knowledge.content_sha256,
            "modified": knowledge.modified,
            "verdicts": {item.option.id: [item.option.label, item.status.value] for item in assessment.verdicts},
            "case": case_table(replace(case, edition=edition.id), knowledge.features),
        },
        ensure_ascii=True,
    )


def read_opened(data: bytes, features: Mapping[str, Feature]) -> Opened:
    """Read a patient file, or a report in HTML or PDF; raises CaseFileError with one sentence."""
    if len(data) > MAX_BYTES:
        msg = f"the file is larger than {MAX_BYTES // 1_000_000} MB; this cannot be a patient file or a report"
        raise CaseFileError(msg)
    if data.startswith(b"%PDF-"):
        return _report(_from_pdf(data), features)
    if data[:100].lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith((b"<!doctype html", b"<html")):
        return _report(_from_html(data), features)
    return Opened(parse_case(data, features))


def _from_html(data: bytes) -> bytes:
    found = _IN_HTML.search(data, 0, _MAX_IN_HTML)
    if found is None:
        msg = "the page holds no case; only reports that this program saved as HTML can be opened"
        raise CaseFileError(msg)
    return html.unescape(found.group(1).decode("utf-8", "replace")).encode()


def _from_pdf(data: bytes) -> bytes:
    msg = "the PDF holds no case; only reports that this program saved, and that no other rewrote, can be opened"
    for start in islice(_streams(data), _MAX_RECORDS):
        whole = _whole(data[start : start + _MAX_RECORD])
        if whole is not None:
            return whole
        msg = "the PDF is cut off or damaged where its case lies; open another copy of the report"
    raise CaseFileError(msg)


def _streams(data: bytes) -> Iterator[int]:
    """Where streams begin that hold a record; a glance at the first bytes of each is enough."""
    for found in islice(_STREAM.finditer(data), _MAX_STREAMS):
        head = _inflated(data[found.end() : found.end() + 200], len(_BEGINNING))
        if head == _BEGINNING:
            yield found.end()


def _inflated(data: bytes, most: int) -> bytes:
    """The first `most` bytes of a compressed stream; nothing when it is none."""
    try:
        return zlib.decompressobj().decompress(data, most)
    except zlib.error:
        return b""


def _whole(data: bytes) -> bytes | None:
    """A compressed record to its end, with its check sum right; None when it is damaged, cut off or too long."""
    inflater = zlib.decompressobj()
    try:
        found = inflater.decompress(data, _MAX_RECORD)
    except zlib.error:
        return None
    return found if inflater.eof else None


def _report(data: bytes, features: Mapping[str, Feature]) -> Opened:
    table = read_table(data, _MAX_RECORD)
    if table.get("format") != FORMAT or table.get("version") != VERSION:
        msg = "the report comes from a newer program, or its case was altered; open it with a newer program"
        raise CaseFileError(msg)
    case = table.get("case")
    if not isinstance(case, dict):
        raise AlteredError("case")  # noqa: EM101
    return Opened(parse_case_table(case, features), _then(table))


def _then(table: Mapping[str, object]) -> Then:
    return Then(
        made=_text(table, "made"),
        program=_text(table, "program"),
        edition=_text(table, "edition"),
        reviewed=_text(table, "reviewed"),
        version=_text(table, "knowledge"),
        fingerprint=_text(table, "content_sha256"),
        modified=table.get("modified") is True,
        verdicts=_verdicts(table, "verdicts"),
    )


def _text(table: Mapping[str, object], key: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not _is_line(value):
        raise AlteredError(key)
    return value


def _verdicts(table: Mapping[str, object], key: str) -> dict[str, tuple[str, Status]]:
    raw = table.get(key)
    if not isinstance(raw, dict) or len(raw) > _MAX_VERDICTS:
        raise AlteredError(key)
    found = {}
    for option, pair in raw.items():
        match pair:
            case [str(label), str(word)] if _is_line(label) and _is_line(option) and word in _STATUSES:
                found[option] = label, Status(word)
            case _:
                raise AlteredError(key)
    return found


def _is_line(text: str) -> bool:
    return len(text) <= _MAX_LINE and one_line(text) == text
