"""What stands above the rows: the answers that differ, and where the two paths part."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.knowledge.model import Decision, Knowledge
from app.reasoning.partings import Parting, Way
from app.ui.compare.pairs import Pair
from app.ui.texts import answer_words
from app.ui.widgets.sheet import Sheet


def write_intro(sheet: Sheet, pair: Pair, knowledge: Knowledge) -> None:
    """Write what makes the two sides differ; nothing where only the edition does."""
    sheet.wipe()
    comparison = pair.comparison
    if any(side.conflicts for side in (comparison.left, comparison.right)):
        text = _tr("Answers contradict each other: do not rely on these verdicts until that is settled.")
        sheet.line(text, tone="warning", strong=True)
    if comparison.answers:
        sheet.heading(_tr("Answers that differ"))
    for name in comparison.answers:
        sheet.runs((f"{knowledge.features[name].label}: ", "", True), (_both(name, pair, knowledge), "", False))
    edition = knowledge.edition(comparison.left.edition)
    decisions = {item.id: item for item in edition.decisions}
    tracks = {item.id: item.label for item in edition.tracks}
    if comparison.partings:
        sheet.heading(_tr("Where the paths part"))
    for item in comparison.partings:
        decision = decisions[item.decision]
        sheet.runs((f"{tracks[item.track]}: ", "", True), (decision.question, "", False))
        sheet.line(_ways(decision, item, pair), indent=True)
        causes = "; ".join(
            f"{knowledge.features[name].label}: {_both(name, pair, knowledge)}" for name in item.features
        )
        sheet.line(_tr("because of {answers}").format(answers=causes), tone="secondary", indent=True)


def _both(name: str, pair: Pair, knowledge: Knowledge) -> str:
    feature, comparison = knowledge.features[name], pair.comparison
    left, right = (answer_words(feature, side.answers.get(name)) for side in (comparison.left, comparison.right))
    text = _tr("{answer} ({column}), {other_answer} ({other_column})")
    return text.format(answer=left, column=pair.left.short, other_answer=right, other_column=pair.right.short)


def _ways(decision: Decision, item: Parting, pair: Pair) -> str:
    sides = ((pair.left.short, item.left), (pair.right.short, item.right))
    return " · ".join(f"{short}: {_way(decision, way)}" for short, way in sides)


def _way(decision: Decision, way: Way) -> str:
    labels = {branch.id: branch.label for branch in decision.branches}
    if way.taken:
        return ", ".join(labels[branch] for branch in way.taken)
    if way.open:
        return _tr("still open ({branches})").format(branches=", ".join(labels[branch] for branch in way.open))
    return _tr("no branch")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Compare", text)
