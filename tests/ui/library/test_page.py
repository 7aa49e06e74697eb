"""The page of the library: finding, opening and showing cases."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from app.patient.casefile import Case
from app.patient.caseset import KeptCase
from app.store.library import SqlLibrary
from app.ui.surroundings import Keeping
from tests.ui.hands import button, chip, click, cut, enter, words
from tests.ui.library.shelf import KNOWN, choose, judged, labels, search


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
        for verdict in judged(library_window, entry).verdicts
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
        and judged(library_window, entry).verdict(option.id).status.value == "needs-information"
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
    assessment = judged(library_window, view.chosen()[0])
    applicable = sum(item.status.value == "applicable" for item in assessment.verdicts)
    assert f"{applicable} applicable" in text
    assert "Ki-67 index: 8 %" in text
    assert view.details.tags.text() == "teaching"
    assert view.details.note.toPlainText() == "A note."


def test_the_chosen_case_has_room_for_all_that_is_said_of_it(view):
    for name in ("Beta", "Alpha", "Gamma & Co"):
        choose(view, name)
        QApplication.processEvents()
        for sheet in (view.details.sheet, view.details.known):
            assert sheet.height() >= sheet.heightForWidth(sheet.width())


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


@pytest.mark.parametrize("gone", [True, False])
def test_an_open_case_that_was_deleted_is_saved_all_the_same(view, library_window, store, gone):
    window = library_window
    choose(view, "Alpha")
    click(view.details.buttons["open"])
    number = window.files.open_cases.current.number
    store.delete([number])
    if gone:
        store.purge([number], backups=False)
    enter(window, "ki67", "9")
    window.actions_["save"].trigger()
    if gone:
        (box,) = [item for item in window.findChildren(QMessageBox) if item.isVisible()]
        assert "no longer in the library" in box.informativeText()
        box.close()
        window.actions_["keep"].trigger()
    assert not window.files.unsaved
    (alpha,) = [entry for entry in store.shelf().entries if entry.kept.case.label == "Alpha"]
    assert (alpha.kept.case.answers["ki67"], alpha.deleted) == (9.0, False)
    assert (alpha.number == number) is not gone
