"""Colours of the window by role, light and dark, following the system's colour scheme."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication


@dataclass(frozen=True)
class Theme:
    """One colour for each role; the files in resources/themes give them."""

    name: str
    window: QColor
    surface: QColor
    raised: QColor
    line: QColor
    line_strong: QColor
    text: QColor
    text_secondary: QColor
    accent: QColor
    accent_soft: QColor
    on_accent: QColor
    applicable: QColor
    needs_information: QColor
    not_applicable: QColor
    contraindicated: QColor
    lane_a: QColor
    lane_b: QColor
    warning_soft: QColor

    @property
    def dark(self) -> bool:
        """Say whether text is light on dark."""
        return self.window.lightness() < self.text.lightness()


def read_theme(file: Path) -> Theme:
    """Read a theme file; raises ValueError when a role is missing or a colour is not one."""
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    roles = [item.name for item in fields(Theme) if item.name != "name"]
    colours = {role: QColor(str(table.get(role, ""))) for role in roles}
    wrong = [role for role, colour in colours.items() if not colour.isValid()]
    if wrong:
        msg = f"{file.name}: no valid colour for {', '.join(wrong)}"
        raise ValueError(msg)
    return Theme(name=file.stem, **colours)


class ThemeManager(QObject):
    """Holds the theme in use; `override` ("light", "dark" or None for the system's) wins over the system."""

    #: The theme in use changed; the new Theme is handed on.
    changed = Signal(object)

    def __init__(self, folder: Path, override: str | None = None) -> None:
        super().__init__()
        self._themes = {file.stem: read_theme(file) for file in sorted(folder.glob("*.toml"))}
        self._override = override
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        if self._override is not None:
            return self._themes[self._override]
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._themes["dark" if dark else "light"]

    @property
    def override(self) -> str | None:
        """The theme chosen by the user, None while the system's scheme decides."""
        return self._override

    def choose(self, override: str | None) -> None:
        """Use a theme whatever the system says; None follows the system again."""
        self._override = override
        self.changed.emit(self.theme)

    def _system_changed(self) -> None:
        if self._override is None:
            self.changed.emit(self.theme)
