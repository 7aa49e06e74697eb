"""What the answers still missing would do to one patient's verdicts, as data, and where it is asked."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from app.knowledge.conditions import Interval, Value


@dataclass(frozen=True, slots=True)
class AnswerEffect:
    """What one answer would do: ids of the options whose verdict it would change, by their new verdict.

    `value` is the answer (`interval`: any number of it); a multi feature is answered with "none" or one member.
    `possible`: the answers given so far and the consistency rules allow it; one that they do not changes nothing.
    `decided` counts the options among them that needed information; `still_open` those that ask
    for the feature and need more than this answer. Options too large for exact treatment stand in neither.
    """

    value: Value
    interval: Interval | None
    possible: bool = True
    applicable: tuple[str, ...] = ()
    not_applicable: tuple[str, ...] = ()
    contraindicated: tuple[str, ...] = ()
    still_open: tuple[str, ...] = ()
    decided: int = 0


@dataclass(frozen=True, slots=True)
class Settlement:
    """What settles a feature.

    `answers`: answered features of which none can be left out; empty when no verdict depends on the feature at all.
    `follows`: they leave the feature only one answer. Else they decide the options that ask for it: `out` are not
    applicable whatever else is learned, `decided` are settled otherwise, by their other criteria. `cautions`: options
    still in play that its answer could put a caution on.
    """

    feature: str
    answers: tuple[str, ...]
    follows: bool
    out: tuple[str, ...]
    decided: tuple[str, ...]
    cautions: tuple[str, ...]


class Prospects(Protocol):
    """Answers questions about the questions; what is not asked is not worked out."""

    @property
    def ranked(self) -> tuple[str, ...]:
        """The open features, most useful first."""
        ...

    def first(self, without: Collection[str] = ()) -> str | None:
        """The most useful open feature that is not left out; faster than ranking all. None when nothing is left."""
        ...

    def decides(self, feature: str) -> float:
        """How many of the options that wait for a feature its answer is expected to decide."""
        ...

    def effects(self, feature: str) -> tuple[AnswerEffect, ...]:
        """What each answer to an open feature would do; empty while answers contradict each other."""
        ...

    def settlement(self, feature: str) -> Settlement | None:
        """Why the answer to an unanswered feature can no longer change a verdict; None when it still can."""
        ...


def together(effects: Iterable[AnswerEffect]) -> tuple[tuple[AnswerEffect, ...], ...]:
    """Put answers that do the same into one group; groups and their members keep the order of the answers."""
    groups: dict[AnswerEffect, list[AnswerEffect]] = {}
    for effect in effects:
        groups.setdefault(replace(effect, value=False, interval=None), []).append(effect)
    return tuple(map(tuple, groups.values()))
