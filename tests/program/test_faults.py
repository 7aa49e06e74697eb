"""Reports of faults tell places in the code and nothing of what the code was working on."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.program.faults import MAX_REPORTS, CrashFile, crash_text, fault_of, place, report_text, write_report

ROOT = Path(__file__).resolve().parents[2]
CANARY = "CANARY7x"
CRASHING = """
import sys, faulthandler
from pathlib import Path
from app.program.faults import CrashFile
file = CrashFile(Path(sys.argv[1]))
file.arm()
if sys.argv[2] == "crash":
    faulthandler._sigsegv()
file.disarm()
"""


def failing(answer: str) -> None:
    try:
        raise KeyError(answer)
    except KeyError as error:
        msg = f"cannot use {answer}"
        raise ValueError(msg) from error


def test_a_report_has_classes_and_places_and_no_message():
    try:
        failing(CANARY)
    except ValueError as error:
        fault = fault_of(error, error.__traceback__)
    text = report_text(fault, "1.2.3", "the log")
    assert CANARY not in text
    for part in ("1.2.3", "E900", "ValueError", "caused by KeyError", "failing", "the log"):
        assert part in text
    assert str(ROOT) not in text


def test_a_place_has_no_folder_of_the_computer_in_it():
    assert place("/home/jane doe/net/app/ui/page.py", 3, "start") == "app/ui/page.py:3 start"
    assert place("C:\\Users\\jane\\app\\ui\\page.py", 3, "start") == "app/ui/page.py:3 start"
    assert place("/home/jane/.venv/site-packages/networkx/x.py", 3, "f") == "site-packages/networkx/x.py:3 f"
    assert place("/usr/lib/python3.11/json/decoder.py", 3, "f") == "decoder.py:3 f"


def test_old_reports_are_removed(tmp_path):
    start = datetime(2026, 11, 1, tzinfo=UTC)
    for day in range(MAX_REPORTS + 3):
        assert write_report(tmp_path / "reports", f"report {day}", start + timedelta(days=day))
    left = sorted((tmp_path / "reports").iterdir())
    assert len(left) == MAX_REPORTS
    assert left[0].read_text() == "report 3"


def test_a_report_that_cannot_be_written_is_none(tmp_path):
    (tmp_path / "file").write_text("")
    assert write_report(tmp_path / "file" / "reports", "x", datetime.now(UTC)) is None


def crash(folder: Path, how: str) -> None:
    subprocess.run([sys.executable, "-c", CRASHING, folder, how], cwd=ROOT, check=False)


def test_a_crash_leaves_its_places_once(tmp_path):
    crash(tmp_path, "crash")
    file = CrashFile(tmp_path)
    text = crash_text(file.take(), "1.0")
    assert "E901" in text
    assert "Fatal Python error: Segmentation fault" in text
    assert "<module>" in text
    assert file.take() == ""


def test_a_program_that_ends_as_it_should_leaves_nothing(tmp_path):
    crash(tmp_path, "end")
    assert list(tmp_path.iterdir()) == []


def test_only_places_are_taken_from_what_a_crash_left():
    lines = ["Fatal Python error: Aborted", f'  File "/home/{CANARY}/app/x.py", line 4 in run', CANARY, f"a: {CANARY}"]
    dump = "\n".join(lines)
    text = crash_text(dump, "1.0")
    assert CANARY not in text
    assert "app/x.py:4 run" in text
