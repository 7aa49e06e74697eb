"""What files and folders do to the window when somebody else changes them, locks them, or brings very many."""

from __future__ import annotations

import os

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox

from app.patient.casefile import Case, dump_case, parse_case
from app.patient.caseset import KeptCase, dump_cases
from app.store.library import SqlLibrary
from app.teaching.results import Result
from app.ui.cases.instance import Instance
from app.ui.quiz.memory import Memory
from app.ui.saving import write_whole
from app.ui.surroundings import Keeping
from tests import samples
from tests.ui.hands import button, chip, choose_file, click

KNOWN = samples.knowledge()


@pytest.fixture
def build(open_window, tmp_path):
    def start():
        keeping = Keeping(lambda: SqlLibrary(tmp_path / "data", KNOWN.features), tmp_path / "data" / "recovery")
        return open_window(KNOWN, settings_file=tmp_path / "window.ini", keeping=keeping)

    return start


@pytest.fixture
def window(build):
    return build()


def case_file(folder, name, **given):
    file = folder / name
    file.write_bytes(dump_case(Case(name.partition(".")[0], "current", given), KNOWN.features))
    return file


def answers(window):
    return dict(window.model.snapshot.state.answers)


def boxes(window):
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


@pytest.mark.skipif(os.name == "nt", reason="Windows allows no such names")
def test_a_name_is_told_in_one_line_and_in_its_order(window, tmp_path):
    file = tmp_path / "report\n\u202efdp.\x1b.netcase"
    file.write_bytes(b"{}")
    assert not window.files.open_path(file)
    (box,) = boxes(window)
    assert box.text() == "report fdp..netcase was not opened."
    file.write_bytes(dump_case(Case("", "current", {}), KNOWN.features))
    assert window.files.open_path(file)
    assert [item.text() for item in window.top_bar.menus["recent"].actions()] == ["report fdp..netcase"]


def test_a_label_is_kept_as_a_file_would_give_it_back(window):
    field = window.top_bar.findChild(QLineEdit)
    for typed in ("  Case\u202e 7\u200b\u2028x ", "Case 7\u200b x"):  # the second is the same label
        field.setText(typed)
        field.editingFinished.emit()
        assert window.model.snapshot.state.label == "Case 7 x"
        assert field.text() == "Case 7 x"


def test_a_file_that_another_program_changed_is_not_written_over(window, tmp_path):
    file = case_file(tmp_path, "shared.netcase", site="pancreas")
    assert window.files.open_path(file)
    theirs = dump_case(Case("shared", "current", {"site": "rectum"}), KNOWN.features)
    file.write_bytes(theirs)
    click(chip(window, "site", "colon"))
    window.actions_["save"].trigger()
    (box,) = boxes(window)
    assert box.text() == "shared.netcase was not saved."
    assert "Another program changed it" in box.informativeText()
    assert "E208" in box.informativeText()
    assert file.read_bytes() == theirs
    box.close()
    window.actions_["save"].trigger()
    choose_file(window, tmp_path / "mine.netcase")
    assert not window.files.unsaved
    assert parse_case((tmp_path / "mine.netcase").read_bytes(), KNOWN.features).answers == {"site": "colon"}
    assert file.read_bytes() == theirs


@pytest.mark.parametrize("name", ["report.pdf", "report.HTML", "all.netcases", "mine.netlesson"])
def test_a_case_takes_the_place_of_no_file_of_another_kind(window, tmp_path, name):
    (tmp_path / name).write_bytes(b"as it was")
    click(chip(window, "site", "colon"))
    assert not window.files.write(tmp_path / name)
    assert not window.files.write_copy(tmp_path / name, ())
    for box in boxes(window):
        assert "choose a name that ends in .netcase" in box.informativeText()
    assert (tmp_path / name).read_bytes() == b"as it was"
    assert window.files.unsaved


def test_a_case_that_could_not_be_opened_again_is_not_written(window, tmp_path, monkeypatch):
    monkeypatch.setattr("app.ui.cases.files.MAX_BYTES", 100)
    click(chip(window, "site", "colon"))
    assert not window.files.write(tmp_path / "large.netcase")
    (box,) = boxes(window)
    assert "larger than can be opened again" in box.informativeText()
    assert not (tmp_path / "large.netcase").exists()


def test_progress_that_cannot_be_kept_is_told_and_lasts_as_long_as_the_window(tmp_path):
    (tmp_path / "in the way").write_bytes(b"a file where a folder should be")
    memory = Memory(tmp_path / "in the way" / "progress.json", lambda: False)
    memory.add(Result("item", "title", "current", (), (), agreed=True))
    assert memory.problem
    assert len(memory.results) == 1


