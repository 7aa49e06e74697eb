"""Finding anything by words: questions, options, decisions, sources and commands, best match first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

MAX_QUERY = 200
"""Characters of a search; more are cut off."""


class Kind(Enum):
    """What a thing is; of two equal matches the earlier kind comes first."""

    QUESTION = "question"
    OPTION = "option"
    DECISION = "decision"
    COMMAND = "command"
    SOURCE = "source"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that can be found.

    `detail` is shown beside the title. What is not shown is searched as well: `names`, which stand for it as much as
    its title, as answers do for their question, and `more`. `by` are the names that it was found by, in their order.
    """

    kind: Kind
    id: str
    title: str
    detail: str = ""
    more: str = ""
    names: tuple[str, ...] = ()
    by: tuple[str, ...] = ()


class Finder:
    """Ranks things against a search. Every word has to occur; case, accents and hyphens do not count.

    A word counts most where the title begins with it, then where a word of the title or of other names does, then
    inside the title, then in the same way in the rest. Shorter titles come before longer ones.
    """

    def __init__(self, things: Iterable[Thing]) -> None:
        order = {kind: number for number, kind in enumerate(Kind)}
        self._prepared = [
            (
                folded(thing.title),
                folded(" ".join(thing.names)),
                folded(" ".join((thing.detail, thing.more, *thing.names))),
                order[thing.kind],
                thing,
            )
            for thing in things
        ]

    def find(self, search: str, most: int = 50) -> list[Thing]:
        """The best matches, at most so many, with the names that they were found by; nothing for no words."""
        whole = folded(search[:MAX_QUERY])
        words = whole.split()
        if not words:
            return []
        found = []
        for number, (title, names, rest, kind, thing) in enumerate(self._prepared):
            score = 0
            for word in words:
                rank = _rank(word, title, names, rest)
                if rank is None:
                    break
                score += rank
            else:
                begins = 0 if title == whole else 1 if title.startswith(whole) else 2
                named = not all(word in title for word in words)  # of two alike the one whose title says it comes first
                found.append((begins, score, kind, named, len(title), number, thing))
        found.sort(key=lambda item: item[:6])
        return [replace(item[6], by=_told_by(item[6], words)) for item in found[:most]]


def _told_by(thing: Thing, words: list[str]) -> tuple[str, ...]:
    """The names that hold words which the title lacks, those that hold most of them."""
    title = folded(thing.title)
    untold = [word for word in words if word not in title]
    held = [(name, sum(word in folded(name) for word in untold)) for name in thing.names]
    most = max((count for _, count in held), default=0)
    return tuple(name for name, count in held if most and count == most)


def _rank(word: str, title: str, names: str, rest: str) -> int | None:
    """How well a word matches, 0 best; None when it occurs nowhere."""
    if title.startswith(word):
        return 0
    if f" {word}" in title or f" {word}" in f" {names}":
        return 1
    if word in title:
        return 2
    if f" {word}" in f" {rest}":
        return 4
    return 6 if word in rest else None


def folded(text: str) -> str:
    """Lower case without accents; what is written with a hyphen is one word, so that "ki67" finds "Ki-67"."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))
    return " ".join(_NO_WORD.sub(" ", _HYPHEN.sub("", plain)).split())


_HYPHEN = re.compile(r"(?<=\w)[-\u2010\u2011](?=\w)")
_NO_WORD = re.compile(r"[^\w%]+")
