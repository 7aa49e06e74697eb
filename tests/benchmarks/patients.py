"""Random patients who answer everything and break no rule."""

from __future__ import annotations

import random
from collections.abc import Mapping

from oxidd.bdd import BDDFunction

from app.knowledge.conditions import Answers, Value
from app.knowledge.model import Feature, Kind
from app.reasoning.space import AnswerSpace


def complete(space: AnswerSpace, features: Mapping[str, Feature], answers: Answers, chance: random.Random) -> Answers:
    """Add an answer to each feature that has none, by chance among those that the rules allow together."""
    given = dict(answers)
    missing = [name for name in features if name not in given]
    chance.shuffle(missing)
    for name in missing:
        # rules tie a feature to few others only
        patients = space.allowed([name]) & space.known(given, space.linked([name]))
        given[name] = _answer(space, features[name], patients, chance)
    return given


def _answer(space: AnswerSpace, feature: Feature, patients: BDDFunction, chance: random.Random) -> Value:
    """One answer that somebody of these patients gives."""
    if feature.id not in space.features:
        return _any_answer(feature, chance)
    fitting = [item.value for item in space.answers(feature.id) if (item.patients & patients).satisfiable()]
    if feature.kind is Kind.MULTI:
        several = frozenset(item.id for item in feature.values if chance.random() < 0.2)
        if (space.known({feature.id: several}) & patients).satisfiable():
            return several
    if fitting:
        return chance.choice(fitting)
    some = space.sample(patients)  # where the rules ask for more members than one
    assert some is not None
    return some[feature.id]


def _any_answer(feature: Feature, chance: random.Random) -> Value:
    match feature.kind:
        case Kind.CHOICE:
            return chance.choice(feature.values).id
        case Kind.BOOLEAN:
            return chance.random() < 0.5
        case Kind.NUMBER:
            return feature.low
        case Kind.MULTI:
            return frozenset()
