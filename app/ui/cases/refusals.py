"""Files that were not opened, told in one message where many come at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.program.journal import note
from app.ui.notices import breakable, notice

_NAMED = 8
"""Files named in one message; the rest is counted."""


class Refusals(QObject):
    """Tells each refusal at once, or several together."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._gathered: list[tuple[str, str, str]] | None = None

    def tell(self, what: str, more: str, code: str) -> None:
        """Say what was refused, why, and the code of the problem."""
        if self._gathered is None:
            notice(self._window, what, more, code)
        else:
            self._gathered.append((what, more, code))

    @contextmanager
    def together(self) -> Iterator[None]:
        """Gather what is refused meanwhile into one message."""
        gathered: list[tuple[str, str, str]] = []
        self._gathered = gathered
        try:
            yield
        finally:
            self._gathered = None
        if len(gathered) == 1:
            self.tell(*gathered[0])
        elif gathered:
            lines = [f"{what} {more} ({code})" for what, more, code in gathered[:_NAMED]]
            if len(gathered) > _NAMED:
                lines.append(self.tr("And {n} more.").format(n=len(gathered) - _NAMED))
            for _, _, code in gathered:
                note(code)
            notice(
                self._window,
                self.tr("{n} files were not opened.").format(n=len(gathered)),
                breakable("\n\n".join(lines)),
            )
