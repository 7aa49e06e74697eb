"""What the window remembers of itself; never anything of a patient."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class WindowSettings:
    """Typed access to an INI file; without a file nothing is remembered."""

    def __init__(self, file: Path | None) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat) if file is not None else None

    @property
    def theme(self) -> str | None:
        """The theme chosen by the user, None for the system's."""
        text = self._text("window/theme")
        return text if text in ("light", "dark") else None

    @theme.setter
    def theme(self, value: str | None) -> None:
        self._put("window/theme", value or "system")

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

    def load_bytes(self, name: str) -> QByteArray:
        """A geometry that Qt wrote; empty when there is none."""
        value = self._store.value(f"window/{name}") if self._store is not None else None
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_bytes(self, name: str, value: QByteArray) -> None:
        """Keep a geometry of Qt's."""
        self._put(f"window/{name}", value)

    def flush(self) -> None:
        """Write to the file now."""
        if self._store is not None:
            self._store.sync()

    def _text(self, key: str) -> str:
        return str(self._store.value(key, "")) if self._store is not None else ""

    def _put(self, key: str, value: object) -> None:
        if self._store is not None:
            self._store.setValue(key, value)
