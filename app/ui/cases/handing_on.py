"""A copy of the case for others, without the answers that may single the patient out; it says what that changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.patient.telling import telling_answers
from app.program.file_kinds import CASE
from app.session.road import Roads
from app.session.state import SessionState
from app.ui.cases.files import CaseFiles
from app.ui.changes import Moved, moved
from app.ui.session_model import SessionModel
from app.ui.texts import feature_label, file_name, status_word
from app.ui.widgets.file_dialog import FileQuestion, ask_save

translate = QCoreApplication.translate

_NAMED = 3
"""Options named whose verdict differs; the rest is counted."""


class HandingOn(QObject):
    """Asks where the copy goes and writes it."""

    #: The copy was written; hands on what it lacks and what that changes.
    written = Signal(str)

    def __init__(self, files: CaseFiles, model: SessionModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._files, self._model, self._parent = files, model, parent

    def ask(self) -> None:
        """Let the user pick a file for the copy."""
        words = self.tr("Patient files ({pattern})").format(pattern=f"*{CASE}")
        ask_save(
            self._parent, FileQuestion(self.tr("Save a copy to hand on"), [words], self.tr("copy") + CASE), self.write
        )

    def write(self, file: Path) -> bool:
        """Write the copy; tells the user and returns False when it cannot be done."""
        state = self._model.snapshot.state
        without = telling_answers(state.answers)
        if not self._files.write_copy(file, without):
            return False
        roads = " " + self.tr("Its roads of treatments were left out too.") if state.roads.roads else ""
        words = self.tr("{file} holds this case without: {answers}.").format(
            file=file_name(file), answers=left_out_words(self._model, without)
        )
        self.written.emit(f"{words}{roads} {differing_words(self._model, without)}")
        return True


def without_answers(state: SessionState, features: Sequence[str]) -> SessionState:
    """The state of a case that is handed on without these answers, and so without roads."""
    answers = {key: value for key, value in state.answers.items() if key not in features}
    return replace(state, answers=answers, roads=Roads())


def left_out_words(model: SessionModel, features: Sequence[str]) -> str:
    """The names of answers that are left out."""
    return ", ".join(feature_label(model.knowledge, name) for name in features)


def differing_words(model: SessionModel, features: Sequence[str]) -> str:
    """Which verdicts of the case on screen differ when these answers are not known."""
    after = model.read(without_answers(model.snapshot.state, features)).assessment
    moves = moved(model.snapshot.assessment, after)
    words = translate("HandingOn", "Verdicts that differ without them: {n} ({options}).")
    return words.format(n=len(moves), options=move_list(moves)) if moves else nothing_differs()


def nothing_differs() -> str:
    """What is said where the answers left out move no verdict."""
    return translate("HandingOn", "No verdict differs without them.")


def move_list(moves: Iterable[Moved]) -> str:
    """Name the options that moved, those of most cases first; the rest is counted."""
    counts = Counter((verdict.option.label, before, verdict.status) for verdict, before in moves)
    named = [
        f"{option}: {status_word(before).lower()} → {status_word(now).lower()}" + (f" ({n})" if n > 1 else "")
        for (option, before, now), n in counts.most_common(_NAMED)
    ]
    more = len(counts) - _NAMED
    rest = translate("HandingOn", "; and {n} more").format(n=more) if more > 0 else ""
    return "; ".join(named) + rest
