"""A number near a limit, in words of the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.knowledge.model import Edition, Knowledge
from app.reasoning.near_limits import NearLimit
from app.ui.texts import answer_words, counted, status_word

translate = QCoreApplication.translate


def near_words(near: NearLimit, knowledge: Knowledge, edition: Edition, option: str | None = None) -> str:
    """Word what would differ beyond the limit, e.g. "Ki-67 index 19 %: at 21 % 3 verdicts would differ".

    With an `option` only its verdict is worded, else those of all options that move are counted.
    """
    feature = knowledge.features[near.feature]
    text = translate("near", "{feature} {answer}: at {other} {what}")
    if near.set_aside:
        text = translate("near", "{feature} {answer}: at {other} {what} (check with it: {others})")
    return text.format(
        feature=feature.label,
        answer=answer_words(feature, near.answer),
        other=answer_words(feature, near.proposed),
        what="; ".join((*_of_option(near, option), *_derived(near, edition), *_counts(near, option))),
        others=", ".join(knowledge.features[name].label for name in near.set_aside),
    )


def _of_option(near: NearLimit, option: str | None) -> Iterator[str]:
    for move in near.moves:
        if move.option == option:
            yield translate("near", "this option would be {verdict}").format(verdict=status_word(move.after).lower())


def _derived(near: NearLimit, edition: Edition) -> Iterator[str]:
    derived = {item.id: item for item in edition.derived}
    cases = {(item.id, case.value): case.label for item in edition.derived for case in item.cases}
    moves = [(derived[move.derived].label, cases[move.derived, move.after]) for move in near.derived if move.after]
    if moves:
        text = translate("near", "this patient would be: {findings}")
        yield text.format(findings=", ".join(f"{label} {value}" for label, value in moves))


def _counts(near: NearLimit, option: str | None) -> Iterator[str]:
    if option is None and near.moves:
        one, many = translate("near", "{n} verdict would differ"), translate("near", "{n} verdicts would differ")
        yield counted(len(near.moves), one, many)
