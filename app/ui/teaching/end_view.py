"""The end of a teaching case: what it was for, what to discuss with the sources, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.knowledge.references import source_short
from app.reasoning.comparison import Kind, compare
from app.report.lesson_answers import reference_words
from app.teaching.lesson import Lesson, TaskKind
from app.teaching.reveal import reveal_options
from app.teaching.run import Run
from app.ui.teaching.judge import Judge
from app.ui.teaching.words import summary
from app.ui.theme import ThemeManager
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.flow import Flow
from app.ui.widgets.heading import Heading
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.text import label

_WIDEST = 820


class EndView(ScrollColumn):
    """Sums up without marks."""

    #: Begin the case again.
    again_wanted = Signal()
    #: Open the patient of the case in the pathways.
    patient_wanted = Signal()
    #: Save what was committed to, for the debrief of a class.
    answers_wanted = Signal()

    def __init__(self, judge: Judge, themes: ThemeManager) -> None:
        super().__init__()
        self._judge, self._themes = judge, themes
        self.setAccessibleName(self.tr("End of the case"))

    def show_end(self, run: Run) -> None:
        """Sum a finished case up."""
        old, lesson = self.column.items, run.lesson
        title = label(self.tr("End of the case: {title}").format(title=lesson.title), size="heading")
        items: list[QWidget] = [title, self._buttons()]
        gaps: dict[QWidget, int] = {}
        for words, sheet in (
            (self.tr("What it was for"), self._listed(lesson.objectives)),
            (self.tr("Your choices"), self._choices(run)),
            (self.tr("What has changed between the editions"), self._changes(lesson)),
            (self.tr("To discuss"), self._points(lesson)),
            (
                self.tr("Sources"),
                self._listed([reference_words(self._judge.knowledge.sources[s]) for s in lesson.references]),
            ),
        ):
            if not sheet.empty:
                heading = Heading(words, self._themes)
                items += [heading, sheet]
                gaps[heading] = 20
            else:
                sheet.deleteLater()
        self.column.show_items(items, gaps)
        for item in old:
            item.deleteLater()
        self.verticalScrollBar().setValue(0)

    def _listed(self, lines: list[str] | tuple[str, ...]) -> Sheet:
        sheet = Sheet(self._themes)
        for line in lines:
            sheet.line(line)
        return sheet

    def _choices(self, run: Run) -> Sheet:
        sheet = Sheet(self._themes)
        for number, stage in enumerate(run.lesson.stages):
            if stage.task is None or number not in run.committed:
                continue
            sheet.line(stage.title, strong=True)
            chosen = run.choices.get(number, ())
            assessment = self._judge.assess(stage.edition, run.lesson.answers(number))
            if stage.task.kind is TaskKind.ASK:
                features = self._judge.knowledge.features
                asked = "; ".join(features[name].label for name in chosen)
                sheet.line(self.tr("You asked: {questions}").format(questions=asked or self.tr("nothing")))
            else:
                if chosen:
                    named = "; ".join(assessment.verdict(option).option.label for option in chosen)
                    sheet.line(self.tr("You chose: {options}").format(options=named))
                sheet.line(summary(reveal_options(stage.task, assessment, chosen)))
        return sheet

    def _changes(self, lesson: Lesson) -> Sheet:
        """What the knowledge says of the therapies that one edition offers this patient and the other does not."""
        sheet = Sheet(self._themes)
        if len(lesson.editions) < 2:
            return sheet
        last = lesson.answers(len(lesson.stages) - 1)
        known = self._judge.knowledge
        editions = sorted((known.edition(name) for name in lesson.editions[:2]), key=lambda edition: edition.cutoff)
        comparison = compare(known, *(self._judge.assess(edition.id, last) for edition in editions))
        moved = [row for row in comparison.rows if row.kind in (Kind.GAINED, Kind.LOST, Kind.MOVED)]
        told = {change.id: (change, row.therapy) for row in reversed(moved) for change in row.changes}
        for change, name in sorted(told.values(), key=lambda item: item[0].year):
            named = "; ".join(source_short(known.sources[s]) for s in change.sources if s in known.sources)
            therapy = known.therapies[name].label
            sheet.runs((f"{change.year}  {therapy}. ", "", True), (f"{change.text} ({named})", "", False), flush=True)
        return sheet

    def _points(self, lesson: Lesson) -> Sheet:
        sheet, known = Sheet(self._themes), self._judge.knowledge.sources
        for point in lesson.points:
            named = "; ".join(source_short(known[source]) for source in point.sources)
            sheet.runs((point.text, "", False), (f"  {named}" if named else "", "secondary", False), flush=True)
        return sheet

    def _buttons(self) -> Flow:
        flow = Flow(gap=8)
        for words, wanted in (
            (self.tr("Begin again"), self.again_wanted),
            (self.tr("Open this patient in the pathways"), self.patient_wanted),
            (self.tr("Save my answers for the class…"), self.answers_wanted),
        ):
            button = outline_button(words)
            button.clicked.connect(wanted)
            flow.add(button)
        return flow

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = max(self.width() - self._themes.px(_WIDEST), 0) // 2
        self.column.set_spacing(max(24, room), 8)
