"""The geometry of the graph: nothing overlaps, lines are orthogonal and never run through a node."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.knowledge.model import START, Edition
from app.session.geometry import Measure, Point, Rect, Spacing
from app.session.layout import Lanes, Layout, lay_out
from app.session.placement import PlaceKind, Plan, plan
from app.session.stacks import fit, share_out
from tests import shipped
from tests.session.editions import Grower, small_edition

HEAD = Measure(120, 32, 16)

trees = st.builds(Grower, seed=st.integers(0, 10_000), joins=st.just(0.0))
joined = st.builds(Grower, seed=st.integers(0, 10_000), joins=st.sampled_from([0.05, 0.2]))


def measured(made: Plan, seed: int = 0) -> dict[str, Measure]:
    """Sizes as text of different length would give them."""
    chance = random.Random(seed)
    found = {}
    for key, place in made.places.items():
        if place.kind is not PlaceKind.DECISION:
            found[key] = Measure(280, chance.choice((31, 48, 65)), 16)
            continue
        y, chips = chance.choice((42.0, 62.0, 81.0)), []
        for branch in made.branches[key]:
            height = chance.choice((30, 46))
            chips.append((branch, Rect(8, y, 264, height)))
            y += height + 6
        found[key] = Measure(280, y + 4, 22, tuple(chips))
    return found


def drawn(
    edition: Edition, *, collapsed: tuple[str, ...] = (), stacks: tuple[tuple[str, ...], ...] = ()
) -> tuple[Plan, Layout]:
    made = plan(edition)
    return made, lay_out(made, measured(made), HEAD, Lanes(collapsed, stacks))


def overlap(one: Rect, other: Rect) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


def cuts(a: Point, b: Point, rect: Rect) -> bool:
    """Say whether a segment passes through the inside of a rectangle."""
    low_x, high_x, low_y, high_y = min(a[0], b[0]), max(a[0], b[0]), min(a[1], b[1]), max(a[1], b[1])
    return low_x < rect.right and high_x > rect.x and low_y < rect.bottom and high_y > rect.y


def crossings(layout: Layout) -> int:
    """Count points where lines of different branches cross (not where they join)."""
    count = 0
    for one, other in combinations(layout.edges, 2):
        if one.source == other.source or one.target == other.target or START in (one.source, other.source):
            continue
        for a, b in pairwise(one.points):
            count += sum(cross(a, b, c, d) for c, d in pairwise(other.points))
    return count


def cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    if (a[0] == b[0]) == (c[0] == d[0]):
        return False
    (v, w), (h, i) = ((a, b), (c, d)) if a[0] == b[0] else ((c, d), (a, b))
    within_x = min(h[0], i[0]) < v[0] < max(h[0], i[0])
    return within_x and min(v[1], w[1]) < h[1] < max(v[1], w[1])


@settings(max_examples=40, deadline=None)
@given(joined)
def test_nodes_never_overlap_and_lie_inside_their_lane(grower):
    made, layout = drawn(grower.grow(tracks=2, decisions=24))
    assert set(layout.nodes) == set(made.places)
    for one, other in combinations(layout.nodes.values(), 2):
        assert not overlap(one, other)
    for key, rect in layout.nodes.items():
        lane = layout.lanes[made.places[key].track]
        assert lane.x <= rect.x
        assert rect.right <= lane.right
        assert lane.y <= rect.y
        assert rect.bottom <= lane.bottom


@settings(max_examples=40, deadline=None)
@given(joined)
def test_lines_are_orthogonal_lead_right_and_pass_no_node(grower):
    made, layout = drawn(grower.grow(tracks=2, decisions=24))
    for edge in layout.edges:
        for a, b in pairwise(edge.points):
            assert a[0] == b[0] or a[1] == b[1]
            assert a[0] <= b[0]
        for key, rect in layout.nodes.items():
            own = edge.source in made.branches.get(key, ())
            if key != edge.target and not own:
                assert not any(cuts(a, b, rect) for a, b in pairwise(edge.points)), (edge, key)


@settings(max_examples=40, deadline=None)
@given(joined)
def test_lines_leave_a_chip_and_end_at_their_target(grower):
    made, layout = drawn(grower.grow(tracks=2, decisions=24))
    for edge in layout.edges:
        if edge.source in layout.chips:
            chip = layout.chips[edge.source]
            assert edge.points[0] == (chip.right, chip.y + chip.height / 2)
        if edge.target in layout.nodes:
            rect = layout.nodes[edge.target]
            assert edge.points[-1][0] == rect.x
            assert rect.y < edge.points[-1][1] < rect.bottom
    shown = {(edge.source, edge.target) for edge in layout.edges if edge.source != START}
    assert shown == {(source, target) for source, targets in made.outlets.items() for target in targets}


@settings(max_examples=40, deadline=None)
@given(trees)
def test_no_lines_cross_where_the_lanes_are_trees(grower):
    _, layout = drawn(grower.grow(tracks=2, decisions=24))
    assert crossings(layout) == 0


@settings(max_examples=20, deadline=None)
@given(joined)
def test_the_same_edition_gives_the_same_picture(grower):
    edition = grower.grow(tracks=3, decisions=24)
    _, first = drawn(edition)
    _, again = drawn(edition)
    assert first == again


@settings(max_examples=20, deadline=None)
@given(joined, st.randoms(use_true_random=False))
def test_the_order_in_which_decisions_and_options_are_listed_does_not_matter(grower, chance):
    edition = grower.grow(tracks=3, decisions=24)
    decisions, options = list(edition.decisions), list(edition.options)
    chance.shuffle(decisions)
    chance.shuffle(options)
    shuffled = replace(edition, decisions=tuple(decisions), options=tuple(options))
    made, other = plan(edition), plan(shuffled)
    assert made.places == other.places
    assert lay_out(made, measured(made), HEAD) == lay_out(other, measured(made), HEAD)


@settings(max_examples=20, deadline=None)
@given(joined)
def test_a_folded_lane_keeps_only_its_head_and_moves_no_other_lane_sideways(grower):
    edition = grower.grow(tracks=3, decisions=24)
    made, folded = drawn(edition, collapsed=("t1",))
    _, whole = drawn(edition)
    assert folded.lanes["t1"].height == Spacing().head
    assert not any(made.places[key].track == "t1" for key in folded.nodes)
    assert folded.lanes["t0"].y == whole.lanes["t0"].y
    assert all(folded.nodes[key].y == whole.nodes[key].y for key in folded.nodes if made.places[key].track == "t0")


@settings(max_examples=20, deadline=None)
@given(joined)
def test_stacks_stand_beside_each_other_and_each_lane_looks_as_in_one(grower):
    edition = grower.grow(tracks=3, decisions=24)
    made, one = drawn(edition)
    _, two = drawn(edition, stacks=(("t0",), ("t1", "t2")))
    assert two.lanes["t1"].x >= two.lanes["t0"].right
    assert two.lanes["t1"].y == two.lanes["t0"].y
    assert two.size[1] < one.size[1]
    assert not any(overlap(a, b) for a, b in combinations(two.nodes.values(), 2))
    assert crossings(two) == crossings(one)
    for key, rect in two.nodes.items():
        lane, before = made.places[key].track, one.nodes[key]
        assert rect.y - two.lanes[lane].y == pytest.approx(before.y - one.lanes[lane].y)
    for edge in two.edges:
        assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(edge.points))


@given(
    st.lists(st.tuples(st.integers(600, 2000), st.integers(48, 3000)), min_size=1, max_size=8),
    st.tuples(st.integers(300, 3000), st.integers(300, 2000)),
)
def test_lanes_are_shared_out_in_order_and_never_shown_smaller_for_it(sizes, room):
    lanes = {f"t{n}": Rect(0, 0, width, height) for n, (width, height) in enumerate(sizes)}
    shared = share_out(lanes, 10, room)
    assert [track for stack in shared for track in stack] == list(lanes)
    assert fit(shared, lanes, 10, room) >= fit((tuple(lanes),), lanes, 10, room)


def test_a_wide_room_gets_stacks_and_a_tall_one_gets_one():
    lanes = {f"t{n}": Rect(0, 0, 1000, 1000) for n in range(4)}
    assert share_out(lanes, 10, (2000, 2000)) == (("t0", "t1"), ("t2", "t3"))
    assert share_out(lanes, 10, (500, 2000)) == (("t0", "t1", "t2", "t3"),)


def test_the_small_edition_is_arranged_as_it_reads():
    made, layout = drawn(small_edition())
    assert made.places["fitness"].layer == 2
    assert made.parent["fitness"] == "resect_one"
    assert made.places["pace@hormones_pancreas"].kind is PlaceKind.LINK
    assert len(made.places_of("board")) == 3, "an outcome is repeated beside each branch that leads to it"
    assert made.places["nutrition"].layer == 1
    card, chip = layout.nodes["fitness"], layout.chips["resect_one"]
    assert chip.y + chip.height / 2 == card.y + measured(made)["fitness"].anchor, "the first line runs straight"


def test_neighbouring_branches_that_lead_to_the_same_nodes_share_them():
    edition = small_edition()
    first, second = edition.decisions[3].branches
    same = (first, replace(second, leads_to=first.leads_to))
    decisions = (*edition.decisions[:3], replace(edition.decisions[3], branches=same), *edition.decisions[4:])
    made = plan(replace(edition, decisions=decisions))
    assert made.outlets["index_high"] == made.outlets["index_low"]


def test_only_what_is_visible_gets_a_place():
    made = plan(small_edition(), {"resect", "resect_one", "fitness", "fitness_yes", "resection"})
    assert set(made.places) == {"resect", "fitness", "resection"}
    assert made.branches["resect"] == ("resect_one", "resect_two", "resect_no"), "a card keeps all its branches"


def test_an_edition_without_tracks_is_just_the_start():
    layout = lay_out(plan(replace(small_edition(), tracks=(), decisions=())), {}, HEAD)
    assert layout.nodes == {}
    assert layout.start == Rect(0, 0, 120, 32)


def test_the_shipped_editions_are_drawn_without_a_crossing():
    for edition in shipped.knowledge().editions.values():
        made, layout = drawn(edition)
        nodes = {decision.id for decision in edition.decisions} | {option.id for option in edition.options}
        assert nodes <= {place.node for place in made.places.values()}
        assert crossings(layout) == 0
        for one, other in combinations(layout.nodes.values(), 2):
            assert not overlap(one, other)


@pytest.mark.parametrize("seed", range(3))
def test_lines_that_join_cross_seldom(seed):
    _, layout = drawn(Grower(seed).grow())
    assert crossings(layout) < 30
