"""A report as one HTML page that loads nothing: no script, no picture or style from elsewhere.

The body keeps to what both browsers and Qt's text documents understand (tables, few properties), since the paper
form is made from it as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.program import intended_use
from app.reasoning.assessment import Status
from app.report.document import Entry, Report, Section, ToldRoad
from app.report.markup import Markup, element, join
from app.report.path_picture import path_picture
from app.report.record import META
from app.report.report_text import ground_words, move_words, origin_words
from app.report.roads import left_words, road_words, treatment_words
from app.report.words import (
    NO_RANKING,
    ROADS_ARE,
    ROLE_WORDS,
    STANDS_HERE,
    STATUS_MARKS,
    STATUS_WORDS,
    UNCONFIRMED,
    counted_verdict,
)

OPEN = (Status.APPLICABLE, Status.NEEDS_INFORMATION, Status.CONTRAINDICATED)

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""Should a mistake ever let something in, a browser still loads and runs nothing."""

_SCREEN = """
body { font-family: Inter, "Segoe UI", Helvetica, Arial, sans-serif; font-size: 14px; line-height: 1.45;
  max-width: 62em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; }
h1 { font-size: 22px; margin: 0; } h2 { font-size: 16px; margin: 1.4em 0 .3em; border-bottom: 1px solid #888; }
h3 { font-size: 14px; margin: 1.1em 0 .2em; }
table { border-collapse: collapse; width: 100%; } td { vertical-align: top; padding: 4px 8px 4px 0; }
.options td { border-bottom: 1px solid #ccc; } .limit { border: 2px solid #000; padding: 4px 8px; font-weight: 600; }
.quiet { color: #444; } .verdict { font-weight: 600; white-space: nowrap; }
.contraindicated .verdict { background: #000; color: #fff; padding: 2px 0; }
svg { width: 100%; height: auto; }
svg text { font-family: Inter, "Segoe UI", Helvetica, Arial, sans-serif; }
footer { border-top: 1px solid #888; margin-top: 2em; color: #444; }
@media print { body { margin: 0; max-width: none; font-size: 10px; } h3 { page-break-after: avoid; } }
"""


@dataclass(frozen=True)
class Brevity:
    """How much of each option the board's page tells, so that it stays one page."""

    rationale: bool = True
    cautions: bool = True
    checks: int = 99
    grades: int = 99
    questions: int = 99
    care_listed: bool = False
    """Supportive care and surveillance as a list of names."""


BREVITIES = (
    Brevity(),
    Brevity(cautions=False, grades=2, questions=12),
    Brevity(cautions=False, checks=4, grades=1, questions=10),
    Brevity(cautions=False, checks=4, grades=1, questions=10, care_listed=True),
    Brevity(rationale=False, cautions=False, checks=6, grades=1, questions=10, care_listed=True),
    Brevity(rationale=False, cautions=False, grades=0, questions=10, care_listed=True),
    Brevity(rationale=False, cautions=False, checks=6, grades=0, questions=8, care_listed=True),
    Brevity(rationale=False, cautions=False, checks=3, grades=0, questions=8, care_listed=True),
    Brevity(rationale=False, cautions=False, checks=0, grades=0, questions=6, care_listed=True),
)
"""From everything to the least that a board can use; the first that fits its page is taken."""


def report_html(report: Report, *, full: bool) -> str:
    """Write the whole page, with the path as a picture in it and the case from which it can be reopened."""
    body = full_body(report) if full else board_body(report)
    picture = path_picture(report.lanes, brief=not full)
    foot = element(
        "footer", *(element("p", words) for words in (origin_words(report.origin), intended_use.ON_DOCUMENTS))
    )
    figure = (element("h2", "Path through the decisions"), Markup(picture.svg)) if picture is not None else ()
    after = sources(report) if full else Markup()
    head = element(
        "head",
        Markup('<meta charset="utf-8">'),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("meta", name=META, content=report.record),
        element("title", f"{report.label or 'Case'}: options by guideline"),
        element("style", Markup(_SCREEN)),
    )
    page = element("html", head, element("body", body, *figure, after, foot), lang="en")
    return f"<!DOCTYPE html>\n{page}\n"


def board_body(report: Report, brevity: Brevity = BREVITIES[0]) -> Markup:
    """The board's page without the picture and the foot."""
    return join((*_head(report), _overview(report, brevity), *_options(report, brevity)))


def full_body(report: Report) -> Markup:
    """Everything without the picture, the list of sources and the foot."""
    before = (*_head(report), _known(report), *_unknown(report), *_roads(report))
    return join((*before, *_full_options(report), *_dissents(report)))


def sources(report: Report) -> Markup:
    """The list of sources."""
    items = (
        element("li", item.text, Markup() if item.confirmed else element("b", f" ({UNCONFIRMED})"))
        for item in report.references
    )
    return join((element("h2", "Sources"), element("ol", *items))) if report.references else Markup()


