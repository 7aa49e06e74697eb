"""A window on the shipped knowledge, with the room of questions."""

from __future__ import annotations

import pytest

from tests import shipped


@pytest.fixture
def window(open_window):
    return open_window(shipped.knowledge(), shipped.reasoner)


@pytest.fixture
def room(window):
    """The room of questions, opened."""
    window.actions_["teach"].trigger()
    window.pages.teach.enter("questions")
    return window.pages.teach.rooms["questions"]
