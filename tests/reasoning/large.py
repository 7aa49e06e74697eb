"""A synthetic edition with options that no decision diagram can hold."""

from __future__ import annotations

from dataclasses import replace

from app.knowledge.conditions import AllOf, AnyOf, Condition, Not, OneOf
from app.knowledge.model import (
    Asked,
    ConsistencyRule,
    Criterion,
    Eligibility,
    Feature,
    Group,
    Kind,
    Knowledge,
    Option,
    Role,
    Therapy,
    Track,
)
from tests.reasoning.models import EMPTY

PAIRS = 24
ONES = tuple(f"a{number}" for number in range(PAIRS))
OTHERS = tuple(f"b{number}" for number in range(PAIRS))
FEATURES = {
    name: Feature(name, name.upper(), "g", Asked.CORE, Kind.BOOLEAN) for name in (*ONES, *OTHERS, "fit", "frail")
}


def yes(name: str) -> OneOf:
    return OneOf(name, (True,))


def pairs(shift: int = 0) -> Condition:
    """Some pair is complete: with all first halves before all second ones this needs two to the 24th nodes."""
    return AnyOf(tuple(AllOf((yes(ONES[i]), yes(OTHERS[(i + shift) % PAIRS]))) for i in range(PAIRS)))


def criterion(name: str, condition: Condition) -> Criterion:
    return Criterion(name, name, condition, ("s",))


def large_knowledge(options: int = 1, *, rules: tuple[ConsistencyRule, ...] = ()) -> Knowledge:
    """An ordinary option "small", one "excluded" with a large exclusion, and some that are large themselves."""
    large = [
        Option(
            f"large{number}", "t", Role.ADVANCED, f"Large {number}", requires=(criterion(f"l{number}", pairs(number)),)
        )
        for number in range(options)
    ]
    small = Option("small", "t", Role.FIRST_LINE, "Small", requires=(criterion("small.fit", either_way()),))
    excluded = Option("excluded", "u", Role.FIRST_LINE, "Excluded")
    edition = replace(
        EMPTY,
        rules=rules,
        tracks=(Track("track", "Track", "", (*(item.id for item in large), "small", "excluded")),),
        options=(*large, small, excluded),
        eligibility=(Eligibility("u", contraindications=(criterion("u.pairs", pairs(1)),)),),
    )
    therapies = {name: Therapy(name, name, "c") for name in ("t", "u")}
    return Knowledge("1", "0", (Group("g", "Group"),), FEATURES, {}, therapies, {}, {"e": edition})


def either_way() -> Condition:
    """True for everybody, which only all completions show while frailty is not known."""
    return AnyOf((yes("frail"), Not(yes("frail")), yes("fit")))
