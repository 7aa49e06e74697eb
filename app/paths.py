"""Where the program's own files are, from source and frozen, and where the user's files go."""

from __future__ import annotations

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
