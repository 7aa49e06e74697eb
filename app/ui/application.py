"""The application as a whole: set-up that every window shares, and the window put together."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QLoggingCategory,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QDialog
from typing_extensions import override

from app import paths
from app.ui.languages import speak
from app.ui.main_window import MainWindow
from app.ui.settings import WindowSettings
from app.ui.style import StyleApplier, load_fonts
from app.ui.surroundings import Keeping, ShelfFor, Surroundings
from app.ui.theme import ThemeManager

if TYPE_CHECKING:
    from app.knowledge.model import Knowledge
    from app.patient.casefile import Case
    from app.ui.cases.instance import Instance
    from app.ui.other_knowledge import OpenKnowledge
    from app.ui.session_model import Assessor
    from app.ui.watch import Watch


_PATIENCE_MS = 1000
"""A window that is minimised or covered is never painted."""


class Application(QApplication):
    """The application; on macOS the system asks it to open files."""

    #: The system wants files opened; hands on the list of paths.
    wanted = Signal(object)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.wanted.emit([Path(event.file())])
            return True
        return super().event(event)


@dataclass(frozen=True)
class KnowledgeSource:
    """How other knowledge comes into a window of its own."""

    load: OpenKnowledge
    assessors: Callable[[Knowledge], Callable[[str], Assessor]]
    keeping: Callable[[Knowledge], Keeping]


@dataclass(frozen=True)
class WindowSetup:
    """How a window starts; without a settings file it remembers nothing."""

    edition: str | None = None
    case: Case | None = None
    settings_file: Path | None = None
    version: str = ""
    today: date | None = None
    """The day on which reviews are aged; None is today."""
    keeping: Keeping = field(default_factory=Keeping)
    """The library, and where unsaved cases are kept against a crash."""
    other: KnowledgeSource | None = None
    """Without it the window opens no other knowledge."""
    shelf: ShelfFor | None = None
    """Without it the window has no teaching cases."""


def make_themes(settings_file: Path | None = None, override: str | None = None) -> ThemeManager:
    """Read the themes; the user's choice of colours and text size counts unless `override` names a theme."""
    settings = WindowSettings(settings_file)
    return ThemeManager(paths.resources() / "themes", override or settings.theme, settings.scale)


def prepare(
    application: QApplication, themes: ThemeManager, version: str = "", settings_file: Path | None = None
) -> None:
    """Give the application its name, language, typeface and look; without settings it speaks English."""
    language = WindowSettings(settings_file).language if settings_file is not None else "en"
    speak(application, paths.resources() / "translations", language)
    QCoreApplication.setApplicationName("net-pathways")
    QCoreApplication.setApplicationVersion(version)
    application.setApplicationDisplayName("NET Pathway Explorer")
    application.setDesktopFileName("net-pathways")
    load_fonts(themes)
    StyleApplier(application, themes)


def open_frame(themes: ThemeManager, settings_file: Path | None = None) -> MainWindow:
    """Show the frame of the window, painted, before anything is done that takes time.

    What a person clicks or types from then on waits until the window is filled.
    """
    gc.disable()  # measured: a tenth of what follows until the window is filled, and it would find nothing
    frame = MainWindow(themes, WindowSettings(settings_file))
    if settings_file is not None:
        frame.begin_on(frame.screen().availableSize())
    # Platforms without a window manager grumble at every window; standard error is for what the user has to know.
    QLoggingCategory.setFilterRules("default.warning=false")
    frame.show()
    QLoggingCategory.setFilterRules("")
    patience = QDeadlineTimer(_PATIENCE_MS)
    while not (frame.painted or patience.hasExpired()):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return frame


def build_window(
    knowledge: Knowledge,
    assessor_for: Callable[[str], Assessor],
    themes: ThemeManager,
    setup: WindowSetup | None = None,
    frame: MainWindow | None = None,
) -> MainWindow:
    """Put the window together, in a frame that is on screen already if there is one."""
    setup = setup or WindowSetup()
    window = begin_window(knowledge, assessor_for, themes, setup, frame)
    complete_window(window, setup)
    return window


