"""How the benchmarks measure: CPU time of one call, garbage collection put off as `timeit` does."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from typing_extensions import override

from app.knowledge.conditions import Answers
from app.knowledge.model import Knowledge
from app.patient.casefile import parse_case

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Times:
    """Milliseconds of CPU that a piece of work took, each time it was done."""

    each: tuple[float, ...]

    @property
    def middle(self) -> float:
        """Median."""
        return median(self.each)

    @property
    def least(self) -> float:
        """The fastest: what it takes when nothing else disturbs the machine."""
        return min(self.each)

    @property
    def late(self) -> float:
        """95th percentile."""
        return sorted(self.each)[int(0.95 * len(self.each))]

    @override
    def __str__(self) -> str:
        return f"{self.least:9.2f} {self.middle:9.2f} {self.late:9.2f}"


HEAD = f"{'least':>9} {'median':>9} {'p95':>9}   (ms of CPU)"


def times(works: Iterator[Callable[[], object]]) -> Times:
    """Do pieces of work one after the other and measure each; preparing them is not measured."""
    with _collecting_later():
        return Times(tuple(_one(work) for work in works))


def _one(work: Callable[[], object]) -> float:
    began = time.process_time_ns()
    work()
    return (time.process_time_ns() - began) / 1e6


@contextmanager
def _collecting_later() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def cases(knowledge: Knowledge) -> dict[str, Answers]:
    """The bundled cases by name."""
    files = sorted((ROOT / "resources" / "cases").glob("*.netcase"))
    return {file.stem: parse_case(file.read_bytes(), knowledge.features).answers for file in files}


def clicked(answers: Answers, turn: int) -> Answers:
    """The same patient after a click on Ki-67, other each turn."""
    return {**answers, "ki67_percent": (90, 80)[turn % 2] if answers["ki67_percent"] == 80 else 4 + turn % 2}
