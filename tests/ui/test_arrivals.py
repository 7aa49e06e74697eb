"""Files that come to the window by drop, double click or menu: each kind goes to where it is worked with."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox

from app.patient.casefile import Case, dump_case
from app.patient.caseset import KeptCase, dump_cases
from app.program.file_kinds import CASE, CASES, LESSON, RESULT
from app.store.lesson_reader import LessonShelf
from app.store.library import SqlLibrary
from app.teaching.results import Result, ResultSheet, dump_sheet
from app.ui.surroundings import Keeping
from tests import samples
from tests.sample_lesson import LESSON as LESSON_TEXT
from tests.ui.hands import button, choose_file, click, words

ROOT = Path(__file__).parents[2]
KNOWN = samples.knowledge()


@pytest.fixture
def build(open_window, tmp_path):
    """Start the window as after a fresh start of the program; the data folder stays the same."""
    bundle = tmp_path / "bundled"
    bundle.mkdir()
    (bundle / "sample.netlesson").write_text(LESSON_TEXT, encoding="utf-8")

    def start():
        keeping = Keeping(lambda: SqlLibrary(tmp_path / "data", KNOWN.features))
        return open_window(
            KNOWN,
            settings_file=tmp_path / "window.ini",
            keeping=keeping,
            shelf=lambda knowledge: LessonShelf(bundle, knowledge),
        )

    return start


@pytest.fixture
def window(build):
    return build()


@pytest.fixture
def case(tmp_path):
    file = tmp_path / "one.netcase"
    file.write_bytes(dump_case(Case("One", "current", {"site": "pancreas"}), KNOWN.features))
    return file


@pytest.fixture
def cases(tmp_path):
    file = tmp_path / "many.netcases"
    kept = [KeptCase(Case(name, "current", {"site": "colon"}), ("course",)) for name in ("A", "B")]
    file.write_bytes(dump_cases(kept, KNOWN.features, notes=False))
    return file


@pytest.fixture
def lesson(tmp_path):
    file = tmp_path / "mine.netlesson"
    own = LESSON_TEXT.replace("id: sample", "id: own").replace("A sample case", "My own case")
    file.write_text(own, encoding="utf-8")
    return file


@pytest.fixture
def results(tmp_path):
    made = []
    for name in ("anna", "ben"):
        made.append(tmp_path / f"{name}.netresult")
        result = Result("own/1", "What applies?", "current", ("lanreotide",), ("lanreotide",), True)
        made[-1].write_bytes(dump_sheet(ResultSheet(name, KNOWN.content_sha256, (result,))))
    return made


def drop(window, *files) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    action, left, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), action, data, left, keys)
    entering.ignore()
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), action, data, left, keys))
    return entering.isAccepted()


def teaching(window):
    return window.pages.teach.rooms["cases"]


def test_a_dropped_teaching_case_begins(window, lesson):
    assert drop(window, lesson)
    assert window.stage.page == "teach"
    room = teaching(window)
    assert room.currentWidget() is room.run
    assert room.run.run.lesson.title == "My own case"


def test_a_case_that_is_opened_while_teaching_is_seen(window, lesson, case):
    window.arrivals.take([lesson])
    window.arrivals.take([case])
    assert window.stage.page is None
    assert window.patient.isVisible()
    assert dict(window.model.snapshot.state.answers) == {"site": "pancreas"}


def test_cases_are_offered_to_the_library_and_not_kept_unasked(window, cases, tmp_path):
    library = SqlLibrary(tmp_path / "data", KNOWN.features)
    assert drop(window, cases)
    work = window.pages.library.view.work
    assert work.offer.words == "Import 2 cases from many.netcases?"
    click(button(work.offer, "close"))
    assert library.shelf().entries == ()
    window.arrivals.take([cases])
    click(button(work.offer, "import"))
    assert [entry.kept.tags for entry in library.shelf().entries] == [("course",), ("course",)]
    click(button(work.offer, "undo"))
    assert all(entry.deleted for entry in library.shelf().entries)


def test_results_of_a_class_are_laid_together(window, results):
    assert drop(window, *results)
    room = window.pages.teach.rooms["class"]
    assert room.head.text() == "2 sittings"
    assert len(room.rows) == 2, "all items, and the one"


def test_a_file_that_is_no_good_is_told_in_one_sentence(window, tmp_path):
    for ending in (CASE, CASES, LESSON):
        file = tmp_path / f"bad{ending}"
        file.write_bytes(b'{"format": "something"')
        window.arrivals.take([file])
        (box,) = [item for item in window.findChildren(QMessageBox) if item.isVisible()]
        assert f"bad{ending}" in box.text() + box.informativeText()
        box.close()
        QApplication.processEvents()
    (tmp_path / "bad.netresult").write_bytes(b"{")
    window.arrivals.take([tmp_path / "bad.netresult"])
    assert "bad.netresult" in words(window.pages.teach.rooms["class"])
    assert not window.files.unsaved


def test_a_file_that_is_dropped_on_a_field_is_for_the_window(window):
    window.actions_["library"].trigger()
    view = window.pages.library.view
    fields = [view.search, view.details.tags, view.details.note, *window.top_bar.findChildren(QLineEdit)]
    fields += window.patient.findChildren(QLineEdit, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert len(fields) > 3
    assert not [field for field in fields if field.acceptDrops()]


def test_the_open_dialog_offers_every_kind(window, lesson):
    window.actions_["open"].trigger()
    (dialog,) = window.findChildren(QFileDialog)
    for ending in (CASE, CASES, LESSON, RESULT, ".pdf", ".html"):
        assert f"*{ending}" in dialog.nameFilters()[0]
    choose_file(window, lesson)
    assert window.stage.page == "teach"


def test_other_files_are_not_taken(window, tmp_path):
    assert not drop(window, tmp_path / "picture.png", tmp_path / "letter.docx")


def test_a_teaching_case_that_was_saved_opens_again_as_it_was(window, lesson, tmp_path):
    window.arrivals.take([lesson])
    run = teaching(window).run
    before = run.run.lesson
    assert run.materials.write("lesson", tmp_path / "again.netlesson")
    assert (tmp_path / "again.netlesson").read_bytes() == lesson.read_bytes()
    window.arrivals.take([tmp_path / "again.netlesson"])
    assert teaching(window).run.run.lesson == before


def test_answers_that_were_saved_for_the_class_come_back_in_its_room(window, lesson, tmp_path):
    window.arrivals.take([lesson])
    run = teaching(window).run
    for _ in range(3):
        click(run.on)
    click(next(row for row in run.task.rows if row.key == "lanreotide"))
    click(run.on)
    assert run.save_answers(tmp_path / "mine.netresult")
    window.arrivals.take([tmp_path / "mine.netresult"])
    assert window.pages.teach.rooms["class"].head.text() == "One sitting"
    (tally,) = [item for item in window.pages.teach.rooms["class"]._found.items if item.item == "own/2"]
    assert tally.chosen == (("lanreotide", 1),)


def test_handouts_are_made_from_a_file_and_are_refused_as_cases_in_one_sentence(window, lesson, tmp_path):
    window.arrivals.take([lesson])
    materials = teaching(window).run.materials
    for name, what in (("handout.pdf", "student"), ("handout.html", "teacher"), ("slides.pdf", "slides")):
        file = tmp_path / name
        assert materials.write(what, file)
        assert file.stat().st_size > 1000
        window.arrivals.take([file])
        (box,) = [item for item in window.findChildren(QMessageBox) if item.isVisible()]
        assert "holds no case" in box.informativeText()
        box.close()
        QApplication.processEvents()
    assert window.model.snapshot.state.answers == {}


def own(window):
    return [card.lesson.title for card in teaching(window).list.cards]


def enter_teaching(window):
    if window.stage.page != "teach":
        window.actions_["teach"].trigger()
    return teaching(window)


def test_own_cases_stay_in_the_list_until_they_are_taken_off(build, lesson):
    first = build()
    first.arrivals.take([lesson])
    first.close_now()
    second = build()
    room = enter_teaching(second)
    assert own(second) == ["My own case", "A sample case"]
    click(room.list.cards[0])
    assert room.run.run.lesson.id == "own"
    room.run.left.emit()
    click(room.list.forget)
    assert own(second) == ["A sample case"]
    assert not room.list.forget.isVisible()
    assert lesson.exists()
    second.close_now()
    third = build()
    enter_teaching(third)
    assert own(third) == ["A sample case"]


def test_a_file_that_is_gone_or_spoiled_is_left_out_of_the_list(build, lesson):
    first = build()
    first.arrivals.take([lesson])
    first.close_now()
    lesson.write_text("no case any more", encoding="utf-8")
    second = build()
    enter_teaching(second)
    assert own(second) == ["A sample case"]
    assert not [box for box in second.findChildren(QMessageBox) if box.isVisible()]


def test_a_bundled_case_that_was_opened_from_a_file_comes_back(window, tmp_path):
    copy = tmp_path / "copy.netlesson"
    copy.write_text(LESSON_TEXT.replace("A sample case", "A copy"), encoding="utf-8")
    window.arrivals.take([copy])
    room = teaching(window)
    room.run.left.emit()
    assert own(window) == ["A copy"]
    click(room.list.forget)
    assert own(window) == ["A sample case"]


def test_do_not_remember_forgets_own_teaching_cases(build, lesson, tmp_path):
    window = build()
    window.arrivals.take([lesson])
    window.actions_["forgetful"].trigger()
    window.arrivals.take([lesson])
    window.close_now()
    assert "mine" not in (tmp_path / "window.ini").read_text()
    after = build()
    enter_teaching(after)
    assert own(after) == ["A sample case"]


def test_the_system_is_told_of_every_kind():
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    mime = ET.parse(ROOT / "release" / "net-pathways-mime.xml").getroot()
    types = {glob.attrib["pattern"][1:]: item.attrib["type"] for item in mime for glob in item.iter(f"{space}glob")}
    assert set(types) == {CASE, CASES, LESSON, RESULT}
    entry = dict(
        line.split("=", 1)
        for line in (ROOT / "release" / "net-pathways.desktop").read_text().splitlines()
        if "=" in line
    )
    assert set(entry["MimeType"].strip(";").split(";")) == set(types.values())
    assert entry["Exec"].endswith(" %F")
    windows, mac = (ROOT / "release" / "windows.iss").read_text(), (ROOT / "build.spec").read_text()
    for ending in types:
        assert f'"Software\\Classes\\{ending}"' in windows
        assert f'"CFBundleTypeExtensions": ["{ending[1:]}"]' in mac
