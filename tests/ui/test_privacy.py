"""What is typed stays where the user puts it: no connection, and no trace in logs, settings, reports or left files."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPlainTextEdit

from app import paths
from app.session.road_rules import Course
from app.store.lesson_reader import LessonShelf
from app.store.library import SqlLibrary
from app.ui.application import watch_over
from app.ui.help.report_dialog import ReportDialog
from app.ui.patient.numbers import NumberError, read_number
from app.ui.settings import WindowSettings
from app.ui.surroundings import Keeping
from tests import samples, shipped
from tests.sample_lesson import LESSON
from tests.ui.hands import chip, click, enter, words

ROOT = Path(__file__).resolve().parents[2]
KNOWN = samples.knowledge()
CANARY, CANARY_NUMBER = "CANARY7x", "43.7193"
IDENTIFYING = re.compile(
    r"surname|\b(patient|family|given|first|last)('s)? name|birth|address|phone|e-?mail"
    r"|record|insurance|initials|passport|postcode",
    re.IGNORECASE,
)

OFFLINE = """
import os, sys
def forbid(event, arguments):
    if event.startswith("socket."):
        raise PermissionError("the program used " + event)
sys.addaudithook(forbid)
from app.cli import main
code = main(sys.argv[1:])
def sockets(kind):
    lines = open("/proc/net/" + kind).read().splitlines()[1:]
    return {line.split()[9] for line in lines}
if os.path.isdir("/proc/self/fd"):
    files = ["/proc/self/fd/" + name for name in os.listdir("/proc/self/fd")]
    held = {os.readlink(file) for file in files if os.path.lexists(file)}
    open_ones = {name[8:-1] for name in held if name.startswith("socket:[")}
    assert not open_ones & set().union(*map(sockets, ("tcp", "tcp6", "udp", "udp6"))), "a network connection is open"
sys.exit(code)
"""


def offline(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", OFFLINE, *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=200, check=False
    )


@pytest.mark.parametrize("arguments", [["self-test"], ["assess", "CASE", "--json"], ["report", "CASE", "-o", "x.html"]])
def test_the_program_opens_no_socket(tmp_path, arguments):
    case = sorted((ROOT / "resources" / "cases").glob("*.netcase"))[0]
    done = offline(tmp_path, *[str(case) if word == "CASE" else word for word in arguments])
    assert done.returncode == 0, done.stderr


def test_the_denial_of_sockets_would_be_noticed(tmp_path):
    code = OFFLINE.replace("from app.cli import main", "import socket; socket.socket()")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "the program used socket." in done.stderr


@pytest.fixture
def private_window(open_window, tmp_path, monkeypatch):
    """The window with everything that writes: settings, library, recovery, temporary files."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(temporary))
    data = tmp_path / "data"
    keeping = Keeping(lambda: SqlLibrary(data, KNOWN.features), data / "recovery")
    return open_window(
        KNOWN,
        settings_file=tmp_path / "window.ini",
        keeping=keeping,
        shelf=lambda knowledge: LessonShelf(tmp_path / "none", knowledge),
    )


def holding(folder: Path, *besides: str) -> list[Path]:
    """Files that hold a canary, wherever they are."""
    files = [file for file in folder.rglob("*") if file.is_file() and not set(besides) & set(file.parts)]
    return [
        file
        for file in files
        if any(mark.encode() in file.read_bytes() or mark in str(file) for mark in (CANARY, CANARY_NUMBER))
    ]


def type_everywhere(window) -> int:
    typed = 0
    for line in [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]:
        if line.isVisible() and line.isEnabled() and not line.isReadOnly():
            line.setFocus()
            QTest.keyClicks(line, CANARY)
            QTest.keyClick(line, Qt.Key.Key_Tab)
            typed += 1
    return typed


def pages(window) -> list[QAction]:
    return [window.actions_[name] for name in window.pages.rows]


def fail_over(value, faults):
    """Something of the program fails while it works on an answer."""
    try:
        try:
            raise KeyError(value)
        except KeyError as error:
            raise ValueError(value) from error
    except ValueError as error:
        faults.catch(type(error), error, error.__traceback__)


def test_canaries_in_every_field_leave_no_trace(private_window, tmp_path, caplog, capfd):
    window = private_window
    caplog.set_level(logging.DEBUG)
    enter(window, "ki67", CANARY_NUMBER)
    window.model.relabel(f"{CANARY} label")
    typed = type_everywhere(window)
    for action in pages(window):
        action.trigger()
        QApplication.processEvents()
        typed += type_everywhere(window)
        action.trigger()
    assert typed > len(pages(window)) + 2
    assert window.model.snapshot.state.answers["ki67"] == float(CANARY_NUMBER)
    window.desk.recovery.write()
    # kept against a crash and nowhere else, until the case is safe
    assert holding(tmp_path, "recovery") == []
    assert len(holding(tmp_path)) == 1
    watch = watch_over(window, "1.0", first=True)
    window.files.write(tmp_path / "no such folder" / f"{CANARY}.netcase")
    window.files.open_path(tmp_path / f"{CANARY}.netcase")
    fail_over(CANARY, watch.faults)
    QApplication.processEvents()
    (dialog,) = window.findChildren(ReportDialog)
    assert CANARY not in words(dialog) + dialog.text.toPlainText()
    for box in [dialog, *window.findChildren(QMessageBox)]:
        box.close()
    window.close_now()
    watch.end()
    logs = paths.log_folder()
    assert {"E900", "E204", "E203"} <= set((logs / "net-pathways.log").read_text().split())
    assert len(list((logs / "reports").iterdir())) == 1
    out, err = capfd.readouterr()
    assert CANARY not in out + err + caplog.text
    assert CANARY_NUMBER not in out + err + caplog.text
    assert holding(tmp_path) == []


