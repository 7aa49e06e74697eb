"""Content becomes knowledge, as docs/content-format.md says."""

from __future__ import annotations

import pytest

from app.knowledge.conditions import (
    ALWAYS,
    AllOf,
    AnyOf,
    Condition,
    CountWithin,
    Includes,
    Interval,
    Not,
    OneOf,
    Within,
)
from app.knowledge.model import Asked, Kind, Role, Severity
from tests.store.kinds import CompileFiles, CompileText


def test_the_example_of_the_format_compiles(compile_text: CompileText, example: str) -> None:
    knowledge = compile_text(example)

    edition = knowledge.edition("current")
    option = edition.options[0]
    assert (knowledge.version, knowledge.default_edition) == ("2026.11", "current")
    assert list(knowledge.features) == ["well_differentiated", "receptor_positive"]
    assert knowledge.features["receptor_positive"].kind is Kind.BOOLEAN
    assert knowledge.features["receptor_positive"].asked is Asked.CORE
    assert (option.label, option.role) == ("Radioligand therapy", Role.ADVANCED)
    assert option.requires[0].id == "radioligand_option.grade"
    assert option.requires[0].condition == OneOf("well_differentiated", (True,))
    assert edition.tracks[0].leads_to[0] == "receptors"


def test_a_branch_takes_its_decisions_sources_and_words_from_its_condition(
    compile_text: CompileText, example: str
) -> None:
    yes, no = compile_text(example).edition("current").decisions[0].branches

    assert (yes.criterion.id, yes.criterion.sources) == ("receptors_yes", ("guideline_x",))
    assert (yes.criterion.text, no.criterion.text) == ("Receptor-positive: Yes", "Receptor-positive: No")


def test_every_section_is_kept(compile_text: CompileText, rich: str) -> None:
    knowledge = compile_text(rich)

    edition = knowledge.edition("current")
    evidence = knowledge.evidence["trial_y_pfs"]
    assert [value.label for value in knowledge.features["site"].values] == ["Pancreas", "Small intestine", "Colon"]
    assert (knowledge.features["ki67"].low, knowledge.features["ki67"].high) == (0.0, 100.0)
    assert evidence.hazard_ratio is not None
    assert evidence.hazard_ratio.low == 0.13
    assert [median.value for median in evidence.medians] == [28.0, 8.4]
    assert [rule.severity for rule in edition.rules] == [Severity.ERROR, Severity.WARNING]
    assert edition.disagreements[0].decisions == ("grade_asked",)
    assert edition.eligibility[0].contraindications[0].id == "radioligand.repeated"
    assert knowledge.changes[0].options == ("radioligand_option",)


def test_an_edition_replaces_a_shared_definition_in_its_place(compile_text: CompileText, rich: str) -> None:
    knowledge = compile_text(rich)

    labels = {name: [item.label for item in edition.derived] for name, edition in knowledge.editions.items()}
    assert labels["current"] == ["Grade", "Lines so far", "Low grade"]
    assert labels["2012"] == ["Grade of 2010", "Lines so far", "Low grade"]


def test_a_count_has_a_case_for_each_number(compile_text: CompileText, rich: str) -> None:
    (lines,) = (item for item in compile_text(rich).edition("current").derived if item.id == "lines")

    assert [case.value for case in lines.cases] == ["0", "1", "2"]
    assert lines.cases[1].condition == CountWithin("prior", ("prrt", "chemo"), Interval(1.0, 1.0))


@pytest.mark.parametrize(
    ("written", "condition"),
    [
        ("{site: pancreas}", OneOf("site", ("pancreas",))),
        ("{site: [pancreas, colon]}", OneOf("site", ("pancreas", "colon"))),
        ("{fit: false}", OneOf("fit", (False,))),
        ("{grade: [G1, G2]}", OneOf("grade", ("G1", "G2"))),
        ("{ki67: 5}", Within("ki67", Interval(5.0, 5.0))),
        ("{ki67: {above: 3, at_most: 20}}", Within("ki67", Interval(3.0, 20.0, low_included=False))),
        ("{ki67: {at_least: 3, below: 20.5}}", Within("ki67", Interval(3.0, 20.5, high_included=False))),
        ("{prior: prrt}", Includes("prior", ("prrt",))),
        ("{prior: none}", Not(Includes("prior", ("ssa", "prrt", "chemo")))),
        ("{prior: {at_least: 2}}", CountWithin("prior", ("ssa", "prrt", "chemo"), Interval(2.0))),
        ("{prior: {count_of: [ssa], below: 1}}", CountWithin("prior", ("ssa",), Interval(None, 1.0, True, False))),
        ("{lines: {at_least: 1}}", CountWithin("prior", ("prrt", "chemo"), Interval(1.0))),
        ("{lines: 0}", CountWithin("prior", ("prrt", "chemo"), Interval(0.0, 0.0))),
        ("{always: true}", ALWAYS),
        ("{all: [{fit: true}]}", OneOf("fit", (True,))),
        ("{fit: true, not: {ecog: 4}}", AllOf((OneOf("fit", (True,)), Not(Within("ecog", Interval(4.0, 4.0)))))),
        ("[{fit: true}, {site: colon}]", AllOf((OneOf("fit", (True,)), OneOf("site", ("colon",))))),
        ("{any: [{fit: true}, {site: colon}]}", AnyOf((OneOf("fit", (True,)), OneOf("site", ("colon",))))),
    ],
)
def test_a_condition_is_read_as_the_format_says(
    compile_text: CompileText, rich: str, written: str, condition: Condition
) -> None:
    knowledge = compile_text(rich.replace("{always: true}", written))

    assert knowledge.edition("current").eligibility[0].requires[0].condition == condition


def test_sections_are_joined_over_files_and_folders(compile_files: CompileFiles, example: str) -> None:
    shared, edition = example.split("---\n")

    knowledge = compile_files({"shared/all.yaml": shared, "current/graph.yaml": edition})

    assert knowledge.edition("current").options[0].id == "radioligand_option"


def test_the_fingerprint_follows_the_content_and_not_its_layout(compile_files: CompileFiles, example: str) -> None:
    one = compile_files({"content.yaml": example})
    commented = compile_files({"content.yaml": f"# a remark\n{example}"})
    changed = compile_files({"content.yaml": example.replace("Only well-differentiated", "Well-differentiated")})

    assert one == commented
    assert one.content_sha256 != changed.content_sha256
