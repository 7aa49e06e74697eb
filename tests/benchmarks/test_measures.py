"""Start-up, printed and never judged: `python3 dev.py bench`. Medians, with a bare Qt window as the floor."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from statistics import median

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


def test_start_and_clicks() -> None:
    bare = median(float(printed("-c", BARE)) for _ in range(RUNS))
    runs = [json.loads(printed("-m", "app", "self-test", "--json")) for _ in range(RUNS)]
    print(f"\nbare window, process start to shown   {bare:8.0f} ms")
    for name in ("first_frame_ms", "ready_ms", "click_to_frame_p50_ms", "click_to_frame_p95_ms"):
        value = median(run[name] for run in runs)
        print(f"{name:37} {value:8.1f} ms   {value / bare:5.2f} x bare window")
