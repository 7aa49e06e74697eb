"""A report as plain text, for the patient's record: short lines, no markup, the verdict always in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from app.program import intended_use
from app.reasoning.assessment import Status
from app.report.document import Dissent, Entry, Ground, Origin, Report, Section, ToldRoad
from app.report.path import End, Lane, Step
from app.report.roads import left_words, road_words, treatment_words
from app.report.since import Move, Since
from app.report.words import (
    NO_RANKING,
    ROADS_ARE,
    ROLE_WORDS,
    STANDS_HERE,
    STATUS_IN_SENTENCE,
    STATUS_WORDS,
    UNCONFIRMED,
    counted_verdict,
)

WIDTH = 96
_OPEN = (Status.APPLICABLE, Status.NEEDS_INFORMATION, Status.CONTRAINDICATED)


def report_text(report: Report, *, full: bool = False) -> str:
    """Word a report: the board's page, or everything."""
    return "\n".join(_lines(report, full=full)).strip() + "\n"


def options_text(report: Report) -> str:
    """Word the list of options alone, with the edition and the day."""
    lines = [*_limits(report), *_options(report, full=False), "", *_foot(report.origin)]
    return "\n".join(lines).strip() + "\n"


def entry_text(entry: Entry, origin: Origin) -> str:
    """Word one option with everything said of it, with the edition and the day."""
    head = f"{entry.label}: {STATUS_WORDS[entry.status].upper()}"
    return "\n".join([head, *_details(entry, ""), *_dissents(entry.dissents), "", *_foot(origin)]) + "\n"


def origin_words(origin: Origin) -> str:
    """Edition, review, knowledge, program and day in one line."""
    review = f"reviewed {origin.reviewed}" + (f" ({origin.age})" if origin.age else "")
    modified = ", LOCALLY MODIFIED" if origin.modified else ""
    return (
        f"{'Historical edition' if origin.historical else 'Edition'} {origin.edition}, {review}; "
        f"knowledge {origin.version}, fingerprint {origin.fingerprint[:16]}{modified}; "
        f"NET Pathway Explorer {origin.program}; made on {origin.made}"
    )


def move_words(move: Move) -> str:
    """One verdict that has moved."""
    before = STATUS_IN_SENTENCE[move.before] if move.before else "not in the edition"
    after = STATUS_IN_SENTENCE[move.after] if move.after else "no longer in the edition"
    return f"{move.label}: {before} → {after}"


def _lines(report: Report, *, full: bool) -> Iterator[str]:
    yield from _paragraph(f"{report.label or 'Case without a label'}: options by guideline")
    yield from _paragraph(report.origin.title)
    yield from _limits(report)
    yield from _since(report.since)
    yield from _known(report, full=full)
    if full:
        yield from _roads(report)
    yield from _options(report, full=full)
    if full:
        yield from _dissents(report.dissents)
        yield from _heading("Path through the decisions")
        for lane in report.lanes:
            yield from _lane(lane)
        yield from _heading("Sources")
        for reference in report.references:
            yield from _item(reference.text + ("" if reference.confirmed else f" ({UNCONFIRMED})"))
    yield ""
    yield from _foot(report.origin)


def _foot(origin: Origin) -> Iterator[str]:
    yield from _paragraph(origin_words(origin))
    yield from _paragraph(intended_use.ON_DOCUMENTS)


def _limits(report: Report) -> Iterator[str]:
    for limit in report.limits:
        yield from _paragraph(f"*** {limit}")


def _since(since: Since | None) -> Iterator[str]:
    if since is not None:
        yield from _heading("Changes")
        yield from _paragraph(since.summary)
        for move in since.moves:
            yield from _item(move_words(move))


def _known(report: Report, *, full: bool) -> Iterator[str]:
    if report.conflicts or report.remarks:
        yield from _heading("Contradictions and remarks")
        for words in report.conflicts:
            yield from _item(f"CONTRADICTION: {words}")
        for words in report.remarks:
            yield from _item(words)
    yield from _heading("Known")
    for group in report.known:
        yield from _item(f"{group.label}: " + "; ".join(f"{line.name}: {line.value}" for line in group.lines))
    if report.derived:
        yield from _item("Follows from this: " + "; ".join(f"{line.name}: {line.value}" for line in report.derived))
    walked = [road for road in report.roads if road.walked and not full]
    for road in walked:
        yield from _item(f"Road of treatments: {road_words(road, report.origin.edition)}")
    yield from _heading("Not known")
    if report.open_questions:
        yield from _item(f"Can still change a verdict, most useful first: {'; '.join(report.open_questions)}")
    if report.settled and full:
        yield from _item(f"Can no longer change a verdict: {'; '.join(report.settled)}")


def _roads(report: Report) -> Iterator[str]:
    if report.roads or report.roads_lacking:
        yield from _heading("Roads of treatments")
        yield from _paragraph(ROADS_ARE if report.roads else report.roads_lacking)
    for road in report.roads:
        yield ""
        yield from _paragraph(f"{road.name}{' (walked)' if road.walked else ''}")
        yield from _place(road, 0, f"Start: {road.start}")
        for place, treatment in enumerate(road.treatments, start=1):
            yield from _place(road, place, treatment_words(treatment, report.origin.edition))
            for words in left_words(treatment):
                yield from _paragraph(words, "    ")


def _place(road: ToldRoad, place: int, words: str) -> Iterator[str]:
    yield from _item(f"{words}{f' <- {STANDS_HERE}' if road.stands_at(place) else ''}", "  ")


