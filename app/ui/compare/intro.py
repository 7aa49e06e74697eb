"""What stands above the rows: contradictions, the answers that differ, and what is said where no paths part."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.knowledge.model import Knowledge
from app.reasoning.comparison import Kind
from app.ui.compare.pairs import Pair
from app.ui.texts import answer_words
from app.ui.widgets.sheet import Run, Sheet

translate = QCoreApplication.translate


def write_intro(sheet: Sheet, pair: Pair, knowledge: Knowledge) -> None:
    """Write what makes the two sides differ."""
    sheet.wipe()
    comparison = pair.comparison
    if any(side.conflicts for side in (comparison.left, comparison.right)):
        text = translate(
            "Compare", "Answers contradict each other: do not rely on these verdicts until that is settled."
        )
        sheet.line(text, tone="warning", strong=True)
    if comparison.answers:
        heading = translate("Compare", "Answers that differ: {column} | {other_column}")
        sheet.heading(heading.format(column=pair.left.short, other_column=pair.right.short))
        sheet.runs(*_answers(pair, knowledge))
    if not comparison.partings:
        sheet.line(_why_no_parting(pair), tone="secondary")


def _answers(pair: Pair, knowledge: Knowledge) -> Iterator[Run]:
    """All answers that differ in one paragraph: two patients may differ in dozens."""
    left, right = pair.comparison.left.answers, pair.comparison.right.answers
    for number, name in enumerate(pair.comparison.answers):
        feature = knowledge.features[name]
        if number:
            yield "  ·  ", "secondary", False
        yield f"{feature.label}: ", "", True
        yield f"{answer_words(feature, left.get(name))} | {answer_words(feature, right.get(name))}", "", False


def _why_no_parting(pair: Pair) -> str:
    comparison = pair.comparison
    if comparison.left.edition != comparison.right.edition:
        return translate("Compare", "Two editions have two graphs: “Drawn” shows the path through each, lane by lane.")
    if comparison.count(Kind.SAME) == len(comparison.rows):
        return translate("Compare", "Both paths are the same.")
    return translate(
        "Compare", "Both paths are the same: what differs are requirements, contraindications and cautions of options."
    )
