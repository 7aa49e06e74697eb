"""Measurements, printed and never judged: `python3 dev.py bench`. Medians, with a bare Qt window as the floor."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from app import bootstrap
from app.patient.casefile import parse_case
from app.reasoning.verification import verify

ROOT = Path(__file__).parents[2]
RUNS = 5
BARE = """
import time
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1280, 720)
window.show()
application.processEvents()
fields = open("/proc/self/stat").read().rpartition(")")[2].split()
print((float(open("/proc/uptime").read().split()[0]) - int(fields[19]) / 100) * 1000)
"""


def printed(*command: str) -> str:
    return subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, check=True, text=True).stdout


def milliseconds(work: Callable[[], object], runs: int = 50) -> float:
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return median(times)


def test_start_and_clicks() -> None:
    bare = median(float(printed("-c", BARE)) for _ in range(RUNS))
    runs = [json.loads(printed("-m", "app", "self-test", "--json")) for _ in range(RUNS)]
    print(f"\nbare window, process start to shown   {bare:8.0f} ms")
    for name in ("first_frame_ms", "ready_ms", "click_to_frame_p50_ms", "click_to_frame_p95_ms"):
        value = median(run[name] for run in runs)
        print(f"{name:37} {value:8.1f} ms   {value / bare:5.2f} x bare window")


def test_reasoning() -> None:
    began = time.perf_counter()
    knowledge = bootstrap.load_knowledge()
    print(f"\nopen the knowledge database           {(time.perf_counter() - began) * 1000:8.0f} ms")
    for edition in knowledge.editions:
        began = time.perf_counter()
        reasoner = bootstrap.reasoner_factory(knowledge)(edition)
        print(f"prepare edition {edition:10}            {(time.perf_counter() - began) * 1000:8.0f} ms")
        print(f"assess an empty patient               {milliseconds(lambda: reasoner.assess({})):8.2f} ms")  # noqa: B023
        for file in sorted((ROOT / "resources" / "cases").glob("*.netcase")):
            answers = parse_case(file.read_bytes(), knowledge.features).answers
            print(f"assess {file.stem:30} {milliseconds(lambda: reasoner.assess(answers)):8.2f} ms")  # noqa: B023
    print(f"verify all editions                   {milliseconds(lambda: verify(knowledge), 3):8.0f} ms")


def test_explanations() -> None:
    """A click on Ki-67 with one card open: the verdicts anew, then what would change the one on the card."""
    knowledge = bootstrap.load_knowledge()
    reasoner = bootstrap.reasoner_factory(knowledge)(knowledge.default_edition)
    print("\nafter a click, one card open                  verdicts   explanation: median   p95   longest   (ms)")
    for file in sorted((ROOT / "resources" / "cases").glob("*.netcase")):
        answers = parse_case(file.read_bytes(), knowledge.features).answers
        judged, explained = [], []
        for turn, option in enumerate(knowledge.edition(knowledge.default_edition).options):
            changed = {**answers, "ki67_percent": (90, 80)[turn % 2] if answers["ki67_percent"] == 80 else 4 + turn % 2}
            began = time.perf_counter()
            assessment = reasoner.assess(changed)
            between = time.perf_counter()
            reasoner.explain(assessment, option.id)
            judged.append((between - began) * 1000)
            explained.append((time.perf_counter() - between) * 1000)
        late = sorted(explained)[int(0.95 * len(explained))]
        print(f"{file.stem:45} {median(judged):8.2f} {median(explained):21.2f} {late:5.1f} {max(explained):9.1f}")
