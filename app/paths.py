"""Where the program's own files are, from source and frozen, and where the user's files go."""

from __future__ import annotations

import errno
import sys
from pathlib import Path

import platformdirs

_ROOT = Path(__file__).resolve().parents[1]
"""The checkout, or the folder of a one-folder build: both hold resources/ and db/ beside app/."""


PORTABLE = "portable.txt"
"""A file of this name beside the program, empty or not, keeps settings, library and log there too."""


def resources() -> Path:
    """Folder of icons, themes, bundled cases and help."""
    return _ROOT / "resources"


def shipped_knowledge() -> Path:
    """The knowledge database that comes with the program."""
    return _ROOT / "db" / "pathways.sqlite"


def knowledge_seal() -> str | None:
    """SHA-256 of the knowledge database that a packaged program was built with; None when it runs from source.

    Empty when it was taken away: then no database is the one that the program was built with.
    """
    if not getattr(sys, "frozen", False):
        return None
    file = _ROOT / "db" / "pathways.sha256"
    return file.read_text("ascii").strip() if file.is_file() else ""


def opening() -> Path | None:
    """What a packaged program keeps of the empty case; None when it runs from source."""
    return _ROOT / "db" / "opening.json" if getattr(sys, "frozen", False) else None


def program_folder() -> Path:
    """Where the program lies: the folder of its executable, or the checkout."""
    return Path(sys.executable).parent if getattr(sys, "frozen", False) else _ROOT


def portable_folder() -> Path | None:
    """Folder for everything of the user's, beside the program; None unless a file `portable.txt` lies there."""
    return program_folder() / "user" if (program_folder() / PORTABLE).is_file() else None


def settings_folder() -> Path:
    """The user's settings folder; it need not exist yet."""
    return portable_folder() or platformdirs.user_config_path("net-pathways", appauthor=False)


def data_folder() -> Path:
    """The user's data folder, for the library and what is kept against a crash; it need not exist yet."""
    return portable_folder() or platformdirs.user_data_path("net-pathways", appauthor=False)


def log_folder() -> Path:
    """The user's folder of the log and of reports of faults; it need not exist yet."""
    portable = portable_folder()
    return portable / "log" if portable else platformdirs.user_log_path("net-pathways", appauthor=False)


def packaged_notices() -> Path | None:
    """The licence texts that a packaged program carries beside it; None when it runs from source."""
    return program_folder() / "NOTICES.txt" if getattr(sys, "frozen", False) else None


def own_licence() -> tuple[Path, ...]:
    """The program's own licence, where it lies beside the program."""
    folder = program_folder()
    return tuple(file for file in (folder / "LICENSE.txt", folder / "LICENSE") if file.is_file())


def read_start(file: Path, most: int) -> bytes:
    """Up to `most` + 1 bytes of a file that came from somewhere: one more than allowed shows that it is too large.

    Raises OSError, also for a pipe or a device, of which reading might never end.
    """
    if file.exists() and not file.is_file() and not file.is_dir():
        raise OSError(errno.EINVAL, "it is a pipe or a device, not a file")
    with file.open("rb") as stream:
        return stream.read(most + 1)
