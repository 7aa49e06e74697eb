"""Where the program's own files are, from source and frozen, and where the user's files go."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

_ROOT = Path(__file__).resolve().parents[1]
"""The checkout, or the folder of a one-folder build: both hold resources/ and db/ beside app/."""


def resources() -> Path:
    """Folder of icons, themes, bundled cases and help."""
    return _ROOT / "resources"


def shipped_knowledge() -> Path:
    """The knowledge database that comes with the program."""
    return _ROOT / "db" / "pathways.sqlite"


def settings_folder() -> Path:
    """The user's settings folder; it need not exist yet."""
    return platformdirs.user_config_path("net-pathways", appauthor=False)


def data_folder() -> Path:
    """The user's data folder, for the library and what is kept against a crash; it need not exist yet."""
    return platformdirs.user_data_path("net-pathways", appauthor=False)


def log_folder() -> Path:
    """The user's folder of the log and of reports of faults; it need not exist yet."""
    return platformdirs.user_log_path("net-pathways", appauthor=False)


def packaged_notices() -> Path | None:
    """The licence texts that a packaged program carries beside it; None when it runs from source."""
    return Path(sys.executable).parent / "NOTICES.txt" if getattr(sys, "frozen", False) else None


def own_licence() -> tuple[Path, ...]:
    """The program's own licence, where it lies beside the program."""
    folder = Path(sys.executable).parent if getattr(sys, "frozen", False) else _ROOT
    return tuple(file for file in (folder / "LICENSE.txt", folder / "LICENSE") if file.is_file())
