"""Files that the user asked for are written whole, or the user is told."""

from __future__ import annotations

import errno
import gc
import os
import weakref
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from app.ui.saving import save_file, write_whole
from app.ui.widgets.file_dialog import FileDialog
from tests.ui.hands import chip, click


def test_a_file_is_written_in_the_place_of_an_older_one(window, tmp_path: Path):
    file = tmp_path / "kept.txt"
    file.write_bytes(b"older and longer")
    assert save_file(file, b"new", window)
    assert file.read_bytes() == b"new"
    assert window.findChildren(QMessageBox) == []
    assert window.status_line.words == "Saved as kept.txt."


def test_a_disk_that_takes_a_part_only_is_told_by_its_name_and_the_old_file_stays(tmp_path: Path):
    resource = pytest.importorskip("resource", reason="a disk is made small with a limit of POSIX")
    file = tmp_path / "kept.txt"
    file.write_bytes(b"older")
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        problem = write_whole(file, b"x" * 150_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    assert problem == os.strerror(errno.EFBIG)
    assert file.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [file]


def test_what_was_saved_is_told_on_a_page_that_is_not_about_the_patient(window, tmp_path: Path):
    window.actions_["teach"].trigger()
    told = window.status_line._count
    assert not told.isVisible()
    save_file(tmp_path / "slides.pdf", b"pages", window.stage)
    assert told.isVisible()
    window.status_line._told.timeout.emit()
    assert not told.isVisible()


@pytest.mark.parametrize(
    ("page", "button", "name"), [("report", "pdf", "report.pdf"), ("workup", "text", "work-up.txt")]
)
def test_a_name_is_offered_for_what_is_saved(window, page: str, button: str, name: str):
    window.actions_[page].trigger()
    click(window.stage.findChild(QPushButton, button))
    (dialog,) = window.findChildren(FileDialog)
    assert [Path(file).name for file in dialog.selectedFiles()] == [name]
    dialog.reject()


def test_a_case_is_saved_under_another_name_beside_its_file(window, tmp_path: Path):
    window.actions_["save_as"].trigger()
    (dialog,) = window.findChildren(FileDialog)
    assert [Path(file).name for file in dialog.selectedFiles()] == ["case.netcase"]
    dialog.reject()
    assert window.files.write(tmp_path / "one.netcase")
    window.actions_["save_as"].trigger()
    assert dialog.selectedFiles() == [str(tmp_path / "one.netcase")]
    dialog.reject()


def test_a_file_that_cannot_be_written_is_told_of_with_its_code(window, tmp_path: Path):
    file = tmp_path / "missing" / "lost.txt"
    assert not save_file(file, b"new", window)
    (box,) = window.findChildren(QMessageBox)
    assert box.text() == "lost.txt was not saved."
    assert "Choose another name or place." in box.informativeText()
    assert ".. " not in box.informativeText()
    assert box.informativeText().endswith("E204")
    box.close()


def test_a_saved_case_is_told_of_until_something_else_is_to_be_said(window, tmp_path: Path):
    window.model.answer("differentiation", "net")
    before = window.status_line.words
    assert window.files.write(tmp_path / "one.netcase")
    assert window.status_line.words == "The case was saved as a file."
    window.status_line._told.timeout.emit()
    assert window.status_line.words == before
    window.files.kept.emit()
    assert window.status_line.words == "The case was saved in the library."
    window.model.forget("differentiation")
    assert " known, " in window.status_line.words


def test_a_case_that_was_closed_without_saving_takes_no_memory_any_more(window):
    click(chip(window, "site", "colon"))
    gone = weakref.ref(window.files.open_cases.current)
    window.actions_["close_case"].trigger()
    click(window.findChild(QMessageBox).button(QMessageBox.StandardButton.Discard))
    gc.collect()
    assert gone() is None
