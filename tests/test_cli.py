"""The command line as a user or a script meets it: mostly called, and in a process of its own where that matters."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from app import bootstrap, cli
from app.program import intended_use

ROOT = Path(__file__).parents[1]
CASES = ROOT / "resources" / "cases"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    """Call the program here: what it prints and its exit code."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    words = list(map(str, arguments))
    with redirect_stdout(out), redirect_stderr(err):
        code = cli.main(words)
    return subprocess.CompletedProcess(words, code, *(stream.buffer.getvalue() for stream in (out, err)))


def start(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    """Start the program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments)], cwd=ROOT, capture_output=True, check=False
    )


def patient(tmp_path: Path, **changes: object) -> Path:
    table = {"format": "net-pathways/patient", "version": 1, "label": "Test", "edition": "current", "answers": {}}
    file = tmp_path / "case.netcase"
    file.write_text(json.dumps(table | changes), encoding="utf-8")
    return file


def test_assess_prints_one_object_with_every_option(tmp_path: Path) -> None:
    result = start("assess", CASES / "midgut-progressing-on-analogue.netcase", "--json")
    assert result.returncode == 0, result.stderr
    table = json.loads(result.stdout)
    assert table["edition"] == "current"
    assert {"applicable", "not-applicable"} <= {option["status"] for option in table["options"]}
    assert all(option["sources"] for option in table["options"])
    assert set(table["questions"]).isdisjoint(table["settled"])


def test_several_files_print_a_list_in_order() -> None:
    files = sorted(CASES.glob("*.netcase"))[:2]
    tables = json.loads(run("assess", *files, "--json").stdout)
    answers = [json.loads(file.read_text(encoding="utf-8"))["answers"] for file in files]
    assert [table["answers"] for table in tables] == answers


def test_the_same_input_gives_the_same_bytes() -> None:
    file = CASES / "transplant-candidate.netcase"
    assert start("assess", file, "--json").stdout == start("assess", file, "--json").stdout


def test_contradicting_answers_are_assessed_and_reported(tmp_path: Path) -> None:
    file = patient(tmp_path, answers={"differentiation": "well", "grade": "G1", "ki67_percent": 30})
    result = run("assess", file, "--json")
    assert result.returncode == 3
    assert set(json.loads(result.stdout)["conflicts"][0]["features"]) == {"grade", "ki67_percent"}


def test_explanations_are_added_to_the_options_named() -> None:
    file = CASES / "midgut-progressing-on-analogue.netcase"
    plain = json.loads(run("assess", file, "--json").stdout)
    table = json.loads(run("assess", file, "--explain", "prrt_lu_dotatate_advanced", "--json").stdout)
    explained = {item["option"]: item.pop("explanation") for item in table["options"] if "explanation" in item}
    assert explained.keys() == {"prrt_lu_dotatate_advanced"}
    assert explained["prrt_lu_dotatate_advanced"]["changes"]
    assert table.pop("near_limits")[0]["feature"] == "ki67_percent"
    assert table == plain
    everything = json.loads(run("assess", file, "--json", "--explain").stdout)
    assert all("explanation" in item for item in everything["options"])


def test_explaining_an_option_that_the_edition_lacks_is_refused() -> None:
    result = start("assess", CASES / "midgut-progressing-on-analogue.netcase", "--explain", "aspirin")
    assert result.returncode == 2
    assert "'aspirin'" in result.stderr.decode()
    assert result.stderr.decode().count("\n") == 1


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"format": "something/else"}, "format"),
        ({"version": 99}, "newer"),
        ({"edition": "1999"}, "1999"),
        ({"answers": {"shoe_size": 43}}, "shoe_size"),
        ({"answers": {"primary_site": "lung"}}, "primary_site"),
        ({"answers": {"ki67_percent": 101}}, "ki67_percent"),
        ({"answers": {"ki67_percent": "5"}}, "ki67_percent"),
        ({"answers": {"tumour_bulk_symptoms": 1}}, "tumour_bulk_symptoms"),
        ({"answers": {"prior_therapies": "ssa"}}, "prior_therapies"),
        ({"answers": []}, "answers"),
        ({"diagnosis_date": "2020"}, "diagnosis_date"),
    ],
)
def test_an_unusable_patient_file_is_refused_in_one_line(
    tmp_path: Path, changes: dict[str, object], named: str
) -> None:
    result = run("assess", patient(tmp_path, **changes))
    assert result.returncode == 2
    message = result.stderr.decode()
    assert named in message
    assert message.count("\n") == 1


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe\x00", b"[1]", b'{"format": NaN}', b'{"a": 1, "a": 2}', b"[" * 100_000]
)
def test_a_damaged_patient_file_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "damaged.netcase"
    file.write_bytes(content)
    result = run("assess", file)
    assert result.returncode == 2
    assert result.stderr.decode().count("\n") == 1


def test_a_missing_file_and_a_missing_database_are_named(tmp_path: Path) -> None:
    missing = run("assess", tmp_path / "none.netcase")
    unopened = run("assess", "--knowledge", tmp_path / "none.sqlite", patient(tmp_path))
    for result in (missing, unopened):
        assert result.returncode == 2
        assert b"none." in result.stderr


def compiled_example(tmp_path: Path, before: str = "", after: str = "") -> Path:
    """The small example of docs/content-format.md as a knowledge database, with one change of its text."""
    text = (ROOT / "docs" / "content-format.md").read_text(encoding="utf-8")
    example = text.split("```yaml\n", 1)[1].split("```", 1)[0]
    assert before in example
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "all.yaml").write_text(example.replace(before, after), encoding="utf-8")
    knowledge = tmp_path / "small.sqlite"
    assert run("compile", tmp_path / "content", "-o", knowledge).returncode == 0
    return knowledge


def test_a_content_folder_compiles_and_is_used(tmp_path: Path) -> None:
    knowledge = compiled_example(tmp_path)
    file = patient(tmp_path, answers={"receptor_positive": True, "well_differentiated": True})
    result = run("assess", "--knowledge", knowledge, file, "--json")
    assert json.loads(result.stdout)["options"][0]["status"] == "applicable"
    assert run("verify", knowledge).returncode == 0


@pytest.mark.parametrize("command", [["assess"], ["compare"], ["road", "--take", "x=stable"], ["--case"]], ids=str)
def test_knowledge_whose_proof_fails_is_refused(tmp_path: Path, command: list[str]) -> None:
    knowledge = compiled_example(tmp_path, "{receptor_positive: false}", "{receptor_positive: true}")
    result = start("--knowledge", knowledge, *command, patient(tmp_path))
    assert (result.returncode, result.stdout) == (2, b"")
    message = result.stderr.decode()
    assert message.count("\n") == 1
    assert (
        f"{knowledge}: is not used, because its proof failed: edition current, branches-overlap, receptors" in message
    )
    assert run("verify", knowledge).returncode == 1


@pytest.mark.parametrize("command", [["assess"], ["compare", "--editions", "current,current"], ["report"]], ids=str)
def test_text_from_other_knowledge_than_the_shipped_one_says_so(tmp_path: Path, command: list[str]) -> None:
    knowledge = compiled_example(tmp_path)
    file = patient(tmp_path)
    name, *more = command
    assert b"LOCALLY MODIFIED" in run(name, file, *more, "--knowledge", knowledge).stdout
    shipped = run(name, CASES / "transplant-candidate.netcase", *(["--editions", "2012,current"] if more else []))
    assert b"LOCALLY MODIFIED" not in shipped.stdout


@pytest.mark.parametrize("command", [["content", "report"], ["differences", "--editions", "current,current"]], ids=str)
def test_tables_from_other_knowledge_say_so(tmp_path: Path, command: list[str]) -> None:
    knowledge = compiled_example(tmp_path)
    assert run(*command, "--knowledge", knowledge).stdout.startswith(b"LOCALLY MODIFIED")
    assert json.loads(run(*command, "--knowledge", knowledge, "--json").stdout)["knowledge"]["modified"] is True


def test_content_with_a_mistake_names_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "bad.yaml").write_text("features:\n  - {id: a, colour: red}\n", encoding="utf-8")
    result = run("compile", tmp_path / "content", "-o", tmp_path / "out.sqlite")
    assert result.returncode == 2
    assert b"bad.yaml:2" in result.stderr
    assert not (tmp_path / "out.sqlite").exists()


def test_one_patient_is_compared_in_two_editions() -> None:
    file = CASES / "midgut-progressing-on-analogue.netcase"
    table = json.loads(run("compare", file, "--editions", "2012,current", "--json").stdout)
    assert (table["left"]["edition"], table["right"]["edition"]) == ("2012", "current")
    (row,) = [row for row in table["rows"] if row["therapy"] == "prrt_y90"]
    assert (row["kind"], row["right"]["status"], row["changes"][0]["year"]) == ("lost", None, 2013)
    text = run("compare", file).stdout.decode()
    assert "NETTER-1" in text
    assert "2012 (edition 2012" in text


@pytest.mark.parametrize("command", [["compare", CASES / "transplant-candidate.netcase"], ["differences"]])
def test_two_editions_may_be_named_with_a_space_and_are_then_and_now_when_none_is(command: list[str | Path]) -> None:
    named, unnamed = (run(*command, *editions) for editions in (["--editions", "2012, current"], []))
    assert (named.returncode, named.stderr) == (0, b"")
    assert named.stdout == unnamed.stdout


def test_two_patients_are_compared_in_the_edition_of_the_first() -> None:
    files = [CASES / f"{name}.netcase" for name in ("resectable-metastases", "carcinoma-first-line")]
    table = json.loads(run("compare", *files, "--json").stdout)
    assert table["left"]["edition"] == table["right"]["edition"] == "current"
    assert table["partings"]
    assert "where the paths part" in run("compare", *files).stdout.decode()


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--editions", "2012"], b"two editions"),
        (["--editions", "2012,1999"], b"1999"),
        (["--edition", "2012"], b"two"),
    ],
)
def test_a_comparison_that_cannot_be_made_is_refused_in_one_line(arguments: list[str], named: bytes) -> None:
    result = run("compare", CASES / "transplant-candidate.netcase", *arguments)
    assert result.returncode == 2
    assert named in result.stderr
    assert result.stderr.count(b"\n") == 1


def test_answers_are_recorded_in_named_files_only() -> None:
    result = run("teach", "record")
    assert result.returncode == 2
    assert b"name the files" in result.stderr
    assert result.stderr.count(b"\n") == 1


def test_a_road_is_assessed_after_each_treatment() -> None:
    file = CASES / "midgut-progressing-on-analogue.netcase"
    first = "prrt_lu_dotatate_advanced"
    takes = ("--take", f"{first}=stable", "--take", f"{first}=slow_progression")
    result = run("road", file, *takes, "--json")
    assert result.returncode == 0, result.stderr
    start, held, grown = json.loads(result.stdout)["places"]
    assert start["taken"] is None
    assert (held["taken"]["line"], held["taken"]["status"], held["taken"]["continued"]) == (2, "applicable", False)
    assert held["changed"]["growth"] == "stable"
    assert "prrt" in grown["assessment"]["answers"]["prior_therapies"]
    assert grown["taken"]["continued"]
    text = run("road", file, *takes).stdout.decode()
    assert "2. Line 2: PRRT with 177Lu-DOTATATE: slow progression (continued)" in text


def test_a_road_over_an_unknown_option_names_one_near_it() -> None:
    result = run("road", CASES / "midgut-progressing-on-analogue.netcase", "--take", "prrt_lu=stable")
    assert result.returncode == 2
    assert b"prrt_lu_dotatate_first" in result.stderr
    assert result.stderr.count(b"\n") == 1


@pytest.mark.parametrize("form", [["--format", "text"], ["--format", "html"], ["--format", "html", "--full"]])
def test_a_report_is_written_and_assessed_again(tmp_path: Path, form: list[str]) -> None:
    file = tmp_path / "report.html"
    printed = run("report", patient(tmp_path), *form)
    written = run("report", patient(tmp_path), *form, "-o", file)
    assert (printed.returncode, written.returncode, written.stdout) == (0, 0, b"")
    assert printed.stdout.decode().split() == file.read_text(encoding="utf-8").split()
    if "html" in form:
        again = run("report", file)
        assert again.returncode == 0
        assert b"the knowledge is the same, and no verdict" in b" ".join(again.stdout.split())
        before, after = (json.loads(run("assess", item, "--json").stdout) for item in (patient(tmp_path), file))
        assert before["options"] == after["options"]


def test_a_report_that_cannot_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    result = run("report", patient(tmp_path), "-o", tmp_path / "no such folder" / "report.txt")
    assert result.returncode == 2
    assert b"cannot be written" in result.stderr
    assert result.stderr.count(b"\n") == 1


def test_about_tells_intended_use_fingerprint_works_and_folders(user_folders: Path) -> None:
    result = start("about")
    told = result.stdout.decode()
    assert result.returncode == 0
    assert intended_use.EXCLUSIONS in " ".join(told.split())
    assert bootstrap.load_knowledge().content_sha256 in told
    assert "PySide6" in told
    assert str(user_folders / "state") in told
