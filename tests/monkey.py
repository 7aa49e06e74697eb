"""A monkey at the real window: it presses what can be pressed, types where one can type, and keeps a log to replay."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, field
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import TextIO, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from app.ui.actions import ROWS
from app.ui.cases.recovery import Recovery
from app.ui.graph.view import GraphView
from app.ui.main_window import MainWindow

_Part = TypeVar("_Part", bound=QWidget)

TEXTS = (
    "8",
    "0.5",
    "250",
    "-1",
    "abc",
    "Case <b>x</b>",
    "",
    "pancreas, ki-67 > 3",
    "ä\u202e\u0000z",
    "9" * 30,
    "tag:a",
)
KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Space,
    Qt.Key.Key_Home,
    Qt.Key.Key_PageDown,
)
NEVER = {"quit", "still"}
"""Actions that end the window, which is no finding, or let motion in, so that what is seen depends on the clock."""


COSTLY = {
    "QToolButton::Light or dark",
    "theme_system",
    "theme_light",
    "theme_dark",
    "theme_contrast_light",
    "theme_contrast_dark",
    "bigger",
    "smaller",
}
"""Things that restyle every widget; most of the time would go into them, so one choice of them in a hundred stays."""
SOON_MS = 6000
"""What waits for no longer than that happens before the next thing is done, whatever the clock says."""
MOST_TURNS = 10_000
"""More than anything done in slices takes."""
KINDS = {"press": 52, "type": 10, "action": 18, "key": 8, "row": 6, "tab": 3, "graph": 3}
"""How often each kind of thing is done, of a hundred."""


class Clock:
    """The time in the monkey's world: a second for each thing done, in a replay as well."""

    def __init__(self) -> None:
        self.ticks = 0

    def now(self) -> datetime:
        """A moment in UTC."""
        return datetime(2026, 12, 1, tzinfo=UTC) + timedelta(seconds=self.ticks)


@dataclass(frozen=True)
class Move:
    """One thing that the monkey did: enough to do it again."""

    kind: str
    at: int
    what: str
    """Name of the action, widget or key, to notice a replay that leaves the track."""
    text: str = ""