def test_a_link_to_a_file_shows_it_where_it_is_open(window, tmp_path):
    file, link = case_file(tmp_path, "own.netcase", site="pancreas"), tmp_path / "link.netcase"
    link.symlink_to(file)
    window.arrivals.open([file, link])
    click(chip(window, "site", "colon"))
    window.arrivals.open([link])
    assert [case.path for case in window.files.open_cases.cases] == [file]
    assert answers(window) == {"site": "colon"}
    theirs = dump_case(Case("own", "current", {"site": "rectum"}), KNOWN.features)
    file.write_bytes(theirs)
    assert not window.files.write(link), "what another program wrote is not written over by the link's name"
    assert file.read_bytes() == theirs
    file.unlink()
    window.arrivals.open([link])
    assert answers(window) == {"site": "colon"}


def test_a_file_that_nobody_changed_is_saved_time_and_again(window, tmp_path):
    file = case_file(tmp_path, "own.netcase", site="pancreas")
    assert window.files.open_path(file)
    for site in ("colon", "rectum"):
        click(chip(window, "site", site))
        window.actions_["save"].trigger()
        assert parse_case(file.read_bytes(), KNOWN.features).answers == {"site": site}
    file.unlink()
    click(chip(window, "site", "colon"))
    window.actions_["save"].trigger()
    assert file.exists(), "a file that went is written anew"
    assert boxes(window) == []


def test_a_case_stays_open_when_it_could_not_be_saved_before_closing(window, tmp_path):
    file = case_file(tmp_path, "own.netcase", site="pancreas")
    assert window.files.open_path(file)
    click(chip(window, "site", "colon"))
    file.unlink()
    file.mkdir()  # so that nothing can be written there
    window.files.leaving.close_case()
    click(boxes(window)[0].button(QMessageBox.StandardButton.Save))
    QApplication.processEvents()
    boxes(window)[-1].close()
    assert window.files.write(tmp_path / "elsewhere.netcase")
    assert window.files.open_cases.current.path == tmp_path / "elsewhere.netcase", "closing was given up"


def test_of_many_files_those_that_were_not_opened_are_told_in_one_message(window, tmp_path):
    good = [case_file(tmp_path, f"{n} ÄÖ\n{'x' * 100}.netcase", site="colon") for n in range(3)]
    bad = []
    for n in range(30):
        bad.append(tmp_path / f"bad {n}.netcase")
        bad[-1].write_bytes(b"{")
    window.arrivals.open([*bad[:15], *good, *bad[15:], tmp_path / "gone.netcase"])
    assert [case.path for case in window.files.open_cases.cases] == good
    assert window.files.open_cases.current.path == good[-1]
    assert [window.desk.tabs.tabText(index) for index in range(3)] == [f"{n} ÄÖ {'x' * 18}…" for n in range(3)]
    (box,) = boxes(window)
    assert box.text() == "31 files were not opened."
    assert "bad 0.netcase was not opened. The file is damaged" in box.informativeText()
    assert "(E201)\n\nbad 1.netcase" in box.informativeText()
    assert box.informativeText().endswith("And 23 more.")


def test_a_hundred_files_open_in_their_order_and_close_again(window, tmp_path):
    files = [case_file(tmp_path, f"{n}.netcase", ki67=n) for n in range(100)]
    click(chip(window, "site", "pancreas"))
    window.arrivals.open(files)
    cases, tabs = window.files.open_cases, window.desk.tabs
    assert [case.path for case in cases.cases] == [None, *files]
    assert (answers(window), tabs.currentIndex()) == ({"ki67": 99}, 100)
    assert tabs.isVisible()
    cases.show(cases.cases[50])
    assert answers(window) == {"ki67": 49}
    window.files.leaving.close_case(cases.cases[10])
    assert [tabs.tabText(index) for index in (9, 10, 11)] == ["8", "10", "11"]
    assert tabs.currentIndex() == 49
    window.files.begin()
    assert tabs.currentIndex() == 50, "a new case stands beside the one on screen"
    window.arrivals.open([files[3]])
    assert answers(window) == {"ki67": 3}
    assert len(cases.cases) == 101, "what is open already is shown where it is"


def test_a_very_long_name_is_told_whole_and_widens_no_menu(window, tmp_path):
    file = case_file(tmp_path, "long" * 50 + ".netcase", site="colon")
    window.arrivals.open([file])
    (action,) = window.desk._recent_menu.actions()
    assert len(action.text()) == 60
    file.write_bytes(b"")
    window.files.open_cases.current.path = None
    window.arrivals.open([file])
    (box,) = boxes(window)
    name = box.findChild(QLabel, "qt_msgbox_label")
    assert name.wordWrap()
    assert name.height() >= name.heightForWidth(name.width())
    assert box.text().replace("\N{ZERO WIDTH SPACE}", "") == f"{file.name} was not opened."


def test_several_files_of_cases_are_offered_together(window, tmp_path):
    files = []
    for name in "ab":
        files.append(tmp_path / f"{name}.netcases")
        kept = [KeptCase(Case(f"{name}{n}", "current", {"site": "colon"})) for n in range(2)]
        files[-1].write_bytes(dump_cases(kept, KNOWN.features, notes=False))
    window.arrivals.open(files)
    work = window.pages.library.view.work
    assert work.offer.words == "Import 4 cases from 2 files?"
    click(button(work.offer, "import"))
    assert len(SqlLibrary(tmp_path / "data", KNOWN.features).shelf().entries) == 4


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a pipe has no name here")
@pytest.mark.parametrize("name", ["x.netcase", "x.netcases", "x.netlesson", "x.netresult", "x.html"])
def test_a_pipe_is_refused_unread(window, tmp_path, name):
    os.mkfifo(tmp_path / name)
    window.arrivals.open([tmp_path / name])
    assert window.files.open_cases.current.path is None


