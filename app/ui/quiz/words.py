"""Words of the pages of questions for the data's enums."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.knowledge.model import Role
from app.teaching.questions import QuestionKind
from app.teaching.topics import NO_SYNDROME, Topic
from app.ui.evidence.words import class_word
from app.ui.texts import role_word

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


def topic_word(topic: Topic) -> str:
    """What a topic is called: in the user's language where the word is the program's and not the content's."""
    value = topic.id.partition(":")[2]
    match topic.group:
        case "kind":
            return kind_word(QuestionKind(value))
        case "role":
            return role_word(Role(value))
        case "therapy":
            word = class_word(value)
            return topic.label if word == value else word  # a class of other knowledge has no word here
        case _:
            return translate("Quiz", "No syndrome") if topic.id == NO_SYNDROME else topic.label
