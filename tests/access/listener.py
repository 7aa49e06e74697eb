"""A user who only hears: starts the program, reads its window, answers a question; tells as JSON what was found.

Run inside `dbus-run-session` on an X server: python -m tests.access.listener
"""

from __future__ import annotations

import json
import subprocess
import sys
from functools import partial

from tests.access.at_spi import Place, Reader

ANSWER = "Pancreas"


def main() -> None:
    """Read, answer, listen, read again."""
    program = subprocess.Popen([sys.executable, "-m", "app"])
    reader = Reader()
    try:
        window = reader.window("Edition Current — NET Pathway Explorer")
        before = [place for place in reader.read(window) if place.showing]
        answer = next(place for place in before if place.name == ANSWER)
        announced = reader.hear(partial(reader.press, answer))
        after = [place for place in reader.read(window) if place.showing]
    finally:
        reader.close()
        program.kill()
        program.wait()
    print(json.dumps({"before": told(before), "announced": announced, "after": told(after)}))


def told(places: list[Place]) -> list[dict[str, object]]:
    """Places as the test reads them."""
    return [
        {"role": one.role, "name": one.name, "description": one.description, "focusable": one.focusable}
        for one in places
    ]


if __name__ == "__main__":
    main()
