"""The room of questions: what they are to be about, one at a time, and what came of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from secrets import token_hex

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from app.patient.casefile import Case
from app.program.file_kinds import RESULT
from app.report.quiz_words import ask_words, item_words
from app.teaching import sitting as steps
from app.teaching.engine import Engine
from app.teaching.questions import Question
from app.teaching.quiz import QuizSettings, search
from app.teaching.quiz_results import quiz_result
from app.teaching.results import Result, dump_sheet, sheet
from app.teaching.sitting import Sitting
from app.ui.quiz.memory import Memory
from app.ui.quiz.question_view import QuestionView
from app.ui.quiz.set_up import SetUp
from app.ui.quiz.summary_view import SummaryView
from app.ui.saving import write_whole
from app.ui.texts import file_name
from app.ui.theme import ThemeManager
from app.ui.widgets.file_dialog import FileQuestion, ask_save

_PAUSE = 20
"""Milliseconds between two attempts at a question, so that clicks and keys come through."""


class QuizRoom(QStackedWidget):
    """Holds the sitting. Questions are made a few attempts at a time, the next one while the present one is read."""

    #: Look at the patient of a question in the pathways; hands on the Case.
    case_wanted = Signal(object)
    #: A quiz is being taken, or no longer.
    running = Signal(bool)

    def __init__(self, engine: Engine, themes: ThemeManager, memory: Memory) -> None:
        super().__init__()
        self._engine, self._memory = engine, memory
        self.sitting: Sitting | None = None
        self.results: list[Result] = []
        """What was committed to in this sitting, the oldest first."""
        self._word = ""
        self._making: Iterator[Question | None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._make)
        self.set_up = SetUp(engine, themes)
        self.question = QuestionView(engine, themes)
        self.summary = SummaryView(engine, themes)
        for part in (self.set_up, self.question, self.summary):
            self.addWidget(part)
        self.set_up.begun.connect(self.begin)
        self.question.chosen.connect(self._choose)
        self.question.advanced.connect(self._advance)
        self.question.ended.connect(self._end)
        self.question.patient_wanted.connect(self._hand_over)
        self.summary.review_wanted.connect(self._review)
        self.summary.another_wanted.connect(self._another)
        self.summary.save_wanted.connect(self._ask_save)

    def start(self) -> None:
        """Put the keyboard focus where work goes on."""
        part = self.currentWidget()
        if isinstance(part, SetUp | QuestionView | SummaryView):
            part.start()

    def begin(self, settings: QuizSettings, count: int) -> None:
        """Take a quiz."""
        self._making = search(self._engine, settings)
        self.sitting = Sitting(count)
        self._word, self.results = token_hex(8), []
        self.set_up.say("")
        self.setCurrentWidget(self.question)
        self.running.emit(True)
        self.question.show_sitting(self.sitting)
        self._timer.start()

    def _make(self) -> None:
        """One attempt at the question after the present one; none while that is ready."""
        sitting = self.sitting
        if sitting is None or sitting.exhausted or len(sitting.questions) >= min(sitting.at + 2, sitting.wanted):
            self._timer.stop()
            return
        try:
            found = next(self._making)
        except StopIteration:
            self._none_left(sitting)
            return
        if found is not None:
            waiting = sitting.question is None
            self._show(steps.add(sitting, found))
            if waiting:
                self.question.start()

    def _none_left(self, sitting: Sitting) -> None:
        self._timer.stop()
        ended = steps.add(sitting, None)
        if not ended.questions:
            self.sitting = None
            self._leave(self.set_up)
            self.set_up.say(self.tr("No question fits these topics and this level. Leave one of them out."))
        elif ended.question is None:
            self.sitting = ended
            self._end()
        else:
            self._show(ended)

    def _show(self, sitting: Sitting) -> None:
        self.sitting = sitting
        self.question.show_sitting(sitting)

    def _choose(self, choice: int) -> None:
        if self.sitting is not None:
            self._show(steps.choose(self.sitting, choice))

    def _advance(self) -> None:
        sitting = self.sitting
        if sitting is None:
            return
        if not sitting.revealed:
            self._commit(sitting)
        elif sitting.last:
            self._end()
        else:
            self._show(steps.go_on(sitting))
            self._timer.start()
            self.question.start()

    def _commit(self, sitting: Sitting) -> None:
        question, choice = sitting.question, sitting.choice
        if question is not None and choice is not None:
            self._show(steps.commit(sitting))
            told = self._engine.assess(question.edition, question.answers)
            title = item_words(question, told, self._engine.knowledge)
            result = quiz_result(question, choice, self._engine, title)
            self.results.append(result)
            self._memory.add(result)

    def _end(self) -> None:
        self._timer.stop()
        if self.sitting is None or not self.sitting.committed:
            self._another()
            return
        self.summary.show_sitting(self.sitting)
        self._leave(self.summary)

    def _leave(self, part: SetUp | SummaryView) -> None:
        self.setCurrentWidget(part)
        self.running.emit(False)
        part.start()

    def _another(self) -> None:
        self._timer.stop()
        self.sitting = None
        self.set_up.renew_seed()
        self._leave(self.set_up)

    def _review(self, number: int) -> None:
        if self.sitting is not None:
            self.setCurrentWidget(self.question)
            self.running.emit(True)
            self._show(steps.look_at(self.sitting, number))
            self.question.start()

    def write(self, file: Path) -> bool:
        """Save the results of this sitting; says what went wrong and returns False when it cannot be done."""
        problem = write_whole(file, dump_sheet(sheet(self._word, self._engine.knowledge, self.results)))
        text = (
            self.tr("Saved as {file}. It holds no name.") if not problem else self.tr("{file} was not saved: {reason}.")
        )
        self.summary.say(text.format(file=file_name(file), reason=problem.rstrip(".")))
        return not problem

    def _ask_save(self) -> None:
        words = self.tr("Results ({pattern})").format(pattern=f"*{RESULT}")
        question = FileQuestion(self.tr("Save results for the class"), [words], self.tr("results") + RESULT)
        ask_save(self, question, self.write)

    def _hand_over(self, question: Question) -> None:
        label = ask_words(question, self._engine.knowledge)[:200]
        self.case_wanted.emit(Case(label, question.edition, question.answers))
