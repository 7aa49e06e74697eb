"""The page of the library: finding, opening, describing, deleting, importing, restoring, and a damaged library."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton

from app.patient.casefile import Case, dump_case
from app.patient.caseset import KeptCase, parse_cases
from app.session.library import LibraryError
from app.store.library import SqlLibrary
from app.ui.library.restore import RestoreDialog
from app.ui.surroundings import Keeping
from tests import samples
from tests.ui.hands import button, chip, click, cut, enter, words

KNOWN = samples.knowledge()


class Clock:
    now = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(hours=1)
        return self.now


@pytest.fixture
def store(tmp_path):
    library = SqlLibrary(tmp_path / "data", KNOWN.features, Clock())
    for kept in (
        KeptCase(Case("Alpha", "current", {"site": "pancreas", "ki67": 8.0}), ("teaching",), "A note."),
        KeptCase(Case("Beta", "2012", {"site": "colon"}), ("board",)),
        KeptCase(Case("Gamma & Co", "current", {"ki67": 30.0})),
    ):
        library.add([kept])
    return library


@pytest.fixture
def library_window(open_window, store):
    made = open_window(KNOWN, keeping=Keeping(lambda: store))
    made.actions_["library"].trigger()
    return made


@pytest.fixture
def view(library_window):
    return library_window.pages.library.view


def labels(view):
    return [entry.kept.case.label for entry in view.found()]


def search(qtbot, view, text):
    view.search.setText(text)
    with qtbot.waitSignal(view.entries.modelReset, timeout=5000):
        pass


def choose(view, *names):
    view.choose({entry.number for entry in view.found() if entry.kept.case.label in names})


def shown(view, name):
    return view.details.buttons[name].isVisible()


def test_nothing_is_built_before_the_page_is_opened(open_window, store):
    window = open_window(KNOWN, keeping=Keeping(lambda: store))
    assert window.stage.count() == 1, "only the pathways are there"
    assert window.actions_["library"].isEnabled()


def test_without_a_library_there_is_no_page(window):
    assert not window.actions_["library"].isEnabled()
    assert not window.actions_["keep"].isEnabled()


def test_cases_are_listed_the_newest_first_and_sorted_by_a_click(view):
    assert labels(view) == ["Gamma & Co", "Beta", "Alpha"]
    view.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert labels(view) == ["Alpha", "Beta", "Gamma & Co"]
    view.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert labels(view)[0] == "Alpha"


def test_sorting_keeps_the_chosen_case(view):
    choose(view, "Beta")
    view.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [entry.kept.case.label for entry in view.chosen()] == ["Beta"]


def test_searching_by_words_numbers_tags_and_options(qtbot, view, library_window):
    for text, found in (("pancreas", ["Alpha"]), ("ki-67 > 5", ["Gamma & Co", "Alpha"]), ("tag:board", ["Beta"])):
        search(qtbot, view, text)
        assert labels(view) == found
    option = library_window.model.edition.options[0]
    search(qtbot, view, f"{option.label} needs information")
    expected = [
        entry.kept.case.label
        for entry in view._shelf.entries
        for verdict in view._assess(entry).verdicts
        if verdict.option.label == option.label and verdict.status.value == "needs-information"
    ]
    assert sorted(labels(view)) == sorted(expected)


def test_searching_verdicts_of_many_cases_goes_on_while_the_window_stays_awake(qtbot, view, library_window, store):
    store.add([KeptCase(Case(f"Case {number}", "current", {"ki67": number / 2})) for number in range(60)])
    view.refresh()
    option = library_window.model.edition.options[0]
    view.search.setText(f"{option.label} needs information")
    qtbot.waitUntil(lambda: view._remark.text().startswith("Assessing"), timeout=5000)
    qtbot.waitUntil(lambda: not view._missing and view._remark.text().endswith("cases"), timeout=20_000)
    expected = sorted(
        entry.number
        for entry in view._shelf.entries
        if entry.kept.case.edition == "current"
        and view._assess(entry).verdict(option.id).status.value == "needs-information"
    )
    assert sorted(entry.number for entry in view.found() if entry.kept.case.edition == "current") == expected
    assert expected


def test_a_tag_is_searched_for_by_a_click(qtbot, view):
    click(next(item for item in view.findChildren(QPushButton) if item.text() == "teaching"))
    with qtbot.waitSignal(view.entries.modelReset, timeout=5000):
        pass
    assert labels(view) == ["Alpha"]


def test_the_chosen_case_shows_its_verdicts_and_answers(view, library_window):
    choose(view, "Alpha")
    text = words(view.details)
    assessment = view._assess(view.chosen()[0])
    applicable = sum(item.status.value == "applicable" for item in assessment.verdicts)
    assert f"{applicable} applicable" in text
    assert "Ki-67 index: 8 %" in text
    assert view.details.tags.text() == "teaching"
    assert view.details.note.toPlainText() == "A note."


def test_a_case_is_opened_beside_the_present_one_and_saved_back(view, library_window, store):
    window = library_window
    click(chip(window, "site", "colon"))
    choose(view, "Alpha")
    click(view.details.buttons["open"])
    assert window.stage.page is None
    assert dict(window.model.snapshot.state.answers) == {"site": "pancreas", "ki67": 8.0}
    assert len(window.files.open_cases.cases) == 2
    click(chip(window, "site", "colon"))
    window.actions_["save"].trigger()
    (alpha,) = [entry for entry in store.shelf().entries if entry.kept.case.label == "Alpha"]
    assert alpha.kept.case.answers["site"] == "colon"
    assert alpha.kept.tags == ("teaching",)


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


def test_what_another_window_saved_is_not_written_over(view, library_window, store):
    window = library_window
    choose(view, "Alpha")
    click(view.details.buttons["open"])
    number = window.files.open_cases.current.number
    store.update(number, Case("Alpha of the other", "current", {"site": "rectum"}))
    click(chip(window, "site", "colon"))
    window.actions_["save"].trigger()
    (box,) = [item for item in window.findChildren(QMessageBox) if item.isVisible()]
    assert "changed by another window" in box.informativeText()
    assert window.files.unsaved
    box.close()
    window.actions_["keep"].trigger()
    assert not window.files.unsaved
    enter(window, "ki67", "9")
    window.actions_["save"].trigger()
    kept = {entry.kept.case.label: dict(entry.kept.case.answers) for entry in store.shelf().entries}
    assert kept["Alpha of the other"] == {"site": "rectum"}
    assert kept["Alpha"] == {"site": "colon", "ki67": 9.0}


def refuse(*_arguments):
    msg = "Tags and note were not saved: the disk is full; free some space, then try again"
    raise LibraryError(msg)


def test_signs_of_a_name_or_date_are_warned_of(view):
    choose(view, "Beta")
    assert not view.details.warning.isVisible()
    view.details.note.setPlainText("Mr X, seen 3.4.2021")
    assert view.details.warning.text().startswith("This looks like a date, a name.")
    assert view.details.warning.isVisible()


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
    view.work.import_files([str(file), str(one)])
    assert len(store.shelf().entries) == 6
    assert "3 cases were imported" in view.work.offer.words


def test_a_file_that_cannot_be_imported_changes_nothing(view, library_window, store, tmp_path):
    good, bad = tmp_path / "good.netcase", tmp_path / "bad.netcases"
    good.write_bytes(dump_case(Case("Good", None, {}), KNOWN.features))
    bad.write_bytes(b'{"format": "net-pathways/cases"}')
    view.work.import_files([str(good), str(bad)])
    (box,) = [item for item in library_window.findChildren(QMessageBox) if item.isVisible()]
    assert "bad.netcases was not imported" in box.text()
    assert len(store.shelf().entries) == 3


def test_a_backup_is_restored_after_a_preview_and_taken_back(view, library_window, store):
    view.work.ask_restore()
    dialog = library_window.findChild(RestoreDialog)
    dialog.list.setCurrentRow(dialog.list.count() - 1)  # the oldest: before the second case
    assert "Would no longer be there (2)" in words(dialog)
    click(dialog.restore)
    assert labels(view) == ["Alpha"]
    click(button(view.work.offer, "undo"))
    assert len(labels(view)) == 3


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
    click(button(view.work.offer, "rescue"))
    assert "was set aside as library-damaged-" in view.work.offer.words
    assert {"Alpha", "Beta"} <= set(labels(view))
    assert list((tmp_path / "data").glob("library-damaged-*.sqlite"))


def test_escape_leaves_the_page(view, library_window):
    QTest.keyClick(view.search, Qt.Key.Key_Escape)
    assert library_window.stage.page is None


def test_text_from_cases_is_shown_as_it_is(view, store, library_window):
    store.add([KeptCase(Case("<b>bold</b>", "current", {}), ("<i>tag</i>",), "<img src=x>")])
    view.refresh()
    choose(view, "<b>bold</b>")
    assert view.details.title.textFormat() is Qt.TextFormat.PlainText
    assert "<b>bold</b>" in words(view.details)
    click(view.details.buttons["open"])
    assert library_window.files.open_cases.current.name == "<b>bold</b>"


def test_an_empty_library_says_how_the_first_case_comes_in(qtbot, open_window, tmp_path):
    window = open_window(KNOWN, keeping=Keeping(lambda: SqlLibrary(tmp_path / "none", KNOWN.features)))
    window.actions_["library"].trigger()
    view = window.pages.library.view
    assert view is not None
    qtbot.waitUntil(view.empty.isVisible)
    assert not view.table.isVisible()
    click(chip(window, "site", "pancreas"))
    click(button(view.empty, "keep"))
    assert not view.empty.isVisible()
    assert view.table.isVisible()
    assert labels(view) == ["Case 1"]


def test_text_at_200_percent_has_room(library_window, view, look):
    look.set_scale(2.0)
    QApplication.processEvents()
    assert library_window.width() == 1280
    assert not list(cut(library_window))
