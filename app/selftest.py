"""The program tests itself: the real window, a bundled case, the widgets that a person would use."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from app import bootstrap, paths
from app.ui.application import (
    WindowSetup,
    begin_window,
    complete_window,
    make_themes,
    open_frame,
    prepare,
    release,
)

if TYPE_CHECKING:  # the start is measured: nothing may be imported that the frame of the window does not need
    from app.knowledge.conditions import Answers, Value
    from app.knowledge.model import Feature, Knowledge
    from app.patient.casefile import Case
    from app.ui.main_window import MainWindow

_STARTED = time.perf_counter()
"""When this module was imported; the fallback where the system does not tell when the process began."""


@dataclass
class Result:
    """What was done and measured; times in milliseconds."""

    problems: list[str] = field(default_factory=list)
    clicks: list[float] = field(default_factory=list)
    first_frame: tuple[float, float] = (0.0, 0.0)
    """Since the start of the process, and the CPU time of it."""
    ready: tuple[float, float] = (0.0, 0.0)
    """The same until questions can be answered."""
    complete: tuple[float, float] = (0.0, 0.0)
    """The same until the whole window is there."""
    options: int = 0
    memory: float = 0.0
    """What is resident with the case open, in MB; 0 where the system does not tell."""

    def table(self) -> dict[str, object]:
        """The result as JSON holds it."""
        from statistics import quantiles

        cuts = quantiles(self.clicks, n=20) if len(self.clicks) > 1 else [0.0] * 19
        return {
            "passed": not self.problems,
            "problems": self.problems,
            "platform": QApplication.platformName(),
            "first_frame_ms": round(self.first_frame[0], 1),
            "ready_ms": round(self.ready[0], 1),
            "complete_ms": round(self.complete[0], 1),
            "first_frame_cpu_ms": round(self.first_frame[1], 1),
            "ready_cpu_ms": round(self.ready[1], 1),
            "complete_cpu_ms": round(self.complete[1], 1),
            "clicks": len(self.clicks),
            "click_to_frame_p50_ms": round(cuts[9], 1),
            "click_to_frame_p95_ms": round(cuts[18], 1),
            "options_compared": self.options,
            "memory_mb": self.memory,
        }


def run(load: Callable[[], Knowledge], *, screenshot: Path | None, as_json: bool) -> int:
    """Drive the window through a bundled case; returns 0 when everything agrees, else 1."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # for the type checker; nothing else makes one
    result = Result()
    themes = make_themes()
    prepare(application, themes)
    frame = open_frame(themes)
    result.first_frame = _since_start(), time.process_time() * 1000
    knowledge = load()
    version = bootstrap.program_version()
    setup = WindowSetup(version=version)
    window = begin_window(knowledge, bootstrap.assessor_factory(knowledge), themes, setup, frame)
    _until_idle()
    result.ready = _since_start(), time.process_time() * 1000
    complete_window(window, setup, answering=True)
    _until_idle()
    result.complete = _since_start(), time.process_time() * 1000
    empty = window.model.snapshot.assessment
    case = _bundled_case(knowledge, result)
    edition = case.edition or knowledge.default_edition
    window.model.switch_edition(edition)
    drive(window, case, edition, result)
    if empty != bootstrap.reasoner_factory(knowledge)(empty.edition).assess({}):
        result.problems.append("the empty case is not what was kept of it when the program was built")
    if screenshot is not None and not window.grab().save(str(screenshot)):
        result.problems.append(f"{screenshot}: the screenshot could not be written")
    window.close_now()
    release(window)
    _print(result, as_json=as_json)
    return 1 if result.problems else 0


def drive(window: MainWindow, case: Case, edition: str, result: Result) -> None:
    """Give every answer of a case with the widgets of the window, then hold each card against `assess`."""
    _click_through(window, case.answers, result)
    result.memory = _resident()
    _compare(window, case, edition, result)


def _bundled_case(knowledge: Knowledge, result: Result) -> Case:
    """The first bundled case that this knowledge understands; an empty one when there is none."""
    from app.patient.casefile import Case, CaseFileError

    for file in sorted((paths.resources() / "cases").glob("*.netcase")):
        try:
            case = bootstrap.load_case(file, knowledge)
        except CaseFileError:
            continue
        if (case.edition or knowledge.default_edition) in knowledge.editions:
            return case
    if not knowledge.modified:
        result.problems.append("no bundled case can be read with this knowledge")
    return Case("", None, {})


def _until_idle() -> None:
    """Let the window paint and settle."""
    for _ in range(3):
        QCoreApplication.processEvents()


def _click_through(window: MainWindow, answers: Answers, result: Result) -> None:
    for feature_id, value in answers.items():
        feature = window.model.knowledge.features[feature_id]
        window.patient.reveal(feature_id)
        QCoreApplication.processEvents()
        for press in _presses(window.patient.row(feature_id), feature, value):
            began = time.perf_counter()
            press()
            QCoreApplication.processEvents()
            result.clicks.append((time.perf_counter() - began) * 1000)
        if window.model.snapshot.state.answers.get(feature_id) != value:
            result.problems.append(f"{feature_id}: the widgets did not record the answer")


def _presses(row: QWidget, feature: Feature, value: Value) -> list[Callable[[], None]]:
    """What a person does to give this answer."""
    from app.knowledge.model import Kind
    from app.patient.answers import answer_text

    if isinstance(value, frozenset):
        wanted = [feature.label_of(item) for item in sorted(value)] or ["None"]
    else:
        wanted = [f"{value:g}" if feature.kind is Kind.NUMBER else answer_text(feature, value)]
    chips = {chip.text() or chip.accessibleName(): chip for chip in row.findChildren(QAbstractButton)}
    if all(words in chips for words in wanted):
        return [chips[words].click for words in wanted]
    line = row.findChild(QLineEdit)
    return [] if line is None else [_Typing(line, wanted[0]).run]


@dataclass
class _Typing:
    """Typing a number key by key, with Enter at the end."""

    line: QLineEdit
    words: str

    def run(self) -> None:
        self.line.setFocus()
        self.line.selectAll()
        for sign in self.words:
            self._send(0, sign)
        self._send(Qt.Key.Key_Return.value, "\r")

    def _send(self, key: int, sign: str) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, sign)
        QCoreApplication.sendEvent(self.line, event)


def _compare(window: MainWindow, case: Case, edition: str, result: Result) -> None:
    """Every card has to say what `assess` says of the same answers."""
    from app.ui.texts import status_word

    expected = bootstrap.reasoner_factory(window.model.knowledge)(edition).assess(case.answers)
    for verdict in expected.verdicts:
        card = window.options.card(verdict.option.id)
        result.options += 1
        if not card.head.accessibleDescription().startswith(status_word(verdict.status)):
            result.problems.append(f"{verdict.option.id}: the window says {card.head.accessibleDescription()!r}")


def _since_start() -> float:
    """Milliseconds since the process began, or since this module was imported where that is not known."""
    try:
        fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        uptime = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    except OSError:
        return (time.perf_counter() - _STARTED) * 1000
    ticks_per_second = 100
    return (uptime - int(fields[19]) / ticks_per_second) * 1000


def _resident() -> float:
    """Memory of this process that is in use now, in MB; 0 where the system does not tell."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return round(sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) * 1024 / 1e6, 1)


def _print(result: Result, *, as_json: bool) -> None:
    from app.report.assessment_json import to_json

    table = result.table()
    if as_json:
        print(to_json(table))
        return
    print("\n".join(f"{key}: {value}" for key, value in table.items() if key != "problems"))
    print("\n".join(result.problems))
