"""How the window looks and speaks, as the menus choose it: colours, text size, motion and language."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.actions import Actions, Handlers
from app.ui.languages import LANGUAGES
from app.ui.notices import notice
from app.ui.settings import WindowSettings
from app.ui.theme import THEMES, ThemeManager


class Appearance(QObject):
    """Does what the actions of the View menu say, and remembers it; the actions say what holds."""

    def __init__(self, themes: ThemeManager, settings: WindowSettings, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._themes, self._settings, self._actions, self._window = themes, settings, actions, window
        themes.still = settings.still
        actions["still"].setChecked(themes.still)
        actions[f"language_{settings.language or 'system'}"].setChecked(True)
        themes.changed.connect(self._dress)
        self._dress()

    def handlers(self) -> Handlers:
        """What the actions of appearance do."""
        return {
            **dict.fromkeys((f"theme_{name}" for name in ("system", *THEMES)), self._turn_theme),
            "still": self._be_still,
            **dict.fromkeys((f"language_{code}" for code in ("system", *LANGUAGES)), self._turn_language),
            "bigger": lambda: self._themes.step_scale(1),
            "smaller": lambda: self._themes.step_scale(-1),
        }

    def _dress(self) -> None:
        self._actions.dress(self._themes.theme)
        self._actions[f"theme_{self._themes.override or 'system'}"].setChecked(True)
        self._settings.theme, self._settings.scale = self._themes.override, self._themes.scale

    def _checked(self, kind: str, names: tuple[str, ...]) -> str | None:
        """The one of these actions that is checked; None for the system's choice."""
        return next((name for name in names if self._actions[f"{kind}_{name}"].isChecked()), None)

    def _turn_theme(self) -> None:
        self._themes.choose(self._checked("theme", tuple(THEMES)))

    def _be_still(self, still: bool) -> None:
        self._themes.still = self._settings.still = still

    def _turn_language(self) -> None:
        chosen = self._checked("language", tuple(LANGUAGES))
        if chosen != self._settings.language:
            self._settings.language = chosen
            what = self.tr("The language changes when the program starts again.")
            notice(self._window, what, self.tr("Clinical content stays in English, the language of its sources."))
