"""The window as assistive technology finds it: names, order, actions and announcements, through AT-SPI."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests import xserver

BUS_STARTERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))

pytestmark = pytest.mark.skipif(
    not (xserver.THERE and shutil.which("dbus-run-session") and any(file.exists() for file in BUS_STARTERS)),
    reason="needs Xvfb, dbus-run-session and at-spi2-core",
)


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a user who only hears was told."""
    home = tmp_path_factory.mktemp("home")
    with xserver.x_server() as environment:
        result = subprocess.run(
            ["dbus-run-session", "--", sys.executable, "-m", "tests.access.listener"],
            env=environment
            | {
                "HOME": str(home),
                "XDG_RUNTIME_DIR": str(home),
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "PYTHONPATH": str(Path.cwd()),
            },
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
    assert result.returncode == 0, result.stderr
    found: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])  # the registry greets first
    return found


def test_everything_that_the_keyboard_reaches_has_a_name(heard) -> None:
    nameless = [place for place in heard["before"] if place["focusable"] and not place["name"]]

    assert len(heard["before"]) > 100
    assert not nameless


def test_no_markup_is_read_aloud(heard) -> None:
    assert not [place for place in heard["before"] if "<" in place["name"] + place["description"]]


def test_it_is_read_as_it_is_used_patient_then_pathways_then_options(heard) -> None:
    names = [place["name"] for place in heard["before"]]

    assert (
        names.index("Patient")
        < names.index("Primary tumour site")
        < names.index("Decision graph")
        < names.index("Options")
    )


def test_an_answer_given_by_ear_counts_and_is_announced(heard) -> None:
    names = [place["name"] for place in heard["after"]]

    assert any(name.startswith("1 of ") for name in names)
    assert "applicable" in heard["announced"]
