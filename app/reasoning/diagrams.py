"""Sets of patients as binary decision diagrams, within limits.

A diagram can outgrow every machine. What would be larger than `Limits` allow is left out and named as inexact.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import reduce

from oxidd.bdd import BDDFunction, BDDManager

_CACHE = 1 << 16
"""Results that are kept for the next operation; measured: four times as many save 5 % of the time and take 4 MB."""
_COLLECTING_SECONDS = 1.0
GARBAGE = 1 << 17
"""Nodes made since the last tidying from which there is another; measured: without it, garbage takes up to 25 MB."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How large decision diagrams may become.

    `nodes`: of all together, garbage included (32 MB for the default). `function`: of one that is kept; small against
    `nodes`, so that assessing always finds room. `members`: values that one count may range over. `failures`: after so
    many attempts that came to nothing no further one is made, since each may take half a second.
    """

    nodes: int = 1 << 20
    function: int = 1 << 15
    members: int = 64
    failures: int = 5


class Diagrams:
    """The diagrams of one answer space. Building one raises MemoryError when all together outgrow the limits."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.manager = BDDManager(limits.nodes, _CACHE, 1)
        """Has the variables; one thread at a time."""
        self.everyone = self.manager.true()
        self.nobody = self.manager.false()
        self._nodes = self.manager.num_inner_nodes
        self._tidied = 0
        self._failures = 0

    def intersection(self, sets: Iterable[BDDFunction]) -> BDDFunction:
        """The patients who are in each of the sets; everyone when there are none."""
        return reduce(BDDFunction.__and__, sets, self.everyone)

    def union(self, sets: Iterable[BDDFunction]) -> BDDFunction:
        """The patients who are in any of the sets; nobody when there are none."""
        return reduce(BDDFunction.__or__, sets, self.nobody)

    def attempt(self, build: Callable[[], BDDFunction]) -> BDDFunction | None:
        """Build a diagram that is to be kept; None when it is too large or too many others were."""
        if self._failures >= self.limits.failures:
            return None
        try:
            built = build()
        except MemoryError:
            self.collect()
        else:
            if built.node_count() <= self.limits.function and self.has_room():
                return built
        self._failures += 1
        return None

    def has_room(self) -> bool:
        """Say whether half of the nodes are free, as assessing needs; collects what is garbage when they are not."""
        half = self.limits.nodes // 2
        if self._nodes() > half:
            self.collect()
        return self._nodes() <= half

    def tidy(self) -> None:
        """Collect garbage when there may be much of it, between two pieces of work; by itself it is left to pile up."""
        if self._nodes() > self._tidied + GARBAGE:
            self.manager.gc()
            self._tidied = self._nodes()

    def collect(self) -> None:
        """Make room after a diagram outgrew the manager; its own collection may be under way and take a moment."""
        until, before = time.monotonic() + _COLLECTING_SECONDS, self.manager.gc_count()
        while self.manager.gc() == 0 and self.manager.gc_count() == before and time.monotonic() < until:
            time.sleep(0.001)