def _head(report: Report) -> Iterator[Markup]:
    origin = report.origin
    kind = f"Options by guideline. {origin.title}"
    edition = f"{'Historical edition' if origin.historical else 'Edition'} {origin.edition}"
    review = f"last reviewed {origin.reviewed}" + (f", {origin.age}" if origin.age else "")
    left = element("td", element("h1", report.label or "Case without a label"), element("div", kind), width="66%")
    right = element("td", element("b", edition), *_lines(review, f"report made {origin.made}"), align="right")
    yield element("table", element("tr", left, right), width="100%")
    for limit in report.limits:
        yield element("p", limit, class_="limit")
    if report.since is not None:
        yield element("h2", "Changes since the earlier report")
        yield element("p", report.since.summary)
        if report.since.moves:
            yield element("ul", *(element("li", move_words(move)) for move in report.since.moves))
    for words in report.conflicts:
        yield element("p", element("b", "Contradiction: "), words, class_="limit")
    for words in report.remarks:
        yield element("p", element("b", "Remark: "), words)


def _lines(*lines: str) -> Iterator[str]:
    for line in lines:
        yield Markup("<br>")
        yield line


def _overview(report: Report, brevity: Brevity) -> Markup:
    """What is known beside what is not."""
    shown = report.open_questions[: brevity.questions]
    more = len(report.open_questions) - len(shown)
    words = ", ".join(shown) + (f" and {more} more" if more else "")
    unknown = (
        element("h2", "Not known, can still change a verdict"),
        element("p", words or "Nothing: no answer that is missing can change a verdict."),
    )
    groups = join(map(_group, _all_groups(report)), "  ")
    left = element("td", element("h2", "Known"), element("p", groups), width="68%")
    return element("table", element("tr", left, element("td", *unknown)), width="100%", class_="overview")


def _groups(report: Report) -> Iterator[tuple[str, str]]:
    for group in report.known:
        yield group.label, " · ".join(f"{line.name}: {line.value}" for line in group.lines)
    if report.derived:
        yield "Follows from this", " · ".join(f"{line.name}: {line.value}" for line in report.derived)
    if not report.known:
        yield "", "Nothing yet."


def _all_groups(report: Report) -> Iterator[tuple[str, str]]:
    """What is known, and the road walked in one line."""
    yield from _groups(report)
    for road in report.roads:
        if road.walked:
            yield "Road of treatments", road_words(road, report.origin.edition)


def _group(named: tuple[str, str]) -> Markup:
    label, words = named
    return join((element("b", f"{label}: ") if label else "", f"{words}."))


def _options(report: Report, brevity: Brevity) -> Iterator[Markup]:
    counts = ", ".join(counted_verdict(status, report.count(status)) for status in STATUS_WORDS)
    yield element("h2", "Options ", element("span", f"({counts}; {NO_RANKING})", class_="quiet"))
    yield from _single(report)
    rows = []
    for section in report.sections:
        shown, out = section.of(*OPEN), len(section.of(Status.NOT_APPLICABLE))
        if shown:
            more = f"   {out} more not applicable" if out else ""
            title = element("b", ROLE_WORDS[section.role]), element("span", more, class_="quiet")
            rows.append(element("tr", element("td", *title, colspan="4"), class_="role"))
            rows += _listed(section) if _is_care(section) and brevity.care_listed else _rows(shown, brevity)
    yield element("table", *rows, width="100%", class_="options")
    if not brevity.cautions:
        yield element("p", "Reasons, cautions in full, evidence and sources stand in the full report.", class_="quiet")


def _single(report: Report) -> Iterator[Markup]:
    if report.count(Status.APPLICABLE) == 1:
        yield element("p", "Only one option applies under this edition. That alone does not recommend it.")


def _is_care(section: Section) -> bool:
    return section.role.value in ("supportive", "surveillance")


def _listed(section: Section) -> Iterator[Markup]:
    for status in OPEN:
        names = [entry.label for entry in section.of(status)]
        if names:
            yield element("tr", _verdict(status), element("td", ", ".join(names), colspan="3"), class_=status.value)


def _rows(entries: Sequence[Entry], brevity: Brevity) -> Iterator[Markup]:
    for entry in entries:
        cells = [
            _verdict(entry.status),
            element("td", element("b", entry.label), width="25%" if brevity.grades else "34%"),
        ]
        cells.append(element("td", *_notes(entry, brevity), colspan="1" if brevity.grades else "2"))
        if brevity.grades:
            grades = [f"{item.name}: {item.value}" for item in entry.strength[: brevity.grades]]
            more = len(entry.strength) - len(grades)
            told = "; ".join(grades) + (f" (+{more})" if more else "")
            cells.append(element("td", told or "ungraded", width="23%", class_="quiet"))
        yield element("tr", *cells, class_=entry.status.value)


def _verdict(status: Status) -> Markup:
    words = element("span", f" {STATUS_MARKS[status]} {STATUS_WORDS[status]} ", class_="verdict")
    return element("td", words, width="14%")


