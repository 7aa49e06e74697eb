"""What two windows wrote on one case: nothing of it is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.patient.casefile import Case
from app.patient.caseset import KeptCase
from app.session.library import keep_both, not_held

CASE = Case("Case 1", None, {})
tags = st.lists(st.sampled_from("abcd"), unique=True).map(tuple)
notes = st.sampled_from(("", "one", "two", "one two", "three"))


kept = st.builds(KeptCase, st.just(CASE), tags, notes)


@given(kept, kept, kept)
def test_nothing_that_either_window_wrote_is_lost(since, mine, there):
    both, note = keep_both(since, mine.tags, mine.note, there)
    assert len(both) == len(set(both))
    for tag in "abcd":
        held = (tag in mine.tags, tag in there.tags)
        assert (tag in both) == (all(held) if tag in since.tags else any(held))
    for one in (mine, there):
        assert one.note in note or one.note == since.note


@given(kept, kept)
def test_what_one_window_alone_changed_stays_as_it_wrote_it(since, now):
    assert keep_both(since, now.tags, now.note, since)[1] == now.note
    assert keep_both(since, since.tags, since.note, now) == (now.tags, now.note)


@given(st.lists(kept, max_size=4), st.lists(kept, max_size=4))
def test_an_import_leaves_out_only_what_says_nothing_new(cases, held):
    new = not_held(cases, held)
    assert [case for case in cases if case in new] == new
    for case in cases:
        known = any(set(case.tags) <= set(old.tags) and case.note in ("", old.note) for old in held)
        assert (case in new) is not known
    assert len(not_held([KeptCase(Case("Case 2", None, {}))], held)) == 1
