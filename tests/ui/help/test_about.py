"""About: complete, offline, readable by keyboard, and nothing of a patient in what is copied."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from app import bootstrap
from app.program import intended_use
from app.ui.help.about import About
from tests import samples
from tests.ui.hands import button_saying, chip, click, enter, words


@pytest.fixture
def about(window, qtbot):
    window.actions_["about"].trigger()
    return window.findChild(About)


def test_it_tells_intended_use_users_and_exclusions(about):
    for text in (intended_use.PURPOSE, intended_use.USERS, intended_use.EXCLUSIONS):
        assert text in words(about)
    assert "not meant for patients, for emergencies or for dosing" in intended_use.EXCLUSIONS
    assert "not a medical device" not in words(about).lower()


def test_it_tells_editions_fingerprint_and_proof(about):
    click(about.tabs.segments["knowledge"])
    told = about.stack.currentWidget().toPlainText()
    assert "0" * 64 in told
    assert "last reviewed 2026-11-23" in told


@pytest.mark.parametrize(
    ("certified", "said"), [(True, "criteria and 0 safety statements looked at"), (False, "Not proved.")]
)
def test_it_tells_the_proof_with_its_counts(window, certified, said):
    known = bootstrap.certified(samples.knowledge())[0] if certified else replace(samples.knowledge(), certificate="")
    about = About(known, "1.0", window.themes, window)
    about.show_page("knowledge")
    assert said in words(about)
    about.close()


def test_changed_knowledge_is_told(window):
    about = About(replace(samples.knowledge(), modified=True), "1.0", window.themes, window)
    about.show_page("knowledge")
    assert "Locally modified" in words(about)
    about.close()


@pytest.mark.parametrize("page", ["use", "knowledge", "sources", "licences", "files"])
def test_every_page_says_something_that_can_be_selected_and_starts_at_its_top(about, page):
    click(about.tabs.segments[page])
    shown = about.stack.currentWidget()
    edits = [*([shown] if isinstance(shown, QTextEdit) else []), *shown.findChildren(QPlainTextEdit)]
    (text,) = edits
    assert text.toPlainText().strip()
    assert text.isReadOnly()
    assert text.accessibleName()
    assert text.verticalScrollBar().value() == 0
    text.selectAll()
    assert text.textCursor().hasSelection()


def test_the_texts_of_the_licences_are_read_inside_the_program(about):
    about.show_page("licences")
    licences = about.stack.currentWidget()
    titles = [licences.list.item(row).text() for row in range(licences.list.count())]
    licences.list.setCurrentRow(next(row for row, title in enumerate(titles) if title.startswith("PySide6")))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in licences.text.toPlainText()
    assert "GNU GENERAL PUBLIC LICENSE" in licences.text.toPlainText()


def test_what_is_copied_for_support_holds_no_answer_and_no_folder(window, about, user_folders):
    click(chip(window, "site", "pancreas"))
    enter(window, "ki67", "43.7193")
    window.model.relabel("CANARY label")
    click(button_saying(about, "Copy for support"))
    copied = QApplication.clipboard().text()
    assert copied.startswith("NET Pathway Explorer")
    assert "0" * 64 in copied
    assert "PySide6" in copied
    for secret in ("pancreas", "43.7193", "CANARY", str(user_folders)):
        assert secret not in copied


def test_it_is_opened_once_and_blocks_nothing(window, about):
    window.actions_["about"].trigger()
    assert window.findChildren(About) == [about]
    assert not about.isModal()
    click(chip(window, "site", "pancreas"))
    assert window.model.snapshot.state.answers["site"] == "pancreas"


def test_it_follows_light_and_dark(window, about):
    about.show_page("files")
    window.actions_["theme_dark"].trigger()
    shown = about.stack.currentWidget()
    assert isinstance(shown, QTextEdit)
    assert shown.textCursor().charFormat().foreground().color() in (
        window.themes.theme.text,
        window.themes.theme.text_secondary,
    )
