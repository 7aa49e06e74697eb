"""What the window remembers of itself and where case files are; never anything of a patient."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.ui.languages import LANGUAGES
from app.ui.theme import THEMES

_RECENT = 8
"""Files of a kind that are remembered."""


class WindowSettings:
    """Typed access to an INI file; without a file nothing is remembered."""

    def __init__(self, file: Path | None) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat) if file is not None else None

    @property
    def theme(self) -> str | None:
        """The theme chosen by the user, None for the system's."""
        text = self._text("window/theme")
        return text if text in THEMES else None

    @theme.setter
    def theme(self, value: str | None) -> None:
        self._put("window/theme", value or "system")

    @property
    def language(self) -> str | None:
        """Code of the language chosen by the user, None for the system's."""
        text = self._text("window/language")
        return text if text in LANGUAGES else None

    @language.setter
    def language(self, value: str | None) -> None:
        self._put("window/language", value or "system")

    @property
    def scale(self) -> float:
        """The text size."""
        try:
            return float(self._text("window/text_size") or 1.0)
        except ValueError:
            return 1.0

    @scale.setter
    def scale(self, value: float) -> None:
        self._put("window/text_size", str(value))

    @property
    def still(self) -> bool:
        """Whether the user wants nothing to move."""
        return self._text("window/reduce_motion") == "true"

    @still.setter
    def still(self, value: bool) -> None:
        self._put("window/reduce_motion", "true" if value else "false")

    @property
    def forgetful(self) -> bool:
        """Whether nothing about cases is to be remembered: no recent files, nothing against a crash."""
        return self._text("cases/do_not_remember") == "true"

    @forgetful.setter
    def forgetful(self, value: bool) -> None:
        self._put("cases/do_not_remember", "true" if value else "false")
        if value:
            self._put("cases/recent", [])
            self._put("teaching/own", [])
        self.flush()

    @property
    def toured(self) -> bool:
        """Whether the tour was shown; a window that remembers nothing never begins it by itself."""
        return self._store is None or self._text("window/toured") == "true"

    @toured.setter
    def toured(self, value: bool) -> None:
        self._put("window/toured", "true" if value else "false")
        self.flush()

    @property
    def recent(self) -> list[Path]:
        """Files that were opened or written last, the newest first."""
        return self._files("cases/recent")

    @recent.setter
    def recent(self, files: list[Path]) -> None:
        self._put("cases/recent", [] if self.forgetful else [str(file) for file in files[:_RECENT]])

    @property
    def lessons(self) -> list[Path]:
        """Files of the user's own teaching cases that were opened last, the newest first."""
        return self._files("teaching/own")

    @lessons.setter
    def lessons(self, files: list[Path]) -> None:
        self._put("teaching/own", [] if self.forgetful else [str(file) for file in files[:_RECENT]])

    def load_bytes(self, name: str) -> QByteArray:
        """A geometry that Qt wrote; empty when there is none."""
        value = self._store.value(f"window/{name}") if self._store is not None else None
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_bytes(self, name: str, value: QByteArray) -> None:
        """Keep a geometry of Qt's."""
        self._put(f"window/{name}", value)

    def flush(self) -> bool:
        """Write to the file now; False when it cannot be written."""
        if self._store is None:
            return True
        self._store.sync()
        return self._store.status() is QSettings.Status.NoError

    def _files(self, key: str) -> list[Path]:
        value = self._store.value(key) if self._store is not None else None
        found = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(item) for item in found if isinstance(item, str) and item][:_RECENT]

    def _text(self, key: str) -> str:
        return str(self._store.value(key, "")) if self._store is not None else ""

    def _put(self, key: str, value: object) -> None:
        if self._store is not None:
            self._store.setValue(key, value)
