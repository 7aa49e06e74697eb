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
        Level.INTRODUCTORY: QCoreApplication.translate("Teaching", "Introductory"),
        Level.INTERMEDIATE: QCoreApplication.translate("Teaching", "Intermediate"),
        Level.ADVANCED: QCoreApplication.translate("Teaching", "Advanced"),
    }[level]


def stage_word(kind: StageKind) -> str:
    """What a stage tells."""
    return {
        StageKind.HISTORY: QCoreApplication.translate("Teaching", "History"),
        StageKind.PATHOLOGY: QCoreApplication.translate("Teaching", "Pathology"),
        StageKind.IMAGING: QCoreApplication.translate("Teaching", "Imaging"),
        StageKind.LABORATORY: QCoreApplication.translate("Teaching", "Laboratory"),
        StageKind.COURSE: QCoreApplication.translate("Teaching", "Course"),
        StageKind.BOARD: QCoreApplication.translate("Teaching", "Tumour board"),
    }[kind]


def mark_heading(mark: Mark, *, agreed: bool) -> str:
    """What stands over the options of one kind in the reveal; `agreed` says whether a choice applies."""
    besides = QCoreApplication.translate("Teaching", "Applies as well")
    return {
        Mark.AGREED: QCoreApplication.translate("Teaching", "You chose it, and it applies"),
        Mark.OUT: QCoreApplication.translate("Teaching", "You chose it, but it is out for this patient"),
        Mark.OPEN: QCoreApplication.translate("Teaching", "You chose it, and it is still open"),
        Mark.ALSO: besides if agreed else QCoreApplication.translate("Teaching", "Applies to this patient"),
        Mark.DISCUSS: QCoreApplication.translate("Teaching", "Worth discussing"),
    }[mark]


def how_many(task: Task) -> str:
    """How many may be chosen, and whether their order counts."""
    if task.most == 0:
        return QCoreApplication.translate("Teaching", "Choose as many as you like.")
    if task.kind is TaskKind.RANK:
        return counted(
            task.most,
            QCoreApplication.translate("Teaching", "Choose one."),
            QCoreApplication.translate("Teaching", "Choose up to {n}, the best first."),
        )
    return counted(
        task.most,
        QCoreApplication.translate("Teaching", "Choose one."),
        QCoreApplication.translate("Teaching", "Choose up to {n}."),
    )


def summary(lines: Sequence[Line]) -> str:
    """One calm sentence about the choices."""
    counts = {mark: sum(line.mark is mark for line in lines) for mark in Mark}
    chosen = counts[Mark.AGREED] + counts[Mark.OUT] + counts[Mark.OPEN]
    if not chosen:
        return QCoreApplication.translate(
            "Teaching", "You chose nothing. This is what the edition says for this patient."
        )
    if counts[Mark.AGREED] == chosen:
        return counted(
            chosen,
            QCoreApplication.translate("Teaching", "Your choice applies to this patient."),
            QCoreApplication.translate("Teaching", "All {n} of your choices apply."),
        )
    parts = [
        counted(counts[mark], one, many)
        for mark, one, many in (
            (
                Mark.AGREED,
                QCoreApplication.translate("Teaching", "one applies"),
                QCoreApplication.translate("Teaching", "{n} apply"),
            ),
            (
                Mark.OPEN,
                QCoreApplication.translate("Teaching", "one is still open"),
                QCoreApplication.translate("Teaching", "{n} are still open"),
            ),
            (
                Mark.OUT,
                QCoreApplication.translate("Teaching", "one is out"),
                QCoreApplication.translate("Teaching", "{n} are out"),
            ),
        )
        if counts[mark]
    ]
    if chosen == 1:
        return {
            Mark.OPEN: QCoreApplication.translate("Teaching", "Your choice is still open: something is missing."),
            Mark.OUT: QCoreApplication.translate("Teaching", "Your choice is out for this patient."),
        }[Mark.OPEN if counts[Mark.OPEN] else Mark.OUT]
    return QCoreApplication.translate("Teaching", "Of your {n} choices, {parts}.").format(
        n=chosen, parts=_joined(parts)
    )


def _joined(parts: Sequence[str]) -> str:
    return (
        parts[0]
        if len(parts) == 1
        else QCoreApplication.translate("Teaching", "{first} and {last}").format(
            first=", ".join(parts[:-1]), last=parts[-1]
        )
    )
