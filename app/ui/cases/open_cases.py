"""The cases that lie open, one of which is on screen; the others cost a state and their undo steps each."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from app.knowledge.conditions import Answers
from app.patient.casefile import Case
from app.report.since import Then
from app.session.road import Roads
from app.session.road_records import to_records
from app.session.state import SessionState
from app.ui.session_model import SessionModel, Snapshot


@dataclass(eq=False)
class OpenCase:
    """One open case: where it is kept, what was saved there, and its state while another case is on screen."""

    stack: QUndoStack
    state: SessionState
    saved: SessionState
    title: str
    """Generated; what the case is called while it has no label."""
    path: Path | None = None
    number: int | None = None
    """Its number in the library."""
    stamp: datetime | None = None
    """When the library says that it was saved, as far as this window knows."""
    read: bytes = b""
    """What the file held when it was last read or written here, as a digest."""
    then: Then | None = None
    """What the report said from which the case was opened."""
    key: str = field(default_factory=lambda: uuid4().hex)

    @property
    def name(self) -> str:
        """The label, or else the generated title."""
        return self.state.label or self.title

    @property
    def unsaved(self) -> bool:
        """Say whether answers, label or roads would be lost."""
        kept = self.path is not None or self.number is not None
        return (_holds_something(self.state) or kept) and _to_keep(self.state) != _to_keep(self.saved)

    @property
    def blank(self) -> bool:
        """Say whether the case may give its place to another without any loss."""
        kept = self.path is not None or self.number is not None
        return not self.unsaved and not _holds_something(self.state) and not kept


class OpenCases(QObject):
    """Knows the open cases in the order of their tabs and turns the session from one to another."""

    #: Cases were opened, closed, saved, named or changed.
    changed = Signal()

    def __init__(self, model: SessionModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._count = 1
        self._turning = False
        state = model.snapshot.state
        self.current = OpenCase(model.undo_stack, state, state, self._next_title())
        self.cases = [self.current]
        model.changed.connect(self._follow)

    @property
    def unsaved(self) -> list[OpenCase]:
        """Cases that would be lost."""
        return [case for case in self.cases if case.unsaved]

    def add(
        self, state: SessionState, *, path: Path | None = None, number: int | None = None, seen: bool = True
    ) -> OpenCase:
        """Show another case: in the place of a blank one, else beside the open ones.

        Where many are opened only the last needs to be `seen`: the others stand behind all, and `changed` is not sent.
        """
        if self.current.blank:
            case = self.current
            case.path, case.number, case.then = path, number, None
            self._turning = True
            self._model.open(state)
            self._turning = False
        else:
            case = OpenCase(self._model.new_stack(), state, state, self._next_title(), path, number)
            self.cases.insert(self.cases.index(self.current) + 1 if seen else len(self.cases), case)
            if seen:
                self._turn(case)
        case.saved = case.state = state
        if seen:
            self.changed.emit()
        return case

    def show(self, case: OpenCase) -> None:
        """Bring an open case on screen."""
        if case is not self.current:
            self._turn(case)
        self.changed.emit()

    def step(self, step: int) -> None:
        """Go to the next or previous open case, round and round."""
        self.show(self.cases[(self.cases.index(self.current) + step) % len(self.cases)])

    def close(self, case: OpenCase) -> None:
        """Close a case without a question; a blank one follows the last."""
        if len(self.cases) == 1:
            empty = SessionState(edition=self.current.state.edition)
            self.cases.append(OpenCase(self._model.new_stack(), empty, empty, self._next_title()))
        at = self.cases.index(case)
        if case is self.current:
            self._turn(self.cases[at + 1] if at + 1 < len(self.cases) else self.cases[at - 1])
        self.cases.remove(case)
        self._model.undo_group.removeStack(case.stack)
        case.stack.deleteLater()
        self.changed.emit()

    def settle(self, case: OpenCase) -> None:
        """What the case holds now is kept, or need not be."""
        case.saved = case.state
        self.changed.emit()

    def name(self, case: OpenCase, label: str) -> None:
        """Label a case, as saving does with one that has no label; not undoable."""
        if case is self.current:
            self._model.show_state(replace(case.state, label=label))
        else:
            case.state = replace(case.state, label=label)

    def find(self, *, path: Path | None = None, number: int | None = None) -> OpenCase | None:
        """The open case that is kept in this place."""
        for case in self.cases:
            if same_file(case.path, path) or (number is not None and case.number == number):
                return case
        return None

    def _turn(self, case: OpenCase) -> None:
        self.current = case
        self._turning = True
        self._model.turn_to(case.stack, case.state)
        self._turning = False

    def _follow(self, before: Snapshot, after: Snapshot) -> None:
        self.current.state = after.state
        if not self._turning and _to_keep(before.state) != _to_keep(after.state):
            self.changed.emit()

    def _next_title(self) -> str:
        title = self.tr("Case {n}").format(n=self._count)
        self._count += 1
        return title


def case_of(state: SessionState, label: str = "") -> Case:
    """A state as it is saved."""
    return Case(label or state.label, state.edition, state.answers, to_records(state.roads))


def same_file(one: Path | None, other: Path | None) -> bool:
    """Say whether two paths lead to one file, one of them by a link say."""
    if one is None or other is None:
        return False
    try:
        return one == other or one.samefile(other)
    except OSError:  # one of them leads nowhere
        return False


def _holds_something(state: SessionState) -> bool:
    return bool(state.answers or state.roads.roads)


def _to_keep(state: SessionState) -> tuple[Answers, str, Roads]:
    """What of a state is lost when it is not saved."""
    return state.answers, state.label, state.roads
