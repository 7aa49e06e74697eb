"""Measuring a start beside the floor, in one run: bare window, program, bare window, program…; medians."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
RUNS = 7
ROWS = {
    "first frame": ("first_frame_ms", 0),
    "ready for a click": ("ready_ms", 1),
    "the whole window": ("complete_ms", 1),
    "CPU until the first frame": ("first_frame_cpu_ms", 2),
    "CPU until ready": ("ready_cpu_ms", 3),
    "CPU of the whole window": ("complete_cpu_ms", 3),
    "memory, in MB": ("memory_mb", 4),
}
"""What is measured: its key in the self-test, and its place in what the bare window prints."""


def _printed(command: Sequence[str | Path]) -> str:
    # Where bytecode may not be kept, every start from source would compile 200 modules: 0.2 s that users never see.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True, text=True).stdout


def start_table(program: Sequence[str | Path]) -> str:
    """Start the program (given without `self-test --json`) and the bare window by turns; returns the table."""
    bare, runs = [], []
    for _ in range(RUNS):
        bare.append([float(value) for value in _printed([sys.executable, "tests/benchmarks/bare_window.py"]).split()])
        runs.append(json.loads(_printed([*program, "self-test", "--json"])))
    lines = [f"{'':28}{'program':>9}{'bare':>9}{'ratio':>8}   (ms of the clock or of CPU, medians of {RUNS})"]
    for name, (key, place) in ROWS.items():
        mine, floor = median(run[key] for run in runs), median(row[place] for row in bare)
        lines.append(f"{name:28}{mine:9.0f}{floor:9.0f}{mine / floor:8.2f}")
    clicks = ("click_to_frame_p50_ms", "click_to_frame_p95_ms")
    lines += [f"{key:28}{median(run[key] for run in runs):9.1f}" for key in clicks]
    return "\n".join(lines)