def test_a_saved_case_leaves_its_path_among_the_recent_files_and_nothing_of_its_content(private_window, tmp_path):
    window = private_window
    window.model.relabel(CANARY)
    enter(window, "ki67", CANARY_NUMBER)
    window.files.write(tmp_path / "mine.netcase")
    window.close_now()
    assert holding(tmp_path) == [tmp_path / "mine.netcase"]
    assert "mine.netcase" in (tmp_path / "window.ini").read_text()


def seen_in(folder: Path, *places: Path) -> set[Path]:
    """Files that hold a canary, there and where the program keeps its log, but for these and what lies below them."""
    found = {*holding(folder), *holding(paths.log_folder())}
    return {file for file in found if not any(file == place or place in file.parents for place in places)}


def test_canaries_of_library_road_and_teaching_stay_where_they_were_put(private_window, tmp_path):
    window, data = private_window, tmp_path / "data"
    watch = watch_over(window, "1.0", first=True)
    click(chip(window, "site", "pancreas"))
    window.road.travel.take("lanreotide", Course.SLOW_PROGRESSION)
    window.road.travel.rename(1, f"{CANARY} road")
    window.model.relabel(CANARY)
    window.actions_["keep"].trigger()
    window.actions_["library"].trigger()
    details = window.pages.library.view.details
    for field in (details.tags, details.note):
        field.setFocus()
        QTest.keyClicks(field, CANARY)
    window.pages.library.view.search.setFocus()
    (entry,) = SqlLibrary(data, KNOWN.features).shelf().entries
    assert (entry.kept.tags, entry.kept.note) == ((CANARY,), CANARY)
    lesson = tmp_path / f"{CANARY}.netlesson"
    lesson.write_text(LESSON.replace("A sample case", f"{CANARY} case"))
    window.arrivals.take([lesson])
    run = window.pages.teach.rooms["cases"].run
    assert run.save_answers(tmp_path / "answers.netresult")
    window.close_now()
    watch.end()
    settings = tmp_path / "window.ini"
    # where they were put: the library with its backups, the teaching case; the path of that one is remembered
    assert seen_in(tmp_path, data / "library.sqlite", data / "backups", lesson) == {settings}
    assert [line for line in settings.read_text().splitlines() if CANARY in line] == [f"own={lesson}"]
    WindowSettings(settings).forgetful = True
    assert seen_in(tmp_path, data / "library.sqlite", data / "backups", lesson) == set()


def test_printing_and_reports_leave_nothing_beside_the_file_that_was_asked_for(private_window, tmp_path):
    window = private_window
    window.model.relabel(CANARY)
    enter(window, "ki67", CANARY_NUMBER)
    window.actions_["report"].trigger()
    page, out = window.reports.page, tmp_path / "out"
    out.mkdir()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out / "printed.pdf"))
    page.print_with(printer)
    for ending in ("pdf", "html", "txt"):
        assert page.write(out / f"report.{ending}")
    assert window.reports.write_graph(out / "graph.svg")
    window.actions_["workup"].trigger()
    window.actions_["copy_all"].trigger()
    window.close_now()
    assert len(list(out.iterdir())) == 5
    assert seen_in(tmp_path, out) == set()
    assert not [file for file in (tmp_path / "tmp").rglob("*") if file.is_file()], "nothing is left of the spool"


def test_no_question_asks_who_the_patient_is():
    for feature in shipped.knowledge().features.values():
        assert not IDENTIFYING.search(f"{feature.id.replace('_', ' ')} {feature.label}"), feature.id


def test_no_field_of_the_window_asks_who_the_patient_is(private_window):
    window = private_window
    for action in pages(window):
        action.trigger()
        QApplication.processEvents()
    names = [line.accessibleName() for line in window.findChildren(QLineEdit)]
    assert names
    assert not [name for name in names if IDENTIFYING.search(name)]


def test_ages_above_the_top_are_told_how_to_be_entered():
    age = shipped.knowledge().features["age_years"]
    assert read_number("90", age) == age.high == 90
    with pytest.raises(NumberError, match="90 stands for 90 and over"):
        read_number("93", age)


def test_a_file_dialog_leaves_no_folder_in_the_settings_of_qt(private_window, tmp_path):
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    qts = QSettings(QSettings.Scope.UserScope, "QtProject")
    qts.setValue("FileDialog/lastVisited", "file:///from/another/program")
    qts.sync()
    folder = tmp_path / CANARY
    folder.mkdir()
    for action in ("open", "save_as", "export_graph"):
        private_window.actions_[action].trigger()
        (dialog,) = private_window.findChildren(QFileDialog)
        dialog.setDirectory(str(folder))
        dialog.reject()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not private_window.findChildren(QFileDialog)
    qts.sync()
    assert qts.value("FileDialog/lastVisited") == "file:///from/another/program"
    assert CANARY not in Path(qts.fileName()).read_text(encoding="utf-8")
