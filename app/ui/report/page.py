"""The page that shows the report as it will be printed, and saves or prints it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPagedPaintDevice, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.patient.telling import telling_answers
from app.program.problems import PRINTING
from app.report.document import Report
from app.report.report_html import report_html
from app.report.report_text import report_text
from app.ui.cases.handing_on import differing_words
from app.ui.notices import notice
from app.ui.report.paper import Paper
from app.ui.report.preview import Preview
from app.ui.report.printing import page_layout, pdf_bytes, print_on, printable
from app.ui.saving import save_file
from app.ui.session_model import SessionModel
from app.ui.stage import Page
from app.ui.texts import counted, telling_words
from app.ui.theme import ThemeManager
from app.ui.widgets.file_dialog import FileQuestion, ask_save
from app.ui.widgets.flow import Flow
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.page_head import PageHead
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.text import label, restyle


class ReportPage(Page):
    """Follows the session while it is seen."""

    def __init__(self, model: SessionModel, themes: ThemeManager, compose: Callable[[], Report]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Report"))
        self._model, self._compose = model, compose
        self._full = False
        self.report: Report | None = None
        self.forms = Segmented(themes)
        self.preview = Preview()
        self._count = label("", tone="secondary")
        self.head = PageHead(self.tr("Report"), remark=self._count)
        self._changes = label("", tone="warning", size="strong")
        self._telling = label("", tone="secondary")
        self.careful = outline_button(self.tr("Leave these answers out"))
        self._later = QTimer(self)  # several changes at once are laid out once
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self._build()
        model.changed.connect(self.follow)
        self.forms.pressed.connect(self.choose)
        self.head.back.clicked.connect(self.left)

    @property
    def full(self) -> bool:
        """Say whether everything is shown, not only the board's page."""
        return self._full

    @override
    def start(self) -> None:
        """Put the keyboard focus where the form is chosen."""
        self.forms.segments["full" if self._full else "board"].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, form: str) -> None:
        """Show the "board" page or the "full" report."""
        self._full = form == "full"
        self.forms.choose(form)
        self.refresh()

    def refresh(self) -> None:
        """Lay the pages out for the session as it is."""
        self._later.stop()
        self.report = self._compose()
        paper = Paper(self.report, printable(page_layout()), full=self._full)
        self.preview.show_paper(paper)
        pages = counted(paper.count, self.tr("{n} page"), self.tr("{n} pages"))
        self._count.setText(pages)
        self.preview.setAccessibleDescription(report_text(self.report))
        since = self.report.since
        self._changes.setText(since.summary if since is not None else "")
        self._changes.setVisible(since is not None)
        same = since is not None and since.same_edition and not since.moves
        restyle(self._changes, "tone", "secondary" if same else "warning")
        self._tell_telling(self.report)

    def _tell_telling(self, report: Report) -> None:
        """Name the answers that single the patient out, or those that were left out for that."""
        answers = self._model.snapshot.state.answers
        words = self.tr("Answers that may together single a patient out: {answers}. Hand the report on with care.")
        words = words.format(answers=telling_words(self._model.knowledge, answers))
        if report.held_back:
            words = self.tr("Left out of this report: {answers}.").format(answers=", ".join(report.held_back))
            words = f"{words} {differing_words(self._model, telling_answers(answers))}"
        self._telling.setText(words)
        self.careful.setChecked(bool(report.held_back))
        for part in (self._telling, self.careful):
            part.setVisible(bool(telling_answers(answers)))

    def write(self, file: Path) -> bool:
        """Save by the file's ending: .pdf, .html or .txt; tells the user and returns False when it cannot be done."""
        report = self._compose()
        match file.suffix.lower():
            case ".html" | ".htm":
                data = report_html(report, full=self._full).encode()
            case ".txt":
                data = report_text(report, full=self._full).encode()
            case _:
                data = pdf_bytes(report, full=self._full)
        return save_file(file, data, self.window())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def follow(self) -> None:
        """Something that the report tells has changed."""
        if self.isVisible():
            self._later.start()

    # -- saving and printing ------------------------------------------------------------------------------------

    def _save_pdf(self) -> None:
        self._ask(self.tr("PDF files ({pattern})").format(pattern="*.pdf"), "pdf")

    def _save_html(self) -> None:
        self._ask(self.tr("Web pages ({pattern})").format(pattern="*.html"), "html")

    def _save_text(self) -> None:
        self._ask(self.tr("Text files ({pattern})").format(pattern="*.txt"), "txt")

    def _ask(self, pattern: str, suffix: str) -> None:
        question = FileQuestion(self.tr("Save the report"), [pattern], self.tr("report") + f".{suffix}")
        ask_save(self, question, self.write)

    def _print(self) -> None:
        from app.ui.report.print_dialog import ask_printer  # the system looks for its printers, which can take seconds

        ask_printer(self, self.print_with)

    def print_with(self, printer: QPagedPaintDevice) -> None:
        """Print the pages; tells the user when the printer does not take them."""
        if not print_on(printer, self._compose(), full=self._full):
            more = self.tr("Choose another printer, or save the report as PDF. The case on screen is unchanged.")
            notice(self.window(), self.tr("The report was not printed."), more, PRINTING)

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.forms.add_segment("board", self.tr("One page for the board"))
        self.forms.add_segment("full", self.tr("Full report"))
        self.forms.choose("board")
        self.forms.setAccessibleName(self.tr("How much the report tells"))
        self.preview.setAccessibleName(self.tr("Pages of the report"))
        self.careful.setCheckable(True)
        top = QVBoxLayout()
        top.setContentsMargins(16, 8, 16, 8)
        top.setSpacing(8)
        top.addWidget(self.head)
        top.addWidget(self._tools())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        told = QVBoxLayout()
        told.setContentsMargins(16, 0, 16, 8)
        told.setSpacing(4)
        told.addWidget(self._changes)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._telling, 1)
        line.addWidget(self.careful)
        told.addLayout(line)
        column.addLayout(told)
        column.addWidget(self.preview, 1)

    def _tools(self) -> QWidget:
        flow = Flow(gap=8)
        flow.add(self.forms)
        for name, words, handler in (
            ("print", self.tr("Print…"), self._print),
            ("pdf", self.tr("Save as PDF…"), self._save_pdf),
            ("html", self.tr("Save as web page…"), self._save_html),
            ("text", self.tr("Save as text…"), self._save_text),
            ("closer", self.tr("Larger"), self._closer),
            ("further", self.tr("Smaller"), self._further),
        ):
            button = outline_button(words)
            button.setObjectName(name)
            button.clicked.connect(handler)
            flow.add(button)
        return flow

    def _closer(self) -> None:
        self.preview.step_zoom(1)

    def _further(self) -> None:
        self.preview.step_zoom(-1)
