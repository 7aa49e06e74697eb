"""YAML is read strictly: what it says is what one sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.store.yaml_documents import MAX_BYTES, MAX_DEPTH, read_documents


def _read(tmp_path: Path, raw: bytes) -> tuple[list[object], list[str]]:
    file = tmp_path / "a.yaml"
    file.write_bytes(raw)
    documents, problems = read_documents(file, "a.yaml")
    return [document.value for document in documents], [str(problem) for problem in problems]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("true", True),
        ("false", False),
        ("yes", "yes"),
        ("NO", "NO"),
        ("True", "True"),
        ("~", None),
        ("null", None),
        ("", None),
        ("12", 12),
        ("-3", -3),
        ("0.5", 0.5),
        ("007", "007"),
        ("1e3", "1e3"),
        ("0x10", "0x10"),
        ("1_000", "1_000"),
        (".inf", ".inf"),
        ("12:30", "12:30"),
        ("2026-11-23", "2026-11-23"),
        ("1234567890123456", "1234567890123456"),
        ('"5"', "5"),
        ("'true'", "true"),
    ],
)
def test_a_plain_word_is_what_it_looks_like(tmp_path: Path, written: str, value: object) -> None:
    (document,), problems = _read(tmp_path, f"key: {written}\n".encode())

    assert problems == []
    # As text, because 1 and True are equal to Python.
    assert repr(document) == repr({"key": value})


def test_keys_are_text(tmp_path: Path) -> None:
    assert _read(tmp_path, b"2012: a\ntrue: b\n") == ([{"2012": "a", "true": "b"}], [])


def test_a_file_may_hold_several_documents_and_empty_ones(tmp_path: Path) -> None:
    assert _read(tmp_path, b"---\na: 1\n---\n---\nb: 2\n---\n") == ([{"a": 1}, {"b": 2}], [])


def test_a_byte_order_mark_is_no_content(tmp_path: Path) -> None:
    assert _read(tmp_path, b"\xef\xbb\xbfa: 1\n") == ([{"a": 1}], [])


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"a: 1\nb: \xff\n", "a.yaml:2: is not UTF-8; save the file in UTF-8"),
        (b"a: 1\nb: 2\na: 3\n", "a.yaml:3: the key 'a' stands twice, first in line 1"),
        (b"a: &x 1\nb: *x\n", "a.yaml:1: anchors and aliases (&, *) are refused; write the value out"),
        (b"a: 1\n<<: *x\n", "a.yaml:2: anchors and aliases (&, *) are refused; write the value out"),
        (b"a: !!python/object:os.system x\n", "a.yaml:1: tags (!) are refused; write the plain value"),
        (b"a: 1\n? [b]\n: 2\n", "a.yaml:2: a key must be a plain word"),
        (b"[" * (MAX_DEPTH + 2), f"a.yaml:1: more than {MAX_DEPTH} mappings and lists inside each other"),
        (b"a: " + b"x" * MAX_BYTES, "a.yaml: is larger than 4 MB; split it"),
    ],
    ids=["latin-1", "duplicate key", "anchor", "merge", "tag", "list as key", "depth", "size"],
)
def test_what_could_mislead_is_refused(tmp_path: Path, raw: bytes, problem: str) -> None:
    assert _read(tmp_path, raw)[1] == [problem]


@pytest.mark.parametrize("raw", [b"a: [1\n", b"a: b: c\n", b"a: \x00\n", b"\ta: 1\n", b"%TAG ! x\n"])
def test_what_is_no_yaml_is_refused(tmp_path: Path, raw: bytes) -> None:
    problems = _read(tmp_path, raw)[1]

    assert len(problems) == 1
    assert "is not YAML" in problems[0]


def test_a_file_that_cannot_be_read_is_a_problem(tmp_path: Path) -> None:
    documents, problems = read_documents(tmp_path, "a.yaml")

    assert documents == []
    assert "cannot be read" in str(problems[0])