def _notes(entry: Entry, brevity: Brevity) -> Iterator[str]:
    if brevity.rationale or entry.status is not Status.APPLICABLE:
        yield f"{entry.why} "
    if entry.checks and brevity.checks:
        named = "; ".join(entry.checks[: brevity.checks])
        more = len(entry.checks) - brevity.checks
        yield element("b", "Check: ")
        yield f"{named}; and {more} more. " if more > 0 else f"{named}. "
    elif entry.checks:
        yield element("b", f"{len(entry.checks)} check{'s' if len(entry.checks) > 1 else ''} open. ")
    if entry.cautions and brevity.cautions:
        yield element("b", "Caution: ")
        yield " ".join(caution.text for caution in entry.cautions) + " "
    elif entry.cautions:
        yield element("b", f"{len(entry.cautions)} caution{'s' if len(entry.cautions) > 1 else ''}. ")
    if not entry.confirmed:
        yield element("b", f"{UNCONFIRMED.capitalize()}.")


def _known(report: Report) -> Markup:
    rows = (
        element("tr", element("td", element("b", name), width="22%"), element("td", text))
        for name, text in _groups(report)
    )
    return join((element("h2", "Known"), element("table", *rows, width="100%")))


def _unknown(report: Report) -> Iterator[Markup]:
    yield element("h2", "Not known")
    if report.open_questions:
        words = ", ".join(report.open_questions)
        yield element("p", element("b", "Can still change a verdict, most useful first: "), f"{words}.")
    if report.settled:
        words = ", ".join(report.settled)
        yield element("p", element("b", "Can no longer change a verdict: "), f"{words}.", class_="quiet")


def _roads(report: Report) -> Iterator[Markup]:
    if report.roads or report.roads_lacking:
        yield element("h2", "Roads of treatments")
        yield element("p", ROADS_ARE if report.roads else report.roads_lacking, class_="quiet")
    for road in report.roads:
        yield element("h3", f"{road.name}{' (walked)' if road.walked else ''}")
        rows = [_place(road, 0, f"Start: {road.start}", [])]
        for place, treatment in enumerate(road.treatments, start=1):
            words = treatment_words(treatment, report.origin.edition)
            rows.append(_place(road, place, words, left_words(treatment)))
        yield element("table", *rows, width="100%", class_="options")


def _place(road: ToldRoad, place: int, words: str, left: Sequence[str]) -> Markup:
    here = element("div", f"→ {STANDS_HERE.capitalize()}") if road.stands_at(place) else Markup()
    cell = element("td", *(element("div", line) for line in left))
    return element("tr", element("td", element("b", words), here, width="42%"), cell)


def _full_options(report: Report) -> Iterator[Markup]:
    counts = ", ".join(counted_verdict(status, report.count(status)) for status in STATUS_WORDS)
    yield element("h2", "Options ", element("span", f"({counts}; {NO_RANKING})", class_="quiet"))
    yield from _single(report)
    for section in report.sections:
        yield element("h2", ROLE_WORDS[section.role])
        for entry in section.of(*OPEN):
            yield _title(entry)
            yield element("table", *_detail_rows(entry), width="100%", class_="options")
        out = section.ruled_out()
        if out:
            yield element("h3", f"{STATUS_MARKS[Status.NOT_APPLICABLE]} Not applicable")
            items = (element("li", element("b", f"{'; '.join(labels)}: "), why) for why, labels in out)
            yield element("ul", *items, class_="quiet")


def _dissents(report: Report) -> Iterator[Markup]:
    if report.dissents:
        yield element("h2", "Where guidelines differ or are silent")
    for item in report.dissents:
        yield element("p", element("b", f"{item.topic} "), f"{item.text} [{item.sources}]")


def _title(entry: Entry) -> Markup:
    verdict = f" {STATUS_MARKS[entry.status]} {STATUS_WORDS[entry.status]} "
    words = element("b", entry.label), "   ", element("span", verdict, class_="verdict")
    return element("h3", *words, class_=entry.status.value)


def _detail_rows(entry: Entry) -> Iterator[Markup]:
    completed = "Decided whatever the missing answers turn out to be." if entry.by_completion else ""
    graded = [f"{item.name}: {item.value}" for item in entry.strength]
    confirmed = "" if entry.confirmed else UNCONFIRMED.capitalize()
    for name, lines in (
        ("In short", [entry.rationale, completed]),
        ("Path", [entry.path]),
        ("Reasons", [ground_words(ground) for ground in entry.grounds]),
        ("Missing, decides", [", ".join(entry.missing)]),
        ("Check before use", [", ".join(entry.checks)]),
        ("Cautions", [ground_words(ground) for ground in entry.cautions]),
        ("Cautions, answer not known", [ground_words(ground) for ground in entry.open_cautions]),
        ("Strength", graded or ["Ungraded: no body's grade is recorded for this option."]),
        ("Evidence", [_study(item.result, item.details, confirmed=item.confirmed) for item in entry.studies]),
        ("Guidelines differ", [f"{item.topic} (see below)" for item in entry.dissents]),
        ("Sources", [entry.sources, confirmed]),
    ):
        told = [line for line in lines if line]
        if told:
            cell = element("td", *(element("div", line) for line in told))
            yield element("tr", element("td", element("b", name), width="17%"), cell)


def _study(result: str, details: str, *, confirmed: bool) -> str:
    return f"{result} [{details}]" + ("" if confirmed else f" ({UNCONFIRMED})")
