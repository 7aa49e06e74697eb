"""Words of the window for the data's enums, in one place so that every view says the same."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Edition, Feature, Kind, Knowledge, Role
from app.knowledge.plain_text import one_line
from app.patient.answers import answer_text, is_open_end
from app.patient.telling import telling_answers
from app.reasoning.assessment import Assessment, Status


def counted(count: int, one: str, many: str) -> str:
    """Put a number into the wording for one or for many; both hold `{n}`."""
    return (one if count == 1 else many).format(n=count)


def file_name(file: Path) -> str:
    """A file's name as words may show it: it may hold lines and marks that turn what is read round."""
    return one_line(file.name)


def shortened(name: str, longest: int) -> str:
    """A name in one line of at most `longest` letters; one that comes from a file may have lines."""
    whole = " ".join(one_line(name).split())
    return whole if len(whole) <= longest else f"{whole[: longest - 1].rstrip()}…"


def status_word(status: Status) -> str:
    """A verdict in words."""
    return {
        Status.APPLICABLE: QCoreApplication.translate("texts", "Applicable"),
        Status.NEEDS_INFORMATION: QCoreApplication.translate("texts", "Needs information"),
        Status.NOT_APPLICABLE: QCoreApplication.translate("texts", "Not applicable"),
        Status.CONTRAINDICATED: QCoreApplication.translate("texts", "Contraindicated"),
    }[status]


def counted_verdict(status: Status, count: int) -> str:
    """So many options with a verdict, e.g. "1 needs information", "3 need information"."""
    translate = QCoreApplication.translate
    many = {
        Status.APPLICABLE: translate("texts", "{n} applicable"),
        Status.NEEDS_INFORMATION: translate("texts", "{n} need information"),
        Status.NOT_APPLICABLE: translate("texts", "{n} not applicable"),
        Status.CONTRAINDICATED: translate("texts", "{n} contraindicated"),
    }[status]
    one = translate("texts", "{n} needs information") if status is Status.NEEDS_INFORMATION else many
    return counted(count, one, many)


def role_word(role: Role) -> str:
    """What a group of options is for."""
    return {
        Role.CURATIVE_INTENT: QCoreApplication.translate("texts", "Curative intent"),
        Role.FIRST_LINE: QCoreApplication.translate("texts", "First line"),
        Role.ADVANCED: QCoreApplication.translate("texts", "Advanced disease"),
        Role.SYMPTOM_CONTROL: QCoreApplication.translate("texts", "Symptom control"),
        Role.SUPPORTIVE: QCoreApplication.translate("texts", "Supportive care"),
        Role.SURVEILLANCE: QCoreApplication.translate("texts", "Surveillance"),
    }[role]


def status_counts(assessment: Assessment) -> dict[Status, int]:
    """How many options have each verdict."""
    counts = dict.fromkeys(Status, 0)
    for verdict in assessment.verdicts:
        counts[verdict.status] += 1
    return counts


def number(value: float) -> str:
    """A number as the reader's locale writes it, without trailing zeros or thousands marks."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g", 10)


def edition_name(edition: Edition) -> str:
    """An edition in a word or two; a historical one says so."""
    historical = QCoreApplication.translate("texts", "Historical: {edition}").format(edition=edition.label)
    return historical if edition.historical else edition.label


def answer_words(feature: Feature, value: Value | None) -> str:
    """A patient's answer in words."""
    if feature.kind is Kind.NUMBER and isinstance(value, int | float):
        words = f"{number(value)} {feature.unit}".rstrip()
        over = QCoreApplication.translate("texts", "{number} and over")
        return over.format(number=words) if is_open_end(feature, value) else words
    if isinstance(value, bool):
        yes, no = QCoreApplication.translate("texts", "Yes"), QCoreApplication.translate("texts", "No")
        return yes if value else no
    if value == frozenset():
        return QCoreApplication.translate("texts", "None")
    return answer_text(feature, value) if value is not None else QCoreApplication.translate("texts", "Not known")


def feature_label(knowledge: Knowledge, feature: str) -> str:
    """Label of a feature; its id when the knowledge does not list it (a derived feature, say)."""
    return knowledge.features[feature].label if feature in knowledge.features else feature


def telling_words(knowledge: Knowledge, answers: Answers) -> str:
    """The answers that may together single the patient out; "" where there are none such."""
    found = (knowledge.features[name] for name in telling_answers(answers) if name in knowledge.features)
    return "; ".join(f"{item.label}: {answer_words(item, answers[item.id])}" for item in found)
