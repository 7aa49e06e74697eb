"""Where the user's files go, and the portable mode that keeps them beside the program."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A copy of the program's code in a folder of its own."""
    folder = tmp_path / "Programm für Tumorboards"
    shutil.copytree(ROOT / "app", folder / "app", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def told(program: Path) -> dict[str, Any]:
    result = subprocess.run(
        [sys.executable, "-m", "app", "paths", "--json"],
        cwd=program,
        env={**os.environ, "PYTHONPATH": str(program)},
        capture_output=True,
        check=True,
    )
    table: dict[str, Any] = json.loads(result.stdout)
    return table


def test_the_users_files_lie_in_the_users_folders(program: Path, user_folders: Path) -> None:
    table = told(program)
    assert table["portable"] is False
    if sys.platform == "linux":
        assert table["settings"] == str(user_folders / "config" / "net-pathways")
        assert table["data"] == str(user_folders / "data" / "net-pathways")


def test_a_marker_keeps_all_of_them_beside_the_program(program: Path) -> None:
    (program / "portable.txt").touch()
    table = told(program)
    assert table["portable"] is True
    assert {Path(table[name]).relative_to(program).parts[0] for name in ("settings", "data", "log")} == {"user"}
    assert not (program / "user").exists(), "telling makes nothing"
