"""A backup of the library from the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from app import bootstrap
from app.patient.casefile import Case
from app.patient.caseset import KeptCase
from app.session.library import Shelf
from app.store.library import SqlLibrary

ROOT = Path(__file__).parents[1]


def backup() -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "app", "backup", "--json"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_without_a_library_there_is_nothing_to_back_up(user_folders: Path) -> None:
    result = backup()
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    assert "there is no library yet" in result.stderr
    assert not user_folders.exists()


def test_a_backup_holds_the_cases(user_folders: Path, tmp_path: Path) -> None:
    features = bootstrap.load_knowledge().features
    data = user_folders / "data" / "net-pathways"
    library = SqlLibrary(data, features)
    library.add([KeptCase(Case("Twelve", "current", {"ki67_percent": 5}))])
    result = backup()
    assert result.returncode == 0, result.stderr
    file = Path(json.loads(result.stdout)["backup"])
    assert file.parent == data / "backups"
    (tmp_path / "other").mkdir()
    file.rename(tmp_path / "other" / "library.sqlite")
    shelf: Shelf = SqlLibrary(tmp_path / "other", features).shelf()
    assert [entry.kept.case.label for entry in shelf.entries] == ["Twelve"]
