"""The comparison page in the real window, on the sample knowledge and on the shipped content."""

from __future__ import annotations

import pytest

from app.knowledge.conditions import Answers
from app.ui.main_window import MainWindow
from tests import shipped
from tests.ui.conftest import OpenWindow


def answer(window: MainWindow, answers: Answers) -> None:
    for name, value in answers.items():
        window.model.answer(name, value)


@pytest.fixture
def big(open_window: OpenWindow) -> MainWindow:
    """The window with the shipped content and a bundled case."""
    case = shipped.case("midgut-progressing-on-analogue")
    return open_window(shipped.knowledge(), shipped.reasoner, size=(1440, 900), case=case)
