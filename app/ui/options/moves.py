"""Which verdicts the last step changed, and after a trial the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.reasoning.assessment import Assessment, Status, Verdict
from app.ui.changes import Moved, moved, moved_words
from app.ui.icons import icon, status_icon
from app.ui.pathway.look import status_colour
from app.ui.texts import status_word
from app.ui.theme import ThemeManager
from app.ui.widgets.flow import Flow
from app.ui.widgets.text import explain, label

_NAMED = 6
"""So many options are named; the rest is counted."""

_WIDTH = 150
"""Longer names are cut; the tooltip gives them whole."""


class Moves(QWidget):
    """One line that counts, and below it the options concerned, open after a trial or on demand."""

    #: The user wants to see an option; hands on its id.
    option_wanted = Signal(str)
    #: The user wants the trial undone.
    undo_wanted = Signal()

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._trial = ""
        self._moved: tuple[Moved, ...] = ()
        self._words = label("", tone="secondary")
        self._which = self._link(self.tr("Which?"))
        self._which.setCheckable(True)
        self._which.toggled.connect(self._unfold)
        self._back = self._link(self.tr("Undo"))
        self._back.clicked.connect(self.undo_wanted)
        self._flow: Flow | None = None
        self._column = QVBoxLayout(self)
        self._build()
        self.hide()

    def announce(self, trial: str) -> None:
        """Say what the next step will be: a trial that the user asked for."""
        self._trial = trial

    def show_change(self, before: Assessment, after: Assessment) -> None:
        """Say how many verdicts the last step changed; nothing across editions, whose options differ."""
        trial, self._trial = self._trial, ""
        self._moved = moved(before, after)
        count = len(self._moved)
        words = self.tr("The last step changed no verdict")
        if count:
            words = self.tr("Last step: {moves}").format(moves=moved_words(self._moved))
        self._words.setText(f"{trial}. {words}" if trial else words)
        self._which.setVisible(bool(count))
        self._back.setVisible(bool(trial))
        if self._which.isChecked() is bool(trial and count):
            self._unfold()
        else:
            self._which.setChecked(bool(trial and count))
        self.setVisible(before.edition == after.edition)

    def forget(self) -> None:
        """Say nothing: a case that was opened has no last step."""
        self._trial, self._moved = "", ()
        self._which.setChecked(False)
        self.hide()

    def _unfold(self) -> None:
        """Name the options, or take their names away again."""
        self._which.setText(self.tr("Hide") if self._which.isChecked() else self.tr("Which?"))
        if self._flow is not None:
            self._flow.hide()
            self._flow.deleteLater()
            self._flow = None
        if self._which.isChecked():
            self._flow = Flow(gap=4)
            for verdict, before in self._moved[:_NAMED]:
                self._flow.add(self._option(verdict, before))
            more = len(self._moved) - _NAMED
            if more > 0:
                rest = label(self.tr("and {n} more").format(n=more), tone="secondary", wrap=False)
                rest.setMinimumHeight(self._themes.px(30))  # in line with the names before it
                self._flow.add(rest)
            self._column.addWidget(self._flow)

    def _option(self, verdict: Verdict, before: Status) -> QPushButton:
        name, status = verdict.option.label, verdict.status
        width = self._themes.px(_WIDTH)
        button = QPushButton()
        button.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, width).replace("&", "&&"))
        button.setIcon(icon(status_icon(status), status_colour(self._themes.theme, status)))
        button.setProperty("kind", "link")
        button.setObjectName(verdict.option.id)
        button.setAccessibleName(name)
        words = self.tr("{option}: was {before}, is {after}")
        text = words.format(option=name, before=status_word(before).lower(), after=status_word(status).lower())
        explain(button, text)
        button.clicked.connect(self._go)
        return button

    def _link(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "link")
        return button

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._words, 1)
        head.addWidget(self._which)
        head.addWidget(self._back)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(head)

    def _go(self) -> None:
        self.option_wanted.emit(self.sender().objectName())
