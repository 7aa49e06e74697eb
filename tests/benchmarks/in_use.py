"""One window under measurement, in a process of its own: a bare one, the real one, or a large graph.

`main` prints a JSON object. Times are milliseconds from the click or the step until every event has been handled and
the window is repainted, as [CPU median, CPU p95, clock median, clock p95]; memory is what is resident, in MB.
"""

from __future__ import annotations

import gc
import json
import random
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
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

from app import bootstrap, paths
from app.knowledge.model import Kind
from tests.benchmarks.growth import grown

SIZE = (1440, 900)
FRAMES = 120


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
    clicks = measured(buttons[0].click for _ in range(FRAMES))
    return {"memory": resident(), "clicks": clicks, "application": application.platformName()}


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
    times = measured(_clicks(shown, random.Random(1)))
    menus = shown.findChildren(QMenu)
    result = {
        "memory": opened,
        "memory_after": resident(),
        "clicks": times,
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


def measured(steps: Iterator[Callable[[], object]]) -> list[float]:
    """Do each step and let the window repaint."""
    cpu, clock = [], []
    for step in steps:
        began = time.process_time_ns(), time.perf_counter_ns()
        step()
        QCoreApplication.processEvents()
        cpu.append((time.process_time_ns() - began[0]) / 1e6)
        clock.append((time.perf_counter_ns() - began[1]) / 1e6)
        _delete()
    cpu.sort()
    clock.sort()
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
