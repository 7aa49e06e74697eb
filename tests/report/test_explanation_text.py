"""Explanations in words and as JSON, on the sample knowledge."""

from __future__ import annotations

from app.knowledge.conditions import Value
from app.reasoning.explanation import Explained
from app.reasoning.reasoner import Reasoner
from app.report.assessment_json import assessment_table
from app.report.assessment_text import assessment_text
from tests import samples

PATIENT: dict[str, Value] = {
    "site": "pancreas",
    "differentiation": "well",
    "growth": "slow",
    "sstr": "positive",
    "ki67": 19,
    "prior": frozenset({"everolimus"}),
}


def explained(answers: dict[str, Value], *options: str) -> tuple[str, dict[str, object]]:
    known = samples.knowledge()
    reasoner = Reasoner(known, "current")
    assessment = reasoner.assess(answers)
    found = tuple(reasoner.explain(assessment, option) for option in options)
    details = Explained(found, reasoner.near_limits(assessment))
    return assessment_text(assessment, known, details), assessment_table(assessment, known, "1", details)


def test_an_option_that_is_out_says_what_would_bring_it_in() -> None:
    text, _ = explained(PATIENT, "lanreotide", "everolimus", "platinum")
    assert "Lanreotide autogel [lanreotide]: not applicable" in text
    assert "  no  Ki-67 at most 10 % (Ki-67 index: 19 %)" in text
    assert "    Ki-67 index at most 10 % (then applicable)" in text
    assert "    Treatments given so far without Everolimus (then applicable)" in text
    assert "    Differentiation: Poorly differentiated (NEC) (then applicable)" in text


def test_an_option_that_applies_says_what_would_take_it_out_and_an_open_one_what_decides() -> None:
    answers = {key: value for key, value in PATIENT.items() if key != "sstr"}
    text, _ = explained(answers, "captem", "radioligand")
    assert (
        "Would take it out:\n    Primary tumour site: Small intestine (jejunum, ileum), Colon, Rectum, Stomach" in text
    )
    assert "One answer would decide it:\n    Somatostatin receptors: Positive in all lesions (then applicable)" in text
    assert "    Somatostatin receptors: Heterogeneous or Negative (then not applicable)" in text


def test_a_number_near_a_limit_says_what_the_patient_would_be() -> None:
    text, _ = explained(PATIENT)
    assert "Near a limit: Ki-67 index 19 %: at 21 % WHO 2022: NET G3" in text
    text, _ = explained(PATIENT | {"ki67": 9}, "lanreotide")
    assert "  Near a limit: Ki-67 index 9 %: at 11 % this option would be not applicable" in text


def test_what_no_answer_changes_is_said_in_words() -> None:
    answers = {key: value for key, value in PATIENT.items() if key != "growth"}
    text, _ = explained(answers, "radioligand")
    assert "  Applies whatever the answer: Growth over the last 6 to 12 months" in text


def test_several_members_are_told_as_what_is_more() -> None:
    answers = PATIENT | {"prior": frozenset()}
    text, table = explained(answers, "everolimus")
    assert "    Treatments given so far with Everolimus (then not applicable)" in text
    options = table["options"]
    assert isinstance(options, list)
    shown = next(item["explanation"] for item in options if item["option"] == "everolimus")
    change = next(item for item in shown["changes"] if item["answers"][0]["feature"] == "prior")
    assert change == {
        "status": "not-applicable",
        "lasting": False,
        "text": "Treatments given so far with Everolimus",
        "answers": [{"feature": "prior", "answer": [], "others": [["everolimus"]], "example": ["everolimus"]}],
    }
    assert sum("explanation" in item for item in options) == 1


def test_contradictions_are_to_be_settled_first() -> None:
    text, _ = explained(PATIENT | {"grade": "G1"}, "captem")
    assert "The answers contradict each other; what would change this is told once they agree." in text
    assert "Would" not in text
