"""The pages in the top bar: each one click away, whatever the size of the window and of the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from app.ui.main_window import MainWindow
from app.ui.page_bar import PAGES
from app.ui.theme import ThemeManager
from tests.ui.hands import click


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_one_click_away_and_marked_and_a_second_click_leaves_it(window: MainWindow, page: str) -> None:
    window.actions_[page].setEnabled(True)  # the library, which this window was opened without
    button = window.top_bar.pages.segments.segments[page]
    assert button.visibleRegion().boundingRect() == button.rect()

    click(button)

    assert window.stage.page == page
    assert [name for name, item in window.top_bar.pages.segments.segments.items() if item.isChecked()] == [page]
    click(button)
    assert not button.isChecked()
    assert window.graph.isVisible()


@pytest.mark.parametrize("page", PAGES)
def test_no_page_moves_the_button_that_opened_it(window: MainWindow, page: str) -> None:
    window.actions_[page].setEnabled(True)
    buttons = window.top_bar.pages.segments.segments
    before = {name: item.mapTo(window, item.rect().center()) for name, item in buttons.items()}

    click(buttons[page])
    QCoreApplication.processEvents()

    assert {name: item.mapTo(window, item.rect().center()) for name, item in buttons.items()} == before


def test_assistive_technology_opens_a_page_by_checking_its_button(window: MainWindow) -> None:
    window.top_bar.pages.segments.segments["workup"].setChecked(True)

    assert window.stage.page == "workup"


def test_large_text_folds_the_pages_into_one_menu(window: MainWindow, look: ThemeManager) -> None:
    look.set_scale(2.0)
    QCoreApplication.processEvents()
    bar = window.top_bar.pages

    assert not bar.segments.isVisible()
    assert [action.objectName() for action in bar.menu.menu().actions()] == list(PAGES)
    bar.menu.menu().actions()[0].trigger()
    assert window.stage.page == PAGES[0]


def test_the_pages_are_on_screen_at_every_size_of_text(window: MainWindow, look: ThemeManager) -> None:
    window.resize(1440, 830)
    for scale in (1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 1.75, 1.5, 1.25, 1.1, 1.0):
        look.set_scale(scale)
        QCoreApplication.processEvents()
        bar = window.top_bar.pages
        shown = [item for item in (bar.segments, bar.menu) if item.isVisible()]

        assert len(shown) == 1
        assert not shown[0].isHidden()
        assert shown[0].visibleRegion().boundingRect() == shown[0].rect()


def test_no_name_of_a_page_is_cut(window: MainWindow) -> None:
    for width in (1000, 1280, 1440, 2000):
        window.resize(width, 720)
        QCoreApplication.processEvents()
        bar = window.top_bar.pages
        shown = [item for item in (*bar.segments.segments.values(), bar.menu) if item.isVisible()]

        assert shown
        assert all(item.width() >= item.sizeHint().width() for item in shown)


def test_the_name_of_the_case_does_not_decide_what_is_offered(window: MainWindow) -> None:
    window.model.relabel("A")
    short = window.top_bar.pages.menu.isVisible()
    window.model.relabel("A name that is longer than any bar has room for, whatever its width may be")
    QCoreApplication.processEvents()

    assert window.top_bar.pages.menu.isVisible() is short
    assert window.width() == 1280
