"""Text at 200 % on a small screen: nothing is cut, nothing grows beyond it, and everything can be hit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from app.program.problems import FAULT
from app.ui.help.guide import Guide
from app.ui.help.report_dialog import ReportDialog
from app.ui.main_window import MainWindow
from app.ui.theme import ThemeManager
from app.ui.widgets.chip import Chip
from app.ui.widgets.search_line import SearchLine
from tests.ui.hands import cut

TARGET = 24
"""Least width and height of what is clicked, in pixels (WCAG 2.2, 2.5.8)."""
PAGES = ("", "compare", "workup", "report", "evidence", "teach", "walk", "road")


@pytest.mark.parametrize("page", PAGES)
def test_text_at_200_percent_has_room(window: MainWindow, look: ThemeManager, page: str) -> None:
    look.set_scale(2.0)
    go(window, page)

    assert (window.width(), window.height()) == (1280, 720)
    assert not list(cut(window))


def test_the_walk_shows_every_answer_of_its_first_question(window: MainWindow, look: ThemeManager) -> None:
    look.set_scale(2.0)
    go(window, "walk")
    chips = [chip for chip in window.patient.guide.findChildren(Chip) if chip.isVisible()]

    assert len(chips) > 1
    assert all(chip.visibleRegion().boundingRect() == chip.rect() for chip in chips)


def test_what_is_compared_is_chosen_from_a_menu_where_a_row_would_take_the_page(
    window: MainWindow, look: ThemeManager
) -> None:
    go(window, "compare")
    page = window.pages.compare
    assert page.pairings.isVisible()
    assert not page.menu.isVisible()
    look.set_scale(2.0)
    go(window, "")
    assert page.menu.isVisible()
    assert not page.pairings.isVisible()
    assert page.menu.text() == page.pairings.segments["editions"].words
    offered = {str(action.data()): action for action in page.menu.menu().actions()}
    assert offered.keys() == page.pairings.segments.keys()
    offered["patient"].trigger()
    assert page.menu.text() == page.pairings.segments["patient"].words
    assert page.others.isVisible()


def test_the_report_of_a_fault_is_as_wide_as_its_text_needs(window: MainWindow, look: ThemeManager) -> None:
    look.set_scale(2.0)
    dialog = ReportDialog(FAULT, "report", None, window)
    dialog.show()
    go(window, "")

    assert dialog.width() > 1000
    assert dialog.width() <= window.width()
    dialog.close()


def test_signs_in_a_search_field_grow_with_the_text(qtbot, look: ThemeManager) -> None:
    field = SearchLine("Find a question", look)
    qtbot.addWidget(field)
    field.resize(600, 80)
    field.show()
    field.setText("liver")
    small = field.lens.width(), field.clear_button.iconSize().width()
    look.set_scale(2.0)

    assert (field.lens.width(), field.clear_button.iconSize().width()) == (2 * small[0], 2 * small[1])
    assert field.rect().contains(field.clear_button.geometry())
    QTest.mouseClick(field.clear_button, Qt.MouseButton.LeftButton)
    assert not field.text()
    assert not field.clear_button.isVisible()


def test_a_field_is_as_tall_with_the_keyboard_in_it(window: MainWindow) -> None:
    go(window, "")
    fields = [field for field in window.findChildren(QLineEdit) if on_screen(field)]
    assert len(fields) > 2
    for field in fields:
        window.options.setFocus()
        before = field.sizeHint().height()
        field.setFocus()
        assert field.hasFocus()
        assert field.sizeHint().height() == before, field.accessibleName()


def test_a_narrow_search_field_shows_its_lens_in_place_of_a_cut_word(qtbot, look: ThemeManager) -> None:
    field = SearchLine("Find a question", look)
    qtbot.addWidget(field)
    field.show()
    for width, words in ((300, "Find a question"), (90, "")):
        field.resize(width, 30)
        assert field.placeholderText() == words
        assert not field.lens.isEmpty()
    field.setText("liver")
    assert field.lens.isEmpty()


def test_the_whole_name_of_a_sample_patient_is_seen(window: MainWindow, look: ThemeManager) -> None:
    look.set_scale(2.0)
    samples = [("A patient with a long name, such as bundled ones have", Path("sample.netcase"))]
    window.options.welcome.offer(samples, window.actions_["teach"])
    go(window, "")
    offered = window.options.welcome.findChildren(Chip)

    assert offered
    assert all(chip.height() >= chip.heightForWidth(chip.width()) for chip in offered)


def test_only_one_ring_shows_where_the_keyboard_is(window: MainWindow) -> None:
    window.actions_["guide"].trigger()
    (guide,) = window.findChildren(Guide)
    go(window, "")
    chosen, accent = guide.list.visualItemRect(guide.list.currentItem()), window.themes.theme.accent

    for place, ringed in ((guide.line, False), (guide.list, True)):
        place.setFocus()
        picture = guide.list.viewport().grab().toImage()
        assert (picture.pixelColor(chosen.center().x(), chosen.top() + 1) == accent) is ringed


@pytest.mark.parametrize("page", PAGES)
def test_what_is_clicked_can_be_hit(window: MainWindow, page: str) -> None:
    go(window, page)
    clicked = [part for kind in (QAbstractButton, QComboBox, QLineEdit) for part in window.findChildren(kind)]
    # The glass in a search field is a sign: the field around it is what is clicked.
    shown = [part for part in clicked if on_screen(part) and not isinstance(part.parentWidget(), QLineEdit)]

    assert shown
    assert not [part for part in shown if min(part.width(), part.height()) < TARGET]


def go(window: MainWindow, page: str) -> None:
    """Open a page and let the window lay itself out."""
    if page:
        window.actions_[page].trigger()
    for _ in range(3):
        QCoreApplication.processEvents()


def on_screen(part: QWidget) -> bool:
    """Whether anything of a widget can be seen."""
    return part.isVisible() and not part.visibleRegion().isEmpty()
