"""The real window on the sample knowledge, offscreen, in the light theme."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest
from PySide6.QtWidgets import QApplication

from app.reasoning.reasoner import Reasoner
from app.ui.application import WindowSetup, build_window, make_themes, prepare
from app.ui.main_window import MainWindow
from app.ui.theme import ThemeManager
from tests import samples

TODAY = date(2026, 12, 1)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> ThemeManager:
    """The application is dressed once; restyling it for each test would cost more than the tests."""
    themes = make_themes(override="light")
    prepare(qapp, themes, "test")
    return themes


@pytest.fixture
def look(dressed: ThemeManager) -> Iterator[ThemeManager]:
    yield dressed
    if dressed.override != "light" or dressed.scale != 1.0:
        dressed.set_scale(1.0)
        dressed.choose("light")
    dressed.still = False


@pytest.fixture
def window(qtbot, look: ThemeManager) -> MainWindow:
    known = samples.knowledge()
    made = build_window(known, cache(lambda edition: Reasoner(known, edition)), look, WindowSetup(today=TODAY))
    qtbot.addWidget(made)
    made.resize(1280, 720)
    with qtbot.waitExposed(made):
        made.show()
    return made
