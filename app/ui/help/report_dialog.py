"""A report of a fault, with what is safe and what to do: to be read, copied or put away. It blocks nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.program.intended_use import NAME
from app.program.problems import problem
from app.ui.help.words import problem_words
from app.ui.widgets.clipboard import copy_text
from app.ui.widgets.outline_button import outline_button
from app.ui.widgets.stack import Stack
from app.ui.widgets.text import label

_CHARACTERS = 80
"""So many of the text's characters stand in a line, where the window behind has that width."""
_AROUND = 120
"""What stays of the window's width beside the words."""


class ReportDialog(QDialog):
    """Says what happened; the report itself is shown on demand."""

    def __init__(self, code: str, report: str, file: Path | None, window: QWidget | None) -> None:
        super().__init__(window)
        self._report = report
        told = problem_words(problem(code))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{code} — {NAME}")
        self._safe = label(told.safe)
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setMinimumHeight(240)
        self.text.hide()
        self._said = label("", tone="secondary")
        where = f"{code} · {file}" if file is not None else code
        self._words = Stack(gap=10)
        for line in (
            label(told.happened, size="title"),
            self._safe,
            label(told.do),
            label(where, tone="secondary", selectable=True),
        ):
            self._words.add(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        column.addWidget(self._words)
        column.addWidget(self.text, 1)
        column.addLayout(self._foot())

    def tell_kept(self, *, kept: bool) -> None:
        """Say whether unsaved cases were written down."""
        yes = self.tr("Cases that are not saved were written down: they are offered again if the program should end.")
        no = self.tr("Cases that are not saved are kept nowhere else: save them now.")
        self._safe.setText(f"{self._safe.text()} {yes if kept else no}")

    def copy(self) -> None:
        """Put the report on the clipboard."""
        copy_text(self._report)
        self._said.setText(self.tr("Copied."))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.show_button = outline_button(self.tr("Show the report"))
        self.show_button.clicked.connect(self._unfold)
        copy = outline_button(self.tr("Copy"))
        copy.clicked.connect(self.copy)
        close = outline_button(self.tr("Close"))
        close.clicked.connect(self.close)
        row.addWidget(self.show_button)
        row.addWidget(copy)
        row.addWidget(self._said, 1)
        row.addWidget(close)
        return row

    def _unfold(self) -> None:
        hidden = self.text.isHidden()
        self.text.setVisible(hidden)
        self.show_button.setText(self.tr("Hide the report") if hidden else self.tr("Show the report"))
        self._fit()

    def _fit(self) -> None:
        """As tall as the words need to be once the style has been applied."""
        width = _CHARACTERS * self.fontMetrics().averageCharWidth()
        window = self.parentWidget()
        width = width if window is None else min(width, window.width() - _AROUND)
        self._words.setFixedSize(width, self._words.heightForWidth(width))
        self.adjustSize()
