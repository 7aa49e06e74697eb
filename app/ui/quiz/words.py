"""Words of the pages of questions for the data's enums."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.teaching.questions import QuestionKind

translate = QCoreApplication.translate


def level_word(level: int) -> str:
    """How hard a question is."""
    return (translate("Quiz", "Level 1"), translate("Quiz", "Level 2"), translate("Quiz", "Level 3"))[level - 1]


def kind_word(kind: QuestionKind) -> str:
    """What is asked."""
    return {
        QuestionKind.APPLIES: translate("Quiz", "What applies"),
        QuestionKind.CHANGE: translate("Quiz", "What would change it"),
        QuestionKind.NEXT: translate("Quiz", "What to ask next"),
        QuestionKind.EDITIONS: translate("Quiz", "2012 or today"),
    }[kind]


def group_word(group: str) -> str:
    """What the topics of a group are."""
    return {
        "kind": translate("Quiz", "Kind of question"),
        "site": translate("Quiz", "Primary"),
        "grade": translate("Quiz", "Class"),
        "syndrome": translate("Quiz", "Hormonal syndrome"),
        "role": translate("Quiz", "Role of the treatment"),
        "therapy": translate("Quiz", "Group of treatments"),
    }[group]
