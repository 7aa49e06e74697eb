"""The library on disk: cases, the bin, backups, damage, and what outside conditions do to it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.patient.casefile import Case
from app.patient.caseset import KeptCase
from app.session.library import LibraryChangedError, LibraryDamagedError, LibraryError
from app.store.library import SqlLibrary
from app.store.library_backups import rotate
from app.store.library_file import connect
from app.store.library_schema import STEPS
from tests.reasoning.models import FEATURES


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_time(self, **amount: float) -> None:
        self.now += timedelta(**amount)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(tmp_path: Path, clock: Clock) -> SqlLibrary:
    return SqlLibrary(tmp_path / "data", FEATURES, clock)


def kept(label: str, *tags: str, note: str = "", **answers) -> KeptCase:
    return KeptCase(Case(label, "current", answers), tags, note)


def labels(library: SqlLibrary) -> list[str]:
    return [entry.kept.case.label for entry in library.shelf().entries if not entry.deleted]


def damage(library: SqlLibrary, start: int = 100, count: int = 4000) -> None:
    with library.path.open("rb+") as stream:
        stream.seek(start)
        stream.write(b"\xff" * count)


def test_looking_into_an_empty_library_makes_no_file(library, tmp_path):
    assert library.shelf().entries == ()
    assert not (tmp_path / "data").exists()


def test_what_was_kept_comes_back_from_another_start(library, clock, tmp_path):
    case = kept("Case 1", "teaching", "liver", note="Rare.", site="a", ki67=2.5, prior=frozenset({"x"}))
    (number,) = library.add([case])
    (entry,) = SqlLibrary(tmp_path / "data", FEATURES, clock).shelf().entries
    assert (entry.number, entry.kept, entry.saved, entry.deleted) == (number, case, clock.now, False)


def test_saving_anew_changes_the_case_and_leaves_tags_and_note(library, clock):
    (number,) = library.add([kept("Case 1", "teaching", note="n", ki67=1)])
    clock.pass_time(hours=1)
    library.update(number, Case("Case 1b", "2012", {"ki67": 5}))
    library.describe(number, ["b", "a"], "other")
    (entry,) = library.shelf().entries
    assert entry.kept == KeptCase(Case("Case 1b", "2012", {"ki67": 5}), ("b", "a"), "other")
    assert entry.saved == clock.now


def test_a_note_that_an_older_program_kept_with_hidden_signs_can_be_changed(library):
    (number,) = library.add([kept("Case 1", "liver", note="x")])
    with closing(connect(library.path)) as raw:
        raw.execute("UPDATE cases SET note = ?", ["one\r\ntwo\u200b"])
        raw.execute("UPDATE tags SET tag = ?", ["li\u202ever, new"])
    (entry,) = library.shelf().entries
    assert (entry.kept.note, entry.kept.tags) == ("one\ntwo", ("liver", "new"))
    library.describe(number, entry.kept.tags, "three", entry.kept)  # nobody else wrote meanwhile
    assert library.shelf().entries[0].kept.note == "three"


def test_a_case_that_is_gone_is_not_saved_into_nothing(library):
    with pytest.raises(LibraryError, match="no longer in the library"):
        library.update(7, Case("", None, {}))


def test_a_case_that_somebody_else_saved_meanwhile_is_not_written_over(library, clock):
    (number,) = library.add([KeptCase(Case("One", None, {}))])
    read = library.saved(number)
    clock.pass_time(hours=1)
    mine = library.update(number, Case("Two", None, {}), read)
    with pytest.raises(LibraryChangedError, match="changed by another window"):
        library.update(number, Case("Three", None, {}), read)
    assert [entry.kept.case.label for entry in library.shelf().entries if entry.number == number] == ["Two"]
    assert library.saved(number) == mine
    library.update(number, Case("Three", None, {}), mine)
    assert library.saved(99) is None


def test_tags_and_note_that_somebody_else_changed_meanwhile_are_not_written_over(library):
    (number,) = library.add([kept("1", "a", note="old")])
    read = library.shelf().entries[0].kept
    library.describe(number, ["a"], "theirs", read)
    library.update(number, Case("1 changed", None, {}))
    for tags, note in ((["a"], "mine"), (["a", "b"], "old"), ([], "")):
        with pytest.raises(LibraryChangedError, match="Another window changed tags or note"):
            library.describe(number, tags, note, read)
    library.describe(number, ["a"], "theirs", read)  # the same once more harms nobody
    (entry,) = library.shelf().entries
    assert (entry.kept.tags, entry.kept.note) == (("a",), "theirs")
    library.describe(number, ["b"], "mine", entry.kept)


def test_a_case_that_is_saved_leaves_the_bin_and_a_note_does_not_go_into_it(library):
    (number,) = library.add([kept("1")])
    library.delete([number])
    with pytest.raises(LibraryError, match="lies in its bin"):
        library.describe(number, [], "a note")
    library.update(number, Case("1 changed", None, {}))
    assert labels(library) == ["1 changed"]
    library.describe(number, [], "a note")


def test_the_bin_gives_back_until_it_is_emptied(library, clock):
    first, second = library.add([kept("1"), kept("2")])
    library.delete([first])
    assert labels(library) == ["2"]
    library.undelete([first])
    assert labels(library) == ["1", "2"]
    library.delete([first])
    held = []
    for _ in range(6):
        clock.pass_time(days=7)
        library.describe(second, [], "a change, before which the bin was looked at")
        held.append([entry.number for entry in library.shelf().entries])
    assert held == [[first, second]] * 4 + [[second]] * 2


def test_a_clock_that_is_put_far_ahead_does_not_empty_the_bin(library, clock):
    first, second = library.add([kept("1"), kept("2")])
    clock.pass_time(hours=1)
    library.delete([first])
    for _ in range(3):
        clock.pass_time(days=4000)
        library.describe(second, [], "with the clock ahead")
        clock.pass_time(hours=1)
        library.describe(second, [], "and a while later")
        assert len(library.shelf().entries) == 2


def test_what_was_deleted_while_the_clock_was_ahead_can_be_taken_back_once_it_is_right(library, clock):
    first, second = library.add([kept("1"), kept("2")])
    clock.pass_time(days=4000)
    library.delete([first])
    clock.pass_time(days=-4000)
    for _ in range(10):
        library.describe(second, [], "a change")
        clock.pass_time(days=5)
        assert len(library.shelf().entries) == 2


def test_a_clock_that_is_put_back_and_set_right_again_does_not_empty_the_bin(library, clock):
    first, second = library.add([kept("1"), kept("2")])
    library.delete([first])
    for days in (-4000, 4000):
        clock.pass_time(days=days)
        library.describe(second, [], "a change")
        assert len(library.shelf().entries) == 2


def test_numbers_are_never_given_twice(library):
    (first,) = library.add([kept("1")])
    library.purge([first], backups=False)
    assert library.add([kept("2")]) != (first,)


def test_what_was_removed_for_good_stands_in_no_file(library, tmp_path):
    (number,) = library.add([kept("CANARY-LABEL", note="CANARY-NOTE")])
    library.add([kept("2"), kept("3")])
    library.delete([number])
    library.purge([number], backups=True)
    files = [file for file in (tmp_path / "data").rglob("*") if file.is_file()]
    assert files
    assert not [file for file in files if b"CANARY" in file.read_bytes()]


@pytest.mark.parametrize("bad", [kept("x", "t" * 41), kept("x", note="n" * 4001), kept("x" * 201), kept("\ud800")])
def test_all_cases_are_kept_or_none(library, bad):
    with pytest.raises(LibraryError):
        library.add([kept("good"), bad])
    assert library.shelf().entries == ()


def test_the_settings_of_every_connection(library):
    library.add([kept("1")])
    with closing(connect(library.path)) as database:
        asked = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema")
        values = [database.execute(f"PRAGMA {name}").fetchone()[0] for name in asked]
        strict = [row[5] for row in database.execute("PRAGMA table_list") if row[1] in {"cases", "tags"}]
    assert values == ["delete", 2, 1, 1, 0]
    assert strict == [1, 1]


# -- backups ------------------------------------------------------------------------------------------------------


def test_backups_before_the_first_change_of_a_session_and_every_half_hour(library, clock, tmp_path):
    library.add([kept("1")])
    assert library.backups() == ()
    again = SqlLibrary(tmp_path / "data", FEATURES, clock)
    again.add([kept("2")])
    again.add([kept("3")])
    assert len(again.backups()) == 1
    clock.pass_time(minutes=31)
    again.add([kept("4")])
    assert [len(again.preview(item).shelf.entries) for item in again.backups()] == [3, 1]


def test_of_old_backups_one_a_month_stays_for_a_year(tmp_path):
    now = datetime(2026, 12, 15, tzinfo=UTC)
    for day in range(500):
        (tmp_path / f"library-{(now - timedelta(days=day)):%Y%m%dT%H%M%S}.sqlite").touch()
    rotate(tmp_path, now)
    left = sorted(file.name[8:16] for file in tmp_path.iterdir())
    assert left[-10:] == [f"202612{day:02}" for day in range(6, 16)]
    assert left[:-10] == [
        f"2026{month:02}{last}" for month, last in enumerate((31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30), 1)
    ]


@pytest.mark.parametrize("back", [timedelta(hours=10), timedelta(days=400)])
def test_a_clock_that_is_put_back_hides_no_backup(library, clock, tmp_path, back):
    library.add([kept("1")])
    for number in range(2, 5):
        clock.pass_time(hours=1)
        library.add([kept(str(number))])
    assert len(library.backups()) == 3
    clock.now -= back
    for number in range(5, 20):
        clock.pass_time(minutes=31)
        library.add([kept(str(number))])
        newest = library.preview(library.backups()[0])
        assert [entry.kept.case.label for entry in newest.gone] == [str(number)], "the newest holds all but the last"
    library.restore(library.backups()[0])
    library.restore(library.backups()[0])  # takes it back
    assert labels(library)[-1] == "19"
    assert sum(item.made > clock.now for item in library.backups()) <= 10


def test_restoring_is_previewed_and_can_be_taken_back(library, clock):
    first, second = library.add([kept("1"), kept("2")])
    clock.pass_time(hours=1)
    library.update(first, Case("1 changed", "current", {}))  # makes the backup
    library.purge([second], backups=False)
    (third,) = library.add([kept("3")])
    (backup,) = library.backups()
    preview = library.preview(backup)
    assert [entry.number for entry in preview.shelf.entries] == [first, second]
    assert [entry.number for entry in preview.gone] == [third]
    assert [entry.number for entry in preview.back] == [second]
    assert [entry.kept.case.label for entry in preview.changed] == ["1"]
    library.restore(backup)
    assert labels(library) == ["1", "2"]
    library.restore(library.backups()[0])
    assert labels(library) == ["1 changed", "3"]


def test_numbers_given_since_a_backup_are_not_given_again_after_it_is_restored(library, clock):
    (first,) = library.add([kept("1")])
    clock.pass_time(hours=1)
    library.add([kept("2")])  # makes the backup
    (backup,) = library.backups()
    later = library.add([kept("3")])
    library.restore(backup)
    assert labels(library) == ["1"]
    (new,) = library.add([kept("4")])
    assert new > max(first, *later)


def test_a_damaged_backup_is_refused_and_nothing_changes(library, clock, tmp_path):
    library.add([kept("1")])
    clock.pass_time(hours=1)
    library.add([kept("2")])
    (backup,) = library.backups()
    file = tmp_path / "data" / "backups" / backup.name
    file.write_bytes(file.read_bytes()[:5000])
    with pytest.raises(LibraryError):
        library.restore(backup)
    assert labels(library) == ["1", "2"]


# -- damage -------------------------------------------------------------------------------------------------------


def test_a_damaged_library_is_set_aside_and_the_newest_good_backup_comes_back(library, clock, tmp_path):
    library.add([kept("1", "tag")])
    clock.pass_time(hours=1)
    library.add([kept("2")])
    clock.pass_time(hours=1)
    library.add([kept("3")])
    newest, older = library.backups()
    (tmp_path / "data" / "backups" / newest.name).write_bytes(b"no backup")
    damage(library)
    hurt = library.path.read_bytes()
    again = SqlLibrary(tmp_path / "data", FEATURES, clock)
    with pytest.raises(LibraryDamagedError, match="recover"):
        again.shelf()
    found = again.damage()
    assert (found.backup, found.in_backup) == (older, 1)
    aside = again.recover(found.backup)
    assert (tmp_path / "data" / aside).read_bytes() == hurt
    assert labels(again)[0] == "1"
    again.add([kept("4")])
    assert labels(again)[-1] == "4"


def test_readable_cases_of_a_damaged_library_are_saved_without_any_backup(library, clock, tmp_path):
    library.add([kept(f"Case {number}", note="n" * 3000) for number in range(60)])
    damage(library, start=library.path.stat().st_size // 2 // 4096 * 4096, count=4096)
    again = SqlLibrary(tmp_path / "data", FEATURES, clock)
    with pytest.raises(LibraryDamagedError):
        again.shelf()
    found = again.damage()
    assert found.backup is None
    assert 50 <= found.readable < 60
    again.recover(None)
    assert len(labels(again)) == found.readable


@pytest.mark.parametrize("content", [b"no database at all", b"SQLite format 3\x00" + b"\x00" * 84, b"\xff" * 9000])
def test_rubbish_in_the_place_of_the_library_is_told(library, content):
    library.path.parent.mkdir(parents=True)
    library.path.write_bytes(content)
    with pytest.raises(LibraryError):
        library.shelf()
    with pytest.raises(LibraryError):
        library.add([kept("1")])
    assert library.path.read_bytes() == content


def test_foreign_tables_and_newer_versions_are_refused(library, clock, tmp_path):
    library.add([kept("1")])
    with closing(sqlite3.connect(library.path)) as database:
        database.execute("CREATE TRIGGER t AFTER INSERT ON cases BEGIN DELETE FROM cases; END")
    with pytest.raises(LibraryDamagedError):
        SqlLibrary(tmp_path / "data", FEATURES, clock).shelf()
    with closing(sqlite3.connect(library.path)) as database:
        database.execute("DROP TRIGGER t")
        database.execute("PRAGMA user_version = 9")
    with pytest.raises(LibraryError, match="newer version"):
        SqlLibrary(tmp_path / "data", FEATURES, clock).shelf()
    with closing(sqlite3.connect(library.path)) as database:
        database.execute("PRAGMA application_id = 1")
    with pytest.raises(LibraryError, match="another program"):
        SqlLibrary(tmp_path / "data", FEATURES, clock).shelf()


# -- versions -----------------------------------------------------------------------------------------------------


def _grow(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE cases ADD COLUMN colour TEXT")


def _fail(connection: Connection) -> None:
    _grow(connection)
    connection.exec_driver_sql("UPDATE cases SET note = 'half done'")
    connection.exec_driver_sql("INSERT INTO nothing VALUES (1)")


def test_an_older_library_is_brought_up_to_date_behind_a_backup(library, clock, tmp_path):
    library.add([kept("1", "t", note="n")])
    newer = SqlLibrary(tmp_path / "data", FEATURES, clock, (*STEPS, _grow))
    assert labels(newer) == ["1"]
    with closing(sqlite3.connect(newer.path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (2,)
    (backup,) = newer.backups()
    assert [entry.kept.case.label for entry in newer.preview(backup).shelf.entries] == [
        "1"
    ]  # an old backup, still read
    newer.restore(backup)
    assert labels(newer) == ["1"]


def test_a_step_that_fails_leaves_every_byte_as_it_was(library, clock, tmp_path):
    library.add([kept(f"{number}", note="n" * 4000) for number in range(50)])
    before = library.path.read_bytes()
    with pytest.raises(LibraryError, match="not brought up to date"):
        SqlLibrary(tmp_path / "data", FEATURES, clock, (*STEPS, _fail)).shelf()
    assert library.path.read_bytes() == before
    assert len(labels(library)) == 50
