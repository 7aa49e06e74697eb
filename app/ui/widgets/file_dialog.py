"""Asking for files without leaving folders behind in the settings that Qt keeps for all programs of the user."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

_TRACES = ("FileDialog/history", "FileDialog/lastVisited")
"""Folders that were looked at: their names may be those of patients."""


class FileDialog(QFileDialog):
    """Deletes itself when it is closed; Qt's settings then name the folders that they named before."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        settings = _settings()
        self.destroyed.connect(partial(_put_back, {key: settings.value(key) for key in _TRACES}))


class SaveDialog(FileDialog):
    """Asks for a file to write. The suffix is added to a name without one."""

    #: A file was chosen; hands on its Path.
    chosen = Signal(object)

    def __init__(self, parent: QWidget, title: str, filters: Sequence[str], suffix: str) -> None:
        super().__init__(parent, title)
        self.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        self.setNameFilters(filters)
        self.setDefaultSuffix(suffix)
        self.fileSelected.connect(self._choose)

    def _choose(self, name: str) -> None:
        self.chosen.emit(Path(name))


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
