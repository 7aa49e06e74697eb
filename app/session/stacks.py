"""Which lanes of the graph stand below each other, and how high they are, so that the whole fills the room there is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from app.session.geometry import Rect

Stacks: TypeAlias = tuple[tuple[str, ...], ...]

_TRIES = 48
_WORTH = 1.08
"""So much larger has a picture to become before one more stack is begun."""


def share_out(lanes: Mapping[str, Rect], gap: float, room: tuple[float, float]) -> Stacks:
    """Share lanes out to stacks, in their order, so that the whole is shown as large as possible in a room.

    Only the size of the lanes counts, not where they stand.
    """
    if not lanes:
        return ()
    whole = sum(lane.height + gap for lane in lanes.values())
    tallest = max(lane.height for lane in lanes.values()) + gap
    best: Stacks = (tuple(lanes),)
    for step in range(_TRIES):
        limit = whole * (tallest / whole) ** (step / (_TRIES - 1))
        stacks = _fill(lanes, gap, limit)
        more = len(stacks) - len(best)
        if fit(stacks, lanes, gap, room) > fit(best, lanes, gap, room) * _WORTH ** max(more, 0):
            best = stacks
    return best


def fit(stacks: Sequence[Sequence[str]], lanes: Mapping[str, Rect], gap: float, room: tuple[float, float]) -> float:
    """The zoom at which stacks fill a room."""
    width = sum(max(lanes[track].right - lanes[track].x for track in stack) + 2 * gap for stack in stacks)
    height = max(sum(lanes[track].height + gap for track in stack) for stack in stacks)
    return min(room[0] / width, room[1] / height)


def spread(
    lanes: Mapping[str, float],
    wants: Mapping[str, tuple[float, float]],
    rest: float,
    room: float,
    zooms: tuple[float, float],
) -> tuple[dict[str, float], float]:
    """How high lanes below each other are made, so that each is on screen as high as what stands beside it wants.

    Returns these heights, and the zoom at which all is shown; no heights where there is no room for it.

    `lanes`: their own heights. `wants`: on screen, the least and what would be best; where not all find room, all give
    way alike. `rest`: height of the picture besides lanes. `zooms`: how small and how large the picture may become.
    """

    def fits(zoom: float, share: float) -> bool:
        high = (max(height * zoom, _wish(wants[track], share)) for track, height in lanes.items())
        return sum(high) + rest * zoom <= room

    if not fits(zooms[0], 0.0):
        return {}, zooms[1]
    share = _most(lambda part: fits(zooms[0], part), 0.0, 1.0)
    zoom = _most(lambda at: fits(at, share), *zooms)
    return {track: max(height, _wish(wants[track], share) / zoom) for track, height in lanes.items()}, zoom


def _wish(want: tuple[float, float], share: float) -> float:
    least, best = want
    return least + max(best - least, 0.0) * share


def _most(fits: Callable[[float], bool], low: float, high: float) -> float:
    """The largest number that fits, as far as halving finds it; the lower bound does."""
    if fits(high):
        return high
    for _ in range(20):
        middle = (low + high) / 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low


def _fill(lanes: Mapping[str, Rect], gap: float, limit: float) -> Stacks:
    """Begin another stack whenever one would grow higher than a limit."""
    stacks: list[list[str]] = [[]]
    height = 0.0
    for track, lane in lanes.items():
        height += lane.height + gap
        if height > limit * 1.0001 and stacks[-1]:
            stacks.append([])
            height = lane.height + gap
        stacks[-1].append(track)
    return tuple(tuple(stack) for stack in stacks)
