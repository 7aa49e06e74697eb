"""Conditions read like sentences."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.knowledge.conditions import (
    ALWAYS,
    AllOf,
    AnyOf,
    Condition,
    CountWithin,
    Includes,
    Interval,
    Not,
    OneOf,
    Within,
)
from app.knowledge.model import Asked, Derived, DerivedCase, Feature, FeatureValue, Kind, Source
from app.knowledge.references import source_short
from app.knowledge.wording import describe

_SITES = (FeatureValue("p", "Pancreas"), FeatureValue("d", "Duodenum"), FeatureValue("c", "Colon"))
_DRUGS = (FeatureValue("ssa", "Analogue"), FeatureValue("prrt", "PRRT"), FeatureValue("chemo", "Chemotherapy"))
FEATURES = {
    feature.id: feature
    for feature in (
        Feature("site", "Primary site", "g", Asked.CORE, Kind.CHOICE, _SITES),
        Feature("fit", "Fit", "g", Asked.CORE, Kind.BOOLEAN),
        Feature("ki67", "Ki-67 index", "g", Asked.CORE, Kind.NUMBER, unit="%", high=100),
        Feature("ecog", "ECOG", "g", Asked.CORE, Kind.NUMBER, high=4, whole=True),
        Feature("prior", "Treatment so far", "g", Asked.CORE, Kind.MULTI, _DRUGS),
    )
}
DERIVED = (
    Derived("grade", "Grade", (DerivedCase("G1", "Grade 1", ALWAYS), DerivedCase("G2", "Grade 2", ALWAYS))),
    Derived("lines", "Lines", (DerivedCase("0", "0", CountWithin("prior", ("prrt", "chemo"), Interval(0.0, 0.0))),)),
)
PANCREAS, FIT = OneOf("site", ("p",)), OneOf("fit", (True,))


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (PANCREAS, "Primary site: Pancreas"),
        (OneOf("site", ("p", "d")), "Primary site: Pancreas or Duodenum"),
        (OneOf("site", ("p", "d", "c")), "Primary site: Pancreas, Duodenum or Colon"),
        (FIT, "Fit: Yes"),
        (OneOf("grade", ("G1", "G2")), "Grade: Grade 1 or Grade 2"),
        (Within("ki67", Interval(3.0, 20.0)), "Ki-67 index 3 % to 20 %"),
        (Within("ki67", Interval(20.0, low_included=False)), "Ki-67 index above 20 %"),
        (Within("ki67", Interval(high=2.5, high_included=False)), "Ki-67 index below 2.5 %"),
        (Within("ki67", Interval(3.0, 55.0, high_included=False)), "Ki-67 index at least 3 % and below 55 %"),
        (Within("ecog", Interval(high=2.0)), "ECOG at most 2"),
        (Within("ecog", Interval(1.0, 1.0)), "ECOG exactly 1"),
        (Includes("prior", ("ssa", "prrt")), "Treatment so far: Analogue or PRRT"),
        (Includes("prior", ("ssa", "prrt", "chemo")), "Treatment so far: at least one"),
        (Not(Includes("prior", ("ssa", "prrt", "chemo"))), "Treatment so far: none"),
        (Not(Includes("prior", ("prrt",))), "Not: Treatment so far: PRRT"),
        (CountWithin("prior", ("prrt", "chemo"), Interval(1.0)), "Lines: at least 1"),
        (CountWithin("prior", ("ssa", "prrt"), Interval(2.0)), "Treatment so far: at least 2 of Analogue, PRRT"),
        (CountWithin("prior", ("ssa", "prrt", "chemo"), Interval(2.0)), "Treatment so far: at least 2 of them"),
        (AllOf((PANCREAS, FIT)), "Primary site: Pancreas; and Fit: Yes"),
        (AnyOf((PANCREAS, AllOf((FIT, FIT)))), "Primary site: Pancreas; or (Fit: Yes; and Fit: Yes)"),
        (Not(AnyOf((PANCREAS, FIT))), "Not: (Primary site: Pancreas; or Fit: Yes)"),
        (ALWAYS, "Always"),
        (OneOf("unheard", ("of",)), "unheard: of"),
    ],
)
def test_a_condition_is_worded(condition: Condition, text: str) -> None:
    assert describe(condition, FEATURES, DERIVED) == text


def test_a_source_without_an_author_is_named_by_whole_words_of_its_title():
    title = "Monitoring and surveillance of patients receiving 177Lu-DOTATATE for GEP-NET, Table 2"
    source = Source("s", "review", title)
    assert source_short(source) == "Monitoring and surveillance of patients…"
    assert source_short(replace(source, title="Table 4: randomised trials")) == "Table 4: randomised trials"
