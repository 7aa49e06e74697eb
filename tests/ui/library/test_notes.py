"""Tags and notes: saved as they are typed, and never dropped unasked."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.patient.caseset import parse_cases
from app.session.library import LibraryError
from app.store.library import SqlLibrary
from tests.ui.hands import button, choose_file, click, cut
from tests.ui.library.shelf import KNOWN, choose, labels, search


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


def test_looking_at_a_case_from_a_file_changes_nothing_of_it(view, store, monkeypatch):
    case = {"format": "net-pathways/patient", "version": 1, "label": "Delta", "answers": {}}
    item = {"case": case, "tags": ["a, b", "c\u200b"], "note": "one\r\ntwo\u2028three\xa0four\x00"}
    data = json.dumps({"format": "net-pathways/cases", "version": 1, "cases": [item]}).encode()
    store.add(parse_cases(data, KNOWN.features))
    view.refresh()
    written = []
    monkeypatch.setattr(store, "describe", lambda *args: written.append(args))
    for name in ("Delta", "Alpha", "Delta", "Beta"):
        choose(view, name)
    assert not written


def test_what_cannot_be_seen_is_not_kept_of_what_was_pasted(view, store):
    choose(view, "Beta")
    view.details.note.setPlainText("ab\u202ecd\u200b")
    view.details.tags.setText("on\u200be, two")
    choose(view, "Alpha")
    choose(view, "Beta")
    assert (view.details.note.toPlainText(), view.details.tags.text()) == ("abcd", "one, two")
    assert view.details.unsaved.isHidden()


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
    choose_file(unsaved.window(), tmp_path / "notes.txt")
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


def other_window(tmp_path):
    """A second window's way to the same library, as one with other knowledge has it."""
    return SqlLibrary(tmp_path / "data", KNOWN.features)


def kept_of(store, label):
    return next(entry for entry in store.shelf().entries if entry.kept.case.label == label)


def test_what_two_windows_write_on_one_case_is_kept(qtbot, view, store, tmp_path):
    choose(view, "Alpha")
    note = view.details.note
    note.setFocus()
    note.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(note, " Mine")
    view.details.tags.setText("teaching, mine")
    number = kept_of(store, "Alpha").number
    other_window(tmp_path).describe(number, ["theirs"], "A note. Theirs 🙂")
    qtbot.waitUntil(lambda: "Mine" in kept_of(store, "Alpha").kept.note, timeout=5000)
    assert kept_of(store, "Alpha").kept.note == "A note. Theirs 🙂\n\nA note. Mine"
    assert kept_of(store, "Alpha").kept.tags == ("theirs", "mine"), "the other window took the tag away"
    assert "Another window changed tags or note of “Alpha”" in view.work.offer.words
    assert "E303" in view.work.offer.words
    QTest.keyClicks(note, " goes on")
    view.search.setFocus()
    assert note.toPlainText() == "A note. Theirs 🙂\n\nA note. Mine goes on"
    assert kept_of(store, "Alpha").kept.note == note.toPlainText()
    assert view.details.unsaved.isHidden()


def test_what_could_not_be_saved_and_what_another_window_saved_meanwhile_are_both_kept(
    view, store, tmp_path, monkeypatch
):
    choose(view, "Beta")
    with monkeypatch.context() as broken:
        broken.setattr(store, "describe", refuse)
        view.details.note.setPlainText("Mine.")
        choose(view, "Alpha")
    other_window(tmp_path).describe(kept_of(store, "Beta").number, ["board"], "Theirs.")
    view.refresh()
    click(button(view.work.offer, "again"))
    assert kept_of(store, "Beta").kept.note == "Theirs.\n\nMine."
    choose(view, "Beta")
    assert view.details.note.toPlainText() == "Theirs.\n\nMine."
    choose(view, "Alpha")
    assert kept_of(store, "Beta").kept.note == "Theirs.\n\nMine."


def test_two_notes_that_are_too_long_together_stay_where_they_are(view, store, tmp_path):
    choose(view, "Beta")
    view.details.note.setPlainText("m" * 3000)
    other_window(tmp_path).describe(kept_of(store, "Beta").number, [], "t" * 3000)
    choose(view, "Alpha")
    assert "at most 4000 characters" in view.work.offer.words
    assert kept_of(store, "Beta").kept.note == "t" * 3000
    choose(view, "Beta")
    assert view.details.note.toPlainText() == "m" * 3000
    view.details.note.setPlainText("m" * 900)
    choose(view, "Alpha")
    assert kept_of(store, "Beta").kept.note == "t" * 3000 + "\n\n" + "m" * 900


def test_a_note_that_is_too_long_is_not_cut(view, store):
    choose(view, "Alpha")
    view.details.note.setPlainText("x" * 4001)
    assert "too long to be saved by 1 character" in view.details.warning.text()
    choose(view, "Beta")
    assert kept_of(store, "Alpha").kept.note == "A note."
    choose(view, "Alpha")
    assert len(view.details.note.toPlainText()) == 4001
    view.details.note.setPlainText("x" * 4000)
    assert not view.details.warning.isVisible()
    choose(view, "Beta")
    assert kept_of(store, "Alpha").kept.note == "x" * 4000


def test_a_note_on_a_case_that_another_window_deleted_is_not_dropped(view, store, tmp_path):
    choose(view, "Beta")
    view.details.note.setPlainText("Mine.")
    number = kept_of(store, "Beta").number
    other_window(tmp_path).delete([number])
    choose(view, "Alpha")
    assert "lies in its bin" in view.work.offer.words
    view.refresh()
    assert "Beta" not in labels(view)
    other_window(tmp_path).undelete([number])
    view.refresh()
    click(button(view.work.offer, "again"))
    assert kept_of(store, "Beta").kept.note == "Mine."
