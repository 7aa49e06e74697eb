"""The line at the foot: what the program is for, and how much is known."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.program.intended_use import IN_A_LINE
from app.ui.help.words import use_words
from app.ui.session_model import SessionModel, Snapshot
from app.ui.widgets.text import label

_TOLD_MS = 6000
"""How long it is told that something was saved, in milliseconds."""


class StatusLine(QWidget):
    """Always visible: intended use; beside it, where a page is about the patient, answers known and the review."""

    def __init__(self, model: SessionModel) -> None:
        super().__init__()
        self._model = model
        self._of_patient = True
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "foot")
        self._use = label(use_words(IN_A_LINE), tone="secondary")
        self._count = label("", tone="secondary")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._told = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._told.timeout.connect(self._show_count)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(16)
        row.addWidget(self._use, 1)
        row.addWidget(self._count, 1)
        model.changed.connect(self._changed)
        self._show_count()

    @property
    def words(self) -> str:
        """What is said beside the intended use."""
        return self._count.text()

    def tell_written(self) -> None:
        """Say for a while that the case was saved as a file."""
        self._tell(self.tr("The case was saved as a file."))

    def tell_kept(self) -> None:
        """Say for a while that the case was saved in the library."""
        self._tell(self.tr("The case was saved in the library."))

    def tell_saved(self, file: str) -> None:
        """Say for a while, on whatever page, under which name something was saved."""
        self._tell(self.tr("Saved as {file}.").format(file=file))

    def show_case(self, shown: bool) -> None:
        """Say how much is known of the patient, or nothing: on a page that is not about the patient."""
        self._of_patient = shown
        self._show_count()

    def _changed(self, before: Snapshot, after: Snapshot) -> None:
        if before.assessment is not after.assessment:
            self._show_count()

    def _tell(self, words: str) -> None:
        self._count.setText(words)
        self._count.show()
        self._told.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _show_count(self) -> None:
        self._told.stop()
        snapshot, knowledge = self._model.snapshot, self._model.knowledge
        text = self.tr("{known} of {total} known, {open} can still change a verdict · reviewed {date}")
        questions = sum(item not in snapshot.assessment.answers for item in snapshot.assessment.open)
        known, total = len(snapshot.assessment.answers), len(knowledge.features)
        words = text.format(known=known, total=total, open=questions, date=self._model.edition.reviewed)
        self._count.setText(words)
        self._count.setVisible(self._of_patient)
