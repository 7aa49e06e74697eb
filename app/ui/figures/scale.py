"""Axes: where a value lies between the left end (0) and the right end (1) of a plot."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import log

from app.session.figures import month_ticks, ratio_ticks


@dataclass(frozen=True)
class Scale:
    """An axis with its marks; on a logarithmic one the line of no difference stands at 1."""

    ticks: tuple[float, ...]
    logarithmic: bool = False

    def place(self, value: float) -> float:
        """Where a value lies, kept within the axis."""
        low, high = self.ticks[0], self.ticks[-1]
        kept = min(max(value, low), high)
        if self.logarithmic:
            return (log(kept) - log(low)) / (log(high) - log(low))
        return (kept - low) / (high - low)


def ratio_scale(values: Iterable[float]) -> Scale:
    """A logarithmic axis for hazard ratios."""
    return Scale(ratio_ticks(values), logarithmic=True)


def month_scale(values: Iterable[float]) -> Scale:
    """An axis from 0 for months."""
    return Scale(month_ticks(values))
