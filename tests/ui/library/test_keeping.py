"""What is done with cases: deleting, copying, importing, exporting, restoring, and a damaged library."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from app.patient.casefile import Case, dump_case
from app.patient.caseset import KeptCase, parse_cases
from app.store.library import SqlLibrary
from app.ui.library.restore import RestoreDialog
from tests.ui.hands import button, click, cut, words
from tests.ui.library.shelf import KNOWN, choose, labels, search, shown


def test_deleting_can_be_undone_from_the_line_and_from_the_bin(view, store):
    choose(view, "Beta")
    click(view.details.buttons["delete"])
    assert labels(view) == ["Gamma & Co", "Alpha"]
    click(button(view.work.offer, "undo"))
    assert "Beta" in labels(view)
    choose(view, "Beta", "Alpha")
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    assert labels(view) == ["Gamma & Co"]
    click(view.where.segments["bin"])
    assert sorted(labels(view)) == ["Alpha", "Beta"]
    choose(view, "Beta")
    assert (shown(view, "open"), shown(view, "undelete")) == (False, True)
    click(view.details.buttons["undelete"])
    assert labels(view) == ["Alpha"]


def test_deleting_for_good_asks_and_says_what_it_cannot_promise(view, library_window, store, tmp_path):
    choose(view, "Alpha")
    click(view.details.buttons["delete"])
    click(view.where.segments["bin"])
    click(view.details.buttons["purge"])
    (box,) = [item for item in library_window.findChildren(QMessageBox) if item.isVisible()]
    assert "beyond the reach" in box.informativeText()
    assert not list(cut(box))
    box.checkBox().setChecked(True)
    click(button(box, "purge"))
    QApplication.processEvents()
    assert len(store.shelf().entries) == 2
    assert store.backups() == ()


def test_a_copy_can_be_taken_back(view):
    choose(view, "Alpha")
    click(view.details.buttons["duplicate"])
    assert "Alpha (copy)" in labels(view)
    click(button(view.work.offer, "undo"))
    assert "Alpha (copy)" not in labels(view)


def test_what_the_search_found_is_exported_and_imported(qtbot, view, store, tmp_path):
    search(qtbot, view, "ki-67 > 5")
    file = tmp_path / "out.netcases"
    assert view.work.export.write(file, "with_notes")
    assert [kept.case.label for kept in parse_cases(file.read_bytes(), KNOWN.features)] == ["Gamma & Co", "Alpha"]
    one = tmp_path / "one.netcase"
    one.write_bytes(dump_case(Case("Single", None, {}), KNOWN.features))
    view.search.setText("")
    view.work.import_files([file, one])
    assert len(store.shelf().entries) == 4
    assert view.work.offer.words == "1 case was imported. 2 cases are in the library already."
    view.work.import_files([file, one])
    assert len(store.shelf().entries) == 4
    assert view.work.offer.words == "3 cases are in the library already."
    choose(view, "Alpha")
    click(view.details.buttons["delete"])
    view.work.import_files([file])
    assert labels(view).count("Alpha") == 1, "what lies in the bin comes back with the file"


def test_a_file_that_cannot_be_imported_changes_nothing(view, library_window, store, tmp_path):
    good, bad = tmp_path / "good.netcase", tmp_path / "bad.netcases"
    good.write_bytes(dump_case(Case("Good", None, {}), KNOWN.features))
    bad.write_bytes(b'{"format": "net-pathways/cases"}')
    view.work.import_files([good, bad])
    (box,) = [item for item in library_window.findChildren(QMessageBox) if item.isVisible()]
    assert "bad.netcases was not imported" in box.text()
    assert len(store.shelf().entries) == 3


def test_a_backup_is_restored_after_a_preview_and_taken_back(view, library_window, store):
    view.work.ask_restore()
    dialog = library_window.findChild(RestoreDialog)
    dialog.list.setCurrentRow(dialog.list.count() - 1)  # the oldest: before the second case
    assert "Would no longer be there (2)" in words(dialog)
    QApplication.processEvents()
    assert dialog.sheet.height() >= dialog.sheet.heightForWidth(dialog.sheet.width())
    click(dialog.restore)
    assert labels(view) == ["Alpha"]
    click(button(view.work.offer, "undo"))
    assert len(labels(view)) == 3


def test_a_restore_is_not_taken_back_over_what_was_saved_since(view, library_window, store, tmp_path):
    view.work.ask_restore()
    dialog = library_window.findChild(RestoreDialog)
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    click(dialog.restore)
    SqlLibrary(tmp_path / "data", KNOWN.features).add([KeptCase(Case("Of the other window", None, {}))])
    click(button(view.work.offer, "undo"))
    assert "was changed since" in view.work.offer.words
    view.refresh()
    assert sorted(labels(view)) == ["Alpha", "Of the other window"]


def test_the_preview_says_what_comes_back_from_the_bin(view, library_window):
    choose(view, "Alpha")
    click(view.details.buttons["delete"])
    view.work.ask_restore()
    dialog = library_window.findChild(RestoreDialog)
    dialog.list.setCurrentRow(0)  # made before the deletion
    told = words(dialog)
    assert "This backup holds 3 cases." in told
    assert "Would come back (1)\nAlpha" in told
    assert "as they were then" not in told
    dialog.reject()


def test_a_damaged_library_is_told_and_rescued(library_window, store, tmp_path):
    window = library_window
    window.actions_["library"].trigger()  # leave the page
    with store.path.open("rb+") as stream:
        stream.seek(200)
        stream.write(b"\xff" * 6000)
    window.actions_["library"].trigger()
    view = window.pages.library.view
    assert "The library is damaged" in view.work.offer.words
    assert not view.empty.isVisible(), "nobody knows whether it is empty"
    assert "cannot be shown until that is settled" in words(view)
    click(button(view.work.offer, "rescue"))
    assert "was set aside as library-damaged-" in view.work.offer.words
    assert {"Alpha", "Beta"} <= set(labels(view))
    assert list((tmp_path / "data").glob("library-damaged-*.sqlite"))


def test_a_library_of_which_nothing_can_be_read_is_not_called_empty(library_window, store):
    window = library_window
    window.actions_["library"].trigger()  # leave the page
    store.path.write_bytes(b"\xff" * 9000)
    window.actions_["library"].trigger()
    view = window.pages.library.view
    assert "none of its cases can be read" in view.work.offer.words
    assert "Begin an empty library" in words(view.work.offer)
    assert not view.empty.isVisible()
    click(button(view.work.offer, "anew"))
    assert view.empty.isVisible()
