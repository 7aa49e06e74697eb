"""What a row of the comparison says: worked out from the data, without any widget."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.knowledge.model import Change, Knowledge
from app.knowledge.references import source_short
from app.reasoning.assessment import Reason, Status
from app.reasoning.comparison import Ground, Kind, Row, Side, Standing
from app.ui.compare.pairs import Head, Pair
from app.ui.texts import answer_words, feature_label, role_word, status_word

translate = QCoreApplication.translate

_SYMBOLS = {
    Kind.GAINED: "+",
    Kind.LOST: "\N{MINUS SIGN}",
    Kind.OPENED: "?",
    Kind.CLOSED: "\N{MULTIPLICATION SIGN}",
    Kind.MOVED: "\N{RIGHTWARDS ARROW}",
    Kind.CHANGED: "\N{NOT EQUAL TO}",
    Kind.BASIS: "\N{ALMOST EQUAL TO}",
    Kind.SAME: "=",
}


@dataclass(frozen=True)
class CellFace:
    """One side of a row: its verdict, and the column's name below it."""

    status: Status | None
    word: str
    below: str


@dataclass(frozen=True)
class ReasonFace:
    """A line below a row: its first words are set off."""

    lead: str
    text: str


@dataclass(frozen=True)
class RowFace:
    """Everything that a row shows."""

    title: str
    kind: Kind
    symbol: str
    mark: str
    left: CellFace
    right: CellFace
    reasons: tuple[ReasonFace, ...]

    @property
    def spoken(self) -> str:
        """The row in one breath, each verdict with its column, for screen readers."""
        sides = [f"{cell.below}: {cell.word}" for cell in (self.left, self.right)]
        return " ".join(
            f"{part.rstrip('.')}." for part in (self.mark, *sides, *(f"{r.lead} {r.text}" for r in self.reasons))
        )


def kind_symbol(kind: Kind) -> str:
    """The sign before a marker's words."""
    return _SYMBOLS[kind]


def mark_word(kind: Kind, pair: Pair) -> str:
    """The marker between the columns; two patients gain and lose nothing, so it names the column that has it."""
    column = (pair.right if kind in (Kind.GAINED, Kind.OPENED) else pair.left).short
    if pair.patients and kind in (Kind.GAINED, Kind.LOST):
        return translate("Compare", "Only {column}").format(column=column)
    if pair.patients and kind in (Kind.OPENED, Kind.CLOSED):
        return translate("Compare", "Possible for {column}").format(column=column)
    return {
        Kind.GAINED: translate("Compare", "Gained"),
        Kind.LOST: translate("Compare", "Lost"),
        Kind.OPENED: translate("Compare", "Now possible"),
        Kind.CLOSED: translate("Compare", "No longer possible"),
        Kind.MOVED: translate("Compare", "Other role") if pair.patients else translate("Compare", "Moved"),
        Kind.CHANGED: translate("Compare", "Different") if pair.patients else translate("Compare", "Changed"),
        Kind.BASIS: translate("Compare", "Other basis"),
        Kind.SAME: translate("Compare", "Same"),
    }[kind]


def row_face(row: Row, pair: Pair, knowledge: Knowledge) -> RowFace:
    """Word a row."""
    return RowFace(
        title=knowledge.therapies[row.therapy].label,
        kind=row.kind,
        symbol=kind_symbol(row.kind),
        mark=mark_word(row.kind, pair),
        left=_cell(row, row.left, pair.left),
        right=_cell(row, row.right, pair.right),
        reasons=(
            *(_change(item, knowledge) for item in row.changes),
            *(face for item in row.grounds for face in _ground(item, pair, knowledge)),
        ),
    )


def both_answers(name: str, pair: Pair, knowledge: Knowledge) -> str:
    """The answers of both sides to one feature, each with its column."""
    feature, comparison = knowledge.features[name], pair.comparison
    left, right = (answer_words(feature, side.answers.get(name)) for side in (comparison.left, comparison.right))
    text = translate("Compare", "{answer} ({column}), {other_answer} ({other_column})")
    return text.format(answer=left, column=pair.left.short, other_answer=right, other_column=pair.right.short)


def _cell(row: Row, standing: Standing, head: Head) -> CellFace:
    word = translate("Compare", "No such option") if standing.status is None else status_word(standing.status)
    role = role_word(standing.role) if row.kind is Kind.MOVED else ""
    return CellFace(standing.status, word, ", ".join(filter(None, (head.short, role))))


def _change(change: Change, knowledge: Knowledge) -> ReasonFace:
    known = [source_short(knowledge.sources[item]) for item in change.sources if item in knowledge.sources]
    sources = f" ({'; '.join(dict.fromkeys(known))})" if known else ""
    return ReasonFace(str(change.year), f"{change.text}{sources}")


def _ground(ground: Ground, pair: Pair, knowledge: Knowledge) -> Iterator[ReasonFace]:
    lead = f"{(pair.left if ground.side is Side.LEFT else pair.right).short}:"
    if ground.reason is not None:
        yield ReasonFace(lead, _reason(ground.reason))
    if ground.missing:
        yield ReasonFace(
            lead, translate("Compare", "depends on {features}").format(features=_labels(ground.missing, knowledge))
        )
    if ground.caution is not None:
        yield ReasonFace(lead, translate("Compare", "caution: {text}").format(text=ground.caution.text))
    if ground.checks:
        yield ReasonFace(
            lead, translate("Compare", "still to check: {features}").format(features=_labels(ground.checks, knowledge))
        )


def _reason(reason: Reason) -> str:
    """The patient's answer first: a condition that is not met must not read as if it were."""
    text = reason.criterion.text.rstrip(".")
    if not reason.answer:
        return text if reason.holds else translate("Compare", "asks for: {condition}").format(condition=text)
    wording = (
        translate("Compare", "{answer}; against it: {condition}")
        if reason.holds
        else translate("Compare", "{answer}; asks for: {condition}")
    )
    return wording.format(answer=reason.answer, condition=text)


def _labels(names: Iterable[str], knowledge: Knowledge) -> str:
    return ", ".join(feature_label(knowledge, name) for name in names)
