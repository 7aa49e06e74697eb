"""Recovering a damaged library: nothing is given twice, and nothing is worse when it breaks off in the middle.

And what others put beside the library: it is passed over and holds up no save.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.patient.casefile import Case
from app.patient.caseset import KeptCase
from app.session.library import LibraryDamagedError, LibraryError
from app.store.library import SqlLibrary
from app.store.library_file import connect
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
from app.store.library_file import connect
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


def test_what_is_no_backup_in_their_folder_is_passed_over(tmp_path):
    now = [datetime(2026, 3, 1, tzinfo=UTC)]
    library = SqlLibrary(tmp_path, FEATURES, lambda: now[0])
    folder = tmp_path / "backups"
    (folder / "library-20250101T000000.sqlite" / "inside").mkdir(parents=True)
    (folder / "library-20269999T999999.sqlite").write_bytes(b"no date")
    for turn in range(13):  # more than are kept: the oldest would be deleted
        library.add([kept(str(turn))])
        now[0] += timedelta(hours=1)
    assert len(labels(library)) == 13
    assert len(library.backups()) == 10
    assert library.damage().in_backup == 12
    library.purge([1], backups=True)
    assert library.backups() == ()


def test_a_backup_that_cannot_be_deleted_holds_up_no_save(tmp_path, monkeypatch):
    now = [datetime(2026, 3, 1, tzinfo=UTC)]
    library = SqlLibrary(tmp_path, FEATURES, lambda: now[0])

    def refuse(self, missing_ok=False):
        if not self.name.endswith(".part") or not missing_ok:
            raise PermissionError(13, "Permission denied")

    for turn in range(11):
        library.add([kept(str(turn))])
        now[0] += timedelta(hours=1)
    with monkeypatch.context() as held:
        held.setattr(Path, "unlink", refuse)
        library.add([kept("in spite of that")])
    assert labels(library)[-1] == "in spite of that"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_in_the_place_of_the_library_holds_up_nobody(tmp_path):
    os.mkfifo(tmp_path / "library.sqlite")
    library = SqlLibrary(tmp_path, FEATURES)
    assert library.damage().readable == 0
    with pytest.raises(LibraryError):
        library.add([kept("1")])


def test_a_row_whose_time_has_no_zone_is_counted_as_unread(tmp_path):
    library = SqlLibrary(tmp_path, FEATURES)
    library.add([kept("1"), kept("2")])
    with closing(connect(library.path)) as raw:
        raw.execute("UPDATE cases SET saved = '2026-01-01T00:00:00' WHERE number = 1")
    shelf = library.shelf()
    assert (len(shelf.entries), shelf.unread) == (1, 1)
