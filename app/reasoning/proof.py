"""What every check of the verification needs: questions to the whole answer space, with an end to them."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from oxidd.bdd import BDDFunction

from app.knowledge.model import Severity
from app.reasoning.compiled import CompiledEdition
from app.reasoning.space import Example

NOT_PROVED = "not-proved"
"""Code of the finding that says that something is too large to be proved."""


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
    """One edition under proof until this thread has worked up to a point (of `time.thread_time`)."""

    def __init__(self, compiled: CompiledEdition, deadline: float, names: frozenset[str] | None = None) -> None:
        """Look at sets of patients that depend on these features only; None: on any."""
        self.compiled = compiled
        self._deadline = deadline
        self._names = names

    def about(self, names: Iterable[str]) -> Proof:
        """The same for sets of patients that depend on these features only: other rules need not be looked at."""
        possible = self.compiled.space.has_patients
        return Proof(self.compiled, self._deadline, frozenset(names)) if possible else self

    def some(self, patients: BDDFunction) -> BDDFunction | None:
        """The valid patients of a set, None when there is none.

        Raises TimeoutError when the time is used up, MemoryError when the diagram is too large.
        """
        self.keep_time()
        found = patients & self._valid
        return found if found.satisfiable() else None

    @cached_property
    def _valid(self) -> BDDFunction:
        """Patients who break none of the rules that can matter here."""
        space = self.compiled.space
        return space.valid(space.everyone) if self._names is None else space.allowed(self._names)

    def make_room(self) -> None:
        """Clear away diagrams that are no longer needed when they begin to fill the memory set aside for them."""
        self.compiled.space.diagrams.has_room()

    def keep_time(self) -> None:
        """Raise TimeoutError when the time is used up."""
        if time.thread_time() > self._deadline:
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
