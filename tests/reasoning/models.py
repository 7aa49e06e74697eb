"""Random small editions for comparing the reasoning with brute force."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import Any

from hypothesis import strategies as st

from app.knowledge.conditions import (
    AllOf,
    Answers,
    AnyOf,
    Condition,
    CountWithin,
    Includes,
    Interval,
    Not,
    OneOf,
    Value,
    Within,
)
from app.knowledge.model import (
    Asked,
    Branch,
    ConsistencyRule,
    Criterion,
    Decision,
    Derived,
    DerivedCase,
    Edition,
    Eligibility,
    Feature,
    FeatureValue,
    Kind,
    Knowledge,
    Option,
    Role,
    Therapy,
    Track,
)

SITE = Feature("site", "Site", "g", Asked.CORE, Kind.CHOICE, tuple(FeatureValue(v, v) for v in ("a", "b", "c")))
FIT = Feature("fit", "Fit", "g", Asked.DETAIL, Kind.BOOLEAN)
KI67 = Feature("ki67", "Ki-67", "g", Asked.CORE, Kind.NUMBER, unit="%", low=0, high=100)
ECOG = Feature("ecog", "ECOG", "g", Asked.SAFETY, Kind.NUMBER, low=0, high=3, whole=True)
PRIOR = Feature("prior", "Prior", "g", Asked.CORE, Kind.MULTI, tuple(FeatureValue(v, v) for v in ("x", "y")))
FEATURES = {feature.id: feature for feature in (SITE, FIT, KI67, ECOG, PRIOR)}

DOMAINS: Mapping[str, tuple[Value, ...]] = {
    "site": ("a", "b", "c"),
    "fit": (True, False),
    "ki67": (0, 2.9, 3, 10, 20, 20.5, 55, 100),
    "ecog": (0, 1, 2, 3),
    "prior": (frozenset(), frozenset({"x"}), frozenset({"y"}), frozenset({"x", "y"})),
}
"""Answers that between them fall into every band of the conditions below."""

_LIMITS = (3.0, 20.0)

_intervals = st.builds(
    Interval,
    low=st.sampled_from([None, *_LIMITS]),
    high=st.sampled_from([None, 20.0, 55.0]),
    low_included=st.booleans(),
    high_included=st.booleans(),
)
_leaves: st.SearchStrategy[Condition] = st.one_of(
    st.builds(OneOf, st.just("site"), st.lists(st.sampled_from("abc"), min_size=1, max_size=2, unique=True).map(tuple)),
    st.builds(OneOf, st.just("fit"), st.sampled_from([(True,), (False,)])),
    st.builds(Within, st.just("ki67"), _intervals),
    st.builds(Within, st.just("ecog"), st.builds(Interval, high=st.sampled_from([0.0, 1.0, 2.0]))),
    st.builds(Includes, st.just("prior"), st.sampled_from([("x",), ("y",), ("x", "y")])),
    st.builds(CountWithin, st.just("prior"), st.just(("x", "y")), st.builds(Interval, low=st.sampled_from([1.0, 2.0]))),
    st.builds(OneOf, st.just("class"), st.sampled_from([("low",), ("high",)])),
)
conditions: st.SearchStrategy[Condition] = st.recursive(
    _leaves,
    lambda part: st.one_of(
        st.builds(Not, part),
        st.builds(AllOf, st.lists(part, min_size=1, max_size=3).map(tuple)),
        st.builds(AnyOf, st.lists(part, min_size=1, max_size=3).map(tuple)),
    ),
    max_leaves=5,
)
EMPTY = Edition(
    id="e",
    label="E",
    title="E",
    reviewed="2026-01-01",
    cutoff="2026",
    historical=False,
    summary="",
    sources=(),
    derived=(),
    rules=(),
    tracks=(),
    decisions=(),
    options=(),
    outcomes=(),
    eligibility=(),
)
"""An edition that says nothing, to be filled with `replace`."""

CLASS = Derived(
    "class",
    "Class",
    (
        DerivedCase("low", "Low", Within("ki67", Interval(high=20.0))),
        DerivedCase("high", "High", Within("ki67", Interval(low=20.0, low_included=False))),
    ),
)


def criterion(name: str, condition: Condition) -> Criterion:
    """Wrap a condition as a criterion."""
    return Criterion(name, name, condition, ("s",))


@st.composite
def editions(draw: st.DrawFn, most_rules: int = 2) -> Knowledge:
    """Two tracks, a shared decision, two options with requirements and exclusions, and two rules."""

    def named(name: str) -> Criterion:
        return criterion(name, draw(conditions))

    branches = (
        Branch("b1", "1", named("b1"), ("o1",)),
        Branch("b2", "2", named("b2"), ("o1", "o2")),
    )
    options = (
        Option("o1", "t1", Role.FIRST_LINE, "One", requires=(named("o1.r"),)),
        Option("o2", "t2", Role.ADVANCED, "Two"),
    )
    rules = tuple(
        ConsistencyRule(f"rule{index}", forbidden, "No.")
        for index, forbidden in enumerate(draw(st.lists(conditions, max_size=most_rules)))
    )
    edition = replace(
        EMPTY,
        derived=(CLASS,),
        rules=rules,
        tracks=(Track("t", "T", "", ("d",)),),
        decisions=(Decision("d", "?", branches),),
        options=options,
        eligibility=(Eligibility("t2", contraindications=(named("t2.c"),), cautions=(named("t2.w"),)),),
    )
    therapies = {name: Therapy(name, name, "c") for name in ("t1", "t2")}
    return Knowledge("1", "0", (), FEATURES, {}, therapies, {}, {"e": edition})


def small(features: Iterable[Feature], options: tuple[Option, ...], **more: Any) -> Knowledge:
    """An edition of one track that leads to all options; `more` are further parts of the edition."""
    track = Track("t", "T", "", tuple(option.id for option in options))
    edition = replace(EMPTY, tracks=(track,), options=options, **more)
    therapies = {option.therapy: Therapy(option.therapy, option.therapy, "c") for option in options}
    return Knowledge("1", "0", (), {item.id: item for item in features}, {}, therapies, {}, {"e": edition})


answer_sets: st.SearchStrategy[Answers] = st.fixed_dictionaries(
    {}, optional={name: st.sampled_from(values) for name, values in DOMAINS.items()}
)


def completions(answers: Answers) -> Iterator[Answers]:
    """All complete patients that fit the answers."""
    names = list(DOMAINS)
    choices = [(answers[name],) if name in answers else DOMAINS[name] for name in names]
    for values in product(*choices):
        yield dict(zip(names, values, strict=True))
