"""The window in use, with the floor beside it: a bare window of Qt with as many menus, actions and controls."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from tests.benchmarks.measuring import ROOT

CASES = ("pancreatic-untreated-bulky", "resectable-metastases", "carcinoma-first-line")
COPIES = (3, 15)
"""Of the current edition side by side: 1000 and 5000 nodes."""

RUN = (
    "import sys; from app import bootstrap; bootstrap.import_qt(); "
    "from tests.benchmarks.in_use import main; main(*sys.argv[1:])"
)
HEAD = f"{'CPU p50':>9} {'p95':>9} {'clock p50':>10} {'p95':>9}   (ms)"


def told(what: str, *arguments: object) -> dict[str, Any]:
    command = [sys.executable, "-c", RUN, what, *map(str, arguments)]
    output = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    found: dict[str, Any] = json.loads(output.splitlines()[-1])
    return found


def row(words: str, times: list[float], goal: str = "") -> None:
    cpu, late, clock, late_clock = times
    print(f"{words:46}{cpu:9.2f} {late:9.2f} {clock:10.2f} {late_clock:9.2f}   {goal}")


def test_window() -> None:
    windows = {case: told("window", case) for case in CASES}
    first = next(iter(windows.values()))
    bare = told("bare", first["menus"], first["actions"], first["controls"])
    print(f"\n{'click to repainted window':46}{HEAD}")
    row("bare window", bare["clicks"])
    for case, found in windows.items():
        row(case, found["clicks"], "goal: p95 16 ms")
        row("  and what is out of sight", found["done"])
    print(f"\n{'memory':46}{'MB':>9}   times the bare window (goal 1.6)")
    print(f"{'bare window':46}{bare['memory']:9.1f}")
    for case, found in windows.items():
        for words, amount in ((case, found["memory"]), ("  after the clicks", found["memory_after"])):
            print(f"{words:46}{amount:9.1f} {amount / bare['memory']:9.2f}")


def test_graph() -> None:
    for copies in COPIES:
        found = told("graph", copies)
        print(f"\n{str(found['nodes']) + ' nodes':46}{HEAD}")
        row("pan at life size", found["pan"], "goal with 1000 nodes: 16.7 ms")
        row("zoom by half a step", found["zoom"], "goal with 1000 nodes: 16.7 ms")
        row("pan with the whole graph in view", found["pan_whole"])
