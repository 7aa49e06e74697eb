"""What a window is told about the world around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from app.ui.settings import WindowSettings

if TYPE_CHECKING:
    from app.knowledge.model import Knowledge
    from app.session.library import Library
    from app.teaching.shelf import Shelf
    from app.ui.other_knowledge import OpenKnowledge

ShelfFor: TypeAlias = "Callable[[Knowledge], Shelf]"


@dataclass(frozen=True)
class Keeping:
    """Where cases and progress are kept; without a folder nothing is kept against a crash."""

    open_library: Callable[[], Library] | None = None
    """Called when the library is first wanted: what it needs is slow to import."""
    recovery_folder: Path | None = None
    progress_file: Path | None = None


@dataclass(frozen=True)
class Surroundings:
    """What the window remembers, which program it belongs to, the day, and where cases are kept."""

    settings: WindowSettings
    version: str
    today: date
    """The day on which reviews are aged."""
    keeping: Keeping
    open_knowledge: OpenKnowledge | None = None
    shelf: ShelfFor | None = None
    """Where teaching cases come from."""
