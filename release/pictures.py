"""Take the pictures of the guide from the real window, in light and dark and in each language.

Run by `dev.py pictures`, offscreen, whenever the window looks different. The pictures are resources like any other.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTranslator
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from app import bootstrap, paths
from app.patient.casefile import Case
from app.session.road_rules import Course
from app.ui.application import WindowSetup, build_window, make_themes, prepare, release
from app.ui.help.sections import folder
from app.ui.languages import LANGUAGES, speak
from app.ui.main_window import MainWindow
from app.ui.patient.next_question import NextQuestion
from app.ui.theme import ThemeManager
from release.png import save_small

ROOT = Path(__file__).resolve().parents[1]
DAY = date(2026, 12, 1)
SIZE = QSize(1280, 800)
SAMPLE = "midgut-progressing-on-analogue.netcase"
OPTION = "prrt_lu_dotatate_advanced"
ROWS = ("primary_site", "differentiation", "ki67_percent")
MOST_BYTES = 4_500_000
"""Of all languages together."""


def main() -> int:
    """Take every picture in both themes and each language; returns 1 when they have become too large."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = "1.5"  # what app.ui.help.reader expects; sharp on finer screens as well
    application = QApplication(sys.argv[:1])
    for language in LANGUAGES:
        take_all(application, language)
    total = sum(file.stat().st_size for file in folder().rglob("*.png"))
    print(f"{folder().relative_to(ROOT)}: {total / 1e6:.2f} MB")
    return 0 if total <= MOST_BYTES else 1


def take_all(application: QApplication, language: str) -> None:
    """Take every picture in one language; those in English stand beside the folders of the others."""
    speak(application, paths.resources() / "translations", language)
    target = folder() if language == "en" else folder() / language
    for theme in ("light", "dark"):
        themes = make_themes(override=theme)
        prepare(application, themes, bootstrap.program_version())
        for name, take in PICTURES.items():
            save_small(take(themes), target / f"{name}.{theme}.png")
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()


def opened(themes: ThemeManager, size: QSize = SIZE) -> MainWindow:
    """The window with the sample patient."""
    knowledge = bootstrap.load_knowledge()
    case: Case = bootstrap.load_case(paths.resources() / "cases" / SAMPLE, knowledge)
    setup = WindowSetup(case=case, version=bootstrap.program_version(), today=DAY, shelf=bootstrap.lesson_shelf)
    window = build_window(knowledge, bootstrap.reasoner_factory(knowledge), themes, setup)
    window.resize(size)
    window.show()
    settle()
    return window


def settle() -> None:
    """Let the window paint what it still owes."""
    for _ in range(40):
        QApplication.processEvents()


def shot(widget: QWidget, height: int = 0) -> QImage:
    """What a widget shows; its upper part when a height is given."""
    place = QRect(QPoint(0, 0), QSize(widget.width(), min(height or widget.height(), widget.height())))
    return widget.grab(place).toImage()


def of_window(themes: ThemeManager) -> QImage:
    """The whole window, its three parts numbered."""
    window = opened(themes, QSize(1280, 720))
    picture = shot(window)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(themes.font(strong=True))
    for number, pane in enumerate((window.patient, window.graph, window.options), start=1):
        corner = pane.mapTo(window, QPoint(pane.width() // 2, 0))
        badge(painter, QRectF(corner.x() - 14, corner.y() + 6, 28, 28), str(number), themes.theme.accent)
    painter.end()
    release(window)
    return picture


def badge(painter: QPainter, place: QRectF, words: str, colour: QColor) -> None:
    """A number in a disc."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(place)
    painter.setPen(Qt.GlobalColor.white if colour.lightness() < 150 else Qt.GlobalColor.black)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def of_rows(themes: ThemeManager) -> QImage:
    """Some questions, one below the other."""
    window = opened(themes)
    rows = [window.patient.row(name) for name in ROWS]
    gap, scale = 12, window.devicePixelRatioF()
    size = QSize(max(row.width() for row in rows) + 2 * gap, sum(row.height() + gap for row in rows) + gap)
    picture = QImage(size * scale, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(scale)
    picture.fill(themes.theme.surface)
    painter = QPainter(picture)
    top = gap
    for row in rows:
        painter.drawImage(gap, top, shot(row))
        top += row.height() + gap
    painter.end()
    release(window)
    return picture


def of_next(themes: ThemeManager) -> QImage:
    """The next question."""
    window = opened(themes)
    picture = shot(window.patient.findChildren(NextQuestion)[0])
    release(window)
    return picture


def of_path(themes: ThemeManager) -> QImage:
    """The beginning of the patient's way."""
    window = opened(themes, QSize(1500, 900))
    window.graph.view.show_beginning(0.9)
    settle()
    picture = shot(window.graph, 480)
    release(window)
    return picture


def of_options(themes: ThemeManager) -> QImage:
    """The first options."""
    window = opened(themes)
    picture = shot(window.options, 560)
    release(window)
    return picture


def of_card(themes: ThemeManager) -> QImage:
    """An open card."""
    window = opened(themes, QSize(1280, 1100))
    window.options.open(OPTION)
    settle()
    picture = shot(window.options.cards[OPTION], 620)
    release(window)
    return picture


def of_page(name: str, height: int) -> Callable[[ThemeManager], QImage]:
    """The upper part of a page."""

    def take(themes: ThemeManager) -> QImage:
        window = opened(themes)
        window.actions_[name].trigger()
        settle()
        picture = shot(window.stage, height)
        release(window)
        return picture

    return take


def of_road(themes: ThemeManager) -> QImage:
    """A road of two treatments."""
    window = opened(themes)
    window.actions_["road"].trigger()
    window.road.travel.take(OPTION, Course.SLOW_PROGRESSION)
    settle()
    picture = shot(window.road)
    release(window)
    return picture


PICTURES: dict[str, Callable[[ThemeManager], QImage]] = {
    "window": of_window,
    "rows": of_rows,
    "next": of_next,
    "path": of_path,
    "options": of_options,
    "card": of_card,
    "compare": of_page("compare", 520),
    "road": of_road,
    "report": of_page("report", 420),
    "evidence": of_page("evidence", 520),
    "teach": of_page("teach", 420),
}

if __name__ == "__main__":
    sys.exit(main())
