"""What is wrong with content is said with the file, the line and the key."""

from __future__ import annotations

import pytest

from app.store.content_errors import ContentError, Problem
from tests.store.kinds import CompileFiles, CompileText

FAULTS = {
    # name: (text of the rich content, its faulty replacement, what the message says)
    "an unknown key": ("label: Resection,", "lable: Resection,", "therapies.surgery.lable: unknown key; did you mean"),
    "a missing key": ("label: Resection, ", "", "therapies.surgery: 'label' is missing"),
    "an unknown section": ("outcomes:", "outcome:", "outcome: unknown section; did you mean 'outcomes'?"),
    "a section out of place": ("groups:", "options: []\ngroups:", "options: belongs to an edition"),
    "a shared section in an edition": (
        "tracks:\n  - {id: cure, label: Cure, summary: Surgery, leads_to: [res",
        "sources: []\ntracks:\n  - {id: cure, label: Cure, summary: Surgery, leads_to: [res",
        "sources: is shared by all editions",
    ),
    "a section that is no list": ("outcomes:\n", "outcomes: {}\nignored:\n", "outcomes: is not a list"),
    "a number for text": ("label: Resection,", "label: 5,", "therapies.surgery.label: is not text; put it in quotes"),
    "a word for a boolean": ("historical: false", "historical: no", "about.historical: is not true or false"),
    "an unknown role": ("role: advanced", "role: later", "role: 'later' is not one of"),
    "an empty text": ("label: Resection,", 'label: " ",', "therapies.surgery.label: is empty"),
    "a capital in an id": ("{id: surgery, label", "{id: Surgery, label", "'Surgery' is not an id"),
    "a day that does not exist": (
        'reviewed: "2026-11-23", cutoff: 2026-11,',
        "reviewed: 2026-02-30, cutoff: 2026-11,",
        "reviewed: '2026-02-30' is not in the calendar",
    ),
    "a foreign web address": ("https://example.org/x", "file:///x", "is not a web address"),
    "a duplicate id": (
        "{id: trial_y, kind",
        "{id: guideline_x, kind",
        "sources.guideline_x: is already defined at content.yaml:",
    ),
    "an id of two nodes": ("{id: grade_high,", "{id: board,", "the id 'board' names another node at content.yaml:"),
    "the id of the start": ("{id: control,", "{id: start,", "'start' is the node from which all tracks leave"),
    "an unknown group": (
        "group: pathology, asked: core, kind: choice",
        "group: patology, asked: core, kind: choice",
        "features.site.group: there is no group 'patology'; did you mean 'pathology'?",
    ),
    "an unknown feature": (
        "{site: colon, lines",
        "{sight: colon, lines",
        "there is no feature of this name; did you mean 'site'?",
    ),
    "an unknown value": (
        "{any: [{site: small_intestine}",
        "{any: [{site: liver}",
        "'liver' is not one of pancreas, small_intestine, colon",
    ),
    "a text for a number": ("[{ecog: {above: 2}}", "[{ecog: {above: two}}", "'two' is not a number"),
    "a number out of range": ("{above: 20}", "{above: 120}", "120 is outside 0 to 100"),
    "half of a whole number": ("[{ecog: {above: 2}}", "[{ecog: {above: 2.5}}", "2.5 is not a whole number"),
    "an empty interval": (
        "{at_least: 3, at_most: 20}",
        "{above: 20, at_most: 20}",
        "no number from 0 to 100 lies between these limits",
    ),
    "no whole number between": ("[{ecog: {above: 2}}", "[{ecog: {above: 2, below: 3}}", "no number from 0 to 4 lies"),
    "two lower limits": ("[{ecog: {above: 2}}", "[{ecog: {above: 2, at_least: 2}}", "give either at_least or above"),
    "an unknown limit": ("[{ecog: {above: 2}}", "[{ecog: {over: 2}}", "unknown limit"),
    "a value for a boolean": ("when: {fit: true}, leads", 'when: {fit: "yes"}, leads', "fit: is true or false"),
    "an empty condition": ("when: {fit: true}, leads", "when: {}, leads", "when: is not a condition"),
    "always false": ("{always: true}", "{always: false}", "always: can only be true"),
    "a criterion without source": (
        "when: {prior: none}, sources: [trial_y]",
        "when: {prior: none}, sources: []",
        "contraindications.naive.sources: is empty",
    ),
    "an option without source": (
        "  - {id: surgery_option, therapy: surgery, role: curative-intent, sources: [guideline_x]}",
        "  - {id: surgery_option, therapy: surgery, role: curative-intent}",
        "options.surgery_option: 'sources' is missing",
    ),
    "a branch without source": (
        "leads_to: [board], sources: [guideline_x]",
        "leads_to: [board]",
        "grade_high: has no source, and its decision names none either",
    ),
    "an unknown source": (
        "sources: [guideline_x, trial_y]\n    strength",
        "sources: [guideline_z, trial_y]\n    strength",
        "there is no source 'guideline_z'; did you mean 'guideline_x'?",
    ),
    "an unknown therapy": (
        "therapy: radioligand\n    role",
        "therapy: radiation\n    role",
        "therapy: there is no therapy 'radiation'",
    ),
    "unknown evidence": ("evidence: [trial_y_pfs]", "evidence: [trial_y_os]", "there is no evidence 'trial_y_os'"),
    "an unknown target": (
        "leads_to: [grade_asked, board]",
        "leads_to: [grade_asked, bored]",
        "there is no decision, option or outcome 'bored'; did you mean 'board'?",
    ),
    "a track as target": ("leads_to: [grade_asked, board]", "leads_to: [grade_asked, board, cure]", "outcome 'cure'"),
    "a cycle": (
        "leads_to: [radioligand_option]",
        "leads_to: [radioligand_option, grade_asked]",
        "leads back to itself: ",
    ),
    "a node that nothing leads to": (
        "leads_to: [resectable]",
        "leads_to: [board]",
        "decisions.resectable: no track leads here",
    ),
    "a circular definition": (
        "when: {grade: [G1, G2]}",
        'when: {low_grade: "no"}',
        "is defined by itself: low_grade -> low_grade",
    ),
    "a count of no multi feature": ("count: {of: prior,", "count: {of: site,", "there is no multi feature 'site'"),
    "two definitions": (
        "id: lines, label",
        "cases: [{value: a, label: A, when: {fit: true}}], id: lines, label",
        "derived.lines: give either 'cases' or 'count'",
    ),
    "a feature named like a key": ("{id: fit, label", "{id: any, label", "'any' means something else in conditions"),
    "a choice without values": (", values: [ssa, prrt, chemo]", "", "a multi feature needs 'values'"),
    "a number without range": (", range: [0, 4], whole: true", "", "a number feature needs 'range'"),
    "a range upside down": ("range: [0, 4]", "range: [4, 0]", "the first number must be below the second"),
    "an option of no edition": (
        "options: [radioligand_option], year",
        "options: [radiation], year",
        "option in any edition 'radiation'",
    ),
    "a disagreement on nothing": ("decisions: [grade_asked]", "decisions: [grade]", "there is no decision 'grade'"),
    "an interval beside its value": (
        "low: 0.13, high: 0.33",
        "low: 0.33, high: 0.5",
        "the interval does not contain the value",
    ),
    "an unknown default edition": ("default_edition: current", "default_edition: next", "there is no such edition"),
    "two criteria of one name": (
        "{id: naive,",
        "{id: site,",
        "the criterion id 'radioligand_option.site' is already taken",
    ),
    "a key that stands twice": (
        "label: Resection,",
        "label: Resection, label: Surgery,",
        "the key 'label' stands twice",
    ),
    "an anchor": ("label: Resection,", "label: &a Resection,", "anchors and aliases (&, *) are refused"),
    "an alias": ("label: Resection,", "label: *a,", "anchors and aliases (&, *) are refused"),
    "a tag": ("label: Resection,", "label: !!str Resection,", "tags (!) are refused"),
    "no YAML": ("label: Resection,", "label: [Resection,", "is not YAML"),
}


