"""Widgets of a column that are written when they are about to be seen: a click pays only for what is in view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget


class Late(QWidget):
    """Owes what it is to show until its column gives it a place, which below what is in view is after the paint."""

    _owed: Callable[[], object] | None = None

    @property
    def owing(self) -> bool:
        """Say whether what is shown is out of date."""
        return self._owed is not None

    def owe(self, write: Callable[[], object]) -> None:
        """Be written by this when it is due, whatever was owed before."""
        self._owed = write

    def catch_up(self) -> None:
        """Be written now, unless nothing is owed."""
        write, self._owed = self._owed, None
        if write is not None:
            write()
