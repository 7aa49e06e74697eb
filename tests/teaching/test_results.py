"""Result files: nothing is lost on the way, what is odd is refused, and a class is laid together honestly."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.plain_text import one_line
from app.teaching.debrief import debrief, heat
from app.teaching.progress import progress, progress_csv
from app.teaching.results import MAX_BYTES, Result, ResultFileError, ResultSheet, dump_sheet, parse_sheet

LINES = st.text(max_size=30).map(one_line)
LISTS = st.lists(LINES, max_size=4).map(tuple)
RESULTS = st.builds(
    Result,
    item=LINES,
    title=LINES,
    edition=LINES,
    chosen=LISTS,
    key=LISTS,
    agreed=st.booleans(),
    parted=LISTS,
    topics=LISTS,
    day=LINES,
)
SHEETS = st.builds(ResultSheet, sitting=LINES, content_sha256=LINES, results=st.lists(RESULTS, max_size=4).map(tuple))


def result(item: str = "a", chosen: str = "x", *, agreed: bool = True, parted: tuple[str, ...] = ()) -> Result:
    return Result(item, f"What of {item}?", "current", (chosen,), ("x",), agreed, parted, (f"kind:{item}",))


def sheet(sitting: str, *results: Result, content: str = "one") -> ResultSheet:
    return ResultSheet(sitting, content, results)


@given(SHEETS)
def test_a_sheet_comes_back_as_it_was_written(found: ResultSheet) -> None:
    assert parse_sheet(dump_sheet(found)) == found


def table(**changes: object) -> bytes:
    good = json.loads(dump_sheet(sheet("s", result())))
    return json.dumps({**good, **changes}).encode()


def item(**changes: object) -> bytes:
    good = json.loads(dump_sheet(sheet("s", result())))["results"][0]
    return table(results=[{**good, **changes}])


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (b"\xff", "damaged"),
        (b"[]", "another kind"),
        (table(format="other"), "format"),
        (table(version=2), "newer program"),
        (table(version=True), "version"),
        (table(name="Someone"), "name"),
        (table(results={}), "results"),
        (table(results=[{}] * 9_999), "results"),
        (table(sitting=7), "sitting"),
        (item(agreed="yes"), "result 1: agreed"),
        (item(title="two\nlines"), "result 1: title"),
        (item(title="x" * 9_999), "result 1: title"),
        (item(chosen=["\u202ebackwards"]), "result 1: chosen"),
        (item(chosen="x"), "result 1: chosen"),
        (item(email="a@b"), "result 1: email"),
        (b" " * (MAX_BYTES + 1), "larger"),
    ],
)
def test_what_is_odd_is_refused_with_a_sentence(data: bytes, named: str) -> None:
    with pytest.raises(ResultFileError, match=named):
        parse_sheet(data)


def test_a_class_is_counted_by_item_and_choice_most_disagreed_on_first() -> None:
    found = debrief(
        [
            sheet("1", result("a"), result("b")),
            sheet("2", result("a", "y", agreed=False, parted=("d1", "d2")), result("b")),
            sheet("3", result("a", "y", agreed=False, parted=("d1",))),
        ]
    )
    assert found.sittings == 3
    assert [tally.item for tally in found.items] == ["a", "b"]
    first = found.items[0]
    assert (first.learners, first.agreed) == (3, 1)
    assert first.chosen == (("y", 2), ("x", 1))
    assert heat(found, "current") == {"d1": 2, "d2": 1}
    assert heat(found, "current", ["b"]) == {}
    assert heat(found, "2012") == {}


def test_a_sitting_that_comes_twice_counts_once_and_the_longer_one_counts() -> None:
    short, whole = sheet("1", result("a")), sheet("1", result("a"), result("b"))
    for files in ([short, whole], [whole, short]):
        found = debrief([*files, sheet("2", result("a"))])
        assert (found.sittings, found.repeated) == (2, 1)
        assert {tally.item: tally.learners for tally in found.items} == {"a": 2, "b": 1}


def test_learners_who_chose_alike_are_not_taken_for_one() -> None:
    found = debrief([sheet("1", result()), sheet("2", result())])
    assert (found.sittings, found.repeated) == (2, 0)


def test_an_item_counts_once_for_a_learner() -> None:
    found = debrief([sheet("1", result(chosen="y", agreed=False), result())])
    assert found.items[0].learners == 1
    assert found.items[0].agreed == 1


def test_different_knowledge_is_told_and_its_keys_are_not_mixed() -> None:
    found = debrief([sheet("1", result()), sheet("2", result(), content="two")])
    assert found.mixed
    assert [tally.learners for tally in found.items] == [1, 1]
    assert not debrief([sheet("1", result())]).mixed


def test_progress_counts_by_topic() -> None:
    found = progress([result("a"), result("a", "y", agreed=False), result("b")])
    assert (found.seen, found.agreed, found.again) == (3, 2, 1)
    assert [(tally.topic, tally.seen, tally.agreed) for tally in found.topics] == [("kind:a", 2, 1), ("kind:b", 1, 1)]


def test_the_table_for_a_spreadsheet_holds_every_result_and_no_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(progress_csv([result("=1+1"), result("b")]))))
    assert [row["item"] for row in rows] == ["'=1+1", "b"]
    assert [row["agreed"] for row in rows] == ["yes", "yes"]
    assert rows[1]["topics"] == "kind:b"