@dataclass
class Monkey:
    """Works one window; what it may do depends on what is seen, and on nothing else but its dice."""

    window: MainWindow
    clock: Clock = field(default_factory=Clock)
    log: TextIO = field(default_factory=StringIO)
    """Takes a line for each move: in a file, a long log takes no memory that would be taken for a leak."""

    def __post_init__(self) -> None:
        self.window.themes.still = True

    def play(self, moves: int, seed: int) -> Iterator[int]:
        """Do random things; hands on the number of each when it is done."""
        dice = random.Random(seed)
        for number in range(moves):
            move = self._choose(dice)
            self.log.write(json.dumps(astuple(move)) + "\n")
            self._do(move)
            yield number

    def replay(self, log: TextIO) -> None:
        """Do again what a log says."""
        log.seek(0)
        for number, line in enumerate(log):
            self._do(Move(*json.loads(line)), number)

    def state(self) -> list[object]:
        """What the window holds in the end."""
        return [
            (case.title, case.state.label, case.state.edition, dict(case.state.answers), case.state.roads, case.unsaved)
            for case in self.window.files.open_cases.cases
        ]

    # -- choosing -------------------------------------------------------------------------------------------------

    def _choose(self, dice: random.Random) -> Move:
        while True:
            move = self._any(dice)
            if move is not None and (move.what not in COSTLY or dice.random() < 0.01):
                return move

    def _any(self, dice: random.Random) -> Move | None:
        popup = QApplication.activePopupWidget()
        if dialogs(self.window):
            return self._dialog_move(dice)
        if isinstance(popup, QMenu):
            entries = [*choices(popup), "nothing"]
            at = dice.randrange(len(entries))
            return Move("menu", at, entries[at])
        if popup is not None and dice.random() < 0.2:
            return Move("key", KEYS.index(Qt.Key.Key_Escape), "Key_Escape")
        match dice.choices(list(KINDS), list(KINDS.values()))[0]:
            case "press" | "type" | "row" | "graph" as kind:
                text = dice.choice(TEXTS) if kind == "type" else f"{dice.random():.3f}"
                return self._pick(dice, kind, text if kind != "graph" else f"{text} {dice.random():.3f}")
            case "key":
                key = dice.randrange(len(KEYS))
                return Move("key", key, KEYS[key].name)
            case _ if popup is not None:
                return None  # what lies behind a popup is out of reach
            case "tab":
                return Move("tab", dice.randrange(self.window.desk.tabs.count()), "tab")
        names = [row.id for row in ROWS if row.id not in NEVER]
        at = dice.randrange(len(names))
        return Move("action", at, names[at])

    def _dialog_move(self, dice: random.Random) -> Move:
        box = dialogs(self.window)[-1]
        if isinstance(box, QMessageBox):
            found = [button for button in box.buttons() if button.isEnabled()]
            at = dice.randrange(len(found))
            return Move("answer", at, found[at].text())
        return Move("reject", 0, type(box).__name__)

    def _pick(self, dice: random.Random, kind: str, text: str) -> Move | None:
        found = PLACES[kind](self.window)
        if not found:
            return None
        widget = found[dice.randrange(len(found))]
        same = [item for item in found if name_of(item) == name_of(widget)]
        return Move(kind, same.index(widget), name_of(widget), text)

    # -- doing ----------------------------------------------------------------------------------------------------

    def _do(self, move: Move, number: int = -1) -> None:
        match move.kind:
            case "press" | "type" | "row" | "graph":
                widget = self._same(PLACES[move.kind](self.window), move, number)
                {"press": press, "type": write, "row": take_row, "graph": click_graph}[move.kind](widget, move.text)
            case "tab":
                self.window.desk.tabs.setCurrentIndex(move.at)
            case "key":
                focused = QApplication.focusWidget()
                QTest.keyClick(focused if focused is not None else self.window, KEYS[move.at])
            case "action":
                self.window.actions_[move.what].trigger()
            case "menu":
                self._menu(move, number)
            case "answer":
                box = dialogs(self.window)[-1]
                assert isinstance(box, QMessageBox)
                box.buttons()[move.at].click()
            case "reject":
                dialogs(self.window)[-1].reject()
        self.clock.ticks += 1
        self.settle()

    @staticmethod
    def _menu(move: Move, number: int) -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), f"step {number} of the log: no menu is open"
        action = next((item for item in menu.actions() if item.text() == move.what and item.isEnabled()), None)
        menu.close()
        if action is not None:
            action.trigger()

    @staticmethod
    def _same(found: list[QWidget], move: Move, number: int) -> QWidget:
        same = [item for item in found if name_of(item) == move.what]
        assert move.at < len(same), f"step {number} of the log: {move} is not on screen"
        return same[move.at]

    def settle(self) -> None:
        """Let all happen that is on its way, with what waits a little for its time."""
        for _ in range(3):
            QCoreApplication.processEvents()
            for timer in self.window.findChildren(QTimer):
                # What recovery writes is not seen, and to write it after each move would take most of the time.
                unseen = isinstance(timer.parent(), Recovery)
                if timer.isActive() and timer.interval() <= SOON_MS and not unseen:
                    run_out(timer)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def run_out(timer: QTimer) -> None:
    """Do what a timer waits for: once, or as often as one that comes back has something left to do."""
    if timer.isSingleShot():
        timer.stop()
        timer.timeout.emit()
        return
    for _ in range(MOST_TURNS):
        if not timer.isActive():
            return
        timer.timeout.emit()
    msg = f"a timer of {timer.parent()} never comes to an end"
    raise AssertionError(msg)


