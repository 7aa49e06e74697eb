"""The line at the foot: what the program is for, and how much is known."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.program import intended_use
from app.ui.session_model import SessionModel, Snapshot
from app.ui.widgets.text import label


class StatusLine(QWidget):
    """Always visible: intended use; beside it, where a page is about the patient, answers known and the review."""

    def __init__(self, model: SessionModel) -> None:
        super().__init__()
        self._model = model
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "foot")
        self._use = label(intended_use.IN_A_LINE, tone="secondary")
        self._count = label("", tone="secondary")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(16)
        row.addWidget(self._use, 1)
        row.addWidget(self._count, 1)
        model.changed.connect(self._changed)
        self._show(model.snapshot)

    def show_case(self, shown: bool) -> None:
        """Say how much is known of the patient, or nothing: on a page that is not about the patient."""
        self._count.setVisible(shown)

    def _changed(self, before: Snapshot, after: Snapshot) -> None:
        if before.assessment is not after.assessment:
            self._show(after)

    def _show(self, snapshot: Snapshot) -> None:
        knowledge = self._model.knowledge
        text = self.tr("{known} of {total} known, {open} can still change a verdict · reviewed {date}")
        questions = sum(item not in snapshot.assessment.answers for item in snapshot.assessment.open)
        known, total = len(snapshot.assessment.answers), len(knowledge.features)
        words = text.format(known=known, total=total, open=questions, date=self._model.edition.reviewed)
        self._count.setText(words)