def test_all_files_of_a_second_start_are_handed_over_whole(qtbot, tmp_path):
    first = Instance(tmp_path / "data")
    files = [tmp_path / ("long name " * 20 + f"{n}.netcase") for n in range(300)]
    folder = tmp_path / "data" / "handover"
    (folder / "many.handover").write_bytes(b"\0".join(os.fsencode(file) for file in files))
    with qtbot.waitSignal(first.wanted) as got:
        first.listen()
    assert got.args == [files]
    first.leave()


def refuse(*_arguments, **_options):
    raise PermissionError(13, "Permission denied")


def left_by_a_crash(build, tmp_path):
    folder = tmp_path / "data" / "recovery"
    folder.mkdir(parents=True)
    case_file(folder, "left.netcase", site="rectum")
    return build(), folder / "left.netcase"


def test_a_file_in_the_place_of_the_folder_of_handing_over_stops_no_start(tmp_path, qapp):
    (tmp_path / "handover").write_bytes(b"in the way")
    instance = Instance(tmp_path)
    assert not instance.first
    assert not instance.hand_over([tmp_path / "x.netcase"])
    assert instance.holder() is None  # nobody else runs: this one takes the lock, and listens where it can
    instance.leave()


def test_what_is_no_file_in_the_folder_of_handing_over_stops_no_start(qtbot, tmp_path):
    odd = tmp_path / "handover" / "0.handover"
    odd.mkdir(parents=True)
    (tmp_path / "handover" / "gone.part").symlink_to(tmp_path / "nowhere")
    os.utime(odd, (0, 0))
    case = tmp_path / "odd\n name \u202e.netcase"
    (tmp_path / "handover" / "1.handover").write_bytes(os.fsencode(case))
    first = Instance(tmp_path)
    with qtbot.waitSignal(first.wanted) as got:
        first.listen()
    assert got.args == [[case]]
    first.leave()


def test_what_a_crash_left_goes_only_when_it_is_kept_again(build, tmp_path, monkeypatch):
    window, left = left_by_a_crash(build, tmp_path)
    monkeypatch.setattr("app.ui.cases.recovery.write_whole", lambda *_: "No space left on device")
    click(button(window.desk.offer, "recover"))
    assert dict(window.model.snapshot.state.answers) == {"site": "rectum"}
    assert left.exists()
    assert "cannot be kept against a crash (No space left on device)" in window.desk.offer.words
    monkeypatch.setattr("app.ui.cases.recovery.write_whole", write_whole)


def test_what_a_crash_left_is_kept_under_one_name_at_a_time(build, tmp_path):
    window, left = left_by_a_crash(build, tmp_path)
    click(button(window.desk.offer, "recover"))
    assert not left.exists()
    assert len(list(left.parent.iterdir())) == 1
    assert window.files.unsaved


def test_what_cannot_be_deleted_is_told(build, tmp_path, monkeypatch):
    window, left = left_by_a_crash(build, tmp_path)
    click(button(window.desk.offer, "drop"))

    with monkeypatch.context() as broken:
        broken.setattr("pathlib.Path.unlink", refuse)
        click(button(window.desk.offer, "drop_for_good"))
    assert "Not all could be deleted" in window.desk.offer.words
    click(button(window.desk.offer, "drop_for_good"))
    assert not left.exists()
    assert window.desk.offer.isHidden()


def test_do_not_remember_says_so_when_the_settings_cannot_be_written(build, tmp_path):
    (tmp_path / "window.ini").mkdir()
    window = build()
    window.actions_["forgetful"].trigger()
    assert window.desk.forgetful
    assert "this choice holds until the program ends" in window.desk.offer.words


def test_do_not_remember_says_so_when_what_a_crash_left_cannot_be_deleted(build, tmp_path, monkeypatch):
    window, left = left_by_a_crash(build, tmp_path)
    with monkeypatch.context() as broken:
        broken.setattr("pathlib.Path.unlink", refuse)
        window.actions_["forgetful"].trigger()
    assert "Not all could be deleted" in window.desk.offer.words
    assert left.exists()


def test_a_file_that_is_opened_comes_on_screen_no_more_often_than_a_new_case(window, tmp_path):
    click(chip(window, "site", "pancreas"))
    changes: list[None] = []
    window.files.open_cases.changed.connect(lambda: changes.append(None))
    assert window.files.open_path(case_file(tmp_path, "case.netcase", site="colon"))
    opening = len(changes)
    assert answers(window) == {"site": "colon"}
    window.actions_["new"].trigger()
    assert answers(window) == {}
    assert opening == len(changes) - opening
