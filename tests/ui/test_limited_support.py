"""What limits the decision support is said in the window, on banner and card."""

from __future__ import annotations

from functools import cache

from app.reasoning.diagrams import Limits
from app.reasoning.reasoner import Reasoner
from tests import samples
from tests.ui.hands import card

TINY = Limits(nodes=1 << 12, function=6)


def test_options_that_are_too_large_are_counted_in_a_banner_and_marked_on_their_cards(open_window):
    known = samples.knowledge()
    window = open_window(known, cache(lambda edition: Reasoner(known, edition, TINY)))
    verdicts = window.model.snapshot.assessment.verdicts
    inexact = [verdict.option.id for verdict in verdicts if not verdict.exact]
    assert len(inexact) > 0
    assert any(f"{len(inexact)} options are judged by single criteria only" in text for text in window.banners.messages)
    for verdict in verdicts:
        marked = "judged by single criteria only" in card(window, verdict.option.id).head.accessibleDescription()
        assert marked is not verdict.exact


def test_nothing_of_it_is_said_where_everything_is_exact(window):
    assert not any("single criteria" in text for text in window.banners.messages)