def _options(report: Report, *, full: bool) -> Iterator[str]:
    counts = ", ".join(counted_verdict(status, report.count(status)) for status in STATUS_WORDS)
    yield from _heading(f"Options ({counts})")
    yield from _paragraph(f"{NO_RANKING.capitalize()}.")
    for section in report.sections:
        yield from _section(section, full=full)


def _section(section: Section, *, full: bool) -> Iterator[str]:
    shown, out = section.of(*_OPEN), section.of(Status.NOT_APPLICABLE)
    if shown or (full and out):
        yield ""
        yield ROLE_WORDS[section.role].upper()
    for entry in shown:
        yield from _item(f"{STATUS_WORDS[entry.status].upper()}: {entry.label}")
        yield from _details(entry, "    ") if full else _brief(entry)
    if full:
        for why, labels in section.ruled_out():
            yield from _item(f"not applicable: {'; '.join(labels)}. {why}")
    elif shown and out:
        yield f"  ({len(out)} not applicable)"


def _brief(entry: Entry) -> Iterator[str]:
    yield from _paragraph(entry.why, "    ")
    if entry.checks:
        yield from _paragraph(f"Check before use: {'; '.join(entry.checks)}", "    ")
    for caution in entry.cautions:
        yield from _paragraph(f"Caution: {caution.text}", "    ")
    if entry.strength:
        yield from _paragraph("; ".join(f"{item.name}: {item.value}" for item in entry.strength), "    ")
    if not entry.confirmed:
        yield from _paragraph(UNCONFIRMED.capitalize(), "    ")


def _details(entry: Entry, indent: str) -> Iterator[str]:
    yield from _paragraph(entry.rationale, indent)
    yield from _paragraph("Decided whatever the missing answers turn out to be." * entry.by_completion, indent)
    yield from _paragraph(f"Path: {entry.path}" if entry.path else "", indent)
    yield from _grounds("Reasons", entry.grounds, indent)
    yield from _paragraph(f"Missing, decides: {'; '.join(entry.missing)}" if entry.missing else "", indent)
    yield from _paragraph(f"Check before use: {'; '.join(entry.checks)}" if entry.checks else "", indent)
    yield from _grounds("Cautions", entry.cautions, indent)
    yield from _grounds("Cautions still open", entry.open_cautions, indent)
    graded = "; ".join(f"{item.name}: {item.value}" for item in entry.strength)
    yield from _paragraph(f"Strength of recommendation: {graded or 'ungraded'}", indent)
    for study in entry.studies:
        mark = "" if study.confirmed else f" ({UNCONFIRMED})"
        yield from _paragraph(f"Evidence: {study.result} [{study.details}]{mark}", indent)
    topics = "; ".join(item.topic for item in entry.dissents)
    yield from _paragraph(f"Guidelines differ: {topics}" if topics else "", indent)
    mark = "" if entry.confirmed else f" ({UNCONFIRMED})"
    yield from _paragraph(f"Sources: {entry.sources}{mark}" if entry.sources else "", indent)


def _dissents(dissents: Sequence[Dissent]) -> Iterator[str]:
    if dissents:
        yield from _heading("Where guidelines differ or are silent")
    for item in dissents:
        yield from _item(f"{item.topic}: {item.text} [{item.sources}]")


def _grounds(title: str, grounds: Sequence[Ground], indent: str) -> Iterator[str]:
    if grounds:
        yield f"{indent}{title}:"
    for ground in grounds:
        yield from _item(ground_words(ground), indent + "  ")


def ground_words(ground: Ground) -> str:
    """A criterion with what it is, its answer, its sources and what is to be confirmed, in one line."""
    sign = "AGAINST" if ground.against else {True: "met", False: "NOT MET", None: "open"}[ground.holds]
    parts = [ground.note, ground.sources, "" if ground.confirmed else UNCONFIRMED]
    more = " · ".join(part.rstrip(".") for part in parts if part)
    answer = f" ({ground.answer})" if ground.answer else ""
    return f"{sign}: {ground.text.rstrip('.')}{answer}{f' [{more}]' if more else ''}"


def _lane(lane: Lane) -> Iterator[str]:
    yield from _item(lane.label)
    yield from _ends(lane.ends, "    ")
    for step in lane.steps:
        yield from _step(step, "    ")


def _step(step: Step, indent: str) -> Iterator[str]:
    if step.repeated:
        yield from _item(f"{step.question} (as above)", indent)
    for taken in step.taken:
        yield from _item(f"{step.question} {taken.answer}{' (open)' if taken.open else ''}", indent)
        yield from _ends(taken.ends, indent + "  ")
        for below in taken.steps:
            yield from _step(below, indent + "  ")


def _ends(ends: Iterable[End], indent: str) -> Iterator[str]:
    for end in ends:
        if end.status is None:
            yield from _item(f"({end.label})", indent)
        elif end.status is not Status.NOT_APPLICABLE:
            yield from _item(f"{STATUS_WORDS[end.status].upper()}: {end.label}", indent)


def _heading(words: str) -> Iterator[str]:
    yield ""
    yield words
    yield "-" * min(len(words), WIDTH)


def _item(words: str, indent: str = "") -> Iterator[str]:
    yield from _wrapped(words, f"{indent}- ", f"{indent}  ")


def _paragraph(words: str, indent: str = "") -> Iterator[str]:
    yield from _wrapped(words, indent, indent)


def _wrapped(words: str, first: str, rest: str) -> list[str]:
    return wrap(words, WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
