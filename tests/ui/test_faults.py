"""A fault of the program: told once, calmly, without answers, and the work is kept."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QEvent, QTimer, qWarning
from PySide6.QtWidgets import QApplication, QDialog

from app.ui.application import watch_over
from app.ui.help.report_dialog import ReportDialog
from app.ui.surroundings import Keeping
from tests import samples
from tests.ui.hands import button, button_saying, chip, click, words

KNOWN = samples.knowledge()


@pytest.fixture
def logs(user_folders):
    return user_folders / "state" / "net-pathways" / "log"


@pytest.fixture
def keeping_window(open_window, tmp_path):
    return open_window(KNOWN, keeping=Keeping(None, tmp_path / "recovery"))


@pytest.fixture
def watched(keeping_window):
    hooks = sys.excepthook, threading.excepthook
    watch = watch_over(keeping_window, "1.0", first=False)
    yield keeping_window, watch.faults
    watch.end()
    sys.excepthook, threading.excepthook = hooks


def fail(message: str = "pancreas-canary") -> None:
    raise ValueError(message)


def fail_otherwise() -> None:
    raise KeyError


def fail_with(faults, failing=fail) -> None:
    try:
        failing()
    except (ValueError, KeyError) as error:
        faults.catch(type(error), error, error.__traceback__)
    QApplication.processEvents()


def test_a_fault_in_a_slot_is_told_and_the_work_is_kept(watched, tmp_path, qtbot):
    window, faults = watched
    click(chip(window, "site", "pancreas"))
    with qtbot.capture_exceptions():  # so that the test's own hook does not see it as well
        sys.excepthook = faults.catch
        QTimer.singleShot(0, fail)
        qtbot.waitUntil(lambda: faults.dialog is not None)
    told = words(faults.dialog)
    assert "A part of the program failed." in told
    assert "The answers are still on screen." in told
    assert "offered again" in told
    assert "canary" not in told + faults.dialog.text.toPlainText()
    assert not faults.dialog.isModal()
    assert len(list((tmp_path / "recovery").glob("*.netcase"))) == 1
    faults.dialog.close()


def test_it_says_so_when_nothing_could_be_kept(watched):
    window, faults = watched
    window.actions_["forgetful"].trigger()
    fail_with(faults)
    assert "kept nowhere else: save them now" in words(faults.dialog)
    faults.dialog.close()


def test_it_is_told_even_if_keeping_fails_as_well(watched):
    _, faults = watched
    faults._keep = fail
    fail_with(faults, fail_otherwise)
    assert "save them now" in words(faults.dialog)
    faults.dialog.close()


def test_faults_do_not_pile_up_and_each_place_is_told_once(watched, logs):
    window, faults = watched
    fail_with(faults)
    fail_with(faults, fail_otherwise)
    assert len(window.findChildren(ReportDialog)) == 1
    faults.dialog.close()
    fail_with(faults)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not window.findChildren(ReportDialog)
    assert (logs / "net-pathways.log").read_text().count("W301") == 2
    fail_with(faults, fail_otherwise)
    assert faults.dialog is not None
    faults.dialog.close()


def test_a_fault_in_a_thread_is_told(watched, qtbot):
    _, faults = watched
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: faults.dialog is not None)
    assert "fail" in faults.dialog.text.toPlainText()
    faults.dialog.close()


def test_the_report_can_be_read_and_copied_and_lies_in_a_file(watched, logs):
    _, faults = watched
    fail_with(faults)
    (file,) = (logs / "reports").iterdir()
    report = file.read_text()
    assert str(file) in words(faults.dialog)
    assert faults.dialog.text.isHidden()
    click(button_saying(faults.dialog, "Show the report"))
    assert faults.dialog.text.isVisible()
    assert faults.dialog.text.toPlainText() == report
    click(button_saying(faults.dialog, "Copy"))
    assert QApplication.clipboard().text() == report
    assert "ValueError" in report
    assert "I100" in report
    faults.dialog.close()


@pytest.mark.qt_no_exception_capture
def test_what_qt_warns_of_leaves_no_words_in_the_log(watched, logs, capfd):
    qWarning("QFile::open: /home/pancreas-canary/x")
    out, err = capfd.readouterr()
    text = (logs / "net-pathways.log").read_text()
    assert "W300" in text
    assert "QFile::open" in err
    assert "canary" not in text + out + err


def test_a_crash_of_the_last_run_is_offered_and_shown_on_demand(keeping_window, logs):
    logs.mkdir(parents=True)
    (logs / "crash.txt").write_text('Fatal Python error: Aborted\n\n  File "/home/canary/app/x.py", line 4 in run\n')
    watch = watch_over(keeping_window, "1.0", first=True)
    try:
        offer = keeping_window.guide.offer
        assert "ended unexpectedly" in words(offer)
        assert not [item for item in keeping_window.findChildren(QDialog) if item.isVisible()]
        click(button(offer, "show"))
        (dialog,) = [item for item in keeping_window.findChildren(ReportDialog) if item.isVisible()]
        assert "app/x.py:4 run" in dialog.text.toPlainText()
        assert "canary" not in dialog.text.toPlainText()
        dialog.close()
    finally:
        watch.end()
    assert not (logs / "crash.txt").exists()
