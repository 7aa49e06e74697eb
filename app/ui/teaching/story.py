"""The narrative of a teaching case as far as it was told: a card for each stage, with the answers that it gave."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.knowledge.model import Knowledge
from app.teaching.lesson import Stage
from app.teaching.run import Run
from app.ui.teaching.words import stage_word
from app.ui.texts import answer_words
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.stack import Stack
from app.ui.widgets.text import label


class StageCard(Stack):
    """What one stage tells."""

    def __init__(self, number: int, stage: Stage, knowledge: Knowledge, themes: ThemeManager, *, present: bool) -> None:
        super().__init__((16, 12, 16, 14), gap=6)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "next" if present else "inset")
        kicker = f"{number}  {stage_word(stage.kind)}"
        if knowledge.edition(stage.edition).historical:
            kicker += f" · {knowledge.edition(stage.edition).label}"
        self.setAccessibleName(f"{kicker}: {stage.title}. {stage.text}")
        self.add(label(kicker, tone="accent", size="strong"))
        self.add(label(stage.title, size="title"))
        self.add(label(stage.text, selectable=True))
        if stage.answers:
            facts = Sheet(themes)
            for feature_id, value in stage.answers.items():
                feature = knowledge.features[feature_id]
                facts.runs(
                    (f"{feature.label}: ", "secondary", False), (answer_words(feature, value), "", True), flush=True
                )
            self.add(facts)


class Story(ScrollColumn):
    """The stages told so far, the present one on top of the view."""

    def __init__(self, knowledge: Knowledge, themes: ThemeManager) -> None:
        super().__init__()
        self._knowledge, self._themes = knowledge, themes
        self.column.set_spacing(20, 12)
        self.setAccessibleName(self.tr("The case"))

    @property
    def cards(self) -> list[StageCard]:
        """The stages shown."""
        return [item for item in self.column.items if isinstance(item, StageCard)]

    def tell(self, run: Run) -> None:
        """Tell a case as far as it has come."""
        old = self.column.items
        told = run.lesson.stages[: run.stage + 1]
        items: list[QWidget] = [
            StageCard(number, stage, self._knowledge, self._themes, present=number == len(told))
            for number, stage in enumerate(told, 1)
        ]
        self.column.show_items(items)
        for item in old:
            item.deleteLater()
        self.bring(items[-1], 12)
