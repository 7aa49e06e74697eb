"""A short monkey run: nothing is raised, and a replay of its log ends where it ended. tests/soak runs the long one."""

from __future__ import annotations

from datetime import date
from functools import cache

from app.reasoning.reasoner import Reasoner
from app.store.library import SqlLibrary
from app.ui.application import WindowSetup, build_window
from app.ui.surroundings import Keeping
from tests import samples
from tests.monkey import Clock, Monkey

MOVES = 200


def monkey(qtbot, look, folder):
    known, clock = samples.knowledge(), Clock()
    keeping = Keeping(lambda: SqlLibrary(folder, known.features, clock.now), folder / "recovery")
    setup = WindowSetup(today=date(2026, 12, 1), settings_file=folder / "window.ini", keeping=keeping)
    made = build_window(known, cache(lambda edition: Reasoner(known, edition)), look, setup)
    qtbot.addWidget(made, before_close_func=lambda window: window.close_now())
    made.resize(1280, 720)
    made.show()
    return Monkey(made, clock)


def test_random_actions_raise_nothing_and_can_be_replayed(qtbot, look, tmp_path):
    first = monkey(qtbot, look, tmp_path / "first")
    for _ in first.play(MOVES, seed=3):
        pass
    first.window.close_now()
    look.set_scale(1.0)
    look.choose("light")
    second = monkey(qtbot, look, tmp_path / "second")
    second.replay(first.log)
    assert second.state() == first.state()
    assert any(case for case in first.state()), "the monkey did nothing"
