"""A window with one teaching case on the sample knowledge."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from app.reasoning.reasoner import Reasoner
from app.store.lesson_reader import LessonShelf
from app.ui.application import WindowSetup, build_window
from app.ui.main_window import MainWindow
from tests import samples
from tests.sample_lesson import LESSON
from tests.ui.conftest import TODAY


@pytest.fixture
def window(qtbot, look, tmp_path: Path) -> MainWindow:
    known = samples.knowledge()
    (tmp_path / "sample.netlesson").write_text(LESSON, encoding="utf-8")
    setup = WindowSetup(today=TODAY, shelf=lambda knowledge: LessonShelf(tmp_path, knowledge))
    made = build_window(known, cache(lambda edition: Reasoner(known, edition)), look, setup)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def room(window):
    """The room of cases, opened."""
    window.actions_["teach"].trigger()
    return window.pages.teach.rooms["cases"]
