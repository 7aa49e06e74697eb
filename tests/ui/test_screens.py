"""The look of the main screens, so that a change of it is seen; and verdicts as other eyes see them."""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.patient.casefile import Case
from app.reasoning.assessment import Status
from app.reasoning.reasoner import Reasoner
from app.ui.application import WindowSetup, build_window
from app.ui.options.card import CardHead
from app.ui.options.face import Face
from app.ui.theme import THEMES, ThemeManager
from release.eyes import EYES, contrast, seen_by
from release.png import save_small
from release.screens import SCREENS, show
from tests import samples

REFERENCES = Path(__file__).parent / "screens"
NAMES = (
    "empty",
    "patient",
    "historical",
    "option",
    "excluded",
    "outline",
    "walk",
    "workup",
    "road",
    "compare",
    "search",
)
CASE = Case(
    "A sample patient",
    None,
    {
        "site": "small_intestine",
        "differentiation": "well",
        "ki67": 4,
        "growth": "slow",
        "resectable": False,
        "sstr": "positive",
        "extrahepatic": True,
        "load": 30,
    },
)

MOST = 0.005
"""Share of pixels that may differ: what a change of drawing in the next version of Qt may touch."""
LEVELS = 24
"""How far a channel may be off, of 255."""


MOST_ALIKE = 80
"""Pixels of a verdict's icon, 16 by 16, that must stand out against any other verdict's; measured: 82 and more."""


@pytest.mark.parametrize("name", NAMES)
def test_a_screen_looks_as_it_did(
    qtbot, look: ThemeManager, name: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    look.still = True
    known = samples.knowledge()
    screen = next(screen for screen in SCREENS if screen.name == name)
    setup = WindowSetup(today=date(2026, 12, 1), case=CASE if screen.patient else None)
    window = build_window(known, cache(lambda edition: Reasoner(known, edition)), look, setup)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    picture = show(window, screen).grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    reference = REFERENCES / f"{name}.png"
    if request.config.getoption("--retake"):
        save_small(picture, reference)
        pytest.skip("taken anew")

    share = differing(picture, QImage(str(reference)).convertToFormat(QImage.Format.Format_RGB32))

    picture.save(str(tmp_path / f"{name}.png"))
    assert share <= MOST, (
        f"{share:.1%} differ: compare {tmp_path / name}.png with {reference}; 'dev.py gallery' takes it anew"
    )


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("theme", THEMES)
def test_verdicts_can_be_told_apart_by_every_eye(qtbot, look: ThemeManager, theme: str, eye: str) -> None:
    look.choose(theme)
    pictures = {status: seen_by(eye, head(qtbot, look, status)) for status in Status}

    for one, other in combinations(Status, 2):
        assert unlike(pictures[one], pictures[other]) >= MOST_ALIKE, (one, other)


def head(qtbot, look: ThemeManager, status: Status) -> QImage:
    """A card's head with nothing but its verdict's icon and border."""
    card = CardHead(look)
    qtbot.addWidget(card)
    card.show_face(Face("Option", status, "", "", ()))
    card.resize(240, 48)
    return card.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def unlike(one: QImage, other: QImage) -> int:
    """Pixels with a contrast of 3 to 1 or more between two pictures of one size."""
    assert one.size() == other.size()
    places = ((x, y) for y in range(one.height()) for x in range(one.width()) if one.pixel(x, y) != other.pixel(x, y))
    return sum(contrast(one.pixelColor(*place), other.pixelColor(*place)) >= 3 for place in places)


def differing(one: QImage, other: QImage) -> float:
    """Share of pixels that differ visibly; 1 for pictures of different sizes."""
    if one.size() != other.size():
        return 1.0
    width, count = one.width(), 0
    rows = [memoryview(picture.constBits()).cast("B") for picture in (one, other)]
    for y in range(one.height()):
        line, other_line = (bytes(part[y * width * 4 : (y + 1) * width * 4]) for part in rows)
        if line != other_line:
            off = [abs(a - b) > LEVELS for a, b in zip(line, other_line, strict=True)]
            count += sum(any(off[x : x + 3]) for x in range(0, len(off), 4))
    return count / (width * one.height())
