"""What each answer to a question would do: a line for each group of answers, and words for the chips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.knowledge.conditions import Value
from app.knowledge.model import Feature
from app.patient.bands import Band, band_of
from app.reasoning.assessment import Assessment
from app.reasoning.prospects import AnswerEffect, together
from app.report.question_words import answer_names
from app.ui.patient.editors import Editor
from app.ui.patient.words import cut, effect_names, effect_words
from app.ui.texts import answer_words
from app.ui.theme import ThemeManager
from app.ui.widgets.lead_line import LeadLine
from app.ui.widgets.text import explain

_ANSWERS = 3
"""So many answers of a group are named; the rest is counted."""
_OPTIONS = 12
"""So many options of a kind are named when an answer is pointed at."""


class EffectLines(QWidget):
    """One line for each group of answers that do the same; the options are named when it is pointed at.

    With `names` so many of each kind stand below each line. After `most` groups the rest is counted: pointing at an
    answer tells.
    """

    def __init__(self, themes: ThemeManager, most: int, *, names: int = 0) -> None:
        super().__init__()
        self._themes, self._most, self._names = themes, most, names
        self._lines: list[LeadLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(4)
        self.setAccessibleName(self.tr("What each answer would do"))

    @property
    def texts(self) -> list[str]:
        """The lines shown, from top to bottom."""
        return [line.text for line in self._lines if not line.isHidden()]

    def show_effects(self, effects: Sequence[AnswerEffect], feature: Feature, assessment: Assessment) -> None:
        """Show other effects; with none the lines disappear."""
        groups = together(effects)
        most = len(groups) if len(groups) <= self._most + 1 else self._most
        told: list[tuple[str, str, str]] = []
        for group in groups[:most]:
            names = effect_names(group[0], assessment, _OPTIONS)
            answers = cut(_named(group, feature), _ANSWERS)
            told.append((f"{answers[:1].upper()}{answers[1:]}", effect_words(group[0]), names))
            if self._names and names:
                told.append(("", effect_names(group[0], assessment, self._names), ""))
        if most < len(groups):
            rest = self.tr("{n} other answers: point at one to see what it would do")
            told.append(("", rest.format(n=sum(map(len, groups[most:]))), ""))
        self._write(told)

    def _write(self, told: Sequence[tuple[str, str, str]]) -> None:
        while len(self._lines) < len(told):
            self._lines.append(LeadLine(self._themes))
            self._column.addWidget(self._lines[-1])
        for line, (answers, words, more) in zip(self._lines, told, strict=False):
            line.set_words(answers, words)
            explain(line, more)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(told))
        self.setVisible(bool(told))


def describe_answers(editor: Editor, effects: Sequence[AnswerEffect], feature: Feature, assessment: Assessment) -> None:
    """Say beside each answer of an editor what it would do, with the names of the options."""
    words: dict[Value, str] = {}
    for effect in effects:
        told = effect_words(effect)
        names = effect_names(effect, assessment, _OPTIONS)
        words[effect.value] = f"{told[:1].upper()}{told[1:]}. {names}".rstrip()
    bands = [Band(effect.value, effect.interval) for effect in effects if effect.interval is not None]
    if bands and feature.whole and len(bands) == len(effects):
        for number in range(int(feature.low), min(int(feature.high), int(feature.low) + 10) + 1):
            words.setdefault(number, words[band_of(bands, number).sample])
    editor.describe(words)


def _named(group: Sequence[AnswerEffect], feature: Feature) -> list[str]:
    """Name the answers of a group; a set of some members says that it holds no others."""
    if any(effect.interval is not None for effect in group):
        return answer_names(group, feature)
    only = QCoreApplication.translate("questions", "only {answer}")
    named = [(effect.value, answer_words(feature, effect.value)) for effect in group]
    return [only.format(answer=words) if isinstance(value, frozenset) and value else words for value, words in named]
