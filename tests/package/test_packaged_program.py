"""Drives the packaged program as a stranger's machine would: no Python, no environment, any folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.package

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "dist" / "net-pathways"
NAME = "net-pathways.exe" if os.name == "nt" else "net-pathways"
LARGEST_MEGABYTES = 150

# Windows starts no program without SYSTEMROOT; elsewhere nothing but the platform is set.
ENVIRONMENT = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
ENVIRONMENT["QT_QPA_PLATFORM"] = "offscreen"


def run(folder: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the packaged program of a folder in an empty environment."""
    return subprocess.run(
        [folder / NAME, *arguments],
        cwd=cwd,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_the_self_test_passes_in_an_empty_environment(tmp_path: Path) -> None:
    result = run(FOLDER, "self-test", cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_self_test_passes_in_a_folder_with_spaces_and_accents(tmp_path: Path) -> None:
    copy = tmp_path / "Jürgens Ordner 肝" / "net pathways"
    shutil.copytree(FOLDER, copy, symlinks=True)
    result = run(copy, "self-test", cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr


def test_it_assesses_exactly_like_the_source(tmp_path: Path) -> None:
    cases = sorted((ROOT / "resources").rglob("*.netcase"))
    assert cases, "no bundled cases in resources/"
    arguments = ["assess", *map(str, cases), "--json"]
    source = subprocess.run([sys.executable, "-m", "app", *arguments], cwd=ROOT, capture_output=True, check=False)
    packaged = run(FOLDER, *arguments, cwd=tmp_path)
    assert (packaged.returncode, packaged.stdout) == (source.returncode, source.stdout.decode("utf-8"))


@pytest.mark.parametrize(
    "pattern", ["*Network*", "*ssl*", "libcrypto*", "*numpy*", "*tkinter*", "*Qml*", "*WebEngine*"]
)
def test_it_holds_no_means_to_connect_and_no_ballast(pattern: str) -> None:
    assert [str(file) for file in FOLDER.rglob(pattern)] == []


def test_it_is_of_a_reasonable_size() -> None:
    size = sum(file.lstat().st_size for file in FOLDER.rglob("*"))
    assert size < LARGEST_MEGABYTES * 1e6
