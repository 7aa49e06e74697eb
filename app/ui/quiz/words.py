"""Words of the pages of questions for the data's enums."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.teaching.questions import QuestionKind


def level_word(level: int) -> str:
    """How hard a question is."""
    return (_tr("Level 1"), _tr("Level 2"), _tr("Level 3"))[level - 1]


def kind_word(kind: QuestionKind) -> str:
    """What is asked."""
    return {
        QuestionKind.APPLIES: _tr("What applies"),
        QuestionKind.CHANGE: _tr("What would change it"),
        QuestionKind.NEXT: _tr("What to ask next"),
        QuestionKind.EDITIONS: _tr("2012 or today"),
    }[kind]


def group_word(group: str) -> str:
    """What the topics of a group are."""
    return {
        "kind": _tr("Kind of question"),
        "site": _tr("Primary"),
        "grade": _tr("Class"),
        "syndrome": _tr("Hormonal syndrome"),
        "role": _tr("Role of the treatment"),
        "therapy": _tr("Group of treatments"),
    }[group]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Quiz", text)
