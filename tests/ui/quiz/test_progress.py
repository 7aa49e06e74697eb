"""Progress: kept on this computer alone, counted, exported and erased; and nothing where nothing may be remembered."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QFontMetrics

from app import paths
from app.teaching.results import Result, parse_sheet
from app.teaching.topics import NO_SYNDROME, Topic
from app.ui.languages import speak
from app.ui.quiz.memory import Memory
from app.ui.quiz.tally_row import TallyRow
from app.ui.quiz.words import topic_word
from app.ui.surroundings import Keeping
from tests import shipped
from tests.ui.hands import click


def result(item: str, topic: str = "site:pancreas", *, agreed: bool = True) -> Result:
    return Result(item, "What?", "current", ("x",), ("x",), agreed, (), (topic,))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "progress.json"


def remembering(file: Path) -> Memory:
    return Memory(file, lambda: False)


def test_what_was_seen_is_there_the_next_time(file: Path) -> None:
    remembering(file).add(result("a"))
    remembering(file).add(result("b"))
    assert [item.item for item in remembering(file).results] == ["a", "b"]
    assert all(item.day for item in remembering(file).results)
    assert remembering(file).lasting


def test_nothing_is_written_while_nothing_is_to_be_remembered(file: Path) -> None:
    memory = Memory(file, lambda: True)
    memory.add(result("a"))
    assert len(memory.results) == 1
    assert not memory.lasting
    assert not file.exists()


def test_a_damaged_file_is_told_and_not_written_over(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("{", encoding="utf-8")
    memory = remembering(file)
    memory.add(result("a"))
    assert "damaged" in memory.problem
    assert file.read_text(encoding="utf-8") == "{"
    memory.erase()
    memory.add(result("a"))
    assert len(parse_sheet(file.read_bytes()).results) == 1


@pytest.fixture
def room(open_window, file: Path):
    for number, agreed in enumerate((True, False, True)):
        remembering(file).add(result(str(number), agreed=agreed))
    made = open_window(shipped.knowledge(), shipped.reasoner, keeping=Keeping(progress_file=file))
    made.actions_["teach"].trigger()
    made.pages.teach.enter("progress")
    return made.pages.teach.rooms["progress"]


def test_counts_are_shown_by_topic_and_never_as_marks(room) -> None:
    assert room.head.text() == "2 of 3 choices agreed"
    assert [(row.words, row.counted) for row in room.rows] == [("Pancreas", "2 of 3 agreed")]
    assert "%" not in room.remark.text()


def test_progress_is_exported(room, tmp_path: Path) -> None:
    target = tmp_path / "progress.csv"
    assert room.write(target)
    assert target.read_bytes().startswith(b"\xef\xbb\xbf"), "so that Excel reads it as UTF-8"
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    kept = room._memory.results
    assert [(row["day"], row["item"], row["agreed"], row["topics"]) for row in rows] == [
        (item.day, item.item, "yes" if item.agreed else "no", "; ".join(item.topics)) for item in kept
    ]
    assert "progress.csv" in room.said.text()
    assert not room.write(tmp_path / "nowhere" / "progress.csv")
    assert "not saved" in room.said.text()


def test_progress_is_erased_only_after_a_second_press(room, file: Path) -> None:
    click(room.erase)
    assert file.exists()
    click(room.spare)
    assert file.exists()
    click(room.erase)
    click(room.sure)
    assert not file.exists()
    assert room.head.text() == "Nothing answered yet"
    assert not room.rows


def test_a_long_count_is_not_cut(qtbot, look) -> None:
    counted = "16 von 16 Entscheidungen stimmten überein"
    row = TallyRow("Pancreas", counted, (16, 16), look)
    qtbot.addWidget(row)
    row.resize(600, row.heightForWidth(600))
    picture = row.grab().toImage()
    begins = 600 - QFontMetrics(look.font()).horizontalAdvance(counted)
    ground = picture.pixel(300, look.px(12))
    written = {x for x in range(200, 600) for y in range(4, look.px(24)) if picture.pixel(x, y) != ground}
    assert begins < 600 - 200, "it is longer than the room that counts once had"
    assert abs(min(written) - begins) < 6


def test_topics_of_the_program_are_said_in_the_language_of_the_window(qapp) -> None:
    region = QLocale()
    speak(qapp, paths.resources() / "translations", "de")
    try:
        words = [topic_word(Topic(name, "")) for name in ("kind:next", "role:supportive", "therapy:surgery")]
        assert words == ["Was als Nächstes zu fragen ist", "Supportive Behandlung", "Chirurgie"]
        assert topic_word(Topic(NO_SYNDROME, "No syndrome")) == "Kein Syndrom"
        assert topic_word(Topic("site:pancreas", "Pancreas")) == "Pancreas"
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
        QLocale.setDefault(region)
    assert topic_word(Topic("therapy:unheard_of", "Unheard of")) == "Unheard of"
