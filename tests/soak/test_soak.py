"""Hours instead of seconds: `dev.py soak` runs these long forms of tests that a plain run has in short.

SOAK_KILLS, SOAK_ACTIONS and SOAK_FILES make them shorter or longer.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from PySide6.QtWidgets import QApplication

from app.reasoning.reasoner import Reasoner
from app.session.library import LibraryError
from app.store.library import SqlLibrary
from app.ui.application import WindowSetup, build_window, make_themes, prepare
from app.ui.graph.view import FARTHEST, NEAREST
from app.ui.surroundings import Keeping
from app.ui.theme import SCALES, THEMES
from tests import samples
from tests.importers import READERS, Spoiling, read, sample, spoilings
from tests.kills import fill, kill_repeatedly
from tests.memory import Memory, memory
from tests.monkey import Clock, Monkey
from tests.saver import FEATURES

KILLS = int(os.environ.get("SOAK_KILLS", "200"))
ACTIONS = int(os.environ.get("SOAK_ACTIONS", "100000"))
FILES = int(os.environ.get("SOAK_FILES", "5000"))
SEED = 20261201
WARM, MOST_GROWTH = 10_000, 0.05
"""Actions after which memory is measured first, and how much it may grow from then on.

It is measured after each such lot of actions; the first figure is held against the last.
"""
ZOOMS = 50
"""How many sizes of the graph are looked at, from the whole to the nearest, before anything is done."""


def test_kills(tmp_path):
    kills = kill_repeatedly(tmp_path / "data", KILLS, SEED)
    print(f"\n{kills.killed} kills: {len(kills.added)} added and {len(kills.updated)} updated cases, none lost")
    assert len(kills.added) > KILLS / 2


@pytest.mark.parametrize("kind", READERS)
@settings(max_examples=FILES)
@given(spoiling=spoilings)
def test_spoiled_files(kind: str, spoiling: Spoiling) -> None:
    read(kind, spoiling.spoil(sample(kind)))


def test_a_disk_that_is_really_full(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or subprocess.run([mount, "-t", "tmpfs", "-o", "size=512k", "none", folder]).returncode != 0:
        pytest.skip("a small disk can only be mounted by root")
    try:
        library = SqlLibrary(folder, FEATURES)
        saved: list[str] = []
        with pytest.raises(LibraryError, match=r"full|free") as told:
            fill(library, saved)
        assert [entry.kept.case.label for entry in SqlLibrary(folder, FEATURES).shelf().entries] == saved
        print(f"\nfull after {len(saved)} cases: {told.value}")
    finally:
        subprocess.run(["umount", folder], check=True)


def test_monkey(qtbot, qapp: QApplication, tmp_path):
    known = samples.knowledge()
    themes = make_themes(override="light")
    prepare(qapp, themes, "test")
    reasoner_for = cache(lambda edition: Reasoner(known, edition))

    def monkey(name: str) -> Monkey:
        folder = tmp_path / name
        themes.set_scale(1.0)
        themes.choose("light")
        clock = Clock()
        keeping = Keeping(lambda: SqlLibrary(folder, known.features, clock.now), folder / "recovery")
        setup = WindowSetup(today=date(2026, 12, 1), settings_file=folder / "window.ini", keeping=keeping)
        window = build_window(known, reasoner_for, themes, setup)
        qtbot.addWidget(window, before_close_func=lambda made: made.close_now())
        window.resize(1280, 720)
        window.show()
        return Monkey(window, clock, folder.with_suffix(".log").open("w+", encoding="utf-8"))

    see_everything(monkey("before"))
    first, used = monkey("first"), list[Memory]()
    for number in first.play(ACTIONS, SEED):
        if (number + 1) % WARM == 0:
            used.append(memory())
            print(f"\n{number + 1} actions: {used[-1]}", flush=True)
    first.window.close_now()
    second = monkey("second")
    second.replay(first.log)
    for log in (first.log, second.log):
        log.close()
    print(f"\n{ACTIONS} actions, the same when done again")
    assert second.state() == first.state()
    for amount in ("resident", "allocated") if used else ():
        early, late = (getattr(used[at], amount) for at in (0, -1))
        print(f"{amount}: {late / early - 1:+.1%} from action {WARM} to {WARM * len(used)}")
        assert late / early - 1 < MOST_GROWTH


def see_everything(monkey: Monkey) -> None:
    """Paint each page in each colour and size, then close: what is kept of letters and icons has all it ever gets.

    Dice choose colours so seldom that these stores, all of them bounded, would fill amid the measurement.
    """
    window = monkey.window
    looks = [*((theme, 1.0) for theme in THEMES), *(("light", scale) for scale in (*SCALES, 1.0))]
    for theme, scale in looks:
        window.themes.choose(theme)
        window.themes.set_scale(scale)
        for page in window.pages.rows:
            for _ in ("open", "leave"):
                window.actions_[page].trigger()
                monkey.settle()
        for step in range(ZOOMS):
            window.graph.view.zoom_to(FARTHEST * (NEAREST / FARTHEST) ** (step / ZOOMS))
            monkey.settle()
        window.graph.view.fit()
    window.close_now()
