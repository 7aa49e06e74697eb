"""What is folded: lanes that the user folds or in which nothing is possible, and in lanes what does not apply."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from app.reasoning.assessment import Status
from app.session.folding import NOTHING_FOLDED, FoldState, Way

Counts = Mapping[Status, int]


class Folds:
    """The program folds only when a case comes on screen, never after an answer: nothing folds under a click."""

    def __init__(self) -> None:
        self.folded: set[str] = set()
        self._own: set[str] = set()
        self.inside = NOTHING_FOLDED
        """What is folded within the lanes."""

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

    # -- within the lanes -------------------------------------------------------------------------------------

    def fold_away(self, out: frozenset[Way], *, afresh: bool = False) -> bool:
        """Fold all that is out now; `afresh` shuts what was opened. Says whether anything changed."""
        before = self.inside
        self.inside = FoldState(out, frozenset() if afresh else before.opened)
        return self.inside != before

    def bring_back(self, out: frozenset[Way]) -> bool:
        """Let go of what is out no longer; says whether there was any. What is newly out stays where it is."""
        kept = self.inside.ways & out
        changed = kept != self.inside.ways
        self.inside = replace(self.inside, ways=kept)
        return changed

    def open(self, folds: frozenset[str]) -> bool:
        """Open folds; says whether any of them was shut."""
        before = self.inside
        self.inside = replace(before, opened=before.opened | folds)
        return self.inside != before

    def turn(self, fold: str) -> None:
        """Open a fold, or shut it."""
        self.inside = replace(self.inside, opened=self.inside.opened ^ {fold})


def is_settled(counts: Counts) -> bool:
    """Say whether a lane has options and all of them are not applicable."""
    return counts.get(Status.NOT_APPLICABLE, 0) == sum(counts.values()) > 0
