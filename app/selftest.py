"""The program tests itself: the real window, a bundled case, the widgets that a person would use."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from typing_extensions import override

from app import bootstrap, paths
from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Feature, Kind, Knowledge
from app.patient.answers import answer_text
from app.patient.casefile import Case
from app.report.assessment_json import to_json
from app.ui.application import WindowSetup, build_window, make_themes, prepare, release
from app.ui.main_window import MainWindow
from app.ui.texts import status_word

_STARTED = time.perf_counter()
"""When this module was imported; the fallback where the system does not tell when the process began."""


@dataclass
class Result:
    """What was done and measured; times in milliseconds."""

    problems: list[str] = field(default_factory=list)
    clicks: list[float] = field(default_factory=list)
    first_frame: float = 0.0
    ready: float = 0.0
    options: int = 0

    def table(self) -> dict[str, object]:
        """The result as JSON holds it."""
        cuts = quantiles(self.clicks, n=20) if len(self.clicks) > 1 else [0.0] * 19
        return {
            "passed": not self.problems,
            "problems": self.problems,
            "platform": QApplication.platformName(),
            "first_frame_ms": round(self.first_frame, 1),
            "ready_ms": round(self.ready, 1),
            "clicks": len(self.clicks),
            "click_to_frame_p50_ms": round(cuts[9], 1),
            "click_to_frame_p95_ms": round(cuts[18], 1),
            "options_compared": self.options,
        }


class _FirstPaint(QObject):
    """Notes when a widget was painted for the first time."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.at: float | None = None
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.at is None:
            self.at = _since_start()
        return False


def run(knowledge: Knowledge, *, screenshot: Path | None, as_json: bool) -> int:
    """Drive the window through a bundled case; returns 0 when everything agrees, else 1."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # for the type checker; nothing else makes one
    result = Result()
    case = _bundled_case(knowledge, result)
    themes = make_themes()
    version = bootstrap.program_version()
    prepare(application, themes, version)
    edition = case.edition or knowledge.default_edition
    window = build_window(
        knowledge, bootstrap.reasoner_factory(knowledge), themes, WindowSetup(edition, version=version)
    )
    _show(window, result)
    drive(window, case, edition, result)
    if screenshot is not None and not window.grab().save(str(screenshot)):
        result.problems.append(f"{screenshot}: the screenshot could not be written")
    window.close_now()
    release(window)
    _print(result, as_json=as_json)
    return 1 if result.problems else 0


def drive(window: MainWindow, case: Case, edition: str, result: Result) -> None:
    """Give every answer of a case with the widgets of the window, then hold each card against `assess`."""
    _click_through(window, case.answers, result)
    _compare(window, case, edition, result)


def _bundled_case(knowledge: Knowledge, result: Result) -> Case:
    """The first bundled case that this knowledge understands; an empty one when there is none."""
    from app.patient.casefile import CaseFileError

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


def _show(window: MainWindow, result: Result) -> None:
    first = _FirstPaint(window.status_line)
    window.show()
    _until(lambda: first.at is not None)
    result.first_frame = first.at or 0.0
    QCoreApplication.processEvents()
    result.ready = _since_start()


def _until(done: Callable[[], bool], limit: float = 20.0) -> None:
    """Process events until something happened, at most `limit` seconds."""
    end = time.perf_counter() + limit
    while not done() and time.perf_counter() < end:
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


def _print(result: Result, *, as_json: bool) -> None:
    table = result.table()
    if as_json:
        print(to_json(table))
        return
    print("\n".join(f"{key}: {value}" for key, value in table.items() if key != "problems"))
    print("\n".join(result.problems))
