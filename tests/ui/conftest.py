"""The real window on the sample knowledge, offscreen, in the light theme."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import Any, TypeAlias

import pytest
from PySide6.QtWidgets import QApplication

from app.knowledge.model import Knowledge
from app.reasoning.reasoner import Reasoner
from app.ui.application import WindowSetup, build_window, make_themes, prepare
from app.ui.main_window import MainWindow
from app.ui.theme import ThemeManager
from tests import samples

TODAY = date(2026, 12, 1)
OpenWindow: TypeAlias = Callable[..., MainWindow]


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
def open_window(qtbot, look: ThemeManager) -> OpenWindow:
    """Make windows and show them; they are closed when the test ends."""

    def opened(
        known: Knowledge,
        assessors: Callable[[str], Reasoner] | None = None,
        *,
        size: tuple[int, int] = (1280, 720),
        **setup: Any,
    ) -> MainWindow:
        if assessors is None:
            assessors = cache(lambda edition: Reasoner(known, edition))
        made = build_window(known, assessors, look, WindowSetup(**{"today": TODAY, **setup}))
        qtbot.addWidget(made, before_close_func=MainWindow.close_now)
        made.resize(*size)
        with qtbot.waitExposed(made):
            made.show()
        return made

    return opened


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window(samples.knowledge())
