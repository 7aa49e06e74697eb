"""Which lanes of the graph stand below each other, so that the whole fills the room there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
