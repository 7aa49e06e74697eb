"""Tags and notes: saved as they are typed, and never dropped unasked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.session.library import LibraryError
from app.store.library import SqlLibrary
from tests.ui.hands import button, click, cut
from tests.ui.library.shelf import choose, search


def test_tags_and_note_are_saved_when_they_are_left(view, store):
    choose(view, "Beta")
    view.details.tags.setFocus()
    QTest.keyClicks(view.details.tags, ", new one ,, new one")
    QTest.keyClick(view.details.tags, Qt.Key.Key_Return)
    view.details.note.setFocus()
    QTest.keyClicks(view.details.note, "Written.")
    view.search.setFocus()
    (beta,) = [entry for entry in store.shelf().entries if entry.kept.case.label == "Beta"]
    assert (beta.kept.tags, beta.kept.note) == (("board", "new one"), "Written.")


def test_choosing_another_case_saves_what_was_typed_first(view, store):
    choose(view, "Beta")
    view.details.note.setPlainText("Of Beta.")
    row = view.entries.row_of(view.found()[2].number)
    place = view.table.visualRect(view.entries.index(row, 0)).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [entry.kept.case.label for entry in view.chosen()] == ["Alpha"]
    assert view.details.note.toPlainText() == "A note."
    notes = {entry.kept.case.label: entry.kept.note for entry in store.shelf().entries}
    assert notes == {"Alpha": "A note.", "Beta": "Of Beta.", "Gamma & Co": ""}


def test_a_note_that_cannot_be_saved_stays_where_it_was_typed_until_it_can(view, store, monkeypatch):
    choose(view, "Beta")
    with monkeypatch.context() as broken:
        broken.setattr(store, "describe", refuse)
        view.details.tags.setText("board, new")
        view.details.note.setPlainText("Of Beta.")
        choose(view, "Alpha")
        assert "not saved: the disk is full" in view.work.offer.words
        assert "kept in this window" in view.work.offer.words
        assert view.details.note.toPlainText() == "A note."
        assert view.details.unsaved.isHidden()
        choose(view, "Beta")
        assert (view.details.tags.text(), view.details.note.toPlainText()) == ("board, new", "Of Beta.")
        assert not view.details.unsaved.isHidden()
    choose(view, "Alpha")  # leaving it tries again
    choose(view, "Beta")
    assert view.details.unsaved.isHidden()
    kept = next(entry.kept for entry in store.shelf().entries if entry.kept.case.label == "Beta")
    assert (kept.tags, kept.note) == (("board", "new"), "Of Beta.")


def test_what_could_not_be_saved_is_saved_on_request(view, store, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(store, "describe", refuse)
        for name in ("Beta", "Gamma & Co"):
            choose(view, name)
            view.details.note.setPlainText(f"Of {name}.")
        choose(view, "Alpha")
    click(button(view.work.offer, "again"))
    notes = {entry.kept.case.label: entry.kept.note for entry in store.shelf().entries}
    assert notes == {"Alpha": "A note.", "Beta": "Of Beta.", "Gamma & Co": "Of Gamma & Co."}


@pytest.fixture
def unsaved(view, store, monkeypatch):
    """The window is closed while a note cannot be saved."""
    with monkeypatch.context() as broken:
        broken.setattr(store, "describe", refuse)
        choose(view, "Beta")
        view.details.note.setPlainText("Of Beta.")
        view.window().close()
        yield view


def asked(view):
    (box,) = [item for item in view.window().findChildren(QMessageBox) if item.isVisible()]
    return box


def test_closing_the_window_loses_no_note_unasked(unsaved):
    box = asked(unsaved)
    assert box.text() == "The note of 1 case is not saved."
    assert not list(cut(box))
    click(box.button(QMessageBox.StandardButton.Cancel))
    assert unsaved.window().isVisible()
    assert unsaved.details.note.toPlainText() == "Of Beta."
    unsaved.window().close()
    click(button(asked(unsaved), "drop"))
    assert not unsaved.window().isVisible()


def test_a_note_is_saved_when_the_library_takes_it_again(unsaved, store, monkeypatch):
    monkeypatch.setattr(store, "describe", SqlLibrary.describe.__get__(store))
    click(button(asked(unsaved), "again"))
    assert not unsaved.window().isVisible()
    assert "Of Beta." in [entry.kept.note for entry in store.shelf().entries]


def test_a_note_that_the_library_does_not_take_goes_into_a_text_file(unsaved, tmp_path):
    click(button(asked(unsaved), "file"))
    (dialog,) = unsaved.window().findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "notes.txt"))
    assert "board\nOf Beta.\n" in (tmp_path / "notes.txt").read_text(encoding="utf-8")
    assert not unsaved.window().isVisible()


def test_a_note_that_is_being_typed_is_saved_when_the_window_closes(view, store):
    choose(view, "Beta")
    view.details.note.setFocus()
    QTest.keyClicks(view.details.note, "In haste.")
    view.window().close()
    assert not view.window().isVisible()
    assert "In haste." in [entry.kept.note for entry in store.shelf().entries]


def test_a_note_is_saved_in_a_pause_and_writing_goes_on_where_it_was(qtbot, view, store):
    choose(view, "Alpha")
    note = view.details.note
    note.setFocus()
    note.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(note, " More")
    qtbot.waitUntil(lambda: "A note. More" in [entry.kept.note for entry in store.shelf().entries], timeout=5000)
    QTest.keyClicks(note, " and more")
    assert note.toPlainText() == "A note. More and more"
    view.search.setFocus()
    assert "A note. More and more" in [entry.kept.note for entry in store.shelf().entries]


def test_a_case_that_is_written_on_stays_though_the_search_no_longer_finds_it(qtbot, view, store):
    search(qtbot, view, "a note")
    choose(view, "Alpha")
    note = view.details.note
    note.setFocus()
    note.selectAll()
    QTest.keyClicks(note, "Other words")
    qtbot.waitUntil(lambda: "Other words" in [entry.kept.note for entry in store.shelf().entries], timeout=5000)
    QTest.keyClicks(note, " here")
    view.search.setFocus()
    notes = {entry.kept.case.label: entry.kept.note for entry in store.shelf().entries}
    assert notes == {"Alpha": "Other words here", "Beta": "", "Gamma & Co": ""}


def refuse(*_arguments):
    msg = "Tags and note were not saved: the disk is full; free some space, then try again"
    raise LibraryError(msg)


def test_signs_of_a_name_or_date_are_warned_of(view):
    choose(view, "Beta")
    assert not view.details.warning.isVisible()
    view.details.note.setPlainText("Mr X, seen 3.4.2021")
    assert view.details.warning.text().startswith("This looks like a date, a name.")
    assert view.details.warning.isVisible()
