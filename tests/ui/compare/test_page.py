"""The list of differences, with real clicks: what it says is what `compare --json` says."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.reasoning.assessment import Status
from app.reasoning.comparison import Kind
from app.ui.compare.words import kind_symbol
from app.ui.texts import status_word
from tests import samples, shipped
from tests.ui.compare.conftest import answer
from tests.ui.hands import button, chip, click, enter, focused, words


def open_page(window):
    window.actions_["compare"].trigger()
    assert window.pages.compare.isVisible()
    return window.pages.compare


def pairing(page, key: str) -> None:
    click(page.pairings.segments[key])


def printed(*arguments):
    command = [sys.executable, "-m", "app", "compare", *map(str, arguments), "--json"]
    return json.loads(subprocess.run(command, cwd=shipped.ROOT, capture_output=True, check=True).stdout)


def shown(page) -> list[tuple[str, str, str]]:
    """Key, kind and both verdicts of each row on screen."""
    faces = [(row.key, row.face) for row in page.listing.rows]
    return [(key, face.kind.value, f"{face.left.word} | {face.right.word}") for key, face in faces]


def told(table, *, all_rows=True):
    """The same of what the command prints."""

    def word(side):
        return "No such option" if side["status"] is None else status_word(Status(side["status"]))

    return [
        (f"{row['therapy']}-{row['role']}", row["kind"], f"{word(row['left'])} | {word(row['right'])}")
        for row in table["rows"]
        if all_rows or row["kind"] != "same"
    ]


def test_the_rows_are_those_of_the_command_for_two_editions(big):
    page = open_page(big)
    table = printed(shipped.file("midgut-progressing-on-analogue"))
    assert shown(page) == told(table, all_rows=False)
    click(page.listing.filter.segments["all"])
    assert shown(page) == told(table)


def test_the_rows_are_those_of_the_command_for_two_patients(big):
    page = open_page(big)
    pairing(page, "patient")
    assert page.listing.rows == []
    click(button(page, "pancreatic-untreated-bulky.netcase"))
    files = [shipped.file(name) for name in ("midgut-progressing-on-analogue", "pancreatic-untreated-bulky")]
    table = printed(*files)
    assert shown(page) == told(table, all_rows=False)
    assert [view.face.decision for view in page.listing.partings] == list(
        dict.fromkeys(item["decision"] for item in table["partings"])
    )


def test_a_historical_edition_names_what_happened_in_between(big):
    page = open_page(big)
    row = next(row for row in page.listing.rows if row.key == "telotristat-symptom-control")
    assert row.face.kind is Kind.GAINED
    assert [reason.lead for reason in row.face.reasons] == ["2017"]
    assert "TELESTAR" in row.face.reasons[0].text
    assert "Gained" in row.accessibleDescription()


def test_the_first_parting_stands_on_top_with_the_answer_that_causes_it(window):
    answer(window, samples.PATIENT)
    click(chip(window, "growth", "stable"))
    page = open_page(window)
    pairing(page, "step")
    first = page.listing.view.column.items[0]
    assert first is page.listing.partings[0]
    assert first.face.question == "Does it grow?"
    assert first.face.ways == ("Before: Progressing", "Now: Stable or responding")
    assert first.face.cause.startswith("Because of Growth")
    assert "(Before)" in first.face.cause


def test_what_needs_information_is_now_possible_and_not_gained(window):
    answer(window, samples.PATIENT | {"sstr": "negative"})
    click(chip(window, "sstr", "not-known"))
    page = open_page(window)
    pairing(page, "step")
    row = next(row for row in page.listing.rows if row.key == "radioligand-advanced")
    assert row.face.mark == "Now possible"
    assert row.face.right.word == "Needs information"
    assert "gained" not in words(page)
    assert "now possible" in words(page)


def test_a_change_without_effect_says_that_the_paths_are_the_same(window):
    answer(window, samples.PATIENT)
    enter(window, "ki67", "9")
    page = open_page(window)
    pairing(page, "step")
    assert page.listing.partings == []
    assert "Both paths are the same" in words(page)
    assert "No verdict differs" in words(page)


def test_a_change_of_a_requirement_alone_says_so(window):
    answer(window, samples.PATIENT)
    enter(window, "ki67", "15")
    page = open_page(window)
    pairing(page, "step")
    assert page.listing.partings == []
    assert "what differs are requirements" in words(page)
    assert {row.face.kind for row in page.listing.rows} == {Kind.LOST}


def test_without_a_change_the_page_says_what_to_do(window):
    page = open_page(window)
    pairing(page, "step")
    assert "Nothing was changed yet" in words(page)
    assert not page.ways.isVisible()


def test_the_page_follows_answers_and_undo(window):
    page = open_page(window)
    answer(window, samples.PATIENT)
    pairing(page, "step")
    before = shown(page)
    enter(window, "ki67", "15")
    assert "lanreotide-first-line" in {key for key, _, _ in shown(page)}
    window.actions_["undo"].trigger()
    assert shown(page) == before


def test_contradicting_answers_are_warned_of(window):
    answer(window, {"grade": "G1", "ki67": 15})
    page = open_page(window)
    assert "contradict each other" in words(page)


def test_a_file_that_cannot_be_used_leaves_the_comparison_as_it_was(window, tmp_path):
    page = open_page(window)
    before = page.pair
    bad = tmp_path / "bad.netcase"
    bad.write_text("{")
    page.sample_wanted.emit(bad)
    assert page.pair is before


def test_the_keyboard_walks_partings_and_rows(window):
    answer(window, samples.PATIENT)
    click(chip(window, "growth", "stable"))
    page = open_page(window)
    assert focused() is page.pairings.segments["editions"]
    pairing(page, "step")
    page.listing.partings[0].setFocus()
    stops = [*page.listing.partings, *page.listing.rows]
    for stop in stops[1:]:
        QTest.keyClick(focused(), Qt.Key.Key_Down)
        assert focused() is stop
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not page.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_choices_stay_as_narrow_as_their_words_and_lose_none(window, look, scale):
    look.set_scale(scale)
    page = open_page(window)
    QApplication.processEvents()
    assert page.pairings.width() <= page.width()
    assert page.listing.filter.width() < page.width() / 2 or scale > 1
    for segment in page.pairings.segments.values():
        assert segment.width() >= segment.sizeHint().width() - 1
    for row in page.listing.rows:
        assert row.height() == row.heightForWidth(row.width())


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_first_row_is_seen_without_scrolling_on_a_projector(big, look, scale):
    look.set_scale(scale)
    big.resize(1280, 720)
    page = open_page(big)
    QApplication.processEvents()
    first, view = page.listing.rows[0], page.listing.view.viewport()
    name_and_verdicts = QRect(first.mapTo(view, QPoint(0, 0)), QSize(first.width(), look.px(36)))
    assert view.rect().contains(name_and_verdicts)
    assert page.listing.heads.accessibleName() == "Left column: Historical: 2012. Right column: Current"


def test_every_kind_has_a_sign_of_its_own():
    assert len({kind_symbol(kind) for kind in Kind}) == len(Kind)


def test_the_bundled_patient_that_is_compared_with_is_marked(big):
    page = open_page(big)
    pairing(page, "patient")
    name = "pancreatic-untreated-bulky.netcase"
    chosen = button(page.others, name)
    assert not chosen.isChecked()
    click(chosen)
    assert page.pair is not None
    assert [item.objectName() for item in page.others.findChildren(QPushButton) if item.isChecked()] == [name]
    page.show_other(shipped.case("transplant-candidate"))  # from a file of one's own
    assert not chosen.isChecked()


def test_few_answers_that_differ_are_told_at_once_and_many_on_demand(big):
    click(chip(big, "sstr_status", "negative"))
    page = open_page(big)
    pairing(page, "step")
    told = "Somatostatin receptors on imaging: Positive in all lesions | Negative"
    assert told in words(page.listing)
    pairing(page, "patient")
    click(button(page, "pancreatic-untreated-bulky.netcase"))
    assert " only B · " in words(page.listing)
    assert page.listing.answers.accessibleName().endswith("answers differ: A | B")
    shown = page.listing.view.column.items
    click(page.listing.answers)
    more = page.listing.view.column.items
    assert len(more) == len(shown) + 1
    assert "Age: 62 years | 55 years" in more[more.index(page.listing.answers) + 1].toPlainText()
    click(page.listing.answers)
    assert page.listing.view.column.items == shown
