"""The verdicts of cases that lie in the library, not on screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from app.patient.casefile import Case
from app.reasoning.assessment import Assessment
from app.session.state import SessionState
from app.ui.changes import Moved, moved
from app.ui.session_model import SessionModel

AT_ONCE = 20
"""Cases that are assessed in one go: some 4 ms each."""


def assess(model: SessionModel, case: Case) -> Assessment | None:
    """Assess a case by the edition that it names, or else the default one; None where the knowledge lacks it."""
    edition = case.edition or model.knowledge.default_edition
    if edition not in model.knowledge.editions:
        return None
    return model.read(SessionState(edition=edition, answers=case.answers)).assessment


class Judging(QObject):
    """Judges each case in two states, some at a time, so that the window stays awake."""

    #: All are judged; hands on the moves from the first state to the second, for each case that could be assessed.
    done = Signal(object)

    def __init__(self, model: SessionModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._left: Iterator[tuple[Moved, ...]] = iter(())
        self._moves: list[tuple[Moved, ...]] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def start(self, pairs: Sequence[tuple[Case, Case]]) -> None:
        """Judge these pairs, in the place of those that were not done; none are not told."""
        self._timer.stop()
        self._moves = []
        self._left = self._judged(pairs)
        if pairs:
            self._go_on()

    def _go_on(self) -> None:
        some = list(islice(self._left, AT_ONCE))
        self._moves += some
        if len(some) == AT_ONCE:
            self._timer.start()
        else:
            self._timer.stop()
            self.done.emit(self._moves)

    def _judged(self, pairs: Sequence[tuple[Case, Case]]) -> Iterator[tuple[Moved, ...]]:
        for before, after in pairs:
            then, now = assess(self._model, before), assess(self._model, after)
            if then is not None and now is not None:
                yield moved(then, now)
