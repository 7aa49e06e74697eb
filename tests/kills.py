"""Killing a process while it saves, and holding what is on the disk against what it was told is safe."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from app.patient.casefile import Case
from app.patient.caseset import KeptCase
from app.store.library import SqlLibrary
from tests.saver import FEATURES

ROOT = Path(__file__).resolve().parents[1]


def start_saver(folder: Path, name: str, count: int = 1_000_000) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.saver", str(folder), name, str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment)


@dataclass
class Kills:
    """What was acknowledged over all kills so far."""

    added: set[str] = field(default_factory=set)
    updated: set[str] = field(default_factory=set)
    killed: int = 0

    def take(self, lines: str) -> None:
        for line in lines.splitlines(keepends=True):
            if line.endswith("\n"):  # a line that was cut off acknowledges nothing
                what, _, label = line.strip().partition(" ")
                if what == "added":
                    self.added.add(label)
                elif what == "updated":
                    self.updated.add(label)

    def check(self, folder: Path) -> None:
        """Every acknowledged save is there, and the library is whole (opening it checks every page)."""
        shelf = SqlLibrary(folder, FEATURES).shelf()
        held = {entry.kept.case.label: entry.kept.case.answers["ki67"] for entry in shelf.entries}
        assert shelf.unread == 0
        assert self.added <= held.keys(), f"lost after {self.killed} kills: {sorted(self.added - held.keys())}"
        assert all(held[label] == 2 for label in self.updated), f"an update was lost after {self.killed} kills"


def fill(library: SqlLibrary, saved: list[str]) -> None:
    """Save until the disk is full; `saved` gets what was acknowledged."""
    for turn in range(10_000):
        library.add([KeptCase(Case(f"{turn}", "current", {"ki67": 1}), (), "n" * 3000)])
        saved.append(f"{turn}")


def kill_repeatedly(folder: Path, times: int, seed: int) -> Kills:
    """Start a saver, kill it at a random moment, check; again and again on the same library."""
    moments, kills = random.Random(seed), Kills()
    for turn in range(times):
        process = start_saver(folder, f"run{turn}")
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=moments.random() ** 2 * 0.5)
        process.kill()
        kills.killed += 1
        kills.take(process.stdout.read())
        process.wait()
        process.stdout.close()
        kills.check(folder)
    return kills
