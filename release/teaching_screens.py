"""The steps that lead to the screens of teaching."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.teaching.quiz import QuizSettings
from app.ui.main_window import MainWindow
from app.ui.quiz.class_room import ClassRoom
from app.ui.quiz.room import QuizRoom
from app.ui.teaching.cases_room import CasesRoom
from app.ui.teaching.materials import Materials
from app.ui.teaching.presenter import Presenter

SEED = 7
"""The number of the quiz, so that its questions are the same each time."""
LEARNERS = (10, 12, 10, 17, 0, 36, 12, 1)
"""What each learner of a class chooses: the place in the list of what is offered."""


def settle() -> None:
    """Let the window do and paint what it still owes."""
    until = QDeadlineTimer(300)
    while not until.hasExpired():
        QApplication.processEvents()


def cases(window: MainWindow) -> CasesRoom:
    """The room of teaching cases."""
    room = window.pages.teach.rooms["cases"]
    assert isinstance(room, CasesRoom)  # for the type checker
    return room


def task(window: MainWindow) -> None:
    """Work through a teaching case up to its first task."""
    window.actions_["teach"].trigger()
    room = cases(window)
    room.list.cards[0].click()
    while not room.run.task.isVisible():
        room.run.on.click()
        settle()


def revealed(window: MainWindow) -> None:
    """Commit to the first choice of the first task."""
    task(window)
    room = cases(window)
    room.run.task.rows[0].click()
    room.run.on.click()


def summary(window: MainWindow) -> None:
    """Work through a teaching case to its end."""
    window.actions_["teach"].trigger()
    finish(cases(window), 0)


def finish(room: CasesRoom, choice: int) -> None:
    """Work through the first case with the same choice, by its place, in every task."""
    room.list.cards[0].click()
    while room.run.run is not None and not room.run.run.ended:
        if room.run.task.isVisible():
            rows = room.run.task.rows
            rows[choice % len(rows)].click()
        room.run.on.click()
        QApplication.processEvents()


def presentation(window: MainWindow) -> Presenter:
    """Present the first teaching case."""
    task(window)
    cases(window).findChildren(Materials)[0].present()
    presenter = window.findChildren(Presenter)[0]
    presenter.showNormal()  # the screen of a machine without one is small and square
    presenter.resize(window.size())
    settle()
    for _ in range(8):
        QTest.keyClick(presenter, Qt.Key.Key_Space)
    return presenter


def what_if(window: MainWindow) -> QWidget:
    """Ask before the audience what if an answer were another."""
    presenter = presentation(window)
    QTest.keyClick(presenter, Qt.Key.Key_W)
    panel = presenter.what_if
    assert panel is not None  # for the type checker
    panel.features.setCurrentRow(2)
    settle()
    QTest.keyClick(panel.values, Qt.Key.Key_Down)
    QTest.keyClick(panel.values, Qt.Key.Key_Return)
    return presenter


def question(window: MainWindow) -> None:
    """Take a quiz."""
    enter(window, "questions")
    room = window.pages.teach.rooms["questions"]
    assert isinstance(room, QuizRoom)  # for the type checker
    room.begin(QuizSettings(SEED), 5)
    while not room.question.rows:
        settle()


def answer(window: MainWindow) -> None:
    """Commit to the first choice of a question."""
    question(window)
    room = window.pages.teach.rooms["questions"]
    assert isinstance(room, QuizRoom)  # for the type checker
    room.question.rows[0].click()
    room.question.on.click()


def progress(window: MainWindow) -> None:
    """Look at what was committed to in a few cases."""
    window.actions_["teach"].trigger()
    for choice in LEARNERS:
        finish(cases(window), choice)
        cases(window).run.on.click()
    window.pages.teach.enter("progress")


def class_graph(window: MainWindow) -> None:
    """Lay the results of a few learners together."""
    window.actions_["teach"].trigger()
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{learner}.netresult" for learner in range(len(LEARNERS))]
        for choice, file in zip(LEARNERS, files, strict=True):
            finish(cases(window), choice)
            cases(window).run.save_answers(file)
            cases(window).run.on.click()
        debrief(window).take(files)


def class_item(window: MainWindow) -> None:
    """Look at who chose what."""
    class_graph(window)
    debrief(window).rows[1].click()


def debrief(window: MainWindow) -> ClassRoom:
    """The room of a class."""
    window.pages.teach.enter("class")
    room = window.pages.teach.rooms["class"]
    assert isinstance(room, ClassRoom)  # for the type checker
    return room


def enter(window: MainWindow, room: str) -> None:
    """Enter a room of the Teach page."""
    window.actions_["teach"].trigger()
    window.pages.teach.enter(room)


def quiz(window: MainWindow) -> None:
    """Choose what a quiz is to be about."""
    enter(window, "questions")
