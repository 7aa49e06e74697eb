"""Two paths in one picture: within one edition, and lane by lane for two."""

from __future__ import annotations

from dataclasses import replace

from app.knowledge.conditions import Value
from app.knowledge.graph import build_graph
from app.knowledge.model import Role
from app.reasoning.assessment import Status
from app.reasoning.comparison import Kind, compare
from app.reasoning.reasoner import Reasoner
from app.session.two_paths import TwoPaths, original, two_paths
from tests import samples


def drawn(left: dict[str, Value], right: dict[str, Value], editions: tuple[str, str]) -> TwoPaths:
    known = samples.knowledge()
    sides = [Reasoner(known, edition).assess(answers) for edition, answers in zip(editions, (left, right), strict=True)]
    comparison = compare(known, *sides)
    return two_paths(comparison, (known.edition(editions[0]), known.edition(editions[1])), ("Then", "Now"))


def test_one_edition_is_drawn_once_with_both_states() -> None:
    paths = drawn(samples.PATIENT, samples.PATIENT | {"growth": "stable"}, ("current", "current"))
    assert not paths.two_graphs
    assert paths.parted == ("growth_rate",)
    assert paths.states["growth_rate_yes"] == (True, False)
    assert paths.states["growth_rate_no"] == (False, True)
    assert "platinum" not in paths.on_a_path
    assert {"everolimus", "watch"} <= paths.on_a_path


def test_two_editions_keep_all_their_nodes_under_ids_of_their_own() -> None:
    paths = drawn(samples.PATIENT, samples.PATIENT, ("2012", "current"))
    known = samples.knowledge()
    nodes = set(build_graph(paths.edition))
    wanted = {
        f"{edition}:{node}"
        for edition in ("2012", "current")
        for node in build_graph(known.edition(edition))
        if node != "start"
    }
    assert nodes - {"start"} == wanted
    assert set(paths.states) == nodes
    assert paths.states["2012:growth_rate_yes"] == (True, False)
    assert paths.states["current:growth_rate_yes"] == (False, True)


def test_an_option_that_its_therapy_has_left_stands_with_the_row_of_the_move() -> None:
    known = samples.knowledge()
    left, right = (Reasoner(known, edition).assess(samples.PATIENT) for edition in ("2012", "current"))
    shared = {item.option.therapy for item in left.verdicts if item.status is Status.APPLICABLE}
    gone = next(v for v in right.verdicts if v.option.therapy in shared and v.status is Status.APPLICABLE)
    role = next(role for role in Role if role not in {v.option.role for v in (*left.verdicts, *right.verdicts)})
    there = replace(gone, option=replace(gone.option, id="there", role=role))
    others = (item for item in right.verdicts if item.option.therapy != gone.option.therapy)
    right = replace(right, verdicts=(*others, replace(gone, status=Status.NOT_APPLICABLE), there))
    comparison = compare(known, left, right)
    paths = two_paths(comparison, (known.edition("2012"), known.edition("current")), ("Then", "Now"))
    assert set(paths.rows) == set(paths.verdicts)
    assert paths.rows[f"current:{gone.option.id}"] is paths.rows["current:there"]
    assert paths.rows["current:there"].kind is Kind.MOVED


def test_lanes_of_the_same_therapies_stand_together() -> None:
    paths = drawn(samples.PATIENT, samples.PATIENT, ("2012", "current"))
    lanes = [track.id for track in paths.edition.tracks]
    pairs = list(zip(lanes[::2], lanes[1::2], strict=True))
    assert pairs == [(f"2012:{name}", f"current:{name}") for name in ("cure", "control", "symptoms")]


def test_every_option_stands_in_the_row_of_its_therapy() -> None:
    for editions in (("current", "current"), ("2012", "current")):
        paths = drawn(samples.PATIENT, samples.PATIENT | {"ki67": 15}, editions)
        options = {option.id: option for option in paths.edition.options}
        assert set(paths.rows) == set(paths.verdicts) == set(options)
        for option, row in paths.rows.items():
            assert row.therapy == options[option].therapy
            assert option in paths.drawn(row)


def test_an_id_is_read_back() -> None:
    assert original("2012:watch") == "watch"
    assert original("watch") == "watch"
