"""The patient of a question: a name in a few words, the facts by group, and what is unremarkable."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.knowledge.model import Knowledge
from app.reasoning.assessment import Assessment
from app.report.quiz_words import rest_words, stem_words, title_words
from app.teaching.questions import Question
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.stack import Stack
from app.ui.widgets.text import label


class PatientCard(ScrollColumn):
    """Shows one patient at a time."""

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._shown: list[QWidget] = []
        self.setAccessibleName(self.tr("The patient"))
        self.column.set_spacing(24, 16)

    def tell(self, question: Question, assessment: Assessment) -> None:
        """Show the patient of a question."""
        items: list[QWidget] = [label(title_words(question, assessment, self._knowledge), size="heading")]
        for heading, facts in stem_words(question, self._knowledge):
            group = Stack(gap=2)
            group.add(label(heading, tone="secondary"))
            for fact in facts:
                group.add(label(fact, selectable=True))
            items.append(group)
        items.append(label(rest_words(question), tone="secondary"))
        self._show(items)
        self.verticalScrollBar().setValue(0)

    def wipe(self) -> None:
        """Show no patient."""
        self._show([])

    def _show(self, items: list[QWidget]) -> None:
        self.column.show_items(items)
        for item in self._shown:
            item.deleteLater()
        self._shown = items
