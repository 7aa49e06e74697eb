"""Rectangles, sizes and distances that the picture of the graph is made of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Rect:
    """An upright rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """X of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Y of the lower edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Measure:
    """Size of a node; lines enter at `anchor` below its top. `chips`: branch id and rectangle inside the card."""

    width: float
    height: float
    anchor: float
    chips: tuple[tuple[str, Rect], ...] = ()


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distances in the picture, for text of normal size."""

    stack: float = 8
    group: float = 18
    card: float = 20
    gutter: float = 22
    channel: float = 9
    head: float = 48
    lane_inset: float = 14
    lane_gap: float = 10
    lane_width: float = 660
    trunk: float = 20
    corridor: float = 7

    def scaled(self, factor: float) -> Spacing:
        """Return the distances for text that is larger by a factor."""
        return replace(self, **{name: getattr(self, name) * factor for name in self.__dataclass_fields__})
