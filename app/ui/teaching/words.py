"""Words of the teaching pages for the data's enums."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.teaching.lesson import Level, StageKind, Task, TaskKind
from app.teaching.reveal import Line, Mark
from app.ui.texts import counted


def level_word(level: Level) -> str:
    """For whom a case is meant."""
    return {
        Level.INTRODUCTORY: _tr("Introductory"),
        Level.INTERMEDIATE: _tr("Intermediate"),
        Level.ADVANCED: _tr("Advanced"),
    }[level]


def stage_word(kind: StageKind) -> str:
    """What a stage tells."""
    return {
        StageKind.HISTORY: _tr("History"),
        StageKind.PATHOLOGY: _tr("Pathology"),
        StageKind.IMAGING: _tr("Imaging"),
        StageKind.LABORATORY: _tr("Laboratory"),
        StageKind.COURSE: _tr("Course"),
        StageKind.BOARD: _tr("Tumour board"),
    }[kind]


def mark_heading(mark: Mark) -> str:
    """What stands over the options of one kind in the reveal."""
    return {
        Mark.AGREED: _tr("You chose it, and it applies"),
        Mark.OUT: _tr("You chose it, but it is out for this patient"),
        Mark.OPEN: _tr("You chose it, and it is still open"),
        Mark.ALSO: _tr("Applies as well"),
        Mark.DISCUSS: _tr("Worth discussing"),
    }[mark]


def how_many(task: Task) -> str:
    """How many may be chosen, and whether their order counts."""
    if task.most == 0:
        return _tr("Choose as many as you like.")
    if task.kind is TaskKind.RANK:
        return counted(task.most, _tr("Choose one."), _tr("Choose up to {n}, the best first."))
    return counted(task.most, _tr("Choose one."), _tr("Choose up to {n}."))


def summary(lines: Sequence[Line]) -> str:
    """One calm sentence about the choices."""
    counts = {mark: sum(line.mark is mark for line in lines) for mark in Mark}
    chosen = counts[Mark.AGREED] + counts[Mark.OUT] + counts[Mark.OPEN]
    if not chosen:
        return _tr("You chose nothing. This is what the edition says for this patient.")
    if counts[Mark.AGREED] == chosen:
        return counted(chosen, _tr("Your choice applies to this patient."), _tr("All {n} of your choices apply."))
    parts = [
        counted(counts[mark], one, many)
        for mark, one, many in (
            (Mark.AGREED, _tr("one applies"), _tr("{n} apply")),
            (Mark.OPEN, _tr("one is still open"), _tr("{n} are still open")),
            (Mark.OUT, _tr("one is out"), _tr("{n} are out")),
        )
        if counts[mark]
    ]
    if chosen == 1:
        return {
            Mark.OPEN: _tr("Your choice is still open: something is missing."),
            Mark.OUT: _tr("Your choice is out for this patient."),
        }[Mark.OPEN if counts[Mark.OPEN] else Mark.OUT]
    return _tr("Of your {n} choices, {parts}.").format(n=chosen, parts=_joined(parts))


def _joined(parts: Sequence[str]) -> str:
    return (
        parts[0] if len(parts) == 1 else _tr("{first} and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Teaching", text)
