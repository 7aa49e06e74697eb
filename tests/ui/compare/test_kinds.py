"""All kinds of patients: counted in the background, browsed by real clicks, examples opened as cases."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import partial
from itertools import pairwise

import pytest

from app.reasoning.assessment import Status
from app.reasoning.compiled import joint_space
from app.reasoning.diagrams import Limits
from app.ui.compare.kinds_words import share_words
from tests import samples, shipped
from tests.ui.compare.conftest import answer
from tests.ui.hands import chip, click, words


def counted(window, qtbot):
    window.actions_["compare"].trigger()
    page = window.pages.compare
    with qtbot.waitSignal(page.kinds.counted, timeout=20_000):
        click(page.pairings.segments["kinds"])
        assert "Counting" in page.kinds.headline.text(), "the window does not wait for it"
    return page.kinds


def row(kinds, therapy: str):
    return next(item for item in kinds.rows if item.key == therapy)


def test_the_shares_are_those_of_the_command(big, qtbot):
    kinds = counted(big, qtbot)
    command = [sys.executable, "-m", "app", "differences", "--json"]
    table = json.loads(subprocess.run(command, cwd=shipped.ROOT, capture_output=True, check=True).stdout)
    told = [
        (item["therapy"], (item["share_only_first"], item["share_both"], item["share_only_second"]))
        for item in table["therapies"]
    ]
    assert [(item.key, item.shares) for item in kinds.rows] == told
    assert share_words(table["share_treated_differently"]) in kinds.headline.text()
    assert kinds.headline.text().startswith("At least")
    click(row(kinds, "lanreotide_autogel"))
    against = next(item for item in table["therapies"] if item["therapy"] == "lanreotide_autogel")["against_in_first"]
    assert len(kinds.causes) == len(against)
    assert kinds.causes[0].share.startswith(share_words(against[0]["share"]))
    assert "CLARINET" in words(kinds.detail)


def test_the_filter_shows_what_one_edition_alone_offers(window, qtbot):
    kinds = counted(window, qtbot)
    click(kinds.filter.segments["second"])
    assert [item.key for item in kinds.rows] == ["radioligand"]
    click(kinds.filter.segments["first"])
    assert kinds.rows == []


def test_an_edition_without_the_option_says_so(window, qtbot):
    kinds = counted(window, qtbot)
    click(row(kinds, "radioligand"))
    assert "2012 has no such option" in words(kinds.detail)
    click(row(kinds, "radioligand"))
    assert kinds.detail is None


def test_an_example_resembles_the_patient_on_screen_and_opens_beside_it(window, qtbot):
    answer(window, {**samples.PATIENT, "sstr": "negative"})
    kinds = counted(window, qtbot)
    click(row(kinds, "radioligand"))
    click(kinds.causes[0])
    card = kinds.detail.card
    assert card.example.told[0].startswith("Somatostatin receptors")
    assert "instead of" in card.example.told[0]
    before = dict(window.model.snapshot.state.answers)
    click(card.open)
    state = window.model.snapshot.state
    assert state.label.startswith("Example: ")
    assert state.answers["sstr"] == "positive"
    assert {name: state.answers[name] for name in before if name != "sstr"} == {
        name: value for name, value in before.items() if name != "sstr"
    }
    offered = {item.option.therapy: item.status for item in window.model.snapshot.assessment.verdicts}
    assert offered["radioligand"] is Status.APPLICABLE
    assert window.pages.compare.listing.isVisible(), "it is shown in both editions"
    assert any(item.key.startswith("radioligand") for item in window.pages.compare.listing.rows)
    kept = [case.state.answers for case in window.files.open_cases.cases]
    assert before in [dict(answers) for answers in kept], "the case that was on screen is still open"


def test_other_examples_are_other_patients(big, qtbot):
    kinds = counted(big, qtbot)
    click(row(kinds, "everolimus"))
    click(kinds.causes[0])
    card = kinds.detail.card
    seen = [card.example]
    for _ in range(3):
        click(card.another)
        if card.example in seen:
            break
        seen.append(card.example)
    assert len(seen) >= 3
    assert all(len(one.told) <= len(other.told) for one, other in pairwise(seen))
    assert len({tuple(sorted(map(str, example.answers.items()))) for example in seen}) == len(seen)


def test_counting_waits_while_the_page_is_away_and_goes_on(window, qtbot):
    window.actions_["compare"].trigger()
    page = window.pages.compare
    click(page.pairings.segments["kinds"])
    page.head.back.click()
    assert not page.kinds._timer.isActive()
    with qtbot.waitSignal(page.kinds.counted, timeout=20_000):
        window.actions_["compare"].trigger()
    assert page.kinds.rows


def test_editions_that_are_too_large_to_count_are_told_of(window, qtbot, monkeypatch):
    small = partial(joint_space, limits=Limits(failures=0))
    monkeypatch.setattr("app.reasoning.edition_difference.joint_space", small)
    kinds = counted(window, qtbot)
    assert kinds.rows == []
    assert "Too large to be counted: " in words(kinds)
    assert kinds.headline.text().startswith("No therapy that could be counted")


def test_editions_that_have_no_room_together_are_told_of(window, qtbot, monkeypatch):
    monkeypatch.setattr("app.reasoning.edition_difference.joint_space", partial(joint_space, limits=Limits(nodes=16)))
    window.actions_["compare"].trigger()
    click(window.pages.compare.pairings.segments["kinds"])
    qtbot.waitUntil(lambda: "too large" in window.pages.compare.kinds.headline.text())


def test_an_answer_meanwhile_does_not_disturb_the_browser(window, qtbot):
    kinds = counted(window, qtbot)
    click(row(kinds, "radioligand"))
    click(chip(window, "site", "pancreas"))
    assert kinds.isVisible()
    assert kinds.detail is not None


@pytest.mark.parametrize(
    ("share", "said"),
    [(0.0, "\N{EN DASH}"), (0.0001, "< 0.1 %"), (0.1234, "12.3 %"), (0.5, "50.0 %"), (1.0, "100.0 %")],
)
def test_shares_in_words(share, said):
    assert share_words(share) == said
