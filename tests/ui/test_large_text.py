"""Text at 200 % on a small screen: nothing is cut, nothing grows beyond it, and everything can be hit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from app.ui.main_window import MainWindow
from app.ui.theme import ThemeManager
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
