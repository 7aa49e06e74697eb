"""Cases in the window: several side by side, saving them, not losing them, and what a crash leaves."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from app.patient.casefile import Case, dump_case, parse_case
from app.store.library import SqlLibrary
from app.ui.cases.instance import Instance
from app.ui.surroundings import Keeping
from tests import samples
from tests.ui.hands import chip, click, cut, enter

KNOWN = samples.knowledge()


@pytest.fixture
def build(open_window, tmp_path):
    """Start the window as after a fresh start of the program; the data folder stays the same."""

    def start(*, recovery: bool = True):
        data = tmp_path / "data"
        keeping = Keeping(lambda: SqlLibrary(data, KNOWN.features), data / "recovery" if recovery else None)
        return open_window(KNOWN, settings_file=tmp_path / "window.ini", keeping=keeping)

    return start


@pytest.fixture
def case_window(build):
    return build()


def answers(window):
    return dict(window.model.snapshot.state.answers)


def boxes(window):
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def names(window):
    return [window.desk.tabs.tabText(index) for index in range(window.desk.tabs.count())]


def press(window, button):
    click(boxes(window)[0].button(button))
    QApplication.processEvents()


def a_file(folder, name, **given):
    file = folder / name
    file.write_bytes(dump_case(Case(name.partition(".")[0], "current", given), KNOWN.features))
    return file


# -- tabs -----------------------------------------------------------------------------------------------------------


def test_a_single_case_needs_no_tabs(case_window):
    assert not case_window.desk.tabs.isVisible()


def test_a_new_case_opens_beside_an_answered_one_and_nothing_is_asked(case_window):
    window = case_window
    click(chip(window, "site", "pancreas"))
    window.actions_["new"].trigger()
    assert (answers(window), boxes(window)) == ({}, [])
    assert names(window) == ["Case 1 •", "Case 2"]
    window.actions_["new"].trigger()  # a blank case is there already
    assert len(names(window)) == 2
    window.actions_["previous_case"].trigger()
    assert answers(window) == {"site": "pancreas"}
    assert chip(window, "site", "pancreas").isChecked()


def test_each_case_has_its_own_undo(case_window):
    window = case_window
    click(chip(window, "site", "pancreas"))
    window.actions_["new"].trigger()
    assert not window.actions_["undo"].isEnabled()
    enter(window, "ki67", "8")
    window.actions_["undo"].trigger()
    assert answers(window) == {}
    window.desk.tabs.setCurrentIndex(0)
    assert answers(window) == {"site": "pancreas"}
    window.actions_["undo"].trigger()
    assert answers(window) == {}
    window.actions_["next_case"].trigger()
    window.actions_["redo"].trigger()
    assert answers(window) == {"ki67": 8}


def test_the_verdicts_follow_the_case_on_screen(case_window, tmp_path):
    window = case_window
    shown = []
    for number, site in enumerate(("pancreas", "colon")):
        window.files.open_path(a_file(tmp_path, f"{number}.netcase", site=site, ki67=8.0 + number))
        shown.append(window.model.snapshot.assessment)
    for index in (0, 1, 0):
        window.desk.tabs.setCurrentIndex(index)
        assert window.model.snapshot.assessment.verdicts == shown[index].verdicts


def test_a_file_that_is_open_is_shown_where_it_is(case_window, tmp_path):
    one, two = a_file(tmp_path, "one.netcase", site="pancreas"), a_file(tmp_path, "two.netcase", site="colon")
    for file in (one, two, one):
        assert case_window.files.open_path(file)
    assert names(case_window) == ["one", "two"]
    assert answers(case_window) == {"site": "pancreas"}


def test_whatever_comes_on_screen_is_told_once(case_window, tmp_path):
    one, two = a_file(tmp_path, "one.netcase", site="pancreas"), a_file(tmp_path, "two.netcase", site="colon")
    told = []
    case_window.files.open_cases.changed.connect(lambda: told.append(len(case_window.files.open_cases.cases)))
    for step in (
        lambda: case_window.files.open_path(one),  # in the place of a blank case
        lambda: case_window.files.open_path(two),
        lambda: case_window.files.open_path(one),  # which is open
        case_window.actions_["next_case"].trigger,
        case_window.actions_["close_case"].trigger,
        lambda: click(chip(case_window, "site", "colon")),
    ):
        told.clear()
        step()
        assert len(told) == 1


def test_closing_a_case_asks_only_when_it_would_be_lost(case_window, tmp_path):
    window = case_window
    window.files.open_path(a_file(tmp_path, "one.netcase", site="pancreas"))
    window.actions_["close_case"].trigger()
    assert (answers(window), boxes(window)) == ({}, [])
    click(chip(window, "site", "colon"))
    window.actions_["close_case"].trigger()
    press(window, QMessageBox.StandardButton.Cancel)
    assert answers(window) == {"site": "colon"}
    window.actions_["close_case"].trigger()
    press(window, QMessageBox.StandardButton.Discard)
    assert answers(window) == {}


def test_the_question_before_a_loss_has_room_for_its_answers(case_window, look):
    look.set_scale(1.5)  # as wide as in a language of long words
    click(chip(case_window, "site", "pancreas"))
    case_window.actions_["close_case"].trigger()
    (box,) = boxes(case_window)
    assert len(box.buttons()) == 4
    assert not list(cut(box))
    box.reject()


def test_closing_the_window_asks_about_every_unsaved_case(case_window, tmp_path):
    window = case_window
    for site in ("pancreas", "colon", "small_intestine"):
        window.actions_["new"].trigger()
        click(chip(window, "site", site))
    window.close()
    press(window, QMessageBox.StandardButton.Discard)
    press(window, QMessageBox.StandardButton.Cancel)
    assert window.isVisible()
    assert len(window.files.open_cases.unsaved) == 3  # nothing was lost, since the closing was cancelled
    window.close()
    press(window, QMessageBox.StandardButton.Discard)
    click(boxes(window)[0].findChild(QPushButton, "keep"))
    QApplication.processEvents()
    press(window, QMessageBox.StandardButton.Discard)
    assert not window.isVisible()
    assert len(SqlLibrary(tmp_path / "data", KNOWN.features).shelf().entries) == 1


# -- saving ---------------------------------------------------------------------------------------------------------


def test_a_saved_case_gets_the_label_that_was_generated(case_window, tmp_path):
    click(chip(case_window, "site", "pancreas"))
    assert case_window.files.write(tmp_path / "x.netcase")
    assert parse_case((tmp_path / "x.netcase").read_bytes(), KNOWN.features).label == "Case 1"
    assert case_window.model.snapshot.state.label == "Case 1"
    assert not case_window.files.unsaved


def test_a_case_of_the_library_is_saved_where_it_is_kept(case_window, tmp_path):
    window = case_window
    click(chip(window, "site", "pancreas"))
    window.actions_["keep"].trigger()
    enter(window, "ki67", "8")
    window.actions_["save"].trigger()
    (entry,) = SqlLibrary(tmp_path / "data", KNOWN.features).shelf().entries
    assert dict(entry.kept.case.answers) == {"site": "pancreas", "ki67": 8}
    assert not window.files.unsaved


def test_a_read_only_file_is_not_harmed_and_the_user_is_told(case_window, tmp_path):
    window = case_window
    file = a_file(tmp_path, "one.netcase", site="pancreas")
    window.files.open_path(file)
    before = file.read_bytes()
    click(chip(window, "site", "colon"))
    folder = tmp_path / "folder"
    folder.mkdir()
    assert not window.files.write(folder)  # a folder cannot be replaced by a file, whoever runs the tests
    assert "was not saved" in boxes(window)[0].text()
    assert window.files.unsaved
    assert file.read_bytes() == before


# -- recent files, dropping, handing over -----------------------------------------------------------------------------


def test_recent_files_are_offered_the_newest_first_and_after_a_restart(build, tmp_path):
    window = build()
    for name in ("one.netcase", "two.netcase"):
        window.files.open_path(a_file(tmp_path, name, site="pancreas"))
    window.close()
    menu = build().top_bar.menus["recent"]
    assert [action.text() for action in menu.actions()] == ["two.netcase", "one.netcase"]


def test_a_recent_file_that_is_gone_is_told_once(case_window, tmp_path):
    window = case_window
    file = a_file(tmp_path, "one.netcase", site="pancreas")
    window.files.open_path(file)
    window.actions_["close_case"].trigger()
    file.unlink()
    window.top_bar.menus["recent"].actions()[0].trigger()
    assert "was not opened" in boxes(window)[0].text()
    assert window.top_bar.menus["recent"].actions() == []


def test_a_dropped_file_is_opened_and_other_things_are_not(case_window, tmp_path):
    window = case_window
    case, other = a_file(tmp_path, "one.netcase", site="pancreas"), tmp_path / "picture.png"
    for files, taken in (([other], False), ([other, case], True)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter_event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, button, keys)
        enter_event.ignore()
        QApplication.sendEvent(window, enter_event)
        assert enter_event.isAccepted() is taken
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, button, keys)
    QApplication.sendEvent(window, drop)
    assert answers(window) == {"site": "pancreas"}


def test_the_file_that_the_system_asks_for_is_opened(case_window, tmp_path, qapp):
    file = a_file(tmp_path, "one.netcase", site="pancreas")
    case_window.arrivals.take([file])
    assert answers(case_window) == {"site": "pancreas"}
    assert QFileOpenEvent(str(file)).file() == str(file)


def test_a_second_start_hands_its_file_to_the_first(qtbot, tmp_path):
    first = Instance(tmp_path / "data")
    assert first.first
    first.listen()
    # a lock knows processes, so the second start is one
    import subprocess
    import sys

    code = (
        "import sys; from pathlib import Path; from app.ui.cases.instance import Instance\n"
        "second = Instance(Path(sys.argv[1])); assert not second.first\n"
        "sys.exit(0 if second.hand_over([Path(sys.argv[2])], 20000) else 1)"
    )
    with qtbot.waitSignal(first.wanted, timeout=20_000) as got:
        process = subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "data"), "some folder/x.netcase"])
    assert process.wait(30) == 0
    assert [path.name for path in got.args[0]] == ["x.netcase"]
    assert got.args[0][0].is_absolute()
    first.leave()
    assert Instance(tmp_path / "data").first


def test_what_was_handed_over_while_the_first_was_starting_is_taken(qtbot, tmp_path):
    first = Instance(tmp_path / "data")
    folder = tmp_path / "data" / "handover"
    (folder / "new.handover").write_bytes(bytes(tmp_path / "x.netcase"))
    (folder / "old.handover").write_bytes(bytes(tmp_path / "old.netcase"))
    os.utime(folder / "old.handover", (0, 0))
    with qtbot.waitSignal(first.wanted) as got:
        first.listen()
    assert got.args == [[tmp_path / "x.netcase"]]
    assert list(folder.iterdir()) == []
    first.leave()


def test_a_program_that_does_not_answer_holds_up_nobody(tmp_path, qapp):
    first, second = Instance(tmp_path / "data"), Instance(tmp_path / "data")
    assert (first.first, second.first) == (True, False)
    assert not second.hand_over([], wait_ms=50)
    assert [file.name for file in (tmp_path / "data" / "handover").iterdir()] == []


# -- after a crash ----------------------------------------------------------------------------------------------------


def crash(window):
    """Leave the window as a killed process would: what was due is written, and nothing is tidied up."""
    window.desk.recovery.write()
    window.desk.finish = lambda: None
    window.desk.recovery._on = False
    window.desk.recovery._written.clear()
    window.close_now()


def test_unsaved_cases_are_offered_after_a_crash_and_not_forced(build):
    window = build()
    click(chip(window, "site", "pancreas"))
    window.model.relabel("Mine")
    window.actions_["new"].trigger()
    enter(window, "ki67", "8")
    crash(window)
    after = build()
    assert after.desk.offer.isVisible()
    assert "2 cases were not saved" in after.desk.offer.words
    assert answers(after) == {}
    click(after.desk.offer.findChild(QPushButton, "recover"))
    assert sorted(case.state.label for case in after.files.open_cases.cases) == ["", "Mine"]
    assert len(after.files.open_cases.unsaved) == 2
    assert not after.desk.offer.isVisible()
    crash(after)  # and once more
    assert "2 cases" in build().desk.offer.words


def test_what_was_left_can_be_deleted(build, tmp_path):
    window = build()
    click(chip(window, "site", "pancreas"))
    crash(window)
    after = build()
    click(after.desk.offer.findChild(QPushButton, "drop"))
    assert "Delete 1 unsaved case for good?" in after.desk.offer.words
    assert len(list((tmp_path / "data" / "recovery").iterdir())) == 1
    click(after.desk.offer.findChild(QPushButton, "drop_for_good"))
    assert list((tmp_path / "data" / "recovery").iterdir()) == []


def test_nothing_is_left_once_a_case_is_safe(build, tmp_path):
    window = build()
    click(chip(window, "site", "pancreas"))
    window.desk.recovery.write()
    assert len(list((tmp_path / "data" / "recovery").iterdir())) == 1
    window.files.write(tmp_path / "x.netcase")
    assert list((tmp_path / "data" / "recovery").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told_once_and_blocks_nothing(build, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "recovery").write_bytes(b"a file in the way")
    window = build()
    click(chip(window, "site", "pancreas"))
    window.desk.recovery.write()
    assert "cannot be kept against a crash" in window.desk.offer.words
    assert answers(window) == {"site": "pancreas"}


# -- do not remember --------------------------------------------------------------------------------------------------


def test_do_not_remember_leaves_nothing_behind(build, tmp_path):
    window = build()
    file = a_file(tmp_path, "canary-file.netcase", site="pancreas")
    window.files.open_path(file)
    enter(window, "ki67", "8")
    window.desk.recovery.write()
    window.actions_["forgetful"].trigger()
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    assert list((tmp_path / "data").rglob("*.netcase")) == []
    enter(window, "ki67", "9")
    window.desk.recovery.write()
    window.files.open_path(a_file(tmp_path, "canary-two.netcase", site="colon"))
    window.close_now()
    left = {path for path in tmp_path.rglob("*") if path.is_file()} - before
    assert left == {tmp_path / "canary-two.netcase"}
    assert "canary" not in (tmp_path / "window.ini").read_text()
    assert build().actions_["forgetful"].isChecked()


def test_the_tabs_are_used_by_keyboard(case_window):
    window = case_window
    click(chip(window, "site", "pancreas"))
    window.actions_["new"].trigger()
    QTest.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert answers(window) == {"site": "pancreas"}
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert boxes(window)
