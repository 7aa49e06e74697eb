"""What every check of the verification needs: questions to the whole answer space, with an end to them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TypeAlias

from oxidd.bdd import BDDFunction

from app.knowledge.model import Severity
from app.reasoning.compiled import CompiledEdition

NOT_PROVED = "not-proved"
"""Code of the finding that says that something is too large to be proved."""

Example: TypeAlias = tuple[tuple[str, str], ...]
"""A patient as (feature, answer) pairs; features that do not matter are left out."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something found wrong (error) or remarkable (warning), with a patient who shows it.

    The example is empty where every patient shows it or, since nobody can get there, none.
    """

    edition: str
    code: str
    severity: Severity
    subject: str
    message: str
    example: Example = ()


class Proof:
    """One edition under proof until a point in time (of `time.monotonic`)."""

    def __init__(self, compiled: CompiledEdition, deadline: float) -> None:
        self.compiled = compiled
        self._deadline = deadline

    def some(self, patients: BDDFunction) -> BDDFunction | None:
        """The valid patients of a set, None when there is none.

        Raises TimeoutError when the time is used up, MemoryError when the diagram is too large.
        """
        self.keep_time()
        found = self.compiled.space.valid(patients)
        return found if found.satisfiable() else None

    def keep_time(self) -> None:
        """Raise TimeoutError when the time is used up."""
        if time.monotonic() > self._deadline:
            msg = "the time for the proof is used up"
            raise TimeoutError(msg)

    def error(self, code: str, subject: str, message: str, shown: BDDFunction | Example = ()) -> Finding:
        """Report what is wrong; `shown` is a patient who shows it, or the set of those who do."""
        return self._finding(Severity.ERROR, code, subject, message, shown)

    def warning(self, code: str, subject: str, message: str, shown: BDDFunction | Example = ()) -> Finding:
        """Report what is remarkable; `shown` is a patient who shows it, or the set of those who do."""
        return self._finding(Severity.WARNING, code, subject, message, shown)

    def _finding(
        self, severity: Severity, code: str, subject: str, message: str, shown: BDDFunction | Example
    ) -> Finding:
        example = shown if isinstance(shown, tuple) else self.compiled.space.example(shown)
        return Finding(self.compiled.edition.id, code, severity, subject, message, example)
