"""Bands: every answer falls into one, and no condition can tell two answers of a band apart."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.conditions import Interval, Within
from app.patient.bands import Band, band_of, bands_of, joined, nearest, signature
from tests.reasoning.models import ECOG, KI67, SITE

_number = st.sampled_from([0.0, 3.0, 10.0, 20.0, 55.0, 100.0])
_predicates = st.lists(
    st.builds(
        Within,
        st.just("ki67"),
        st.builds(
            Interval,
            low=_number | st.none(),
            high=_number | st.none(),
            low_included=st.booleans(),
            high_included=st.booleans(),
        ),
    ),
    max_size=4,
)


@given(_predicates, st.floats(0, 100))
def test_every_number_has_a_band_that_decides_the_same(predicates: list[Within], number: float) -> None:
    bands = bands_of(KI67, predicates)
    band = band_of(bands, number)
    assert signature(predicates, number) == signature(predicates, band.sample)


@given(_predicates)
def test_neighbouring_bands_differ(predicates: list[Within]) -> None:
    signatures = [signature(predicates, band.sample) for band in bands_of(KI67, predicates)]
    assert all(left != right for left, right in itertools.pairwise(signatures))


def test_inclusive_and_exclusive_limits_make_bands_of_their_own() -> None:
    predicates = [Within("ki67", Interval(high=20.0)), Within("ki67", Interval(high=20.0, high_included=False))]
    assert bands_of(KI67, predicates)[1].interval == Interval(20.0, 20.0)


def test_whole_numbers_have_no_bands_between_them() -> None:
    predicates = [Within("ecog", Interval(high=1.0)), Within("ecog", Interval(low=2.0))]
    assert len(bands_of(ECOG, predicates)) == 2


def test_a_choice_has_one_band_for_each_value() -> None:
    assert [band.sample for band in bands_of(SITE, [])] == ["a", "b", "c"]


def test_bands_side_by_side_are_united_and_others_stay_apart() -> None:
    bands = bands_of(KI67, [Within("ki67", Interval(3, 20)), Within("ki67", Interval(low=55))])
    low, middle, high, highest = bands
    assert joined(bands, (low, middle)) == (Band(low.sample, Interval(0, 20)),)
    assert joined(bands, (high, highest)) == (Band(high.sample, Interval(20, 100, low_included=False)),)
    assert joined(bands, (low, high)) == (low, high)
    ecog = bands_of(ECOG, [Within("ecog", Interval(high=0)), Within("ecog", Interval(high=1))])
    assert joined(ecog, ecog[:2]) == (Band(ecog[0].sample, Interval(0, 1)),)


def test_bands_on_both_sides_of_a_single_number_stay_apart() -> None:
    below, _, above = bands = bands_of(KI67, [Within("ki67", Interval(20, 20))])
    assert joined(bands, (below, above)) == (below, above)


@given(_predicates, st.floats(0, 100), st.data())
def test_the_nearest_answer_lies_in_a_band(predicates: list[Within], number: float, data: st.DataObject) -> None:
    bands = bands_of(KI67, predicates)
    others = [band for band in bands if band != band_of(bands, number)]
    if others:
        chosen = tuple(data.draw(st.lists(st.sampled_from(others), min_size=1, unique=True)))
        assert band_of(bands, nearest(KI67, chosen, number)) in chosen


def test_the_nearest_answer_is_a_tidy_number() -> None:
    above, whole = Band(40.0, Interval(20, 55, low_included=False)), Band(3, Interval(3, 4))
    assert nearest(KI67, (above,), 19) == 21
    assert nearest(KI67, (Band(20.2, Interval(20, 20.5, low_included=False)),), 19) == 20.1
    assert nearest(KI67, (Band(1.5, Interval(0, 3, high_included=False)),), 12.5) == 2
    assert nearest(KI67, (Band(11.5, Interval(3, 20)),), 25) == 20, "a limit that belongs to the band is in it"
    assert nearest(ECOG, (whole,), 1) == 3
    assert nearest(SITE, (Band("b"), Band("c")), "a") == "b"
