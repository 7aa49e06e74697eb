"""The debrief of a class: from quizzes to files, and from many files to counts on the graph."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.teaching.quiz import QuizSettings
from app.teaching.results import Result, ResultSheet, dump_sheet, parse_sheet
from tests import shipped
from tests.ui.hands import click, words

DECISION, OPTION = "everolimus_gi_advanced", "captem_pancreas_advanced"


def save(file: Path, sitting: str, chosen: str, parted: tuple[str, ...], content: str = "") -> Path:
    known = shipped.knowledge()
    found = Result("q", "<b>What</b> applies?", "current", (chosen,), (DECISION,), not parted, parted)
    file.write_bytes(dump_sheet(ResultSheet(sitting, content or known.content_sha256, (found,))))
    return file


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    decision = shipped.knowledge().edition("current").decisions[0].id
    right = [save(tmp_path / f"{n}.netresult", str(n), DECISION, ()) for n in range(2)]
    return [*right, save(tmp_path / "2.netresult", "2", OPTION, (decision,))]


@pytest.fixture
def class_room(window):
    window.actions_["teach"].trigger()
    window.pages.teach.enter("class")
    return window.pages.teach.rooms["class"]


def test_files_are_laid_together(class_room, files: list[Path]) -> None:
    class_room.take(files)
    assert class_room.head.text() == "3 sittings"
    assert [row.words for row in class_room.rows] == [
        "All items\n2 of 3 agreed",
        "<b>What</b> applies?\n2 of 3 agreed",
    ]
    decision = shipped.knowledge().edition("current").decisions[0].id
    assert {node: spot.count for node, spot in class_room.heat.scene.spots.items()} == {decision: 1}


def test_lanes_without_a_parting_are_folded_until_they_are_wanted(class_room, files: list[Path]) -> None:
    class_room.take(files)
    scene = class_room.heat.scene
    warm = scene.track_of(shipped.knowledge().edition("current").decisions[0].id)
    cold = next(track.id for track in shipped.knowledge().edition("current").tracks if track.id != warm)
    assert {place.track for place in scene.plan.places.values() if place.key in scene.layout.nodes} == {warm}
    scene.fold(cold)
    assert {place.track for place in scene.plan.places.values() if place.key in scene.layout.nodes} == {warm, cold}
    assert scene.spots


def test_a_spot_stays_on_its_node_when_the_whole_graph_fills_the_room(class_room, files: list[Path]) -> None:
    class_room.take(files)
    scene = class_room.heat.scene
    for track in shipped.knowledge().edition("current").tracks[:3]:
        scene.fold(track.id)
    assert scene.fill((4000, 1500), lambda _width: 0.0, least=0.0)
    for node, spot in scene.spots.items():
        item = scene.items_of(node)[0]
        assert spot.sceneBoundingRect().intersects(item.sceneBoundingRect())


def test_a_screen_reader_picks_an_item_by_checking(class_room, files: list[Path]) -> None:
    class_room.take(files)
    class_room.rows[1].toggle()  # what assistive technology does with a button that can be checked
    assert [row.isChecked() for row in class_room.rows] == [False, True]


def test_an_item_shows_who_chose_what(class_room, files: list[Path]) -> None:
    class_room.take(files)
    click(class_room.rows[1])
    known = {option.id: option.label for option in shipped.knowledge().edition("current").options}
    assert [(row.words, row.counted) for row in class_room.choices] == [
        (known[DECISION], "2 of 3"),
        (known[OPTION], "1 of 3"),
    ]


def test_what_was_right_is_shown_even_if_no_one_chose_it(class_room, tmp_path: Path) -> None:
    decision = shipped.knowledge().edition("current").decisions[0].id
    class_room.take([save(tmp_path / f"{n}.netresult", str(n), OPTION, (decision,)) for n in range(3)])
    click(class_room.rows[1])
    known = {option.id: option.label for option in shipped.knowledge().edition("current").options}
    assert [(row.words, row.counted) for row in class_room.choices] == [
        (known[OPTION], "3 of 3"),
        (known[DECISION], "0 of 3"),
    ]


def test_the_same_file_counts_once_and_what_cannot_be_read_is_named(
    class_room, files: list[Path], tmp_path: Path
) -> None:
    odd = tmp_path / "odd.netresult"
    odd.write_text("{}", encoding="utf-8")
    class_room.take([*files, files[0], odd, tmp_path / "missing.netresult"])
    assert class_room.head.text() == "3 sittings"
    assert "counts once" in class_room.remark.text()
    assert "odd.netresult" in class_room.problem.text()
    assert "missing.netresult" in class_room.problem.text()


def test_other_knowledge_is_told(class_room, files: list[Path], tmp_path: Path) -> None:
    class_room.take(files)
    assert not class_room.problem.isVisible()
    class_room.take([save(tmp_path / "old.netresult", "old", DECISION, (), content="other")])
    assert "2 different versions" in class_room.problem.text()


def test_a_class_can_be_cleared(class_room, files: list[Path]) -> None:
    class_room.take(files)
    click(class_room.clear)
    assert not class_room.rows
    assert "without a name" in words(class_room)


def test_a_quiz_is_saved_without_a_name_and_read_again(room, qtbot, tmp_path: Path) -> None:
    room.begin(QuizSettings(4, ("kind:applies",)), 1)
    qtbot.waitUntil(lambda: room.sitting.question is not None, timeout=20_000)
    question = room.sitting.question
    wrong = (question.key + 1) % len(question.choices)
    click(room.question.rows[wrong])
    click(room.question.on)
    click(room.question.on)
    target = tmp_path / "mine.netresult"
    assert room.write(target)
    assert "mine.netresult" in room.summary.said.text()
    sheet = parse_sheet(target.read_bytes())
    (saved,) = sheet.results
    assert saved.item == question.id
    assert saved.chosen == (question.choices[wrong].id,)
    assert saved.key == (question.choices[question.key].id,)
    assert not saved.agreed
    assert len(saved.parted) == 1
    assert sheet.content_sha256 == shipped.knowledge().content_sha256
    assert sheet.sitting


def test_what_cannot_be_saved_is_told(room, tmp_path: Path) -> None:
    assert not room.write(tmp_path / "nowhere" / "mine.netresult")
    assert "not saved" in room.summary.said.text()
