"""Asking for files without leaving folders behind in the settings that Qt keeps for all programs of the user."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QToolButton, QWidget

from app.ui.icons import pixmap

_TRACES = ("FileDialog/history", "FileDialog/lastVisited")
"""Folders that were looked at: their names may be those of patients."""

PICTURES = ("PDF (*.pdf)", "SVG (*.svg)", "PNG (*.png)")
"""Filters for a picture: the ending of its name says how it is drawn."""

_ARROWS = {"backButton": 180, "forwardButton": 0, "toParentButton": -90}
"""Buttons of Qt's own dialog by name, and by how many degrees a sign that points to the right is turned for them."""

_Take: TypeAlias = Callable[[list[Path]], object]
_GiveUp: TypeAlias = Callable[[], object]


@dataclass(frozen=True)
class FileQuestion:
    """What is asked for: the title of the dialog, its filters such as "PDF (*.pdf)", the first one set."""

    title: str
    filters: Sequence[str]
    name: str = ""
    """The name that is offered for a file to write, or its whole path."""


def ask_open(asker: QWidget, question: FileQuestion, take: Callable[[Path], object]) -> None:
    """Let the user pick a file that is there; it is handed to `take`."""
    dialog = _dialog(asker, question, partial(_take_first, take))
    dialog.setFileMode(FileDialog.FileMode.ExistingFile)
    dialog.open()


def ask_open_many(asker: QWidget, question: FileQuestion, take: Callable[[list[Path]], object]) -> None:
    """Let the user pick files that are there; they are handed to `take` together."""
    dialog = _dialog(asker, question, take)
    dialog.setFileMode(FileDialog.FileMode.ExistingFiles)
    dialog.open()


def ask_save(
    asker: QWidget, question: FileQuestion, take: Callable[[Path], object], give_up: _GiveUp | None = None
) -> None:
    """Let the user name a file to write; it is handed to `take`, with the ending of the filter if it has none.

    `give_up` is called when the user leaves the dialog without a file.
    """
    dialog = _dialog(asker, question, partial(_take_first, take), give_up)
    dialog.setFileMode(FileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
    dialog.follow(question.filters[0])
    dialog.selectFile(question.name)
    dialog.open()


class FileDialog(QFileDialog):
    """The one file dialog of a window, which is shown again each time: Qt keeps something of each that is made.

    When the window goes, Qt's settings name the folders that they named when the dialog was last opened.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._take: _Take | None = None
        self._give_up: _GiveUp | None = None
        self._before: dict[str, object] = {}
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.setDirectory(str(documents if documents.is_dir() else Path.home()))
        # Qt asks "Look in" where a file is to be written as well, and not in every language
        self.setLabelText(FileDialog.DialogLabel.LookIn, self.tr("F&older:"))
        self.setLabelText(FileDialog.DialogLabel.FileType, self.tr("&Kind of file:"))
        self.filterSelected.connect(self.follow)
        self.finished.connect(self._end)
        self.destroyed.connect(partial(_put_back, self._before))

    def start(self, question: FileQuestion, take: _Take, give_up: _GiveUp | None) -> None:
        """Forget what was asked before; who asked that is told that nothing was chosen."""
        self.reject()
        settings = _settings()
        self._before.update((key, settings.value(key)) for key in _TRACES)
        self._take, self._give_up = take, give_up
        self.setWindowTitle(question.title)
        self.setAcceptMode(FileDialog.AcceptMode.AcceptOpen)
        self.setNameFilters(question.filters)
        self.setDefaultSuffix("")
        self._dress()
        for line in self.findChildren(QLineEdit):  # the system's own dialogs have none, and begin empty
            line.clear()

    def follow(self, words: str) -> None:
        """Add the ending of this filter to names without one, where a file is to be written."""
        if self.acceptMode() is FileDialog.AcceptMode.AcceptSave:
            self.setDefaultSuffix(words.rpartition(".")[2].rstrip(")"))

    def _dress(self) -> None:
        """Draw arrows in the colour of text: Qt's own are black, which is not seen on a dark ground."""
        colour = self.palette().buttonText().color()
        for name, turn in _ARROWS.items():
            for button in self.findChildren(QToolButton, name):  # the system's own dialogs have none
                size = button.iconSize().width()
                sign = pixmap("chevron-right", colour, size, self.devicePixelRatioF())
                button.setIcon(sign.transformed(QTransform().rotate(turn)))

    def _end(self, result: int) -> None:
        take, self._take = self._take, None
        give_up, self._give_up = self._give_up, None
        if result == QDialog.DialogCode.Accepted and take is not None:
            take([Path(file) for file in self.selectedFiles()])
        elif give_up is not None:
            give_up()


def _dialog(asker: QWidget, question: FileQuestion, take: _Take, give_up: _GiveUp | None = None) -> FileDialog:
    """The dialog of the window that asks, empty."""
    window = asker.window()
    dialog = window.findChild(FileDialog, options=Qt.FindChildOption.FindDirectChildrenOnly) or FileDialog(window)
    dialog.start(question, take, give_up)
    return dialog


def _take_first(take: Callable[[Path], object], files: list[Path]) -> None:
    take(files[0])


def _put_back(before: Mapping[str, object], *_gone: object) -> None:
    settings = _settings()
    for key, value in before.items():
        if value is None:
            settings.remove(key)
        else:
            settings.setValue(key, value)
    settings.sync()


def _settings() -> QSettings:
    """Where Qt's file dialogs write when they go."""
    return QSettings(QSettings.Scope.UserScope, "QtProject")
