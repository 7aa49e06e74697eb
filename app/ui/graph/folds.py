"""Which lanes are folded: those that the user folds, and those in which nothing is possible for a newly shown case."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from app.reasoning.assessment import Status

Counts = Mapping[Status, int]


class Folds:
    """The program folds only when a case comes on screen, never after an answer: nothing folds under a click."""

    def __init__(self) -> None:
        self.folded: set[str] = set()
        self._own: set[str] = set()

    def toggle(self, track: str) -> None:
        """Fold or unfold by hand."""
        self.folded ^= {track}
        self._own.discard(track)

    def unfold(self, tracks: Collection[str]) -> bool:
        """Unfold lanes; says whether any of them was folded."""
        any_folded = not self.folded.isdisjoint(tracks)
        self.folded -= set(tracks)
        self._own -= set(tracks)
        return any_folded

    def settle(self, counts: Mapping[str, Counts]) -> bool:
        """Fold what is settled for a case that has just come on screen; says whether anything changed."""
        before = set(self.folded)
        self.folded = {track for track in self.folded - self._own if track in counts}
        self._own = {track for track, count in counts.items() if is_settled(count)} - self.folded
        self.folded |= self._own
        return self.folded != before

    def follow(self, counts: Mapping[str, Counts]) -> bool:
        """Unfold the lanes folded here in which something has become possible; says whether there were any."""
        return self.unfold([track for track in self._own if not is_settled(counts.get(track, {}))])


def is_settled(counts: Counts) -> bool:
    """Say whether a lane has options and all of them are not applicable."""
    return counts.get(Status.NOT_APPLICABLE, 0) == sum(counts.values()) > 0
