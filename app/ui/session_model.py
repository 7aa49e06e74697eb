"""The session as Qt sees it: one state, its assessment, an undo stack and one change notice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack
from typing_extensions import override

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Edition, Knowledge
from app.reasoning.assessment import Assessment
from app.session import state as changes
from app.session.road import Roads
from app.session.state import SessionState

if TYPE_CHECKING:  # the first question is asked before there is a reasoner
    from app.reasoning.explanation import Explanation
    from app.reasoning.near_limits import NearLimit

UNDO_LIMIT = 1000
"""Steps that can be undone in one case; without an end, memory would have none either."""


class Assessor(Protocol):
    """What the session needs of the reasoning."""

    def assess(self, answers: Answers) -> Assessment:
        """Assess one patient."""
        ...

    def explain(self, assessment: Assessment, option: str) -> Explanation:
        """Explain one verdict of an assessment."""
        ...

    def near_limits(self, assessment: Assessment) -> tuple[NearLimit, ...]:
        """Find the numbers near a limit at which anything changes."""
        ...


@dataclass(frozen=True)
class Snapshot:
    """A state and what follows from it; views show nothing else."""

    state: SessionState
    assessment: Assessment


class SessionModel(QObject):
    """The only object that changes the session. Views read `snapshot` and listen to `changed`."""

    #: The session changed; hands on the Snapshot before and the Snapshot after.
    changed = Signal(object, object)
    #: Another case is on screen than before; comes after `changed`, whose Snapshots are of two cases then.
    opened = Signal()

    def __init__(self, knowledge: Knowledge, assessor_for: Callable[[str], Assessor], state: SessionState) -> None:
        super().__init__()
        self.knowledge = knowledge
        self.undo_group = QUndoGroup(self)
        self.undo_stack = self.new_stack()
        self.undo_stack.setActive()
        self._assessor_for = assessor_for
        self.snapshot = self._snapshot_of(state)

    @property
    def edition(self) -> Edition:
        """The edition that the patient is read in."""
        return self.knowledge.edition(self.snapshot.state.edition)

    def answer(self, feature: str, value: Value) -> None:
        """Record an answer, undoably."""
        label = self.knowledge.features[feature].label
        self._push(label, changes.answer(self.snapshot.state, feature, value))

    def answer_all(self, label: str, answers: Answers) -> None:
        """Record several answers as one undoable step."""
        self._push(label, changes.answer_all(self.snapshot.state, answers))

    def explain(self, option: str, assessment: Assessment | None = None) -> Explanation:
        """What would change a verdict, by default the present one; KeyError for an option that the edition lacks."""
        told = assessment or self.snapshot.assessment
        return self._assessor_for(told.edition).explain(told, option)

    def assessor(self, edition: str) -> Assessor:
        """What judges any patient in an edition, beside the session."""
        return self._assessor_for(edition)

    def near_limits(self) -> tuple[NearLimit, ...]:
        """The patient's numbers near a limit at which anything in the edition changes."""
        return self._assessor_for(self.snapshot.state.edition).near_limits(self.snapshot.assessment)

    def forget(self, feature: str) -> None:
        """Set a feature back to "not known", undoably."""
        label = self.knowledge.features[feature].label
        self._push(label, changes.forget(self.snapshot.state, feature))

    def switch_edition(self, edition: str) -> None:
        """Read the same patient in another edition, undoably."""
        self._push(self.knowledge.edition(edition).label, changes.switch_edition(self.snapshot.state, edition))

    def relabel(self, label: str) -> None:
        """Give the case another label, undoably."""
        self._push(self.tr("Label"), changes.relabel(self.snapshot.state, label))

    def start_over(self) -> None:
        """Begin an empty case, undoably."""
        self._push(self.tr("Start over"), changes.start_over(self.snapshot.state))

    def travel(self, label: str, roads: Roads) -> None:
        """Stand where these roads say, undoably."""
        self._push(label, changes.travel(self.snapshot.state, roads))

    def open(self, state: SessionState) -> None:
        """Show another case; undo does not reach behind it."""
        self.undo_stack.clear()
        self.show_state(state)
        self.opened.emit()

    def new_stack(self) -> QUndoStack:
        """Steps of one more open case; none of them can be undone before `turn_to` shows that case."""
        stack = QUndoStack(self.undo_group)
        stack.setUndoLimit(UNDO_LIMIT)
        return stack

    def turn_to(self, stack: QUndoStack, state: SessionState) -> None:
        """Show another open case as it was left, with its own steps to undo."""
        self.undo_stack = stack
        stack.setActive()
        self.show_state(state)
        self.opened.emit()

    def select(self, node: str | None) -> None:
        """Look at a node or option; not undoable."""
        self.show_state(changes.select(self.snapshot.state, node))

    def show_state(self, state: SessionState) -> None:
        """Make a state the present one and tell all views; the undo stack calls this too."""
        before = self.snapshot
        if state == before.state:
            return
        self.snapshot = self._snapshot_of(state)
        self.changed.emit(before, self.snapshot)

    def get_ready(self) -> None:
        """Have what judges the first answer at hand: the empty case may have been shown without it."""
        for verdict in self.snapshot.assessment.verdicts[:1]:
            verdict.grounds.found()

    def read(self, state: SessionState) -> Snapshot:
        """What a state would show; the session stays as it is."""
        return self._snapshot_of(state)

    def before_last_step(self) -> Snapshot | None:
        """What was shown before the last step that changed answers or edition; None where there is none."""
        now = self.snapshot.state
        for index in reversed(range(self.undo_stack.index())):
            step = self.undo_stack.command(index)
            if isinstance(step, _Change):
                before = step.before
                if (before.edition, before.answers) != (now.edition, now.answers):
                    return self.read(before)
        return None

    def _snapshot_of(self, state: SessionState) -> Snapshot:
        present: Snapshot | None = getattr(self, "snapshot", None)
        if present and (present.state.edition, present.state.answers) == (state.edition, state.answers):
            return Snapshot(state, present.assessment)
        return Snapshot(state, self._assessor_for(state.edition).assess(state.answers))

    def _push(self, label: str, after: SessionState) -> None:
        if after != self.snapshot.state:
            self.undo_stack.push(_Change(self, label, self.snapshot.state, after))


class _Change(QUndoCommand):
    """One undoable step; pushing it performs it."""

    def __init__(self, model: SessionModel, label: str, before: SessionState, after: SessionState) -> None:
        super().__init__(label)
        self._model, self._before, self._after = model, before, after

    @property
    def before(self) -> SessionState:
        """The state that the step began with."""
        return self._before

    @override
    def redo(self) -> None:
        self._show(self._after)

    @override
    def undo(self) -> None:
        self._show(self._before)

    def _show(self, state: SessionState) -> None:
        # what is looked at is not undone: it would tear the eye away
        self._model.show_state(changes.select(state, self._model.snapshot.state.selected))