def begin_window(
    knowledge: Knowledge,
    assessor_for: Callable[[str], Assessor],
    themes: ThemeManager,
    setup: WindowSetup,
    frame: MainWindow | None = None,
) -> MainWindow:
    """Fill the patient's part of the window; the rest of it comes with `complete_window`."""
    from app.session.state import SessionState
    from app.ui.session_model import SessionModel

    model = SessionModel(knowledge, assessor_for, SessionState(edition=setup.edition or knowledge.default_edition))
    settings, today = WindowSettings(setup.settings_file), setup.today or date.today()
    load = setup.other.load if setup.other is not None else None
    window = frame or MainWindow(themes, settings)
    window.furnish(model, Surroundings(settings, setup.version, today, setup.keeping, load, setup.shelf))
    model.setParent(window)
    return window


def complete_window(window: MainWindow, setup: WindowSetup, *, answering: bool = False) -> None:
    """Make all that shows and works on the session; `answering` lets a person answer questions in between."""
    from app.ui.icons import app_icon

    if answering:
        QCoreApplication.processEvents()
        window.model.get_ready()
        window.complete(QCoreApplication.processEvents)
    else:
        window.complete()
    QApplication.setWindowIcon(app_icon())
    gc.enable()
    if setup.other is not None:
        Companions(window, window.themes, setup, setup.other)
    if setup.case is not None:
        window.files.show_case(setup.case)


def serve(window: MainWindow, application: Application, instance: Instance | None) -> None:
    """Let the window open what the system and further starts of the program ask for."""
    application.wanted.connect(window.arrivals.take)
    if instance is not None:
        instance.wanted.connect(window.arrivals.take)
        instance.listen()
        window.desk.remarks.tell_holder(instance.holder())


def welcome(window: MainWindow) -> None:
    """Show around at the very first start, unless a case is open or something waits for an answer.

    It begins when the parts that fill the frame are on screen, which they are only when the program runs.
    """
    QTimer.singleShot(0, window, partial(_welcome, window))


def _welcome(window: MainWindow) -> None:
    told = any(dialog.isVisible() for dialog in window.findChildren(QDialog))
    if window.files.open_cases.current.blank and window.desk.offer.isHidden() and not told:
        window.guide.welcome()


def watch_over(window: MainWindow, version: str, *, first: bool) -> Watch:
    """Keep the log and catch faults while the program runs; `first` says that it is the only one running."""
    from app.ui.watch import Watch

    watch = Watch(window, version, paths.log_folder(), first=first)
    watch.begin()
    return watch


class Companions(QObject):
    """The windows that were opened for other knowledge, from the first window or from one of them."""

    def __init__(self, window: MainWindow, themes: ThemeManager, setup: WindowSetup, source: KnowledgeSource) -> None:
        super().__init__(window)
        self._themes, self._setup, self._source = themes, setup, source
        self.windows: list[MainWindow] = []
        window.other.opened.connect(self.show_knowledge)

    def show_knowledge(self, knowledge: Knowledge) -> None:
        """Show knowledge in a window of its own, which goes with all that it holds when it is closed."""
        setup = replace(self._setup, edition=None, case=None, keeping=self._source.keeping(knowledge))
        window = begin_window(knowledge, self._source.assessors(knowledge), self._themes, setup)
        window.complete()
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.destroyed.connect(partial(self.windows.remove, window))
        window.other.opened.connect(self.show_knowledge)
        self.windows.append(window)
        window.show()


def collect_less() -> None:
    """Leave what is there now out of garbage collection: it finds nothing there, and takes 35 ms amid a click."""
    gc.freeze()


def release(window: MainWindow) -> None:
    """Delete the window while the application still lives.

    Left to the interpreter, it may be deleted after the application, which its widgets ask for style and activation.
    """
    if window.furnished:
        window.other.wait()
    companions = window.findChild(Companions)
    for companion in companions.windows if companions is not None else ():
        release(companion)
    shiboken6.delete(window)
    gc.enable()
    gc.unfreeze()
    gc.collect()
