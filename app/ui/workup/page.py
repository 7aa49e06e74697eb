"""The page of the work-up: everything that is still to be found out, by who can find it out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCursor, QPagedPaintDevice, QShowEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget
from typing_extensions import override

from app.program.intended_use import ON_DOCUMENTS
from app.program.problems import PRINTING
from app.reasoning.workup import Need, work_up
from app.report.questions_report import WorkupSheet, workup_sheet, workup_text
from app.ui.notices import notice
from app.ui.patient.words import need_words
from app.ui.saving import save_file
from app.ui.session_model import SessionModel
from app.ui.stage import Page
from app.ui.texts import counted
from app.ui.theme import ThemeManager
from app.ui.widgets.clipboard import copy_text
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.file_dialog import FileQuestion, ask_save
from app.ui.widgets.flow import Flow
from app.ui.widgets.heading import Heading
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.page_head import PageHead
from app.ui.widgets.text import label, tooltip
from app.ui.workup.row import NeedRow
from app.ui.workup.sheet import pdf_bytes, print_on

_NAMED = 4
"""So many options of a kind are named in a row."""


class WorkupPage(Page):
    """Follows the session only while it is seen."""

    #: The user wants to answer a question; hands on the feature's id.
    question_wanted = Signal(str)

    def __init__(self, model: SessionModel, themes: ThemeManager, title: Callable[[], str]) -> None:
        """Take what stands above the sheet: the case and the day."""
        super().__init__()
        self.setAccessibleName(self.tr("Work-up"))
        self._model, self._themes, self._title = model, themes, title
        self._rows: dict[str, NeedRow] = {}
        self._headings: dict[str, Heading] = {}
        self._count = label("", tone="secondary")
        self._conflict = label("", tone="warning")
        self._nothing = label(self.tr("Nothing is missing: no further answer can change a verdict."))
        self._scroll = ScrollColumn()
        self.head = PageHead(self.tr("Work-up"), remark=self._count)
        self._build()
        model.changed.connect(self._changed)
        themes.changed.connect(self._dress)
        self.head.back.clicked.connect(self.left)

    @property
    def rows(self) -> tuple[NeedRow, ...]:
        """The rows on screen, from top to bottom."""
        return tuple(item for item in self._scroll.column.items if isinstance(item, NeedRow))

    @property
    def text(self) -> str:
        """The sheet as text, to be handed on as it is."""
        snapshot = self._model.snapshot
        sheet = workup_text(snapshot.assessment, self._model.knowledge)
        return "\n".join((self._title(), sheet, "", ON_DOCUMENTS))

    @override
    def start(self) -> None:
        """Put the keyboard focus on the first item."""
        rows = self.rows
        (rows[0] if rows else self.head.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what is open now."""
        assessment, knowledge = self._model.snapshot.assessment, self._model.knowledge
        supplies = work_up(assessment, knowledge.features)
        items: list[QWidget] = [] if supplies else [self._nothing]
        gaps: dict[QWidget, int] = {}
        for supply in supplies:
            heading = self._heading(supply.supplier)
            one, many = self.tr("{n} item"), self.tr("{n} items")
            heading.set_remark(counted(len(supply.needs), one, many))
            items += [heading, *(self._row(need) for need in supply.needs)]
            gaps[heading] = 24
        self._scroll.column.show_items(items, gaps)
        one, many = (
            self.tr("{n} open item, ranked by what it settles"),
            self.tr("{n} open items, ranked by what they settle"),
        )
        self._count.setText(counted(len(assessment.open), one, many) if supplies else "")
        self._conflict.setVisible(bool(assessment.conflicts))

    def write(self, file: Path) -> bool:
        """Save by the file's ending, .pdf or .txt; tells the user and returns False when it cannot be done."""
        as_text = file.suffix.lower() == ".txt"
        return save_file(file, self.text.encode() if as_text else pdf_bytes(*self._paper()), self.window())

    def print_with(self, printer: QPagedPaintDevice) -> None:
        """Print the sheet; tells the user when the printer does not take it."""
        if not print_on(printer, *self._paper()):
            more = self.tr("Choose another printer, or save the work-up as PDF. The case on screen is unchanged.")
            notice(self.window(), self.tr("The work-up was not printed."), more, PRINTING)

    def _paper(self) -> tuple[str, WorkupSheet, str]:
        sheet = workup_sheet(self._model.snapshot.assessment, self._model.knowledge)
        return self._title(), sheet, ON_DOCUMENTS

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # -- what the user does -------------------------------------------------------------------------------------

    def _copy(self) -> None:
        copy_text(self.text)
        said = self.tr("The work-up was copied.")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        QToolTip.showText(QCursor.pos(), tooltip(said), self)

    def _save_pdf(self) -> None:
        self._ask(self.tr("PDF files ({pattern})").format(pattern="*.pdf"), "pdf")

    def _save_text(self) -> None:
        self._ask(self.tr("Text files ({pattern})").format(pattern="*.txt"), "txt")

    def _ask(self, pattern: str, suffix: str) -> None:
        question = FileQuestion(self.tr("Save the work-up"), [pattern], self.tr("work-up") + f".{suffix}")
        ask_save(self, question, self.write)

    def _print(self) -> None:
        from app.ui.report.print_dialog import ask_printer  # the system looks for its printers, which can take seconds

        ask_printer(self, self.print_with)

    def _step(self, step: int) -> None:
        rows, row = self.rows, self.sender()
        at = next((i for i, item in enumerate(rows) if item is row), 0) + step
        if 0 <= at < len(rows):
            rows[at].setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.bring(rows[at], 8)

    # -- showing ------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _row(self, need: Need) -> NeedRow:
        row = self._rows.get(need.feature)
        if row is None:
            feature = self._model.knowledge.features[need.feature]
            row = self._rows[need.feature] = NeedRow(need.feature, feature.label, self._themes)
            row.chosen.connect(self.question_wanted)
            row.stepped.connect(self._step)
            self._scroll.column.adopt(row)
        row.show_need(need.rank, need_words(need, self._model.snapshot.assessment, _NAMED))
        return row

    def _heading(self, supplier: str) -> Heading:
        if supplier not in self._headings:
            words = supplier or self.tr("others")
            self._headings[supplier] = Heading(f"{words[:1].upper()}{words[1:]}", self._themes)
            self._scroll.column.adopt(self._headings[supplier])
        return self._headings[supplier]

    def _dress(self) -> None:
        self._scroll.column.set_spacing(16, 0)

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._scroll.column.adopt(self._nothing)
        self._conflict.setText(self.tr("Answers contradict each other: settle that first, on the left."))
        top = QVBoxLayout()
        top.setContentsMargins(16, 8, 16, 12)
        top.setSpacing(8)
        top.addWidget(self.head)
        top.addWidget(self._buttons())
        top.addWidget(self._conflict)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)
        self._dress()

    def _buttons(self) -> QWidget:
        flow = Flow(gap=4)
        for name, words, handler in (
            ("copy", self.tr("Copy as text"), self._copy),
            ("print", self.tr("Print…"), self._print),
            ("pdf", self.tr("Save as PDF…"), self._save_pdf),
            ("text", self.tr("Save as text…"), self._save_text),
        ):
            button = outline_button(words)
            button.setObjectName(name)
            button.clicked.connect(handler)
            flow.add(button)
        return flow
