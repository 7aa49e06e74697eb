"""Recovering a damaged library: nothing is given twice, and nothing is worse when it breaks off in the middle."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.patient.casefile import Case
from app.patient.caseset import KeptCase
from app.session.library import LibraryDamagedError, LibraryError
from app.store.library import SqlLibrary
from tests.kills import ROOT
from tests.saver import FEATURES

POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="limits and links of POSIX")


def kept(label: str, note: str = "") -> KeptCase:
    return KeptCase(Case(label, "current", {"ki67": 1}), (), note)


def labels(library: SqlLibrary) -> list[str]:
    return [entry.kept.case.label for entry in library.shelf().entries]


@pytest.fixture
def damaged(tmp_path: Path) -> SqlLibrary:
    """60 cases, of which the last is gone for good, a backup of the first, and damage in the middle."""
    now = [datetime(2026, 3, 1, tzinfo=UTC)]
    library = SqlLibrary(tmp_path / "data", FEATURES, lambda: now[0])
    library.add([kept("first")])
    now[0] += timedelta(hours=1)
    *_, last = library.add([kept(str(number), "n" * 3000) for number in range(60)])
    library.purge([last], backups=False)
    spoil(library, library.path.stat().st_size // 2)
    with pytest.raises(LibraryDamagedError):
        SqlLibrary(tmp_path / "data", FEATURES).shelf()
    return SqlLibrary(tmp_path / "data", FEATURES, lambda: now[0])


def spoil(library: SqlLibrary, start: int) -> None:
    with library.path.open("rb+") as stream:
        stream.seek(start // 4096 * 4096)
        stream.write(b"\xff" * 4096)


@pytest.mark.parametrize("all_of_it", [False, True], ids=["damage in the middle", "nothing can be read"])
@pytest.mark.parametrize("from_backup", [False, True])
def test_numbers_are_not_given_again_after_a_recovery(damaged, all_of_it, from_backup):
    if all_of_it:
        spoil(damaged, 0)
    found = damaged.damage()
    assert found.backup is not None
    damaged.recover(found.backup if from_backup else None)
    (number,) = damaged.add([kept("new")])
    assert number > 61, "a window may still mean the case that had this number"


@POSIX_ONLY
def test_a_full_disk_leaves_the_damaged_library_in_its_place(damaged):
    import resource

    before = damaged.path.read_bytes()
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, hard))
    try:
        with pytest.raises(LibraryError, match="try again"):
            damaged.recover(damaged.damage().backup)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    assert damaged.path.read_bytes() == before
    assert not list(damaged.path.parent.glob("**/.*part*"))
    aside = damaged.recover(damaged.damage().backup)
    assert (damaged.path.parent / aside).read_bytes() == before
    assert len(labels(damaged)) > 50


RECOVER = """
import sys
from pathlib import Path
from app.store.library import SqlLibrary
from tests.saver import FEATURES
library = SqlLibrary(Path(sys.argv[1]), FEATURES)
backup = library.damage().backup
print("begins", flush=True)
library.recover(backup)
"""


def test_there_is_a_library_whenever_the_program_is_killed(damaged):
    before, readable = damaged.path.read_bytes(), damaged.damage().readable
    moments = random.Random(5)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    for _ in range(6):
        damaged.path.write_bytes(before)
        command = [sys.executable, "-c", RECOVER, str(damaged.path.parent)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "begins\n"
            began = time.monotonic()
            wait = moments.random() * 0.06
            while time.monotonic() - began < wait:  # a moment that is shorter than a sleep can be
                pass
            process.kill()
        if damaged.path.read_bytes() != before:
            assert len(labels(SqlLibrary(damaged.path.parent, FEATURES))) >= readable
            assert before in [file.read_bytes() for file in damaged.path.parent.glob("library-damaged-*.sqlite")]
