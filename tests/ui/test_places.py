"""Where the panes are scrolled to, case by case."""

from __future__ import annotations

from tests.ui.hands import chip, click, enter


def test_each_case_is_shown_where_one_was_in_it_and_a_new_one_from_its_beginning(window):
    bars = [pane.verticalScrollBar() for pane in (window.patient._scroll, window.options.cards_view)]
    click(chip(window, "site", "pancreas"))
    for bar in bars:
        bar.setValue(200)
    window.actions_["new"].trigger()
    assert [bar.value() for bar in bars] == [0, 0]
    enter(window, "ki67", "8")
    bars[1].setValue(120)
    window.desk.tabs.setCurrentIndex(0)
    assert [bar.value() for bar in bars] == [200, 200]
    window.desk.tabs.setCurrentIndex(1)
    assert bars[1].value() == 120
