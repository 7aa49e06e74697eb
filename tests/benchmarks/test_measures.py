"""Start-up from source, printed and never judged: `python3 dev.py bench`."""

from __future__ import annotations

import sys

from tests.benchmarks.starting import start_table


def test_start_and_clicks() -> None:
    print(f"\n{start_table([sys.executable, '-m', 'app'])}")
