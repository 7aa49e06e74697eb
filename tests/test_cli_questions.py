"""`questions` and `workup` on the command line: they agree with `assess`, and their texts name what matters."""

from __future__ import annotations

import json
from pathlib import Path

from tests.test_cli import CASES, patient, run

BULKY = CASES / "pancreatic-untreated-bulky.netcase"


def statuses(file: Path) -> dict[str, str]:
    table = json.loads(run("assess", file, "--json").stdout)
    return {option["option"]: option["status"] for option in table["options"]}


def test_questions_are_those_of_assess_and_their_effects_come_true(tmp_path: Path) -> None:
    before, answers = statuses(BULKY), json.loads(BULKY.read_text(encoding="utf-8"))["answers"]
    asked = json.loads(run("questions", BULKY, "--json").stdout)
    assessed = json.loads(run("assess", BULKY, "--json").stdout)
    assert [item["feature"] for item in asked["questions"]] == assessed["questions"]
    assert [item["feature"] for item in asked["settled"]] == assessed["settled"]
    first = asked["questions"][0]
    assert len(first["effects"]) > 1
    assert any(effect["decided"] for effect in first["effects"])
    for effect in first["effects"][:3]:
        after = statuses(patient(tmp_path, answers={**answers, first["feature"]: effect["answer"]}))
        moved = {option: status for option, status in after.items() if status != before[option]}
        named = {
            **dict.fromkeys(effect["applicable"], "applicable"),
            **dict.fromkeys(effect["not_applicable"], "not-applicable"),
            **dict.fromkeys(effect["contraindicated"], "contraindicated"),
        }
        assert moved == named
        assert {after[option] for option in effect["still_open"]} <= {"needs-information"}


def test_what_no_longer_matters_says_why() -> None:
    settled = {item["feature"]: item for item in json.loads(run("questions", BULKY, "--json").stdout)["settled"]}
    assert settled["molecular_findings"]["because"]["answers"] == ["prior_therapies"]
    assert len(settled["molecular_findings"]["because"]["out"]) > 1
    assert settled["grade"]["because"]["follows"]
    text = run("questions", BULKY).stdout.decode()
    assert "Grade as reported: Its answer follows from Ki-67 index: 8 %." in text
    assert "options that ask for it are out because of Treatment so far: None." in text


def test_the_work_up_holds_every_open_question_once_by_its_supplier() -> None:
    asked = json.loads(run("questions", BULKY, "--json").stdout)["questions"]
    suppliers = json.loads(run("workup", BULKY, "--json").stdout)["suppliers"]
    assert sorted(item["rank"] for group in suppliers for item in group["items"]) == list(range(1, len(asked) + 1))
    assert suppliers[0]["items"][0]["rank"] == 1
    for group in suppliers:
        ranks = [item["rank"] for item in group["items"]]
        assert ranks == sorted(ranks)
        assert {item["supplied_by"] for item in group["items"]} == {group["supplied_by"]}
    assert {"radiology", "laboratory", "clinic"} <= {group["supplied_by"] for group in suppliers}
    text = run("workup", BULKY).stdout.decode()
    assert text.index("\nRadiology\n  [ ] Background liver: decides") < text.index("\nLaboratory\n")


def test_contradicting_answers_come_first_and_promise_nothing(tmp_path: Path) -> None:
    file = patient(tmp_path, answers={"differentiation": "well", "grade": "G1", "ki67_percent": 30})
    result = run("questions", file, "--json")
    assert result.returncode == 3
    questions = json.loads(result.stdout)["questions"]
    assert {item["feature"] for item in questions[:2]} == {"grade", "ki67_percent"}
    assert not any(item["effects"] for item in questions)
    assert run("workup", file).returncode == 3
    assert "CONFLICT" in run("workup", file).stdout.decode()


def test_a_file_that_cannot_be_read_is_named_in_one_line(tmp_path: Path) -> None:
    for command in ("questions", "workup"):
        result = run(command, tmp_path / "none.netcase")
        assert result.returncode == 2
        assert result.stderr.decode().count("\n") == 1
        assert "none.netcase" in result.stderr.decode()
