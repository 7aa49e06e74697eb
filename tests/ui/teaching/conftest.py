"""A window with one teaching case on the sample knowledge."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.store.lesson_reader import LessonShelf
from app.ui.main_window import MainWindow
from tests import samples
from tests.sample_lesson import LESSON
from tests.ui.conftest import OpenWindow


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> MainWindow:
    (tmp_path / "sample.netlesson").write_text(LESSON, encoding="utf-8")
    return open_window(samples.knowledge(), shelf=lambda knowledge: LessonShelf(tmp_path, knowledge))


@pytest.fixture
def room(window):
    """The room of cases, opened."""
    window.actions_["teach"].trigger()
    return window.pages.teach.rooms["cases"]
