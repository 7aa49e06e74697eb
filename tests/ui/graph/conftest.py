"""A graph panel on a small edition, as the window would hold it."""

from __future__ import annotations

from functools import cache

import pytest
from PySide6.QtWidgets import QApplication

from app import paths
from app.reasoning.reasoner import Reasoner
from app.session.state import SessionState
from app.ui.graph.panel import GraphPanel
from app.ui.session_model import SessionModel
from app.ui.theme import ThemeManager
from tests.session.editions import knowledge, small_edition


@pytest.fixture
def themes(qapp: QApplication) -> ThemeManager:
    return ThemeManager(paths.resources() / "themes", "light")


@pytest.fixture
def model(qapp: QApplication) -> SessionModel:
    known = knowledge(small_edition(), small_edition(historical=True))
    return SessionModel(known, cache(lambda edition: Reasoner(known, edition)), SessionState(edition="current"))


@pytest.fixture
def panel(qtbot, model: SessionModel, themes: ThemeManager) -> GraphPanel:
    made = GraphPanel(model, themes)
    qtbot.addWidget(made)
    made.resize(1200, 1500)
    made.view.glide.duration = 0
    with qtbot.waitExposed(made):
        made.show()
    return made