def press(widget: QWidget, _text: str) -> None:
    """Click a button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def write(widget: QWidget, text: str) -> None:
    """Replace a text, and confirm it where that is possible."""
    widget.setFocus()
    assert isinstance(widget, QLineEdit | QPlainTextEdit)
    widget.selectAll()
    for sign in text:  # QTest's own typing knows ASCII only
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign))
    if not text:
        QTest.keyClick(widget, Qt.Key.Key_Delete)
    if isinstance(widget, QLineEdit):
        QTest.keyClick(widget, Qt.Key.Key_Return)


def take_row(widget: QWidget, text: str) -> None:
    """Click a row, the share `text` from the top; one in five twice."""
    assert isinstance(widget, QAbstractItemView)
    place = float(text) * widget.model().rowCount(widget.rootIndex())
    index = widget.model().index(int(place), 0, widget.rootIndex())
    widget.scrollTo(index)
    click = QTest.mouseDClick if place % 1 > 0.8 else QTest.mouseClick
    click(widget.viewport(), Qt.MouseButton.LeftButton, pos=widget.visualRect(index).center())


def click_graph(widget: QWidget, text: str) -> None:
    """Click somewhere in the graph: `text` is how far across and down."""
    assert isinstance(widget, GraphView)
    across, down = map(float, text.split())
    inside = widget.viewport()
    spot = QPoint(int(inside.width() * across), int(inside.height() * down))
    QTest.mouseClick(inside, Qt.MouseButton.LeftButton, pos=spot)


def dialogs(window: MainWindow) -> list[QDialog]:
    """Open dialogs, the last one on top."""
    return [item for item in window.findChildren(QDialog) if item.isVisible()]


def buttons(window: MainWindow) -> list[QWidget]:
    """Everything that a click does something to, in an order that does not change between runs."""
    found = (item for item in parts(window, QAbstractButton) if named(item) and not opens_menu(item))
    return in_order(found)


def lines(window: MainWindow) -> list[QWidget]:
    """Where text can be typed."""
    found: list[QLineEdit | QPlainTextEdit] = [*parts(window, QLineEdit), *parts(window, QPlainTextEdit)]
    return in_order(item for item in found if not item.isReadOnly())


def listings(window: MainWindow) -> list[QWidget]:
    """Tables and lists with something in them."""
    found = (item for item in parts(window, QAbstractItemView) if not isinstance(item, QHeaderView))
    return in_order(item for item in found if item.model().rowCount(item.rootIndex()))


def graphs(window: MainWindow) -> list[QWidget]:
    """Pictures of the decision graph."""
    return in_order(parts(window, GraphView))


def within(window: MainWindow) -> QWidget:
    """Where a person can reach anything: an open popup, else the whole window."""
    return QApplication.activePopupWidget() or window


def parts(window: MainWindow, kind: type[_Part]) -> list[_Part]:
    """All of a kind within reach, dialogs included.

    Not by findChildren: PySide ties what that finds to the window asked, where the buttons of Qt's own dialogs then
    stay for good, which is a leak of this test and not of the program.
    """
    inside = within(window)
    return [item for item in QApplication.allWidgets() if isinstance(item, kind) and belongs(item, inside)]


def belongs(widget: QWidget, inside: QWidget) -> bool:
    """Say whether a widget is part of another, also in a dialog of it."""
    over: QWidget | None = widget
    while over is not None and over is not inside:
        over = over.parentWidget()
    return over is not None


def in_order(found: Iterable[QWidget]) -> list[QWidget]:
    """Those within reach, by name, then by place: the order of children in Qt is no promise."""
    return sorted((item for item in found if reachable(item)), key=_order)


PLACES = {"press": buttons, "type": lines, "row": listings, "graph": graphs}
"""Where each kind of thing can be done."""


def choices(menu: QMenu) -> list[str]:
    """What can be chosen in an open menu."""
    return [item.text() for item in menu.actions() if item.isEnabled() and item.text() and item.menu() is None]


def _order(widget: QWidget) -> tuple[str, int, int]:
    place = widget.mapToGlobal(QPoint(0, 0))
    return name_of(widget), place.y(), place.x()


def reachable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()


def named(button: QAbstractButton) -> bool:
    """Qt's own parts (clearing a line, scrolling tabs) have no name and come and go with time."""
    return bool(button.accessibleName() or button.text())


def opens_menu(button: QAbstractButton) -> bool:
    """A menu runs a loop of its own, in which nobody would choose; its entries are actions."""
    return isinstance(button, QPushButton | QToolButton) and button.menu() is not None


def name_of(widget: QWidget) -> str:
    """What a widget is called; nameless ones are parts of others."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__}:{widget.objectName()}:{(widget.accessibleName() or words)[:60]}"
