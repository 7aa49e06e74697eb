"""A window on the shipped knowledge, with the room of questions."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from app import bootstrap
from app.knowledge.model import Knowledge
from app.reasoning.reasoner import Reasoner
from app.ui.application import WindowSetup, build_window
from tests.ui.conftest import TODAY


@cache
def shipped() -> tuple[Knowledge, Callable[[str], Reasoner]]:
    known = bootstrap.load_knowledge()
    return known, bootstrap.reasoner_factory(known)


@pytest.fixture
def window(qtbot, look):
    made = build_window(*shipped(), look, WindowSetup(today=TODAY))
    qtbot.addWidget(made)
    made.resize(1280, 720)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def room(window):
    """The room of questions, opened."""
    window.actions_["teach"].trigger()
    window.pages.teach.enter("questions")
    return window.pages.teach.rooms["questions"]
