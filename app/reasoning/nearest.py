"""A patient from a set who differs little from another one."""

from __future__ import annotations

from oxidd.bdd import BDDFunction

from app.knowledge.conditions import Answers, Value
from app.reasoning.space import AnswerSpace


def nearest(space: AnswerSpace, patients: BDDFunction, like: Answers) -> Answers | None:
    """One valid patient from a set who keeps as many answers of another as go together; None for the empty set.

    Answers are kept one after the other in the order of the vocabulary, and no more are added than it takes: every
    valid patient with the answers returned is in the set, whatever stays unanswered.
    """
    rest = space.valid(patients)
    kept = {key: value for key, value in like.items() if key not in space.features}
    for key in space.features:
        if key in like and (closer := rest & space.known({key: like[key]})).satisfiable():
            rest, kept[key] = closer, like[key]
    found = space.sample(rest)
    if found is None:
        return None
    added = {key: value for key, value in found.items() if key not in kept}
    return _without_idle(space, kept, added, patients)


def _without_idle(space: AnswerSpace, kept: Answers, added: dict[str, Value], patients: BDDFunction) -> Answers:
    """Leave out added answers without which the patient is still sure to be in the set, the last ones first."""
    outside = space.valid(~patients) & space.known(kept)
    for key in reversed(tuple(added)):
        fewer = {name: value for name, value in added.items() if name != key}
        if not (outside & space.known(fewer)).satisfiable():
            added = fewer
    return {**kept, **added}
