"""What stands above the rows: contradictions, what is said where no paths part, and the answers that differ."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.knowledge.model import Knowledge
from app.reasoning.comparison import Kind
from app.ui.compare.pairs import Pair
from app.ui.texts import answer_words
from app.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate


def write_intro(sheet: Sheet, pair: Pair, *, short: bool = False) -> None:
    """Write what must be known before the rows are read; nothing where paths part and the answers agree.

    `short` leaves out that two editions have two graphs, which stands in the way where there is little height.
    """
    sheet.wipe()
    comparison = pair.comparison
    if any(side.conflicts for side in (comparison.left, comparison.right)):
        text = translate(
            "Compare", "Answers contradict each other: do not rely on these verdicts until that is settled."
        )
        sheet.line(text, tone="warning", strong=True)
    two_graphs = comparison.left.edition != comparison.right.edition
    if not comparison.partings and not (short and two_graphs):
        sheet.line(_why_no_parting(pair), tone="secondary")


def write_answers(sheet: Sheet, pair: Pair, knowledge: Knowledge) -> None:
    """Write the answers that differ, a line for each."""
    sheet.wipe()
    left, right = pair.comparison.left.answers, pair.comparison.right.answers
    for name in pair.comparison.answers:
        feature = knowledge.features[name]
        told = f"{answer_words(feature, left.get(name))} | {answer_words(feature, right.get(name))}"
        sheet.runs((f"{feature.label}: ", "", True), (told, "", False))


def answers_title(pair: Pair) -> str:
    """Count the answers that differ, over what `write_answers` writes."""
    one = translate("Compare", "{n} answer differs: {column} | {other_column}")
    many = translate("Compare", "{n} answers differ: {column} | {other_column}")
    text = one if len(pair.comparison.answers) == 1 else many
    return text.format(n=len(pair.comparison.answers), column=pair.left.short, other_column=pair.right.short)


def _why_no_parting(pair: Pair) -> str:
    comparison = pair.comparison
    if comparison.left.edition != comparison.right.edition:
        return translate("Compare", "Two editions have two graphs: “Drawn” shows the path through each, lane by lane.")
    if comparison.count(Kind.SAME) == len(comparison.rows):
        return translate("Compare", "Both paths are the same.")
    return translate(
        "Compare", "Both paths are the same: what differs are requirements, contraindications and cautions of options."
    )
