"""Opening another knowledge database from the window: checked and proved aside, then shown in a window of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget
from typing_extensions import override

from app.knowledge.model import Knowledge
from app.program.problems import KNOWLEDGE
from app.ui.notices import notice
from app.ui.texts import file_name
from app.ui.widgets.file_dialog import FileQuestion, ask_open
from app.ui.widgets.text import label

OpenKnowledge: TypeAlias = Callable[[Path], Knowledge | str]
"""Opens and proves a file; returns a sentence that says why when it is refused."""

_PATIENCE_MS = 500


class OtherKnowledge(QObject):
    """Lets the user pick a file and hands its knowledge on. The window stays alive while it is proved."""

    #: A file was opened and proved; hands on its Knowledge.
    opened = Signal(object)

    def __init__(self, load: OpenKnowledge | None, window: QWidget) -> None:
        super().__init__(window)
        self._load, self._window = load, window
        self._work: _Work | None = None
        self._progress: QProgressDialog | None = None

    @property
    def able(self) -> bool:
        """Say whether files can be opened here."""
        return self._load is not None

    def ask(self) -> None:
        """Let the user pick a file."""
        filters = [self.tr("Knowledge databases (*.sqlite)"), self.tr("All files (*)")]
        ask_open(self._window, FileQuestion(self.tr("Open other knowledge"), filters), self.open_path)

    def open_path(self, file: Path) -> None:
        """Open and prove a file; one at a time."""
        if self._load is None or self._work is not None:
            return
        self._work = _Work(self._load, file)
        self._work.finished.connect(self._done)
        self._show_progress(file)
        self._work.start()

    def wait(self) -> None:
        """Wait for a proof that is under way, since its thread must not outlive the window."""
        if self._work is not None:
            self._work.wait()

    def _show_progress(self, file: Path) -> None:
        self._progress = QProgressDialog(self._window)
        self._progress.setLabel(label(self.tr("Proving {file}…").format(file=file_name(file)), wrap=False))
        self._progress.setCancelButton(None)
        self._progress.setRange(0, 0)
        self._progress.setMinimumDuration(_PATIENCE_MS)
        self._progress.setValue(0)

    def _done(self) -> None:
        work, self._work = self._work, None
        if self._progress is not None:
            self._progress.reset()
            self._progress.deleteLater()
            self._progress = None
        if work is None:
            return
        if isinstance(work.result, Knowledge):
            self.opened.emit(work.result)
        else:
            what = self.tr("{file} was not opened.").format(file=file_name(work.file))
            more = self.tr("{reason}. The knowledge on screen is unchanged.")
            notice(self._window, what, more.format(reason=work.result.rstrip(".")), KNOWLEDGE)


class _Work(QThread):
    """Opens a file beside the window's own thread."""

    def __init__(self, load: OpenKnowledge, file: Path) -> None:
        super().__init__()
        self.file = file
        self.result: Knowledge | str = ""
        self._load = load

    @override
    def run(self) -> None:
        try:
            self.result = self._load(self.file)
        except Exception as error:  # nothing catches it in a thread; the user has to be told
            self.result = self.tr("The program failed over it ({kind})").format(kind=type(error).__name__)
