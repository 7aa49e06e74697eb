"""A comparison in words and as JSON, on the sample knowledge."""

from __future__ import annotations

import json

from app.knowledge.conditions import Value
from app.reasoning.comparison import compare
from app.reasoning.reasoner import Reasoner
from app.report.assessment_json import to_json
from app.report.comparison_json import Names, comparison_table
from app.report.comparison_text import comparison_text
from tests import samples


def both(left: dict[str, Value], right: dict[str, Value]) -> tuple[str, dict[str, object]]:
    known = samples.knowledge()
    reasoner = Reasoner(known, "current")
    comparison = compare(known, reasoner.assess(left), reasoner.assess(right))
    names = Names("before", "after")
    text = comparison_text(comparison, known, names)
    return text, json.loads(to_json(comparison_table(comparison, known, names, "1")))


def test_the_text_names_sides_reasons_and_the_parting() -> None:
    text, _ = both(samples.PATIENT, samples.PATIENT | {"growth": "stable"})
    assert text.startswith("left:  before (edition current")
    assert "- lost: Capecitabine with temozolomide: applicable | not applicable" in text
    assert "where the paths part\n  Tumour control: Does it grow?" in text
    assert "left: Progressing; right: Stable or responding" in text


def test_the_text_leaves_out_what_is_the_same() -> None:
    text, table = both(samples.PATIENT, samples.PATIENT)
    assert "lost:" not in text
    assert table["counts"]["same"] == len(table["rows"])  # type: ignore[index, arg-type]


def test_a_lost_row_holds_the_criterion_with_the_answer() -> None:
    _, table = both(samples.PATIENT, samples.PATIENT | {"ki67": 15})
    row = next(row for row in table["rows"] if row["therapy"] == "lanreotide")  # type: ignore[attr-defined]
    assert (row["kind"], row["left"]["status"], row["right"]["status"]) == ("lost", "applicable", "not-applicable")
    assert row["grounds"][0]["answer"] == "Ki-67 index: 15 %"
    assert row["right"]["options"] == {"lanreotide": "not-applicable"}
