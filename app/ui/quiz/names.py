"""Names for the choices of result files, as far as this knowledge knows them; else the file's own word."""

from __future__ import annotations

from app.knowledge.model import Knowledge
from app.patient.answers import AnswerError, answer_text, parse_answers
from app.patient.casefile import CaseFileError, read_table

_MOST = 4_000


def choice_name(choice: str, knowledge: Knowledge) -> str:
    """The label of an option, therapy or question, or a change of answers in words."""
    for edition in knowledge.editions.values():
        option = next((item for item in edition.options if item.id == choice), None)
        if option is not None:
            return option.label
    if choice in knowledge.therapies:
        return knowledge.therapies[choice].label
    if choice in knowledge.features:
        return knowledge.features[choice].label
    return _change(choice, knowledge) if choice.startswith("{") else choice


def _change(choice: str, knowledge: Knowledge) -> str:
    try:
        answers = parse_answers(read_table(choice.encode(), _MOST), knowledge.features)
    except (CaseFileError, AnswerError):
        return choice
    named = ((knowledge.features[name], value) for name, value in answers.items())
    return "; ".join(f"{feature.label}: {answer_text(feature, value)}" for feature, value in named)
