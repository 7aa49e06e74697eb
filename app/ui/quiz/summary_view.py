"""What came of a quiz: how many were right, by kind, and every question to be looked at again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.report.quiz_words import choice_words, item_words
from app.teaching.engine import Engine
from app.teaching.questions import QuestionKind
from app.teaching.sitting import Sitting
from app.ui.quiz.result_row import ResultRow
from app.ui.quiz.words import kind_word
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.text import label


class SummaryView(QWidget):
    """Counts, never marks: few questions say little about anybody."""

    #: Look at a question again; hands on its number.
    review_wanted = Signal(int)
    #: Choose another quiz.
    another_wanted = Signal()
    #: Save the results for the class.
    save_wanted = Signal()

    def __init__(self, engine: Engine, themes: ThemeManager) -> None:
        super().__init__()
        self._engine, self._knowledge, self._themes = engine, engine.knowledge, themes
        self.head = label("", size="display")
        self.kinds = label("", tone="secondary")
        self.another = QPushButton(self.tr("Another quiz"))
        self.save = outline_button(self.tr("Save results for the class…"))
        self.said = label("", tone="secondary")
        self.rows: tuple[ResultRow, ...] = ()
        """The questions on screen."""
        self._scroll = ScrollColumn()
        self._build()

    def show_sitting(self, sitting: Sitting) -> None:
        """Show what came of the questions that were committed to."""
        done = sorted(sitting.committed)
        words = self.tr("{right} of {n} right").format(right=sitting.right, n=len(done))
        self.head.setText(words if done else self.tr("No question was answered"))
        self.kinds.setText("   ".join(self._by_kind(sitting)))
        for row in self.rows:
            row.deleteLater()
        self.rows = tuple(self._row(sitting, number) for number in done)
        self._scroll.column.show_items(self.rows)
        self.save.setEnabled(bool(done))
        self.say("")

    def say(self, text: str) -> None:
        """Tell what became of saving; nothing takes it away."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def start(self) -> None:
        """Put the keyboard focus on what comes next."""
        self.another.setFocus(Qt.FocusReason.OtherFocusReason)

    def _by_kind(self, sitting: Sitting) -> list[str]:
        found = []
        for kind in QuestionKind:
            asked = [number for number in sitting.committed if sitting.questions[number].kind is kind]
            right = sum(sitting.chosen[number] == sitting.questions[number].key for number in asked)
            if asked:
                words = self.tr("{kind}: {right} of {n}")
                found.append(words.format(kind=kind_word(kind), right=right, n=len(asked)))
        return found

    def _row(self, sitting: Sitting, number: int) -> ResultRow:
        question, chosen = sitting.questions[number], sitting.chosen[number]
        right = chosen == question.key
        key = choice_words(question.choices[question.key], question, self._knowledge)
        mine = choice_words(question.choices[chosen], question, self._knowledge)
        line = self.tr("Your choice: {choice}").format(choice=mine)
        lines = (line,) if right else (line, self.tr("Right: {choice}").format(choice=key))
        told = self._engine.assess(question.edition, question.answers)
        row = ResultRow(number, item_words(question, told, self._knowledge), lines, self._themes, right=right)
        row.chosen.connect(self.review_wanted)
        return row

    def _build(self) -> None:
        self.another.setProperty("kind", "primary")
        self.another.clicked.connect(self.another_wanted)
        self.save.clicked.connect(self.save_wanted)
        self._scroll.column.set_spacing(24, 0)
        top = QVBoxLayout()
        top.setContentsMargins(24, 16, 24, 12)
        top.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for part in (self.another, self.save):
            buttons.addWidget(part)
        buttons.addStretch(1)
        top.addWidget(self.head)
        top.addWidget(self.kinds)
        top.addLayout(buttons)
        top.addWidget(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)
