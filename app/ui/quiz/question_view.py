"""One question at work: the patient on the left, what is asked and the choices on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from app.report.quiz_words import Reply, ask_words, choice_words, replies
from app.teaching.engine import Engine
from app.teaching.examine import examine
from app.teaching.questions import Question
from app.teaching.sitting import Sitting
from app.ui.quiz.answer_row import AnswerRow, Shown
from app.ui.quiz.patient_card import PatientCard
from app.ui.quiz.reply_card import reply_card
from app.ui.quiz.words import level_word
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.text import label

_DIGITS = {key: number for number, key in enumerate(range(Qt.Key.Key_1, Qt.Key.Key_6))}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuestionView(QWidget):
    """Shows a sitting; what the learner does is told by signals."""

    #: A choice was made; hands on its number, from 0.
    chosen = Signal(int)
    #: The learner stands by the choice, or goes on after it was revealed.
    advanced = Signal()
    #: Back to the choice of topics.
    ended = Signal()
    #: Look at the patient in the pathways; hands on the Question.
    patient_wanted = Signal(object)

    def __init__(self, engine: Engine, themes: ThemeManager) -> None:
        super().__init__()
        self._engine, self._themes = engine, themes
        self._sitting: Sitting | None = None
        self._question: Question | None = None
        self._revealed = False
        self.rows: tuple[AnswerRow, ...] = ()
        """The choices on screen."""
        self._items: list[QWidget] = []
        self.where = label("", tone="secondary", wrap=False)
        self.verdict = label("", size="title")
        self.hint = label("", tone="secondary", wrap=False)
        self.leave = QPushButton(self.tr("End the quiz"))
        self.patient = outline_button(self.tr("Look at this patient"))
        self.on = QPushButton()
        self.card = PatientCard(engine.knowledge)
        self.side = ScrollColumn()
        self._build()
        themes.changed.connect(self._dress)

    def show_sitting(self, sitting: Sitting) -> None:
        """Show where the learner stands."""
        self._sitting = sitting
        question = sitting.question
        if question is None:
            self._wait(sitting)
            return
        if question is not self._question or (self._revealed and not sitting.revealed):
            self._ask(question)
        for row in self.rows:
            row.show_checked(row.number == sitting.choice)
            row.update()
        if sitting.revealed and not self._revealed:
            self._reveal(question, sitting.choice)
        self._name(sitting)

    def start(self) -> None:
        """Put the keyboard focus where work goes on."""
        row = next((item for item in self.rows if item.isChecked()), next(iter(self.rows), None))
        place = self.on if self._revealed else row or self
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _DIGITS:
            self._pick(_DIGITS[event.key()])
        elif event.key() in _ENTER:
            self.on.click()
        else:
            super().keyPressEvent(event)

    # -- showing ------------------------------------------------------------------------------------------------

    def _wait(self, sitting: Sitting) -> None:
        self._question, self._revealed, self.rows = None, False, ()
        self.card.wipe()
        self.verdict.clear()
        words = self.tr("The next question is being made…")
        self._show_items([label(words, tone="secondary")])
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # else it leaves the page with the button that is disabled next
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._name(sitting)

    def _ask(self, question: Question) -> None:
        knowledge = self._engine.knowledge
        self._question, self._revealed = question, False
        self.card.tell(question, self._engine.assess(question.edition, question.answers))
        words = (choice_words(choice, question, knowledge) for choice in question.choices)
        self.rows = tuple(AnswerRow(number, text, self._themes) for number, text in enumerate(words))
        for row in self.rows:
            row.chosen.connect(self.chosen)
            row.confirmed.connect(self.advanced)
            row.stepped.connect(self._step)
        self._show_items([label(ask_words(question, knowledge), size="heading"), *self.rows])
        self.verdict.clear()

    def _reveal(self, question: Question, choice: int | None) -> None:
        self._revealed = True
        said = replies(examine(question, self._engine), self._engine)
        items: list[QWidget] = [self._items[0]]
        for row, reply in zip(self.rows, said, strict=True):
            self._judge(row, reply, mine=row.number == choice)
            items += [row, reply_card(reply, self._themes)]
        gaps = dict.fromkeys(items[2::2], 4)
        self._show_items(items, gaps)
        right = choice == question.key
        key = said[question.key].choice
        words = self.tr("Right.") if right else self.tr("Not this one. Right is {n}: {choice}")
        self.verdict.setText(words.format(n=question.key + 1, choice=key))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.verdict.text()))
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)
        self.side.verticalScrollBar().setValue(0)

    def _judge(self, row: AnswerRow, reply: Reply, *, mine: bool) -> None:
        if reply.right:
            row.reveal(Shown.RIGHT, self.tr("right, your choice") if mine else self.tr("right"))
        else:
            row.reveal(
                Shown.MISSED if mine else Shown.WRONG, self.tr("wrong, your choice") if mine else self.tr("wrong")
            )

    def _name(self, sitting: Sitting) -> None:
        question = sitting.question
        place = self.tr("Question {n} of {count}").format(n=sitting.at + 1, count=sitting.count)
        self.where.setText(f"{place} · {level_word(question.level)}" if question is not None else place)
        self.patient.setVisible(sitting.revealed)
        self.on.setEnabled(question is not None and (sitting.revealed or sitting.choice is not None))
        if not sitting.revealed:
            self.on.setText(self.tr("Commit"))
            self.hint.setText(self.tr("1 to 5 choose, Enter commits."))
        elif sitting.last:
            self.on.setText(self.tr("To the summary"))
            self.hint.clear()
        else:
            self.on.setText(self.tr("Next question"))
            self.hint.setText(self.tr("Enter goes on."))

    def _show_items(self, items: list[QWidget], gaps: dict[QWidget, int] | None = None) -> None:
        old, self._items = self._items, items
        self.side.column.show_items(items, gaps)
        kept = set(items)
        for item in old:
            if item not in kept:
                item.deleteLater()

    # -- what the learner does ----------------------------------------------------------------------------------

    def _pick(self, number: int) -> None:
        """Choose by number; the focus goes along, so that Enter commits to what was picked."""
        if not self._revealed and number < len(self.rows):
            self.chosen.emit(number)
            self.rows[number].setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, step: int) -> None:
        row = self.sender()
        at = next((place for place, item in enumerate(self.rows) if item is row), 0)
        self.rows[(at + step) % len(self.rows)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        if self._question is not None:
            self.patient_wanted.emit(self._question)

    def _dress(self) -> None:
        """Lay out anew in the other type size."""
        if self._sitting is not None:
            self._question = None
            self.show_sitting(self._sitting)

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.side.column.set_spacing(24, 12)
        self.side.setAccessibleName(self.tr("The question"))
        self.leave.setProperty("kind", "link")
        self.on.setProperty("kind", "primary")
        self.leave.clicked.connect(self.ended)
        self.patient.clicked.connect(self._look)
        self.on.clicked.connect(self.advanced)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        for number, pane in enumerate((self.card, self.side)):
            pane.setMinimumWidth(240)
            splitter.addWidget(pane)
            splitter.setStretchFactor(number, 2 + number)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([400, 600])
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(24, 4, 24, 8)
        head.addWidget(self.where)
        head.addStretch(1)
        head.addWidget(self.leave)
        foot.setContentsMargins(24, 8, 24, 8)
        foot.setSpacing(12)
        foot.addWidget(self.verdict, 1)
        foot.addWidget(self.hint)
        foot.addWidget(self.patient)
        foot.addWidget(self.on)
        bar = QWidget()
        bar.setProperty("plane", "foot")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(splitter, 1)
        column.addWidget(bar)
