"""How the window looks and speaks, as the menus choose it: colours, text size, motion and language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.actions import Actions
from app.ui.languages import LANGUAGES
from app.ui.notices import notice
from app.ui.settings import WindowSettings
from app.ui.theme import THEMES, ThemeManager


class Appearance(QObject):
    """Does what the actions of the View menu say, and remembers it."""

    def __init__(self, themes: ThemeManager, settings: WindowSettings, window: QWidget) -> None:
        super().__init__(window)
        self._themes, self._settings, self._window = themes, settings, window
        self._actions: Actions | None = None

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What the actions of appearance do, by their ids; to be called before there are any actions."""
        return {
            **dict.fromkeys((f"theme_{name}" for name in ("system", *THEMES)), self._turn_theme),
            "still": self._turn_motion,
            **dict.fromkeys((f"language_{code}" for code in ("system", *LANGUAGES)), self._turn_language),
            "bigger": lambda: self._themes.step_scale(1),
            "smaller": lambda: self._themes.step_scale(-1),
        }

    def settle(self, actions: Actions) -> None:
        """Take the actions and check those that hold, now and as the themes change; to be called once."""
        self._actions = actions
        self._themes.still = self._settings.still
        actions["still"].setChecked(self._themes.still)
        actions[f"language_{self._settings.language or 'system'}"].setChecked(True)
        self._themes.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        if self._actions is not None:
            self._actions.dress(self._themes.theme)
            self._actions[f"theme_{self._themes.override or 'system'}"].setChecked(True)
            self._settings.theme, self._settings.scale = self._themes.override, self._themes.scale

    def _checked(self, kind: str, names: tuple[str, ...]) -> str | None:
        """The one of these actions that is checked; None for the system's choice."""
        actions = self._actions
        return next((name for name in names if actions and actions[f"{kind}_{name}"].isChecked()), None)

    def _turn_theme(self) -> None:
        self._themes.choose(self._checked("theme", tuple(THEMES)))

    def _turn_motion(self) -> None:
        if self._actions is not None:
            self._themes.still = self._settings.still = self._actions["still"].isChecked()

    def _turn_language(self) -> None:
        chosen = self._checked("language", tuple(LANGUAGES))
        if chosen != self._settings.language:
            self._settings.language = chosen
            what = self.tr("The language changes when the program starts again.")
            notice(self._window, what, self.tr("Clinical content stays in English, the language of its sources."))