@pytest.mark.parametrize(("right", "wrong", "message"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_named_with_its_line(
    compile_text: CompileText, rich: str, right: str, wrong: str, message: str
) -> None:
    assert right in rich
    faulty = rich.replace(right, wrong, 1)
    with pytest.raises(ContentError) as error:
        compile_text(faulty)

    found = [problem for problem in error.value.problems if message in problem.message]
    assert found, str(error.value)
    assert found[0].file == "content.yaml"
    assert str(found[0]) == f"content.yaml:{found[0].line}: {found[0].message}"
    assert _key(found[0]) in faulty.splitlines()[found[0].line - 1]


def _key(problem: Problem) -> str:
    """The last key or id that a problem names; nothing for a fault of the YAML itself, which has no key yet."""
    name, _, message = problem.message.partition(": ")
    return name.rpartition(".")[2] if message and " " not in name else ""


def test_the_line_is_that_of_the_very_value(compile_text: CompileText, example: str) -> None:
    faulty = example.replace("{well_differentiated: true}", "\n          {well_differentiated: maybe}")
    line = next(number for number, text in enumerate(faulty.splitlines(), 1) if "maybe" in text)

    with pytest.raises(ContentError) as error:
        compile_text(faulty)

    assert str(error.value) == (
        f"content.yaml:{line}: options.radioligand_option.requires.grade.when.well_differentiated: is true or false"
    )


def test_all_problems_are_reported_at_once_in_order(compile_text: CompileText, example: str) -> None:
    faulty = (
        example.replace("kind: guideline, ", "")
        .replace("class: prrt", "class: 1")
        .replace("{receptor_positive: true}", "{receptor: true}")
    )

    with pytest.raises(ContentError) as error:
        compile_text(faulty)

    keys = [problem.message.split(":")[0] for problem in error.value.problems]
    assert keys == [
        "sources.guideline_x",
        "therapies.radioligand.class",
        "decisions.receptors.branches.receptors_yes.when.receptor",
    ]


def test_what_refers_to_a_faulty_entry_is_not_reported_again(compile_text: CompileText, example: str) -> None:
    with pytest.raises(ContentError) as error:
        compile_text(example.replace("label: Receptor-positive, ", ""))

    assert [problem.message for problem in error.value.problems] == ["features.receptor_positive: 'label' is missing"]


def test_an_edition_needs_about(compile_text: CompileText, example: str) -> None:
    faulty = "\n".join(line for line in example.splitlines() if not line.startswith("about:"))

    with pytest.raises(ContentError, match="edition: the edition 'current' has no 'about'"):
        compile_text(faulty)


def test_content_needs_its_head(compile_text: CompileText, example: str) -> None:
    faulty = "\n".join(line for line in example.splitlines() if not line.startswith("knowledge:"))

    with pytest.raises(ContentError, match="no file holds the section 'knowledge'"):
        compile_text(faulty)


def test_a_folder_needs_content(compile_files: CompileFiles) -> None:
    with pytest.raises(ContentError, match=r"there is no content"):
        compile_files({"readme.txt": "nothing"})


def test_a_file_with_another_ending_is_not_passed_over(compile_files: CompileFiles, example: str) -> None:
    with pytest.raises(ContentError, match=r"more\.yml: would not be read; rename it to end in \.yaml"):
        compile_files({"content.yaml": example, "more.yml": "groups: []"})


def test_the_file_of_a_problem_is_relative_to_the_folder(compile_files: CompileFiles, example: str) -> None:
    with pytest.raises(ContentError, match=r"^sub/more\.yaml:1: groups\.pathology: is not a mapping of keys$"):
        compile_files({"content.yaml": example, "sub/more.yaml": "groups: [pathology]"})
