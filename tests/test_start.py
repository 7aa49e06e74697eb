"""What the window does not need at its start is not imported before: each of these costs as much as a bare window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import xserver

ROOT = Path(__file__).resolve().parents[1]
HEAVY = (
    "sqlalchemy.orm",
    "yaml",
    "app.reasoning.verification",
    "app.ui.compare.page",
    "app.ui.library.view",
    "app.ui.report.page",
)

CODE = f"""
import sys
from PySide6.QtWidgets import QApplication
from app import bootstrap, cli
from app.ui.application import WindowSetup, build_window, make_themes, prepare, release
from app.ui.surroundings import Keeping
application = QApplication([])
themes = make_themes()
prepare(application, themes, "test")
known = bootstrap.load_knowledge()
keeping = Keeping(lambda: bootstrap.open_library(known))
window = build_window(known, bootstrap.reasoner_factory(known), themes, WindowSetup(keeping=keeping))
window.show()
application.processEvents()
release(window)
print(*[name for name in {HEAVY!r} if name in sys.modules])
"""


FRAME = """
import sys
from PySide6.QtWidgets import QApplication
from app import bootstrap, cli
from app.ui.application import make_themes, open_frame, prepare, release
application = QApplication([])
themes = make_themes()
prepare(application, themes)
frame = open_frame(themes)
assert frame.isVisible() and frame.painted
release(frame)
print(*sorted(name for name in sys.modules if name.split(".")[0] in ("app", "sqlalchemy", "networkx", "oxidd")))
"""
ROOMS_AFTER_THE_FRAME = ("knowledge", "patient", "reasoning", "session", "teaching", "report", "store")


def test_the_frame_is_painted_before_anything_slow_is_imported() -> None:
    told = subprocess.run([sys.executable, "-c", FRAME], cwd=ROOT, capture_output=True, check=True, text=True)
    names = told.stdout.split()
    assert "app.ui.frame" in names
    assert {name.split(".")[0] for name in names} == {"app"}
    assert [name for name in names if len(name.split(".")) > 2 and name.split(".")[1] in ROOMS_AFTER_THE_FRAME] == []


def test_the_window_opens_without_what_it_does_not_need_yet() -> None:
    told = subprocess.run([sys.executable, "-c", CODE], cwd=ROOT, capture_output=True, check=True, text=True)
    assert told.stdout.split() == []


PATIENT = """
import sys
from PySide6.QtWidgets import QApplication
from app import bootstrap
from app.ui.application import WindowSetup, begin_window, make_themes, prepare, release
application = QApplication([])
themes = make_themes()
prepare(application, themes)
known = bootstrap.load_knowledge()
window = begin_window(known, bootstrap.reasoner_factory(known), themes, WindowSetup())
window.show()
application.processEvents()
assert window.patient.next_question.feature is not None
release(window)
print(*sorted({name.split(".")[0] for name in sys.modules} & {"networkx", "yaml"}))
print(*[name for name in sys.modules if name.startswith(("app.ui.graph", "app.ui.options", "app.report.compose"))])
"""


def test_questions_can_be_answered_before_the_graph_and_the_options_are_imported() -> None:
    told = subprocess.run([sys.executable, "-c", PATIENT], cwd=ROOT, capture_output=True, check=True, text=True)
    assert told.stdout.split() == []


PLAIN = """
import builtins, linecache
plain = builtins.__import__
from app import bootstrap
bootstrap.import_qt()
from app.ui import application
assert builtins.__import__ is plain
print(len(linecache.cache))
"""


def test_qt_reads_the_source_of_no_module_that_is_imported_after_it() -> None:
    told = subprocess.run([sys.executable, "-c", PLAIN], cwd=ROOT, capture_output=True, check=True, text=True)
    assert int(told.stdout) < 20


@pytest.mark.skipif(not xserver.CLICKABLE, reason="needs Xvfb and libXtst")
def test_a_click_into_the_frame_is_for_what_stands_there_later() -> None:
    with xserver.x_server() as names:
        told = subprocess.run(
            [sys.executable, "-m", "tests.ui.early_click"],
            cwd=ROOT,
            env={**os.environ, **names},
            capture_output=True,
            text=True,
            check=False,
        )
    assert (told.returncode, told.stdout.strip()) == (0, "1"), told.stderr
