"""What the window needs of the place where teaching cases come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from app.teaching.lesson import Lesson

MAX_BYTES = 300_000
"""A larger file is no teaching case; the longest bundled one is a twentieth of this."""


class LessonError(ValueError):
    """A teaching case that cannot be used; the message is one sentence that says where and why."""


@dataclass(frozen=True)
class Bundle:
    """The cases that came with the program, easiest first, and what is wrong with those left out."""

    lessons: tuple[Lesson, ...] = ()
    problems: tuple[str, ...] = ()


class Shelf(Protocol):
    """Where teaching cases come from."""

    def bundled(self) -> Bundle:
        """The cases that came with the program."""
        ...

    def parse(self, data: bytes, name: str) -> Lesson:
        """Read a case from the bytes of a file; `name` stands in messages. Raises LessonError."""
        ...
