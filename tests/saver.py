"""A process that saves into a library until it is killed, and says what is safe: `saver.py FOLDER NAME COUNT`."""

from __future__ import annotations

import sys
from pathlib import Path

from app.knowledge.model import Asked, Feature, Kind
from app.patient.casefile import Case
from app.patient.caseset import KeptCase
from app.store.library import SqlLibrary

FEATURES = {"ki67": Feature("ki67", "Ki-67", "g", Asked.CORE, Kind.NUMBER, unit="%", low=0, high=100)}


def main(folder: str, name: str, count: int) -> None:
    library = SqlLibrary(Path(folder), FEATURES)
    say("ready")
    for turn in range(count):
        label = f"{name}.{turn}"
        (number,) = library.add([KeptCase(Case(label, "current", {"ki67": 1}), ("t",), "n" * (turn * 37 % 3000))])
        say(f"added {label}")
        library.update(number, Case(label, "current", {"ki67": 2}))
        say(f"updated {label}")


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
