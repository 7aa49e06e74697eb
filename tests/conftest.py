"""What every test relies on: no display, no trace in the user's home, no window left behind.

It imports no Qt, so that the rooms without Qt can be tested where PySide6 is not installed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples on every run, so that a green main stays green; HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile("house", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))


@pytest.fixture(autouse=True)
def user_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point every user folder into the test's own; subprocesses inherit it."""
    home = tmp_path / "home"
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name.removeprefix("XDG_").removesuffix("_HOME").lower()))
    # platformdirs asks the system on Windows and macOS, whatever the environment says.
    monkeypatch.setattr("app.paths.settings_folder", lambda: home / "config" / "net-pathways")
    monkeypatch.setattr("app.paths.data_folder", lambda: home / "data" / "net-pathways")
    monkeypatch.setattr("app.paths.log_folder", lambda: home / "state" / "net-pathways" / "log")
    return home


@pytest.fixture(autouse=True)
def no_window_left_behind() -> Iterator[None]:
    """Fail a test that leaves a top-level widget: hand it to `qtbot.addWidget`, or close and delete it."""
    before = _top_level_widgets()
    yield
    left = [widget for widget in _top_level_widgets() if widget not in before]
    for widget in left:
        widget.deleteLater()  # type: ignore[attr-defined]
    assert not left, f"top-level widgets left behind: {left}; hand them to qtbot.addWidget"


def _top_level_widgets() -> list[object]:
    """Return windows without a parent; Qt's own helpers (tool tips, popups of a closed window) do not count."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    return [
        widget
        for widget in widgets.QApplication.topLevelWidgets()
        if widget.parent() is None and widget.metaObject().className() != "QTipLabel"
    ]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `dev.py gallery` take the pictures of the screens anew."""
    parser.addoption("--retake", action="store_true", help="take the pictures of tests/ui/test_screens.py anew")
