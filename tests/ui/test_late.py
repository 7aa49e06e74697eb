"""What is out of sight is written after the paint: what is in sight is right at once, and all else soon after."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from app import paths
from app.ui.main_window import MainWindow
from app.ui.options.card import OptionCard
from app.ui.options.face import face_of
from app.ui.widgets.late import Late
from tests import shipped
from tests.ui.hands import chip, click


class Painted(QObject):
    """Notes the cards that are painted, and those that tell another verdict than the session's or lack their room."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.cards = self.wrong = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, OptionCard):
            self.cards += 1
            verdict = self._window.model.snapshot.assessment.verdict(watched.option_id)
            told = watched.head.accessibleDescription()
            self.wrong += watched.owing or told != face_of(verdict, self._window.model.knowledge).spoken
            self.wrong += watched.height() != watched.heightForWidth(watched.width())
        return False


class FirstPaint(QObject):
    """Takes what is on screen after the first repaint, and what a window painted as a whole would show then."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.pictures: list[QImage] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest or self.pictures:
            return False
        self._window.event(event)
        on_screen = self._window.screen().grabWindow(self._window.winId())
        for picture in (on_screen, self._window.grab()):
            self.pictures.append(picture.toImage().convertToFormat(QImage.Format.Format_RGB32))
        return True


@pytest.fixture
def low(open_window) -> MainWindow:
    """A window in which most questions and options are out of sight."""
    window: MainWindow = open_window(shipped.knowledge(), size=(1280, 640))
    for feature, value in {"primary_site": "pancreas", "differentiation": "well"}.items():
        window.model.answer(feature, value)
    for _ in range(5):
        QCoreApplication.processEvents()
    return window


@pytest.fixture
def painted(low: MainWindow) -> Iterator[Painted]:
    watch = Painted(low)
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    yield watch
    application.removeEventFilter(watch)


def items(window: MainWindow) -> list[Late]:
    column = window.options.cards_view.column
    return [item for item in column.items if isinstance(item, Late)]


def test_every_verdict_that_is_painted_is_the_present_one_in_its_place(low, painted):
    for feature, key in (("differentiation", "poor"), ("differentiation", "well"), ("primary_site", "rectum")) * 2:
        low.patient.reveal(feature)
        QCoreApplication.processEvents()
        chip(low, feature, key).click()
        QCoreApplication.processEvents()
        assert not painted.wrong, (feature, key)
    assert painted.cards


def test_what_is_out_of_sight_follows_by_itself(low, qtbot):
    click(chip(low, "differentiation", "poor"))
    assert any(item.owing for item in items(low))
    qtbot.waitUntil(lambda: not any(item.owing for item in items(low)))


def test_what_is_scrolled_into_view_is_written_before_it_is_painted(low, painted):
    click(chip(low, "differentiation", "poor"))
    low.options.cards_view.verticalScrollBar().setValue(800)
    QCoreApplication.processEvents()
    assert painted.cards
    assert not painted.wrong


def test_a_card_that_is_asked_for_is_up_to_date_at_once(low):
    low.model.answer("differentiation", "poor")
    last = low.options.cards[items(low)[-1].objectName()]
    verdict = low.model.snapshot.assessment.verdict(last.option_id)
    assert last.head.accessibleDescription() == face_of(verdict, low.model.knowledge).spoken


def test_the_first_repaint_after_a_click_leaves_nothing_of_before_on_screen(open_window):
    window: MainWindow = open_window(shipped.knowledge(), size=(1440, 900))
    window.files.open_sample(paths.resources() / "cases" / "pancreatic-untreated-bulky.netcase")
    answers = [("sstr_status", "heterogeneous"), ("sstr_status", "positive_all_lesions"), ("differentiation", "poor")]
    for feature, key in [*answers, ("differentiation", "well"), ("sstr_status", "negative"), answers[1]]:
        window.patient.reveal(feature)
        for _ in range(5):
            QCoreApplication.processEvents()
        watch = FirstPaint(window)
        window.installEventFilter(watch)
        chip(window, feature, key).click()
        QCoreApplication.processEvents()
        window.removeEventFilter(watch)
        on_screen, fresh = watch.pictures
        assert on_screen == fresh, (feature, key)
