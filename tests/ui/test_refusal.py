"""A start that fails is told: on screen where there is one, in a report when it is a fault, and in the exit code."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.commands.common import UnusableError, read_knowledge
from app.ui.refusal import tell_refusal

CANARY = "CANARY7x"


@pytest.fixture
def frame(qtbot, look):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def told(frame, monkeypatch):
    """What is said on a real screen until the box is closed."""
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "xcb"))

    def tell(error: Exception) -> str:
        said: list[str] = []

        def close() -> None:
            (box,) = frame.findChildren(QMessageBox)
            said.append(f"{box.text()} {box.informativeText()}")
            box.close()

        QTimer.singleShot(0, close)
        tell_refusal(error, frame, "1.0")
        return said[0]

    return tell


def test_refused_knowledge_is_told_with_its_reason_and_code(told, tmp_path, monkeypatch):
    file = tmp_path / "bad.sqlite"
    file.write_bytes(b"nothing of the kind")
    monkeypatch.setattr("app.paths.shipped_knowledge", lambda: file)
    with pytest.raises(UnusableError) as refused:
        read_knowledge(object())  # type: ignore[arg-type]  # options without a database of their own
    text = told(refused.value)
    assert "cannot start" in text
    assert "bad.sqlite" in text
    assert text.endswith("E101")


def test_a_fault_leaves_a_report_and_does_not_quote_its_message(told, user_folders):
    text = told(RuntimeError(CANARY))
    (report,) = (user_folders / "state" / "net-pathways" / "log" / "reports").iterdir()
    assert str(report) in text
    assert text.endswith("E900")
    assert CANARY not in text + report.read_text()


def test_without_a_screen_nothing_waits_for_a_person(frame):
    tell_refusal(UnusableError("no"), frame, "1.0")
    assert frame.findChildren(QMessageBox) == []
