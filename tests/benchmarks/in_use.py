"""One window under measurement, in a process of its own: a bare one, the real one, or a large graph.

`main` prints a JSON object. Times are milliseconds as [CPU median, CPU p95, clock median, clock p95]: of a step until
every event has been handled; of a click to the end of the repaint (`tests/ui/test_late.py` holds that what is in view
is right then), and until all is done that follows by itself: what is out of sight. Memory is what is resident, in MB.
"""

from __future__ import annotations

import gc
import json
import random
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import bootstrap, paths
from app.knowledge.model import Kind
from tests.benchmarks.growth import grown

SIZE = (1440, 900)
FRAMES = 120
Moment = tuple[float, float]
"""CPU time and clock, in milliseconds."""


def main(what: str, *rest: str) -> None:
    """Measure and print."""
    work: dict[str, Callable[..., dict[str, object]]] = {"bare": bare, "window": window, "graph": graph}
    print(json.dumps(work[what](*rest)))


def bare(menus: str, actions: str, controls: str) -> dict[str, object]:
    """A window of Qt alone, with as many menus, actions and controls, of which some are in view."""
    application = QApplication([])
    window, inner, scroll = QMainWindow(), QWidget(), QScrollArea()
    named = [window.menuBar().addMenu(f"Menu {number}") for number in range(int(menus))]
    for number in range(int(actions)):
        named[number % len(named)].addAction(f"Action {number}")
    column, words = QVBoxLayout(inner), QLabel("0")
    buttons = [QPushButton(f"Button {number}") for number in range(int(controls))]
    for widget in (words, *buttons):
        column.addWidget(widget)
    scroll.setWidget(inner)
    window.setCentralWidget(scroll)
    window.resize(*SIZE)
    window.show()
    settle()
    buttons[0].clicked.connect(lambda: words.setText(str(int(words.text()) + 1)))
    clicks, done = clicked(window, (buttons[0].click for _ in range(FRAMES)))
    return {"memory": resident(), "clicks": clicks, "done": done, "application": application.platformName()}


def window(case: str) -> dict[str, object]:
    """The real window with a bundled case: answers are turned round and back with the chips of the form."""
    from app.ui.application import WindowSetup, build_window, collect_less, make_themes, open_frame, prepare, release

    application = QApplication([])
    themes = make_themes()
    prepare(application, themes)
    frame = open_frame(themes)
    knowledge = bootstrap.load_knowledge()
    shown = build_window(knowledge, bootstrap.reasoner_factory(knowledge), themes, WindowSetup(), frame)
    shown.resize(*SIZE)
    settle()
    shown.files.open_sample(paths.resources() / "cases" / f"{case}.netcase")
    settle()
    collect_less()
    opened = resident()
    clicks, done = clicked(shown, _clicks(shown, random.Random(1)))
    menus = shown.findChildren(QMenu)
    result = {
        "memory": opened,
        "memory_after": resident(),
        "clicks": clicks,
        "done": done,
        "menus": len(menus),
        "actions": len(shown.findChildren(QAction)),
        "controls": len(shown.findChildren(QAbstractButton)) + len(shown.findChildren(QLineEdit)),
    }
    release(shown)
    return result


def _clicks(shown: object, chance: random.Random) -> Iterator[Callable[[], object]]:
    """Each answered choice and yes/no: another answer, then the old one; the first round warms up unmeasured."""
    from app.ui.main_window import MainWindow
    from tests.ui.hands import chip

    assert isinstance(shown, MainWindow)
    features, answers = shown.model.knowledge.features, dict(shown.model.snapshot.state.answers)
    for measuring in (False, True, True, True):
        for name, value in answers.items():
            keys = [item.id for item in features[name].values]
            if features[name].kind is Kind.BOOLEAN:
                keys = ["yes", "no"]
            if features[name].kind not in {Kind.CHOICE, Kind.BOOLEAN}:
                continue
            old = ("yes" if value else "no") if isinstance(value, bool) else str(value)
            for key in (chance.choice([item for item in keys if item != old]), old):
                shown.patient.reveal(name)
                settle()
                press = chip(shown, name, key).click
                if measuring:
                    yield press
                else:
                    press()


