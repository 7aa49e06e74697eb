"""Lines in the gutter between two columns: each bundle gets a vertical channel so that lines do not cross."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(eq=False)
class Bundle:
    """Lines that share one vertical run: they come from the left at `sources` and leave to the right at `targets`."""

    sources: set[float] = field(default_factory=set)
    targets: set[float] = field(default_factory=set)

    @property
    def low(self) -> float:
        """Upper end of the vertical run."""
        return min(self.sources | self.targets)

    @property
    def high(self) -> float:
        """Lower end of the vertical run."""
        return max(self.sources | self.targets)

    def meets(self, height: float) -> bool:
        """Say whether a horizontal line at this height would meet the vertical run."""
        return self.low <= height <= self.high


def channels(bundles: Sequence[Bundle]) -> Mapping[int, int]:
    """Number the channels of a gutter from left to right; by identity of the bundle.

    A bundle must run right of another one when its incoming lines would otherwise be cut by that one's run,
    or the other's outgoing lines by its own.
    """
    waiting = [bundle for bundle in bundles if bundle.low < bundle.high]
    left_of = {id(bundle): [other for other in waiting if _must_precede(other, bundle)] for bundle in waiting}
    numbers: dict[int, int] = {id(bundle): 0 for bundle in bundles}
    while waiting:
        done = [b for b in waiting if not any(other in waiting for other in left_of[id(b)])]
        # Lines that join again can ask for each other's left side; then the lower one gives way.
        for bundle in done or [min(waiting, key=lambda b: (len(left_of[id(b)]), -b.high))]:
            placed = [other for other in left_of[id(bundle)] if other not in waiting]
            numbers[id(bundle)] = max((numbers[id(other)] + 1 for other in placed), default=0)
            waiting.remove(bundle)
    return numbers


def _must_precede(left: Bundle, right: Bundle) -> bool:
    """Say whether `left` is to run left of `right`: the opposite order crosses more often."""
    return left is not right and _crossings(left, right) < _crossings(right, left)


def _crossings(left: Bundle, right: Bundle) -> int:
    """Count crossings when `left` runs left of `right`; lines into the same target join and do not cross."""
    into = sum(left.meets(height) for height in right.sources)
    return into + sum(right.meets(height) for height in left.targets - right.targets)
