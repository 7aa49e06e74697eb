"""Colours, type and motion of the window by role; what the user does not choose follows the system."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget

SCALES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""Text sizes that the user can step through."""


THEMES = ("light", "dark", "contrast_light", "contrast_dark")
"""Files of resources/themes that the user can choose."""

MOTION = 160
"""Milliseconds that something may take to move or light up."""


class Type(IntEnum):
    """The four type sizes, in pixels at 100 %."""

    BODY = 13
    TITLE = 15
    HEADING = 18
    DISPLAY = 24


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
    """Holds the theme in use, the text size and whether things may move.

    `override` (one of THEMES, or None for what the system asks for) wins.

    Widgets that paint themselves take every length from `px` and every font from `font`, so that text size is
    one number.
    """

    #: The theme or the text size changed; the Theme in use is handed on.
    changed = Signal(object)

    def __init__(self, folder: Path, override: str | None = None, scale: float = 1.0) -> None:
        super().__init__()
        self._themes = {file.stem: read_theme(file) for file in sorted(folder.glob("*.toml"))}
        self._override = override
        self._theme = self._wanted()
        self._scale = _nearest(scale)
        self.still = False
        """The user wants nothing to move."""
        self._families: list[str] = []
        self._fonts: dict[tuple[int, bool], QFont] = {}
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    def _wanted(self) -> Theme:
        if self._override is not None:
            return self._themes[self._override]
        hints = QGuiApplication.styleHints()
        name = "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
        strong = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        return self._themes[f"contrast_{name}" if strong else name]

    @property
    def override(self) -> str | None:
        """The theme chosen by the user, None while the system's scheme decides."""
        return self._override

    def choose(self, override: str | None) -> None:
        """Use a theme whatever the system says; None follows the system again."""
        self._override = override
        self._theme = self._wanted()
        self.changed.emit(self.theme)

    def turn(self) -> None:
        """Go from light to dark or back; high contrast stays."""
        name = self.theme.name
        self.choose(name.replace("dark", "light") if self.theme.dark else name.replace("light", "dark"))

    def motion(self, widget: QWidget, wanted: int = MOTION) -> int:
        """Milliseconds that a movement may take: none where the user, or the style of the system, wants none."""
        allowed = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        return 0 if self.still else min(wanted, allowed)

    @property
    def scale(self) -> float:
        """The text size, 1.0 to 2.0."""
        return self._scale

    def set_scale(self, scale: float) -> None:
        """Use the nearest of the text sizes on offer."""
        nearest = _nearest(scale)
        if nearest != self._scale:
            self._scale = nearest
            self.changed.emit(self.theme)

    def step_scale(self, step: int) -> None:
        """Go to the next bigger (+1) or smaller (-1) text size."""
        index = SCALES.index(self._scale) + step
        self.set_scale(SCALES[min(max(index, 0), len(SCALES) - 1)])

    def px(self, length: float) -> int:
        """Scale a length of the 4 px grid with the text."""
        return round(length * self._scale)

    def font(self, size: Type = Type.BODY, *, strong: bool = False) -> QFont:
        """The window's typeface in one of the four sizes."""
        key = (self.px(size), strong)
        if key not in self._fonts:
            font = QFont(self._families or _system_families())
            font.setPixelSize(key[0])
            font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
            self._fonts[key] = font
        return self._fonts[key]

    def use_families(self, families: list[str]) -> None:
        """Prefer these typefaces over the system's."""
        self._families = families
        self._fonts.clear()

    def _system_changed(self) -> None:
        if self._override is None:
            self._theme = self._wanted()
            self.changed.emit(self.theme)


def _nearest(scale: float) -> float:
    return min(SCALES, key=lambda known: abs(known - scale))


def _system_families() -> list[str]:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
