"""A teaching case at work: the narrative or the answers on the left, the task or the graph on the right."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.program.file_kinds import RESULT
from app.reasoning.assessment import Assessment
from app.teaching import run as steps
from app.teaching.lesson import Lesson, TaskKind
from app.teaching.lesson_results import run_results
from app.teaching.results import dump_sheet, sheet
from app.teaching.reveal import Mark, parting_before
from app.teaching.run import Run
from app.ui.saving import save_file
from app.ui.teaching.answers_view import AnswersView
from app.ui.teaching.end_view import EndView
from app.ui.teaching.judge import Judge
from app.ui.teaching.materials import Materials
from app.ui.teaching.story import Story
from app.ui.teaching.task_view import TaskView
from app.ui.teaching.ways_view import WaysView
from app.ui.teaching.words import stage_word
from app.ui.theme import ThemeManager
from app.ui.widgets.file_dialog import FileQuestion, ask_save
from app.ui.widgets.menu_button import MenuButton
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.text import label


class RunView(QWidget):
    """Holds the run, and shows it; every step of the learner makes another run."""

    #: Back to the list of cases.
    left = Signal()
    #: A task was committed to with a choice; hands on its Result.
    answered = Signal(object)
    #: Back to the pathways.
    pathways_wanted = Signal()
    #: Open the patient of the present stage in the pathways; hands on the Run.
    patient_wanted = Signal(object)

    def __init__(self, judge: Judge, themes: ThemeManager) -> None:
        super().__init__()
        self._judge, self._themes = judge, themes
        self.run: Run | None = None
        self._sitting = ""
        self.title = label("", size="strong")
        self.where = label("", tone="secondary")
        self.leave = QPushButton(self.tr("All cases"))
        self.pathways = outline_button(self.tr("Back to the pathways"))
        self.materials = Materials(judge, themes, self)
        self.take = MenuButton(self.tr("For teachers"), self.materials.menu, themes)
        self.back = outline_button(self.tr("Back"))
        self.on = QPushButton()
        self.sides = Segmented(themes)
        self.story = Story(judge.knowledge, themes)
        self.answers = AnswersView(judge, themes)
        self.task = TaskView(judge, themes)
        self.ways = WaysView(judge.model, themes)
        self.end = EndView(judge, themes)
        self._left, self._right, self._all = QStackedWidget(), QStackedWidget(), QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self._connect()

    def begin(self, lesson: Lesson) -> None:
        """Work through a case from its start."""
        self.materials.show_lesson(lesson)
        self._sitting = uuid4().hex
        self._show(Run(lesson))

    def start(self) -> None:
        """Put the keyboard focus where work goes on."""
        if self.run is not None and not self.run.ended and self.run.task is not None and not self.run.revealed:
            self.task.start()
        else:
            self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- showing ------------------------------------------------------------------------------------------------

    def _show(self, run: Run) -> None:
        before, self.run = self.run, run
        stage = before is None or (before.lesson, before.stage, before.revealed) != (
            run.lesson,
            run.stage,
            run.revealed,
        )
        self._all.setCurrentWidget(self.end if run.ended else self._splitter)
        self._name(run)
        if run.ended:
            self.end.show_end(run)
        elif stage or (before is not None and before.ended):
            self._show_stage(run)
        else:
            self.task.show_run(run)
        if stage:
            self.start()

    def _show_stage(self, run: Run) -> None:
        self.story.tell(run)
        open_task = run.task is not None and not run.revealed
        if open_task:
            self.task.begin(run)
            self._right.setCurrentWidget(self.task)
        else:
            self._right.setCurrentWidget(self.ways)
            self._reveal(run)
        self.sides.setVisible(run.revealed)
        self._turn("answers" if run.revealed else "story")

    def _reveal(self, run: Run) -> None:
        assessment = self._judge.assess_run(run)
        if run.task is None or run.task.kind is TaskKind.ASK:
            self._show_progress(run, assessment)
        if run.task is not None:
            self.answers.show_answers(run, assessment)
        if run.task is not None and run.task.kind is not TaskKind.ASK:
            out = next((line for line in self.answers.lines if line.mark is Mark.OUT), None)
            mine = next((line for line in self.answers.lines if line.place is not None), None)
            first = out or mine or next(iter(self.answers.lines), None)
            if first is not None:
                self._look(first.verdict.option.id)
            else:
                self._show_progress(run, assessment)

    def _show_progress(self, run: Run, after: Assessment) -> None:
        """What this stage has changed: the way before and after it."""
        before = self._judge.assess(run.present.edition, run.lesson.answers(run.stage - 1) if run.stage else {})
        pair = self._judge.step(before, after, (self.tr("Before"), self.tr("Now")))
        open_count = len(after.open)
        remark = self.tr("{n} questions can still change a verdict.").format(n=open_count)
        self.ways.show_pair(pair, self.tr("What this has settled"), remark)

    def _look(self, option: str) -> None:
        """Show in the graph where the way to an option parts from the patient's."""
        if self.run is None:
            return
        assessment = self._judge.assess_run(self.run)
        verdict = assessment.verdict(option)
        self.answers.select(option)
        name = verdict.option.label
        title = self.tr("With it open")
        pair = self._judge.parting(assessment, option, (self.tr("This patient"), title))
        if pair is None:
            pair = self._judge.step(assessment, assessment, (self.tr("This patient"), self.tr("This patient")))
            self.ways.show_pair(pair, name, self.tr("The patient's way leads here."))
            self.ways.reveal(option)
        elif (decision := parting_before(pair.comparison, option)) is not None:
            self.ways.show_pair(pair, self.tr("{option}: where the ways part").format(option=name), "", decision)
            self.ways.reveal(decision)
        else:
            words = self.tr("The way leads to this option, but the option itself does not fit this patient.")
            self.ways.show_pair(pair, name, words)
            self.ways.reveal(option)

    def _name(self, run: Run) -> None:
        stages = run.lesson.stages
        self.title.setText(run.lesson.title)
        told = self.tr("{stage} · {n} of {count} · {edition}")
        edition = self._judge.edition(run).label
        self.where.setText(
            self.tr("Summary")
            if run.ended
            else told.format(stage=stage_word(run.present.kind), n=run.stage + 1, count=len(stages), edition=edition)
        )
        self.back.setEnabled(run.stage > 0 or run.ended)
        self.leave.setVisible(not run.ended)  # the foot leads there now
        if run.ended:
            self.on.setText(self.tr("All cases"))
        elif run.task is not None and not run.revealed:
            self.on.setText(self.tr("Commit and reveal"))
        elif run.last:
            self.on.setText(self.tr("To the summary"))
        else:
            following = stages[run.stage + 1].title.replace("&", "&&")
            self.on.setText(self.tr("Next: {stage}").format(stage=following))

    def _turn(self, side: str) -> None:
        self.sides.choose(side)
        self._left.setCurrentWidget(self.answers if side == "answers" else self.story)

    # -- what the learner does ----------------------------------------------------------------------------------

    def _press(self, key: str) -> None:
        if self.run is not None:
            self._show(steps.drop(self.run, key) if key in self.run.chosen else steps.choose(self.run, key))

    def _drop(self, key: str) -> None:
        if self.run is not None:
            self._show(steps.drop(self.run, key))

    def _move(self, key: str, step: int) -> None:
        if self.run is not None:
            self._show(steps.move(self.run, key, step))

    def _on(self) -> None:
        if self.run is None:
            return
        if self.run.ended:
            self.left.emit()
            return
        if self.run.task is None or self.run.revealed:
            self._show(steps.go_on(self.run))
            return
        self._show(steps.commit(self.run))
        found = [item for item in run_results(self.run, self._judge.court) if item.item.endswith(f"/{self.run.stage}")]
        for result in found:
            self.answered.emit(result)

    def _back(self) -> None:
        if self.run is not None:
            self._show(steps.go_back(self.run))

    def _again(self) -> None:
        if self.run is not None:
            self.begin(self.run.lesson)

    def _open_patient(self) -> None:
        if self.run is not None:
            self.patient_wanted.emit(self.run)

    def save_answers(self, file: Path) -> bool:
        """Write what was committed to as a result file without a name; tells the user when it cannot be done."""
        if self.run is None:
            return False
        made = sheet(self._sitting, self._judge.knowledge, run_results(self.run, self._judge.court))
        return save_file(file, dump_sheet(made), self.window())

    def _ask_answers(self) -> None:
        words = self.tr("Result files ({pattern})").format(pattern=f"*{RESULT}")
        ask_save(
            self, FileQuestion(self.tr("Save my answers"), [words], self.tr("answers") + RESULT), self.save_answers
        )

    def _rethemed(self) -> None:
        self.ways.redress()
        if self.run is not None:
            self._show_stage(self.run)

    # -- building -----------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._themes.changed.connect(self._rethemed)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._on)
        self.leave.clicked.connect(self.left)
        self.pathways.clicked.connect(self.pathways_wanted)
        self.back.clicked.connect(self._back)
        self.on.clicked.connect(self._on)
        self.sides.pressed.connect(self._turn)
        self.task.pressed.connect(self._press)
        self.task.picks.dropped.connect(self._drop)
        self.task.picks.moved.connect(self._move)
        self.answers.looked_at.connect(self._look)
        self.end.again_wanted.connect(self._again)
        self.end.patient_wanted.connect(self._open_patient)
        self.end.answers_wanted.connect(self._ask_answers)

    def _build(self) -> None:
        self.leave.setProperty("kind", "link")
        self.take.setToolTip(self.tr("Present (F5), slides, handouts, case file"))
        self.on.setProperty("kind", "primary")
        self.sides.add_segment("story", self.tr("The case"))
        self.sides.add_segment("answers", self.tr("The answers"))
        self.sides.setAccessibleName(self.tr("Left side"))
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(4)
        doors = QHBoxLayout()
        doors.setContentsMargins(20, 0, 20, 0)
        doors.addWidget(self.sides)
        doors.addStretch(1)
        side.addLayout(doors)
        side.addWidget(self._left, 1)
        stacks: tuple[tuple[QStackedWidget, tuple[QWidget, ...]], ...] = (
            (self._left, (self.story, self.answers)),
            (self._right, (self.task, self.ways)),
            (self._all, (self._splitter, self.end)),
        )
        for stack, parts in stacks:
            for part in parts:
                stack.addWidget(part)
        for number, pane in enumerate((left, self._right)):
            pane.setMinimumSize(280, 160)  # large text never makes the window grow
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(number, 1)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([470, 700])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar(self.leave, self._names(), self.take, self.pathways))
        column.addWidget(self._all, 1)
        foot = QWidget()
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        foot.setProperty("plane", "foot")
        foot.setLayout(self._bar(label(""), self.back, self.on))
        column.addWidget(foot)

    def _names(self) -> QWidget:
        names = QWidget()
        names.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # buttons first
        column = QVBoxLayout(names)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.where)
        return names

    @staticmethod
    def _bar(*parts: QWidget) -> QHBoxLayout:
        """Parts in a row; what may be wide takes the room that is left."""
        bar = QHBoxLayout()
        bar.setContentsMargins(20, 6, 20, 6)
        bar.setSpacing(12)
        for part in parts:
            bar.addWidget(part)
        return bar
