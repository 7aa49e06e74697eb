"""Files of teaching cases: strict, small, and refused in one sentence with the line."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.store.lesson_reader import LessonShelf, parse_lesson
from app.teaching.shelf import MAX_BYTES, LessonError
from tests import samples
from tests.sample_lesson import LESSON

KNOWN = samples.knowledge()


def refusal(text: str | bytes) -> str:
    with pytest.raises(LessonError) as caught:
        parse_lesson(text if isinstance(text, bytes) else text.encode(), "x.netlesson", KNOWN)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("site: pancreas", "side: pancreas", "x.netlesson:16: stages.1.answers.side: there is no question 'side'"),
        ("ki67: 12", "ki67: 120", "is outside 0 to 100"),
        ("grade: G2}", "grade: G7}", "is not one of G1, G2, G3"),
        ("discuss: [lanreotide]", "discuss: [lanreotid]", "did you mean 'lanreotide'?"),
        ("edition: 2012", "edition: 2013", "there is no edition '2013'"),
        ("[caplin2014]}", "[caplin]}", "there is no source 'caplin'"),
        ("level: intermediate", "level: easy", "'easy' is not one of"),
        ("most: 3", "mots: 3", "unknown key"),
        ("version: 1", "version: 2", "version"),
        ("id: sample", "id: A b", "is not an id"),
        ("title: A sample case", "title: &x A sample case", "anchors and aliases"),
        ("title: A sample case", "title: !!python/name:os.system x", "tags (!) are refused"),
        ("title: A sample case", "id: twice", "stands twice"),
        ("title: A sample case", "title: A \u202e case", "x.netlesson:4: holds a hidden character (U+202E)"),
        ("title: A sample case", 'title: "A \\u202e case"', "hidden character (U+202E)"),
        ("references: [caplin2014]", "key: [{stage: 2}]", "stage 2 has no task"),
        ("references: [caplin2014]", "key: [{stage: 1}, {stage: 1}]", "stands here twice"),
    ],
)
def test_a_mistake_is_named_with_its_line(old: str, new: str, told: str) -> None:
    assert old in LESSON
    assert told in refusal(LESSON.replace(old, new, 1))


@pytest.mark.parametrize(
    "text",
    [
        "",
        b"\xff\xfe\x00",
        "[" * 100_000,
        "x" * (MAX_BYTES + 1),
        LESSON + "---\n" + LESSON,
        "just words",
        "{a: " * 40 + "}" * 40,
    ],
    ids=["empty", "binary", "brackets", "large", "two", "words", "deep"],
)
def test_what_is_no_case_is_refused(text: str | bytes) -> None:
    assert len(refusal(text)) > 20


def test_a_case_goes_out_and_comes_back_the_same() -> None:
    lesson = parse_lesson(LESSON.encode(), "x", KNOWN)
    again = parse_lesson(lesson.text.encode(), "y", KNOWN)
    assert again == lesson
    assert again.text == LESSON


def test_a_folder_gives_its_cases_and_names_those_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.netlesson").write_text(LESSON, encoding="utf-8")
    easier = LESSON.replace("intermediate", "introductory").replace("id: sample", "id: easier")
    (tmp_path / "b.netlesson").write_text(easier, encoding="utf-8")
    (tmp_path / "c.netlesson").write_text(LESSON.replace("pancreas", "spleen"), encoding="utf-8")
    bundle = LessonShelf(tmp_path, KNOWN).bundled()
    assert [lesson.id for lesson in bundle.lessons] == ["easier", "sample"]
    assert [problem.partition(":")[0] for problem in bundle.problems] == ["c.netlesson"]
