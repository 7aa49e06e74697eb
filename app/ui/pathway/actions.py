"""What the graph and its outline let the user do with a branch."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.knowledge.model import Edition
from app.session.branch_answers import BranchAnswers
from app.ui.pathway.popup import BranchPopup, give
from app.ui.session_model import SessionModel


class BranchActions(QObject):
    """Answers with a branch where one answer makes it true, takes that answer back, or asks in a menu."""

    #: The user wants to see a question in the patient panel; hands on the feature id.
    question_wanted = Signal(str)

    def __init__(self, model: SessionModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.popup = BranchPopup(model, parent)
        self.popup.question_wanted.connect(self.question_wanted)
        self._edition: Edition | None = None

    def answer(self, branch_id: str, at: QPoint) -> None:
        """Answer with a branch; `at` is where on the screen a menu opens."""
        proposals = self._prepare(self._model.edition)
        branch = self._branches[branch_id]
        proposal = proposals.propose(branch, self._model.snapshot.state.answers)
        if proposal.single is not None:
            give(self._model, proposal.single)
        elif proposal.asks:
            self.popup.ask(branch, proposal, at)

    def _prepare(self, edition: Edition) -> BranchAnswers:
        if edition is not self._edition:
            self._edition = edition
            self._branches = {branch.id: branch for decision in edition.decisions for branch in decision.branches}
            self._answers = BranchAnswers(edition, self._model.knowledge.features)
        return self._answers
