"""Everything that explains the program: About."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.session_model import SessionModel
from app.ui.theme import ThemeManager


class HelpDesk(QObject):
    """Opens what explains the program, each once, beside the window."""

    def __init__(self, model: SessionModel, themes: ThemeManager, version: str, window: QWidget) -> None:
        super().__init__(window)
        self._model, self._themes, self._version, self._window = model, themes, version, window

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What the actions of this desk do."""
        return {"about": self.show_about}

    def show_about(self) -> None:
        """Show About, or bring it to the front."""
        from app.ui.help.about import About  # never needed in most runs

        about = self._window.findChild(About)
        if about is None:
            about = About(self._model.knowledge, self._version, self._themes, self._window)
        about.show()
        about.raise_()
        about.activateWindow()
