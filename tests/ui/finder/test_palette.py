"""Search everywhere in the real window: typed, chosen with Enter, and led to the right place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.session.finder import Kind
from tests.ui.hands import chip, click, focused, words


@pytest.fixture
def palette(window):
    window.actions_["search"].trigger()
    return window.palette_


def search(palette, text: str) -> list[str]:
    palette.line.clear()
    QTest.keyClicks(palette.line, text)
    return [thing.id for thing in palette.results.things]


def enter(palette) -> None:
    QTest.keyClick(palette.line, Qt.Key.Key_Return)


def test_it_opens_on_the_line_with_the_commands(window, palette):
    assert palette.isVisible()
    assert palette.line.hasFocus()
    assert {thing.kind for thing in palette.results.things} == {Kind.COMMAND}
    assert "search" not in [thing.id for thing in palette.results.things]
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_a_question_is_shown_and_can_be_answered_at_once(window, palette):
    window.actions_["pane_patient"].trigger()
    assert search(palette, "ki-67")[0] == "ki67"
    enter(palette)
    assert not palette.isVisible()
    assert window.patient.isVisible()
    assert window.patient.row("ki67").isAncestorOf(focused())


def test_an_option_is_shown_from_any_page(window, palette):
    window.actions_["compare"].trigger()
    window.actions_["pane_options"].setChecked(False)
    label = window.model.snapshot.assessment.verdict("lanreotide").option.label
    assert search(palette, label)[0] == "lanreotide"
    enter(palette)
    assert window.stage.page is None
    assert window.model.snapshot.state.selected == "lanreotide"
    assert window.options.cards["lanreotide"].isVisible()


def test_a_decision_is_shown_in_the_graph(window, palette, qtbot):
    decision = window.model.edition.decisions[-1]
    search(palette, decision.question)
    assert palette.results.things[0].id == decision.id
    enter(palette)
    assert window.model.snapshot.state.selected == decision.id
    items = window.graph.scene.items_of(decision.id)
    qtbot.waitUntil(lambda: any(window.graph.view.shows(item) for item in items))


def test_a_source_is_shown_on_an_option_that_rests_on_it(window, palette):
    source = next(iter(window.model.knowledge.sources.values()))
    assert search(palette, source.title)[0] == source.id
    enter(palette)
    chosen = window.model.snapshot.state.selected
    card = window.options.cards[chosen]
    assert card.details is not None
    assert source.title.rstrip(".") in words(card.details)


def test_a_source_that_no_option_rests_on_is_told(window):
    lonely = replace(next(iter(window.model.knowledge.sources.values())), id="lonely", title="A lonely source")
    window.model.knowledge = replace(
        window.model.knowledge, sources={**window.model.knowledge.sources, "lonely": lonely}
    )
    window.actions_["search"].trigger()
    search(window.palette_, "lonely")
    enter(window.palette_)
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "A lonely source" in box.text()
    box.close()


def test_a_command_is_done(window, palette):
    click(chip(window, "site", "pancreas"))
    window.actions_["search"].trigger()
    assert search(palette, "report")[0] == "report"
    enter(palette)
    assert window.stage.page == "report"


def test_arrows_walk_the_list_and_the_line_says_what_enter_opens(window, palette):
    search(palette, "a")
    first, second = palette.results.things[:2]
    assert first.title in palette.line.accessibleDescription()
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    assert second.title in palette.line.accessibleDescription()
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    assert first.title in palette.line.accessibleDescription()
    assert palette.line.hasFocus()


def test_the_answer_that_a_question_was_found_by_is_shown_and_told(window, palette):
    assert search(palette, "rectum")[0] == "site"
    assert palette.line.accessibleDescription().endswith("· Rectum")
    told = palette.list.viewport().grab().toImage()
    palette.results.show([replace(thing, by=()) for thing in palette.results.things])
    palette.list.setCurrentIndex(palette.results.index(0))
    assert palette.list.viewport().grab().toImage() != told
    palette.results.show([replace(thing, by=("Rectum",)) for thing in palette.results.things])
    palette.list.setCurrentIndex(palette.results.index(0))
    assert palette.list.viewport().grab().toImage() == told


def test_a_click_chooses(window, palette):
    search(palette, "ki-67")
    place = palette.list.visualRect(palette.results.index(0)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not palette.isVisible()
    assert window.patient.row("ki67").isAncestorOf(focused())


def test_nothing_found_is_said_and_enter_does_nothing(window, palette):
    assert search(palette, "zzzz") == []
    assert "Nothing is found" in words(palette)
    enter(palette)
    assert palette.isVisible()
    palette.hide()


def test_markup_in_titles_is_painted_as_it_is(window):
    feature = window.model.knowledge.features["site"]
    hostile = replace(feature, label="<img src=x> & <b>bold</b>")
    window.model.knowledge = replace(
        window.model.knowledge, features={**window.model.knowledge.features, "site": hostile}
    )
    window.actions_["search"].trigger()
    search(window.palette_, "img src")
    assert window.palette_.results.things[0].title == "<img src=x> & <b>bold</b>"
    assert not window.palette_.grab().isNull()
    window.palette_.hide()
