"""The page of the library; what it shows is built when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from app.session.library import Library
from app.ui.library.unsaved import UnsavedNotes
from app.ui.library.view import LibraryView
from app.ui.session_model import SessionModel
from app.ui.stage import Page
from app.ui.theme import ThemeManager


class LibraryPage(Page):
    """Takes the place of pathways and options; reads the library anew each time."""

    #: The user wants to work on a case; hands on the Entry.
    open_wanted = Signal(object)
    #: The user wants to save the case on screen in the library.
    keep_wanted = Signal()

    def __init__(self, model: SessionModel, themes: ThemeManager, library: Library | None) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Library"))
        self._model, self._themes, self._library = model, themes, library
        self.view: LibraryView | None = None

    @override
    def start(self) -> None:
        """Read the library anew and put the focus into the search."""
        if self._library is None:
            return
        if self.view is None:
            self.view = LibraryView(self._model, self._themes, self._library)
            self.view.left.connect(self.left)
            self.view.open_wanted.connect(self.open_wanted)
            self.view.keep_wanted.connect(self.keep_wanted)
            column = QVBoxLayout(self)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self.view)
        self.view.refresh()
        self.view.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_import(self, files: list[Path]) -> None:
        """Ask whether the cases of files are to be imported; says why when one cannot be used."""
        if self.view is not None:
            self.view.work.offer_import(files)

    def keep_notes(self, then: Callable[[], object]) -> bool:
        """Save notes that are not saved; asks and returns False when that fails, and goes on when nothing is lost."""
        if self.view is None:
            return True
        details = self.view.details
        details.commit()
        details.retry()
        if details.kept:
            UnsavedNotes(details, self.window()).ask(then)
        return not details.kept

    def refresh(self) -> None:
        """Show what the library holds now, if anybody looks."""
        if self.view is not None and self.isVisible():
            self.view.refresh()