def graph(copies: str) -> dict[str, object]:
    """The graph of so many copies of the current edition: frames of a pan and of a zoom at life size."""
    from app.reasoning.reasoner import Reasoner
    from app.session.state import SessionState
    from app.ui.application import make_themes, prepare
    from app.ui.graph.panel import GraphPanel
    from app.ui.session_model import SessionModel

    application = QApplication([])
    themes = make_themes()
    prepare(application, themes)
    knowledge = bootstrap.load_knowledge()
    knowledge = grown(knowledge, knowledge.default_edition, int(copies))
    reasoner = Reasoner(knowledge, knowledge.default_edition)
    model = SessionModel(knowledge, lambda _edition: reasoner, SessionState(edition=knowledge.default_edition))
    panel = GraphPanel(model, themes)
    panel.resize(*SIZE)
    panel.show()
    settle()
    view = panel.view
    view.zoom_to(1.0)
    settle()
    near = measured(partial(_pan, view, by) for by in (*[23] * 10, *[-23] * 10) * 12)
    zoom = measured(partial(view.zoom_by, by) for by in (*[-0.5] * 12, *[0.5] * 12) * 5)
    view.fit()
    settle()
    whole = measured(partial(_pan, view, by) for by in (*[23] * 5, *[-23] * 5) * 6)
    result = {"nodes": sum(1 for _ in view.graph.walk()), "pan": near, "zoom": zoom, "pan_whole": whole}
    panel.deleteLater()
    del panel
    settle()
    return result


def _pan(view: QGraphicsView, by: int) -> None:
    for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
        bar.setValue(bar.value() + by)


def settle() -> None:
    """Handle what is due, and what that brings about."""
    for _ in range(5):
        QCoreApplication.processEvents()
        _delete()


def _delete() -> None:
    """Delete what is to be deleted later, as a running event loop does; without it, dead widgets pile up."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Repaint(QObject):
    """Notes when a window has been repainted for the first time since `begin`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.end: Moment | None = None
        window.installEventFilter(self)

    def begin(self) -> None:
        """Wait for the next repaint."""
        self.end = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest or self.end is not None:
            return False
        watched.event(event)
        self.end = now()
        return True


def clicked(window: QWidget, steps: Iterator[Callable[[], object]]) -> tuple[list[float], list[float]]:
    """Do each step; times to the end of the repaint, and until nothing more happens by itself."""
    watch, painted, done = Repaint(window), list[Moment](), list[Moment]()
    for step in steps:
        watch.begin()
        began = now()
        step()
        for _ in range(4):
            QCoreApplication.processEvents()
        end = now()
        painted.append(_since(began, watch.end or end))
        done.append(_since(began, end))
        _delete()
    return _told(painted), _told(done)


def measured(steps: Iterator[Callable[[], object]]) -> list[float]:
    """Do each step and let the window repaint."""
    times = []
    for step in steps:
        began = now()
        step()
        QCoreApplication.processEvents()
        times.append(_since(began, now()))
        _delete()
    return _told(times)


def now() -> Moment:
    """CPU time of this process, and the time by the clock."""
    return time.process_time_ns() / 1e6, time.perf_counter_ns() / 1e6


def _since(began: Moment, end: Moment) -> Moment:
    return end[0] - began[0], end[1] - began[1]


def _told(times: list[Moment]) -> list[float]:
    cpu, clock = sorted(item[0] for item in times), sorted(item[1] for item in times)
    late = int(0.95 * len(cpu))
    return [round(item, 2) for item in (cpu[len(cpu) // 2], cpu[late], clock[len(cpu) // 2], clock[late])]


def resident() -> float:
    """Memory of this process that is in use now, in MB; 0 where the system does not tell."""
    gc.collect()
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return round(pages * 4096 / 1e6, 1)
