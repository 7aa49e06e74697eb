"""The library under kills, full disks, read-only folders and two writers: short forms of tests/soak."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.patient.casefile import Case
from app.patient.caseset import KeptCase
from app.session.library import LibraryError
from app.store.library import SqlLibrary
from tests.kills import ROOT, fill, kill_repeatedly, start_saver
from tests.saver import FEATURES

POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="limits and modes of POSIX")


def kept(label: str, note: str = "") -> KeptCase:
    return KeptCase(Case(label, "current", {"ki67": 1}), (), note)


def labels(folder: Path) -> list[str]:
    return [entry.kept.case.label for entry in SqlLibrary(folder, FEATURES).shelf().entries]


def test_every_acknowledged_save_survives_a_kill(tmp_path):
    kills = kill_repeatedly(tmp_path / "data", times=8, seed=1)
    assert kills.killed == 8
    assert kills.added, "no save was acknowledged: the savers were killed too early to show anything"


def test_two_processes_save_into_one_library(tmp_path):
    savers = [start_saver(tmp_path, name, count=12) for name in ("one", "two")]
    assert [(saver.communicate(timeout=120)[0].count("added"), saver.returncode) for saver in savers] == [(12, 0)] * 2
    assert sorted(labels(tmp_path)) == sorted(f"{name}.{turn}" for name in ("one", "two") for turn in range(12))


@POSIX_ONLY
def test_a_full_disk_loses_nothing_and_is_told(tmp_path):
    import resource

    library = SqlLibrary(tmp_path, FEATURES)
    library.add([kept("first")])
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    saved = ["first"]
    resource.setrlimit(resource.RLIMIT_FSIZE, (library.path.stat().st_size + 20_000, hard))
    try:
        with pytest.raises(LibraryError, match="full") as told:
            fill(library, saved)
        assert labels(tmp_path) == saved
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    assert "try again" in str(told.value)
    library.add([kept("after")])
    assert labels(tmp_path) == [*saved, "after"]


READ_ONLY = """
import sys
from pathlib import Path
from app.session.library import LibraryError
from app.store.library import SqlLibrary
from tests.saver import FEATURES
from tests.store.test_library_durability import kept
library = SqlLibrary(Path(sys.argv[1]), FEATURES)
print([entry.kept.case.label for entry in library.shelf().entries])
try:
    library.add([kept("new")])
except LibraryError as error:
    print(error)
"""


@POSIX_ONLY
def test_a_read_only_folder_is_read_and_not_harmed(tmp_path):
    plain = [sys.executable, "-c", READ_ONLY, str(tmp_path / "data")]
    drop = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]  # modes do not bind root, but root without powers
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("modes do not bind root")
    SqlLibrary(tmp_path / "data", FEATURES).add([kept("first")])
    before = (tmp_path / "data" / "library.sqlite").read_bytes()
    (tmp_path / "data" / "library.sqlite").chmod(0o444)
    (tmp_path / "data").chmod(0o555)
    try:
        command = [*drop, *plain] if os.geteuid() == 0 else plain
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    finally:
        (tmp_path / "data").chmod(0o755)
    listed, told = done.stdout.splitlines()
    assert listed == "['first']"
    assert "allow writing" in told
    assert (tmp_path / "data" / "library.sqlite").read_bytes() == before
