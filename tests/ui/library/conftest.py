"""A library of three cases and the window that shows it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.patient.casefile import Case
from app.patient.caseset import KeptCase
from app.store.library import SqlLibrary
from app.ui.surroundings import Keeping
from tests.ui.library.shelf import KNOWN


class Clock:
    now = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(hours=1)
        return self.now


@pytest.fixture
def store(tmp_path):
    library = SqlLibrary(tmp_path / "data", KNOWN.features, Clock())
    for kept in (
        KeptCase(Case("Alpha", "current", {"site": "pancreas", "ki67": 8.0}), ("teaching",), "A note."),
        KeptCase(Case("Beta", "2012", {"site": "colon"}), ("board",)),
        KeptCase(Case("Gamma & Co", "current", {"ki67": 30.0})),
    ):
        library.add([kept])
    return library


@pytest.fixture
def library_window(open_window, store):
    made = open_window(KNOWN, keeping=Keeping(lambda: store))
    made.actions_["library"].trigger()
    return made


@pytest.fixture
def view(library_window):
    return library_window.pages.library.view
